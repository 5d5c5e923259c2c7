//! Files that are not what they should be, given to the built program: what is to be taken in, and the store itself. Each
//! gets a sentence and what to do, on the screen nothing that a terminal would obey, and the store is as it was.

use std::fs;
use std::process::Output;

use crate::harness::{House, told};

/// A line of a customer whose given name is this, as JSON writes it.
fn named(id: &str, given: &str) -> String {
    format!("{{\"id\":\"{id}\",\"name\":{{\"given\":\"{given}\"}}}}\n")
}

/// Nothing in it moves a cursor, changes a colour or turns the direction of writing.
fn is_plain(output: &Output) -> bool {
    let text = [output.stdout.clone(), output.stderr.clone()].concat();
    let text = String::from_utf8(text).expect("text");
    !text
        .chars()
        .any(|c| (c.is_control() && c != '\n') || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
}

#[test]
fn names_made_to_harm_are_taken_in_clean() {
    let house = House::new();
    let marks = "\u{0301}".repeat(10_000);
    let names = [
        ("escape", r"Anna\u001b[2J\u001b]0;owned\u0007"),
        ("bidi", r"An\u202ena\u2066\u2069"),
        ("invisible", r"An\u200bna\ufeff"),
        ("marks", &format!("Anna{marks}")),
        ("lines", r"Anna\r\nBerta\tClara"),
    ];
    fs::write(house.path("names.jsonl"), names.map(|(id, given)| named(id, given)).concat()).expect("a file");
    let output = house.run(&["import", &house.text("names.jsonl")]);
    assert!(is_plain(&output), "{output:?}");
    assert_eq!(house.customers(), names.len());
    for words in [&["find", "anna"][..], &["export"], &["card", "escape"]] {
        let output = house.run(words);
        assert!(output.status.success() && is_plain(&output), "{words:?}");
        assert!(output.stdout.len() < 4_000, "towers of marks are gone: {words:?}");
    }
}

#[test]
fn a_file_that_cannot_be_taken_in_says_why_and_costs_nothing_else() {
    let house = House::with_anna();
    let good = named("C-9", "Berta");
    let megabyte = named("C-2", &"a".repeat(1 << 20));
    let invalid = [b"{\"id\":\"C-2\",\"name\":{\"given\":\"\xff\xfe\"}}\n", good.as_bytes()].concat();
    let cases: [(&str, Vec<u8>, i32, &str); 8] = [
        ("empty.jsonl", Vec::new(), 1, "empty"),
        ("nul.jsonl", [b"{\"id\":\"C-2\0\"}\n", good.as_bytes()].concat(), 3, "line 1"),
        ("megabyte.jsonl", [megabyte, good.clone()].concat().into(), 3, "line 1"),
        ("invalid.jsonl", invalid, 3, "line 1"),
        ("cut.jsonl", [good.as_str(), "{\"id\":\"C-3\",\"na"].concat().into(), 3, "line 2"),
        ("wrong-key.jsonl", [&named("C-2", "X").replace("given", "givn"), good.as_str()].concat().into(), 3, "given"),
        ("twice.jsonl", [good.as_str(), &good].concat().into(), 3, "line 2"),
        (
            "day.csv",
            b"First Name,Last Name,Arrival,Departure,Confirmation\nAnna,X,2026-02-30,2026-03-01,R-1\n".to_vec(),
            3,
            "line 2",
        ),
    ];
    for (name, bytes, code, word) in cases {
        fs::write(house.path(name), bytes).expect("a file");
        let output = house.run(&["import", &house.text(name)]);
        let said = [output.stdout.clone(), output.stderr.clone()].concat();
        let said = String::from_utf8_lossy(&said);
        assert_eq!(output.status.code(), Some(code), "{name}: {said}");
        assert!(said.contains(word) && is_plain(&output), "{name}: {said}");
    }
    assert_eq!(house.customers(), 2, "Anna, and Berta beside every bad line");
    fs::create_dir(house.path("folder.jsonl")).expect("a folder");
    for (name, word) in [("folder.jsonl", "folder"), ("nowhere.jsonl", "nowhere.jsonl")] {
        let said = told(&house.run(&["import", &house.text(name)]), 1);
        assert!(said.contains(word), "{name}: {said}");
    }
    assert_eq!(house.customers(), 2);
}

#[test]
fn a_store_that_is_none_or_is_damaged_is_named_and_left_alone() {
    let house = House::with_anna();
    let sound = fs::read(house.path("store")).expect("the store");
    let mut damaged = sound.clone();
    let middle = sound.len() / 2;
    damaged[middle..middle + 64].fill(0);
    let cases: [(&str, &[u8], &str); 5] = [
        ("a text", b"First Name,Last Name\nAnna,M\n", "store"),
        ("another database", b"SQLite format 3\0and so on, and so on, and so on, and so on, and so on", "store"),
        ("nothing", b"", "store"),
        ("half of one", &sound[..sound.len() / 2 / 4096 * 4096], "store"),
        ("one with a hole", &damaged, "damaged"),
    ];
    for (what, bytes, word) in cases {
        fs::write(house.path("store"), bytes).expect("a store");
        for words in [&["find", "anna"][..], &["card", "C-1"], &["export"]] {
            let output = house.run(words);
            if output.status.success() {
                // What the page holds that is damaged was not needed for this.
                continue;
            }
            let said = told(&output, 1);
            assert!(said.contains(word) && is_plain(&output), "{what} {words:?}: {said}");
            assert!(!said.contains("panicked"), "{what} {words:?}: {said}");
        }
        if word == "store" {
            assert_eq!(fs::read(house.path("store")).expect("as it was"), bytes, "{what}");
        }
    }
    fs::write(house.path("store"), &sound).expect("a store");
    assert_eq!(house.customers(), 1);
}
