//! A house with a store: the built program run in it, and the store looked at from outside.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::Arc;

use tactful::store::{Examination, Follow, Key, SqliteStore, Store, StoreError, Upkeep};
use tempfile::TempDir;

pub struct House {
    folder: TempDir,
}

/// What a store says of each customer, as documents by id.
pub type Documents = BTreeMap<String, String>;

impl House {
    /// One with an empty store, and two keys of which the first opens it.
    pub fn new() -> Self {
        let house = Self::without_store();
        house.does(&["init", "--zone", "Europe/Kyiv"]);
        house
    }

    pub fn without_store() -> Self {
        let house = Self { folder: tempfile::tempdir().expect("a folder") };
        house.key_file("key", 7);
        house.key_file("other-key", 9);
        house
    }

    fn key_file(&self, name: &str, byte: u8) {
        fs::write(self.path(name), [byte; 64]).expect("a key file");
        let private = std::os::unix::fs::PermissionsExt::from_mode(0o600);
        fs::set_permissions(self.path(name), private).expect("a private key file");
    }

    /// A copy of this house, file by file, as a crash would leave it.
    pub fn copy(&self) -> Self {
        let copy = Self { folder: tempfile::tempdir().expect("a folder") };
        let files = fs::read_dir(self.folder.path()).expect("the house").map(|entry| entry.expect("a file").path());
        // What the program writes down of itself has a folder of its own.
        for path in files.filter(|path| path.is_file()) {
            fs::copy(&path, copy.path(&path.file_name().expect("a name").to_string_lossy())).expect("copied");
        }
        copy
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn text(&self, name: &str) -> String {
        self.path(name).to_str().expect("a plain path").to_owned()
    }

    pub fn has(&self, name: &str) -> bool {
        self.path(name).exists()
    }

    /// Customers of these ids in a file of their own.
    pub fn file(&self, name: &str, ids: impl IntoIterator<Item = String>) {
        let line =
            |id: String| format!("{{\"id\":\"{id}\",\"name\":{{\"given\":\"Anna\",\"surname\":\"Of {id}\"}}}}\n");
        fs::write(self.path(name), ids.into_iter().map(line).collect::<String>()).expect("a file");
    }

    pub fn imports(&self, name: &str) {
        self.does(&["import", &self.text(name)]);
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

    /// Runs what must succeed; answers what it said.
    pub fn does(&self, words: &[&str]) -> String {
        let output = self.run(words);
        assert!(output.status.success(), "{words:?}: {output:?}");
        String::from_utf8(output.stdout).expect("text")
    }

    /// Runs what must be refused with this code; answers what it said: what happened, and what to do.
    pub fn refuses(&self, words: &[&str], code: i32) -> String {
        let output = self.run(words);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(code), "{words:?}: {output:?}");
        assert!(code == 3 || said.lines().count() >= 2, "what to do is missing: {said}");
        said
    }

    pub fn key(&self, name: &str) -> Key {
        Key::from_file(&self.path(name)).expect("a key")
    }

    pub fn open(&self, store: &str, key: &str) -> Result<SqliteStore, StoreError> {
        SqliteStore::open(&self.path(store), &self.key(key))
    }
}

/// What the store says, or that it cannot be read.
pub fn documents(store: &mut SqliteStore) -> Result<Documents, StoreError> {
    let mut documents = Documents::new();
    store.for_each(&mut |customer| {
        documents.insert(customer.id.to_string(), serde_json::to_string(&customer).expect("a document"));
        Ok(())
    })?;
    Ok(documents)
}

pub fn examined(store: &mut SqliteStore) -> Examination {
    let follow = Follow { stop: Arc::default(), progress: &|_| {} };
    store.examine(&follow).expect("examined")
}

/// Everything that is wrong with a store and its files, as text; nothing where all is well.
pub fn faults(path: &Path, store: &mut SqliteStore) -> String {
    let around = SqliteStore::look_around(path, None).expect("looked at");
    let all = around.findings.iter().chain(&examined(store).findings).cloned().collect::<Vec<_>>();
    let faults = all.iter().filter(|finding| finding.verdict == tactful::store::Verdict::Fault);
    let lines: Vec<String> = faults.map(|fault| format!("{}: {}", fault.check.word(), fault.what)).collect();
    lines.join("\n")
}
