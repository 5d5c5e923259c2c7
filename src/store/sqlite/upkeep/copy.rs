//! A copy of a whole store, page by page, under its own salt and the key given, and checked before anybody trusts it.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, ErrorCode};

use crate::domain::Clean;
use crate::store::sqlite::{open, place, row};
use crate::store::upkeep::Stage;
use crate::store::{Copied, Follow, Key, StoreError};

/// Pages copied between two looks whether somebody said stop: two megabytes.
const PAGES: i32 = 512;
/// How many steps of `SQLite`'s machine pass between two such looks while it checks.
const MACHINE_STEPS: i32 = 100_000;

/// Copies what `from` sees at this moment into the empty file at `to`.
pub(super) fn copy(from: &Connection, to: &Path, key: &Key, follow: &Follow<'_>) -> Result<Copied, StoreError> {
    let copy = whole(from, to, key, follow)?;
    copied(&copy, to)
}

/// The same, of whatever kind of store; answers the copy, which nobody else has open.
pub(in crate::store::sqlite) fn whole(
    from: &Connection,
    to: &Path,
    key: &Key,
    follow: &Follow<'_>,
) -> Result<Connection, StoreError> {
    // One view of the store for pages and counts: others write on, and the copy does not begin anew each time.
    from.execute_batch("BEGIN")?;
    let done = copy_view(from, to, key, follow);
    from.execute_batch("COMMIT")?;
    done
}

fn copy_view(from: &Connection, to: &Path, key: &Key, follow: &Follow<'_>) -> Result<Connection, StoreError> {
    let expected = counts(from)?;
    let mut target = open::unlock(to, key, crate::store::key::new_salt()?)?;
    // Nobody else knows this file, and half of it is worth nothing: it needs no journal, only to be durable at its end.
    target.execute_batch("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = OFF; PRAGMA synchronous = FULL;")?;
    pages(from, &mut target, follow)?;
    drop(target);
    let mut copy = open::unlock(to, key, place::salt_of(to)?)?;
    copy.execute_batch("PRAGMA locking_mode = EXCLUSIVE;")?;
    follow.step(Stage::Checking, 0, 0)?;
    check(&mut copy, follow)?;
    if counts(&copy)? != expected {
        return Err(StoreError::Corrupt(Clean::new("the copy does not hold what the store holds")));
    }
    Ok(copy)
}

fn pages(from: &Connection, target: &mut Connection, follow: &Follow<'_>) -> Result<(), StoreError> {
    let backup = Backup::new(from, target)?;
    loop {
        let step = backup.step(PAGES)?;
        let progress = backup.progress();
        let total = u64::try_from(progress.pagecount).unwrap_or(0);
        let left = u64::try_from(progress.remaining).unwrap_or(0);
        follow.step(Stage::Copying, total.saturating_sub(left), total)?;
        match step {
            StepResult::Done => return Ok(()),
            StepResult::Busy | StepResult::Locked => std::thread::sleep(std::time::Duration::from_millis(5)),
            _ => {}
        }
    }
}

/// Every page by its keyed digest, then tables and indexes; ends when somebody says stop.
pub(in crate::store::sqlite) fn check(connection: &mut Connection, follow: &Follow<'_>) -> Result<(), StoreError> {
    let faults = stoppable(connection, follow, |connection| {
        let mut faults = lines(connection, "PRAGMA cipher_integrity_check")?;
        faults.extend(lines(connection, "PRAGMA integrity_check(10)")?.into_iter().filter(|line| line != "ok"));
        Ok(faults)
    })?;
    match faults.first() {
        None => Ok(()),
        Some(fault) => Err(StoreError::Corrupt(Clean::new(fault))),
    }
}

/// Runs `work` on the connection, and ends it where it is when somebody says stop.
pub(super) fn stoppable<T>(
    connection: &mut Connection,
    follow: &Follow<'_>,
    work: impl FnOnce(&Connection) -> Result<T, rusqlite::Error>,
) -> Result<T, StoreError> {
    let stop = Arc::clone(&follow.stop);
    connection.progress_handler(MACHINE_STEPS, Some(move || stop.load(Ordering::Relaxed)))?;
    let done = work(connection);
    connection.progress_handler(0, None::<fn() -> bool>)?;
    done.map_err(|error| match error.sqlite_error_code() {
        Some(ErrorCode::OperationInterrupted) => StoreError::Stopped,
        _ => error.into(),
    })
}

/// The lines of a statement that answers in one column of text.
pub(super) fn lines(connection: &Connection, sql: &str) -> Result<Vec<String>, rusqlite::Error> {
    connection.prepare(sql)?.query_map([], |row| row.get(0))?.collect()
}

/// How many rows each table has.
fn counts(connection: &Connection) -> Result<Vec<(String, i64)>, StoreError> {
    let tables = lines(
        connection,
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name",
    )?;
    let mut counts = Vec::with_capacity(tables.len());
    for table in tables {
        let sql = format!("SELECT count(*) FROM \"{table}\"");
        let count = connection.query_row(&sql, [], |row| row.get(0))?;
        counts.push((table, count));
    }
    Ok(counts)
}

/// What is in this store.
pub(super) fn copied(connection: &Connection, path: &Path) -> Result<Copied, StoreError> {
    let count = |sql: &str| -> Result<u64, StoreError> {
        let count: i64 = connection.query_row(sql, [], |row| row.get(0))?;
        Ok(count.unsigned_abs())
    };
    Ok(Copied {
        customers: count(&format!("SELECT count(*) FROM customer c WHERE {}", row::VISIBLE))?,
        trail: count("SELECT count(*) FROM trail")?,
        bytes: std::fs::metadata(path).map_or(0, |facts| facts.len()),
    })
}
