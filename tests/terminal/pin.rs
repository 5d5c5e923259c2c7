//! The PIN at a real terminal: never shown, on the screen or line by line, and the terminal is as it was afterwards.

use std::path::PathBuf;

use portable_pty::CommandBuilder;

use crate::harness::Terminal;

const PIN: &str = "4711-сніг";

struct House {
    folder: tempfile::TempDir,
}

impl House {
    /// A store with one person in it.
    fn new() -> Self {
        let house = Self { folder: tempfile::tempdir().expect("a folder") };
        std::fs::write(house.path("key"), [7; 64]).expect("a key file");
        std::fs::write(house.path("pin"), PIN).expect("a PIN file");
        for words in
            [&["init"][..], &["staff", "add", "Olena", "--pin-file", house.path("pin").to_str().expect("plain")]]
        {
            let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_tactful"));
            command.args(words).env("TACTFUL_STORE", house.path("store")).env("TACTFUL_KEY_FILE", house.path("key"));
            assert!(command.env("HOME", house.folder.path()).output().expect("it runs").status.success(), "{words:?}");
        }
        house
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn runs(&self, words: &[&str]) -> Terminal {
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_tactful"));
        command.args(["--lang", "en"]);
        command.args(words);
        command.env("TACTFUL_STORE", self.path("store"));
        command.env("TACTFUL_KEY_FILE", self.path("key"));
        command.env("HOME", self.folder.path());
        Terminal::running(command, 24, 100)
    }
}

fn shows_nothing_of(person: &Terminal) {
    assert!(!person.raw.contains("4711") && !person.raw.contains("сніг"), "{:?}", person.raw);
}

#[test]
fn a_command_asks_for_name_and_pin_and_shows_only_the_name() {
    let house = House::new();
    let mut person = house.runs(&["audit", "--mine"]);
    person.sees("Your name:");
    person.keys("Olena\r");
    person.sees("PIN:");
    person.keys(&format!("{PIN}\r"));
    person.sees("sign-in");
    shows_nothing_of(&person);
    assert_eq!(person.ends(), 0);
}

#[test]
fn the_full_screen_desk_shows_nothing_of_it_and_locks_to_an_empty_title() {
    let house = House::new();
    let mut person = house.runs(&[]);
    person.sees("Sign in");
    person.keys("Olena\r");
    person.sees("PIN:");
    person.keys(&format!("{PIN}\r"));
    person.sees("Find");
    person.keys("\u{c}");
    person.sees("Locked");
    shows_nothing_of(&person);
    assert!(!person.screen.screen().contents().contains("Olena"));
    assert!(!person.raw.contains("\u{1b}]0;tactful O") && !person.raw.contains("\u{1b}]2;tactful O"));
    person.keys("\u{3}");
    person.gives_the_terminal_back();
}

#[test]
fn line_by_line_the_terminal_is_silent_for_the_pin_and_for_nothing_else() {
    let house = House::new();
    let mut person = house.runs(&["--plain"]);
    person.sees("Your name:");
    person.keys("Olena\n");
    person.sees("PIN of Olena:");
    // The prompt comes once the terminal is silent.
    person.until("silent prompt", |screen, _| screen.contains("PIN of Olena:\n> "));
    person.keys(&format!("{PIN}\n"));
    person.sees("Signed in: Olena");
    shows_nothing_of(&person);
    person.keys("find nobody\n");
    person.sees("find nobody");
    person.sees("Nobody found");
    person.keys("quit\n");
    assert_eq!(person.ends(), 0);
}

#[test]
fn the_first_person_is_offered_beside_the_work_and_not_in_its_way() {
    let house = House { folder: tempfile::tempdir().expect("a folder") };
    std::fs::write(house.path("key"), [7; 64]).expect("a key file");
    assert_eq!(house.runs(&["init"]).ends(), 0);
    let mut person = house.runs(&[]);
    person.sees("F9 adds the first one");
    person.keys("ann");
    person.sees("Find › ann");
    person.keys("\u{1b}");
    person.sees("F9 adds the first one");
    person.keys("\u{1b}");
    person.loses("F9 adds the first one");
    person.keys("\u{3}");
    person.gives_the_terminal_back();
    let mut later = house.runs(&[]);
    later.sees("Find");
    assert!(!later.screen.screen().contents().contains("F9 adds"));
    later.keys("\u{3}");
    later.gives_the_terminal_back();
}
