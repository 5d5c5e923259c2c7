//! The upkeep of the training store, by whoever looks after the guests' store: a copy, a copy put back, a new key, an
//! examination. Private practice stays sealed in all of it.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use super::super::house::key;
use super::super::upkeep::refuse_the_key;
use super::super::{Access, Desk, DeskError};
use crate::disclosure::Duty;
use crate::store::{Act, Examination, Follow, Replace, SqliteStore, TrainingStore, Unreadable};

pub use crate::store::training::{Kept, RoomRestored};

/// What is done to the training store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoomUpkeep {
    /// It is copied.
    Backup,
    /// A copy is put in its place.
    Restore,
    /// It gets a new key.
    KeyChange,
    /// It is looked at.
    Examine,
}

impl Desk {
    /// Asks that whoever is signed in may look after the training store; what changes or copies it has its trail entry.
    ///
    /// # Errors
    /// Not this person's duty; it cannot be written.
    pub fn look_after_training(&mut self, what: RoomUpkeep) -> Result<(), DeskError> {
        self.require(Duty::Backup)?;
        let act = match what {
            RoomUpkeep::Backup => Act::Backup,
            RoomUpkeep::Restore => Act::Restore,
            RoomUpkeep::KeyChange => Act::KeyChange,
            RoomUpkeep::Examine => return Ok(()),
        };
        let trace = self.house_entry(act);
        Ok(self.store.append(&trace)?)
    }
}

/// The training store as a file.
pub struct RoomPlace<'a> {
    /// Where it lies.
    pub store: &'a Path,
    /// What opens it.
    pub access: &'a Access,
}

impl RoomPlace<'_> {
    /// Copies it to `to`, also while it is worked with; the same key opens the copy.
    ///
    /// # Errors
    /// Something is there and may not be replaced; it was stopped; it cannot be written. Then nothing of it remains.
    pub fn backup(&self, to: &Path, replace: Replace, follow: &Follow<'_>) -> Result<Kept, DeskError> {
        refuse_the_key(self.access, to)?;
        Ok(TrainingStore::backup(self.store, &key(self.access)?, to, replace, follow)?)
    }

    /// Puts a copy in its place; `opens` unlocks the copy. Trainees whom the store in place does not know are left out,
    /// unless everything is to come back.
    ///
    /// # Errors
    /// Somebody has it open; the copy is none, or not whole; it was stopped; it cannot be written. Then it is as it was.
    pub fn restore(
        &self,
        backup: &Path,
        opens: &Access,
        all: Unreadable,
        at: DateTime<Utc>,
        follow: &Follow<'_>,
    ) -> Result<RoomRestored, DeskError> {
        let opens = key(opens)?;
        Ok(TrainingStore::restore(self.store, &key(self.access)?, (backup, &opens), all, at, follow)?)
    }

    /// Gives it a new key. Cut short at any moment, it opens with the old key or with the new one.
    ///
    /// # Errors
    /// Somebody has it open; it was stopped; it cannot be written. Then the old key holds.
    pub fn change_key(&self, new: &Access, follow: &Follow<'_>) -> Result<Kept, DeskError> {
        Ok(TrainingStore::change_key(self.store, &key(self.access)?, &key(new)?, follow)?)
    }

    /// Looks at everything inside that can be wrong.
    ///
    /// # Errors
    /// It was stopped; the key file cannot be read.
    pub fn examine(&self, follow: &Follow<'_>) -> Result<Examination, DeskError> {
        Ok(TrainingStore::examine(self.store, &key(self.access)?, follow)?)
    }
}

/// Looks at the files of a training store; needs no key.
///
/// # Errors
/// There is none.
pub fn look_around_room(store: &Path, key_file: Option<&Path>) -> Result<Examination, DeskError> {
    Ok(SqliteStore::look_around(store, key_file)?)
}

/// Puts right what needs no key. Answers the files it touched.
///
/// # Errors
/// One of them cannot be changed.
pub fn mend_room(store: &Path, key_file: Option<&Path>, at: DateTime<Utc>) -> Result<Vec<PathBuf>, DeskError> {
    Ok(SqliteStore::mend(store, key_file, at)?)
}
