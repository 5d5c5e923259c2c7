//! A house with a store, and the built program run in it: as itself, in want of room or of rights.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// An ordinary user of most systems: `nobody`.
const NOBODY: &str = "65534";

pub struct House {
    folder: TempDir,
}

impl House {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join("key"), [7; 64]).expect("a key file");
        let house = Self { folder };
        assert!(house.run(&["init", "--zone", "Europe/Kyiv"]).status.success());
        house
    }

    /// One with this customer in its store.
    pub fn with_anna() -> Self {
        let house = Self::new();
        fs::write(house.path("anna.jsonl"), "{\"id\":\"C-1\",\"name\":{\"given\":\"Anna\"}}\n").expect("a file");
        assert!(house.run(&["import", &house.text("anna.jsonl")]).status.success());
        house
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn text(&self, name: &str) -> String {
        self.path(name).to_str().expect("a plain path").to_owned()
    }

    pub fn command(&self, words: &[&str]) -> Command {
        self.under(Command::new(env!("CARGO_BIN_EXE_tactful")), words)
    }

    pub fn run(&self, words: &[&str]) -> Output {
        self.command(words).output().expect("the program starts")
    }

    /// With files that cannot grow beyond so many blocks of 512 bytes.
    pub fn run_with_small_files(&self, blocks: u64, words: &[&str]) -> Output {
        let mut shell = Command::new("sh");
        // The signal that comes with the limit is ignored: what is left is an error.
        shell.args(["-c", &format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$@\""), "sh"]);
        shell.arg(env!("CARGO_BIN_EXE_tactful"));
        self.under(shell, words).output().expect("a shell starts")
    }

    /// A shell script on a disk of two megabytes, `$disk`, with the program as `$tactful`; none where this system lets
    /// nobody mount one.
    pub fn on_a_small_disk(&self, script: &str) -> Option<Output> {
        let whole = format!("mount -t tmpfs -o size=2m none \"$disk\" || exit 99\n{script}");
        fs::create_dir(self.path("disk")).expect("a folder");
        let mut shell = Command::new("unshare");
        shell.args(["--map-root-user", "--mount", "sh", "-c", &whole]);
        let mut shell = self.under(shell, &[]);
        shell.env("disk", self.path("disk")).env("tactful", env!("CARGO_BIN_EXE_tactful"));
        let output = shell.env("TACTFUL_STORE", self.path("disk").join("store")).output().ok()?;
        let is_mounted = output.status.code() != Some(99) && !output.stderr.starts_with(b"unshare");
        is_mounted.then_some(output)
    }

    /// As somebody to whom file permissions apply; the superuser steps down first.
    pub fn run_as_somebody(&self, words: &[&str]) -> Output {
        if fs::metadata("/proc/self").is_ok_and(|about| std::os::unix::fs::MetadataExt::uid(&about) == 0) {
            let mut down = Command::new("setpriv");
            down.args(["--reuid", NOBODY, "--regid", NOBODY, "--clear-groups", "--"]);
            down.arg(self.program_for_all());
            return self.under(down, words).output().expect("setpriv starts");
        }
        self.run(words)
    }

    /// A copy of the program where anybody may run it.
    fn program_for_all(&self) -> PathBuf {
        let copy = self.path("tactful");
        if !copy.exists() {
            fs::copy(env!("CARGO_BIN_EXE_tactful"), &copy).expect("a copy");
        }
        self.may("tactful", 0o755);
        copy
    }

    /// Sets the permissions of something in the house; `.` is the house itself.
    pub fn may(&self, name: &str, mode: u32) {
        fs::set_permissions(self.path(name), fs::Permissions::from_mode(mode)).expect("permissions");
    }

    /// How many customers the store holds, as anybody who opens it sees.
    pub fn customers(&self) -> usize {
        let output = self.run(&["export"]);
        assert!(output.status.success(), "the store is sound: {}", String::from_utf8_lossy(&output.stderr));
        output.stdout.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()).count()
    }

    fn under(&self, mut command: Command, words: &[&str]) -> Command {
        command
            .args(words)
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("HOME", self.folder.path())
            .env("LANG", "en_GB.UTF-8")
            .env("TACTFUL_STORE", self.path("store"))
            .env("TACTFUL_KEY_FILE", self.path("key"))
            .stdin(Stdio::null());
        command
    }
}

impl Drop for House {
    fn drop(&mut self) {
        // So that it can be taken down again.
        let _ = fs::set_permissions(self.folder.path(), fs::Permissions::from_mode(0o755));
    }
}

/// What was said, and that it ended with this code: what happened and, on a line of its own, what to do.
pub fn told(output: &Output, code: i32) -> String {
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(code), "{said}");
    assert!(said.lines().count() >= 2, "what to do is missing: {said}");
    said
}
