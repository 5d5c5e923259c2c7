//! A new key: the whole store is written anew under it beside the old one, checked, and takes its name in one step.
//!
//! `PRAGMA rekey` was left: it keeps the salt, and a log with pages under both keys has to be carried through a crash.
//! Here there is one whole file under the store's name at every moment, under the old key until the last step, and under
//! the new one from then on. An unfinished file beside it says that the old key still holds.

use std::path::Path;

use crate::store::sqlite::{open, trail};
use crate::store::{Copied, Follow, Key, StoreError, TrailEntry};

use super::files::{Desks, Part, with};
use super::{copy, files};

/// Gives the store at `path` a new key.
pub(super) fn change(
    path: &Path,
    old: &Key,
    new: &Key,
    trace: &TrailEntry,
    follow: &Follow<'_>,
) -> Result<Copied, StoreError> {
    let alone = Desks::alone(path)?;
    let store = open::open_held(path, old, &alone)?;
    // Into the store that is there now: whoever tried is known even if it comes to nothing.
    super::in_transaction(&store, || trail::append(&store, trace))?;
    let part = Part::begin(&files::key_part(path))?;
    let copied = copy::copy(&store, part.path(), new, follow)?;
    close(store, path)?;
    part.take_name(path)?;
    drop(alone);
    Ok(copied)
}

/// Closes a store that nobody else has open, its log written back: what takes its place must not meet that log.
pub(in crate::store::sqlite) fn close(store: rusqlite::Connection, path: &Path) -> Result<(), StoreError> {
    let busy: i64 = store.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    if busy != 0 {
        return Err(StoreError::Busy);
    }
    store.close().map_err(|(_, error)| error)?;
    files::remove(&with(path, files::LOG))?;
    files::remove(&with(path, files::INDEX))
}
