//! What the law of the store's jurisdiction gives the customer: grounds, rights, and where to complain.
//!
//! Sources: GDPR (EU) 2016/679, Arts 6, 7, 9, 15 to 21, 77; Law of Ukraine 2297-VI on personal data protection, Arts 7, 8, 11, 22.

use serde::Serialize;

use crate::domain::Jurisdiction;

/// On what ground something is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// The contract with the customer.
    Contract,
    /// The customer's consent.
    Consent,
    /// The customer's explicit consent, for a need that concerns health.
    ExplicitConsent,
}

impl Basis {
    /// The article, by the ids of the documents.
    #[must_use]
    pub const fn article(self, jurisdiction: Jurisdiction) -> &'static str {
        match (jurisdiction, self) {
            (Jurisdiction::Eu, Self::Contract) => "A6-1-b",
            (Jurisdiction::Eu, Self::Consent) => "A6-1-a",
            (Jurisdiction::Eu, Self::ExplicitConsent) => "A9-2-a",
            (Jurisdiction::Ua, Self::Contract) => "2297-VI-11-1-3",
            (Jurisdiction::Ua, Self::Consent) => "2297-VI-11-1-1",
            (Jurisdiction::Ua, Self::ExplicitConsent) => "2297-VI-7-2-1",
        }
    }
}

/// A right, and the article that gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Right {
    /// Its name in English, which is its id.
    pub right: &'static str,
    /// The article.
    pub article: &'static str,
}

const fn right(right: &'static str, article: &'static str) -> Right {
    Right { right, article }
}

const EU: [Right; 7] = [
    right("access", "A15"),
    right("rectification", "A16"),
    right("erasure", "A17"),
    right("restriction", "A18"),
    right("portability", "A20"),
    right("objection", "A21"),
    right("withdrawal", "A7-3"),
];

/// The law of Ukraine has no right to take data along to somebody else.
const UA: [Right; 6] = [
    right("access", "2297-VI-8-2-3"),
    right("rectification", "2297-VI-8-2-6"),
    right("erasure", "2297-VI-8-2-6"),
    right("restriction", "2297-VI-8-2-10"),
    right("objection", "2297-VI-8-2-5"),
    right("withdrawal", "2297-VI-8-2-11"),
];

/// The customer's rights under this law.
#[must_use]
pub const fn rights(jurisdiction: Jurisdiction) -> &'static [Right] {
    match jurisdiction {
        Jurisdiction::Eu => &EU,
        Jurisdiction::Ua => &UA,
    }
}

/// Where the customer can complain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Authority {
    /// The supervisory authority of the customer's or the house's member state (GDPR Art. 77).
    NationalSupervisoryAuthority,
    /// Уповноважений Верховної Ради України з прав людини (law 2297-VI, Art. 22).
    UkrainianParliamentCommissionerForHumanRights,
}

impl Authority {
    /// The authority under this law.
    #[must_use]
    pub const fn under(jurisdiction: Jurisdiction) -> Self {
        match jurisdiction {
            Jurisdiction::Eu => Self::NationalSupervisoryAuthority,
            Jurisdiction::Ua => Self::UkrainianParliamentCommissionerForHumanRights,
        }
    }
}
