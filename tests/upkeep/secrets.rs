//! Secrets stay inside: no core dump, no other program's look at the memory, nothing in arguments, environment or files.

use std::fs;
use std::io::{BufRead, BufReader};
use std::process::Stdio;

use crate::harness::House;

#[test]
fn a_running_desk_cannot_be_dumped_and_its_surroundings_say_nothing_of_the_key() {
    let house = House::new();
    house.file("first.jsonl", ["C-1".to_owned()]);
    house.imports("first.jsonl");
    let mut desk = house.command(&["--plain"]);
    let mut desk = desk.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("a desk");
    let mut heard = BufReader::new(desk.stdout.take().expect("its voice"));
    heard.read_line(&mut String::new()).expect("it greets");
    let about = |name: &str| fs::read(format!("/proc/{}/{name}", desk.id())).unwrap_or_default();
    let limits = String::from_utf8(about("limits")).expect("text");
    let core = limits.lines().find(|line| line.starts_with("Max core file size")).expect("a limit").to_owned();
    assert_eq!(core.split_whitespace().skip(4).take(2).collect::<Vec<_>>(), ["0", "0"], "{core}");
    // What cannot be dumped belongs to the superuser as far as the system tells of it.
    let owner = fs::metadata(format!("/proc/{}/environ", desk.id())).expect("it runs");
    assert_eq!(std::os::unix::fs::MetadataExt::uid(&owner), 0);
    let key = fs::read(house.path("key")).expect("the key");
    for name in ["cmdline", "environ"] {
        assert!(!about(name).windows(key.len()).any(|part| part == key), "{name}");
    }
    drop(desk.stdin.take());
    assert!(desk.wait().expect("it ends").success());
}

#[test]
fn beside_the_store_nothing_is_written_in_which_a_name_or_the_key_stands() {
    let house = House::new();
    house.file("first.jsonl", ["C-1".to_owned()]);
    house.imports("first.jsonl");
    fs::remove_file(house.path("first.jsonl")).expect("ours");
    house.does(&["find", "anna"]);
    house.does(&["card", "C-1"]);
    house.does(&["backup", &house.text("backup")]);
    house.does(&["doctor"]);
    house.refuses(&["card", "nobody"], 1);
    for entry in fs::read_dir(house.path("")).expect("the house") {
        let path = entry.expect("a file").path();
        let is_key = path.file_name().is_some_and(|name| name.to_string_lossy().contains("key"));
        if path.is_dir() || is_key {
            continue;
        }
        let bytes = fs::read(&path).expect("a file");
        for secret in [&b"Anna"[..], b"Of C-1", b"anna", &[7; 64]] {
            assert!(!bytes.windows(secret.len()).any(|part| part == secret), "{}", path.display());
        }
    }
}
