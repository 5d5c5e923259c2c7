//! What an examination answers: the register heard, the findings, the verdict. A finding quotes the line and nothing
//! else that is private, and its span lies on character boundaries of the line as it was given.

use serde::Serialize;

use crate::domain::Clean;

/// What a finding is about.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, serde::Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum RuleId {
    /// The line names what may not be said in this encounter.
    Leak,
    /// The line presumes on the past.
    Presumption,
    /// Familiar where polite is due, or the other way round, or both in one line.
    Register,
    /// First name, pet name, wrong title or vocative, closeness.
    Familiarity,
    /// Intrusive sympathy, advice on private life, comments on looks, health, family, age.
    Empathy,
    /// A refusal to say what the customer may hear.
    Withholding,
    /// A request for consent that leaves out what a free answer needs.
    Asking,
}

impl RuleId {
    /// Every rule, in the order of the documents.
    pub const ALL: [Self; 7] = [
        Self::Leak,
        Self::Presumption,
        Self::Register,
        Self::Familiarity,
        Self::Empathy,
        Self::Withholding,
        Self::Asking,
    ];

    /// Its stable id, as documents and phrases write it.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Leak => "leak",
            Self::Presumption => "presumption",
            Self::Register => "register",
            Self::Familiarity => "familiarity",
            Self::Empathy => "empathy",
            Self::Withholding => "withholding",
            Self::Asking => "asking",
        }
    }
}

/// How sure a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Certainty {
    /// It rests on a rule and on words that carry nothing else.
    Certain,
    /// It rests on words that can be meant otherwise.
    Likely,
}

/// Bytes `start..end` of the line as it was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// From the beginning of `self` to the end of `other`.
    #[must_use]
    pub const fn to(self, other: Self) -> Self {
        Self { start: self.start, end: other.end }
    }

    /// Whether the two share a byte.
    #[must_use]
    pub const fn meets(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }
}

/// One thing that is wrong with a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule.
    pub rule: RuleId,
    /// Where in the line.
    pub span: Span,
    /// The words of the line that it is about.
    pub text: Clean,
    /// The reason: a message id of the phrases.
    pub why: String,
    /// A line to say instead, in the conversation language, if one is known that has no finding itself.
    pub better: Option<Clean>,
    /// How sure.
    pub certainty: Certainty,
}

/// The register of a whole line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub enum Heard {
    /// Familiar.
    T,
    /// Polite.
    V,
    /// Both.
    #[serde(rename = "mixed")]
    Mixed,
    /// Nothing in it carries a register, or the language marks none.
    #[serde(rename = "none")]
    None,
    /// Something may carry it and cannot be told apart; or the language is not known here.
    #[serde(rename = "unknown")]
    Unknown,
}

/// What may be said of a line as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// Nothing was found.
    Clean,
    /// Something was found.
    Findings,
    /// The line is empty, too long or in a language not known here.
    CannotTell,
}

/// The answer to one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Examination {
    /// The register heard.
    pub register: Heard,
    /// What was found, in the order of the line.
    pub findings: Vec<Finding>,
    /// The line as a whole.
    pub verdict: Verdict,
}
