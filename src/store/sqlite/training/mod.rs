//! The training store on `SQLite`, encrypted as the guests' store is and never the same file.

mod attempt;
mod private;
mod rights;
mod schema;
mod upkeep;

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::{Connection, TransactionBehavior, params};

use super::error::shown;
use super::upkeep::Desks;
use super::{open, place};
use crate::domain::Clean;
use crate::store::training::{Attempt, AttemptId, ErasedTrainee, Logged, NewAttempt, Place, SealedAttempt, Training};
use crate::store::{Key, StoreError};

/// Attempts in one encrypted file, or in memory where nothing is to be kept.
pub struct TrainingStore {
    connection: Connection,
    /// Absent in memory.
    path: Option<PathBuf>,
    // Held, not read: while it lives, nobody replaces the store's file. After the connection, which is closed before it.
    _desks: Option<Desks>,
}

impl TrainingStore {
    /// Makes a new training store that only its owner may read; refuses to replace anything.
    ///
    /// # Errors
    /// When something is there already, the place is on a network file system, or it cannot be written.
    pub fn create(path: &Path, key: &Key) -> Result<Self, StoreError> {
        if path.exists() {
            return Err(StoreError::Exists(shown(path)));
        }
        // It is there whole or not at all: the other terminal may look for it at this moment.
        let mut name = path.as_os_str().to_owned();
        name.push(format!(".new-{}", std::process::id()));
        let new = PathBuf::from(name);
        drop(place::make(&new)?);
        let placed = fill(&new, key).and_then(|made| {
            made.close().map_err(|(_, error)| StoreError::from(error))?;
            link(&new, path).map_err(|error| super::error::of_file(&error, path))
        });
        open::remove(&new);
        placed?;
        Self::open(path, key)
    }

    /// Opens a training store.
    ///
    /// # Errors
    /// When there is none, the key does not open it, it is no training store, newer than the program, damaged or busy.
    pub fn open(path: &Path, key: &Key) -> Result<Self, StoreError> {
        place::salt(path)?;
        let desks = Desks::join(path)?;
        // Read again: the file may have been replaced until now.
        let mut connection = open::unlock(path, key, place::salt(path)?)?;
        let format = check_ours(&connection, path)?;
        open::settle(&mut connection)?;
        migrate(&mut connection, format)?;
        Ok(Self { connection, path: Some(path.to_owned()), _desks: Some(desks) })
    }

    /// A training store in memory: nothing of it reaches a disk.
    ///
    /// # Errors
    /// When there is no memory for it.
    pub fn in_memory() -> Result<Self, StoreError> {
        let mut connection = Connection::open_in_memory()?;
        open::settle(&mut connection)?;
        migrate(&mut connection, 0)?;
        Ok(Self { connection, path: None, _desks: None })
    }

    /// Writes `work` durably or not at all.
    fn write<T>(&mut self, work: impl FnOnce(&Connection) -> Result<T, StoreError>) -> Result<T, StoreError> {
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let done = work(&transaction)?;
        transaction.commit()?;
        Ok(done)
    }

    /// After an erasure: what was deleted leaves the log beside the file too.
    fn forget(&self) -> Result<(), StoreError> {
        if self.path.is_some() {
            self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        }
        Ok(())
    }
}

/// The format of a training store that the key opens, and that this program knows.
fn check_ours(connection: &Connection, path: &Path) -> Result<i64, StoreError> {
    let format = super::schema::format(connection).map_err(|error| open::why_unreadable(connection, error, path))?;
    open::check_format(connection, path, format, (schema::APPLICATION, schema::KNOWN))
}

/// Gives the whole file its name; where a file system has no links, by renaming.
fn link(new: &Path, path: &Path) -> std::io::Result<()> {
    match std::fs::hard_link(new, path) {
        Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists && !path.exists() => std::fs::rename(new, path),
        linked => linked,
    }
}

fn fill(path: &Path, key: &Key) -> Result<Connection, StoreError> {
    let mut connection = open::unlock(path, key, crate::store::key::new_salt()?)?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    open::settle(&mut connection)?;
    migrate(&mut connection, 0)?;
    // So that the file alone is a whole store, with the salt at its beginning, from the first moment.
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    Ok(connection)
}

fn migrate(connection: &mut Connection, format: i64) -> Result<(), StoreError> {
    if format == schema::KNOWN {
        return Ok(());
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for step in schema::STEPS.iter().skip(usize::try_from(format).unwrap_or(0)) {
        transaction.execute_batch(step)?;
    }
    if format == 0 {
        let salt = crate::store::key::new_salt()?;
        transaction.execute("INSERT INTO room(one, salt) VALUES (1, ?1)", params![salt.as_slice()])?;
    }
    transaction.pragma_update(None, "user_version", schema::KNOWN)?;
    transaction.pragma_update(None, "application_id", schema::APPLICATION)?;
    Ok(transaction.commit()?)
}

impl Training for TrainingStore {
    fn begin(&mut self, attempt: &NewAttempt) -> Result<(), StoreError> {
        self.write(|connection| attempt::begin(connection, attempt))
    }

    fn attempt(&mut self, id: AttemptId) -> Result<Option<Attempt>, StoreError> {
        attempt::of_id(&self.connection, id)
    }

    fn attempts(&mut self) -> Result<Vec<Attempt>, StoreError> {
        attempt::all(&self.connection)
    }

    fn claim(&mut self, id: AttemptId, trainee: &Clean) -> Result<Clean, StoreError> {
        self.write(|connection| attempt::claim(connection, id, trainee))
    }

    fn append(&mut self, id: AttemptId, place: Place, after: u64, body: &str) -> Result<Logged, StoreError> {
        self.write(|connection| attempt::append(connection, id, place, after, body))
    }

    fn inputs(&mut self, id: AttemptId, known: u64) -> Result<Vec<Logged>, StoreError> {
        attempt::inputs(&self.connection, id, known)
    }

    fn end(&mut self, id: AttemptId, at: DateTime<Utc>) -> Result<(), StoreError> {
        self.write(|connection| attempt::end(connection, id, at))
    }

    fn erase(&mut self, trainee: &Clean) -> Result<Option<ErasedTrainee>, StoreError> {
        let erased = self.write(|connection| rights::erase(connection, trainee))?;
        self.forget()?;
        Ok(erased)
    }

    fn due(&mut self, limit: DateTime<Utc>) -> Result<u64, StoreError> {
        rights::due(&self.connection, limit)
    }

    fn retain_since(&mut self, limit: DateTime<Utc>) -> Result<u64, StoreError> {
        if rights::due(&self.connection, limit)? == 0 {
            return Ok(0);
        }
        let gone = self.write(|connection| rights::retain_since(connection, limit))?;
        self.forget()?;
        Ok(gone)
    }

    fn salt(&mut self) -> Result<[u8; 16], StoreError> {
        private::salt(&self.connection)
    }

    fn begin_private(
        &mut self,
        id: AttemptId,
        trainee: &Clean,
        begun: DateTime<Utc>,
        head: &[u8],
    ) -> Result<(), StoreError> {
        self.write(|connection| private::begin(connection, id, trainee, begun, head))
    }

    fn append_private(&mut self, id: AttemptId, part: &[u8]) -> Result<(), StoreError> {
        self.write(|connection| private::append(connection, id, part))
    }

    fn private(&mut self, trainee: &Clean) -> Result<Vec<SealedAttempt>, StoreError> {
        private::of(&self.connection, trainee)
    }

    fn settle(&mut self) -> Result<(), StoreError> {
        self.connection.prepare_cached("BEGIN IMMEDIATE")?.execute([])?;
        self.connection.prepare_cached("ROLLBACK")?.execute([])?;
        Ok(())
    }
}
