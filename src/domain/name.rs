//! A person's name in the fields of UTS 35 part 8, and the grammatical gender of address.

use serde::{Deserialize, Serialize};

use super::{Clean, Language};

/// The parts of a name, as UTS 35 part 8 calls them, with what a desk needs beside them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct PersonName {
    /// Titles before the name: "Dr.", "Prof. Dr.".
    #[serde(skip_serializing_if = "Clean::is_empty")]
    pub title: Clean,
    /// The given name or names in use.
    #[serde(skip_serializing_if = "Clean::is_empty")]
    pub given: Clean,
    /// Further given names; in East Slavic names the patronymic.
    #[serde(skip_serializing_if = "Clean::is_empty")]
    pub given2: Clean,
    /// The family name, prefix and core together.
    #[serde(skip_serializing_if = "Clean::is_empty")]
    pub surname: Clean,
    /// A second family name, as in Spain.
    #[serde(skip_serializing_if = "Clean::is_empty")]
    pub surname2: Clean,
    /// "Jr.", "III".
    #[serde(skip_serializing_if = "Clean::is_empty")]
    pub generation: Clean,
    /// Letters after the name: "MD", "M.A.".
    #[serde(skip_serializing_if = "Clean::is_empty")]
    pub credentials: Clean,
    /// The name the person goes by, where it is not the given name.
    #[serde(skip_serializing_if = "Clean::is_empty")]
    pub known_as: Clean,
    /// How the name is said.
    #[serde(skip_serializing_if = "Clean::is_empty")]
    pub phonetic: Clean,
    /// The language the name belongs to, not the one its bearer speaks with us.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
}

impl PersonName {
    /// Whether no part says anything: the person has no name that we know.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.parts().all(Clean::is_empty)
    }

    /// Every part that a search should find, in the order of the fields.
    pub fn parts(&self) -> impl Iterator<Item = &Clean> {
        [
            &self.given,
            &self.given2,
            &self.surname,
            &self.surname2,
            &self.known_as,
            &self.phonetic,
            &self.title,
            &self.generation,
            &self.credentials,
        ]
        .into_iter()
    }
}

/// Grammatical gender of address, as the customer gave it (RFC 9554 GRAMGENDER); absent is unknown, never guessed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Gender {
    /// пан, Herr, Mr
    Masculine,
    /// пані, Frau, Ms
    Feminine,
    /// Asked for forms without gender, in languages that have a neuter.
    Neuter,
    /// Asked for forms without gender: Mx, or the name alone.
    Common,
}
