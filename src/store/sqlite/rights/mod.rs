//! The customer's rights on `SQLite`: tombstones, erasing in one write, and overwriting what it leaves.

mod backups;
mod erase;
#[cfg(test)]
mod meanwhile;
mod overwrite;
mod owed;
#[cfg(test)]
mod pages;
#[cfg(test)]
mod proof;

use std::collections::HashSet;

use chrono::{Datelike, NaiveDate};
use rusqlite::{Connection, params};

use super::SqliteStore;
use super::import::in_transaction;
use super::keys::Keys;
use super::row::{self, VISIBLE, day};
use super::trail;
use crate::domain::spelling::spellings;
use crate::domain::{Clean, Customer, CustomerId};
use crate::store::rights::{MARK, mark};
use crate::store::{
    Aged, Effort, Erasure, Overwritten, OwnBackup, Revision, Rights, StoreError, Stored, Tombstones, TrailEntry,
};

pub(super) use erase::refuse_erased;
pub(super) use overwrite::finish as finish_overwriting;
pub(super) use owed::{Copies, owe};

/// Whoever was erased while an import was under way is overwritten when it ends; what cannot be done now is done at the
/// next opening.
pub(super) fn after_import(connection: &Connection) {
    let path = connection.path().filter(|path| !path.is_empty()).map(std::path::PathBuf::from);
    let _ = finish_overwriting(connection, path.as_deref(), Effort::Brief);
}

/// The tables of this part. A tombstone says neither who nor when.
pub(super) const TABLES: &str = "
CREATE TABLE rights(
    one INTEGER PRIMARY KEY CHECK (one = 1),
    mark_key BLOB NOT NULL CHECK (length(mark_key) = 32),
    overwrite INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE erased(
    mark BLOB PRIMARY KEY CHECK (length(mark) = 32)
) WITHOUT ROWID;
CREATE TABLE leaving(
    customer TEXT PRIMARY KEY,
    last INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE import_day(
    import INTEGER PRIMARY KEY,
    day INTEGER NOT NULL
);
";

/// Gives a new store the key of its tombstones.
pub(super) fn begin(connection: &Connection) -> Result<(), StoreError> {
    let mut key = [0_u8; MARK];
    getrandom::fill(&mut key).map_err(|error| StoreError::Other(Clean::new(&error.to_string())))?;
    connection.execute("INSERT INTO rights(one, mark_key) VALUES (1, ?1)", params![key.as_slice()])?;
    Ok(())
}

/// The marks of those who were erased, and their key.
pub(super) fn tombstones(connection: &Connection) -> Result<Tombstones, StoreError> {
    let mut statement = connection.prepare_cached("SELECT mark FROM erased")?;
    let marks: HashSet<[u8; MARK]> = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(Tombstones::new(mark_key(connection)?, marks))
}

pub(super) fn mark_key(connection: &Connection) -> Result<Vec<u8>, StoreError> {
    Ok(connection.query_row("SELECT mark_key FROM rights", [], |row| row.get(0))?)
}

/// Leaves the mark by which no file brings somebody back.
pub(super) fn refuse(connection: &Connection, id: &CustomerId) -> Result<(), StoreError> {
    let key = mark_key(connection)?;
    // However a UUID of it is written, its plainest spelling is looked for.
    for id in spellings(id.as_str()).first().map(String::as_str).into_iter().chain([id.as_str()]) {
        let mark = mark(&key, id);
        connection.prepare_cached("INSERT OR IGNORE INTO erased(mark) VALUES (?1)")?.execute([mark.as_slice()])?;
    }
    Ok(())
}

/// Whether something that was erased is still to be overwritten.
pub(super) fn owes_overwriting(connection: &Connection) -> Result<bool, StoreError> {
    Ok(!owed::Owed::read(connection)?.is_nothing())
}

/// Notes the day on which an import became visible.
pub(super) fn note_import(connection: &Connection, import: i64, entry: &TrailEntry) -> Result<(), StoreError> {
    connection.execute(
        "INSERT OR REPLACE INTO import_day(import, day) VALUES (?1, ?2)",
        [import, day(entry.at.date_naive())],
    )?;
    Ok(())
}

impl Rights for SqliteStore {
    fn erase(&mut self, erasure: &Erasure<'_>, trace: &TrailEntry) -> Result<(), StoreError> {
        in_transaction(&self.connection, || erase::erase(&self.connection, erasure, trace))
    }

    fn overwrite(&mut self, effort: Effort) -> Result<Overwritten, StoreError> {
        overwrite::finish(&self.connection, self.path.as_deref(), effort)
    }

    fn tombstones(&mut self) -> Result<Tombstones, StoreError> {
        tombstones(&self.connection)
    }

    fn welcome_back(&mut self, id: &CustomerId, trace: &TrailEntry) -> Result<bool, StoreError> {
        in_transaction(&self.connection, || {
            let key = mark_key(&self.connection)?;
            let mut lifted = 0;
            for id in spellings(id.as_str()).iter().map(String::as_str).chain([id.as_str()]) {
                let mark = mark(&key, id);
                lifted += self.connection.execute("DELETE FROM erased WHERE mark = ?1", [mark.as_slice()])?;
            }
            let kept = self.connection.execute("DELETE FROM leaving WHERE customer = ?1", [id.as_str()])?;
            if kept > 0 {
                // Of what the erasure kept, a file may bring everything anew but what the customer forbade.
                let sql = "UPDATE customer SET desk_keys = desk_keys & ?2 WHERE id = ?1";
                let forbidden = Keys::named(&["restricted", "objections"]);
                self.connection.execute(sql, params![id.as_str(), forbidden.0])?;
            }
            if lifted + kept > 0 {
                trail::append(&self.connection, trace)?;
            }
            Ok(lifted + kept > 0)
        })
    }

    fn departed(&mut self, on: NaiveDate) -> Result<Vec<CustomerId>, StoreError> {
        let sql = "SELECT customer FROM leaving WHERE last < ?1 ORDER BY customer";
        let mut statement = self.connection.prepare_cached(sql)?;
        let ids = statement.query_map([day(on)], |row| row.get::<_, String>(0))?;
        Ok(ids.map(|id| id.map(|id| CustomerId::new(&id))).collect::<Result<_, _>>()?)
    }

    fn forget_leaving(&mut self, id: &CustomerId) -> Result<(), StoreError> {
        in_transaction(&self.connection, || {
            self.connection.execute("DELETE FROM leaving WHERE customer = ?1", [id.as_str()])?;
            Ok(())
        })
    }

    fn after(&mut self, id: Option<&CustomerId>, limit: usize) -> Result<Vec<Aged>, StoreError> {
        let sql = format!(
            "SELECT c.revision, d.text, i.day FROM customer c JOIN document d ON d.number = c.number \
             LEFT JOIN import_day i ON i.import = c.import WHERE c.id > ?1 AND {VISIBLE} ORDER BY c.id LIMIT ?2"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = statement
            .query(params![id.map(CustomerId::as_str).unwrap_or_default(), i64::try_from(limit).unwrap_or(i64::MAX)])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let customer = row::decode(row.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?)?;
            let imported: Option<i32> = row.get(2)?;
            found.push(Aged {
                stored: Stored { customer, revision: Revision(row.get(0)?) },
                imported_on: imported.and_then(NaiveDate::from_num_days_from_ce_opt),
            });
        }
        Ok(found)
    }

    fn reduce(&mut self, customer: &Customer, expected: Revision, trace: &TrailEntry) -> Result<(), StoreError> {
        in_transaction(&self.connection, || erase::reduce(&self.connection, customer, expected, trace))
    }

    fn about_how_many(&mut self) -> Result<u64, StoreError> {
        let most: i64 =
            self.connection.query_row("SELECT coalesce(max(number), 0) FROM customer", [], |row| row.get(0))?;
        Ok(most.unsigned_abs())
    }

    fn old_ticks(&mut self, on: NaiveDate) -> Result<u64, StoreError> {
        let sql = "SELECT count(*) FROM done_task WHERE day < ?1";
        let count: i64 = self.connection.query_row(sql, [i64::from(on.num_days_from_ce())], |row| row.get(0))?;
        Ok(count.unsigned_abs())
    }

    fn forget_ticks(&mut self, on: NaiveDate) -> Result<(), StoreError> {
        in_transaction(&self.connection, || {
            self.connection.execute("DELETE FROM done_task WHERE day < ?1", [day(on)])?;
            Ok(())
        })
    }

    fn own_backups(&mut self) -> Result<Vec<OwnBackup>, StoreError> {
        self.path.as_deref().map_or_else(|| Ok(Vec::new()), backups::beside)
    }

    fn remove_backup(&mut self, backup: &OwnBackup) -> Result<(), StoreError> {
        backups::remove(&backup.file)
    }
}
