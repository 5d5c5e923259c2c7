//! A folder of conventions that the settings name: obeyed by the card and by `address` alike, or named with its faults.

use std::fs;

use crate::harness::{CUSTOMERS, Desk};

/// A house with its own German, changed from ours by `change`.
fn house(change: impl Fn(&str) -> String) -> (Desk, String) {
    let desk = Desk::with(CUSTOMERS);
    fs::create_dir(desk.path("forms")).expect("a folder");
    let ours = fs::read_to_string("data/address/de.toml").expect("our German");
    fs::write(desk.path("forms/de.toml"), change(&ours)).expect("a file of conventions");
    fs::write(desk.path("config.toml"), "conventions = \"forms\"\n").expect("a settings file");
    let settings = desk.path("config.toml").to_str().expect("a plain path").to_owned();
    (desk, settings)
}

const CARD: [&str; 5] = ["card", "C-1", "--json", "--at", "2026-11-24T10:00"];
const ADDRESS: [&str; 7] = ["address", "--surname", "Müller", "--gender", "feminine", "--language", "de"];

#[test]
fn the_houses_own_words_are_on_the_card_and_in_the_answer() {
    let (desk, settings) = house(|ours| ours.replace("Guten Tag", "Gruezi"));
    for words in [&CARD[..], &ADDRESS] {
        let plain = desk.out(words);
        let output = desk.command(words).env("TACTFUL_CONFIG", &settings).output().expect("the program starts");
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(output.status.success() && said.contains("Gruezi") && !plain.contains("Gruezi"), "{words:?}: {said}");
    }
}

#[test]
fn a_fault_is_named_by_file_line_and_column_and_nothing_opens() {
    let (desk, settings) = house(|ours| format!("nonsense = = 1\n{ours}"));
    for words in [&CARD[..], &ADDRESS, &["find", "anna"]] {
        let output = desk.command(words).env("TACTFUL_CONFIG", &settings).output().expect("the program starts");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!((output.status.code(), output.stdout.len()), (Some(1), 0), "{words:?}: {said}");
        assert!(said.contains("de.toml:1:12: ") && said.lines().count() >= 3, "{said}");
    }
    fs::remove_dir_all(desk.path("forms")).expect("gone");
    let output = desk.command(&CARD).env("TACTFUL_CONFIG", &settings).output().expect("the program starts");
    assert!(String::from_utf8_lossy(&output.stderr).contains("forms"), "a folder that is not there is named");
}
