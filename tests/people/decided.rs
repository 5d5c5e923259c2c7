//! What the house decides of its statement and its terms is the same at every desk, whatever the settings of one say.

use std::fs;
use std::process::Output;

use serde_json::Value;

use crate::house::{Staffed, stderr, stdout};

const DECIDED: &str = r#"
[statement]
controller = "Inn Ltd, Kyiv"
recipients = ["the tax office"]
statement_names = false

[terms]
stay = 90
"#;

/// A desk that would say, keep and name otherwise.
const OWN: &str = "controller = \"Somebody else\"\ndata_protection_contact = \"desk@inn.example\"\nrecipients = []\n\
                   statement_names = true\nterms = \"terms.toml\"\n";

/// What of them is past any term; a stay to come keeps them.
const LONG_AGO: &str = r#"{"id": "O-1", "name": {"given": "Olga", "surname": "Alt"}, "stays": [{"booking": "R-1", "from": "2000-01-01", "to": "2000-01-03"}, {"booking": "R-9", "from": "2998-01-01", "to": "2998-01-03"}], "orders": [{"order": "A-1", "what": "ring", "on": "2000-01-01"}]}"#;

fn house() -> Staffed {
    let house = Staffed::with(&[("Petro", "reception"), ("Data", "data-protection")]);
    fs::write(house.0.path("config.toml"), OWN).expect("settings");
    fs::write(house.0.path("terms.toml"), "[days]\nstay = 3650\norder = 60\n").expect("terms");
    house
}

fn with_own_settings(house: &Staffed, name: &str, words: &[&str]) -> Output {
    let pin = house.pin_file(name);
    let mut command = house.0.command(&[&["--staff", name, "--pin-file", &pin][..], words].concat());
    command.env("TACTFUL_CONFIG", house.0.path("config.toml")).output().expect("the program starts")
}

fn sets(house: &Staffed, text: &str) -> Output {
    fs::write(house.0.path("policy.toml"), text).expect("a file");
    house.run("Olena", &["policy", "set", house.0.path("policy.toml").to_str().expect("a plain path")])
}

#[test]
fn a_statement_says_of_the_house_what_the_house_decided() {
    let house = house();
    let statement = || -> Value {
        let words = ["statement", "C-1", "--json"];
        serde_json::from_str(&stdout(&with_own_settings(&house, "Data", &words))).expect("one object")
    };
    let before = statement();
    assert_eq!((&before["controller"], &before["recipients"]), (&"Somebody else".into(), &Value::Array(Vec::new())));
    assert!(before["looked_at"].to_string().contains("\"Data\""), "{}", before["looked_at"]);
    assert_eq!(sets(&house, DECIDED).status.code(), Some(0));
    let after = statement();
    assert_eq!(after["controller"], "Inn Ltd, Kyiv");
    assert_eq!(after["recipients"], serde_json::json!(["the tax office"]));
    assert_eq!(after["data_protection_contact"], "desk@inn.example", "what the house leaves open the desk says");
    assert!(!after["looked_at"].to_string().contains("\"Data\""), "the house names nobody: {}", after["looked_at"]);
}

#[test]
fn no_desk_lets_data_leave_earlier_or_later_than_the_house_decided() {
    let house = house();
    fs::write(house.0.path("old.jsonl"), LONG_AGO).expect("a file");
    house.out("Olena", &["import", house.0.path("old.jsonl").to_str().expect("a plain path")]);
    let due = || -> Vec<(String, u64)> {
        let shown = stdout(&with_own_settings(&house, "Data", &["retention", "--dry-run", "--json"]));
        let report: Value = serde_json::from_str(&shown).expect("one object");
        let due = report["due"].as_array().expect("a list").iter();
        let kinds = due.map(|one| (one["kind"].as_str().expect("a kind").to_owned(), one["term_days"].as_u64()));
        kinds.map(|(kind, days)| (kind, days.expect("days"))).collect()
    };
    assert_eq!(due(), [("stay".to_owned(), 3650), ("order".to_owned(), 60)]);
    assert_eq!(sets(&house, DECIDED).status.code(), Some(0));
    assert_eq!(due(), [("stay".to_owned(), 90), ("order".to_owned(), 60)]);
}

#[test]
fn a_term_that_is_not_known_or_outside_its_limits_is_named_by_its_line() {
    let house = house();
    let faulty = sets(&house, "[terms]\nstays = 3\nparty = 30\n[statement]\nstatement_names = true\n");
    assert_eq!(faulty.status.code(), Some(1));
    let said = stderr(&faulty);
    assert!(said.contains("Line 2: there is no term “stays”. Did you mean “stay”?"), "{said}");
    assert!(said.contains("Line 3: “party” can be from 0 to 0 days."), "{said}");
    let path = house.0.path("policy.toml");
    let path = path.to_str().expect("a plain path");
    let checked = house.0.run(&["policy", "check", path]);
    assert_eq!((checked.status.code(), stdout(&checked).lines().count()), (Some(3), 2));
    let wrong = sets(&house, "[statement]\ncontroller = 3\nstatement_names = \"yes\"\nrecipients = [1]\n");
    let said = stderr(&wrong);
    for (place, kind) in
        [("2:14", "a text that is not empty"), ("3:19", "true or false"), ("4:15", "a text that is not empty")]
    {
        assert!(said.lines().any(|line| line.contains(place) && line.contains(kind)), "{place} {kind}: {said}");
    }
}
