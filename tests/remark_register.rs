//! The register heard in published lines of both kinds, where a folder of them is at hand (CoCoA-MT layout: LANG.tsv with a
//! formal and an informal column, what carries the register between [F] and [/F]).
//!
//! `TACTFUL_ORACLES=FOLDER cargo test --test remark_register -- --nocapture` prints right, abstained and wrong.

use std::path::Path;

use tactful::domain::Language;
use tactful::remark::{Heard, Remark, Remarks, RuleId, examine};

#[derive(Default)]
struct Count {
    right: usize,
    abstained: usize,
    wrong: usize,
    neutral: usize,
    neutral_flagged: usize,
    flagged: usize,
    flagged_rightly: usize,
}

#[test]
fn published_lines_are_heard_in_their_register() {
    let Ok(folder) = std::env::var("TACTFUL_ORACLES") else { return };
    let show = std::env::var("TACTFUL_SHOW").unwrap_or_default();
    println!("language  right %  abstained %  wrong %  neutral flagged  flagged words right %");
    for (tag, least, most_wrong) in [
        ("de", 99.5, 0.3),
        ("fr", 99.5, 0.3),
        ("nl", 99.5, 0.3),
        ("es", 95.0, 0.3),
        ("it", 95.0, 0.3),
        ("pt", 95.0, 0.3),
        ("ja", 97.0, 0.3),
    ] {
        let path = Path::new(&folder).join("register").join(format!("{tag}.tsv"));
        let Ok(table) = std::fs::read_to_string(&path) else { continue };
        let count = measure(&table, tag, &show);
        let all = (count.right + count.abstained + count.wrong).max(1);
        let percent = |part: usize, whole: usize| {
            100.0 * f64::from(u32::try_from(part).unwrap()) / f64::from(u32::try_from(whole.max(1)).unwrap())
        };
        let (right, wrong) = (percent(count.right, all), percent(count.wrong, all));
        println!(
            "{tag:8}  {right:7.1}  {:11.1}  {wrong:7.2}  {:6} of {:5}  {:6.1}",
            percent(count.abstained, all),
            count.neutral_flagged,
            count.neutral,
            percent(count.flagged_rightly, count.flagged)
        );
        assert!(right >= least && wrong <= most_wrong, "{tag}: right {right:.1} %, wrong {wrong:.2} %");
    }
}

fn measure(table: &str, tag: &str, show: &str) -> Count {
    let language: Language = tag.parse().expect("a language");
    let remarks = Remarks::built_in();
    let mut count = Count::default();
    for row in table.lines().skip(1) {
        let Some((formal, informal)) = row.split_once('\t') else { continue };
        let ((formal, _), (informal, marks)) = (unmark(formal), unmark(informal));
        let hear = |line: &str| examine(&Remark::new(line, &language), &remarks);
        if formal == informal {
            count.neutral += 1;
            let flagged = hear(&formal).findings.iter().any(|one| one.rule == RuleId::Register);
            count.neutral_flagged += usize::from(flagged);
            if flagged && show == tag {
                println!(
                    "NEUTRAL FLAGGED {:?} {formal}",
                    hear(&formal).findings.iter().map(|one| one.text.to_string()).collect::<Vec<_>>()
                );
            }
            continue;
        }
        for (line, right, opposite) in [(&formal, Heard::V, Heard::T), (&informal, Heard::T, Heard::V)] {
            let answer = hear(line);
            if answer.register == right {
                count.right += 1;
            } else if answer.register == opposite || answer.register == Heard::Mixed {
                count.wrong += 1;
            } else {
                count.abstained += 1;
            }
            if show == tag && answer.register != right {
                println!(
                    "{right:?} heard as {:?} {:?}: {line}",
                    answer.register,
                    answer.findings.iter().map(|one| one.text.to_string()).collect::<Vec<_>>()
                );
            }
        }
        for finding in hear(&informal).findings.into_iter().filter(|one| one.rule == RuleId::Register) {
            count.flagged += 1;
            let rightly = marks.iter().any(|(from, to)| finding.span.start < *to && *from < finding.span.end);
            count.flagged_rightly += usize::from(rightly);
            if show == tag && !rightly {
                println!("FLAGGED {} in {informal}", finding.text);
            }
        }
    }
    count
}

/// The line without its marks, and where the marked words stand in it.
fn unmark(marked: &str) -> (String, Vec<(usize, usize)>) {
    let (mut line, mut marks, mut rest) = (String::new(), Vec::new(), marked);
    while let Some((before, after)) = rest.split_once("[F]") {
        line.push_str(before);
        let (inside, after) = after.split_once("[/F]").unwrap_or((after, ""));
        marks.push((line.len(), line.len() + inside.len()));
        line.push_str(inside);
        rest = after;
    }
    line.push_str(rest);
    (line, marks)
}
