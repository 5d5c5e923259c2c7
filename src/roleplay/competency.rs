//! What a scene can teach, and be scored on.

use serde::{Deserialize, Serialize};

use crate::remark;

/// A competency; a scene's learning goals are at most three of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Competency {
    /// Forms of address: name, title, vocative, the guest's own wish.
    Address,
    /// Familiar and polite.
    Register,
    /// What is private in company stays unsaid.
    Discretion,
    /// Consent: asked for well, obeyed, never assumed.
    Consent,
    /// Open questions in place of guesses.
    Asking,
    /// The guest's feeling is met and not taken over.
    Empathy,
    /// The guest gets what they came for; too cautious costs here.
    Service,
    /// Who has arrived, left or listens is noticed: by the key, or by the next words.
    Noticing,
}

impl Competency {
    /// Every competency, in the order of the documents.
    pub const ALL: [Self; 8] = [
        Self::Address,
        Self::Register,
        Self::Discretion,
        Self::Consent,
        Self::Asking,
        Self::Empathy,
        Self::Service,
        Self::Noticing,
    ];

    /// Its stable id, as documents, phrases (`competency-ID`) and exports write it.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Address => "address",
            Self::Register => "register",
            Self::Discretion => "discretion",
            Self::Consent => "consent",
            Self::Asking => "asking",
            Self::Empathy => "empathy",
            Self::Service => "service",
            Self::Noticing => "noticing",
        }
    }

    /// The competency that a finding on a remark belongs to.
    #[must_use]
    pub const fn of_rule(rule: remark::RuleId) -> Self {
        match rule {
            remark::RuleId::Leak | remark::RuleId::Presumption => Self::Discretion,
            remark::RuleId::Register => Self::Register,
            remark::RuleId::Familiarity => Self::Address,
            remark::RuleId::Empathy => Self::Empathy,
            remark::RuleId::Withholding => Self::Service,
            remark::RuleId::Asking => Self::Consent,
        }
    }
}
