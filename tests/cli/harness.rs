//! A house in a folder of its own, and the built program called in it.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// Two customers who differ by one private drink, and one who has nothing.
pub const CUSTOMERS: &str = r#"
{"id":"C-1","name":{"title":"Dr.","given":"Anna","surname":"Müller","language":"de"},"gender":"feminine","languages":["de"],"contacts":{"phone":["+49 30 901820"]},"items":[{"category":"drink","text":"rooibos tea","source":"told-us","private_from":["any"],"confirmed_on":"2026-08-01","consents":[{"purpose":"service-personalisation","state":"given","on":"2026-01-05","notice":"2026-1"}]}]}
{"id":"C-2","name":{"given":"Олег","surname":"Шевченко","language":"uk"},"gender":"masculine","languages":["uk"]}
"#;

pub struct Desk {
    folder: TempDir,
}

impl Desk {
    pub fn empty() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join("key"), [7; 64]).expect("a key file");
        Self { folder }
    }

    pub fn made() -> Self {
        let desk = Self::empty();
        assert_eq!(desk.code(&["init", "--zone", "Europe/Kyiv"]), 0);
        desk
    }

    pub fn with(customers: &str) -> Self {
        let desk = Self::made();
        fs::write(desk.path("customers.jsonl"), customers).expect("a file of customers");
        let file = desk.path("customers.jsonl");
        assert_eq!(desk.code(&["import", file.to_str().expect("a plain path")]), 0);
        desk
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tactful"));
        command
            .args(words)
            .env_clear()
            .env("HOME", self.folder.path())
            .env("LANG", "en_GB.UTF-8")
            .env("TACTFUL_STORE", self.path("store"))
            .env("TACTFUL_KEY_FILE", self.path("key"))
            .stdin(Stdio::null());
        command
    }

    pub fn run(&self, words: &[&str]) -> Output {
        self.command(words).output().expect("the program starts")
    }

    pub fn code(&self, words: &[&str]) -> i32 {
        self.run(words).status.code().expect("the program ends by itself")
    }

    pub fn out(&self, words: &[&str]) -> String {
        let output = self.run(words);
        assert_eq!(output.status.code(), Some(0), "{words:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).expect("text")
    }

    pub fn says(&self, lines: &str) -> String {
        let mut child = self
            .command(&["--plain"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program starts");
        child.stdin.take().expect("a pipe").write_all(lines.as_bytes()).expect("it listens");
        String::from_utf8(child.wait_with_output().expect("it ends").stdout).expect("text")
    }
}
