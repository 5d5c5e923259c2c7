//! The rules in a language's file: when a form holds, forms, greetings, what to avoid, lines, several persons.

use serde::Deserialize;

use super::line::About;
use super::pattern::{Pattern, Slot};
use crate::domain::{Clean, Formality, Gender, Localised, Occasion};

/// Whose rule it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
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
#[derive(Debug, Default, Deserialize, schemars::JsonSchema)]
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
    /// With none of these ranks said.
    pub unless_ranks: Vec<String>,
    /// Only where the person has none of these: `rank`, `patronymic`, `surname`.
    pub without: Vec<Part>,
    /// Only where the person has all of these.
    pub with: Vec<Part>,
}

/// What a person may have or lack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "lowercase")]
pub(super) enum Part {
    Rank,
    Patronymic,
    Surname,
    Given,
}

impl Part {
    pub(super) const fn slot(self) -> Slot {
        match self {
            Self::Rank => Slot::Rank,
            Self::Patronymic => Slot::Patronymic,
            Self::Surname => Slot::Surname,
            Self::Given => Slot::Given,
        }
    }
}

/// One form.
#[derive(Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct FormRule {
    pub form: Pattern,
    #[serde(default)]
    pub when: When,
    /// The given name in it is the custom's polite form (Ahmet Bey), not a first name that somebody has to offer.
    #[serde(default)]
    pub polite: bool,
    /// Ids of the sources it rests on.
    pub source: Vec<String>,
}

/// One greeting.
#[derive(Debug, Deserialize, schemars::JsonSchema)]
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
    pub source: Vec<String>,
}

/// One form to avoid.
#[derive(Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct AvoidRule {
    pub form: Pattern,
    #[serde(default)]
    pub when: When,
    pub why: Localised,
    pub source: Vec<String>,
}

/// A line for a moment: what to say, and what people say that hurts.
#[derive(Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct LineRule {
    /// The moment.
    pub about: About,
    /// Only in these regions.
    #[serde(default)]
    pub regions: Vec<String>,
    /// With a form of address; absent where none is said.
    pub say: Option<Pattern>,
    /// Without one.
    pub nameless: Pattern,
    /// A line that is not safe.
    pub not: Option<Clean>,
    /// Why, and the custom behind it.
    pub why: Localised,
    /// Ids of the sources it rests on.
    pub source: Vec<String>,
}

/// How much of the surname is said, and how it is written.
#[derive(Debug, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(super) struct SurnameRule {
    /// Which of several surnames is said.
    pub said: SaidSurname,
    /// Words that are never said without the one before: Filho, Neto.
    pub with: Vec<String>,
    /// Particles of other languages that belong to the word behind them: van, von, der.
    pub particle: Vec<String>,
    /// A particle at its start takes a capital where no name stands before it: mevrouw Van den Berg.
    pub capital_particle: bool,
    /// Regions where the particle stays as it is registered.
    pub registered_particle: Vec<String>,
}

/// Which of several surnames is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "lowercase")]
pub(super) enum SaidSurname {
    /// The surname as it stands.
    #[default]
    Whole,
    /// The first of two surnames written in one field, as Spanish custom has it, where the name is known to be of the
    /// language.
    First,
    /// The last word of the last surname, as Portuguese custom has it; whole in a name of another language.
    Last,
}

/// Towards several persons.
#[derive(Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Several {
    /// Whether up to three persons are named one by one.
    #[serde(default)]
    pub naming: Naming,
    /// Between the last two forms, with its spaces.
    pub and: String,
    /// The same word before some sounds.
    pub and_before: Option<AndBefore>,
    /// Between those before, with its spaces.
    #[serde(default = "comma")]
    pub comma: String,
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

/// Whether several persons are named one by one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Naming {
    /// Each with their own form, joined.
    #[default]
    OneByOne,
    /// By the group's own word, as Polish custom has it: państwo.
    Together,
}

/// A word between two forms that changes before some sounds: Juan e Inés.
#[derive(Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct AndBefore {
    /// With its spaces.
    pub and: String,
    /// Beginnings of the next form, in small letters.
    pub starts: Vec<String>,
    /// Longer beginnings that it stays unchanged before.
    #[serde(default)]
    pub except: Vec<String>,
}

impl Several {
    /// The word before this form.
    pub(super) fn and_before(&self, form: &str) -> &str {
        let form = form.to_lowercase();
        let starts = |list: &[String]| list.iter().any(|start| form.starts_with(start));
        self.and_before
            .as_ref()
            .filter(|before| starts(&before.starts) && !starts(&before.except))
            .map_or(&self.and, |before| &before.and)
    }
}

fn comma() -> String {
    ", ".to_owned()
}
