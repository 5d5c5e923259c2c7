//! Overwriting what erased customers leave behind: pages in the log, free pages, and what `SQLite` leaves in unused parts of pages when it moves rows about. Interrupted, it is done again at the next opening.

use std::path::Path;

use rusqlite::Connection;

use crate::store::{Effort, Overwritten, StoreError};

use super::super::import::in_transaction;
use super::super::{open, sweep};
use super::backups;
use super::owed::{Owed, Pages};

/// Up to this size a store is written anew at once: about a second. A larger one would keep the desks waiting.
const SMALL: i64 = 96 << 20;
/// Bytes of a page: `SQLCipher`'s own, which no store of ours changes.
const PAGE: i64 = 4096;
/// Bytes of free pages overwritten in one write.
const CHUNK: i64 = 1 << 20;
/// How often the log is tried to be emptied while others read; each try waits as long as the store is busy.
const TRIES: u32 = 3;

/// Does what is still to do.
pub(in super::super) fn finish(
    connection: &Connection,
    path: Option<&Path>,
    effort: Effort,
) -> Result<Overwritten, StoreError> {
    for _ in 0..TRIES {
        let owed = Owed::read(connection)?;
        let pages = match owed.pages() {
            Pages::UnusedParts if effort == Effort::Brief => Pages::Nothing,
            pages => pages,
        };
        if pages == Pages::Nothing && !owed.copies() {
            return Ok(if owed.is_nothing() { Overwritten::All } else { Overwritten::UnusedPartsWait });
        }
        if !settled(connection, path)? {
            // An import is under way and may still hold words of whoever was erased: when it ends, this is done.
            return Ok(Overwritten::UnusedPartsWait);
        }
        // A copy that cannot be removed holds up nothing else.
        let copies = if owed.copies() { remove_copies(path) } else { Ok(()) };
        let left = if pages == Pages::Nothing { owed.pages() } else { overwrite_pages(connection, path, effort)? };
        let is_last = owed.leave(connection, left, copies.is_err())?;
        copies?;
        if is_last {
            return Ok(if left == Pages::Nothing { Overwritten::All } else { Overwritten::UnusedPartsWait });
        }
        // Somebody else was erased meanwhile.
    }
    Ok(Overwritten::UnusedPartsWait)
}

/// Removes the copies that the program made itself, as many as can be.
fn remove_copies(path: Option<&Path>) -> Result<(), StoreError> {
    let Some(path) = path else { return Ok(()) };
    let removed: Vec<_> = backups::beside(path)?.iter().map(|copy| backups::remove(&copy.file)).collect();
    removed.into_iter().collect()
}

/// Overwrites what is free in the store's own pages and its log; answers what is left to do.
fn overwrite_pages(connection: &Connection, path: Option<&Path>, effort: Effort) -> Result<Pages, StoreError> {
    let whole = effort == Effort::Thorough || size(connection)? <= SMALL;
    if whole {
        write_anew(connection)?;
    } else {
        overwrite_free_pages(connection)?;
    }
    if path.is_some() {
        empty_log(connection)?;
    }
    Ok(if whole { Pages::Nothing } else { Pages::UnusedParts })
}

/// Copies everything that is left into fresh pages.
fn write_anew(connection: &Connection) -> Result<(), StoreError> {
    Ok(connection.execute_batch("VACUUM")?)
}

/// Whether no import is under way; what a killed one has left is removed first.
fn settled(connection: &Connection, path: Option<&Path>) -> Result<bool, StoreError> {
    let left = || connection.query_row("SELECT staging <> 0 OR cleaning <> 0 FROM house", [], |row| row.get(0));
    if !left()? {
        return Ok(true);
    }
    let lock = match path.map(open::lock_import).transpose() {
        Err(StoreError::Busy) => return Ok(false),
        lock => lock?,
    };
    sweep::clear(connection)?;
    drop(lock);
    Ok(true)
}

/// What a store gets that is too large to be written anew while desks work.
#[cfg(test)]
pub(super) fn finish_as_large(connection: &Connection, path: Option<&Path>) -> Result<Overwritten, StoreError> {
    overwrite_free_pages(connection)?;
    if path.is_some() {
        empty_log(connection)?;
    }
    Owed::read(connection)?.leave(connection, Pages::UnusedParts, false)?;
    Ok(Overwritten::UnusedPartsWait)
}

fn size(connection: &Connection) -> Result<i64, StoreError> {
    Ok(connection.query_row("PRAGMA page_count", [], |row| row.get::<_, i64>(0))? * PAGE)
}

/// Takes free pages for a blob of zeros and gives them back, a chunk a write. What a first import freed without
/// overwriting it goes so.
fn overwrite_free_pages(connection: &Connection) -> Result<(), StoreError> {
    let free = || connection.query_row("PRAGMA freelist_count", [], |row| row.get::<_, i64>(0));
    connection.execute_batch("CREATE TABLE IF NOT EXISTS zeros(zero BLOB NOT NULL)")?;
    loop {
        let left = free()? * PAGE;
        if left < PAGE * 2 {
            break;
        }
        in_transaction(connection, || {
            // A little less than there is, so that the file does not grow.
            connection.execute("INSERT INTO zeros VALUES (zeroblob(?1))", [left.min(CHUNK) - PAGE])?;
            Ok(())
        })?;
    }
    Ok(connection.execute_batch("DROP TABLE zeros")?)
}

/// Moves the log into the store and cuts it to nothing. While somebody reads what is older, it waits.
fn empty_log(connection: &Connection) -> Result<(), StoreError> {
    for _ in 0..TRIES {
        let busy: i64 = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
        if busy == 0 {
            return Ok(());
        }
    }
    Err(StoreError::Busy)
}
