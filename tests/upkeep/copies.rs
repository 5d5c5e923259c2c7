//! Backups, bringing them back, a new key, and the doctor, as somebody at the command line has them.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::Stdio;

use crate::harness::{House, documents};

fn house() -> House {
    let house = House::new();
    house.file("first.jsonl", (1..=30).map(|n| format!("C-{n}")));
    house.imports("first.jsonl");
    house
}

fn customers(house: &House, words: &[&str]) -> usize {
    house.does(&[words, &["export"]].concat()).lines().count()
}

fn mode(house: &House, name: &str) -> u32 {
    fs::metadata(house.path(name)).expect("there").permissions().mode() & 0o777
}

#[test]
fn a_backup_is_the_owners_alone_is_encrypted_and_replaces_nothing_unasked() {
    let house = house();
    let backup = house.text("backup");
    let said = house.does(&["backup", &backup]);
    assert!(said.contains("30 customers"), "{said}");
    assert_eq!(mode(&house, "backup"), 0o600);
    let bytes = fs::read(house.path("backup")).expect("the backup");
    assert!(!bytes.windows(7).any(|part| part == b"Of C-10"), "nothing of it can be read");
    assert_ne!(bytes[..16], fs::read(house.path("store")).expect("the store")[..16], "it has a salt of its own");
    house.file("more.jsonl", ["C-31".to_owned()]);
    house.imports("more.jsonl");
    let said = house.refuses(&["backup", &backup], 1);
    assert!(said.contains("exists already"), "{said}");
    assert_eq!(fs::read(house.path("backup")).expect("the backup"), bytes);
    let counts = house.does(&["backup", &backup, "--force", "--json"]);
    assert!(counts.contains("\"customers\":31"), "{counts}");
    house.refuses(&["backup", &house.text("store"), "--force"], 1);
    house.refuses(&["backup", &house.text("key"), "--force"], 1);
    assert_eq!(fs::read(house.path("key")).expect("the key"), [7; 64], "nor is the key that opens it");
    assert!(house.does(&["audit"]).contains("ackup"), "it is in the trail");
}

#[test]
fn a_backup_is_made_while_desks_work() {
    let house = house();
    let mut desk = house.command(&["--plain"]);
    let mut desk = desk.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("a desk");
    let mut heard = std::io::BufReader::new(desk.stdout.take().expect("its voice"));
    std::io::BufRead::read_line(&mut heard, &mut String::new()).expect("it greets");
    assert!(house.does(&["backup", &house.text("backup")]).contains("30 customers"));
    // A file that desks write to is not replaced.
    let said = house.refuses(&["restore", &house.text("backup")], 1);
    assert!(said.contains("Desks have the store open") && said.contains("Close tactful"), "{said}");
    house.refuses(&["key", "change", "--new-key-file", &house.text("other-key")], 1);
    drop(desk.stdin.take());
    assert!(desk.wait().expect("it ends").success());
    house.does(&["restore", &house.text("backup")]);
}

#[test]
fn a_restored_store_is_the_backup_and_the_one_before_is_kept() {
    let house = house();
    house.does(&["backup", &house.text("backup")]);
    house.file("more.jsonl", ["C-31".to_owned()]);
    house.imports("more.jsonl");
    let said = house.does(&["restore", &house.text("backup"), "--json"]);
    let said: serde_json::Value = serde_json::from_str(&said).expect("one object");
    assert_eq!((said["customers"].as_u64(), said["left_out"].as_u64()), (Some(30), Some(0)));
    assert_eq!(customers(&house, &[]), 30);
    let kept = said["kept"].as_str().expect("a path").to_owned();
    assert_eq!(customers(&house, &["--store", &kept]), 31);
    assert!(house.does(&["doctor"]).contains(".kept-"), "the doctor knows that it is there");
    // What is in the one before comes back by an ordinary import.
    let since = house.does(&["--store", &kept, "export"]);
    fs::write(house.path("since.jsonl"), since).expect("a file");
    house.imports("since.jsonl");
    assert_eq!(customers(&house, &[]), 31);
}

#[test]
fn whoever_was_erased_since_the_backup_does_not_come_back() {
    let house = house();
    house.does(&["backup", &house.text("backup")]);
    house.does(&["erase", "C-7"]);
    let said = house.does(&["restore", &house.text("backup")]);
    assert!(said.contains("1 customer erased since was left out"), "{said}");
    let all = house.does(&["export"]);
    assert_eq!(all.lines().count(), 29);
    assert!(!all.contains("\"C-7\""), "{all}");
    house.run(&["import", &house.text("first.jsonl")]);
    assert_eq!(customers(&house, &[]), 29, "nor by a file afterwards");
    assert!(house.does(&["doctor"]).contains("The search index is whole"));
    // Without the store in place nobody knows who was erased: that takes a decision.
    fs::write(house.path("store"), "no store any more").expect("written");
    let said = house.refuses(&["restore", &house.text("backup")], 1);
    assert!(said.contains("who was erased") && said.contains("--force"), "{said}");
    let said = house.run(&["restore", &house.text("backup"), "--force"]);
    assert_eq!(said.status.code(), Some(3), "it says that it does not know: {said:?}");
    assert_eq!(customers(&house, &[]), 30);
}

#[test]
fn only_a_whole_backup_that_the_key_opens_is_restored() {
    let house = house();
    house.does(&["backup", &house.text("backup")]);
    let bytes = fs::read(house.path("backup")).expect("the backup");
    let before = fs::read(house.path("store")).expect("the store").len();
    let mut damaged = bytes.clone();
    let middle = damaged.len() / 2;
    damaged[middle] ^= 4;
    fs::write(house.path("damaged"), damaged).expect("written");
    fs::write(house.path("short"), &bytes[..bytes.len() / 2 / 4096 * 4096]).expect("written");
    fs::write(house.path("foreign"), [5; 8192]).expect("written");
    for name in ["damaged", "short", "foreign", "absent", "first.jsonl", "."] {
        house.refuses(&["restore", &house.text(name)], 1);
        assert_eq!(customers(&house, &[]), 30, "{name}");
    }
    assert!(fs::read(house.path("store")).expect("the store").len() <= before + 8192);
    assert!(!house.has("store.restore-part"), "nothing is left");
    // A machine that was lost: the backup is all there is.
    let other = House::without_store();
    fs::copy(house.path("backup"), other.path("backup")).expect("copied");
    other.does(&["restore", &other.text("backup")]);
    assert_eq!(customers(&other, &[]), 30);
    assert_eq!(mode(&other, "store"), 0o600);
}

#[test]
fn after_a_change_of_key_the_new_one_opens_it_and_the_old_one_only_old_backups() {
    let house = house();
    house.does(&["backup", &house.text("backup")]);
    let (new, said) = (house.text("other-key"), house.text("other-key"));
    house.does(&["restore", &house.text("backup")]);
    assert!(house.does(&["doctor"]).contains("There is a fresh backup."), "the restored store knows of it");
    let done = house.does(&["key", "change", "--new-key-file", &new]);
    assert!(done.contains("1 earlier backup still opens"), "{done}");
    assert!(done.contains("A copy beside the store still opens") && done.contains("store.kept-"), "{done}");
    house.refuses(&["export"], 1);
    assert_eq!(customers(&house, &["--key-file", &said]), 30);
    assert!(house.does(&["--key-file", &new, "doctor"]).contains("The trail is whole"));
    house.refuses(&["--key-file", &new, "restore", &house.text("backup")], 1);
    let old = house.text("key");
    house.does(&["--key-file", &new, "restore", &house.text("backup"), "--backup-key-file", &old]);
    assert_eq!(customers(&house, &["--key-file", &new]), 30, "a restored store has the key of the store");
}

#[test]
fn a_key_change_that_was_cut_short_says_which_key_holds() {
    let house = house();
    fs::write(house.path("store.key-part"), [1; 4096]).expect("a leftover");
    fs::set_permissions(house.path("store.key-part"), PermissionsExt::from_mode(0o600)).expect("set");
    let said = house.refuses(&["--key-file", &house.text("other-key"), "export"], 1);
    assert!(said.contains("cut short") && said.contains("old passphrase"), "{said}");
    assert_eq!(customers(&house, &[]), 30);
    assert!(house.does(&["doctor"]).contains("store.key-part"));
    house.does(&["doctor", "--fix"]);
    assert!(!house.has("store.key-part"));
}

#[test]
fn the_doctor_says_what_is_wrong_and_what_to_do() {
    let house = house();
    let well = house.does(&["doctor", "--json"]);
    for line in well.lines() {
        let line: serde_json::Value = serde_json::from_str(line).expect("JSON Lines");
        assert_ne!(line["verdict"], "fault", "{line}");
        assert_eq!(line["do"].is_null(), line["verdict"] == "sound", "{line}");
    }
    house.does(&["backup", &house.text("backup")]);
    assert!(house.does(&["doctor"]).contains("There is a fresh backup."));
    fs::remove_file(house.path("backup")).expect("removed");
    let said = house.does(&["doctor"]);
    assert!(said.contains("The last backup is not where it was put") && !said.contains("fresh"), "{said}");
    let open = std::os::unix::fs::PermissionsExt::from_mode(0o644);
    fs::set_permissions(house.path("store"), open).expect("set");
    let output = house.run(&["doctor"]);
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(output.status.code(), Some(3), "{said}");
    assert!(said.contains("✗ Others can get at") && said.contains("doctor --fix"), "{said}");
    house.does(&["doctor", "--fix"]);
    assert_eq!(mode(&house, "store"), 0o600);
    house.refuses(&["doctor", "--store", &house.text("nowhere")], 1);
    let output = house.run(&["--key-file", &house.text("other-key"), "doctor"]);
    assert_eq!(output.status.code(), Some(3), "a key that does not open it is a finding");
    let mut store = house.open("store", "key").expect("opens");
    assert_eq!(documents(&mut store).expect("read").len(), 30);
}
