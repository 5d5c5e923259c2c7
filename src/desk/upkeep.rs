//! The store's upkeep: backups while desks work; and with every desk closed, a backup put in place, a new key, an
//! examination.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;

use super::house::key;
use super::{Access, Desk, DeskError, Mode, RetentionProgress};
use crate::disclosure::{Duty, Policy};
use crate::domain::{Clean, Encounter};
use crate::log::{self, Event};
use crate::store::{Act, SqliteStore, StoreError, TrailEntry, Whom, is_same_file};

pub use crate::store::{
    Backup, Check, Copied, Examination, Finding, Follow, HowFar, Replace, Restored, Since, Stage, Unreadable, Verdict,
};

impl Desk {
    /// Copies the store to `to` while desks go on working; `access` opens the copy as it opens the store.
    ///
    /// # Errors
    /// Something is there and may not be replaced; it was stopped; it cannot be written. Then nothing of it remains.
    pub fn backup(
        &mut self,
        access: &Access,
        to: &Path,
        replace: Replace,
        follow: &Follow<'_>,
        encounter: &Encounter,
    ) -> Result<Copied, DeskError> {
        self.require(Duty::Backup)?;
        refuse_the_key(access, to)?;
        let trace = self.entry(Act::Backup, Whom::Nobody, encounter);
        let copied = self.store.backup(to, &key(access)?, replace, &trace, follow)?;
        log::note(Event::Kept(log::Upkeep::Backup));
        Ok(copied)
    }

    /// The backups that were made of this store, the newest first.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn backups(&mut self) -> Result<Vec<Backup>, DeskError> {
        Ok(self.store.backups()?)
    }

    /// The copies of it that the program made beside it.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn own_copies(&mut self) -> Result<Vec<PathBuf>, DeskError> {
        Ok(self.store.own_backups()?.into_iter().map(|copy| copy.file).collect())
    }

    /// Looks at everything inside the store that can be wrong.
    ///
    /// # Errors
    /// It was stopped.
    pub fn examine_store(&mut self, follow: &Follow<'_>, encounter: &Encounter) -> Result<Examination, DeskError> {
        self.require(Duty::Backup)?;
        let mut found = self.store.examine(follow)?;
        // A store that is damaged is not read through once more, nor written to.
        if !found.has_faults() {
            let goes_on = |_: RetentionProgress| {
                if follow.stop.load(Ordering::Relaxed) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            };
            // Not everybody who may look after the store may look at terms.
            let Ok(due) = self.retention(Mode::Preview, encounter, &goes_on) else { return Ok(found) };
            let count = due.due.iter().map(|kind| kind.count).sum::<u64>() + due.departed.len() as u64;
            let verdict = if count == 0 { Verdict::Sound } else { Verdict::Note };
            found.add(Check::Terms, verdict, count);
        }
        Ok(found)
    }

    /// Closes this desk for work on the store's file, by the same person.
    ///
    /// # Errors
    /// The person's role may not look after the store.
    pub fn hand_in(mut self, encounter: &Encounter) -> Result<Signature, DeskError> {
        self.require(Duty::Backup)?;
        Ok(Signature { entry: self.entry(Act::Change, Whom::Nobody, encounter), policy: self.policy })
    }
}

/// Refuses to write over what opens a store: without its key it is lost as without its file.
pub(super) fn refuse_the_key(access: &Access, to: &Path) -> Result<(), DeskError> {
    match access {
        Access::KeyFile(file) if is_same_file(file, to) => {
            Err(StoreError::Exists(Clean::new(&to.display().to_string())).into())
        }
        _ => Ok(()),
    }
}

/// Who works on a store's file while no desk is open, and when: for the trail; and under which policy.
pub struct Signature {
    entry: TrailEntry,
    policy: Policy,
}

/// A store as a file, with no desk open.
pub struct Place<'a> {
    /// Where it lies.
    pub store: &'a Path,
    /// What opens it.
    pub access: &'a Access,
}

impl Place<'_> {
    /// Gives the store a new key. Cut short at any moment, it opens with the old key or with the new one.
    ///
    /// # Errors
    /// Desks have it open; it was stopped; it cannot be written. Then the old key holds.
    pub fn change_key(&self, new: &Access, by: Signature, follow: &Follow<'_>) -> Result<Copied, DeskError> {
        let trace = TrailEntry { act: Act::KeyChange, ..by.entry };
        let copied = SqliteStore::change_key(self.store, &key(self.access)?, &key(new)?, &trace, follow)?;
        log::note(Event::Kept(log::Upkeep::KeyChange));
        Ok(copied)
    }

    /// Puts a backup in the store's place; `opens` unlocks the backup. The store that was there is kept under a dated name;
    /// what customers took back or forbade since the backup holds.
    ///
    /// # Errors
    /// Desks have it open; the backup is none, or not whole; it was stopped; it cannot be written. Then the store is as it
    /// was.
    pub fn restore(
        &self,
        backup: &Path,
        opens: &Access,
        unreadable: Unreadable,
        by: Signature,
        follow: &Follow<'_>,
    ) -> Result<Restored, DeskError> {
        let trace = TrailEntry { act: Act::Restore, ..by.entry };
        let backup_key = key(opens)?;
        let key = key(self.access)?;
        let backup = (backup, &backup_key);
        let restored = SqliteStore::restore(self.store, &key, backup, unreadable, &by.policy, &trace, follow)?;
        log::note(Event::Kept(log::Upkeep::Restore));
        Ok(restored)
    }

    /// Looks at the files of the store; needs no key.
    ///
    /// # Errors
    /// There is no store.
    pub fn look_around(&self) -> Result<Examination, DeskError> {
        Ok(SqliteStore::look_around(self.store, self.key_file())?)
    }

    /// Puts right what needs no key: permissions, leftovers, a damaged log. Answers the files it touched.
    ///
    /// # Errors
    /// One of them cannot be changed.
    pub fn mend(&self, at: chrono::DateTime<chrono::Utc>) -> Result<Vec<PathBuf>, DeskError> {
        Ok(SqliteStore::mend(self.store, self.key_file(), at)?)
    }

    fn key_file(&self) -> Option<&Path> {
        match self.access {
            Access::KeyFile(file) => Some(file),
            Access::Passphrase(_) => None,
        }
    }
}

impl Signature {
    /// Of whoever may start the program, where no store can be opened to ask who it is.
    #[must_use]
    pub fn of_nobody_known(settings: &crate::settings::Settings, encounter: &Encounter) -> Self {
        let entry = TrailEntry {
            at: encounter.at.utc(),
            who: settings.staff(),
            role: None,
            purpose: encounter.purpose,
            channel: encounter.channel,
            act: Act::Change,
            about: Whom::Nobody,
        };
        Self { entry, policy: Policy::built_in() }
    }
}
