//! The files beside a store: unfinished copies, who has it open, what is kept of the one before.

use std::ffi::OsString;
use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{DateTime, Utc};

use crate::store::StoreError;
use crate::store::sqlite::error::of_file;
use crate::store::sqlite::open;

/// How long an opening waits while another replaces the store's file, and between two tries.
const TRIES: u32 = 2_000;
const BETWEEN_TRIES: Duration = Duration::from_millis(5);

/// The endings of the files that belong to a store.
pub(super) const LOG: &str = "-wal";
pub(super) const INDEX: &str = "-shm";
pub(super) const IMPORT: &str = "-import";
pub(super) const DESKS: &str = "-desks";
/// Endings of unfinished work.
pub(in crate::store::sqlite) const BACKUP_PART: &str = ".backup-part";
pub(in crate::store::sqlite) const RESTORE_PART: &str = ".restore-part";
pub(in crate::store::sqlite) const KEY_PART: &str = ".key-part";
/// What is kept of a store before its format or its content was replaced.
pub(in crate::store::sqlite) const KEPT: &str = ".kept-";
pub(super) const OLD_FORMAT: &str = ".format-";
pub(in crate::store::sqlite) const DAMAGED: &str = ".damaged-";

/// The path with an ending.
pub(super) fn with(path: &Path, ending: &str) -> PathBuf {
    let mut name: OsString = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

/// The unfinished backup that becomes `to`.
pub(in crate::store::sqlite) fn backup_part(to: &Path) -> PathBuf {
    with(to, BACKUP_PART)
}

/// The unfinished copy that takes the store's place under a new key.
pub(in crate::store::sqlite) fn key_part(store: &Path) -> PathBuf {
    with(store, KEY_PART)
}

/// The unfinished copy that takes the store's place.
pub(in crate::store::sqlite) fn restore_part(store: &Path) -> PathBuf {
    with(store, RESTORE_PART)
}

/// Moves the log of a store that could not be read to the store that is kept.
pub(in crate::store::sqlite) fn keep_log(store: &Path, kept: &Path) -> Result<(), StoreError> {
    for ending in [LOG, INDEX] {
        let (from, to) = (with(store, ending), with(kept, ending));
        if from.exists() {
            std::fs::rename(&from, &to).map_err(|error| of_file(&error, &to))?;
        }
    }
    Ok(())
}

/// Where the store that is replaced now is kept.
pub(in crate::store::sqlite) fn kept(store: &Path, at: DateTime<Utc>) -> PathBuf {
    let name = |number: u32| {
        let more = if number == 0 { String::new() } else { format!("-{number}") };
        with(store, &format!("{KEPT}{}{more}", at.format("%Y-%m-%dT%H-%M-%SZ")))
    };
    (0..1_000).map(name).find(|path| !path.exists()).unwrap_or_else(|| name(0))
}

/// The folder a file lies in.
pub(super) fn folder(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Makes what was written under a name durable, name and all.
pub(super) fn sync_folder(path: &Path) -> Result<(), StoreError> {
    let folder = folder(path);
    // Some systems open no folders; there the name is durable when the file is.
    File::open(folder).map_or(Ok(()), |file| file.sync_all()).map_err(|error| of_file(&error, folder))
}

/// A copy under way: its owner's alone, under a name of its own, gone when it is dropped before it took its name.
pub(in crate::store::sqlite) struct Part {
    path: PathBuf,
    finished: bool,
    /// While it lives, nobody takes this one for a leftover.
    file: File,
}

impl Part {
    /// Begins one; what an interrupted one has left goes first.
    pub fn begin(path: &Path) -> Result<Self, StoreError> {
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(false);
        private(&mut options);
        let lock = options.open(path).map_err(|error| of_file(&error, path))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(StoreError::Busy),
            Err(TryLockError::Error(error)) => return Err(of_file(&error, path)),
        }
        let part = Self { path: path.to_owned(), finished: false, file: lock };
        part.file.set_len(0).map_err(|error| of_file(&error, path))?;
        for ending in [LOG, INDEX, "-journal"] {
            remove(&with(path, ending))?;
        }
        Ok(part)
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Becomes `name`, at once and durably; whatever had that name is no more.
    pub fn take_name(mut self, name: &Path) -> Result<(), StoreError> {
        self.file.sync_all().map_err(|error| of_file(&error, &self.path))?;
        std::fs::rename(&self.path, name).map_err(|error| of_file(&error, name))?;
        self.finished = true;
        sync_folder(name)
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        if !self.finished {
            open::remove(&self.path);
        }
    }
}

/// Whether somebody is working on this unfinished copy now.
pub(in crate::store::sqlite) fn is_under_way(part: &Path) -> bool {
    File::open(part).is_ok_and(|file| matches!(file.try_lock(), Err(TryLockError::WouldBlock)))
}

/// Removes a file; one that is not there is removed already.
pub(super) fn remove(path: &Path) -> Result<(), StoreError> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(of_file(&error, path)),
        _ => Ok(()),
    }
}

/// Whether a change of the key was cut short before it took effect: then the old key opens the store.
pub(in crate::store::sqlite) fn is_key_change_unfinished(store: &Path) -> bool {
    with(store, KEY_PART).exists()
}

/// Says that a desk has the store open, or that nobody may open it now, for as long as it is kept. A store whose file is
/// replaced must be open nowhere: whoever had it open would go on writing into the file that is no longer it.
pub(in crate::store::sqlite) struct Desks {
    // Held, not read.
    _lock: File,
}

impl Desks {
    /// One of the desks that have it open; waits while its file is being replaced.
    ///
    /// # Errors
    /// When the file of the lock cannot be made, or the replacing takes too long.
    pub fn join(store: &Path) -> Result<Self, StoreError> {
        let (path, file) = lock_file(store)?;
        for _ in 0..TRIES {
            match file.try_lock_shared() {
                Ok(()) => return Ok(Self { _lock: file }),
                Err(TryLockError::WouldBlock) => std::thread::sleep(BETWEEN_TRIES),
                Err(TryLockError::Error(error)) => return Err(of_file(&error, &path)),
            }
        }
        Err(StoreError::Busy)
    }

    /// The only one: nobody has it open, and nobody opens it until this is dropped.
    ///
    /// # Errors
    /// [`StoreError::InUse`] when somebody has it open.
    pub fn alone(store: &Path) -> Result<Self, StoreError> {
        let (path, file) = lock_file(store)?;
        match file.try_lock() {
            Ok(()) => Ok(Self { _lock: file }),
            Err(TryLockError::WouldBlock) => Err(StoreError::InUse),
            Err(TryLockError::Error(error)) => Err(of_file(&error, &path)),
        }
    }

    /// Whether nobody else has it open at this moment.
    pub fn is_first(store: &Path) -> bool {
        Self::alone(store).is_ok()
    }
}

fn lock_file(store: &Path) -> Result<(PathBuf, File), StoreError> {
    let path = with(store, DESKS);
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    private(&mut options);
    match options.open(&path) {
        Ok(file) => Ok((path, file)),
        // Where no file can be made beside the store, nothing can be written to it either.
        Err(error) if error.kind() == std::io::ErrorKind::PermissionDenied => Err(StoreError::ReadOnly),
        Err(error) => Err(of_file(&error, &path)),
    }
}

fn private(options: &mut OpenOptions) {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    #[cfg(not(unix))]
    let _ = options;
}
