//! The upkeep of the training store: copies, a copy put back, a new key, an examination. Private practice is copied as
//! sealed as it is kept, with the salt of its room; nobody's secret is needed for any of it.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use super::{TrainingStore, check_ours, rights};
use crate::domain::Clean;
use crate::store::sqlite::error::{of_file, shown};
use crate::store::sqlite::upkeep::{self, Desks, Part};
use crate::store::sqlite::{open, place};
use crate::store::training::{Kept, RoomRestored};
use crate::store::{Check, Examination, Follow, Key, Replace, StoreError, Unreadable, is_same_file};

impl TrainingStore {
    /// Copies the training store to `to` under the same key, while it is worked with. The copy is checked before it takes
    /// its name.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where something is there and may not be replaced; [`StoreError::Stopped`]; when it cannot be
    /// written, or the copy is not what was copied.
    pub fn backup(
        path: &Path,
        key: &Key,
        to: &Path,
        replace: Replace,
        follow: &Follow<'_>,
    ) -> Result<Kept, StoreError> {
        if is_same_file(path, to) || (to.exists() && replace == Replace::No) {
            return Err(StoreError::Exists(shown(to)));
        }
        let room = Self::open(path, key)?;
        let part = Part::begin(&upkeep::backup_part(to))?;
        let kept = kept(&upkeep::whole_copy(&room.connection, part.path(), key, follow)?)?;
        part.take_name(to)?;
        Ok(kept)
    }

    /// Gives the training store a new key; nobody may have it open. Cut short at any moment, the old key opens it or the
    /// new one does.
    ///
    /// # Errors
    /// [`StoreError::InUse`]; [`StoreError::Stopped`]; when the old key does not open it, or it cannot be written.
    pub fn change_key(path: &Path, old: &Key, new: &Key, follow: &Follow<'_>) -> Result<Kept, StoreError> {
        let alone = Desks::alone(path)?;
        let present = open_ours(path, old)?;
        let part = Part::begin(&upkeep::key_part(path))?;
        let kept = kept(&upkeep::whole_copy(&present, part.path(), new, follow)?)?;
        upkeep::close(present, path)?;
        part.take_name(path)?;
        drop(alone);
        Ok(kept)
    }

    /// Puts a copy in the place of the training store; nobody may have that one open, and it is kept under a dated name.
    /// Trainees whom the store in place does not know were erased, or their term was over: they are left out, unless
    /// everything is to come back.
    ///
    /// # Errors
    /// [`StoreError::InUse`]; [`StoreError::Stopped`]; when the copy is none of ours or not whole, the store in place
    /// cannot be read and need not be lost, or it cannot be written. Then the store is as it was.
    pub fn restore(
        path: &Path,
        key: &Key,
        backup: (&Path, &Key),
        all: Unreadable,
        at: DateTime<Utc>,
        follow: &Follow<'_>,
    ) -> Result<RoomRestored, StoreError> {
        let (from, from_key) = backup;
        if is_same_file(path, from) {
            return Err(StoreError::Exists(shown(path)));
        }
        let source = upkeep::open_unchanged(from, from_key)?;
        check_ours(&source, from)?;
        let alone = Desks::alone(path)?;
        let present = match open_ours(path, key) {
            Ok(present) => Some(present),
            Err(StoreError::Missing(_)) => None,
            Err(_) if all == Unreadable::Restore => None,
            Err(error) => return Err(error),
        };
        let part = Part::begin(&upkeep::restore_part(path))?;
        drop(upkeep::whole_copy(&source, part.path(), key, follow)?);
        let restored = open_ours(part.path(), key)?;
        let left_out = match &present {
            Some(present) if all == Unreadable::Refuse => leave_out(present, &restored)?,
            _ => 0,
        };
        let kept = kept(&restored)?;
        upkeep::close(restored, part.path())?;
        let before = set_aside(path, present, at)?;
        part.take_name(path)?;
        drop(alone);
        Ok(RoomRestored { kept, before, left_out })
    }

    /// Looks at the pages, the tables and the log of the training store.
    ///
    /// # Errors
    /// [`StoreError::Stopped`]. What is wrong is no error but an answer.
    pub fn examine(path: &Path, key: &Key, follow: &Follow<'_>) -> Result<Examination, StoreError> {
        let mut found = Examination::default();
        let looked = Self::open(path, key).and_then(|mut room| {
            upkeep::check(&mut room.connection, follow)?;
            kept(&room.connection)
        });
        match looked {
            Err(StoreError::Stopped) => return Err(StoreError::Stopped),
            Err(error) => found.fault(Check::Training, Clean::new(&error.to_string()), 1),
            Ok(kept) => found.add(Check::Training, crate::store::Verdict::Sound, kept.attempts),
        }
        Ok(found)
    }
}

/// Opens the training store where nobody else has it open.
fn open_ours(path: &Path, key: &Key) -> Result<Connection, StoreError> {
    if upkeep::is_log_damaged(path)? {
        return Err(StoreError::LogDamaged(shown(path)));
    }
    let mut connection = open::unlock(path, key, place::salt(path)?)?;
    check_ours(&connection, path)?;
    open::settle(&mut connection)?;
    Ok(connection)
}

fn kept(connection: &Connection) -> Result<Kept, StoreError> {
    let count = |sql: &str| connection.query_row(sql, [], |row| row.get::<_, i64>(0)).map(i64::unsigned_abs);
    Ok(Kept { attempts: count("SELECT count(*) FROM attempt")?, private: count("SELECT count(*) FROM private")? })
}

/// Takes out of `restored` whom `present` does not know; answers how many.
fn leave_out(present: &Connection, restored: &Connection) -> Result<u64, StoreError> {
    let known = |pseudonym: &str| {
        let sql = "SELECT EXISTS (SELECT 1 FROM trainee WHERE pseudonym = ?1)";
        present.query_row(sql, [pseudonym], |row| row.get::<_, bool>(0))
    };
    let pseudonyms: Vec<String> = restored
        .prepare("SELECT pseudonym FROM trainee")?
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    let mut left_out = 0;
    for pseudonym in pseudonyms {
        if !known(&pseudonym)? {
            rights::erase(restored, &Clean::from(pseudonym))?;
            left_out += 1;
        }
    }
    Ok(left_out)
}

/// Keeps the store in place under a dated name; until the new one takes its name it stands under both.
fn set_aside(path: &Path, present: Option<Connection>, at: DateTime<Utc>) -> Result<Option<PathBuf>, StoreError> {
    if let Some(present) = present {
        upkeep::close(present, path)?;
    }
    if !path.exists() {
        return Ok(None);
    }
    let kept = upkeep::kept(path, at);
    upkeep::keep_log(path, &kept)?;
    if std::fs::hard_link(path, &kept).is_err() {
        std::fs::rename(path, &kept).map_err(|error| of_file(&error, &kept))?;
    }
    Ok(Some(kept))
}
