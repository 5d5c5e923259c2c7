//! Two people at two real terminals on one training store: a scene from start to debrief, and what a kill cannot take.

use portable_pty::CommandBuilder;

use super::harness::Terminal;
use super::room::{Room, SCENE};

fn sit(room: &Room, words: &[&str]) -> Terminal {
    let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_tactful"));
    command.args(["--lang", "en", "train"]);
    command.args(words);
    for (name, value) in room.environment() {
        command.env(name, value);
    }
    Terminal::running(command, 40, 120)
}

/// The trainee waits, the trainer begins, both see the first words.
fn both(room: &Room) -> (Terminal, Terminal) {
    let mut trainee = sit(room, &["join", "--as", "heron"]);
    trainee.until("waiting", |_, raw| raw.contains("Waiting for a trainer"));
    let mut trainer = sit(room, &["host", SCENE]);
    trainer.sees("The guest's lines");
    trainee.sees("A table for two");
    (trainer, trainee)
}

#[test]
fn a_scene_from_start_to_debrief() {
    let room = Room::new();
    let (mut trainer, mut trainee) = both(&room);
    trainee.sees("negroni");
    trainee.keys("\rGood evening, Mr Miller.\r\u{1b}");
    trainer.sees("Good evening, Mr Miller.");
    // The frame in which somebody arrives is the first without what they must not see.
    let before = trainee.raw.len();
    trainer.keys("q");
    trainee.sees("A woman comes up");
    trainee.loses("negroni");
    assert!(!trainee.raw[before..].contains("negroni"));
    trainer.keys("/What would you take yourself?\r");
    trainee.sees("What would you take yourself?");
    trainee.keys(" ");
    trainer.until("what the trainee says", |screen, _| screen.contains("The trainee says: not alone"));
    trainer.keys("g");
    trainer.keys("kWell looked up.\r");
    trainer.sees("Well looked up.");
    trainer.keys("xx");
    trainee.sees("First your own view");
    trainee.keys("It was fine\r");
    trainee.sees("differently");
    trainee.keys("Look up sooner\r");
    trainee.sees("Debrief:");
    trainer.sees("Debrief:");
    trainer.keys("4");
    trainer.until("the rating", |screen, _| screen.contains("Finding") || screen.contains("Debrief:"));
    trainee.keys("q");
    assert_eq!(trainee.ends(), 0);
    trainer.keys("q");
    assert_eq!(trainer.ends(), 0);
    let debrief = &room.json(&["debrief", "last"])[0];
    assert_eq!((&debrief["mode"], &debrief["rating"]), (&"hosted".into(), &4.into()));
    assert!(debrief["own"][0]["answer"] == "It was fine");
    assert!(debrief["remarks"].as_array().is_some_and(|all| all.iter().any(|one| one["text"] == "Well looked up.")));
}

#[test]
fn after_kill_9_of_either_side_the_scene_goes_on() {
    let room = Room::new();
    let (mut trainer, mut trainee) = both(&room);
    trainee.keys("\rGood evening, Mr Miller.\r");
    trainer.sees("Good evening, Mr Miller.");
    trainee.signal("KILL");
    drop(trainee);
    trainer.keys("/Is anybody there?\r");
    trainer.sees("Is anybody there?");
    let mut trainee = sit(&room, &["join", "--as", "heron"]);
    trainee.sees("Is anybody there?");
    trainee.sees("Good evening, Mr Miller.");
    trainer.signal("KILL");
    drop(trainer);
    trainee.keys("\rI am here again.\r");
    trainee.sees("I am here again.");
    let mut trainer = sit(&room, &["host", SCENE]);
    trainer.sees("I am here again.");
    trainer.keys("xx");
    trainee.sees("First your own view");
    assert_eq!(room.json(&["attempts"]).len(), 1);
    // Somebody else does not sit down in this place.
    let output = room.run(&[
        "join",
        "--as",
        "robin",
        "--plain",
        room.json(&["attempts"])[0]["attempt"].as_str().expect("a name"),
    ]);
    assert_eq!(output.status.code(), Some(1));
}
