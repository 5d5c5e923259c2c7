//! The upkeep of a store: being told of what others write, copies of it, a new key, and an examination.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use chrono::{DateTime, Utc};

use super::{ChainHash, Change, Examination, Key, StoreError, Told, TrailEntry, Watch};
use crate::domain::{Clean, CustomerId};

/// What keeps a store well while desks work on it.
pub trait Upkeep {
    /// Calls `told` soon after anybody, this process too, has begun to write; see [`Watch`]. Then
    /// [`Upkeep::settled_changes`] says whether somebody else has written something.
    ///
    /// # Errors
    /// When the system cannot watch the store's folder.
    fn watch(&self, told: Told) -> Result<Watch, StoreError>;

    /// Whether something was written by another process since the last look; who is writing at this moment is waited
    /// for, so that whoever was told of a write also sees it.
    ///
    /// # Errors
    /// When the store cannot be read, or another holds it for seconds.
    fn settled_changes(&mut self) -> Result<Change, StoreError>;

    /// Copies the store as it is at this moment to `to`, encrypted with `key`, while desks go on working. The copy is
    /// checked before it takes its name; until then, and if it fails or is stopped, nothing stands at `to` that did not
    /// stand there before. The trace is written first.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where something is there and may not be replaced; [`StoreError::Stopped`]; when it cannot be
    /// written, or the copy is not what was copied.
    fn backup(
        &mut self,
        to: &Path,
        key: &Key,
        replace: Replace,
        trace: &TrailEntry,
        follow: &Follow<'_>,
    ) -> Result<Copied, StoreError>;

    /// The backups that were made of this store, the newest first, wherever they are now.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn backups(&mut self) -> Result<Vec<Backup>, StoreError>;

    /// Looks at everything in the store that can be wrong.
    ///
    /// # Errors
    /// [`StoreError::Stopped`]. What is wrong is no error but an answer.
    fn examine(&mut self, follow: &Follow<'_>) -> Result<Examination, StoreError>;
}

/// Whether something that is there may be replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Replace {
    /// Yes.
    Yes,
    /// No: then it is refused.
    No,
}

/// A backup that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// When, in UTC.
    pub at: DateTime<Utc>,
    /// Where it was put.
    pub path: PathBuf,
}

/// What was copied, as counted in the copy.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Copied {
    /// Customers that can be seen.
    pub customers: u64,
    /// Lines of the trail.
    pub trail: u64,
    /// Bytes of the file.
    pub bytes: u64,
}

/// How a store came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// What is in it.
    pub copied: Copied,
    /// Where the store that was there before is kept; none where there was none.
    pub kept: Option<PathBuf>,
    /// Customers of the backup who had been erased since and were left out.
    pub left_out: u64,
    /// Customers who had taken something back or forbidden it since; it holds.
    pub said_no: u64,
    /// The moment to which the backup knows, by its trail.
    pub as_of: Option<DateTime<Utc>>,
    /// How much is known of what was said since.
    pub since: Since,
    /// The trail of the store that was there, where it does not go on from the backup's: it is in the store that is kept alone.
    pub replaced_trail: Option<ReplacedTrail>,
}

/// A trail that did not go on in a restored store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReplacedTrail {
    /// The hash of its last entry.
    pub head: ChainHash,
    /// Its entries.
    pub count: u64,
}

impl ReplacedTrail {
    /// One of which neither end nor length can be read.
    pub(super) const UNREADABLE: Self = Self { head: ChainHash::NONE, count: 0 };
}

/// How much of what customers said between a backup and its restoring could be carried into it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Since {
    /// All of it.
    Known,
    /// The store in place is damaged.
    Partly {
        /// Customers of the backup of whom it could not be read.
        customers: Vec<CustomerId>,
        /// Whether it may have said something of others too: who was erased, or who came since.
        others: bool,
    },
    /// There was no store in place.
    NoStore,
    /// The store in place was a new one, in which nobody was ever kept.
    NewStore,
    /// The store in place was not the one of which the backup was made.
    OtherStore,
    /// The store in place could not be read.
    Unreadable,
}

/// What happens if the store in place cannot be read, and with it who was erased, and what was taken back, since the backup.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// Nothing is restored.
    Refuse,
    /// It is restored all the same, with what of it can be read; the rest has to be done again.
    Restore,
}

/// How far long work got.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HowFar {
    /// What is being done.
    pub stage: Stage,
    /// Steps done.
    pub done: u64,
    /// Steps in all; 0 where nobody knows.
    pub total: u64,
}

/// What long work is about at the moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Pages are copied.
    Copying,
    /// What was written, or what is kept, is checked.
    Checking,
}

/// Who follows long work, and may stop it.
pub struct Follow<'a> {
    /// Set, it ends the work, which leaves nothing behind.
    pub stop: Arc<AtomicBool>,
    /// Told how far it got.
    pub progress: &'a dyn Fn(HowFar),
}

impl Follow<'_> {
    /// Goes on, or ends because somebody said stop.
    pub(super) fn step(&self, stage: Stage, done: u64, total: u64) -> Result<(), StoreError> {
        if self.stop.load(Ordering::Relaxed) {
            return Err(StoreError::Stopped);
        }
        (self.progress)(HowFar { stage, done, total });
        Ok(())
    }
}

/// Whether both paths lead to one file.
#[must_use]
pub fn is_same_file(one: &Path, other: &Path) -> bool {
    matches!((one.canonicalize(), other.canonicalize()), (Ok(one), Ok(other)) if one == other)
}

/// A path as text.
pub(super) fn shown(path: &Path) -> Clean {
    Clean::new(&path.display().to_string())
}
