//! The upkeep of a store in `SQLite`: copies, a new key, an examination.

mod agree;
mod copy;
mod descent;
mod doctor;
mod erasures;
mod files;
mod history;
mod log;
mod mend;
mod rekey;
mod restore;
mod since;
mod staff;

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::params;

use crate::disclosure::Policy;
use crate::domain::Clean;
use crate::store::upkeep::shown;
use crate::store::{
    Backup, Change, Copied, Examination, Follow, Key, Replace, Restored, Store, StoreError, Told, TrailEntry,
    Unreadable, Upkeep, Watch, is_same_file,
};

use super::SqliteStore;
use super::import::in_transaction;

pub(super) use copy::{check, whole as whole_copy};
pub(super) use files::{
    BACKUP_PART, DAMAGED, Desks, KEPT, KEY_PART, Part, RESTORE_PART, backup_part, is_key_change_unfinished,
    is_under_way, keep_log, kept, key_part, restore_part,
};
pub(super) use log::is_damaged as is_log_damaged;
pub(super) use rekey::close;
pub(super) use restore::open_unchanged;

/// The backups that were made, so that an examination can look at them and their term can be kept.
pub(super) const TABLES: &str = "
CREATE TABLE backup(
    path TEXT PRIMARY KEY,
    at TEXT NOT NULL
) WITHOUT ROWID;
";

impl Upkeep for SqliteStore {
    fn watch(&self, told: Told) -> Result<Watch, StoreError> {
        self.path.as_deref().map_or_else(|| Ok(Watch::of_nothing()), |path| Watch::of_store(path, told))
    }

    fn settled_changes(&mut self) -> Result<Change, StoreError> {
        // Whoever writes is heard while writing, before the end of it can be seen; only one may write at a time.
        self.connection.prepare_cached("BEGIN IMMEDIATE")?.execute([])?;
        self.connection.prepare_cached("ROLLBACK")?.execute([])?;
        self.changes()
    }

    fn backup(
        &mut self,
        to: &Path,
        key: &Key,
        replace: Replace,
        trace: &TrailEntry,
        follow: &Follow<'_>,
    ) -> Result<Copied, StoreError> {
        if self.path.as_deref().is_some_and(|path| is_same_file(path, to)) || (to.exists() && replace == Replace::No) {
            return Err(StoreError::Exists(shown(to)));
        }
        if to.is_dir() {
            return Err(StoreError::NotAStore(shown(to)));
        }
        self.append(trace)?;
        let part = files::Part::begin(&files::backup_part(to))?;
        let copied = copy::copy(&self.connection, part.path(), key, follow)?;
        part.take_name(to)?;
        let place = std::path::absolute(to).unwrap_or_else(|_| to.to_owned());
        in_transaction(&self.connection, || {
            let sql = "INSERT OR REPLACE INTO backup(path, at) VALUES (?1, ?2)";
            self.connection.execute(
                sql,
                params![place.display().to_string(), trace.at.to_rfc3339_opts(chrono::SecondsFormat::Millis, true)],
            )?;
            Ok(())
        })?;
        Ok(copied)
    }

    fn backups(&mut self) -> Result<Vec<Backup>, StoreError> {
        let mut statement = self.connection.prepare("SELECT path, at FROM backup ORDER BY at DESC, path")?;
        let mut rows = statement.query([])?;
        let mut backups = Vec::new();
        while let Some(row) = rows.next()? {
            let (path, at): (String, String) = (row.get(0)?, row.get(1)?);
            backups.push(Backup { path: path.into(), at: moment(&at)? });
        }
        Ok(backups)
    }

    fn examine(&mut self, follow: &Follow<'_>) -> Result<Examination, StoreError> {
        doctor::examine(self, follow)
    }
}

/// Upkeep of a store as a whole: its file is replaced, or nobody knows yet whether it opens.
impl SqliteStore {
    /// Gives the store at `path` a new key; nobody may have it open. It is written anew beside the old one, checked, and
    /// takes its name in one step: cut short at any moment, the store opens with the old key or with the new one.
    ///
    /// # Errors
    /// [`StoreError::InUse`]; [`StoreError::Stopped`]; when the old key does not open it, or it cannot be written. Then the
    /// old key holds.
    pub fn change_key(
        path: &Path,
        old: &Key,
        new: &Key,
        trace: &TrailEntry,
        follow: &Follow<'_>,
    ) -> Result<Copied, StoreError> {
        rekey::change(path, old, new, trace, follow)
    }

    /// Puts the backup at `backup`, which `backup_key` opens, in the place of the store at `path`; nobody may have that one
    /// open. It is kept under a dated name. Who was erased since the backup is left out, and what the others took back or
    /// forbade since holds; `policy` says from whom something is private of which nobody said.
    ///
    /// # Errors
    /// [`StoreError::InUse`]; [`StoreError::ErasuresUnknown`] where the store in place cannot be read; when the backup is
    /// none of ours, newer than the program, or not whole; when it cannot be written. Then the store is as it was.
    pub fn restore(
        path: &Path,
        key: &Key,
        backup: (&Path, &Key),
        unreadable: Unreadable,
        policy: &Policy,
        trace: &TrailEntry,
        follow: &Follow<'_>,
    ) -> Result<Restored, StoreError> {
        let (backup, backup_key) = backup;
        restore::restore(&restore::Order { store: path, key, backup, backup_key, unreadable, policy }, trace, follow)
    }

    /// Looks at the files of the store at `path`; needs no key, and writes nothing.
    ///
    /// # Errors
    /// There is no store, or a file cannot be read.
    pub fn look_around(path: &Path, key_file: Option<&Path>) -> Result<Examination, StoreError> {
        std::fs::metadata(path).map_err(|error| super::error::of_file(&error, path))?;
        let mut found = Examination::default();
        doctor::look_around(path, key_file, &mut found)?;
        Ok(found)
    }

    /// Puts right what needs no key: permissions, what is left of work that was cut short, a damaged log, which is set aside
    /// with the changes in it. Answers the files it touched.
    ///
    /// # Errors
    /// When one of them cannot be changed.
    pub fn mend(path: &Path, key_file: Option<&Path>, at: DateTime<Utc>) -> Result<Vec<PathBuf>, StoreError> {
        mend::mend(path, key_file, at)
    }
}

fn moment(text: &str) -> Result<DateTime<Utc>, StoreError> {
    let damaged = |_| StoreError::Corrupt(Clean::new("the date of a backup cannot be read"));
    DateTime::parse_from_rfc3339(text).map(|at| at.to_utc()).map_err(damaged)
}
