//! The log: a file of the program's own events in the platform's folder for state, its owner's alone.
//!
//! Always: only events of [`crate::log`] are written, and of those only numbers and words; a log that cannot be written
//! disturbs nobody. It is opened with the first event that is worth a write, begins anew at a megabyte, and one older
//! file is kept.

use std::fmt::{Debug, Write as _};
use std::fs::{File, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};

use crate::log::TARGET;

/// At this size the file becomes the older one.
const MOST: u64 = 1 << 20;
/// What is kept in memory before there is anything worth a write.
const MOST_WAITING: usize = 8 << 10;

/// Writes the program's events from here on, into this folder.
pub fn begin(folder: PathBuf) {
    let log = Log { folder, state: Mutex::default() };
    // Whoever set another one before has it.
    let _ = tracing::subscriber::set_global_default(log);
}

struct Log {
    folder: PathBuf,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    waiting: String,
    file: Option<File>,
    written: u64,
}

impl Log {
    fn path(&self) -> PathBuf {
        self.folder.join("tactful.log")
    }

    /// What cannot be written is dropped: nobody waits for a log.
    fn write(&self, state: &mut State) {
        let lines = std::mem::take(&mut state.waiting);
        let is_over = state.written >= MOST;
        if state.file.is_none() || is_over {
            state.file = open(&self.folder, &self.path());
            let facts = state.file.as_ref().and_then(|file| file.metadata().ok());
            state.written = facts.map_or(0, |facts| facts.len());
        }
        let done = state.file.as_mut().map(|file| file.write_all(lines.as_bytes()));
        match done {
            Some(Ok(())) => state.written += u64::try_from(lines.len()).unwrap_or(u64::MAX),
            _ => state.file = None,
        }
    }
}

impl Subscriber for Log {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.is_event() && metadata.target() == TARGET
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        // Whoever failed while writing a line must not wait for themselves.
        let Ok(mut state) = self.state.try_lock() else { return };
        let at = chrono::Utc::now().format("%Y-%m-%dT%H:%M:%S%.3fZ");
        let mut line = Line(format!("{at} {}", std::process::id()));
        event.record(&mut line);
        line.0.push('\n');
        if state.waiting.len() < MOST_WAITING {
            state.waiting.push_str(&line.0);
        }
        if *event.metadata().level() <= Level::INFO {
            self.write(&mut state);
        }
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

/// One line: numbers and words.
struct Line(String);

impl Visit for Line {
    fn record_u64(&mut self, field: &Field, value: u64) {
        // Writing into a string cannot fail.
        let _ = write!(self.0, " {}={value}", field.name());
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        let _ = write!(self.0, " {}={value}", field.name());
    }

    /// Nothing of ours is written so.
    fn record_debug(&mut self, _: &Field, _: &dyn Debug) {}
}

fn open(folder: &Path, path: &Path) -> Option<File> {
    let mut folders = std::fs::DirBuilder::new();
    folders.recursive(true);
    let mut options = OpenOptions::new();
    options.append(true).create(true);
    #[cfg(unix)]
    {
        std::os::unix::fs::DirBuilderExt::mode(&mut folders, 0o700);
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    }
    folders.create(folder).ok()?;
    if std::fs::metadata(path).is_ok_and(|facts| facts.len() >= MOST) {
        std::fs::rename(path, path.with_extension("log.1")).ok()?;
    }
    options.open(path).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn log(folder: &Path) -> Log {
        Log { folder: folder.to_owned(), state: Mutex::default() }
    }

    fn writes(log: &Log, text: &str) {
        let mut state = log.state.lock().unwrap();
        state.waiting.push_str(text);
        log.write(&mut state);
    }

    #[test]
    fn a_full_log_becomes_the_older_one_and_no_third_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        let line = "x".repeat(1 << 16) + "\n";
        let log = log(folder.path());
        for _ in 0..50 {
            writes(&log, &line);
        }
        let mut sizes: Vec<_> = std::fs::read_dir(folder.path())
            .unwrap()
            .map(|entry| entry.unwrap())
            .map(|entry| (entry.file_name().to_string_lossy().into_owned(), entry.metadata().unwrap().len()))
            .collect();
        sizes.sort();
        let names: Vec<_> = sizes.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["tactful.log", "tactful.log.1"]);
        assert!(sizes.iter().all(|(_, size)| *size <= MOST + (1 << 17)), "{sizes:?}");
    }

    #[test]
    fn a_log_that_cannot_be_written_is_done_without() {
        let folder = tempfile::tempdir().unwrap();
        let in_the_way = folder.path().join("file");
        std::fs::write(&in_the_way, "").unwrap();
        let log = log(&in_the_way.join("below"));
        writes(&log, "started\n");
        assert!(log.state.lock().unwrap().waiting.is_empty());
    }
}
