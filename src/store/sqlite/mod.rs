//! The store on `SQLite`, encrypted by `SQLCipher`. The only SQL of the house is in this folder.

mod block;
mod candidates;
mod chain;
#[cfg(test)]
mod chain_tests;
mod error;
mod given;
mod glance;
mod import;
mod index;
mod inserts;
mod keys;
mod open;
mod people;
mod pipe;
mod place;
mod posting;
mod query;
mod record;
mod rights;
mod row;
mod rules;
mod runs;
mod schema;
mod search;
mod staying;
mod sweep;
#[cfg(test)]
mod tests;
mod trail;
mod training;
mod upkeep;
mod words;

pub use training::TrainingStore;

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use rusqlite::{Connection, params};

use crate::disclosure::Policy;
use crate::domain::{Customer, CustomerId};

use super::{Candidate, Change, Detail, Filter, House, Import, Key, Revision, Store, StoreError, Stored, TrailEntry};
use import::in_transaction;
use keys::Keys;
use row::{Marks, VISIBLE, day};

/// Customers and trail in one encrypted file, or in memory for a demonstration.
pub struct SqliteStore {
    connection: Connection,
    /// Absent in memory.
    path: Option<PathBuf>,
    house: House,
    /// `SQLite`'s count of what other connections wrote, at the last look.
    seen: i64,
    /// Who stays today, as the last search saw it.
    staying: candidates::Staying,
    // Held, not read: while it lives, nobody replaces the store's file. After the connection, which is closed before it.
    _desks: Option<upkeep::Desks>,
}

impl SqliteStore {
    /// Does what the first opening of a process has to wait for; to be called beside other work.
    pub fn make_ready() {
        open::make_ready();
    }

    /// Makes a new store that only its owner may read; refuses to replace anything.
    ///
    /// # Errors
    /// When something is there already, the place is on a network file system, or it cannot be written.
    pub fn create(path: &Path, key: &Key, house: House) -> Result<Self, StoreError> {
        let (connection, desks) = open::create(path, key, house)?;
        Self::of(connection, Some(path.to_owned()), Some(desks))
    }

    /// Opens a store, brings its format up to date after a backup, and removes what a killed import has left.
    ///
    /// # Errors
    /// When there is none, the key does not open it, it is newer than the program, damaged, busy or read-only.
    pub fn open(path: &Path, key: &Key) -> Result<Self, StoreError> {
        let (connection, desks) = open::open(path, key)?;
        Self::of(connection, Some(path.to_owned()), Some(desks))
    }

    /// A store in memory: nothing of it reaches a disk.
    ///
    /// # Errors
    /// When there is no memory for it.
    pub fn in_memory(house: House) -> Result<Self, StoreError> {
        Self::of(open::in_memory(house)?, None, None)
    }

    /// The facts of the house, as written when the store was made.
    #[must_use]
    pub const fn house(&self) -> House {
        self.house
    }

    fn of(connection: Connection, path: Option<PathBuf>, desks: Option<upkeep::Desks>) -> Result<Self, StoreError> {
        let house = open::read_house(&connection)?;
        let mut store =
            Self { connection, path, house, seen: 0, staying: candidates::Staying::default(), _desks: desks };
        store.changes()?;
        Ok(store)
    }

    fn write(&self, customer: &Customer, expected: Option<Revision>) -> Result<Revision, StoreError> {
        let known = row::visible(&self.connection, &customer.id)?;
        if known.as_ref().map(|known| known.stored.revision) != expected {
            return Err(StoreError::Newer);
        }
        let nothing = Customer::new(customer.id.clone(), crate::domain::PersonName::default());
        let before = known.as_ref().map_or(&nothing, |known| &known.stored.customer);
        let changed = Keys::between(before, customer);
        let revision = expected.map_or(1, |revision| revision.0 + 1);
        let committed: i64 = self.connection.query_row("SELECT committed FROM house", [], |row| row.get(0))?;
        let staged = row::staged(&self.connection, &customer.id, committed + 1)?;
        let number = if let Some(known) = &known {
            let words = row::replace(&self.connection, known.number, customer, revision, known.desk_keys.or(changed))?;
            index::reword(&self.connection, known.number, &words)?;
            known.number
        } else {
            let marks = Marks { revision, desk_keys: changed, ..Marks::default() };
            let prepared = row::prepare(customer)?;
            let number = row::insert(&self.connection, &prepared, marks)?.ok_or(StoreError::Newer)?;
            index::add(&self.connection, number, &prepared.keys())?;
            number
        };
        if let Some(staged) = staged {
            // An import is about to replace this customer: what the desk says now goes into its version too.
            let mut merged = staged.stored.customer;
            changed.copy(customer, &mut merged);
            let words =
                row::replace(&self.connection, staged.number, &merged, revision + 1, staged.desk_keys.or(changed))?;
            index::reword(&self.connection, staged.number, &words)?;
            runs::outdate(&self.connection, staged.number, &words.folded, &words.guarded)?;
            row::supersede(&self.connection, number, committed + 1)?;
            self.connection.execute("UPDATE customer SET replaces = ?2 WHERE number = ?1", [staged.number, number])?;
        }
        Ok(Revision(revision))
    }
}

impl Store for SqliteStore {
    fn get(&mut self, id: &CustomerId) -> Result<Option<Stored>, StoreError> {
        Ok(row::visible(&self.connection, id)?.map(|kept| kept.stored))
    }

    fn candidates(&mut self, text: &str, filter: Filter<'_>) -> Result<Vec<Candidate>, StoreError> {
        search::candidates(&self.connection, &mut self.staying, text, filter)
    }

    fn arrivals(&mut self, on: NaiveDate, limit: usize, detail: Detail) -> Result<Vec<Customer>, StoreError> {
        staying::arrivals(&self.connection, on, limit, detail)
    }

    fn in_house(&mut self, on: NaiveDate, limit: usize, detail: Detail) -> Result<Vec<Customer>, StoreError> {
        staying::in_house(&self.connection, on, limit, detail)
    }

    fn open_cases(&mut self, limit: usize) -> Result<Vec<Customer>, StoreError> {
        staying::open_cases(&self.connection, limit)
    }

    fn put(
        &mut self,
        customer: &Customer,
        expected: Option<Revision>,
        trace: &TrailEntry,
    ) -> Result<Revision, StoreError> {
        in_transaction(&self.connection, || {
            let revision = self.write(customer, expected)?;
            trail::append(&self.connection, trace)?;
            Ok(revision)
        })
    }

    fn append(&mut self, entry: &TrailEntry) -> Result<(), StoreError> {
        in_transaction(&self.connection, || trail::append(&self.connection, entry))
    }

    fn trail(&mut self, limit: usize) -> Result<Vec<TrailEntry>, StoreError> {
        trail::read(&self.connection, limit)
    }

    fn trail_of(&mut self, id: &CustomerId) -> Result<Vec<TrailEntry>, StoreError> {
        trail::read_of(&self.connection, id)
    }

    fn for_each(&mut self, each: &mut dyn FnMut(Customer) -> Result<(), StoreError>) -> Result<(), StoreError> {
        let sql = format!(
            "SELECT d.text FROM customer c JOIN document d ON d.number = c.number WHERE {VISIBLE} ORDER BY c.id"
        );
        let mut statement = self.connection.prepare(&sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            each(row::decode(row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?)?)?;
        }
        Ok(())
    }

    fn import(&mut self, policy: &Policy) -> Result<Box<dyn Import + '_>, StoreError> {
        let lock = self.path.as_deref().map(open::lock_import).transpose()?;
        Ok(Box::new(pipe::Pipe::begin(&mut self.connection, lock, policy)?))
    }

    fn done_tasks(&mut self, on: NaiveDate) -> Result<Vec<String>, StoreError> {
        let mut statement =
            self.connection.prepare_cached("SELECT task FROM done_task WHERE day = ?1 ORDER BY task")?;
        let tasks = statement.query_map([day(on)], |row| row.get(0))?.collect::<Result<_, _>>()?;
        Ok(tasks)
    }

    fn tick(&mut self, on: NaiveDate, task: &str, done: bool, trace: &TrailEntry) -> Result<(), StoreError> {
        let sql = if done {
            "INSERT OR IGNORE INTO done_task(day, task) VALUES (?1, ?2)"
        } else {
            "DELETE FROM done_task WHERE day = ?1 AND task = ?2"
        };
        in_transaction(&self.connection, || {
            self.connection.prepare_cached(sql)?.execute(params![day(on), task])?;
            trail::append(&self.connection, trace)
        })
    }

    fn changes(&mut self) -> Result<Change, StoreError> {
        let now: i64 = self.connection.prepare_cached("PRAGMA data_version")?.query_row([], |row| row.get(0))?;
        let before = std::mem::replace(&mut self.seen, now);
        Ok(if before == now { Change::None } else { Change::Something })
    }
}
