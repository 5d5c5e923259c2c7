//! Unusual use: off until staff know of it, for security only.

use std::fmt::Write;
use std::fs;

use crate::house::{Staffed, stderr, stdout};

#[test]
fn it_is_off_until_the_house_says_that_staff_were_informed() {
    let house = Staffed::with(&[("Petro", "reception"), ("Data", "data-protection")]);
    let off = house.run("Data", &["audit", "unusual"]);
    assert_eq!(off.status.code(), Some(1));
    assert!(stderr(&off).contains("tactful staff informed"), "{}", stderr(&off));
    assert_eq!(house.code("Petro", &["staff", "informed"]), 1);
    assert_eq!(house.code("Data", &["staff", "informed"]), 0);
    assert_eq!(house.code("Petro", &["audit", "unusual"]), 1, "not for everybody");
    let on = house.run("Data", &["audit", "unusual"]);
    assert!(matches!(on.status.code(), Some(0 | 3)));
    assert!(stderr(&on).contains("For security only"), "{}", stderr(&on));
}

#[test]
fn a_namesake_a_colleague_and_many_cards_are_found() {
    let house = Staffed::with(&[("Petro Lind", "reception"), ("Ada Berg", "kitchen"), ("Data", "data-protection")]);
    let mut file = String::new();
    for number in 0..5 {
        writeln!(file, r#"{{"id":"N-{number}","name":{{"given":"Eva","surname":"Nord{number}"}}}}"#).expect("text");
    }
    file.push_str("{\"id\":\"N-5\",\"name\":{\"given\":\"Ivan\",\"surname\":\"Lind\"}}\n");
    file.push_str("{\"id\":\"N-6\",\"name\":{\"given\":\"Ada\",\"surname\":\"Berg\"}}\n");
    fs::write(house.0.path("more.jsonl"), file).expect("a file");
    let more = house.0.path("more.jsonl");
    assert_eq!(house.code("Olena", &["import", more.to_str().expect("a plain path")]), 0);
    for number in 0..7 {
        house.out("Petro Lind", &["card", &format!("N-{number}")]);
    }
    house.out("Data", &["staff", "informed"]);
    fs::write(
        house.0.path("unusual.toml"),
        "look_back_days = 1\nmany_cards = { cards = 6, minutes = 60 }\nnamesake = true\ncolleague = true\n",
    )
    .expect("rules");
    fs::write(house.0.path("config.toml"), "unusual = \"unusual.toml\"\n").expect("settings");
    let pin = house.pin_file("Data");
    let words = ["--staff", "Data", "--pin-file", &pin, "audit", "unusual", "--json", "--reason", "yearly"];
    let mut command = house.0.command(&words);
    command.env("TACTFUL_CONFIG", house.0.path("config.toml"));
    let found = command.output().expect("the program starts");
    assert_eq!(found.status.code(), Some(3), "{}", stderr(&found));
    let rules: Vec<String> = stdout(&found)
        .lines()
        .map(|line| {
            let line: serde_json::Value = serde_json::from_str(line).expect("JSON");
            assert_eq!(line["who"], "Petro Lind");
            line["rule"].as_str().expect("a rule").to_owned()
        })
        .collect();
    let mut sorted = rules.clone();
    sorted.sort();
    assert_eq!(sorted, ["colleague", "many-cards", "namesake"], "{rules:?}");
    assert!(!stdout(&found).contains("Lind\",\"surname"), "customers by token only");
}

/// The schema beside the documentation is made from the types; `UPDATE_SCHEMA=1` writes it anew.
#[test]
fn the_published_schema_is_that_of_the_types() {
    let path = format!("{}/docs/schema/unusual.schema.json", env!("CARGO_MANIFEST_DIR"));
    let made = serde_json::to_string_pretty(&tactful::desk::unusual_schema()).expect("a schema is JSON") + "\n";
    if std::env::var_os("UPDATE_SCHEMA").is_some() {
        fs::write(&path, &made).expect("the schema is written");
    }
    assert_eq!(fs::read_to_string(&path).expect("a schema"), made);
}
