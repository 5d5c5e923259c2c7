//! Who looked, and what was done, since a backup: the trail of the store in place goes on in the restored one where it goes on
//! from the backup's; where it does not, what it replaced is said.

use rusqlite::Connection;
use rusqlite::types::Value;

use crate::store::sqlite::chain;
use crate::store::sqlite::import::in_transaction;
use crate::store::{ReplacedTrail, StoreError};

use super::descent::{self, Descent};

/// Lets the entries of `present` after those of the backup, their reasons and the links to their customers go on in
/// `restored`, word for word, so that the chain shows whatever was done to them. Answers what could not: it is in the store
/// that is kept, and nowhere else.
pub(super) fn carry(
    present: &Connection,
    restored: &Connection,
    descent: Descent,
) -> Result<Option<ReplacedTrail>, StoreError> {
    if descent != Descent::GoesOn {
        let head = chain::end(present)?;
        // A backup may know more than the store in place.
        let is_known = head.number == 0 || descent::holds(restored, &head)?;
        let count: i64 = present.query_row("SELECT count(*) FROM trail", [], |row| row.get(0))?;
        return Ok((!is_known).then(|| ReplacedTrail { head: head.hash, count: count.unsigned_abs() }));
    }
    let end = chain::end(restored)?.number;
    in_transaction(restored, || {
        for table in [TRAIL, REASONS, LINKS] {
            table.copy(present, restored, end)?;
        }
        Ok(None)
    })
}

/// Lets the restored store know of the backups that were made of it since, this one among them: which of them the key opens,
/// and whether there is a fresh one, is asked of that list.
pub(super) fn carry_backups(present: &Connection, restored: &Connection) -> Result<(), StoreError> {
    in_transaction(restored, || BACKUPS.copy(present, restored, 0))
}

/// A table, what of it comes after an entry, and how it is written.
struct Table {
    read: &'static str,
    write: &'static str,
    columns: usize,
}

const TRAIL: Table = Table {
    read: "SELECT number, at, who, role, purpose, channel, act, token, reason, hash FROM trail WHERE number > ?1 \
           ORDER BY number",
    write: "INSERT INTO trail(number, at, who, role, purpose, channel, act, token, reason, hash) \
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    columns: 10,
};
const REASONS: Table = Table {
    read: "SELECT number, salt, text FROM trail_reason WHERE number > ?1",
    write: "INSERT INTO trail_reason(number, salt, text) VALUES (?1, ?2, ?3)",
    columns: 3,
};
/// Of those whom an entry since then names. Whoever was erased and came back has another one since.
const LINKS: Table = Table {
    read: "SELECT customer, token FROM token WHERE token IN (SELECT token FROM trail WHERE number > ?1)",
    write: "INSERT OR REPLACE INTO token(customer, token) VALUES (?1, ?2)",
    columns: 2,
};

const BACKUPS: Table = Table {
    read: "SELECT path, at FROM backup WHERE ?1 = 0",
    write: "INSERT OR REPLACE INTO backup(path, at) VALUES (?1, ?2)",
    columns: 2,
};

impl Table {
    fn copy(&self, present: &Connection, restored: &Connection, end: i64) -> Result<(), StoreError> {
        let mut read = present.prepare(self.read)?;
        let mut write = restored.prepare(self.write)?;
        let mut rows = read.query([end])?;
        while let Some(row) = rows.next()? {
            let values = (0..self.columns).map(|at| row.get(at)).collect::<Result<Vec<Value>, _>>()?;
            write.execute(rusqlite::params_from_iter(values))?;
        }
        Ok(())
    }
}
