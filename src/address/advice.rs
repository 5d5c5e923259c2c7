//! What the address room answers.

use serde::{Deserialize, Serialize};

use super::line::Line;
use crate::domain::{Clean, Language, Localised};

/// How to address one person, or several, now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    /// The conversation language the answer is in.
    pub language: Language,
    /// The greeting to say now.
    pub greeting: Clean,
    /// Forms of address, preferred first; the first is in the greeting.
    pub spoken: Vec<Clean>,
    /// The written salutation.
    pub written: Clean,
    /// How to speak of them to a colleague.
    pub reference: Clean,
    /// Every accepted vocative of each part of the name, preferred first; the part unchanged without a vocative.
    pub vocative: Vocatives,
    /// T or V, and its pronoun.
    pub register: Register,
    /// What not to say, each with why.
    pub avoid: Vec<Avoid>,
    /// What to ask when something is unknown, in the conversation language.
    pub ask: Option<Clean>,
    /// What to say, and what not, in the hard moments of this occasion: grief, a complaint, a declined payment.
    pub lines: Vec<Line>,
    /// How deep the program knows this language.
    pub depth: Depth,
    /// How sure the answer is.
    pub certainty: Certainty,
    /// The norms the answer rests on (standard, grammar, article), for reading.
    pub basis: Vec<Clean>,
}

/// Accepted vocatives by part of the name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Vocatives {
    /// Of the given name.
    pub given: Vec<Clean>,
    /// Of the patronymic or further given names.
    pub given2: Vec<Clean>,
    /// Of the surname.
    pub surname: Vec<Clean>,
}

/// The register and its pronoun.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Register {
    /// T, V, or none where the language does not tell them apart.
    pub kind: RegisterKind,
    /// The pronoun to use: "Sie", "Ви".
    pub pronoun: Clean,
}

/// Familiar or polite; English marks neither.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
pub enum RegisterKind {
    /// Familiar.
    T,
    /// Polite.
    V,
    /// The language does not tell them apart by pronoun.
    #[serde(rename = "none")]
    None,
}

/// A form to avoid, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Avoid {
    /// The form, in the conversation language.
    pub form: Clean,
    /// Why, in the interface languages.
    pub why: Localised,
}

/// How deep the program knows a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Depth {
    /// Titles, register, inflection, order, greeting, what to avoid.
    Full,
    /// Name order and form by UTS 35 part 8 only.
    Order,
}

/// How sure an answer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Certainty {
    /// It rests on what is known and on a rule.
    Certain,
    /// It rests on a rule that has exceptions.
    Likely,
    /// Something needed is unknown; the form is neutral, and there is a question to ask.
    Unsure,
}
