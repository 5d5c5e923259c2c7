//! What the program writes down of itself: enough to mend it by, and not a word of anybody.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Stdio};

use portable_pty::CommandBuilder;

use crate::harness::Terminal;

/// Words that stand nowhere but in what is private to somebody.
const MARKS: [&str; 9] =
    ["Zqanna", "Zqmueller", "zqrooibos", "ZQ-1042", "zqsearch", "zqhouse", "zqfile", "zqpetro", "zqnote"];

struct House {
    folder: tempfile::TempDir,
}

impl House {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let place = folder.path().join("zqhouse");
        fs::create_dir(&place).expect("a folder");
        fs::write(place.join("key"), [7; 64]).expect("a key file");
        Self { folder }
    }

    fn path(&self, name: &str) -> String {
        self.folder.path().join("zqhouse").join(name).to_str().expect("a plain path").to_owned()
    }

    fn run(&self, words: &[&str]) -> Option<i32> {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tactful"));
        command.args(words).envs(self.places()).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command.status().expect("the program starts").code()
    }

    fn places(&self) -> [(&'static str, String); 4] {
        let state = self.folder.path().join("state").to_str().expect("a plain path").to_owned();
        [
            ("TACTFUL_STORE", self.path("store")),
            ("TACTFUL_KEY_FILE", self.path("key")),
            ("HOME", self.path("")),
            ("XDG_STATE_HOME", state),
        ]
    }

    fn desk(&self, words: &[&str]) -> Terminal {
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_tactful"));
        command.args(["--lang", "en"]);
        command.args(words);
        for (name, place) in self.places() {
            command.env(name, place);
        }
        Terminal::running(command, 24, 80)
    }

    fn log(&self) -> Option<String> {
        fs::read_to_string(self.folder.path().join("state/tactful/tactful.log")).ok()
    }
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).expect("there").permissions().mode() & 0o777
}

const CUSTOMERS: &str = r#"{"id":"ZQ-1042","name":{"given":"Zqanna","surname":"Zqmueller"},"items":[{"category":"drink","text":"zqrooibos","source":"told-us","private_from":["any"],"confirmed_on":"2026-08-01","consents":[{"purpose":"service-personalisation","state":"given","on":"2026-01-05"}]}]}
{"id":"ZQ-1043","name":{"given":"Zqanna","surname":"Zqmueller"},"zqfile":1}
"#;

#[test]
fn a_whole_day_leaves_what_an_engineer_needs_and_names_nobody() {
    let house = House::new();
    assert_eq!(house.run(&["init", "--zone", "Europe/Kyiv"]), Some(0));
    fs::write(house.path("zqfile.jsonl"), CUSTOMERS).expect("a file");
    assert_eq!(house.run(&["import", &house.path("zqfile.jsonl")]), Some(3));
    let mut person = house.desk(&[]);
    person.sees("Find");
    person.keys("zqsearch");
    person.sees("Nobody is found");
    person.keys("\u{1b}");
    person.loses("zqsearch");
    person.keys("zqmu");
    person.sees("Zqmueller");
    person.keys("\r");
    person.sees("With:");
    person.keys("v ");
    person.sees("zqrooibos");
    person.keys("szqnote");
    person.sees("zqnote");
    person.keys("\u{3}");
    person.gives_the_terminal_back();
    assert_eq!(house.run(&["card", "zqpetro"]), Some(1));
    assert_eq!(house.run(&["import", &house.path("zqfile.csv")]), Some(1));
    assert_eq!(house.run(&["backup", &house.path("zqfile.backup")]), Some(0));
    assert_eq!(house.run(&["backup", &house.path("zqfile.backup")]), Some(1));
    fs::write(house.path("zqfile.toml"), "zqnote = 1").expect("a file");
    assert_eq!(house.run(&["policy", "set", &house.path("zqfile.toml")]), Some(1));
    let log = house.log().expect("a log");
    for mark in MARKS {
        assert!(!log.to_lowercase().contains(&mark.to_lowercase()), "{mark}: {log}");
    }
    let version = format!("event=started version={} screen=80x24", env!("CARGO_PKG_VERSION"));
    for told in [
        "event=imported read=2 new=1 changed=0 refused=1 millis=",
        &version,
        "event=store-opened store=guests micros=",
        "event=first-frame",
        "event=left",
        "event=upkeep what=backup",
        "event=failed kind=store-exists",
        "event=failed kind=faults",
        "event=failed kind=file-missing",
    ] {
        assert!(log.contains(told), "{told}: {log}");
    }
    // A time, a process, and then nothing but keys with numbers and words of the program.
    for line in log.lines() {
        let mut words = line.split(' ');
        assert!(words.next().is_some_and(|time| time.ends_with('Z') && time.len() == 24), "{line}");
        assert!(words.next().is_some_and(|process| process.parse::<u32>().is_ok()), "{line}");
        for word in words {
            let (_, value) = word.split_once('=').unwrap_or_else(|| panic!("{line}"));
            assert!(value.chars().all(|c| c.is_ascii_alphanumeric() || "-._/:".contains(c)), "{line}");
        }
    }
    let folder = house.folder.path().join("state/tactful");
    assert_eq!((mode(&folder), mode(&folder.join("tactful.log"))), (0o700, 0o600));
}

#[test]
fn the_demonstration_and_calls_that_go_well_write_none() {
    let house = House::new();
    let mut person = house.desk(&["demo"]);
    person.sees("Find");
    person.keys("\u{3}");
    person.gives_the_terminal_back();
    assert_eq!(house.run(&["init", "--zone", "Europe/Kyiv"]), Some(0));
    assert_eq!(house.run(&["find", "zqsearch"]), Some(0));
    assert_eq!(house.log(), None);
}

#[test]
fn a_log_that_cannot_be_written_disturbs_nobody() {
    let house = House::new();
    assert_eq!(house.run(&["init", "--zone", "Europe/Kyiv"]), Some(0));
    fs::write(house.folder.path().join("state"), "in the way").expect("a file");
    let mut person = house.desk(&[]);
    person.sees("Find");
    person.keys("\u{3}");
    person.gives_the_terminal_back();
    assert_eq!(house.run(&["card", "zqpetro"]), Some(1));
}
