//! What a person puts into the slots of the patterns, as one speaks of them and as one calls them.

use super::Vocatives;
use super::convention::{Convention, Lack, When, Whose, Writing};
use super::order;
use super::pattern::{Pattern, Slot};
use super::person::Person;
use super::romanise::romanise;
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

/// The filled slots of one person.
#[derive(Debug)]
pub(super) struct Slots {
    pub gender: Option<Gender>,
    pub rank_id: Option<String>,
    pub region: Option<String>,
    courtesy: Value,
    rank: Value,
    given: Value,
    patronymic: Value,
    surname: Value,
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
        let known = if person.known_as.is_empty() { given.clone() } else { own(&person.known_as) };
        let has_patronymic = convention.vocative.is_some_and(|rules| rules.is_patronymic(&person.given2));
        let call = |kind: Part, text: &str| calls(convention, kind, text, gender);
        let lists = [call(Part::Given, &given), call(Part::Further, &given2), call(Part::Surname, &surname)];
        let first = |list: &[String], text: &str| list.first().map_or_else(|| text.to_owned(), Clone::clone);
        let [calls_given, further, calls_surname] = lists;
        let patronymic = if has_patronymic {
            Value { name: given2.clone(), call: first(&further, &given2) }
        } else {
            Value::default()
        };
        let full = order::full(&given, &surname, person.language.as_deref());
        let word = |word: Option<&super::convention::Word>| {
            word.map_or_else(Value::default, |word| {
                let of = |text: &str| in_region(convention, region.as_deref(), text);
                Value { name: of(&word.name), call: of(word.call.as_deref().unwrap_or(&word.name)) }
            })
        };
        let said = person.ranks.iter().find_map(|id| {
            let rank = convention.rank.get(id)?;
            let here = rank.regions.is_empty() || region.as_ref().is_some_and(|region| rank.regions.contains(region));
            rank.of(gender).filter(|_| here).map(|words| (id.clone(), words))
        });
        let clean =
            |list: Vec<String>| list.iter().filter(|form| !form.is_empty()).map(|form| Clean::new(form)).collect();
        Self {
            gender,
            courtesy: word(convention.courtesy.of(gender)),
            rank: word(said.as_ref().map(|(_, words)| *words)),
            rank_id: said.map(|(id, _)| id),
            given: Value {
                call: if person.known_as.is_empty() {
                    first(&calls_given, &given)
                } else {
                    first(&call(Part::Given, &known), &known)
                },
                name: known,
            },
            patronymic,
            surname: Value { call: first(&calls_surname, &surname), name: surname },
            full: Value { name: full.clone(), call: full },
            given_name: person.given.clone(),
            vocatives: Vocatives { given: clean(calls_given), given2: clean(further), surname: clean(calls_surname) },
            region,
        }
    }

    fn value(&self, slot: Slot) -> Option<&Value> {
        let value = match slot {
            Slot::Courtesy => &self.courtesy,
            Slot::Rank => &self.rank,
            Slot::Given => &self.given,
            Slot::Patronymic => &self.patronymic,
            Slot::Surname => &self.surname,
            Slot::Full => &self.full,
            Slot::Pet | Slot::Form | Slot::Hello => return None,
        };
        (!value.name.is_empty()).then_some(value)
    }

    /// The pattern filled for this person.
    pub(super) fn fill(&self, pattern: &Pattern, case: Case) -> Option<String> {
        pattern.fill(|slot| {
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
            && when.without.iter().all(|lack| {
                let slot = match lack {
                    Lack::Rank => Slot::Rank,
                    Lack::Patronymic => Slot::Patronymic,
                    Lack::Surname => Slot::Surname,
                    Lack::Given => Slot::Given,
                };
                self.value(slot).is_none()
            })
    }

    /// The vocative of a word that is the person's own given name or the name they go by.
    pub(super) fn call_of(&self, word: &str) -> Option<&str> {
        (self.given.name == word).then_some(self.given.call.as_str())
    }
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
