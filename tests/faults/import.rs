//! An import that is killed or stopped in the middle: nothing of its file is seen or remains, and the store is sound.

use std::fs::{File, OpenOptions};
use std::io::{BufWriter, ErrorKind, Write};
use std::process::{Child, Command, Stdio};

use crate::harness::{House, told};

/// A file that the test writes while the program reads it: the program is in the middle for as long as the test wants.
struct Pipe {
    file: BufWriter<File>,
    written: u64,
}

impl Pipe {
    fn into(house: &House, words: &[&str]) -> (Child, Self) {
        let made = Command::new("mkfifo").arg(house.path("stream.jsonl")).status().expect("mkfifo starts");
        assert!(made.success());
        let path = house.text("stream.jsonl");
        let words = [&["import", path.as_str()], words].concat();
        let child = house.command(&words).stderr(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("it starts");
        // Opening waits until the program reads.
        let file = OpenOptions::new().write(true).open(path).expect("the program reads");
        (child, Self { file: BufWriter::new(file), written: 0 })
    }

    /// So many customers; answers whether the program still reads. A pipe holds 64 KiB at most, so all but the last few
    /// hundred have been taken in by the time this ends.
    fn customers(&mut self, count: u64) -> bool {
        for _ in 0..count {
            self.written += 1;
            let number = self.written;
            let line =
                format!("{{\"id\":\"K-{number}\",\"name\":{{\"given\":\"Killed\",\"surname\":\"No{number}\"}}}}");
            match writeln!(self.file, "{line}") {
                Ok(()) => {}
                Err(error) if error.kind() == ErrorKind::BrokenPipe => return false,
                Err(error) => panic!("{error}"),
            }
        }
        match self.file.flush() {
            Ok(()) => true,
            Err(error) if error.kind() == ErrorKind::BrokenPipe => false,
            Err(error) => panic!("{error}"),
        }
    }
}

fn size_of_store(house: &House) -> u64 {
    let size = |name| std::fs::metadata(house.path(name)).map_or(0, |about| about.len());
    size("store") + size("store-wal")
}

/// Writes customers until much of them is in the store's files.
fn fill(house: &House, pipe: &mut Pipe) {
    let before = size_of_store(house);
    while size_of_store(house) < before + 500_000 {
        assert!(pipe.customers(500), "the program reads on");
        assert!(pipe.written < 1_000_000, "nothing reaches the store");
    }
}

#[test]
fn killed_it_leaves_nothing_and_works_again() {
    let house = House::with_anna();
    let (mut child, mut pipe) = Pipe::into(&house, &[]);
    fill(&house, &mut pipe);
    child.kill().expect("SIGKILL");
    assert!(!child.wait().expect("it ends").success());
    assert_eq!(house.customers(), 1, "only who was there before");
    let found = house.run(&["find", "killed"]);
    assert!(found.status.success() && found.stdout.is_empty());
    let again: Vec<String> =
        (1..=200).map(|n| format!("{{\"id\":\"K-{n}\",\"name\":{{\"given\":\"Killed\"}}}}")).collect();
    std::fs::write(house.path("again.jsonl"), again.join("\n") + "\n").expect("a file");
    let output = house.run(&["import", &house.text("again.jsonl"), "--json"]);
    assert!(String::from_utf8_lossy(&output.stdout).contains("\"new\":200"), "{output:?}");
    assert_eq!(house.customers(), 201);
}

#[test]
fn the_desk_works_beside_an_import_and_sees_nothing_of_it() {
    let house = House::with_anna();
    let (mut child, mut pipe) = Pipe::into(&house, &[]);
    fill(&house, &mut pipe);
    assert_eq!(house.customers(), 1);
    let card = house.run(&["card", "C-1", "--json"]);
    assert!(card.status.success(), "a card's trace is written meanwhile: {}", String::from_utf8_lossy(&card.stderr));
    let second = house.run(&["import", &house.text("anna.jsonl")]);
    assert!(told(&second, 1).contains("import is running"), "one import at a time");
    let whole = usize::try_from(pipe.written).expect("a count");
    drop(pipe);
    assert!(child.wait().expect("it ends").success());
    assert_eq!(house.customers(), whole + 1);
}

#[test]
fn stopped_by_the_keyboard_it_ends_and_leaves_nothing() {
    let house = House::with_anna();
    let (child, mut pipe) = Pipe::into(&house, &[]);
    fill(&house, &mut pipe);
    let sent = Command::new("kill").args(["-s", "INT", &child.id().to_string()]).status().expect("kill starts");
    assert!(sent.success());
    // It listens between two customers, so it gets some more until it has stopped reading.
    while pipe.customers(500) {
        assert!(pipe.written < 2_000_000, "it does not stop");
    }
    let said = told(&child.wait_with_output().expect("it ends"), 1);
    assert!(said.contains("nothing of this file was kept"), "{said}");
    assert_eq!(house.customers(), 1);
}
