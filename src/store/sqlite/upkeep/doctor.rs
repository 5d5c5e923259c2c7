//! An examination: first the files, which needs no key, then everything inside.

use std::path::{Path, PathBuf};

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::Connection;

use crate::domain::Clean;
use crate::store::sqlite::{SqliteStore, rights, schema};
use crate::store::upkeep::{Stage, shown};
use crate::store::{Check, Examination, Follow, People, StoreError, Upkeep};

use super::agree::{self, IndexState};
use super::files::{
    self, BACKUP_PART, DAMAGED, DESKS, IMPORT, INDEX, KEPT, KEY_PART, LOG, OLD_FORMAT, RESTORE_PART, with,
};
use super::{copy, log};

/// A backup older than this is worth a word.
const BACKUP_GROWS_OLD: TimeDelta = TimeDelta::days(7);
/// Less room than this is a fault: the next writes may fail.
const LEAST_ROOM: u64 = 64 << 20;
/// How often a page that does not fit is looked at.
const LOOKS_AT_PAGES: u32 = 3;
/// Customers between two looks whether somebody said stop.
const EVERY: u64 = 500;

/// The files around the store; needs no key and writes nothing.
pub(super) fn look_around(store: &Path, key_file: Option<&Path>, found: &mut Examination) -> Result<(), StoreError> {
    // While desks have it open, what they write is theirs; where nothing can be written, nobody has.
    let is_at_rest = !matches!(files::Desks::alone(store), Err(StoreError::InUse));
    if is_at_rest && log::is_damaged(store)? {
        found.fault(Check::Log, shown(&with(store, LOG)), 1);
    } else {
        found.sound(Check::Log);
    }
    let before = found.findings.len();
    for path in files_of(store, key_file).iter().filter(|path| others_may(path)) {
        found.fault(Check::Permissions, shown(path), 1);
    }
    if others_may_write(files::folder(store)) {
        found.fault(Check::Permissions, shown(files::folder(store)), 1);
    }
    if found.findings.len() == before {
        found.sound(Check::Permissions);
    }
    room(store, found);
    let before = found.findings.len();
    for path in leftovers(store).iter().chain(&copies(store)) {
        found.note(Check::Leftovers, shown(path), 1);
    }
    if found.findings.len() == before {
        found.sound(Check::Leftovers);
    }
    Ok(())
}

#[cfg(unix)]
fn room(store: &Path, found: &mut Examination) {
    let size = std::fs::metadata(store).map_or(0, |facts| facts.len());
    let Ok(disk) = rustix::fs::statvfs(files::folder(store)) else { return };
    let free = disk.f_bavail.saturating_mul(disk.f_frsize);
    let megabytes = free >> 20;
    if free < LEAST_ROOM {
        found.fault(Check::Room, Clean::default(), megabytes);
    } else if free < size.saturating_mul(2) {
        found.note(Check::Room, Clean::default(), megabytes);
    } else {
        found.sound(Check::Room);
    }
}

#[cfg(not(unix))]
fn room(_: &Path, _: &mut Examination) {}

/// Everything inside an open store.
pub(super) fn examine(store: &mut SqliteStore, follow: &Follow<'_>) -> Result<Examination, StoreError> {
    let mut found = Examination::default();
    let connection = &mut store.connection;
    follow.step(Stage::Checking, 0, 0)?;
    pages(connection, follow, &mut found)?;
    tables(connection, follow, &mut found)?;
    references(connection, follow, &mut found)?;
    customers(connection, follow, &mut found)?;
    trail(store, &mut found);
    match schema::format(&store.connection) {
        Ok(format) if format == schema::KNOWN => found.sound(Check::Format),
        Ok(format) => found.fault(Check::Format, Clean::new(&format.to_string()), 1),
        Err(error) => found.fault(Check::Format, said(&error), 1),
    }
    if store.path.is_some() {
        backups(store, &mut found);
    }
    match rights::owes_overwriting(&store.connection) {
        Ok(false) => found.sound(Check::Overwriting),
        Ok(true) => found.note(Check::Overwriting, Clean::default(), 0),
        Err(error) => found.fault(Check::Overwriting, said(&error), 1),
    }
    Ok(found)
}

/// `SQLCipher` checks the file alone, and a page that is just being written back from the log, or was when a desk was
/// killed, is whole only in the log: what does not fit is written back first, and looked at again.
fn pages(connection: &mut Connection, follow: &Follow<'_>, found: &mut Examination) -> Result<(), StoreError> {
    let mut lines = Ok(Vec::new());
    for _ in 0..LOOKS_AT_PAGES {
        // Where it cannot be written back, the look at the file says so.
        let _ = connection.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(()));
        lines =
            copy::stoppable(connection, follow, |connection| copy::lines(connection, "PRAGMA cipher_integrity_check"));
        if lines.as_ref().is_ok_and(Vec::is_empty) {
            break;
        }
    }
    tell(Check::Pages, lines, found)
}

fn tables(connection: &mut Connection, follow: &Follow<'_>, found: &mut Examination) -> Result<(), StoreError> {
    let lines = copy::stoppable(connection, follow, |connection| copy::lines(connection, "PRAGMA integrity_check(20)"));
    tell(Check::Tables, lines.map(|lines| lines.into_iter().filter(|line| line != "ok").collect()), found)
}

fn references(connection: &mut Connection, follow: &Follow<'_>, found: &mut Examination) -> Result<(), StoreError> {
    let lines = copy::stoppable(connection, follow, |connection| {
        copy::lines(connection, "SELECT \"table\" FROM pragma_foreign_key_check")
    });
    tell(Check::References, lines, found)
}

/// Every customer whom readers see, and whom an import has staged.
fn customers(connection: &Connection, follow: &Follow<'_>, found: &mut Examination) -> Result<(), StoreError> {
    let mut each = |done: u64, total: u64| {
        if done.is_multiple_of(EVERY) { follow.step(Stage::Checking, done, total) } else { Ok(()) }
    };
    let seen = match agree::look(connection, &mut each) {
        Ok(seen) => seen,
        Err(StoreError::Stopped) => return Err(StoreError::Stopped),
        Err(error) => {
            found.fault(Check::Customers, said(&error), 1);
            return Ok(());
        }
    };
    match seen.customers {
        0 => found.sound(Check::Customers),
        count => found.fault(Check::Customers, Clean::default(), count),
    }
    match seen.index {
        IndexState::Agrees => found.sound(Check::Search),
        IndexState::Moving => found.note(Check::Search, Clean::default(), 0),
        IndexState::Differs => found.fault(Check::Search, Clean::default(), 1),
    }
    Ok(())
}

fn trail(store: &mut SqliteStore, found: &mut Examination) {
    match store.verify_trail(None) {
        Ok(chain) if chain.faults.is_empty() => found.sound(Check::Trail),
        Ok(chain) => found.fault(Check::Trail, Clean::default(), u64::try_from(chain.faults.len()).unwrap_or(u64::MAX)),
        Err(error) => found.fault(Check::Trail, said(&error), 1),
    }
}

fn backups(store: &mut SqliteStore, found: &mut Examination) {
    let backups = match store.backups() {
        Ok(backups) => backups,
        Err(error) => return found.fault(Check::Backups, said(&error), 1),
    };
    for backup in backups.iter().filter(|backup| others_may(&backup.path)) {
        found.fault(Check::Permissions, shown(&backup.path), 1);
    }
    match backups.first() {
        None => found.note(Check::Backups, Clean::default(), 0),
        Some(last) if !last.path.exists() => found.note(Check::BackupGone, shown(&last.path), 0),
        Some(last) if Utc::now() - last.at > BACKUP_GROWS_OLD => {
            found.note(Check::Backups, shown(&last.path), days_since(last.at));
        }
        Some(_) => found.sound(Check::Backups),
    }
}

fn days_since(at: DateTime<Utc>) -> u64 {
    (Utc::now() - at).num_days().unsigned_abs()
}

/// One finding: sound where there are no lines, else a fault with the first of them.
fn tell(check: Check, lines: Result<Vec<String>, StoreError>, found: &mut Examination) -> Result<(), StoreError> {
    match lines {
        Err(StoreError::Stopped) => return Err(StoreError::Stopped),
        Err(error) => found.fault(check, said(&error), 1),
        Ok(lines) => match lines.first() {
            None => found.sound(check),
            Some(first) => found.fault(check, Clean::new(first), u64::try_from(lines.len()).unwrap_or(u64::MAX)),
        },
    }
    Ok(())
}

fn said(error: &StoreError) -> Clean {
    Clean::new(&error.to_string())
}

/// The files of a store that only its owner may read, as far as they are there.
pub(super) fn files_of(store: &Path, key_file: Option<&Path>) -> Vec<PathBuf> {
    let own = ["", LOG, INDEX, IMPORT, DESKS].into_iter().map(|ending| with(store, ending));
    let all = own.chain(key_file.map(Path::to_owned)).chain(leftovers(store)).chain(copies(store));
    all.filter(|path| path.exists()).collect()
}

/// What is left of work that was cut short, and that nobody is working on.
pub(super) fn leftovers(store: &Path) -> Vec<PathBuf> {
    let parts = beside(store, |name, own| {
        let ours = [RESTORE_PART, KEY_PART]
            .iter()
            .any(|part| name.strip_prefix(own).is_some_and(|rest| rest.starts_with(part)));
        ours || name.contains(BACKUP_PART)
    });
    parts.into_iter().filter(|path| !files::is_under_way(path)).collect()
}

/// What is kept of the store as it was before: its customers are in there too.
fn copies(store: &Path) -> Vec<PathBuf> {
    beside(store, |name, own| {
        name.strip_prefix(own)
            .is_some_and(|rest| [KEPT, OLD_FORMAT].iter().any(|kind| rest.starts_with(kind)) || rest.contains(DAMAGED))
    })
}

fn beside(store: &Path, is_meant: impl Fn(&str, &str) -> bool) -> Vec<PathBuf> {
    let own = store.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let Ok(entries) = std::fs::read_dir(files::folder(store)) else { return Vec::new() };
    let names = entries.filter_map(Result::ok).map(|entry| entry.path());
    let mut found: Vec<PathBuf> =
        names.filter(|path| path.file_name().is_some_and(|name| is_meant(&name.to_string_lossy(), &own))).collect();
    found.sort();
    found
}

/// Whether anybody but the owner may read or write it.
#[cfg(unix)]
pub(super) fn others_may(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    std::fs::metadata(path).is_ok_and(|facts| facts.permissions().mode() & 0o077 != 0)
}

#[cfg(not(unix))]
pub(super) fn others_may(_: &Path) -> bool {
    false
}

/// A folder in which others may write lets them put another file in the store's place. One where each may only move
/// their own does not.
#[cfg(unix)]
fn others_may_write(folder: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    let mode = std::fs::metadata(folder).map_or(0, |facts| facts.permissions().mode());
    mode & 0o022 != 0 && mode & 0o1000 == 0
}

#[cfg(not(unix))]
fn others_may_write(_: &Path) -> bool {
    false
}
