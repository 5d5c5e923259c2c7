//! The training store's upkeep: copied, brought back, locked with a new key and examined, and sealed in all of it.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::Output;

use super::room::{Room, SCENE};

/// The program's own command, in the room's place.
fn call(room: &Room, words: &[&str]) -> Output {
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_tactful"));
    command.args(words).env_clear().envs(room.environment()).stdin(std::process::Stdio::null());
    command.output().expect("the program starts")
}

fn does(room: &Room, words: &[&str]) -> String {
    let output = call(room, words);
    assert_eq!(output.status.code(), Some(0), "{words:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}

fn attempts(room: &Room) -> usize {
    room.json(&["attempts"]).len()
}

/// Two trainees, one of whom has practised for herself too.
fn practised(room: &Room) -> String {
    let own = room.write("own", "correct horse\n");
    room.attempt("heron");
    room.attempt("robin");
    let call = ["run", SCENE, "--as", "heron", "--private", "--secret-file", &own];
    room.says(&call, "Good evening, Mr Miller.\nWould you like your usual?\nstop\nmine alone\n\n");
    own
}

#[test]
fn a_copy_is_sealed_and_whoever_was_erased_since_does_not_come_back_with_it() {
    let room = Room::new();
    let own = practised(&room);
    let copy = room.path("copy").to_str().expect("a plain path").to_owned();
    let said = does(&room, &["backup", "--training", &copy]);
    assert!(said.contains("attempts: 2; private practice, sealed as it is: 1"), "{said}");
    assert_eq!(fs::metadata(&copy).expect("there").permissions().mode() & 0o777, 0o600);
    assert_eq!(call(&room, &["backup", "--training", &copy]).status.code(), Some(1), "it replaces nothing unasked");
    room.json(&["erase", "robin"]);
    room.attempt("heron");
    assert_eq!(attempts(&room), 2);
    let said = does(&room, &["restore", "--training", &copy]);
    assert!(said.contains("left out") && said.contains("1 trainees"), "{said}");
    assert_eq!(attempts(&room), 1, "heron's of the copy");
    let debrief = ["debrief", "last", "--private", "--as", "heron", "--secret-file", &own];
    assert!(room.out(&debrief).contains("mine alone"), "her secret opens it still");
    let other = room.write("other", "battery staple\n");
    let debrief = ["debrief", "last", "--private", "--as", "heron", "--secret-file", &other];
    assert_eq!(room.run(&debrief).status.code(), Some(1));
    does(&room, &["restore", "--training", &copy, "--force"]);
    assert_eq!(attempts(&room), 2, "all of it, where somebody says so");
}

#[test]
fn a_new_key_opens_it_and_the_old_one_does_not() {
    let room = Room::new();
    let own = practised(&room);
    let new = room.write("new-key", &"8".repeat(64));
    does(&room, &["key", "change", "--training", "--new-key-file", &new]);
    assert_eq!(room.run(&["attempts"]).status.code(), Some(1));
    let config = room.write("config.toml", &format!("training_key_file = \"{new}\"\n"));
    let with_new = |words: &[&str]| {
        let mut command = room.command(words);
        command.env("TACTFUL_CONFIG", &config).output().expect("the program starts")
    };
    let debrief = with_new(&["debrief", "last", "--private", "--as", "heron", "--secret-file", &own]);
    assert!(String::from_utf8_lossy(&debrief.stdout).contains("mine alone"));
}

#[test]
fn it_is_not_replaced_while_somebody_practises() {
    let room = Room::new();
    practised(&room);
    let copy = room.path("copy").to_str().expect("a plain path").to_owned();
    let mut command = room.command(&["run", SCENE, "--as", "heron", "--again", "--plain"]);
    let mut seat = command
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut heard = std::io::BufReader::new(seat.stdout.take().expect("its voice"));
    std::io::BufRead::read_line(&mut heard, &mut String::new()).expect("it begins");
    does(&room, &["backup", "--training", &copy]);
    for words in [
        &["restore", "--training", &copy][..],
        &["key", "change", "--training", "--new-key-file", &room.write("new-key", &"8".repeat(64))],
    ] {
        let refused = call(&room, words);
        assert_eq!(refused.status.code(), Some(1), "{words:?}");
    }
    drop(seat.stdin.take());
    let mut rest = String::new();
    std::io::Read::read_to_string(&mut heard, &mut rest).expect("text");
    seat.wait().expect("it ends");
    does(&room, &["restore", "--training", &copy]);
}

#[test]
fn the_doctor_looks_at_it_and_the_guests_backup_says_that_it_is_not_in_there() {
    let room = Room::new();
    practised(&room);
    let guests = room.path("guests").to_str().expect("a plain path").to_owned();
    let with = |words: &[&str]| call(&room, &[&["--store", &guests][..], words].concat());
    assert_eq!(with(&["init"]).status.code(), Some(0));
    let text = |output: &Output| String::from_utf8_lossy(&output.stdout).into_owned();
    let said = text(&with(&["doctor"]));
    assert!(said.contains("The training store opens") && said.contains("(2 attempts)"), "{said}");
    let copy = room.path("guests-copy").to_str().expect("a plain path").to_owned();
    assert!(text(&with(&["backup", &copy])).contains("backup --training"));
    let store = room.path("training");
    fs::set_permissions(&store, fs::Permissions::from_mode(0o644)).expect("the mode");
    let output = with(&["doctor"]);
    assert_eq!(output.status.code(), Some(3));
    assert!(text(&output).contains(store.to_str().expect("a plain path")), "{}", text(&output));
    with(&["doctor", "--fix"]);
    assert_eq!(fs::metadata(&store).expect("there").permissions().mode() & 0o777, 0o600);
    let mut bytes = fs::read(&store).expect("the store");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&store, bytes).expect("written");
    let output = with(&["doctor"]);
    assert_eq!(output.status.code(), Some(3));
    assert!(text(&output).contains("✗ The training store:"), "{}", text(&output));
    let by_staff = room.write("pin", "4711");
    let added = with(&["staff", "add", "Olena", "--role", "supervisor", "--new-pin-file", &by_staff]);
    assert_eq!(added.status.code(), Some(0));
    let petro = ["staff", "add", "Petro", "--role", "reception", "--new-pin-file", &by_staff];
    let olena = ["--staff", "Olena", "--pin-file", &by_staff];
    assert_eq!(with(&[&olena[..], &petro].concat()).status.code(), Some(0));
    let petro = ["--staff", "Petro", "--pin-file", &by_staff, "backup", "--training", &copy, "--force"];
    assert_eq!(with(&petro).status.code(), Some(1), "it is not his duty");
}
