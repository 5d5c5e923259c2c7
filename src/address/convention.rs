//! What a language's file says: one `Convention` a language in full depth, and the `Common` table for every language.
//! Decoding refuses unknown keys and broken patterns, so a convention in hand is well formed.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::pattern::Pattern;
use super::vocative::Rules;
use super::{Register, RegisterKind};
use crate::domain::{Clean, Formality, Gender, Localised, Occasion, PersonName};

/// The conventions of one language in full depth.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Convention {
    /// The rules by which this language calls a name, if it has a vocative.
    pub vocative: Option<Rules>,
    /// Whether Cyrillic Ukrainian names are romanised in this language.
    #[serde(default)]
    pub script: Writing,
    /// Standards, grammars and articles by the short id that the rules use.
    pub source: BTreeMap<String, Clean>,
    /// Register by formality, and towards several.
    pub register: Registers,
    /// пан, Frau, Ms
    pub courtesy: ByGender,
    /// Ranks that are said, by the ids of the common table.
    #[serde(default)]
    pub rank: BTreeMap<String, Rank>,
    /// Forms of address, preferred first.
    pub spoken: Vec<FormRule>,
    /// Written salutations, preferred first; the last has no slot.
    pub written: Vec<FormRule>,
    /// Written salutations around a wished form.
    pub written_wish: Vec<FormRule>,
    /// How to speak of the person, preferred first.
    pub reference: Vec<FormRule>,
    /// Greetings; the first that fits is taken.
    pub greeting: Vec<GreetingRule>,
    /// What to ask when something is unknown.
    pub question: Clean,
    /// What not to say.
    #[serde(default)]
    pub avoid: Vec<AvoidRule>,
    /// Short forms by given name, for what to avoid.
    #[serde(default)]
    pub pet: BTreeMap<String, Vec<String>>,
    /// How abbreviations sound, so that a form never wanted is recognised when written short.
    #[serde(default)]
    pub sound: BTreeMap<String, String>,
    /// Words written differently in a region.
    #[serde(default)]
    pub region: BTreeMap<String, BTreeMap<String, String>>,
    /// Towards several persons.
    pub several: Several,
    /// Examples that a test runs.
    #[cfg_attr(not(test), allow(dead_code))]
    #[cfg_attr(not(test), expect(dead_code, reason = "run by a test"))]
    pub example: Vec<Example>,
}

/// The script a language is written in, as far as names are concerned.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Writing {
    /// Names stay as they are.
    #[default]
    Any,
    /// Ukrainian names are romanised.
    Latin,
}

/// Register by formality, and towards several.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Registers {
    pub formal: RegisterRule,
    pub informal: RegisterRule,
    pub several: RegisterRule,
}

/// A register as the files write it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RegisterRule {
    kind: RegisterKind,
    pronoun: Clean,
}

impl RegisterRule {
    pub(super) fn register(&self) -> Register {
        Register { kind: self.kind, pronoun: self.pronoun.clone() }
    }
}

/// A word in the forms that address needs.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Word {
    /// As one speaks of the person.
    pub name: String,
    /// As one calls the person; absent is the same.
    pub call: Option<String>,
}

/// A word by grammatical gender.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct ByGender {
    pub masculine: Option<Word>,
    pub feminine: Option<Word>,
    /// For whoever asked for forms without gender.
    pub common: Option<Word>,
    /// Whatever the gender, known or not.
    pub any: Option<Word>,
}

impl ByGender {
    pub(super) fn of(&self, gender: Option<Gender>) -> Option<&Word> {
        let own = match gender {
            Some(Gender::Masculine) => self.masculine.as_ref(),
            Some(Gender::Feminine) => self.feminine.as_ref(),
            Some(Gender::Neuter | Gender::Common) => self.common.as_ref(),
            None => None,
        };
        own.or(self.any.as_ref())
    }
}

/// A rank that is said: its words and where.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Rank {
    masculine: Option<Word>,
    feminine: Option<Word>,
    /// Whatever the gender, known or not.
    any: Option<Word>,
    /// Only in these regions; empty is everywhere.
    #[serde(default)]
    pub regions: Vec<String>,
}

impl Rank {
    pub(super) fn of(&self, gender: Option<Gender>) -> Option<&Word> {
        let own = match gender {
            Some(Gender::Masculine) => self.masculine.as_ref(),
            Some(Gender::Feminine) => self.feminine.as_ref(),
            _ => None,
        };
        own.or(self.any.as_ref())
    }
}

/// Whose rule it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Whose {
    Masculine,
    Feminine,
    Common,
    Unknown,
}

impl Whose {
    pub(super) const fn of(gender: Option<Gender>) -> Self {
        match gender {
            Some(Gender::Masculine) => Self::Masculine,
            Some(Gender::Feminine) => Self::Feminine,
            Some(Gender::Neuter | Gender::Common) => Self::Common,
            None => Self::Unknown,
        }
    }
}

/// When a rule holds; what is absent does not matter.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct When {
    pub gender: Vec<Whose>,
    pub formality: Option<Formality>,
    /// Only in these regions.
    pub regions: Vec<String>,
    /// Everywhere but in these regions.
    pub except: Vec<String>,
    /// Only with one of these ranks.
    pub ranks: Vec<String>,
    /// Only where the person has none of these: `rank`, `patronymic`, `surname`.
    pub without: Vec<Lack>,
}

/// What a person may lack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Lack {
    Rank,
    Patronymic,
    Surname,
    Given,
}

/// One form.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FormRule {
    pub form: Pattern,
    #[serde(default)]
    pub when: When,
    /// Ids of the sources it rests on.
    pub source: Vec<String>,
}

/// One greeting.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct GreetingRule {
    /// Only for this occasion.
    pub occasion: Option<Occasion>,
    /// From this hour on, until before that one.
    pub hours: Option<(u32, u32)>,
    #[serde(default)]
    pub regions: Vec<String>,
    /// With a form of address; absent where none may be said.
    pub named: Option<Pattern>,
    /// Without one.
    pub nameless: Pattern,
    #[cfg_attr(not(test), expect(dead_code, reason = "for the reader of the file, and the test that asks for it"))]
    pub source: Vec<String>,
}

/// One form to avoid.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AvoidRule {
    pub form: Pattern,
    #[serde(default)]
    pub when: When,
    pub why: Localised,
    #[cfg_attr(not(test), expect(dead_code, reason = "for the reader of the file, and the test that asks for it"))]
    pub source: Vec<String>,
}

/// Towards several persons.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Several {
    /// Between the last two forms, with its spaces.
    pub and: String,
    /// A spoken form for a group that is not named one by one; empty if the greeting says it.
    pub spoken: Clean,
    /// Its greeting, after the hour's or any-hour's words.
    pub greeting: Pattern,
    /// Its written salutation.
    pub written: Clean,
    /// How to speak of it.
    pub reference: Clean,
    /// The written salutation of named persons, around their joined forms.
    pub written_named: Pattern,
}

/// An example of a convention: who, and what comes out.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(not(test), expect(dead_code, reason = "run by a test"))]
pub(super) struct Example {
    pub name: PersonName,
    pub gender: Option<Gender>,
    /// The tag, where it has a region.
    pub language: Option<String>,
    pub formality: Option<Formality>,
    pub alone: Option<bool>,
    pub occasion: Option<Occasion>,
    pub at: Option<String>,
    pub greeting: Option<String>,
    pub spoken: Option<Vec<String>>,
    pub written: Option<String>,
    pub reference: Option<String>,
    pub avoid: Option<Vec<String>>,
}
