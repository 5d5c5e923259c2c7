//! What a person puts into the slots of the patterns, as one speaks of them and as one calls them.

use super::Vocatives;
use super::convention::{Convention, Word, Writing};
use super::order;
use super::pattern::{Pattern, Shape, Slot};
use super::person::Person;
use super::romanise::romanise;
use super::rule::{SaidSurname, SurnameRule, When, Whose};
use super::vocative::Part;
use crate::domain::{Clean, Formality, Gender, Language};

/// Speaking of somebody, or calling them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Case {
    Name,
    Call,
}

#[derive(Debug, Default)]
struct Value {
    name: String,
    call: String,
}

impl Value {
    fn same(text: &str) -> Self {
        Self { name: text.to_owned(), call: text.to_owned() }
    }
}

/// The filled slots of one person.
#[derive(Debug)]
pub(super) struct Slots {
    pub gender: Option<Gender>,
    pub rank_id: Option<String>,
    /// Whether the surname is called in two ways and only the family knows which.
    pub family_decides: bool,
    pub region: Option<String>,
    courtesy: Value,
    rank: Value,
    titles: Value,
    given: Value,
    patronymic: Value,
    surname: Value,
    genitive: Value,
    full: Value,
    pub given_name: String,
    pub vocatives: Vocatives,
}

impl Slots {
    pub(super) fn new(person: &Person, convention: &Convention, language: &Language) -> Self {
        let region = language.region().map(ToOwned::to_owned);
        let gender = person.gender;
        let own = |text: &str| match convention.script {
            Writing::Latin if person.language.as_deref().is_none_or(|tag| tag == "uk") => {
                romanise(text).unwrap_or_else(|| text.to_owned())
            }
            _ => text.to_owned(),
        };
        let (given, given2, surname) = (own(&person.given), own(&person.given2), own(&person.surname));
        let foreign = person.language.as_deref().is_some_and(|tag| tag != language.primary());
        let said = match convention.surname.said {
            SaidSurname::Last if foreign => SaidSurname::Whole,
            SaidSurname::First if foreign || person.language.is_none() => SaidSurname::Whole,
            said => said,
        };
        let said = said_surname(&convention.surname, said, (&surname, &own(&person.surname2)), region.as_deref());
        let known = if person.known_as.is_empty() { given.clone() } else { own(&person.known_as) };
        let patronymic = convention.vocative.is_some_and(|rules| rules.is_patronymic(&person.given2));
        let call = |part: Part, text: &str| calls(convention, part, text, gender);
        let (calls_given, further) = (call(Part::Given, &given), call(Part::Further, &given2));
        let calls_surname = call(Part::Surname, &said);
        let first = |list: &[String], text: &str| list.first().map_or_else(|| text.to_owned(), Clone::clone);
        let full = order::full(&given, &surname, order::name_locale(person, language), Some(language.into()));
        let genitive = convention.vocative.and_then(|rules| rules.genitive(&said, gender));
        let known_call =
            if known == given { first(&calls_given, &given) } else { first(&call(Part::Given, &known), &known) };
        let of = |word: &Word| {
            let of = |text: &str| in_region(convention, region.as_deref(), text);
            Value { name: of(&word.name), call: of(word.call.as_deref().unwrap_or(&word.name)) }
        };
        let ranks = ranks(person, convention, region.as_deref());
        let written =
            |word: &Word| in_region(convention, region.as_deref(), word.written.as_deref().unwrap_or(&word.name));
        let titles: Vec<String> = ranks.iter().map(|(_, word)| written(word)).filter(|word| !word.is_empty()).collect();
        Self {
            gender,
            courtesy: convention.courtesy.of(gender).map_or_else(Value::default, of),
            rank: ranks.first().map_or_else(Value::default, |(_, word)| of(word)),
            titles: Value::same(&titles.join(" ")),
            family_decides: convention.vocative.is_some_and(|rules| rules.is_family_matter(&said, gender)),
            rank_id: ranks.first().map(|(id, _)| (*id).to_owned()),
            given: Value { name: known, call: known_call },
            patronymic: if patronymic {
                Value { call: first(&further, &given2), name: given2 }
            } else {
                Value::default()
            },
            surname: Value { call: first(&calls_surname, &said), name: said },
            genitive: Value::same(&genitive.unwrap_or_default()),
            full: Value { name: full.clone(), call: full },
            given_name: person.given.clone(),
            vocatives: Vocatives {
                given: clean(&calls_given),
                given2: clean(&further),
                surname: clean(&calls_surname),
            },
            region,
        }
    }

    fn value(&self, slot: Slot) -> Option<&Value> {
        let value = match slot {
            Slot::Courtesy => &self.courtesy,
            Slot::Rank => &self.rank,
            Slot::Titles => &self.titles,
            Slot::Given => &self.given,
            Slot::Patronymic => &self.patronymic,
            Slot::Surname => &self.surname,
            Slot::Genitive => &self.genitive,
            Slot::Full => &self.full,
            Slot::Pet | Slot::Form | Slot::Hello => return None,
        };
        (!value.name.is_empty()).then_some(value)
    }

    /// Whether this person fills the slot.
    pub(super) fn has(&self, slot: Slot) -> bool {
        self.value(slot).is_some()
    }

    /// The pattern filled for this person. An initial is no given name to call somebody by: "Senhor J."
    pub(super) fn fill(&self, pattern: &Pattern, case: Case) -> Option<String> {
        if pattern.is_first_name() && is_initials(&self.given.name) {
            return None;
        }
        pattern.fill(|slot, shape| {
            let case = match shape {
                Shape::Name => Case::Name,
                Shape::Call => Case::Call,
                Shape::Own | Shape::Capital => case,
            };
            self.value(slot).map(|value| match case {
                Case::Name => value.name.as_str(),
                Case::Call => value.call.as_str(),
            })
        })
    }

    /// Whether the rule holds for this person.
    pub(super) fn meets(&self, when: &When, formality: Formality) -> bool {
        let region = |list: &[String]| self.region.as_ref().is_some_and(|region| list.contains(region));
        (when.gender.is_empty() || when.gender.contains(&Whose::of(self.gender)))
            && when.formality.is_none_or(|wanted| wanted == formality)
            && (when.regions.is_empty() || region(&when.regions))
            && !region(&when.except)
            && (when.ranks.is_empty() || self.rank_id.as_ref().is_some_and(|rank| when.ranks.contains(rank)))
            && !self.rank_id.as_ref().is_some_and(|rank| when.unless_ranks.contains(rank))
            && !when.without.iter().any(|part| self.has(part.slot()))
            && when.with.iter().all(|part| self.has(part.slot()))
    }

    /// The vocative of a word that is the person's own given name or the name they go by.
    pub(super) fn call_of(&self, word: &str) -> Option<&str> {
        (self.given.name == word).then_some(self.given.call.as_str())
    }
}

/// "J.", "J. R.", "J": single capitals, with full stops or without.
fn is_initials(given: &str) -> bool {
    let mut words = given.split(['.', ' ', '-']).filter(|word| !word.is_empty()).peekable();
    words.peek().is_some()
        && words.all(|word| {
            let mut letters = word.chars();
            letters.next().is_some_and(char::is_uppercase) && letters.next().is_none()
        })
}

fn calls(convention: &Convention, part: Part, text: &str, gender: Option<Gender>) -> Vec<String> {
    if text.is_empty() {
        return Vec::new();
    }
    convention.vocative.map_or_else(|| vec![text.to_owned()], |rules| rules.call(part, text, gender))
}

fn in_region(convention: &Convention, region: Option<&str>, text: &str) -> String {
    region.and_then(|region| convention.region.get(region)?.get(text)).map_or_else(|| text.to_owned(), Clone::clone)
}

/// The ranks that are said in this language and region, highest first, by their ids.
fn ranks<'a>(person: &'a Person, convention: &'a Convention, region: Option<&str>) -> Vec<(&'a str, &'a Word)> {
    let said = |id: &'a String| {
        let rank = convention.rank.get(id)?;
        rank.of(person.gender).filter(|_| rank.is_said_in(region)).map(|word| (id.as_str(), word))
    };
    let mut ranks: Vec<(&str, &Word)> = person.ranks.iter().filter_map(said).collect();
    let place = |id: &str| convention.precedence.iter().position(|own| own == id).map_or(0, |place| place + 1);
    ranks.sort_by_key(|(id, _)| place(id));
    ranks
}

/// The surname as this language's custom says it after a word of courtesy.
fn said_surname(
    rule: &SurnameRule,
    said: SaidSurname,
    (surname, surname2): (&str, &str),
    region: Option<&str>,
) -> String {
    let one_of = |list: &[String], word: &str| list.iter().any(|one| one.eq_ignore_ascii_case(word));
    let said = match said {
        SaidSurname::Whole => surname.to_owned(),
        SaidSurname::First => match surname.split_once(' ') {
            Some((first, second)) if !second.contains(' ') && !one_of(&rule.particle, first) => first.to_owned(),
            _ => surname.to_owned(),
        },
        SaidSurname::Last => {
            let last = if surname2.is_empty() { surname } else { surname2 };
            let words: Vec<&str> = last.split(' ').collect();
            let with = words.iter().rev().take_while(|word| one_of(&rule.with, word)).count();
            let before = words.iter().rev().skip(with + 1);
            let count = with + 1 + before.take_while(|word| one_of(&rule.particle, word)).count();
            words.get(words.len().saturating_sub(count)..).unwrap_or(&words).join(" ")
        }
    };
    let registered = region.is_some_and(|region| rule.registered_particle.iter().any(|one| one == region));
    let mut letters = said.chars();
    match letters.next() {
        Some(first) if rule.capital_particle && !registered && first.is_lowercase() => {
            first.to_uppercase().collect::<String>() + letters.as_str()
        }
        _ => said,
    }
}

fn clean(forms: &[String]) -> Vec<Clean> {
    forms.iter().filter(|form| !form.is_empty()).map(|form| Clean::new(form)).collect()
}
