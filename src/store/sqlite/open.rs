//! Making, opening and locking a store.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags, params};

use crate::domain::Clean;
use crate::log::{self, Event};
use crate::store::{Effort, House, Jurisdiction, Key, StoreError};

use super::error::{of_file, shown};
use super::upkeep::{self, Desks};
use super::{place, rights, schema, sweep};

/// How often a write tries again while another holds the store, and after how long. `SQLite`'s own waiting sleeps ever
/// longer, and misses the short gaps that an import leaves.
const TRIES: i32 = 5_000;
const BETWEEN_TRIES: Duration = Duration::from_millis(1);

/// Wakes the libraries: the first connection of a process waits for their random numbers, more than for a store to open.
pub(super) fn make_ready() {
    // What fails here fails again, and is said, where a store is opened.
    let _ = Connection::open_in_memory();
}

/// Makes a new store; answers an open connection to it.
pub(super) fn create(path: &Path, key: &Key, house: House) -> Result<(Connection, Desks), StoreError> {
    drop(place::make(path)?);
    let made = Desks::join(path).and_then(|desks| Ok((fill(path, key, house)?, desks)));
    if made.is_err() {
        remove(path);
    }
    made
}

/// Takes half a store away: it is no store. What cannot be removed will be refused by name.
pub(super) fn remove(path: &Path) {
    for ending in ["", "-wal", "-shm", "-journal", "-desks"] {
        let mut name = path.as_os_str().to_owned();
        name.push(ending);
        let _ = std::fs::remove_file(name);
    }
}

fn fill(path: &Path, key: &Key, house: House) -> Result<Connection, StoreError> {
    let mut connection = unlock(path, key, crate::store::key::new_salt()?)?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    settle(&mut connection)?;
    schema::migrate(&mut connection)?;
    write_house(&connection, house)?;
    // So that the file alone is a whole store, with the salt at its beginning, from the first moment.
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    Ok(connection)
}

/// A store in memory, for a demonstration; nothing of it reaches a disk.
pub(super) fn in_memory(house: House) -> Result<Connection, StoreError> {
    let mut connection = Connection::open_in_memory()?;
    settle(&mut connection)?;
    schema::migrate(&mut connection)?;
    write_house(&connection, house)?;
    Ok(connection)
}

/// Opens a store for a desk; a wrong key touches nothing. Where a desk before this one was cut short, what it left is looked
/// at first: a damaged log would be read as an older store.
pub(super) fn open(path: &Path, key: &Key) -> Result<(Connection, Desks), StoreError> {
    place::salt(path)?;
    if Desks::is_first(path) && upkeep::is_log_damaged(path)? {
        return Err(StoreError::LogDamaged(shown(path)));
    }
    let desks = Desks::join(path)?;
    Ok((open_alone(path, key)?, desks))
}

/// Opens a store that nobody else has open.
pub(super) fn open_held(path: &Path, key: &Key, _alone: &Desks) -> Result<Connection, StoreError> {
    if upkeep::is_log_damaged(path)? {
        return Err(StoreError::LogDamaged(shown(path)));
    }
    open_alone(path, key)
}

/// Opens a store whose desks are counted already.
pub(super) fn open_alone(path: &Path, key: &Key) -> Result<Connection, StoreError> {
    open_counted(path, key, OldFormat::Keep)
}

/// Opens the unfinished copy that is to become a store: what it was copied from is kept where it lies.
pub(super) fn open_part(path: &Path, key: &Key) -> Result<Connection, StoreError> {
    open_counted(path, key, OldFormat::Forget)
}

/// What becomes of the store as it was before its format changed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum OldFormat {
    /// A copy is kept beside it.
    Keep,
    /// Nothing.
    Forget,
}

fn open_counted(path: &Path, key: &Key, old: OldFormat) -> Result<Connection, StoreError> {
    // Read again: the file may have been replaced until now.
    let salt = place::salt(path)?;
    let mut connection = unlock(path, key, salt)?;
    let format = check_ours(&connection, path)?;
    settle(&mut connection)?;
    if connection.is_readonly(rusqlite::MAIN_DB)? {
        return Err(StoreError::ReadOnly);
    }
    if format < schema::KNOWN {
        if old == OldFormat::Keep {
            back_up(&connection, path, key, salt, format)?;
        }
        schema::migrate(&mut connection)?;
        log::note(Event::Migrated { from: format.unsigned_abs(), to: schema::KNOWN.unsigned_abs() });
    }
    if left_over(&connection)? {
        // Somebody else's import may be under way: then it is not ours to clear.
        if let Ok(lock) = lock_import(path) {
            sweep::clear(&connection)?;
            drop(lock);
        }
    }
    // An erasure was interrupted, or others were reading: what it left is overwritten now, or the next time.
    let _ = rights::finish_overwriting(&connection, Some(path), Effort::Brief);
    Ok(connection)
}

/// The format of a store that the key opens, that is ours, and that this program knows.
pub(super) fn check_ours(connection: &Connection, path: &Path) -> Result<i64, StoreError> {
    let format = schema::format(connection).map_err(|error| match error {
        StoreError::Corrupt(_) if upkeep::is_key_change_unfinished(path) => StoreError::OldKeyHolds(shown(path)),
        error => why_unreadable(connection, error, path),
    })?;
    check_format(connection, path, format, (schema::APPLICATION, schema::KNOWN))
}

/// The format found in a file, where the file has this mark and the format is known.
pub(super) fn check_format(
    connection: &Connection,
    path: &Path,
    format: i64,
    (mark, known): (i64, i64),
) -> Result<i64, StoreError> {
    let application: i64 = connection.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    if application != mark || format == 0 {
        return Err(StoreError::NotAStore(shown(path)));
    }
    if format > known {
        return Err(StoreError::NewerFormat { found: format, known });
    }
    Ok(format)
}

/// Why the first page cannot be read: the key does not open it, or it does and the file is shorter than it says. `SQLite`
/// refuses both alike, and reads on where it is told to mend.
pub(super) fn why_unreadable(connection: &Connection, error: StoreError, path: &Path) -> StoreError {
    if !matches!(error, StoreError::Corrupt(_)) {
        return error;
    }
    let mends = connection.execute_batch("PRAGMA writable_schema = ON");
    let opens = mends.is_ok() && schema::format(connection).is_ok();
    let _ = connection.execute_batch("PRAGMA writable_schema = OFF");
    match (opens, place::ends_with_a_page(path)) {
        (true, _) => StoreError::CutShort(shown(path)),
        (false, false) => StoreError::EndsInAPage(shown(path)),
        (false, true) => StoreError::WrongKeyOrNotAStore(shown(path)),
    }
}

pub(super) fn unlock(path: &Path, key: &Key, salt: [u8; 16]) -> Result<Connection, StoreError> {
    unlock_as(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX, key, salt)
}

pub(super) fn unlock_as(path: &Path, flags: OpenFlags, key: &Key, salt: [u8; 16]) -> Result<Connection, StoreError> {
    let connection = Connection::open_with_flags(path, flags)?;
    // SQLCipher would write its own lines over the screen. Its memory security stays off: once on, it cannot be turned off
    // again, and with a system call for every allocation a search takes a hundred times as long.
    connection.execute_batch("PRAGMA cipher_log_level = NONE;")?;
    connection.execute_batch(&key.pragma(salt)?)?;
    // As sound as SHA-512 for pages of this size, and processors have instructions for it: half the time of a page.
    connection.execute_batch("PRAGMA cipher_hmac_algorithm = HMAC_SHA256;")?;
    Ok(connection)
}

/// Settings that were measured to serve; see the design's budgets.
pub(super) fn settle(connection: &mut Connection) -> Result<(), StoreError> {
    connection.busy_handler(Some(|tries| {
        std::thread::sleep(BETWEEN_TRIES);
        tries < TRIES
    }))?;
    connection.set_prepared_statement_cache_capacity(64);
    // A plan does not depend on what is bound: else many statements are planned anew at each use, 16 µs each.
    connection.set_db_config(rusqlite::config::DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.execute_batch("PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF;")?;
    connection.query_row("PRAGMA mmap_size = 0", [], |_| Ok(())).or(Ok::<(), rusqlite::Error>(()))?;
    settings_of_the_desk(connection)
}

/// What a first import changes for itself and has to give back: durable writes, overwriting of what is deleted, and
/// little memory.
pub(super) fn settings_of_the_desk(connection: &Connection) -> Result<(), StoreError> {
    Ok(connection.execute_batch(
        "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA cache_size = -4096; \
         PRAGMA wal_autocheckpoint = 1000; PRAGMA journal_size_limit = 4194304;",
    )?)
}

fn write_house(connection: &Connection, house: House) -> Result<(), StoreError> {
    connection.execute(
        "INSERT INTO house(one, zone, jurisdiction) VALUES (1, ?1, ?2)",
        params![house.zone.name(), house.jurisdiction.word()],
    )?;
    rights::begin(connection)
}

/// What the store says of its house.
pub(super) fn read_house(connection: &Connection) -> Result<House, StoreError> {
    let (zone, jurisdiction): (String, String) =
        connection.query_row("SELECT zone, jurisdiction FROM house", [], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let damaged = || StoreError::Corrupt(Clean::new("the facts of the house cannot be read"));
    Ok(House {
        zone: zone.parse().map_err(|_| damaged())?,
        jurisdiction: Jurisdiction::from_word(&jurisdiction).ok_or_else(damaged)?,
    })
}

fn left_over(connection: &Connection) -> Result<bool, StoreError> {
    Ok(connection.query_row("SELECT staging <> 0 OR cleaning <> 0 FROM house", [], |row| row.get(0))?)
}

/// Says that an import is under way, for as long as the file stays open.
pub(super) fn lock_import(store: &Path) -> Result<File, StoreError> {
    let path = place::import_lock(store);
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    let file = options.open(&path).map_err(|error| of_file(&error, &path))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(StoreError::Busy),
        Err(TryLockError::Error(error)) => Err(of_file(&error, &path)),
    }
}

/// Copies the store beside itself before its format changes, encrypted with the same key.
fn back_up(connection: &Connection, path: &Path, key: &Key, salt: [u8; 16], format: i64) -> Result<(), StoreError> {
    let mut name = path.as_os_str().to_owned();
    name.push(format!(".format-{format}"));
    let copy = Path::new(&name);
    if copy.exists() {
        return Ok(());
    }
    // Cut short, it is half a copy and must not pass for a whole one.
    let part = upkeep::Part::begin(&upkeep::backup_part(copy))?;
    let mut target = unlock(part.path(), key, salt)?;
    let backup = rusqlite::backup::Backup::new(connection, &mut target)?;
    backup.run_to_completion(1_000, Duration::ZERO, None)?;
    drop(backup);
    drop(target);
    part.take_name(copy)
}
