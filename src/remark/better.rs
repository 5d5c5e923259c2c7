//! Better lines: what could be said instead of a finding. What is offered here is examined again before anybody sees it.

use super::examine::Remark;
use super::fold::fold;
use super::language::Lexicon;
use super::words::Words;
use super::{Finding, RuleId, Span};
use crate::address::RegisterKind;

/// For each finding the lines to try, best first. None of them holds anything that the line, the form of address or the
/// language's data does not.
pub(super) fn offers(remark: &Remark<'_>, lexicon: &Lexicon, findings: &[Finding]) -> Vec<Vec<String>> {
    let polite = (remark.due == RegisterKind::V).then(|| politely(remark.line, lexicon)).flatten();
    findings
        .iter()
        .map(|finding| {
            let mut offers = Vec::new();
            if finding.rule == RuleId::Register {
                offers.extend(polite.iter().flat_map(|line| [line.clone(), without_name(line)]));
            }
            if finding.rule == RuleId::Familiarity {
                offers.extend(in_vocative(remark, finding.span));
                offers.extend(addressed(remark, finding.span));
            }
            offers.extend(of_phrase(lexicon, finding));
            offers.extend(lexicon.standing.get(finding.rule.id()).map(ToString::to_string));
            offers
        })
        .collect()
}

/// The line made polite, with each name that is wrong in it replaced by the form that fits: for a line with both faults.
pub(super) fn mended(remark: &Remark<'_>, lexicon: &Lexicon, examine: impl Fn(&str) -> Vec<Finding>) -> Option<String> {
    let mut line = (remark.due == RegisterKind::V).then(|| politely(remark.line, lexicon)).flatten()?;
    for _ in 0..MOST_NAMES {
        let findings = examine(&line);
        let Some(name) = findings.iter().find(|finding| finding.rule == RuleId::Familiarity) else { break };
        line = addressed(&Remark { line: &line, ..*remark }, name.span)?;
    }
    Some(line)
}

/// More names than this no line calls.
const MOST_NAMES: usize = 2;

/// What the phrase's own data says.
fn of_phrase(lexicon: &Lexicon, finding: &Finding) -> Option<String> {
    let why = |rule: RuleId, why: &str| format!("remark-{}-{why}", rule.id());
    let mut phrases = lexicon.phrases.iter().filter(|phrase| why(phrase.rule, &phrase.why) == finding.why);
    phrases.find_map(|phrase| phrase.better.as_ref()).map(ToString::to_string)
}

/// The line with a name of the addressee in the vocative where it stood in the nominative.
fn in_vocative(remark: &Remark<'_>, span: Span) -> Option<String> {
    let (advice, name) = remark.addressee?;
    let said = fold(remark.line.get(span.start..span.end)?);
    let parts = [
        (&name.given, &advice.vocative.given),
        (&name.given2, &advice.vocative.given2),
        (&name.surname, &advice.vocative.surname),
    ];
    let called = parts.into_iter().find(|(plain, _)| fold(plain.as_str()) == said)?.1.first()?;
    let differs = fold(called.as_str()) != said;
    let (before, after) = (remark.line.get(..span.start)?, remark.line.get(span.end..)?);
    differs.then(|| format!("{before}{called}{after}"))
}

/// The line with the form of address that fits in place of the words found.
fn addressed(remark: &Remark<'_>, span: Span) -> Option<String> {
    let (advice, _) = remark.addressee?;
    let form = advice.spoken.first()?;
    let (before, after) = (remark.line.get(..span.start)?, remark.line.get(span.end..)?);
    // "пані Олена" becomes "пані Коваль": the word of courtesy is said once.
    let courtesy = form.as_str().split(' ').next().unwrap_or_default();
    let words = before.trim_end();
    let said = words.len().checked_sub(courtesy.len()).and_then(|at| words.split_at_checked(at));
    let before =
        said.filter(|(_, last)| !courtesy.is_empty() && fold(last) == fold(courtesy)).map_or(before, |(head, _)| head);
    Some(format!("{before}{form}{after}"))
}

/// The line with each familiar word replaced by its polite counterpart; nothing where none was.
fn politely(line: &str, lexicon: &Lexicon) -> Option<String> {
    let words = Words::new(line, lexicon.apostrophe);
    let (mut polite, mut copied, mut at, mut changed) = (String::new(), 0, 0, false);
    while at < words.len() {
        let fits = |from: &str| {
            let parts: Vec<&str> = from.split_whitespace().collect();
            parts.iter().enumerate().all(|(on, part)| words.at(at + on) == fold(part)).then_some(parts.len())
        };
        let mut replacements = lexicon.instead.iter().filter_map(|instead| Some((fits(&instead.from)?, &instead.to)));
        // The longest wins: "hast du" before "du".
        let longest = replacements.by_ref().max_by_key(|(length, _)| *length);
        let Some((length, to)) = longest else {
            at += 1;
            continue;
        };
        let span = words.span(at, at + length - 1)?;
        polite.push_str(line.get(copied..span.start)?);
        if words.begins_sentence(at) {
            polite.push_str(&capitalised(to));
        } else {
            polite.push_str(to);
        }
        copied = span.end;
        at += length;
        changed = true;
    }
    polite.push_str(line.get(copied..)?);
    changed.then(|| without_name(&polite))
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The line without a bare name called at its end: ", Anna?" becomes "?".
fn without_name(line: &str) -> String {
    let Some((before, called)) = line.rsplit_once(", ") else { return line.to_owned() };
    let name = called.trim_end_matches(['?', '!', '.', '…']);
    let one_name = name.chars().next().is_some_and(char::is_uppercase) && name.chars().all(char::is_alphabetic);
    if one_name { format!("{before}{}", called.strip_prefix(name).unwrap_or_default()) } else { line.to_owned() }
}
