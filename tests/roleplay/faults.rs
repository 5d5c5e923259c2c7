//! Bad files, each with the message that is expected of it: a folder of pairs, one more file a case.

use std::fs;
use std::path::Path;

use tactful::disclosure::Fault;
use tactful::domain::Interface;
use tactful::phrases::Argument;
use tactful::roleplay::Scenario;

use crate::harness::{Rules, samples};

fn sentence(fault: &Fault, rules: &Rules) -> String {
    let arguments = [("word", Argument::Text(&fault.word)), ("limit", Argument::Text(&fault.limit))];
    let what = rules.phrases.format(fault.message, &arguments);
    let meant = fault.suggestion.as_ref().map(|word| format!(" [{word}?]")).unwrap_or_default();
    format!("{}:{} {} {what}{meant}\n", fault.line, fault.column, fault.key)
}

/// `TACTFUL_WRITE_EXPECTED=1 cargo test --test roleplay bad_files` writes the messages anew; read the difference.
#[test]
fn bad_files_are_refused_with_every_fault_at_its_place() {
    let rules = Rules::new(Interface::En);
    let mut seen = 0;
    for entry in fs::read_dir("tests/scenarios/invalid").expect("the folder is part of the crate") {
        let path = entry.expect("the folder can be read").path();
        if path.extension().is_none_or(|ending| ending != "toml") {
            continue;
        }
        seen += 1;
        let text = fs::read_to_string(&path).expect("a file of the crate is text");
        let faults = Scenario::check(&text, "scene", &samples, rules.house());
        assert!(!faults.is_empty(), "{}: no fault was found", path.display());
        let said: String = faults.iter().map(|fault| sentence(fault, &rules)).collect();
        let expected = path.with_extension("expected");
        if std::env::var_os("TACTFUL_WRITE_EXPECTED").is_some() {
            fs::write(&expected, &said).expect("the message is written");
        }
        assert_eq!(said, fs::read_to_string(&expected).unwrap_or_default(), "{}", path.display());
    }
    assert!(seen >= 14, "only {seen} bad files");
}

#[test]
fn good_files_have_no_fault() {
    let rules = Rules::new(Interface::Uk);
    for entry in fs::read_dir("tests/scenarios/valid").expect("the folder is part of the crate") {
        let path = entry.expect("the folder can be read").path();
        let text = fs::read_to_string(&path).expect("a file of the crate is text");
        let faults = Scenario::check(&text, "scene", &samples, rules.house());
        assert!(faults.is_empty(), "{}: {faults:?}", path.display());
    }
}

#[test]
fn a_new_scene_passes_its_check_whatever_was_answered() {
    use tactful::domain::Clean;
    use tactful::roleplay::{Competency, Draft, EventKind, Place};
    for interface in Interface::ALL {
        let rules = Rules::new(interface);
        for event in EventKind::ALL {
            for goal in Competency::ALL {
                let draft = Draft {
                    title_uk: Clean::new("Проба \"лапок\" та \\ риски"),
                    title_en: Clean::new("A 'quoted' \"\"\" title"),
                    place: Place::Shop,
                    goals: vec![goal],
                    event,
                };
                let faults = Scenario::check(&draft.write(interface), "new", &samples, rules.house());
                assert!(faults.is_empty(), "{event:?} {goal:?}: {faults:?}");
            }
        }
    }
    assert!(Path::new("data/scenarios/new").is_dir());
}
