//! What a store says of the house it belongs to; written once, when it is made.

use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

/// The facts of the house that outlive any one desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct House {
    /// The zone in which the house reads its clock: stays and consents are judged by its days.
    pub zone: Tz,
    /// Whose law on personal data holds.
    pub jurisdiction: Jurisdiction,
}

/// Whose law on personal data holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Jurisdiction {
    /// The European Union: GDPR.
    #[default]
    Eu,
    /// Ukraine: law 2297-VI.
    Ua,
}

impl Jurisdiction {
    /// The word of the command line and of the store.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Eu => "eu",
            Self::Ua => "ua",
        }
    }

    /// Reads the word of the command line.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Eu, Self::Ua].into_iter().find(|one| one.word() == word)
    }
}
