//! Two processes on one store: what a colleague changes is on this screen without a key.

use std::fs;
use std::process::{Command, Stdio};

use portable_pty::CommandBuilder;
use serde_json::json;

use crate::harness::Terminal;

struct House {
    folder: tempfile::TempDir,
}

impl House {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join("key"), [7; 64]).expect("a key file");
        let house = Self { folder };
        house.colleague(&["init", "--zone", "Europe/Kyiv"]);
        house.says("Anna", &["a quiet room"]);
        house
    }

    /// A colleague's own process.
    fn colleague(&self, words: &[&str]) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tactful"));
        command.args(words).envs(self.places()).stdin(Stdio::null());
        let output = command.output().expect("the program starts");
        assert!(output.status.success(), "{words:?}: {}", String::from_utf8_lossy(&output.stderr));
    }

    /// What the store says of one customer from now on.
    fn says(&self, given: &str, tastes: &[&str]) {
        let consents = json!([{"purpose": "service-personalisation", "state": "given", "on": "2026-01-05"}]);
        let item = |text: &&str| {
            json!({"category": "room", "text": text, "source": "told-us", "private_from": [],
                   "confirmed_on": "2026-01-05", "consents": consents})
        };
        let items: Vec<_> = tastes.iter().map(item).collect();
        let customer = json!({"id": "C-1", "name": {"given": given, "surname": "Müller"}, "items": items});
        let file = self.folder.path().join("customers.jsonl");
        fs::write(&file, format!("{customer}\n")).expect("a file");
        self.colleague(&["import", file.to_str().expect("a plain path")]);
    }

    fn places(&self) -> [(&'static str, std::ffi::OsString); 3] {
        let path = |name: &str| self.folder.path().join(name).into_os_string();
        [("TACTFUL_STORE", path("store")), ("TACTFUL_KEY_FILE", path("key")), ("HOME", path(""))]
    }

    fn desk(&self) -> Terminal {
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_tactful"));
        command.args(["--lang", "en"]);
        for (name, place) in self.places() {
            command.env(name, place);
        }
        Terminal::running(command, 24, 80)
    }
}

#[test]
fn a_colleagues_change_comes_to_the_open_card_by_itself() {
    let house = House::new();
    let mut person = house.desk();
    person.sees("Find");
    person.keys("ann");
    person.sees("Anna Müller");
    person.keys("\r");
    person.sees("says the name");
    person.keys("v");
    person.sees("a quiet room");
    house.says("Anna", &["away from the lift"]);
    person.sees("away from the lift");
    assert!(!person.screen.screen().contents().contains("a quiet room"), "what is gone there is gone here");
    person.keys("\u{3}");
    person.gives_the_terminal_back();
}

#[test]
fn a_colleagues_change_comes_to_the_search_by_itself() {
    let house = House::new();
    let mut person = house.desk();
    person.sees("Find");
    person.keys("müller");
    person.sees("Anna Müller");
    house.says("Annette", &[]);
    person.sees("Annette Müller");
    person.keys("\u{3}");
    person.gives_the_terminal_back();
}
