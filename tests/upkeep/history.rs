//! Who looked since a backup stands in the restored store's trail, or it is said that it does not.

use std::fs;

use serde_json::Value;

use crate::harness::House;
use crate::said_no::{alone, guest};

fn house() -> House {
    let house = House::new();
    fs::write(house.path("guests.jsonl"), guest("W-1", "Aalto", "rooibos")).expect("a file");
    house.imports("guests.jsonl");
    alone(&house, "W-1");
    house.does(&["backup", &house.text("backup")]);
    house
}

fn trail(house: &House) -> Vec<Value> {
    let text = house.does(&["audit", "--limit", "1000", "--json"]);
    text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
}

fn looks(house: &House) -> usize {
    trail(house).iter().filter(|line| line["act"] == "view").count()
}

#[test]
fn who_looked_since_the_backup_stands_in_the_trail_and_the_statement() {
    let house = house();
    let before = house.does(&["statement", "W-1", "--language", "en", "--json"]);
    let known = looks(&house);
    for _ in 0..2 {
        alone(&house, "W-1");
    }
    let beyond = ["card", "W-1", "--identity", "verified", "--company", "alone", "--break-glass", "the guest fainted"];
    house.does(&beyond);
    // Whoever came since and is not in the backup was looked at too.
    fs::write(house.path("new.jsonl"), guest("N-1", "Grau", "yerba")).expect("a file");
    house.imports("new.jsonl");
    alone(&house, "N-1");
    let said: Value =
        serde_json::from_str(&house.does(&["restore", &house.text("backup"), "--json"])).expect("one object");
    assert_eq!((&said["since"], &said["trail_replaced"]), (&"known".into(), &Value::Null), "{said}");
    assert_eq!(looks(&house), known + 4);
    let broken: Vec<Value> = trail(&house).into_iter().filter(|line| line["act"] == "break-glass").collect();
    assert_eq!((broken.len(), &broken[0]["reason"]), (1, &"the guest fainted".into()), "{broken:?}");
    let after = house.does(&["statement", "W-1", "--language", "en", "--json"]);
    assert_eq!(after.matches("\"view\"").count(), before.matches("\"view\"").count() + 3, "{after}");
    house.does(&["audit", "verify"]);
    assert!(house.does(&["doctor"]).contains("The trail is whole"));
    // Once more, from the same backup.
    house.does(&["restore", &house.text("backup")]);
    assert_eq!(looks(&house), known + 4);
    house.does(&["audit", "verify"]);
}

#[test]
fn a_trail_that_went_another_way_is_named_where_it_was_replaced() {
    let house = house();
    let other = house.copy();
    alone(&house, "W-1");
    house.does(&["backup", &house.text("backup"), "--force"]);
    alone(&other, "W-1");
    let count = trail(&other).len();
    fs::copy(house.path("backup"), other.path("backup")).expect("copied");
    let twin = other.copy();
    let said: Value =
        serde_json::from_str(&other.does(&["restore", &other.text("backup"), "--json"])).expect("one object");
    assert_eq!(said["trail_replaced"]["count"], count, "{said}");
    let head = said["trail_replaced"]["head"].as_str().expect("a hash").to_owned();
    let newest = trail(&other).into_iter().find(|line| line["act"] == "restore").expect("the restore");
    assert_eq!(newest["reason"], format!("{head} ({count})"), "{newest}");
    other.does(&["audit", "verify"]);
    let said = twin.does(&["restore", &twin.text("backup")]);
    assert!(said.contains("in the store that was kept and not in this one") && said.contains(&head), "{said}");
}
