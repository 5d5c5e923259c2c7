//! Asking well: a request for consent is complete when it says what, what for, what the customer gets and that no is fine.
//! Source: GDPR Art. 4(11) and 7 (informed, specific, freely given), Art. 13 (what is told when data are collected).

use super::examine::finding;
use super::language::{Asking, Lexicon};
use super::words::Words;
use super::{Certainty, Finding, RuleId};

/// What a request for consent leaves out, one finding a part; nothing in a line that asks for none.
pub(super) fn missing(line: &str, words: &Words<'_>, lexicon: &Lexicon) -> Vec<Finding> {
    let found = lexicon.asking.find(words);
    let request = found.iter().find(|one| *one.meaning == Asking::Request);
    let Some(span) = request.and_then(|request| words.span(request.from, request.to)) else { return Vec::new() };
    let parts = [
        (Asking::What, "asking-what"),
        (Asking::Why, "asking-why"),
        (Asking::Benefit, "asking-benefit"),
        (Asking::Free, "asking-free"),
    ];
    let lacking = parts.into_iter().filter(|(part, _)| found.iter().all(|one| one.meaning != part));
    lacking.map(|(_, why)| finding(line, span, RuleId::Asking, why, Certainty::Likely)).collect()
}
