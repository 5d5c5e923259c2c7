//! A house with staff, each with a PIN of their own in a file.

use std::fs;
use std::process::Output;

use serde_json::Value;

use crate::harness::{CUSTOMERS, Desk};

/// A house and its people: a supervisor, and whoever is added.
pub struct Staffed(pub Desk);

impl Staffed {
    /// Olena leads the shift; nobody else works here yet.
    pub fn house() -> Self {
        let house = Self(Desk::with(CUSTOMERS));
        house.writes_pin("Olena");
        let file = house.pin_file("Olena");
        assert_eq!(house.0.code(&["staff", "add", "Olena", "--role", "supervisor", "--new-pin-file", &file]), 0);
        house
    }

    /// The same with these people in these roles.
    pub fn with(people: &[(&str, &str)]) -> Self {
        let house = Self::house();
        for (name, role) in people {
            house.writes_pin(name);
            let file = house.pin_file(name);
            let done = house.run("Olena", &["staff", "add", name, "--role", role, "--new-pin-file", &file]);
            assert_eq!(done.status.code(), Some(0), "{}", stderr(&done));
        }
        house
    }

    fn writes_pin(&self, name: &str) {
        fs::write(self.0.path(&format!("{name}.pin")), format!("pin of {name}\n")).expect("a PIN file");
    }

    pub fn pin_file(&self, name: &str) -> String {
        self.0.path(&format!("{name}.pin")).to_str().expect("a plain path").to_owned()
    }

    /// This call, signed in as this person.
    pub fn run(&self, name: &str, words: &[&str]) -> Output {
        self.run_with_pin_of(name, name, words)
    }

    /// This call, in one person's name with another's PIN.
    pub fn run_with_pin_of(&self, name: &str, other: &str, words: &[&str]) -> Output {
        let file = self.pin_file(other);
        let mut all = vec!["--staff", name, "--pin-file", &file];
        all.extend(words);
        self.0.run(&all)
    }

    pub fn code(&self, name: &str, words: &[&str]) -> i32 {
        self.run(name, words).status.code().expect("it ends by itself")
    }

    pub fn out(&self, name: &str, words: &[&str]) -> String {
        let output = self.run(name, words);
        assert_eq!(output.status.code(), Some(0), "{words:?}: {}", stderr(&output));
        stdout(&output)
    }

    /// Everybody's trail, oldest first, as data protection reads it.
    pub fn trail(&self, reader: &str) -> Vec<Value> {
        let text = self.out(reader, &["audit", "--reason", "monthly check", "--limit", "1000", "--json"]);
        let mut lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
        lines.reverse();
        lines
    }
}

pub fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("text")
}

pub fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// The guest is verified and nobody else is there.
pub const ALONE: [&str; 4] = ["--identity", "verified", "--company", "alone"];

pub fn acts(lines: &[Value]) -> Vec<(String, String)> {
    let word = |line: &Value, key: &str| line[key].as_str().expect("a word").to_owned();
    lines.iter().map(|line| (word(line, "who"), word(line, "act"))).collect()
}
