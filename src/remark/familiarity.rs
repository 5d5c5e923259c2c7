//! Names and forms of address in a line: what the customer never wants to hear, a first name nobody offered, a title in the
//! wrong case; and the capital that courtesy asks for in writing.

use super::examine::{Remark, finding};
use super::fold::fold;
use super::language::Lexicon;
use super::pattern::PatternSet;
use super::words::Words;
use super::{Certainty, Finding, RuleId};
use crate::address::{Advice, RegisterKind};
use crate::domain::{Channel, PersonName};

/// What is wrong with the names in a line.
pub(super) fn names(remark: &Remark<'_>, words: &Words<'_>, advice: &Advice, name: &PersonName) -> Vec<Finding> {
    let mut findings = avoided(remark, words, advice);
    // One reason is enough for one word.
    let first_name = first_name(remark, words, advice, name);
    findings.extend(first_name.filter(|one| findings.iter().all(|avoided| !avoided.span.meets(one.span))));
    findings.extend(wrong_case(remark, words, advice, name));
    findings
}

/// Forms that the advice says to avoid, the customer's own "never" among them.
fn avoided(remark: &Remark<'_>, words: &Words<'_>, advice: &Advice) -> Vec<Finding> {
    let mut forms = PatternSet::default();
    for avoid in &advice.avoid {
        let pattern: Vec<String> =
            Words::new(avoid.form.as_str(), crate::remark::words::Apostrophe::Letter).all_folded();
        // A form that is part of a good one is judged by the good one.
        let good = advice.spoken.iter().any(|good| fold(good.as_str()).contains(&pattern.join(" ")));
        if !pattern.is_empty() && !good {
            forms.add(&pattern.join(" "), ());
        }
    }
    let found = forms.find(words);
    let own = |at: usize| advice.vocative.given.iter().any(|given| fold(given.as_str()) == words.at(at));
    let courteous = found.iter().filter(|found| !(own(found.from) && has_courtesy(remark, words, found.from)));
    let spans = courteous.filter_map(|found| words.span(found.from, found.to));
    spans.map(|span| finding(remark.line, span, RuleId::Familiarity, "familiarity-avoid", Certainty::Certain)).collect()
}

/// A bare first name where the polite register is due and no good form holds it.
fn first_name(remark: &Remark<'_>, words: &Words<'_>, advice: &Advice, name: &PersonName) -> Option<Finding> {
    if remark.due == RegisterKind::T || name.given.is_empty() {
        return None;
    }
    let given = vocatives(&name.given, &advice.vocative.given);
    let good =
        |form: &String| advice.spoken.iter().any(|spoken| fold(spoken.as_str()).split(' ').any(|word| word == form));
    if given.iter().any(good) {
        return None;
    }
    let surname = vocatives(&name.surname, &advice.vocative.surname);
    let at = (0..words.len()).find(|at| given.iter().any(|given| given == words.at(*at)))?;
    let with_surname =
        surname.iter().any(|surname| surname == words.at(at + 1) || (at > 0 && surname == words.at(at - 1)));
    let span = words.span(at, at).filter(|_| !with_surname && !has_courtesy(remark, words, at))?;
    Some(finding(remark.line, span, RuleId::Familiarity, "familiarity-first-name", Certainty::Likely))
}

/// Whether a word of courtesy stands before a given name where custom allows the two together: "пані Олено". In Polish it
/// is still felt as a breach from a firm to a customer. Source: language columns on пан, пані with a given name (2019 to 2024).
fn has_courtesy(remark: &Remark<'_>, words: &Words<'_>, at: usize) -> bool {
    remark.language.primary() == "uk" && matches!(words.back(at, 1), "пане" | "пані" | "добродію" | "добродійко")
}

/// A name in the nominative after a word of courtesy, in a language that calls people in another case.
fn wrong_case(remark: &Remark<'_>, words: &Words<'_>, advice: &Advice, name: &PersonName) -> Vec<Finding> {
    if !matches!(remark.language.primary(), "uk" | "cs" | "pl" | "hr" | "sr" | "bg") {
        return Vec::new();
    }
    let parts = [
        (&name.given, &advice.vocative.given),
        (&name.given2, &advice.vocative.given2),
        (&name.surname, &advice.vocative.surname),
    ];
    let called = |at: usize| {
        at > 0 && matches!(words.at(at - 1), "пане" | "пані" | "добродію" | "pane" | "paní" | "panie" | "pani")
    };
    let own: Vec<String> = parts.iter().flat_map(|(name, forms)| vocatives(name, forms)).collect();
    let mut findings = Vec::new();
    for (nominative, accepted) in parts {
        let accepted: Vec<String> = accepted.iter().map(|form| fold(form.as_str())).collect();
        let nominative = fold(nominative.as_str());
        if accepted.is_empty() || accepted.contains(&nominative) {
            continue;
        }
        for at in (0..words.len()).filter(|at| words.at(*at) == nominative) {
            let certainty = if called(at) || (at > 1 && called(at - 1)) {
                Certainty::Certain
            } else if stands_as_call(words, at, &own) {
                Certainty::Likely
            } else {
                continue;
            };
            let span = words.span(at, at);
            findings.extend(
                span.map(|span| finding(remark.line, span, RuleId::Familiarity, "familiarity-case", certainty)),
            );
        }
    }
    findings
}

/// Whether the name is called out: between pauses there is nothing but names. "Іван Петрович, зачекайте".
fn stands_as_call(words: &Words<'_>, at: usize, names: &[String]) -> bool {
    let is_name = |place: usize| names.iter().any(|name| name == words.at(place));
    let first = (0..=at).rev().take_while(|place| is_name(*place)).find(|place| words.begins_clause(*place));
    let last = (at..words.len())
        .take_while(|place| is_name(*place))
        .find(|place| *place + 1 >= words.len() || words.begins_clause(*place + 1));
    first.is_some() && last.is_some() && (0..words.len()).any(|place| !is_name(place))
}

fn vocatives(nominative: &crate::domain::Clean, vocatives: &[crate::domain::Clean]) -> Vec<String> {
    vocatives.iter().chain([nominative]).filter(|form| !form.is_empty()).map(|form| fold(form.as_str())).collect()
}

/// Small letters where writing to one person asks for capitals: Ukrainian Ви, Polish Pan, German Sie.
/// Source: Український правопис 2019, § 54; Wielki słownik ortograficzny PWN [94]; Amtliches Regelwerk § 65.
pub(super) fn capitals(remark: &Remark<'_>, words: &Words<'_>, lexicon: &Lexicon) -> Vec<Finding> {
    if remark.channel != Channel::Chat || remark.due != RegisterKind::V {
        return Vec::new();
    }
    let small = (0..words.len()).filter(|at| {
        let listed = lexicon.words.has("capital_in_writing", words.at(*at));
        !words.is_capital(*at) && !words.is_shouted() && (listed || german_small(words, *at, lexicon))
    });
    let spans = small.filter_map(|at| words.span(at, at));
    spans.map(|span| finding(remark.line, span, RuleId::Register, "register-capital", Certainty::Likely)).collect()
}

/// German "ihnen" where the sentence speaks of "ich" or "wir", and "Können sie": the word may mean others, so it is likely at
/// most; everywhere else nothing can be told.
fn german_small(words: &Words<'_>, at: usize, lexicon: &Lexicon) -> bool {
    if lexicon.tag != "de" {
        return false;
    }
    let first = (0..=at).rev().find(|place| words.begins_sentence(*place)).unwrap_or(0);
    let end = (at + 1..words.len()).find(|place| words.begins_sentence(*place)).unwrap_or(words.len());
    match words.at(at) {
        "ihnen" => (first..end).any(|place| lexicon.words.has("first_person", words.at(place))),
        "sie" => first + 1 == at && words.at(first).ends_with("en"),
        _ => false,
    }
}
