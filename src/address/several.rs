//! Couples, families and groups: named one by one up to three, otherwise with words for all.

use super::greeting::{greet, greet_group};
use super::pattern::Slot;
use super::registers::Towards;
use super::rule::Naming;
use super::{Advice, Certainty, Conventions, Listeners, Situation, Vocatives, advise, advise_stranger};
use crate::domain::{Addressee, Clean, Formality, Occasion};

/// As many are named one by one; more names are a roll-call.
const NAMED: usize = 3;

/// How to address these persons together. Nobody is a stranger; one is that one.
#[must_use]
pub fn advise_several(addressees: &[Addressee], situation: &Situation, conventions: &Conventions) -> Advice {
    let mut each: Vec<Advice> = addressees.iter().map(|one| advise(one, situation, conventions)).collect();
    if each.len() == 1 {
        return each.remove(0);
    }
    let mut answer = advise_stranger(situation, conventions);
    if each.is_empty() {
        return answer;
    }
    let forms = told_apart(&each);
    let certain = each.iter().all(|one| one.certainty != Certainty::Unsure);
    let convention = conventions.full(&situation.language);
    let together = convention.is_some_and(|convention| convention.several.naming == Naming::Together);
    let named = forms.len() == each.len() && !together && each.len() <= NAMED && (certain || convention.is_none());
    let references: Vec<&str> = each.iter().map(|one| one.reference.as_str()).filter(|text| !text.is_empty()).collect();
    if let Some(convention) = convention {
        let several = &convention.several;
        let comma = several.comma.as_str();
        let informal = situation.formality == Some(Formality::Informal) && situation.company == Listeners::Nobody;
        let formality = if informal { Formality::Informal } else { Formality::Formal };
        answer.register = convention.register.of(Towards::Several, formality, situation.language.region());
        if named {
            let joined = join(&forms, comma, |form| several.and_before(form));
            answer.greeting = greet(convention, situation, Some(&joined));
            answer.spoken = vec![Clean::new(&joined)];
            let written =
                convention.several.written_named.fill(|slot, _| (slot == Slot::Form).then_some(joined.as_str()));
            answer.written = written.map_or_else(Clean::default, |text| Clean::new(&text));
            answer.reference = Clean::new(&join(&references, comma, |form| several.and_before(form)));
        } else {
            answer.greeting = greet_group(convention, situation);
            let calling = situation.occasion == Occasion::CallOut || convention.several.spoken.is_empty();
            answer.spoken = if calling { Vec::new() } else { vec![convention.several.spoken.clone()] };
            answer.written = convention.several.written.clone();
            answer.reference = convention.several.reference.clone();
        }
    } else if named {
        answer.spoken = vec![Clean::new(&forms.join(", "))];
        answer.reference = Clean::new(&references.join(", "));
    }
    answer.vocative = Vocatives::default();
    answer.avoid.clear();
    for one in &mut each {
        answer.vocative.given.append(&mut one.vocative.given);
        answer.vocative.given2.append(&mut one.vocative.given2);
        answer.vocative.surname.append(&mut one.vocative.surname);
        for avoid in one.avoid.drain(..) {
            if !answer.avoid.contains(&avoid) {
                answer.avoid.push(avoid);
            }
        }
        for basis in one.basis.drain(..) {
            if !answer.basis.contains(&basis) {
                answer.basis.push(basis);
            }
        }
    }
    if certain || each.len() > NAMED {
        answer.ask = None;
        answer.certainty = each.iter().map(|one| one.certainty).max().unwrap_or(answer.certainty);
    }
    answer
}

/// The first form of each; where two would be called the same, the first form that is one person's own.
fn told_apart(each: &[Advice]) -> Vec<&str> {
    let own = |form: &&Clean| each.iter().filter(|one| one.spoken.contains(form)).count() == 1;
    let form = |one: &'_ Advice| -> Option<usize> {
        let first = one.spoken.first()?;
        Some(if own(&first) { 0 } else { one.spoken.iter().position(|form| own(&form)).unwrap_or(0) })
    };
    each.iter().filter_map(|one| one.spoken.get(form(one)?)).map(Clean::as_str).collect()
}

fn join<'a>(forms: &[&str], comma: &str, and: impl Fn(&str) -> &'a str) -> String {
    match forms {
        [before @ .., last] if !before.is_empty() => format!("{}{}{last}", before.join(comma), and(last)),
        _ => forms.join(comma),
    }
}
