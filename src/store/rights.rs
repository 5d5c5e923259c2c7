//! What a store does for the customer's rights: forgetting somebody so that nothing brings them back, and what the house's
//! terms end.

use std::collections::HashSet;

use chrono::NaiveDate;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::{Revision, StoreError, Stored, TrailEntry};
use crate::domain::spelling::spellings;
use crate::domain::{Customer, CustomerId};

/// Bytes of a tombstone and of its key.
pub(super) const MARK: usize = 32;

/// The marks of those who were erased: a keyed hash of the id (HMAC-SHA256 under a random key of the store's own), so that
/// neither the marks nor a list of guessed ids without the store tell who it was. Of contacts there is no mark: a
/// telephone belongs to a household, and a mark would keep a spouse out and tell that somebody of that number was here.
#[derive(Clone, Default)]
pub struct Tombstones {
    key: Vec<u8>,
    marks: HashSet<[u8; MARK]>,
}

impl Tombstones {
    pub(super) fn new(key: Vec<u8>, marks: HashSet<[u8; MARK]>) -> Self {
        Self { key, marks }
    }

    /// Whether somebody is marked here who is not in `other`.
    pub(super) fn has_more_than(&self, other: &Self) -> bool {
        self.marks.iter().any(|mark| !other.marks.contains(mark))
    }

    /// Whether somebody of this id was erased, in whatever way a UUID of it is written.
    #[must_use]
    pub fn names(&self, id: &str) -> bool {
        let is_marked = |id: &str| self.marks.contains(&mark(&self.key, id));
        !self.marks.is_empty() && (is_marked(id) || spellings(id).iter().any(|id| is_marked(id)))
    }
}

/// The mark of this id.
pub(super) fn mark(key: &[u8], id: &str) -> [u8; MARK] {
    // HMAC takes a key of any length.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) else { return [0; MARK] };
    mac.update(id.as_bytes());
    mac.finalize().into_bytes().into()
}

/// What of somebody is erased.
pub struct Erasure<'a> {
    /// Who.
    pub id: &'a CustomerId,
    /// The revision it was decided on.
    pub expected: Revision,
    /// What stays for now.
    pub remains: Remains<'a>,
    /// Whether they may come back by a file.
    pub return_by_file: ReturnByFile,
    /// Keys of quiet tasks ticked off for them.
    pub tasks: &'a [String],
}

/// What stays of somebody who is erased.
#[derive(Clone, Copy)]
pub enum Remains<'a> {
    /// Nothing.
    Nothing,
    /// An open stay's booking, through this day.
    Booking(&'a Customer, NaiveDate),
}

/// Whether a file may bring somebody back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReturnByFile {
    /// They asked to be forgotten: no.
    Refused,
    /// Their term was over: a new booking begins a new one.
    Welcome,
}

/// How far the overwriting of what was erased has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Overwritten {
    /// Nothing was to do, or all of it is done: tables, indexes, log, free pages, own backups.
    #[default]
    All,
    /// Tables, indexes and log are; unused parts of pages in a large store wait for [`Effort::Thorough`], or others hold
    /// it up.
    UnusedPartsWait,
}

/// How much time overwriting may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effort {
    /// As long as nobody at a desk notices it.
    Brief,
    /// The whole store is written anew, however large it is.
    Thorough,
}

/// A customer with the day on which a file brought them, where one did.
#[derive(Clone, Debug)]
pub struct Aged {
    /// The customer as kept.
    pub stored: Stored,
    /// The day of the import whose row this is.
    pub imported_on: Option<NaiveDate>,
}

/// A file beside the store that the program made itself, with a copy of the customers in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnBackup {
    /// Its name.
    pub file: std::path::PathBuf,
    /// The day it was written.
    pub on: NaiveDate,
}

/// The customer's rights, as a store serves them.
pub trait Rights {
    /// Removes somebody from tables, search, staged imports and quiet tasks, cuts what leads from the trail to them, and
    /// leaves the mark that keeps files from bringing them back: all of it in one durable write, or nothing.
    ///
    /// # Errors
    /// [`StoreError::Newer`] when somebody changed the customer since, or an import is about to and they did not ask for it;
    /// otherwise when it cannot be written.
    fn erase(&mut self, erasure: &Erasure<'_>, trace: &TrailEntry) -> Result<(), StoreError>;

    /// Overwrites what erased customers left in indexes, log and free pages, and removes the copies that the program made
    /// itself where somebody in them asked to be forgotten. What is interrupted is done again at the next opening.
    ///
    /// # Errors
    /// When it cannot be written now; then it is still to do.
    fn overwrite(&mut self, effort: Effort) -> Result<Overwritten, StoreError>;

    /// Those who were erased.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn tombstones(&mut self) -> Result<Tombstones, StoreError>;

    /// Lets somebody who was erased come back; answers whether they were.
    ///
    /// # Errors
    /// When it cannot be written.
    fn welcome_back(&mut self, id: &CustomerId, trace: &TrailEntry) -> Result<bool, StoreError>;

    /// Those who asked to be erased, whose booking was kept and is over on `day`.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn departed(&mut self, day: NaiveDate) -> Result<Vec<CustomerId>, StoreError>;

    /// Forgets that a booking of somebody was kept, where there is no booking any more.
    ///
    /// # Errors
    /// When it cannot be written.
    fn forget_leaving(&mut self, id: &CustomerId) -> Result<(), StoreError>;

    /// At most `limit` customers by id, after this one.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn after(&mut self, id: Option<&CustomerId>, limit: usize) -> Result<Vec<Aged>, StoreError>;

    /// Writes a customer from whom something left at its term; what the desk changed and what files may replace stays as it
    /// is.
    ///
    /// # Errors
    /// [`StoreError::Newer`] when somebody changed the customer since, or an import is about to; otherwise when it cannot be
    /// written.
    fn reduce(&mut self, customer: &Customer, expected: Revision, trace: &TrailEntry) -> Result<(), StoreError>;

    /// How many customers there are, about: for the progress.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn about_how_many(&mut self) -> Result<u64, StoreError>;

    /// Quiet tasks ticked off before `day`.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn old_ticks(&mut self, day: NaiveDate) -> Result<u64, StoreError>;

    /// Forgets them.
    ///
    /// # Errors
    /// When it cannot be written.
    fn forget_ticks(&mut self, day: NaiveDate) -> Result<(), StoreError>;

    /// The backups that the program made beside the store of its own accord.
    ///
    /// # Errors
    /// When the folder cannot be read.
    fn own_backups(&mut self) -> Result<Vec<OwnBackup>, StoreError>;

    /// Removes such a backup.
    ///
    /// # Errors
    /// When it cannot be removed.
    fn remove_backup(&mut self, backup: &OwnBackup) -> Result<(), StoreError>;
}
