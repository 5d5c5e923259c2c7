//! Every write and every sync of an import, an edit, an erasure, a backup, a restore and a key change goes wrong once: the
//! program is killed before it or in the middle of it, the disk is full, or it fails. Afterwards the doctor has nothing to
//! say, the store is as it was before or as it should be afterwards, and what was acknowledged is there.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use crate::harness::{Documents, House, documents, faults};

/// How a write goes wrong.
const HOW: [&str; 4] = ["kill", "torn", "nospace", "failing"];
/// Points of each kind of work tried by an ordinary test run, for each way of going wrong.
const SAMPLE: usize = 7;

/// The library that makes a write go wrong; a C compiler is there wherever the program is built.
pub fn library() -> &'static Path {
    static LIBRARY: OnceLock<PathBuf> = OnceLock::new();
    LIBRARY.get_or_init(|| {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("failing-{}.so", std::process::id()));
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/upkeep/failing.c");
        let built = Command::new("cc").args(["-shared", "-fPIC", "-O1", "-o"]).arg(&path).arg(source).status();
        assert!(built.expect("a C compiler").success());
        path
    })
}

/// A kind of work, done by the built program in one call.
struct Work {
    name: &'static str,
    words: fn(&House) -> Vec<String>,
}

const WORK: [Work; 6] = [
    Work { name: "import", words: |house| words(&["import", &house.text("more.jsonl")]) },
    Work { name: "edit", words: |_| words(&["restrict", "C-3"]) },
    Work { name: "erasure", words: |_| words(&["erase", "C-5"]) },
    Work { name: "backup", words: |house| words(&["backup", &house.text("backup"), "--force"]) },
    Work { name: "restore", words: |house| words(&["restore", &house.text("earlier")]) },
    Work { name: "key", words: |house| words(&["key", "change", "--new-key-file", &house.text("other-key")]) },
];

fn words(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

/// A house with customers, an earlier backup, and a file that brings new ones and changes known ones.
fn house() -> House {
    let house = House::new();
    house.file("first.jsonl", (1..=40).map(|n| format!("C-{n}")));
    house.imports("first.jsonl");
    house.does(&["backup", &house.text("earlier")]);
    house.file("second.jsonl", (41..=44).map(|n| format!("C-{n}")));
    house.imports("second.jsonl");
    house.file("more.jsonl", (1..=10).map(|n| format!("C-{}", n * 9)));
    let changed = std::fs::read_to_string(house.path("more.jsonl")).expect("a file").replace("Anna", "Annette");
    std::fs::write(house.path("more.jsonl"), changed).expect("a file");
    house
}

impl Work {
    fn command(&self, house: &House) -> Command {
        let words = (self.words)(house);
        let mut command = house.command(&words.iter().map(String::as_str).collect::<Vec<_>>());
        command.env("LD_PRELOAD", library()).env("FAIL_UNDER", house.path(""));
        command.stdout(Stdio::null()).stderr(Stdio::null());
        command
    }

    /// How many writes and syncs it makes, and what the store says afterwards.
    fn whole(&self, start: &House) -> (usize, Documents) {
        let house = start.copy();
        let count = tempfile::NamedTempFile::new().expect("a file");
        let done = self.command(&house).env("FAIL_COUNT", count.path()).status().expect("it starts");
        assert!(done.success(), "{}", self.name);
        let points = std::fs::read_to_string(count.path()).expect("a count").parse().expect("a number");
        (points, self.state(&house).1)
    }

    /// Which key opens the store, and what it says; everything in it is sound.
    fn state(&self, house: &House) -> (&'static str, Documents) {
        let path = house.path("store");
        let (key, mut store) = match house.open("store", "key") {
            Ok(store) => ("key", store),
            Err(error) if self.name == "key" => {
                ("other-key", house.open("store", "other-key").unwrap_or_else(|_| panic!("no key opens it: {error}")))
            }
            Err(error) => panic!("{}: {error}", self.name),
        };
        assert_eq!(faults(&path, &mut store), "", "{}", self.name);
        (key, documents(&mut store).expect("read"))
    }

    fn goes_wrong(&self, start: &House, how: &str, at: usize, before: &Documents, after: &Documents) {
        let house = start.copy();
        let status = self.command(&house).env("FAIL_AT", at.to_string()).env("FAIL_HOW", how).status();
        let acknowledged = status.expect("it starts").success();
        let what = format!("{} {how} at {at}, acknowledged: {acknowledged}", self.name);
        let (key, now) = self.state(&house);
        assert!(now == *before || now == *after, "{what}: neither before nor after");
        assert!(!acknowledged || now == *after, "{what}: it is not there");
        match self.name {
            "key" => assert!(!acknowledged || key == "other-key", "{what}: the old key holds"),
            "backup" if acknowledged || house.has("backup") => {
                let mut backup = house.open("backup", "key").unwrap_or_else(|error| panic!("{what}: {error}"));
                assert_eq!(documents(&mut backup).expect("read"), *before, "{what}: half a backup");
            }
            _ => {}
        }
        // It can be done again, whatever was left.
        if at.is_multiple_of(5) && now == *before && !(self.name == "key" && key == "other-key") {
            let again = self.command(&house).status().expect("it starts");
            assert!(again.success(), "{what}: not again");
            assert_eq!(self.state(&house).1, *after, "{what}: not again");
        }
    }

    /// Goes wrong at `most` points spread over all of them; answers at how many.
    fn everywhere(&self, most: usize) -> usize {
        let start = house();
        let before = self.state(&start).1;
        let (points, after) = self.whole(&start);
        let mut tried = 0;
        for (offset, how) in HOW.into_iter().enumerate() {
            let step = points.div_ceil(most).max(1);
            for at in (1 + offset % step..=points).step_by(step) {
                self.goes_wrong(&start, how, at, &before, &after);
                tried += 1;
            }
        }
        eprintln!("{}: {points} writes and syncs, {tried} of them went wrong", self.name);
        tried
    }
}

fn work(name: &str) -> &'static Work {
    WORK.iter().find(|work| work.name == name).expect("a kind of work")
}

#[test]
fn an_import_cut_short_loses_nothing() {
    work("import").everywhere(SAMPLE);
}

#[test]
fn an_edit_cut_short_loses_nothing() {
    work("edit").everywhere(SAMPLE);
}

#[test]
fn an_erasure_cut_short_loses_nothing() {
    work("erasure").everywhere(SAMPLE);
}

#[test]
fn a_backup_cut_short_loses_nothing() {
    work("backup").everywhere(SAMPLE);
}

#[test]
fn a_restore_cut_short_loses_nothing() {
    work("restore").everywhere(SAMPLE);
}

#[test]
fn a_key_change_cut_short_loses_nothing() {
    work("key").everywhere(SAMPLE);
}

#[test]
#[ignore = "minutes: cargo test --test upkeep -- --ignored --nocapture every_write_and_sync"]
fn every_write_and_sync_goes_wrong_once() {
    let tried: usize = WORK.iter().map(|work| work.everywhere(usize::MAX)).sum();
    assert!(tried >= 1_000, "only {tried} points");
}
