//! Noting and setting right at the line-by-line desk, as somebody hears it.

use std::ops::ControlFlow;
use std::path::Path;

use super::Screen;
use super::session::Session;
use super::tests::{CLEARED, after_opening, begin, said};
use crate::custody::NewLimit;
use crate::desk::{Access, Begin, Desk, House, Incoming, Jurisdiction};
use crate::domain::{BoundaryKind, Channel, Clean, Company, CustomerId, Encounter, Identity, Interface};
use crate::exchange::{self, Format};
use crate::settings::Settings;

const DRINK: &str = "Rooibostee";

const ANNA: &str = r#"{"id": "C-1", "name": {"given": "Anna", "surname": "Müller"}, "languages": ["de"], "items": [{"category": "drink", "text": "rooibos tea", "source": "told-us", "confirmed_on": "2026-08-01", "consents": [{"purpose": "service-personalisation", "state": "given", "on": "2026-01-05", "notice": "2026-1"}]}]}"#;

/// A store on disk with one guest, and a desk at it.
fn on_disk() -> (tempfile::TempDir, Desk) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("customers.jsonl");
    std::fs::write(folder.path().join("key"), "a key of more than thirty-two letters").unwrap();
    std::fs::write(&file, format!("{ANNA}\n")).unwrap();
    let house = House { zone: chrono_tz::Europe::Kyiv, jurisdiction: Jurisdiction::Eu };
    Desk::create(&folder.path().join("store"), &Access::KeyFile(folder.path().join("key")), house).unwrap();
    let mut desk = open_on_disk(folder.path());
    let incoming = Incoming {
        name: Clean::new("customers"),
        source: exchange::open(&file).unwrap(),
        format: &Format::JsonLines,
        progress: &|_| ControlFlow::Continue(()),
        report: &mut |refusal| panic!("refused: {refusal:?}"),
    };
    desk.import(incoming, &Encounter::begin(Channel::BackOffice, begin())).unwrap();
    (folder, desk)
}

fn open_on_disk(folder: &Path) -> Desk {
    let access = Access::KeyFile(folder.join("key"));
    Desk::open_store(&folder.join("store"), &access, Settings::default(), Interface::En).unwrap()
}

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

#[test]
fn each_question_gets_its_own_answer_in_order() {
    let asked = "note drink: Kamillentee; for personal, offers; channels phone";
    let both = after(&[asked]);
    assert!(both.contains("each question in its order"), "{both}");
    let owed = after(&[asked, "yes"]);
    assert!(owed.contains("And for offers") && !owed.contains("Noted."), "{owed}");
    for lines in [&[asked, "yes", "no"][..], &[asked, "y n"]] {
        let kept = after(&[lines, &["show"]].concat());
        assert!(kept.contains("Kamillentee"), "{lines:?}: {kept}");
        let mended = after(&[lines, &["entries", "withdraw 5"]].concat());
        assert!(!mended.contains("For which purpose"), "{lines:?}: {mended}");
    }
    let refused = after(&[asked, "no no", "show"]);
    assert!(!refused.contains("Kamillentee"), "{refused}");
    let many = after(&[asked, "yes no later"]);
    assert!(many.contains("fewer questions than answers"), "{many}");
    let then = after(&[asked, "yes no later", "yes later", "show"]);
    assert!(then.contains("Kamillentee"), "{then}");
}

#[test]
fn a_consent_for_offers_is_withdrawn_where_it_was_given() {
    let asked = "note drink: Kamillentee; for offers";
    let listed = after(&[asked, "yes", "entries"]);
    let row = |listed: &str| {
        let line = listed.lines().find(|line| line.contains("Kamillentee")).expect("listed");
        line.trim_start_matches("> ").split('.').next().expect("a number").to_owned()
    };
    assert!(listed.contains("only to withdraw"), "{listed}");
    let gone = after(&[asked, "yes", "entries", &format!("withdraw {}", row(&listed)), "entries"]);
    assert!(!gone.contains("Kamillentee"), "{gone}");
}

#[test]
fn a_limit_and_a_wish_take_the_clauses_of_a_note_and_no_others() {
    for (lines, shown) in [(&["wish Nika; private partner"][..], true), (&["wish Nika; perhaps"], false)] {
        let alone = after(&[lines, &["show"]].concat());
        assert!(!alone.contains("Nika;") && alone.contains("Nika") == shown, "{alone}");
        let partner = after(&[lines, &["with partner", "show"]].concat());
        assert!(!partner.contains("Nika"), "{partner}");
    }
    let limit = after(&["boundary no-small-talk Politik; when colleagues; private partner", "show"]);
    assert!(limit.contains("Politik") && limit.contains("colleagues") && !limit.contains("; private"), "{limit}");
}

#[test]
fn whoever_asks_again_what_was_refused_is_told_so_first() {
    let again = after(&["note drink: gin", "no", "note drink: gin"]);
    let told = again.find("When last asked, the guest would rather not").expect("told");
    assert!(told < again.find("Darf ich das notieren").expect("asked"), "{again}");
    assert!(!after(&["note drink: gin", "no", "note food: gin"]).contains("When last asked"));
}

#[test]
fn what_a_colleague_made_private_goes_and_the_question_stands() {
    let (folder, mut mine) = on_disk();
    let mut theirs = open_on_disk(folder.path());
    let mut out = Vec::new();
    let mut session = Session::new(&mut mine, &mut out, Screen::Clears, begin());
    for line in ["find anna", "1", "verified", "alone", "show", "note drink: gin"] {
        session.hear(line, begin()).expect("heard");
    }
    let alone =
        Encounter { company: Company::Alone, identity: Identity::Verified, ..Encounter::begin(Channel::Desk, begin()) };
    theirs.open(&CustomerId::new("C-1"), &alone, Begin::AsGiven).expect("their card");
    let limit = NewLimit { kind: BoundaryKind::NoSmallTalk, about: "drink".into(), when: None, private_from: None };
    theirs.set_limit(&limit, &alone).expect("kept");
    session.hear("yes", begin()).expect("heard");
    drop(session);
    let all = String::from_utf8(out).expect("text");
    let changed = all.find("A colleague has changed this card.").expect("it is said");
    let before = all.get(..changed).expect("what was said before");
    assert!(before.ends_with(CLEARED) && before.contains("rooibos tea"), "{all}");
    assert!(all.get(changed..).expect("the rest").contains("Noted."), "{all}");
}

#[test]
fn a_limit_on_a_category_is_obeyed_and_another_is_said_to_be_free() {
    let limit = after(&["межа без-розмов напої", "show"]);
    assert!(!limit.contains("Say: Rooibostee") && limit.contains("No small talk about: drink"), "{limit}");
    let free = after(&["boundary no-small-talk Politik"]);
    assert!(free.contains("It names no category"), "{free}");
}
