//! What the law of the store's jurisdiction gives the customer: grounds, rights, and where to complain.
//!
//! Sources: GDPR (EU) 2016/679, Arts 6, 7, 9, 15 to 21, 77; Law of Ukraine 2297-VI on personal data protection, Arts 7, 8, 11,
//! 12 (a person is told of the rights of Art. 8), 22.

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
    /// The house's interest that nobody looks who need not.
    Security,
}

impl Basis {
    /// The article, by the ids of the documents.
    #[must_use]
    pub const fn article(self, jurisdiction: Jurisdiction) -> &'static str {
        match (jurisdiction, self) {
            (Jurisdiction::Eu, Self::Contract) => "A6-1-b",
            (Jurisdiction::Eu, Self::Consent) => "A6-1-a",
            (Jurisdiction::Eu, Self::ExplicitConsent) => "A9-2-a",
            (Jurisdiction::Eu, Self::Security) => "A6-1-f",
            (Jurisdiction::Ua, Self::Contract) => "2297-VI-11-1-3",
            (Jurisdiction::Ua, Self::Consent) => "2297-VI-11-1-1",
            (Jurisdiction::Ua, Self::ExplicitConsent) => "2297-VI-7-2-1",
            (Jurisdiction::Ua, Self::Security) => "2297-VI-11-1-6",
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

const EU: [Right; 8] = [
    right("access", "A15"),
    right("rectification", "A16"),
    right("erasure", "A17"),
    right("restriction", "A18"),
    right("portability", "A20"),
    right("objection", "A21"),
    right("objection-to-offers", "A21-2"),
    right("withdrawal", "A7-3"),
];

/// The law of Ukraine has no right to take data along to somebody else. Restriction is there a reservation that is made with
/// the consent.
const UA: [Right; 12] = [
    right("sources", "2297-VI-8-2-1"),
    right("third-parties", "2297-VI-8-2-2"),
    right("access", "2297-VI-8-2-3"),
    right("objection", "2297-VI-8-2-5"),
    right("rectification", "2297-VI-8-2-6"),
    right("erasure", "2297-VI-8-2-6"),
    right("protection", "2297-VI-8-2-7"),
    right("remedies", "2297-VI-8-2-9"),
    right("restriction", "2297-VI-8-2-10"),
    right("withdrawal", "2297-VI-8-2-11"),
    right("mechanism", "2297-VI-8-2-12"),
    right("automated-decision", "2297-VI-8-2-13"),
];

/// The customer's rights under this law.
#[must_use]
pub const fn rights(jurisdiction: Jurisdiction) -> &'static [Right] {
    match jurisdiction {
        Jurisdiction::Eu => &EU,
        Jurisdiction::Ua => &UA,
    }
}

/// Within which time the house answers, and where the customer can complain: the articles.
#[must_use]
pub const fn answer_and_complaint(jurisdiction: Jurisdiction) -> (&'static str, &'static str) {
    match jurisdiction {
        Jurisdiction::Eu => ("A12-3", "A77"),
        Jurisdiction::Ua => ("2297-VI-8-2-4", "2297-VI-8-2-8"),
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
