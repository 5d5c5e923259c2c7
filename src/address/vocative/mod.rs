//! The vocative, one file or folder a language: rules with a short list of exceptions.
//!
//! Always: the first form is the preferred one, and a name that no rule covers stays as it is.

mod bg;
mod cs;
mod el;
mod hr;
mod ka;
mod lt;
mod lv;
#[cfg(test)]
mod measured;
mod pl;
mod ro;
mod shtokavian;
mod sk;
mod sr;
#[cfg(test)]
mod table;
mod uk;
mod word;

use serde::Deserialize;

use crate::domain::Gender;

/// A part of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// The given name, or the one the person goes by.
    Given,
    /// Further given names or the patronymic.
    Further,
    /// The surname.
    Surname,
}

/// Whose rules call a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "lowercase")]
pub(super) enum Rules {
    Bg,
    Cs,
    El,
    Hr,
    Ka,
    Lt,
    Lv,
    Pl,
    Ro,
    Sk,
    Sr,
    Uk,
}

impl Rules {
    /// Every accepted vocative of this part of a name, preferred first.
    pub(super) fn call(self, part: Part, name: &str, gender: Option<Gender>) -> Vec<String> {
        match self {
            Self::Bg => bg::call(part, name, gender),
            Self::Cs => cs::call(part, name, gender),
            Self::El => el::call(part, name, gender),
            Self::Hr => hr::call(part, name, gender),
            Self::Ka => ka::call(part, name, gender),
            Self::Lt => lt::call(part, name, gender),
            Self::Lv => lv::call(part, name, gender),
            Self::Pl => pl::call(part, name, gender),
            Self::Ro => ro::call(part, name, gender),
            Self::Sk => sk::call(part, name, gender),
            Self::Sr => sr::call(part, name, gender),
            Self::Uk => uk::call(part, name, gender),
        }
    }

    /// The surname as it stands before the word of courtesy, where the language puts it into the genitive there:
    /// Latvian Ozoliņš, Ozoliņa kungs.
    pub(super) fn genitive(self, surname: &str, gender: Option<Gender>) -> Option<String> {
        match self {
            Self::Lv => lv::genitive(surname, gender),
            _ => None,
        }
    }

    /// Whether the family decides how its surname is called: Czech Němec, Němče or Němci.
    pub(super) fn is_family_matter(self, surname: &str, gender: Option<Gender>) -> bool {
        matches!(self, Self::Cs) && gender == Some(Gender::Masculine) && cs::is_family_matter(surname)
    }

    /// Whether this further name is a patronymic that belongs to the formal address.
    pub(super) fn is_patronymic(self, name: &str) -> bool {
        matches!(self, Self::Uk) && uk::is_patronymic(name)
    }
}
