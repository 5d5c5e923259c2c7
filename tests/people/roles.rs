//! What each role may see and do: the table in data, narrowed by a house, never widened by a call.

use std::fs;

use crate::house::{ALONE, Staffed, stderr};

fn card(house: &Staffed, name: &str, more: &[&str]) -> String {
    house.out(name, &[&["card", "C-1", "--json"][..], &ALONE, more].concat())
}

#[test]
fn a_role_applies_to_every_encounter_and_a_call_can_only_narrow_it() {
    let house = Staffed::with(&[("Petro", "reception"), ("Maria", "housekeeping")]);
    assert!(card(&house, "Petro", &[]).contains("rooibos"));
    assert!(!card(&house, "Petro", &["--role", "housekeeping"]).contains("rooibos"));
    assert!(!card(&house, "Maria", &[]).contains("rooibos"));
    assert!(!card(&house, "Maria", &["--role", "reception"]).contains("rooibos"), "a call never widens");
}

#[test]
fn exporting_auditing_importing_and_managing_are_for_whose_duty_it_is() {
    let house = Staffed::with(&[
        ("Petro", "reception"),
        ("Ivan", "kitchen"),
        ("Data", "data-protection"),
        ("Taras", "trainer"),
    ]);
    let file = house.0.path("customers.jsonl");
    let file = file.to_str().expect("a plain path");
    let calls: [(&[&str], &[&str]); 5] = [
        (&["export"], &["Data"]),
        (&["import", file], &["Petro", "Olena"]),
        (&["find", "anna"], &["Petro", "Ivan", "Data", "Olena"]),
        (&["audit", "--reason", "a complaint"], &["Data"]),
        (&["audit", "--mine"], &["Petro", "Ivan", "Data", "Taras", "Olena"]),
    ];
    for (words, allowed) in calls {
        for name in ["Petro", "Ivan", "Data", "Taras", "Olena"] {
            let done = house.run(name, words);
            let expected = i32::from(!allowed.contains(&name));
            assert_eq!(done.status.code(), Some(expected), "{name} {words:?}: {}", stderr(&done));
            assert!(expected == 0 || done.stdout.is_empty(), "{name} {words:?}");
        }
    }
}

#[test]
fn a_house_takes_duties_away_and_can_give_none() {
    let house = Staffed::with(&[("Petro", "reception")]);
    let policy = house.0.path("policy.toml");
    fs::write(&policy, "[[role]]\nid = \"reception\"\nmay_not = [\"import\"]\n").expect("a policy");
    fs::write(house.0.path("config.toml"), "policy = \"policy.toml\"\n").expect("settings");
    let file = house.0.path("customers.jsonl");
    let pin = house.pin_file("Petro");
    let call = |words: &[&str]| {
        let all = [&["--staff", "Petro", "--pin-file", &pin][..], words].concat();
        let mut command = house.0.command(&all);
        command.env("TACTFUL_CONFIG", house.0.path("config.toml"));
        command.output().expect("the program starts").status.code()
    };
    assert_eq!(call(&["import", file.to_str().expect("a plain path")]), Some(1));
    assert_eq!(call(&["find", "anna"]), Some(0));
    let check = |text: &str| {
        fs::write(&policy, text).expect("a policy");
        house.0.code(&["policy", "check", policy.to_str().expect("a plain path")])
    };
    assert_eq!(check("[[role]]\nid = \"reception\"\nmay = [\"export\"]\n"), 3);
    assert_eq!(check("[[role]]\nid = \"reception\"\nmay_not = [\"exprt\"]\n"), 3);
    assert_eq!(check("[[role]]\nid = \"reception\"\nmay_not = [\"export\"]\n"), 0);
}

#[test]
fn whoever_does_not_see_stays_does_not_read_them_off_a_list() {
    let stay = r#"{"id":"C-7","name":{"given":"Ada","surname":"Lind"},"stays":[{"booking":"R-1","from":"2026-11-23","to":"2026-11-26"}]}"#;
    let house = Staffed::with(&[("Petro", "reception"), ("Shop", "shop")]);
    fs::write(house.0.path("ada.jsonl"), stay).expect("a file");
    let file = house.0.path("ada.jsonl");
    assert_eq!(house.code("Petro", &["import", file.to_str().expect("a plain path")]), 0);
    let find = |name: &str| house.out(name, &["find", "lind", "--json", "--at", "2026-11-24T10:00"]);
    assert!(find("Petro").contains("2026-11-26"));
    assert!(find("Shop").contains("Lind") && !find("Shop").contains("2026-11-26"));
}
