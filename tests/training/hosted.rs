//! A hosted scene line by line: what one side says the other hears, and a silent trainer holds nobody up.

use std::io::{BufRead, BufReader, Lines, Write};
use std::process::{Child, ChildStdout, Stdio};

use super::room::{Room, SCENE};

/// Somebody at a seat, heard line by line.
struct Person {
    child: Child,
    heard: Lines<BufReader<ChildStdout>>,
}

impl Person {
    fn sits(room: &Room, words: &[&str]) -> Self {
        let words = [words, &["--plain"]].concat();
        let mut command = room.command(&words);
        let mut child = command
            .env("TACTFUL_CONFIG", room.path("config.toml"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let heard = BufReader::new(child.stdout.take().expect("a pipe")).lines();
        Self { child, heard }
    }

    fn says(&mut self, line: &str) {
        let input = self.child.stdin.as_mut().expect("a pipe");
        writeln!(input, "{line}").and_then(|()| input.flush()).expect("it listens");
    }

    /// Waits until something like this is heard.
    fn hears(&mut self, text: &str) {
        assert!(self.heard.any(|line| line.is_ok_and(|line| line.contains(text))), "{text} was never heard");
    }

    fn leaves(mut self) {
        drop(self.child.stdin.take());
        assert!(self.child.wait().expect("it ends").success());
    }
}

#[test]
fn what_one_side_says_the_other_hears() {
    let room = Room::new();
    room.write("config.toml", "");
    let mut trainer = Person::sits(&room, &["host", SCENE]);
    trainer.hears("The guest's lines");
    let mut trainee = Person::sits(&room, &["join", "--as", "heron"]);
    trainee.hears("A table for two");
    trainee.says("Good evening, Mr Miller.");
    trainer.hears("Trainee: Good evening, Mr Miller.");
    trainee.says("Is the window table all right?");
    trainer.hears("Trainee: Is the window table all right?");
    trainer.says("event 1");
    trainee.hears("A woman comes up");
    trainer.says("2");
    trainee.hears("Guest: This is Sophie.");
    trainer.says("And what do you suggest?");
    trainee.hears("And what do you suggest?");
    trainer.says("own note Hesitates.");
    trainer.says("stop");
    trainee.hears("How was it for you");
    trainee.says("fine");
    trainee.says("");
    trainee.hears("Debrief:");
    trainer.hears("Debrief:");
    trainee.leaves();
    trainer.leaves();
    assert!(!room.out(&["debrief", "last"]).contains("Hesitates."), "the trainer's own");
    assert!(room.out(&["debrief", "last", "--trainer"]).contains("Hesitates."));
}

#[test]
fn where_the_trainer_is_silent_the_program_speaks_for_the_guest() {
    let room = Room::new();
    room.write("config.toml", "training_silence_seconds = 1\n");
    let mut trainer = Person::sits(&room, &["host", SCENE]);
    trainer.hears("The guest's lines");
    let mut trainee = Person::sits(&room, &["join"]);
    trainee.hears("A table for two");
    trainee.says("Good evening, Mr Miller.");
    trainee.hears("This is Sophie.");
    trainer.hears("This is Sophie.");
    trainee.leaves();
    trainer.leaves();
}
