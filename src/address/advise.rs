//! The advice itself: which form, in which greeting, and what to avoid.
//!
//! Always: a wish wins over custom; what the customer never wants to hear is in no list; with others listening a
//! first name is said only on the customer's own wish; what is unknown gives a neutral form and a question.

use super::avoidance::{Refused, avoid};
use super::common::Common;
use super::convention::Convention;
use super::in_order::in_order;
use super::pattern::Slot;
use super::person::Person;
use super::registers::Towards;
use super::rule::FormRule;
use super::slots::{Case, Slots};
use super::wish::Wished;
use super::{Advice, Certainty, Conventions, Depth, Listeners, Situation};
use crate::domain::{Addressee, BoundaryKind, Clean, Formality, Occasion};

/// How to address this person now.
#[must_use]
pub fn advise(addressee: &Addressee, situation: &Situation, conventions: &Conventions) -> Advice {
    let common = conventions.common();
    let person = Person::read(addressee, common, &situation.language);
    match conventions.full(&situation.language) {
        Some(convention) => in_full(addressee, &person, situation, convention, common),
        None => in_order(addressee, &person, situation, common),
    }
}

/// How to address a person of whom nothing is known: the same for everybody, and without a name.
#[must_use]
pub fn advise_stranger(situation: &Situation, conventions: &Conventions) -> Advice {
    advise(&Addressee::default(), situation, conventions)
}

fn in_full(
    addressee: &Addressee,
    person: &Person,
    situation: &Situation,
    convention: &Convention,
    common: Option<&Common>,
) -> Advice {
    let slots = Slots::new(person, convention, &situation.language);
    let no_first_name = addressee.boundaries.iter().any(|limit| limit.kind == BoundaryKind::NoFirstName);
    let alone = situation.company == Listeners::Nobody;
    let informal =
        situation.formality == Some(Formality::Informal) && alone && !no_first_name && !slots.given_name.is_empty();
    let formality = if informal { Formality::Informal } else { Formality::Formal };
    let refused = Refused { never: &addressee.wish.never, convention };
    // What was wished for is refused only by the very same words: "Frau Dr. Müller", but never a bare "Frau Doktor".
    let wish =
        super::wish::form(&addressee.wish, &situation.language).filter(|form| !addressee.wish.never.contains(form));
    let mut sources: Vec<&String> = Vec::new();
    let mut spoken = Vec::new();
    if let Some(wish) = &wish {
        let said = slots.call_of(wish.as_str()).unwrap_or(wish.as_str());
        spoken.push(said.to_owned());
    } else {
        let first_names = alone && !no_first_name;
        let only_name = !slots.has(Slot::Surname) && !slots.has(Slot::Patronymic) && !no_first_name;
        let mut chosen: Vec<(&FormRule, String)> = Vec::new();
        for rule in &convention.spoken {
            let first_name = rule.form.is_first_name()
                && (no_first_name || !rule.polite)
                && !(only_name && rule.form.has(Slot::Courtesy));
            if !slots.meets(&rule.when, formality) || first_name && !first_names {
                continue;
            }
            let Some(form) = slots.fill(&rule.form, Case::Call) else { continue };
            let name = slots.fill(&rule.form, Case::Name).unwrap_or_default();
            if !refused.holds(&form, &name) && !chosen.iter().any(|(_, known)| *known == form) {
                chosen.push((rule, form));
            }
        }
        if no_first_name {
            chosen.sort_by_key(|(rule, _)| rule.form.has(Slot::Given));
        }
        if let Some((rule, _)) = chosen.first() {
            sources.extend(&rule.source);
        }
        spoken.extend(chosen.into_iter().map(|(_, form)| form));
    }
    let named = spoken.first().cloned();
    if situation.occasion == Occasion::CallOut {
        spoken.clear();
    }
    let written = written(&slots, convention, formality, wish.as_ref(), &refused, &mut sources);
    let reference = convention
        .reference
        .iter()
        .filter(|rule| slots.meets(&rule.when, formality))
        .filter_map(|rule| slots.fill(&rule.form, Case::Name))
        .find(|form| !refused.holds(form, form))
        .unwrap_or_else(|| super::plain_reference(&addressee.name, |text| refused.holds(text, text)));
    let unsure = wish.is_none()
        && (named.is_none() || slots.gender.is_none() && slots.rank_id.is_none() && !slots.has(Slot::Courtesy));
    let unsure = unsure || person.nobody && wish.is_none();
    let family_decides = wish.is_none() && !spoken.is_empty() && slots.family_decides;
    let ask = if unsure {
        Some(&convention.question)
    } else {
        convention.question_surname.as_ref().filter(|_| family_decides)
    };
    Advice {
        language: situation.language.clone(),
        greeting: super::greeting::greet(convention, situation, named.as_deref()),
        avoid: avoid(
            addressee,
            &slots,
            convention,
            common,
            formality,
            situation,
            if wish.is_some() { Wished::Yes } else { Wished::No },
            &spoken,
        ),
        spoken: spoken.iter().map(|form| Clean::new(form)).collect(),
        written: Clean::new(&written),
        reference: Clean::new(&reference),
        vocative: slots.vocatives,
        register: convention.register.of(Towards::One(slots.gender), formality, situation.language.region()),
        ask: ask.cloned(),
        lines: super::line::lines_of(convention, situation, named.as_deref().filter(|_| !spoken.is_empty())),
        depth: Depth::Full,
        certainty: match ask {
            _ if unsure => Certainty::Unsure,
            Some(_) => Certainty::Likely,
            None => Certainty::Certain,
        },
        basis: basis(convention, &sources),
    }
}

fn basis(convention: &Convention, ids: &[&String]) -> Vec<Clean> {
    let mut basis: Vec<Clean> = Vec::new();
    for text in ids.iter().filter_map(|id| convention.source.get(*id)) {
        if !basis.contains(text) {
            basis.push(text.clone());
        }
    }
    basis
}

fn written<'a>(
    slots: &Slots,
    convention: &'a Convention,
    formality: Formality,
    wish: Option<&Clean>,
    refused: &Refused<'_>,
    sources: &mut Vec<&'a String>,
) -> String {
    if let Some(wish) = wish {
        let said = slots.call_of(wish.as_str()).unwrap_or(wish.as_str());
        let courteous = convention.courtesy.of(slots.gender).is_some_and(|word| {
            let first = said.split(' ').next().unwrap_or_default();
            said.contains(' ') && (first == word.name || Some(first) == word.call.as_deref())
        });
        for rule in &convention.written_wish {
            let gendered = !rule.when.gender.is_empty();
            if slots.meets(&rule.when, formality)
                && (!gendered || courteous)
                && let Some(text) = rule.form.fill(|slot, _| (slot == Slot::Form).then_some(said))
            {
                sources.extend(&rule.source);
                return text;
            }
        }
    }
    for rule in convention.written.iter().filter(|rule| slots.meets(&rule.when, formality)) {
        if let Some(text) = slots.fill(&rule.form, Case::Call) {
            let name = slots.fill(&rule.form, Case::Name).unwrap_or_default();
            if !refused.holds(&text, &name) {
                sources.extend(&rule.source);
                return text;
            }
        }
    }
    String::new()
}
