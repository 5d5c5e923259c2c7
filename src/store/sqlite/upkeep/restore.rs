//! A backup becomes the store. It is copied beside the store first, checked, and held to what was erased, taken back or
//! forbidden since;
//! then it takes the store's name in one step. The store that was there is kept under a dated name.

use std::fmt::Write;
use std::path::Path;

use rusqlite::{Connection, OpenFlags};

use crate::disclosure::Policy;
use crate::domain::Clean;
use crate::store::sqlite::error::{of_file, shown};
use crate::store::sqlite::{open, place, trail};
use crate::store::{
    Copied, Follow, Key, ReplacedTrail, Restored, Since, StoreError, TrailEntry, Unreadable, is_same_file,
};

use super::files::{Desks, Part, with};
use super::since::{self, Carried};
use super::{copy, files, rekey};

/// What is to be restored, and how.
pub(super) struct Order<'a> {
    /// The store's place.
    pub store: &'a Path,
    /// Its key, before and afterwards.
    pub key: &'a Key,
    /// The backup.
    pub backup: &'a Path,
    /// What opens the backup.
    pub backup_key: &'a Key,
    /// What to do if the store in place cannot be read.
    pub unreadable: Unreadable,
    /// From whom something is private of which nobody said.
    pub policy: &'a Policy,
}

/// Puts the backup in the place of the store.
pub(super) fn restore(order: &Order<'_>, trace: &TrailEntry, follow: &Follow<'_>) -> Result<Restored, StoreError> {
    if is_same_file(order.store, order.backup) {
        return Err(StoreError::Exists(shown(order.store)));
    }
    let source = open_backup(order.backup, order.backup_key)?;
    let alone = Desks::alone(order.store)?;
    let mut present = present(order, &alone)?;
    let part = Part::begin(&files::restore_part(order.store))?;
    copy::copy(&source, part.path(), order.key, follow)?;
    let restored = open::open_part(part.path(), order.key)?;
    let as_of = trail::read(&restored, 1)?.first().map(|entry| entry.at);
    let mut carried = Carried::default();
    let since = match &present {
        Present::Missing => Since::NoStore,
        Present::Unreadable => Since::Unreadable,
        Present::Open(open) => {
            carried = since::bring(open, &restored, order.policy)?;
            let since = carried.since();
            if matches!(since, Since::Partly { .. }) {
                if order.unreadable == Unreadable::Refuse {
                    return Err(StoreError::ErasuresUnknown(shown(order.store)));
                }
                // What is damaged is kept as it is, and no more is asked of it.
                present = Present::Unreadable;
            }
            since
        }
    };
    let Carried { left_out, said_no, replaced_trail, .. } = carried;
    // What is written in words of the house is not the store's to say: the end of the other chain, and its length.
    let replaced = replaced_trail.map(|ReplacedTrail { head, count }| Clean::new(&format!("{head} ({count})")));
    super::in_transaction(&restored, || trail::append_with(&restored, trace, replaced.as_ref()))?;
    let copied = Copied { bytes: size(part.path()), ..copy::copied(&restored, part.path())? };
    rekey::close(restored, part.path())?;
    files::remove(&with(part.path(), files::IMPORT))?;
    let kept = keep(order.store, present, trace)?;
    part.take_name(order.store)?;
    drop(alone);
    Ok(Restored { copied, kept, left_out, said_no, as_of, since, replaced_trail })
}

/// The store in place.
enum Present {
    Missing,
    Open(Connection),
    Unreadable,
}

fn present(order: &Order<'_>, alone: &Desks) -> Result<Present, StoreError> {
    match open::open_held(order.store, order.key, alone) {
        Ok(connection) => Ok(Present::Open(connection)),
        Err(StoreError::Missing(_)) => Ok(Present::Missing),
        Err(_) if order.unreadable == Unreadable::Restore => Ok(Present::Unreadable),
        Err(
            StoreError::Corrupt(_)
            | StoreError::CutShort(_)
            | StoreError::EndsInAPage(_)
            | StoreError::LogDamaged(_)
            | StoreError::NotAStore(_)
            | StoreError::WrongKeyOrNotAStore(_)
            | StoreError::OldKeyHolds(_),
        ) => Err(StoreError::ErasuresUnknown(shown(order.store))),
        Err(error) => Err(error),
    }
}

/// Opens a backup for reading alone; nothing is written to it or beside it.
fn open_backup(path: &Path, key: &Key) -> Result<Connection, StoreError> {
    let connection = open_unchanged(path, key)?;
    open::check_ours(&connection, path)?;
    Ok(connection)
}

/// Opens a copy of whatever kind of store for reading alone.
pub(in crate::store::sqlite) fn open_unchanged(path: &Path, key: &Key) -> Result<Connection, StoreError> {
    let salt = place::salt_of(path)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    open::unlock_as(&address(path), flags, key, salt)
}

/// The path as `SQLite`'s own kind of address, which says that nobody else writes to the file.
fn address(path: &Path) -> std::path::PathBuf {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let mut address = String::from("file://");
    for byte in path.as_os_str().as_encoded_bytes() {
        if byte.is_ascii_alphanumeric() || b"/._-".contains(byte) {
            address.push(char::from(*byte));
        } else {
            // Writing into a string cannot fail.
            let _ = write!(address, "%{byte:02X}");
        }
    }
    address.push_str("?immutable=1");
    address.into()
}

/// Keeps the store in place under a dated name; until the new one takes its name it stands under both.
fn keep(store: &Path, present: Present, trace: &TrailEntry) -> Result<Option<std::path::PathBuf>, StoreError> {
    let kept = files::kept(store, trace.at);
    match present {
        Present::Missing => return Ok(None),
        Present::Open(connection) => rekey::close(connection, store)?,
        Present::Unreadable => files::keep_log(store, &kept)?,
    }
    // Where the file system knows no second name for a file, the store is moved: then there is none for a moment.
    if std::fs::hard_link(store, &kept).is_err() {
        std::fs::rename(store, &kept).map_err(|error| of_file(&error, &kept))?;
    }
    files::sync_folder(&kept)?;
    Ok(Some(kept))
}

fn size(path: &Path) -> u64 {
    std::fs::metadata(path).map_or(0, |facts| facts.len())
}
