//! The passphrase, asked at a terminal: never shown, asked twice for a new store, and a wrong one touches nothing.

use std::path::PathBuf;

use portable_pty::CommandBuilder;

use crate::harness::Terminal;

const GOOD: &str = "коридор вечір сніг яблуко";

struct Place {
    folder: tempfile::TempDir,
}

impl Place {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a folder") }
    }

    fn store(&self) -> PathBuf {
        self.folder.path().join("store")
    }

    fn runs(&self, words: &[&str]) -> Terminal {
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_tactful"));
        command.args(["--lang", "en"]);
        command.args(words);
        command.env("TACTFUL_STORE", self.store());
        command.env("HOME", self.folder.path());
        command.env_remove("TACTFUL_KEY_FILE");
        Terminal::running(command, 24, 100)
    }

    fn made(&self) {
        let mut person = self.runs(&["init"]);
        person.sees("at least 12 characters");
        person.keys(&format!("{GOOD}\r"));
        person.sees("Once more");
        person.keys(&format!("{GOOD}\r"));
        person.sees("The store is ready");
        assert!(!person.raw.contains("сніг"), "what is typed is not shown: {:?}", person.raw);
        assert_eq!(person.ends(), 0);
    }
}

#[test]
fn it_is_asked_twice_and_opens_what_it_closed() {
    let place = Place::new();
    place.made();
    let mut person = place.runs(&["find", "nobody"]);
    person.sees("Passphrase:");
    person.keys(&format!("{GOOD}\r"));
    assert_eq!(person.ends(), 0);
}

#[test]
fn two_that_differ_make_nothing() {
    let place = Place::new();
    let mut person = place.runs(&["init"]);
    person.sees("at least 12 characters");
    person.keys(&format!("{GOOD}\r"));
    person.sees("Once more");
    person.keys("something else entirely\r");
    person.sees("are not the same");
    person.sees("nothing was made");
    assert_eq!(person.ends(), 1);
    assert!(!place.store().exists());
}

#[test]
fn a_short_one_is_refused_before_it_is_asked_again() {
    let place = Place::new();
    let mut person = place.runs(&["init"]);
    person.sees("at least 12 characters");
    person.keys("short\r");
    person.sees("too short");
    assert!(!person.raw.contains("Once more"));
    assert_eq!(person.ends(), 1);
    assert!(!place.store().exists());
}

#[test]
fn a_wrong_one_says_so_and_touches_nothing() {
    let place = Place::new();
    place.made();
    let before = std::fs::read(place.store()).expect("the store");
    let mut person = place.runs(&["find", "anna"]);
    person.sees("Passphrase:");
    person.keys("not the one it was made with\r");
    person.sees("The key does not open");
    person.sees("Check the passphrase");
    assert_eq!(person.ends(), 1);
    assert_eq!(std::fs::read(place.store()).expect("the store"), before);
}

#[test]
fn an_interrupted_question_makes_nothing() {
    let place = Place::new();
    let mut person = place.runs(&["init"]);
    person.sees("at least 12 characters");
    person.keys("\u{3}");
    assert_ne!(person.ends(), 0);
    assert!(!place.store().exists());
}
