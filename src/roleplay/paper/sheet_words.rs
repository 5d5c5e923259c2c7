//! Conditions in words, for whoever plays the guest from paper.

use super::sheet::Sheet;
use crate::domain::{CategoryId, Clean};
use crate::roleplay::When;

/// A condition as a person can follow it.
pub fn condition(sheet: &Sheet<'_>, when: &When) -> Clean {
    let word = |id: &str| sheet.word(id);
    let category = |id: &CategoryId| Clean::new(id.as_str());
    let mut parts: Vec<Clean> = Vec::new();
    if let Some(said) = &when.said {
        let words = said.get(sheet.language).written().iter().map(|pattern| plain(pattern.as_str()));
        let words = Clean::new(&words.collect::<Vec<_>>().join("; "));
        parts.push(sheet.with("sheet-when-said", "words", &words));
    }
    parts.extend(
        when.disclosed
            .map(|disclosed| word(if disclosed { "sheet-when-disclosed" } else { "sheet-when-not-disclosed" })),
    );
    if !when.found.is_empty() {
        let rules = when.found.iter().map(|rule| word(&format!("competency-{}", of(*rule))).to_string());
        let rules = Clean::new(&rules.collect::<Vec<_>>().join(", "));
        parts.push(sheet.with("sheet-when-found", "rules", &rules));
    }
    parts.extend(when.asked.as_ref().map(|id| sheet.with("sheet-when-asked", "what", &category(id))));
    parts.extend(when.did.as_ref().map(|id| sheet.with("sheet-when-did", "what", &category(id))));
    let what = |id: &Clean| sheet.scene.expectation(id.as_str()).map(|(_, one)| unended(sheet.label(&one.what)));
    for (ids, phrase) in
        [(&when.met, "sheet-when-met"), (&when.unmet, "sheet-when-unmet"), (&when.broken, "sheet-when-met")]
    {
        parts.extend(ids.iter().filter_map(what).map(|what| sheet.with(phrase, "what", &what)));
    }
    let event = when.after.as_ref().and_then(|id| sheet.scene.event_of(id.as_str()));
    parts.extend(event.map(|event| sheet.with("sheet-when-after", "what", &unended(sheet.label(&event.does)))));
    parts.extend(when.noticed.map(|noticed| word(if noticed { "sheet-when-noticed" } else { "sheet-when-unnoticed" })));
    Clean::new(&parts.iter().map(Clean::as_str).collect::<Vec<_>>().join("; "))
}

/// A sentence without its full stop, to stand inside another.
fn unended(sentence: &Clean) -> Clean {
    Clean::new(sentence.as_str().trim_end_matches('.'))
}

fn of(rule: crate::remark::RuleId) -> &'static str {
    crate::roleplay::Competency::of_rule(rule).id()
}

/// A pattern without its signs: what a person can listen for.
fn plain(pattern: &str) -> String {
    let words = pattern.split_whitespace().filter(|word| !matches!(*word, "^" | "$" | "^," | "$,"));
    let words = words.map(|word| match word {
        ".." | "_" => "…".to_owned(),
        _ => word.trim_end_matches('?').split('|').map(|one| one.replace('*', "…")).collect::<Vec<_>>().join("/"),
    });
    words.collect::<Vec<_>>().join(" ")
}
