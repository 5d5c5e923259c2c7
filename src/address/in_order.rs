//! Languages known in order only: the name in its order, the title as it stands in the name and where CLDR has it, and a
//! neutral greeting.

use super::common::Common;
use super::person::Person;
use super::{Advice, Avoid, Certainty, Depth, Listeners, Register, RegisterKind, Situation, Vocatives, order};
use crate::domain::{Addressee, BoundaryKind, Clean, Formality, Occasion};

/// Order-only languages: the name in its order, the title as it stands in the name.
pub(super) fn in_order(
    addressee: &Addressee,
    person: &Person,
    situation: &Situation,
    common: Option<&Common>,
) -> Advice {
    let tag = situation.language.primary();
    let locale = order::name_locale(person, &situation.language);
    let no_first_name = addressee.boundaries.iter().any(|limit| limit.kind == BoundaryKind::NoFirstName);
    let informal =
        situation.formality == Some(Formality::Informal) && situation.company == Listeners::Nobody && !no_first_name;
    let never = |text: &str| {
        let text = text.to_lowercase();
        addressee.wish.never.iter().any(|never| !never.is_empty() && text.contains(&never.as_str().to_lowercase()))
    };
    let full = if person.surname.is_empty() && (situation.company == Listeners::Others || no_first_name) {
        String::new()
    } else {
        order::full(&person.given, &person.surname, locale, Some((&situation.language).into()))
    };
    let mut spoken: Vec<String> = Vec::new();
    let wish = super::wish::form(&addressee.wish, &situation.language);
    let wished = wish.is_some();
    if let Some(wish) = wish {
        spoken.push(wish.to_string());
    } else {
        if informal {
            spoken.push(if person.known_as.is_empty() { person.given.clone() } else { person.known_as.clone() });
        }
        let title = order::title(addressee.name.title.as_str());
        spoken.extend(order::with_title(person, title, locale, &situation.language).filter(|_| !informal));
        spoken.push(full);
    }
    spoken.retain(|form| !form.is_empty() && !never(form));
    spoken.dedup();
    let named = spoken.first().cloned();
    if situation.occasion == Occasion::CallOut {
        spoken.clear();
    }
    let of_language = |table: fn(&Common) -> &std::collections::BTreeMap<String, Clean>| {
        common.and_then(|common| table(common).get(tag)).cloned()
    };
    let hello = of_language(|common| &common.greeting);
    let greeting = match (&hello, named.as_deref().filter(|_| situation.occasion != Occasion::CallOut)) {
        (Some(hello), Some(name)) => format!("{hello}, {name}"),
        (Some(hello), None) => hello.to_string(),
        (None, name) => name.unwrap_or_default().to_owned(),
    };
    let ask =
        of_language(|common| &common.question).or_else(|| common.and_then(|common| common.question.get("en").cloned()));
    let one = |text: &str| if text.is_empty() { Vec::new() } else { vec![Clean::new(text)] };
    let private =
        situation.company == Listeners::Others && addressee.wish.private_from.is_some_and(|from| !from.is_empty());
    Advice {
        language: situation.language.clone(),
        written: Clean::new(&greeting),
        greeting: Clean::new(&greeting),
        reference: Clean::new(&super::plain_reference(&addressee.name, never)),
        vocative: Vocatives { given: one(&person.given), given2: one(&person.given2), surname: one(&person.surname) },
        spoken: spoken.iter().map(|form| Clean::new(form)).collect(),
        register: Register { kind: RegisterKind::None, pronoun: Clean::default() },
        avoid: common
            .filter(|_| !private)
            .map(|common| {
                addressee
                    .wish
                    .never
                    .iter()
                    .map(|form| Avoid { form: form.clone(), why: common.never.clone() })
                    .collect()
            })
            .unwrap_or_default(),
        ask: if wished { None } else { ask },
        lines: Vec::new(),
        depth: Depth::Order,
        certainty: if wished { Certainty::Likely } else { Certainty::Unsure },
        basis: common.map(|common| vec![common.basis.clone()]).unwrap_or_default(),
    }
}
