//! Every pattern finds what its file says it finds and leaves alone what it must, and no better line has a finding.

use super::language::Lexicon;
use super::{Finding, Remark, Remarks, RuleId, examine};
use crate::address::RegisterKind;
use crate::domain::Language;

fn each(check: impl Fn(&Language, &Lexicon, &dyn Fn(&str) -> Vec<Finding>, &mut Vec<String>)) {
    let remarks = Remarks::built_in();
    let mut faults = Vec::new();
    for tag in remarks.languages() {
        let language: Language = tag.parse().expect("a language");
        let lexicon = remarks.lexicon(&language).expect("the file can be read");
        let due = if tag == "en" { RegisterKind::None } else { RegisterKind::V };
        let examined = |line: &str| examine(&Remark { due, ..Remark::new(line, &language) }, &remarks).findings;
        check(&language, lexicon, &examined, &mut faults);
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn phrases_are_found_where_their_file_says() {
    each(|language, lexicon, examined, faults| {
        for phrase in &lexicon.phrases {
            let why = format!("remark-{}-{}", phrase.rule.id(), phrase.why);
            let hits = |line: &String| examined(line).iter().any(|one| one.rule == phrase.rule && one.why == why);
            faults.extend(
                phrase
                    .found
                    .iter()
                    .filter(|line| !hits(line))
                    .map(|line| format!("{language} {why} misses: {line} {:?}", examined(line))),
            );
            faults.extend(
                phrase.clean.iter().filter(|line| hits(line)).map(|line| format!("{language} {why} finds: {line}")),
            );
        }
        let asks = |line: &String| examined(line).iter().any(|one| one.rule == RuleId::Asking);
        let (found, clean) = &lexicon.asking_examples;
        faults.extend(found.iter().filter(|line| !asks(line)).map(|line| format!("{language} asking misses: {line}")));
        faults.extend(
            clean
                .iter()
                .filter(|line| asks(line))
                .map(|line| format!("{language} asking finds: {line} {:?}", examined(line))),
        );
    });
}

#[test]
fn a_better_line_has_no_finding() {
    each(|language, lexicon, examined, faults| {
        let phrases = lexicon.phrases.iter().filter_map(|phrase| phrase.better.as_ref());
        for better in phrases.chain(lexicon.standing.values()) {
            let findings = examined(better.as_str());
            faults.extend(findings.first().map(|one| format!("{language} {}: {better}", one.why)));
        }
    });
}
