//! Noting and setting right at the line-by-line desk, as somebody hears it.

use super::Screen;
use super::tests::{after_opening, said};

const DRINK: &str = "Rooibostee";

/// What stands on the screen after these lines, a second apart, at the card of the guest, verified and alone.
fn after(lines: &[&str]) -> String {
    let timed: Vec<(&str, i64)> = lines.iter().map(|line| (*line, 1)).collect();
    after_opening(Screen::Clears, &timed)
}

#[test]
fn a_note_is_asked_answered_and_kept() {
    let asked = after(&["note drink: Kamillentee"]);
    assert!(
        asked.contains("Darf ich das notieren: „Kamillentee“") && asked.contains("jederzeit widerrufen"),
        "{asked}"
    );
    assert!(asked.contains("yes, no or later"), "{asked}");
    let kept = after(&["note drink: Kamillentee", "yes"]);
    assert!(kept.contains("Noted.") && !kept.contains("Kamillentee"), "{kept}");
    assert!(after(&["note drink: Kamillentee", "yes", "show"]).contains("Kamillentee"));
    let company = after(&["note drink: Kamillentee", "yes", "not alone", "show"]);
    assert!(!company.contains("Kamillentee"), "{company}");
}

#[test]
fn without_an_answer_nothing_is_kept() {
    for lines in [
        &["note drink: Kamillentee", "show"][..],
        &["note drink: Kamillentee", "help", "yes", "show"],
        &["note drink: Kamillentee", "not alone", "yes", "alone", "show"],
        &["note drink: Kamillentee", "no", "show"],
    ] {
        let left = after(lines);
        let shown = left.rsplit("> ").nth(1).unwrap_or_default();
        assert!(!shown.contains("Kamillentee"), "{lines:?}: {shown}");
    }
    assert!(after(&["yes"]).contains("Nothing was asked."));
}

#[test]
fn a_note_in_company_leaves_no_word_on_the_screen() {
    let kept = after(&["not alone", "note drink: Kamillentee", "yes"]);
    assert!(kept.contains("Noted.") && !kept.contains("Kamillentee"), "{kept}");
}

#[test]
fn entries_are_set_right_by_their_numbers() {
    let entries = after(&["entries"]);
    assert!(entries.contains("1. room: ein ruhiges Zimmer") && entries.contains(DRINK), "{entries}");
    assert!(after(&["true"]).contains("still true"));
    assert!(after(&["withdraw 2"]).contains("no entry of this number"));
    let gone = after(&["entries", "withdraw 2", "show"]);
    assert!(!gone.contains(DRINK), "{gone}");
    let stays = after(&["entries", "withdraw 2", "undo"]);
    assert!(stays.contains("A withdrawal stays"), "{stays}");
    let private = after(&["entries", "private 1", "not alone", "show"]);
    assert!(!private.contains("ruhiges Zimmer"), "{private}");
    let asked = after(&["entries", "private 1", "entries", "private 1 nobody"]);
    assert!(asked.contains("Did the guest say so"), "{asked}");
    let kept = after(&["entries", "private 1", "entries", "private 1 nobody", "no", "not alone", "show"]);
    assert!(!kept.contains("ruhiges Zimmer"), "{kept}");
    let opened = after(&["entries", "private 1", "entries", "private 1 nobody", "yes", "not alone", "show"]);
    assert!(opened.contains("ruhiges Zimmer"), "{opened}");
    let corrected = after(&["entries", "correct 1 ein Zimmer ganz oben", "show"]);
    assert!(corrected.contains("ganz oben") && !corrected.contains("ruhiges"), "{corrected}");
    let uneasy = after(&["entries", "uneasy 1", "not alone", "show"]);
    assert!(!uneasy.contains("ruhiges Zimmer"), "{uneasy}");
}

#[test]
fn in_company_only_what_the_card_shows_can_be_chosen() {
    let entries = after(&["not alone", "entries"]);
    let listed = entries.rsplit("> ").nth(1).unwrap_or_default();
    assert!(listed.contains("1. ") && !listed.contains(DRINK), "{entries}");
}

#[test]
fn cases_limits_and_wishes_are_kept() {
    let open = after(&["case Heizung kalt; promised another room; due tomorrow", "show"]);
    assert!(open.contains("Heizung kalt") && open.contains("another room"), "{open}");
    let entries = after(&["case Heizung kalt", "entries"]);
    let row = entries.lines().find(|line| line.contains("Heizung")).and_then(|line| line.split('.').next()).unwrap();
    let row = row.trim_start_matches("> ").trim().to_owned();
    let closed = after(&["case Heizung kalt", "entries", &format!("close {row}"), "show"]);
    assert!(!closed.contains("Heizung"), "{closed}");
    let limit = after(&["boundary no-small-talk Politik", "show"]);
    assert!(limit.contains("Politik"), "{limit}");
    assert!(after(&["wish Anna Maria", "show"]).contains("Anna Maria"));
    assert!(after(&["case heating; due someday"]).contains("is not a day"));
    assert!(after(&["case that complainer again"]).contains("judges a person"));
}

#[test]
fn a_caller_is_verified_by_answers_or_learns_nothing() {
    let caller = |lines: &[(&str, i64)]| {
        let begin = [("find müll", 1), ("1", 1), ("channel phone", 1)];
        said(Screen::Clears, &[&begin[..], lines].concat())
    };
    let right = caller(&[("verify r77810, 24 November", 1)]);
    assert!(right.contains("The answers match.") && right.contains("Müller"), "{right}");
    let wrong = caller(&[("verify r77810, 25 November", 1)]);
    assert!(wrong.contains("No match.") && !wrong.contains("Müller"), "{wrong}");
    let over = caller(&[("verify 1, 2", 1), ("verify 1, 2", 1), ("verify 1, 2", 1), ("verify r77810, 24.11.", 1)]);
    assert!(over.contains("no more tries") && !over.contains("Müller"), "{over}");
}

#[test]
fn it_is_all_said_in_ukrainian_too() {
    for lines in [&["записати напій: чай", "так", "показати"][..], &["записи", "приватне 1 від колег", "показати"]]
    {
        let left = after(lines);
        assert!(left.contains("Müller") && !left.contains("Not understood"), "{lines:?}: {left}");
    }
    assert!(after(&["записати drink: чай", "так", "показати"]).contains("чай"));
    let unasked = after(&["записати напій: діабет"]);
    assert!(unasked.contains("names an illness") && !unasked.contains("Darf ich das notieren"), "{unasked}");
}
