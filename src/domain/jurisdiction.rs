//! Under whose law on personal data a house stands; it decides which rights and which authority a customer is told of.

use serde::{Deserialize, Serialize};

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
