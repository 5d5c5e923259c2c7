//! Words of courtesy and titles before the addressee's name: one of the wrong kind, one that nobody knows to fit, one that is
//! missing, one that is made up. The forms that fit are those of the advice on address; what the words mean is in the
//! language's lists `courtesy_m`, `courtesy_f` and `titles`.

use super::examine::{Remark, finding};
use super::fold::fold;
use super::language::Lexicon;
use super::words::{Apostrophe, Words};
use super::{Certainty, Finding, RuleId};
use crate::address::Advice;
use crate::domain::{Clean, PersonName};

/// What is wrong with courtesy and titles before the surname, or before the given name where that is said.
pub(super) fn titles(
    remark: &Remark<'_>,
    words: &Words<'_>,
    advice: &Advice,
    name: &PersonName,
    lexicon: &Lexicon,
) -> Vec<Finding> {
    let spoken: Vec<Vec<String>> = advice.spoken.iter().map(parts).collect();
    let names: Vec<String> = [(&name.surname, &advice.vocative.surname), (&name.given, &advice.vocative.given)]
        .into_iter()
        .flat_map(|(plain, forms)| forms.iter().chain([plain]))
        .filter_map(|form| parts(form).into_iter().next())
        .collect();
    let mut findings = Vec::new();
    for at in 0..words.len() {
        let Some(sex) = courtesy(words.at(at), lexicon) else { continue };
        let titled = (1..=MOST_TITLES).take_while(|on| lexicon.words.has("titles", words.on(at, *on))).count();
        let on = titled + 1;
        if !names.iter().any(|form| form == words.on(at, on)) {
            continue;
        }
        let Some((why, certainty)) = judge(words, at, titled, sex, &spoken, lexicon) else { continue };
        findings.extend(
            words.span(at, at + on).map(|span| finding(remark.line, span, RuleId::Familiarity, why, certainty)),
        );
    }
    findings
}

/// More titles than this nobody says.
const MOST_TITLES: usize = 3;

/// Whom a word of courtesy is said to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sex {
    Masculine,
    Feminine,
}

fn courtesy(word: &str, lexicon: &Lexicon) -> Option<Sex> {
    match (lexicon.words.has("courtesy_m", word), lexicon.words.has("courtesy_f", word)) {
        (true, false) => Some(Sex::Masculine),
        (false, true) => Some(Sex::Feminine),
        _ => None,
    }
}

fn judge(
    words: &Words<'_>,
    at: usize,
    titled: usize,
    sex: Sex,
    spoken: &[Vec<String>],
    lexicon: &Lexicon,
) -> Option<(&'static str, Certainty)> {
    let due: Vec<Sex> = spoken.iter().flatten().filter_map(|word| courtesy(word, lexicon)).collect();
    if due.is_empty() {
        return Some(("familiarity-gender", Certainty::Likely));
    }
    if !due.contains(&sex) {
        return Some(("familiarity-title-wrong", Certainty::Certain));
    }
    let has_title = |form: &&Vec<String>| form.iter().any(|word| lexicon.words.has("titles", word));
    let untitled =
        spoken.iter().any(|form| !has_title(&form) && form.iter().any(|word| courtesy(word, lexicon).is_some()));
    if titled == 0 {
        return (!untitled).then_some(("familiarity-title", Certainty::Likely));
    }
    let known = spoken.iter().any(|form| form.iter().any(|word| word == words.on(at, 1)));
    (!known).then_some(("familiarity-title-wrong", Certainty::Likely))
}

fn parts(form: &Clean) -> Vec<String> {
    Words::new(form.as_str(), Apostrophe::Letter).all_folded().iter().map(|word| fold(word)).collect()
}
