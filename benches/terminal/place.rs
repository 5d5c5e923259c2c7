//! Stores to measure on, made once by the program itself, and the page cache emptied of them.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use portable_pty::CommandBuilder;

const PROGRAM: &str = env!("CARGO_BIN_EXE_tactful");

pub struct Place {
    folder: PathBuf,
}

/// Whether the page cache could be emptied.
#[derive(Clone, Copy)]
pub enum Cold {
    /// Of the store's files and of the program, by `dd iflag=nocache` (`posix_fadvise`, `DONTNEED`); other programs on
    /// the machine keep theirs.
    Files,
    /// Not at all: these figures are warm.
    NotPossible,
}

impl Cold {
    pub const fn words(self) -> &'static str {
        match self {
            Self::Files => "emptied of the store's files and of the program before each start",
            Self::NotPossible => "could not be emptied; the next two lines are warm",
        }
    }
}

impl Place {
    pub fn new() -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bench");
        fs::create_dir_all(&folder).expect("a folder");
        fs::write(folder.join("key"), "0123456789abcdef".repeat(4)).expect("a key file");
        Self { folder }
    }

    /// The store of so many sample customers.
    pub fn store(&self, count: u64) -> PathBuf {
        let path = self.folder.join(format!("store-{count}"));
        if path.exists() && self.is_of_this_program(&path) {
            return path;
        }
        for ending in ["", "-wal", "-shm", "-import"] {
            let _ = fs::remove_file(self.folder.join(format!("store-{count}{ending}")));
        }
        let making = self.folder.join(format!("making-{count}"));
        for ending in ["", "-wal", "-shm", "-import"] {
            let _ = fs::remove_file(self.folder.join(format!("making-{count}{ending}")));
        }
        let documents = self.documents(count);
        self.call(&making, &["init", "--zone", "Europe/Kyiv"]);
        let begun = Instant::now();
        self.call(&making, &["import", documents.to_str().expect("a plain path")]);
        #[expect(clippy::cast_precision_loss, reason = "a rate to read")]
        let rate = count as f64 / begun.elapsed().as_secs_f64();
        println!("| tactful import of {count}, the program from start to end | {rate:.0} rows a second | | 60,000 |");
        fs::rename(&making, &path).expect("kept");
        path
    }

    /// Whether a kept store has the tables that this program works with: before a release they may change in place.
    fn is_of_this_program(&self, store: &Path) -> bool {
        let mut command = self.command(store, &["find", "anna"]);
        command.status().is_ok_and(|status| status.success())
    }

    /// A file of so many sample documents.
    pub fn documents(&self, count: u64) -> PathBuf {
        let path = self.folder.join(format!("documents-{count}.jsonl"));
        if !path.exists() {
            let file = File::create(&path).expect("a file");
            let sample = ["sample", "--count", &count.to_string(), "--day", "2026-11-24"];
            let made = Command::new(PROGRAM).args(sample).stdout(file).status().expect("the program starts");
            assert!(made.success());
        }
        path
    }

    fn call(&self, store: &Path, words: &[&str]) {
        assert!(self.command(store, words).status().expect("the program starts").success(), "{words:?}");
    }

    fn command(&self, store: &Path, words: &[&str]) -> Command {
        let mut command = Command::new(PROGRAM);
        command.args(words).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command.env("TACTFUL_STORE", store).env("TACTFUL_KEY_FILE", self.folder.join("key"));
        command
    }

    /// The full-screen desk on this store.
    pub fn desk(&self, store: &Path) -> CommandBuilder {
        let mut command = CommandBuilder::new(PROGRAM);
        command.args(["--lang", "en"]);
        command.env("TACTFUL_STORE", store);
        command.env("TACTFUL_KEY_FILE", self.folder.join("key"));
        // No settings of whoever runs the bench.
        command.env_remove("TACTFUL_CONFIG");
        command.env("XDG_CONFIG_HOME", &self.folder);
        command
    }

    /// Takes the store and the program out of the page cache.
    pub fn forget(store: &Path) -> Cold {
        // Only what is written can be forgotten.
        let _ = Command::new("sync").arg(store).status();
        let forget = |file: &Path| {
            let mut evict = Command::new("dd");
            evict.arg(format!("if={}", file.display())).args(["iflag=nocache", "count=0"]);
            evict.stdin(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
        };
        let done = forget(store) && forget(Path::new(PROGRAM));
        if done { Cold::Files } else { Cold::NotPossible }
    }
}
