//! `tactful statement` as the office calls it: the form asked for, what the settings say of the house, an unknown id.

use std::fs;

use serde_json::Value;

use crate::harness::{CUSTOMERS, Desk};

#[test]
fn each_form_is_given_and_each_giving_is_in_the_trail() {
    let desk = Desk::with(CUSTOMERS);
    assert!(desk.out(&["statement", "C-1"]).contains("rooibos tea"));
    assert!(
        desk.out(&["statement", "C-1", "--format", "markdown"]).starts_with("# Was wir über Sie gespeichert haben\n")
    );
    let page = desk.out(&["statement", "C-1", "--format", "html", "--language", "uk"]);
    assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"uk\">") && page.ends_with("</html>\n"), "{page}");
    let json = desk.out(&["statement", "C-1", "--format", "json"]);
    let statement: Value = serde_json::from_str(&json).expect("one object");
    assert_eq!((&statement["customer"], &statement["language"]), (&"C-1".into(), &"de".into()));
    assert_eq!(statement["language_wanted"], Value::Null);
    let other = desk.out(&["statement", "C-1", "--language", "ja"]);
    assert!(other.contains("(японська)") && other.contains("цієї довідки ще немає"), "the house's language: {other}");
    assert_eq!(statement["controller"], Value::Null);
    assert_eq!(statement["looked_at"].as_array().map(Vec::len), Some(4));
    let same: Value = serde_json::from_str(&desk.out(&["statement", "C-1", "--json"])).expect("one object");
    assert_eq!(same["held"], statement["held"]);
}

#[test]
fn what_is_not_known_of_the_house_is_said_and_what_is_set_is_named() {
    let desk = Desk::with(CUSTOMERS);
    let unset = desk.out(&["statement", "C-2", "--language", "en"]);
    assert!(unset.contains("has not yet entered here who answers") && unset.contains("Nobody outside the house."));
    let settings = "controller = \"Inn Ltd, Kyiv\"\ndata_protection_contact = \"privacy@inn.example\"\nrecipients = [\"the tax office\"]\nstatement_names = true\n";
    fs::write(desk.path("config.toml"), settings).expect("a settings file");
    let mut call = desk.command(&["statement", "C-2", "--language", "en"]);
    let output = call.env("TACTFUL_CONFIG", desk.path("config.toml")).output().expect("the program starts");
    let said = String::from_utf8(output.stdout).expect("text");
    for named in
        ["The controller of your data is: Inn Ltd, Kyiv.", "privacy@inn.example", "Outside the house: the tax office."]
    {
        assert!(said.contains(named), "{named} is not in\n{said}");
    }
    // The store is a single person's: whoever looked has no name that could be given.
    assert!(said.contains("This kind of statement was given") && !said.contains("Looked at by"), "{said}");
    assert!(said.contains("no names of our staff"), "{said}");
}

#[test]
fn an_unknown_id_is_exit_1_and_shows_nothing() {
    let desk = Desk::with(CUSTOMERS);
    let output = desk.run(&["statement", "C-404"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.is_empty());
    assert_eq!(desk.code(&["statement", "C-1", "--format", "pdf"]), 2);
    assert_eq!(desk.code(&["statement"]), 2);
}
