//! A backup that comes back must not turn a customer's no into a yes.

use std::fs;
use std::io::Write as _;
use std::process::Stdio;

use serde_json::Value;

use crate::harness::House;

/// Guests of whom something may be said, alone.
pub fn guest(id: &str, surname: &str, tea: &str) -> String {
    format!(
        r#"{{"id":"{id}","name":{{"given":"Anna","surname":"{surname}"}},"orders":[{{"order":"A-{id}","what":"ring"}}],"items":[{{"category":"drink","text":"{tea}","source":"told-us","private_from":[],"confirmed_on":"2026-11-01","consents":[{{"purpose":"service-personalisation","state":"given","on":"2026-01-05"}},{{"purpose":"offers","state":"given","on":"2026-01-05"}}]}}]}}"#
    ) + "\n"
}

/// Six guests, the same but for name and tea.
const GUESTS: [(&str, &str, &str); 6] = [
    ("W-1", "Aalto", "rooibos"),
    ("W-2", "Brandt", "sencha"),
    ("W-3", "Conti", "assam"),
    ("W-4", "Dubois", "mate"),
    ("W-5", "Eriksen", "matcha"),
    ("W-6", "Fiala", "linden"),
];

fn house() -> House {
    let house = House::new();
    fs::write(house.path("guests.jsonl"), GUESTS.map(|(id, name, tea)| guest(id, name, tea)).concat()).expect("a file");
    house.imports("guests.jsonl");
    house.does(&["backup", &house.text("backup")]);
    house
}

/// Says these lines to the line-by-line desk at the open card of this guest, verified and alone.
pub fn at_the_card(house: &House, name: &str, lines: &[&str]) -> String {
    let desk = house.command(&["--plain"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let mut desk = desk.expect("a desk");
    let find = format!("find {name}");
    let all = [&[find.as_str(), "1", "verified", "alone"], lines, &["quit"]].concat().join("\n") + "\n";
    desk.stdin.take().expect("its ear").write_all(all.as_bytes()).expect("said");
    let output = desk.wait_with_output().expect("it ends");
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).expect("text")
}

pub fn card(house: &House, id: &str, more: &[&str]) -> String {
    house.does(&[&["card", id, "--json", "--identity", "verified"], more].concat())
}

pub fn alone(house: &House, id: &str) -> String {
    card(house, id, &["--company", "alone"])
}

fn restored(house: &House, more: &[&str], code: i32) -> Value {
    let output = house.run(&[&["restore", &house.text("backup"), "--json"], more].concat());
    assert_eq!(output.status.code(), Some(code), "{output:?}");
    serde_json::from_slice(&output.stdout).expect("one object")
}

/// Every guest but the last says no to something, each in another way.
fn said_no(house: &House) {
    let told = at_the_card(house, "Aalto", &["entries", "withdraw 1 service-personalisation"]);
    assert!(!told.contains("Not understood"), "{told}");
    at_the_card(house, "Brandt", &["entries", "private 1", "show"]);
    at_the_card(house, "Conti", &["boundary no-small-talk drink"]);
    house.does(&["restrict", "W-4"]);
    house.does(&["object", "W-5", "--purpose", "offers"]);
    at_the_card(house, "Eriksen", &["note food: oysters", "no"]);
}

/// What the cards then show.
fn holds(house: &House) {
    assert!(!alone(house, "W-1").contains("rooibos"), "withdrawn");
    assert!(card(house, "W-1", &["--company", "alone", "--purpose", "offers"]).contains("rooibos"), "not for offers");
    assert!(alone(house, "W-2").contains("sencha"), "private from others alone");
    assert!(!card(house, "W-2", &["--company", "partner"]).contains("sencha"), "made private");
    let limited: Value = serde_json::from_str(&alone(house, "W-3")).expect("a card");
    assert!(!limited["say"].to_string().contains("assam"), "not to be talked about: {limited}");
    assert!(!alone(house, "W-4").contains("mate"), "restricted");
    assert!(!card(house, "W-5", &["--company", "alone", "--purpose", "offers"]).contains("matcha"), "objected");
    assert!(alone(house, "W-6").contains("linden"), "who said nothing is served as before");
}

#[test]
fn what_was_taken_back_or_forbidden_since_the_backup_holds_in_it() {
    let house = house();
    said_no(&house);
    holds(&house);
    let counts = restored(&house, &[], 0);
    assert_eq!((&counts["said_no"], &counts["since"]), (&5.into(), &"known".into()), "{counts}");
    holds(&house);
    let refused = house.does(&["export", "W-5"]);
    assert!(refused.contains("\"refused\"") && !refused.contains("oysters"), "{refused}");
    assert!(house.does(&["doctor"]).contains("The search index is whole"));
    // Nor does the file that once brought them, for the desk has said otherwise since.
    house.run(&["import", &house.text("guests.jsonl")]);
    holds(&house);
    // Once more, with nothing new said since.
    assert_eq!(restored(&house, &[], 0)["said_no"], 5);
    holds(&house);
}

#[test]
fn a_restore_says_how_many_are_held_to_their_word_and_changes_nobody_else() {
    let house = house();
    let before: Vec<String> = house.does(&["export", "W-6"]).lines().map(str::to_owned).collect();
    at_the_card(&house, "Aalto", &["entries", "withdraw 1 service-personalisation"]);
    let said = house.does(&["restore", &house.text("backup")]);
    assert!(said.contains("1 customer took something back or forbade it since"), "{said}");
    let after: Vec<String> = house.does(&["export", "W-6"]).lines().map(str::to_owned).collect();
    assert_eq!(before, after);
}

#[test]
fn what_is_withdrawn_for_every_purpose_does_not_come_back_as_text() {
    let house = house();
    at_the_card(&house, "Aalto", &["entries", "withdraw 1 service-personalisation"]);
    house.does(&["object", "W-2"]);
    let document = house.does(&["export", "W-1"]);
    assert!(document.contains("\"rooibos\""), "offers still carry it: {document}");
    let customer = |text: &str| serde_json::from_str::<tactful::domain::Customer>(text.trim()).expect("a document");
    // The last purpose goes as a file of the house would have it: as a record beside the one given.
    let mut known = customer(&document);
    let mut withdrawn = known.items[0].consents[1].clone();
    withdrawn.state = tactful::domain::ConsentState::Withdrawn;
    withdrawn.on = "2026-11-20".parse().ok();
    known.items[0].consents.push(withdrawn);
    known.items[0].text = tactful::domain::Clean::default();
    let mut store = house.open("store", "key").expect("opens");
    put(&mut store, &known);
    drop(store);
    restored(&house, &[], 0);
    let document = house.does(&["export", "W-1"]);
    assert!(!document.contains("\"text\":\"rooibos\""), "{document}");
    assert_eq!(document.matches("\"withdrawn\"").count(), 2, "{document}");
}

fn put(store: &mut tactful::store::SqliteStore, customer: &tactful::domain::Customer) {
    use tactful::store::Store as _;
    let known = store.get(&customer.id).expect("read").expect("known");
    let trace = tactful::store::TrailEntry {
        at: "2026-11-26T10:00:00Z".parse().expect("a moment"),
        who: tactful::domain::Clean::new("Olena"),
        role: None,
        purpose: tactful::domain::Purpose::Service,
        channel: tactful::domain::Channel::Desk,
        act: tactful::store::Act::Withdraw,
        about: tactful::store::Whom::Customer(customer.id.clone()),
    };
    store.put(customer, Some(known.revision), &trace).expect("written");
}

#[test]
fn who_came_since_and_said_no_is_not_brought_back_by_a_file_without_it() {
    let house = house();
    fs::write(house.path("new.jsonl"), guest("N-1", "Grau", "yerba") + &guest("N-2", "Hahn", "tulsi")).expect("a file");
    house.imports("new.jsonl");
    at_the_card(&house, "Grau", &["entries", "withdraw 1 service-personalisation"]);
    assert_eq!(restored(&house, &[], 0)["said_no"], 1);
    assert!(!house.does(&["export"]).contains("N-2"), "what else came since is in the store that was kept");
    house.run(&["import", &house.text("new.jsonl")]);
    assert!(!alone(&house, "N-1").contains("yerba"));
    assert!(alone(&house, "N-2").contains("tulsi"));
}

#[test]
fn what_only_files_and_mistakes_brought_is_undone_as_ever() {
    let house = house();
    let loose = guest("W-6", "Fiala", "linden").replace("linden", "mixed up by a file");
    fs::write(house.path("bad.jsonl"), loose).expect("a file");
    house.imports("bad.jsonl");
    assert!(alone(&house, "W-6").contains("mixed up"));
    assert_eq!(restored(&house, &[], 0)["said_no"], 0);
    assert!(alone(&house, "W-6").contains("linden"));
}

#[test]
fn a_store_that_cannot_be_read_is_said_with_what_to_do() {
    let house = house();
    at_the_card(&house, "Aalto", &["entries", "withdraw 1 service-personalisation"]);
    fs::write(house.path("store"), "no store any more").expect("written");
    let said = house.refuses(&["restore", &house.text("backup")], 1);
    assert!(said.contains("took something back") && said.contains("--force"), "{said}");
    let output = house.run(&["restore", &house.text("backup"), "--force"]);
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(output.status.code(), Some(3), "{said}");
    for word in
        ["Nobody knows who was erased since 20", "took something back", "tactful erase ID", "tactful restrict ID"]
    {
        assert!(said.contains(word), "{word}: {said}");
    }
    assert_eq!(restored(&house, &[], 0)["since"], "known", "from now on it is known again");
}

#[test]
fn a_machine_that_was_lost_is_said_too() {
    let house = house();
    let other = House::without_store();
    fs::copy(house.path("backup"), other.path("backup")).expect("copied");
    let said = other.does(&["restore", &other.text("backup")]);
    assert!(said.contains("There was no store here") && said.contains("tactful erase ID"), "{said}");
}

#[test]
fn of_a_damaged_store_everything_that_can_be_read_is_carried_and_the_rest_is_named() {
    let house = House::new();
    let many = |n: usize| guest(&format!("M-{n}"), &format!("Many{n}"), &format!("tea{n} {}", "leaf ".repeat(15)));
    fs::write(house.path("many.jsonl"), (0..120).map(many).collect::<String>()).expect("a file");
    house.imports("many.jsonl");
    house.does(&["backup", &house.text("backup")]);
    for id in ["M-3", "M-60", "M-117"] {
        house.does(&["restrict", id]);
    }
    let whole = fs::read(house.path("store")).expect("the store");
    let (mut partly, mut known) = (0, 0);
    for page in 2..whole.len() / 4096 {
        let copy = house.copy();
        let mut damaged = whole.clone();
        damaged[page * 4096 + 100] ^= 1;
        fs::write(copy.path("store"), damaged).expect("written");
        // Without --force nothing is restored on half a knowledge.
        let output = copy.run(&["restore", &copy.text("backup"), "--json"]);
        if output.status.success() {
            known += 1;
            for id in ["M-3", "M-60", "M-117"] {
                assert!(!alone(&copy, id).contains("tea"), "page {page}: {id}");
            }
            continue;
        }
        assert_eq!(output.status.code(), Some(1), "page {page}: {output:?}");
        let output = copy.run(&["restore", &copy.text("backup"), "--json", "--force"]);
        assert_eq!(output.status.code(), Some(3), "page {page}: {output:?}");
        let counts: Value = serde_json::from_slice(&output.stdout).expect("one object");
        if counts["since"] != "partly" {
            continue;
        }
        partly += 1;
        let unknown = counts["unknown"].to_string();
        for id in ["M-3", "M-60", "M-117"] {
            let held = !alone(&copy, id).contains("tea");
            assert!(
                held || unknown.contains(&format!("\"{id}\"")),
                "page {page}: {id} neither held nor named: {counts}"
            );
        }
    }
    assert!(partly > 0 && known > 0, "{partly} partly, {known} known");
}

/// A tightening is seen at once, also where it cannot be written; and then undo must not take back the change before it, and the
/// tightening with it.
#[test]
fn a_tightening_that_cannot_be_written_is_not_undone_by_taking_back_the_change_before() {
    let start = house();
    let lines = ["note food: oysters", "yes", "entries", "private 1", "undo", "not alone", "show"];
    let session = |house: &House, fault: Option<usize>, count: Option<&std::path::Path>| {
        let mut command = house.command(&["--plain"]);
        command.env("LD_PRELOAD", crate::faults::library()).env("FAIL_UNDER", house.path(""));
        if let Some(at) = fault {
            command.env("FAIL_AT", at.to_string()).env("FAIL_HOW", "failing");
        }
        if let Some(count) = count {
            command.env("FAIL_COUNT", count);
        }
        let mut desk = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("a desk");
        let all = [&["find Brandt", "1", "verified", "alone"], &lines[..], &["quit"]].concat().join("\n") + "\n";
        // One that cannot even begin hears nothing.
        let _ = desk.stdin.take().expect("its ear").write_all(all.as_bytes());
        String::from_utf8(desk.wait_with_output().expect("it ends").stdout).expect("text")
    };
    let count = tempfile::NamedTempFile::new().expect("a file");
    let well = session(&start.copy(), None, Some(count.path()));
    assert!(well.contains("1. drink: sencha") && well.contains("Did the guest say so"), "{well}");
    let points: usize = fs::read_to_string(count.path()).expect("a count").parse().expect("a number");
    let mut not_written = 0;
    for at in points.saturating_sub(30)..=points {
        let said = session(&start.copy(), Some(at), None);
        if !said.contains("1. drink: sencha") {
            continue;
        }
        let company =
            said.rsplit("> ").next().unwrap_or_default().to_owned() + said.rsplit("> ").nth(1).unwrap_or_default();
        assert!(!company.contains("sencha"), "{at}: it came out:\n{said}");
        not_written += usize::from(!said.contains("Did the guest say so"));
    }
    assert!(not_written > 0, "one of {points} writes was the tightening's");
}
