//! The line by which a guest is asked is complete by the program's own rule for asking, in every language the rule knows.

use tactful::custody::Asking;
use tactful::domain::{Channel, Clean, Jurisdiction, Purpose};
use tactful::remark::{Remark, Remarks, RuleId, examine};

#[test]
fn the_asking_line_leaves_nothing_out() {
    let remarks = Remarks::built_in();
    let mut known = 0;
    let mut wanting = Vec::new();
    for tag in remarks.languages().map(ToOwned::to_owned).collect::<Vec<_>>() {
        let language = tag.parse().expect("a tag");
        let asking = Asking::of(&language, None, Jurisdiction::Eu);
        assert_eq!(asking.language().primary(), tag);
        for purpose in Asking::PURPOSES {
            for what in ["Darjeeling, 2 x", ""] {
                for channels in [&[][..], &Channel::ALL] {
                    let lines = asking.lines(&Clean::new(what), &[purpose], channels, None);
                    let question = lines.first().expect("a question").as_str();
                    let found = examine(&Remark::new(question, &language), &remarks);
                    let faults = found.findings.iter().filter(|finding| finding.rule == RuleId::Asking);
                    wanting.extend(faults.map(|fault| format!("{tag}: {question} {}", fault.why)));
                    known += 1;
                }
            }
        }
    }
    assert!(known >= 160, "{known}");
    assert!(wanting.is_empty(), "{}", wanting.join("\n"));
}

#[test]
fn the_rule_does_hear_a_request_in_the_asking_line() {
    // Were the request not heard, nothing would be missed: the line without its end must be found wanting.
    let remarks = Remarks::built_in();
    for tag in ["uk", "en", "de", "fr", "es", "it", "pt", "nl", "pl", "cs"] {
        let language = tag.parse().expect("a tag");
        let asking = Asking::of(&language, None, Jurisdiction::Eu);
        let lines = asking.lines(&Clean::new("Darjeeling"), &[Purpose::ServicePersonalisation], &[], None);
        let whole = lines.first().expect("a question").to_string();
        let cut = whole.split_once(['“', '«', '„']).map_or(whole.as_str(), |(question, _)| question);
        let found = examine(&Remark::new(cut, &language), &remarks);
        assert!(found.findings.iter().any(|finding| finding.rule == RuleId::Asking), "{tag}: {cut}");
    }
}
