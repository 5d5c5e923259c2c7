//! An example in a language's file: who, in which situation, and what comes out. A test runs them all.

use serde::Deserialize;

use super::line::About;
use crate::domain::{Boundary, Clean, Formality, Gender, Occasion, PersonName};

/// An example of a convention: who, and what comes out.
#[derive(Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Example {
    pub name: PersonName,
    pub gender: Option<Gender>,
    /// The tag, where it has a region.
    pub language: Option<String>,
    pub formality: Option<Formality>,
    pub alone: Option<bool>,
    pub occasion: Option<Occasion>,
    /// The local moment, as `2026-11-24T14:32`.
    pub at: Option<String>,
    pub greeting: Option<String>,
    pub spoken: Option<Vec<String>>,
    pub written: Option<String>,
    pub reference: Option<String>,
    pub avoid: Option<Vec<String>>,
    /// The pronoun.
    pub pronoun: Option<String>,
    /// Forms that must not be among the spoken ones.
    #[serde(default)]
    pub wrong: Vec<String>,
    /// Every accepted vocative of the given name.
    pub vocative_given: Option<Vec<String>>,
    /// Every accepted vocative of the surname.
    pub vocative_surname: Option<Vec<String>>,
    /// The form the person wished for.
    pub wish: Option<Clean>,
    /// What the person never wants to hear.
    #[serde(default)]
    pub never: Vec<Clean>,
    /// The person's own limits.
    #[serde(default)]
    pub boundaries: Vec<Boundary>,
    /// Whoever stands beside: a couple, a family, a group.
    #[serde(default)]
    pub beside: Vec<Beside>,
    /// The moment whose line is shown.
    pub about: Option<About>,
    /// That line.
    pub line: Option<String>,
    /// Ids of the sources it rests on; absent is those of the rule.
    #[serde(default)]
    pub source: Vec<String>,
}

/// Somebody who stands beside, in an example.
#[derive(Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Beside {
    pub name: PersonName,
    pub gender: Option<Gender>,
}
