//! A wrong call is answered in the interface language, with what was probably meant and how the call is written.

use crate::harness::Desk;

fn said(words: &[&str], language: &str) -> String {
    let desk = Desk::empty();
    let output = desk.command(words).args(["--lang", language]).output().expect("the program starts");
    let said = String::from_utf8(output.stderr).expect("text");
    assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{words:?}: {said}");
    said
}

#[test]
fn every_fault_of_a_call_is_told_in_both_languages() {
    for (words, english, ukrainian) in [
        (&["card", "C-1", "--compny", "alone"][..], "no option --compny", "Параметра --compny тут немає"),
        (&["crad", "C-1"], "no command crad", "Команди crad немає"),
        (&["card", "C-1", "--company", "ghosts"], "cannot be “ghosts”", "не може мати значення «ghosts»"),
        (&["prepare", "2026-02-30"], "cannot be “2026-02-30”", "не може мати значення «2026-02-30»"),
        (&["card"], "Missing: <ID>", "Бракує: <ID>"),
        (&["card", "C-1", "C-2"], "“C-2” is one word too many", "«C-2» — зайве слово"),
        (&["card", "C-1", "--why", "--why"], "--why may stand only once", "--why можна вказати лише раз"),
    ] {
        let (en, uk) = (said(words, "en"), said(words, "uk"));
        assert!(en.contains(english), "{en}");
        assert!(uk.contains(ukrainian), "{uk}");
        for (text, language) in [(&en, "English"), (&uk, "Ukrainian")] {
            assert!(text.lines().count() >= 2 && !text.contains("error:"), "{language}: {text}");
        }
        assert!(!uk.contains("value") && !uk.contains("required") && !uk.contains("tip"), "{uk}");
    }
}

#[test]
fn what_was_probably_meant_and_what_is_allowed_is_said() {
    assert!(said(&["crad", "C-1"], "uk").contains("Можливо, ви мали на увазі card?"));
    assert!(said(&["card", "C-1", "--compny", "alone"], "en").contains("Did you mean --company?"));
    let allowed = said(&["card", "C-1", "--channel", "pigeon"], "uk");
    assert!(allowed.contains("Напишіть одне з: desk, phone"), "{allowed}");
}

#[test]
fn how_the_call_is_written_stands_below() {
    assert!(said(&["card"], "uk").lines().last().is_some_and(|line| line.starts_with("Використання: tactful card")));
    assert!(said(&["card", "C-1", "--why", "--why"], "en").contains("Usage: tactful card"));
}

#[test]
fn a_value_that_is_missing_is_named() {
    let desk = Desk::empty();
    let output = desk.command(&["card", "C-1", "--lang=uk", "--company"]).output().expect("the program starts");
    let said = String::from_utf8(output.stderr).expect("text");
    assert!(said.contains("Після --company") && said.contains("бракує значення"), "{said}");
}

#[test]
fn a_call_that_ends_at_once_ends_in_order() {
    // The store's libraries are woken beside the reading of the call; the program must not end in the middle of that.
    let desk = Desk::with(r#"{"id": "C-1", "name": {"surname": "Müller"}}"#);
    for _ in 0..60 {
        assert_eq!(desk.code(&["card", "C-1", "--company", "alone", "--company", "family"]), 2);
    }
}
