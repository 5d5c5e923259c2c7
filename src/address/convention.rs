//! What a language's file says: one `Convention` a language in full depth, and the `Common` table for every language.
//! Decoding refuses unknown keys and broken patterns, so a convention in hand is well formed.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::example::Example;
use super::registers::Registers;
use super::rule::{AvoidRule, FormRule, GreetingRule, LineRule, Several, SurnameRule};
use super::vocative::Rules;
use crate::domain::{Clean, Gender};

/// The conventions of one language in full depth.
#[derive(Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Convention {
    /// The rules by which this language calls a name, if it has a vocative.
    pub vocative: Option<Rules>,
    /// Whether Cyrillic Ukrainian names are romanised in this language.
    #[serde(default)]
    pub script: Writing,
    /// How much of the surname is said, and how it is written.
    #[serde(default)]
    pub surname: SurnameRule,
    /// Standards, grammars and articles by the short id that the rules use.
    pub source: BTreeMap<String, Clean>,
    /// Register by formality, number and region.
    pub register: Registers,
    /// пан, Frau, Ms
    pub courtesy: ByGender,
    /// Ranks that are said, by the ids of the common table.
    #[serde(default)]
    pub rank: BTreeMap<String, Rank>,
    /// Ids of ranks in this language's own order, highest first, where it is not that of the common table: in Italy
    /// the engineer comes before the doctor. Those not in it come first, as the common table has them.
    #[serde(default)]
    pub precedence: Vec<String>,
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
    /// What to ask where the family decides how its surname is called: Czech Němče, Němci.
    pub question_surname: Option<Clean>,
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
    /// Lines for moments that desks forget, and for bad news.
    #[serde(default)]
    pub line: Vec<LineRule>,
    /// Examples that `check_language` runs.
    pub example: Vec<Example>,
}

/// The script a language is written in, as far as names are concerned.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "lowercase")]
pub(super) enum Writing {
    /// Names stay as they are.
    #[default]
    Any,
    /// Ukrainian names are romanised.
    Latin,
}

/// A word in the forms that address needs.
#[derive(Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Word {
    /// As one speaks of the person.
    pub name: String,
    /// As one calls the person; absent is the same.
    pub call: Option<String>,
    /// As it is written before a name: "Prof.", "д-р"; absent is the word itself.
    pub written: Option<String>,
}

/// A word by grammatical gender.
#[derive(Debug, Default, Deserialize, schemars::JsonSchema)]
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
#[derive(Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Rank {
    masculine: Option<Word>,
    feminine: Option<Word>,
    /// Whatever the gender, known or not.
    any: Option<Word>,
    /// Only in these regions; empty is everywhere.
    #[serde(default)]
    regions: Vec<String>,
    /// Everywhere but in these regions: no titles of nobility in Austria.
    #[serde(default)]
    except: Vec<String>,
}

impl Rank {
    /// Whether it is said in this region.
    pub(super) fn is_said_in(&self, region: Option<&str>) -> bool {
        let among = |list: &[String]| region.is_some_and(|own| list.iter().any(|one| one == own));
        (self.regions.is_empty() || among(&self.regions)) && !among(&self.except)
    }

    pub(super) fn of(&self, gender: Option<Gender>) -> Option<&Word> {
        let own = match gender {
            Some(Gender::Masculine) => self.masculine.as_ref(),
            Some(Gender::Feminine) => self.feminine.as_ref(),
            _ => None,
        };
        own.or(self.any.as_ref())
    }
}
