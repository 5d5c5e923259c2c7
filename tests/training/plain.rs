//! Scenes line by line: whatever a script says is played, judged and kept, the same every time.

use std::io::{BufRead, BufReader, Write};
use std::process::Stdio;

use super::room::{Room, SCENE};

#[test]
fn the_guest_reacts_first_and_the_judgement_comes_in_the_debrief() {
    let room = Room::new();
    let heard = room.says(
        &["run", SCENE, "--seed", "1"],
        "Good evening, Mr Miller.\nwith partner\nWould you like your usual?\nstop\nI was nervous\nlook up first\n",
    );
    let place = |text: &str| heard.find(text).unwrap_or_else(|| panic!("no {text} in:\n{heard}"));
    assert!(place("A woman comes up") < place("Debrief:"));
    assert!(place("Debrief:") < place("I was nervous"), "the trainee's own view stands first");
    assert!(place("I was nervous") < place("Findings"));
    let findings = heard.split("Findings").nth(1).unwrap_or_default();
    assert!(findings.contains("“your usual”") && findings.contains("Better: "), "{heard}");
    let card = heard.split("A woman comes up").next().unwrap_or_default();
    assert!(card.contains("negroni"), "alone, the card has it");
}

#[test]
fn whoever_comes_the_card_no_longer_holds_what_they_must_not_see() {
    let room = Room::new();
    // Nobody has pressed a key: the card is read out again after the partner came.
    let heard = room.says(&["run", SCENE, "--seed", "1"], "Good evening, Mr Miller.\nshow\n");
    let after = heard.split("A woman comes up").nth(1).expect("the event");
    let card = after.split("Debrief:").next().unwrap_or_default().split("Andrew Miller").nth(1).expect("the card");
    assert!(!card.contains("negroni") && !card.contains("earlier visits"), "{card}");
}

#[test]
fn reasons_are_not_read_in_company() {
    let room = Room::new();
    let heard = room.says(&["run", "room-number-in-the-lobby", "--seed", "1"], "not alone\nwhy\nstop\n\n");
    assert!(heard.contains("Reasons are not shown now."), "{heard}");
}

#[test]
fn the_same_scene_seed_and_lines_give_the_same_debrief() {
    let room = Room::new();
    let lines = "Good evening.\nnot alone\n1\nhint\nrepeat\n2\nstop\n\n";
    let play = || room.says(&["run", SCENE, "--seed", "7", "--again"], lines);
    assert_eq!(play(), play());
    let other = room.says(&["run", SCENE, "--seed", "8", "--again"], lines);
    assert!(other.contains("Debrief:"));
}

#[test]
fn a_scene_that_was_killed_goes_on_where_it_was() {
    let room = Room::new();
    let mut child = room
        .command(&["run", SCENE, "--plain"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program starts");
    child.stdin.as_mut().expect("a pipe").write_all(b"Good evening, Mr Miller.\n").expect("it listens");
    let mut lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
    assert!(lines.any(|line| line.is_ok_and(|line| line.contains("A woman comes up"))));
    child.kill().expect("it is killed");
    child.wait().expect("it ends");
    let heard = room.says(&["run", SCENE], "stop\n\n");
    assert!(heard.contains("goes on where it was left") && heard.contains("Good evening, Mr Miller."), "{heard}");
    assert_eq!(room.json(&["attempts"]).len(), 1);
}

#[test]
fn an_observer_marks_and_the_debrief_has_it() {
    let room = Room::new();
    let heard = room.says(&["observe", SCENE], "event 1\ngood\nmust\nnote Well looked up.\nstop\n\n");
    assert!(heard.contains("What to look for"));
    assert!(heard.contains("Well looked up."), "{heard}");
    let debrief = &room.json(&["debrief", "last"])[0];
    assert_eq!(debrief["mode"], "observed");
}

#[test]
fn as_json_every_line_is_an_object_and_the_last_is_the_debrief() {
    let room = Room::new();
    let heard = room.says(&["run", SCENE, "--json"], "Good evening, Mr Miller.\nstop\n\n");
    let objects: Vec<serde_json::Value> = heard.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert!(objects.iter().any(|one| one.get("guest").is_some()));
    assert!(objects.last().is_some_and(|last| last["debrief"]["goals"].is_array()));
}

#[test]
fn an_unknown_scene_or_attempt_cannot_be_played_and_a_wrong_call_is_said() {
    let room = Room::new();
    assert_eq!(room.run(&["run", "no-such-scene", "--plain"]).status.code(), Some(1));
    assert_eq!(room.run(&["debrief", "ffff"]).status.code(), Some(1));
    room.attempt("heron");
    assert_eq!(room.run(&["debrief", "last", "--score", "charm=3"]).status.code(), Some(2));
    assert_eq!(room.run(&["debrief", "last", "--rate", "9"]).status.code(), Some(2));
}

#[test]
fn without_a_key_and_a_terminal_a_scene_is_played_and_not_kept() {
    let room = Room::new();
    let output =
        room.command(&["run", SCENE, "--plain"]).env_remove("TACTFUL_KEY_FILE").output().expect("the program starts");
    assert_eq!(output.status.code(), Some(0));
    assert!(String::from_utf8_lossy(&output.stderr).contains("nothing of this will be kept"));
    assert!(!room.path("training").exists());
}
