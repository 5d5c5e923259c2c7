//! Who asked to be forgotten stays forgotten, on whatever machine a backup comes back, and whatever goes wrong on the way.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use serde_json::Value;
use tactful::desk::{Access, Desk, Mode};
use tactful::domain::{Channel, Encounter, Interface, Moment};
use tactful::settings::Settings;

use crate::harness::House;
use crate::said_no::{at_the_card, card, guest};

fn json(house: &House, words: &[&str], code: i32) -> Value {
    let output = house.run(words);
    assert_eq!(output.status.code(), Some(code), "{words:?}: {output:?}");
    serde_json::from_slice(&output.stdout).expect("one object")
}

fn restored(house: &House, code: i32) -> Value {
    json(house, &["restore", &house.text("backup"), "--json"], code)
}

/// A house that was asked to forget one of two, and its backup of then.
fn forgot_one() -> House {
    let house = House::new();
    house.file("two.jsonl", ["X-1", "X-2"].map(str::to_owned));
    house.imports("two.jsonl");
    house.does(&["erase", "X-1", "--yes"]);
    house.does(&["backup", &house.text("backup")]);
    house
}

/// Brings the backup and the file of one house into another.
fn move_to(house: &House, other: &House) {
    for name in ["backup", "two.jsonl"] {
        fs::copy(house.path(name), other.path(name)).expect("copied");
    }
}

fn takes_nobody_back(house: &House) {
    let said = json(house, &["import", &house.text("two.jsonl"), "--json"], 3);
    assert_eq!((&said["new"], &said["refused"]), (&0.into(), &1.into()), "{said}");
    let all = house.does(&["export"]);
    assert!(all.contains("\"X-2\"") && !all.contains("\"X-1\""), "{all}");
}

#[test]
fn a_new_store_on_a_new_machine_says_what_it_is_and_takes_no_mark_away() {
    let house = forgot_one();
    let other = House::new();
    move_to(&house, &other);
    let said = other.does(&["restore", &other.text("backup")]);
    assert!(said.contains("was new: nobody was in it") && said.contains("tactful erase ID"), "{said}");
    takes_nobody_back(&other);
    // From now on it is the store of which the backup was made.
    assert_eq!(restored(&other, 0)["since"], "known");
    takes_nobody_back(&other);
    let other = House::new();
    move_to(&house, &other);
    let said = restored(&other, 0);
    assert_eq!((&said["since"], &said["trail_replaced"]), (&"new-store".into(), &Value::Null), "{said}");
}

#[test]
fn another_store_leaves_out_whom_it_erased_and_says_that_it_knows_no_more() {
    let house = forgot_one();
    let other = House::new();
    other.file("one.jsonl", ["X-2", "Y-1"].map(str::to_owned));
    other.imports("one.jsonl");
    other.does(&["erase", "Y-1", "--yes"]);
    move_to(&house, &other);
    let said = restored(&other.copy(), 3);
    assert_eq!((&said["since"], &said["left_out"]), (&"other-store".into(), &0.into()), "{said}");
    assert_eq!(said["trail_replaced"]["count"], 2, "{said}");
    other.does(&["erase", "X-2", "--yes"]);
    let output = other.run(&["restore", &other.text("backup")]);
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(output.status.code(), Some(3), "{said}");
    assert!(said.contains("is not the one of which the backup was made") && said.contains("left out"), "{said}");
    let said = json(&other, &["import", &other.text("two.jsonl"), "--json"], 3);
    assert_eq!((&said["new"], &said["refused"]), (&0.into(), &2.into()), "{said}");
}

/// Two stores that went on from one: each knows of somebody whom the other does not.
#[test]
fn a_store_that_went_another_way_adds_its_marks_to_those_of_the_backup() {
    let house = House::new();
    house.file("two.jsonl", ["X-1", "X-2"].map(str::to_owned));
    house.imports("two.jsonl");
    let other = house.copy();
    house.does(&["erase", "X-1", "--yes"]);
    house.does(&["backup", &house.text("backup")]);
    other.does(&["erase", "X-2", "--yes"]);
    move_to(&house, &other);
    assert_eq!(restored(&other, 0)["since"], "known");
    let said = json(&other, &["import", &other.text("two.jsonl"), "--json"], 3);
    assert_eq!((&said["new"], &said["refused"]), (&0.into(), &2.into()), "{said}");
}

#[test]
fn a_booking_that_is_kept_until_departure_outlives_a_restore_and_then_leaves() {
    let house = House::new();
    house.file("two.jsonl", ["X-1", "X-2"].map(str::to_owned));
    house.imports("two.jsonl");
    house.does(&["backup", &house.text("backup")]);
    let staying = r#"{"id":"C-9","name":{"given":"Iris"},"contacts":{"phone":["+49 30 1"]},"stays":[{"booking":"R-9","from":"2020-01-01","to":"2999-01-03"}]}"#;
    fs::write(house.path("staying.jsonl"), staying).expect("a file");
    house.imports("staying.jsonl");
    assert_eq!(house.run(&["erase", "C-9", "--yes"]).status.code(), Some(3), "the booking is kept");
    assert_eq!(restored(&house, 0)["since"], "known");
    let all = house.does(&["export"]);
    assert!(all.contains("\"R-9\"") && !all.contains("+49"), "{all}");
    assert_eq!(house.run(&["import", &house.text("staying.jsonl")]).status.code(), Some(3));
    // On a machine to which only the backup came, and then a backup made of that, the booking still has its end.
    house.does(&["backup", &house.text("backup"), "--force"]);
    let other = House::new();
    move_to(&house, &other);
    restored(&other, 0);
    for house in [&house, &other] {
        let access = Access::KeyFile(house.path("key"));
        let desk = Desk::open_store(&house.path("store"), &access, Settings::default(), Interface::En);
        let mut desk = desk.expect("a desk");
        let at = Moment::parse("2999-01-05T09:00", chrono_tz::Europe::Kyiv).expect("a moment");
        let office =
            Encounter { purpose: tactful::domain::Purpose::Service, ..Encounter::begin(Channel::BackOffice, at) };
        let go_on = |_| std::ops::ControlFlow::Continue(());
        let left = desk.retention(Mode::Run, &office, &go_on).expect("it goes through");
        assert_eq!(left.departed.len(), 1, "{left:?}");
        drop(desk);
        assert!(!house.does(&["export"]).contains("C-9"));
    }
}

#[test]
fn a_copy_of_the_store_goes_with_an_erasure_and_otherwise_at_its_own_term() {
    let house = House::new();
    let old = r#"{"id":"O-1","name":{"given":"Otto"},"stays":[{"from":"2001-01-01","to":"2001-01-03"}]}"#;
    fs::write(house.path("two.jsonl"), format!("{old}\n{}", guest("W-1", "Aalto", "rooibos"))).expect("a file");
    house.imports("two.jsonl");
    house.does(&["backup", &house.text("backup")]);
    let said = restored(&house, 0);
    let kept = std::path::Path::new(said["kept"].as_str().expect("a path")).to_owned();
    let left = json(&house, &["retention", "--json"], 0);
    assert_eq!((&left["due"][0]["kind"], &left["overwritten"]), (&"customer".into(), &true.into()), "{left}");
    assert!(kept.exists() && left["copies_removed"] == serde_json::json!([]), "{left}");
    let erased = json(&house, &["erase", "W-1", "--yes", "--json"], 0);
    assert_eq!(erased["backups_removed"], serde_json::json!([kept.to_str()]), "{erased}");
    assert!(!kept.exists());
}

#[test]
fn an_erasure_that_cannot_be_overwritten_everywhere_is_done_and_says_so() {
    let house = forgot_one();
    // A folder is no file that could be removed, not even by somebody who may do anything.
    fs::create_dir(house.path("store.format-0")).expect("a folder");
    fs::set_permissions(house.path("store.format-0"), fs::Permissions::from_mode(0o700)).expect("set");
    let erased = json(&house, &["erase", "X-2", "--yes", "--json"], 3);
    assert_eq!(erased["overwritten"], false);
    assert!(erased["why_not"].is_string(), "{erased}");
    assert!(!house.does(&["export"]).contains("X-2"));
    assert!(house.does(&["doctor"]).contains("not overwritten everywhere yet"), "it is not forgotten");
    let left = json(&house, &["retention", "--json"], 3);
    assert!(left["why_not"].is_string(), "{left}");
    fs::remove_dir(house.path("store.format-0")).expect("removed");
    assert!(house.does(&["doctor"]).contains("Everything that was erased is overwritten"));
}

#[test]
fn what_is_left_of_copies_that_were_cut_short_goes_with_an_erasure() {
    let house = forgot_one();
    let names = ["store.key-part", "store.restore-part", "store.format-1.backup-part", "store.restore-part-wal"];
    for name in names {
        fs::write(house.path(name), [1; 4096]).expect("a leftover");
        fs::set_permissions(house.path(name), fs::Permissions::from_mode(0o600)).expect("set");
    }
    let under_way = fs::File::open(house.path("store.key-part")).expect("there");
    under_way.lock().expect("somebody works on it");
    let erased = json(&house, &["erase", "X-2", "--yes", "--json"], 0);
    assert_eq!(names.map(|name| house.has(name)), [true, false, false, false], "{erased}");
}

#[test]
fn what_somebody_who_came_since_made_private_stays_so() {
    let house = forgot_one();
    fs::write(house.path("new.jsonl"), guest("N-1", "Grau", "yerba")).expect("a file");
    house.imports("new.jsonl");
    at_the_card(&house, "Grau", &["entries", "private 1", "show"]);
    assert_eq!(restored(&house, 0)["said_no"], 1);
    house.run(&["import", &house.text("new.jsonl")]);
    assert!(!card(&house, "N-1", &["--company", "partner"]).contains("yerba"));
    assert!(card(&house, "N-1", &["--company", "alone"]).contains("yerba"));
}
