//! A training room in a folder of its own, and the built program called in it.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// The scene that most tests play: a drink that is private from a partner who joins.
pub const SCENE: &str = "usual-before-new-partner";

pub struct Room {
    folder: TempDir,
}

impl Room {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join("key"), [7; 64]).expect("a key file");
        Self { folder }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn write(&self, name: &str, text: &str) -> String {
        fs::write(self.path(name), text).expect("a file");
        self.path(name).to_str().expect("a plain path").to_owned()
    }

    /// What a call of the program needs to know.
    pub fn environment(&self) -> [(&'static str, String); 4] {
        let text = |path: PathBuf| path.to_str().expect("a plain path").to_owned();
        [
            ("HOME", text(self.folder.path().to_owned())),
            ("LANG", "en_GB.UTF-8".to_owned()),
            ("TACTFUL_TRAINING_STORE", text(self.path("training"))),
            ("TACTFUL_KEY_FILE", text(self.path("key"))),
        ]
    }

    pub fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tactful"));
        command.arg("train").args(words).env_clear().envs(self.environment()).stdin(Stdio::null());
        command
    }

    pub fn run(&self, words: &[&str]) -> Output {
        self.command(words).output().expect("the program starts")
    }

    pub fn out(&self, words: &[&str]) -> String {
        let output = self.run(words);
        assert_eq!(output.status.code(), Some(0), "{words:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).expect("text")
    }

    pub fn json(&self, words: &[&str]) -> Vec<serde_json::Value> {
        let words = [words, &["--json"]].concat();
        self.out(&words).lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
    }

    /// Says these lines at the seat that the call takes.
    pub fn says(&self, words: &[&str], lines: &str) -> String {
        let words = [words, &["--plain"]].concat();
        let mut child =
            self.command(&words).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("the program starts");
        child.stdin.take().expect("a pipe").write_all(lines.as_bytes()).expect("it listens");
        let output = child.wait_with_output().expect("it ends");
        assert_eq!(output.status.code(), Some(0), "{words:?}");
        String::from_utf8(output.stdout).expect("text")
    }

    /// An attempt from start to debrief; answers its name.
    pub fn attempt(&self, trainee: &str) -> String {
        let lines = "Good evening, Mr Miller.\nnot alone\nWould you like your usual?\nstop\nfine\nlook up\n";
        self.says(&["run", SCENE, "--as", trainee, "--seed", "1", "--again"], lines);
        let all = self.json(&["attempts", "--as", trainee]);
        all.last().expect("an attempt")["attempt"].as_str().expect("a name").to_owned()
    }
}
