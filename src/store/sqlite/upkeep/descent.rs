//! How the store in place stands to the backup that is to take its place: what it can know of what was said since.
//!
//! Each store has a random key for the marks of those who were erased; a copy keeps it. Another key is another store, whose
//! marks say nothing of who was erased from this one.

use rusqlite::{Connection, params};

use crate::store::StoreError;
use crate::store::sqlite::chain::{self, End};
use crate::store::sqlite::rights;

/// How the store in place stands to the backup.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Descent {
    /// It went on from the backup: its trail begins with the backup's.
    GoesOn,
    /// It is the same store, but went another way than the backup, or its trail of that time has left at its term.
    Apart,
    /// It is another store.
    Other,
    /// It is another store, and nobody was ever in it.
    New,
}

impl Descent {
    /// How `present` stands to the backup in `restored`.
    pub fn of(present: &Connection, restored: &Connection) -> Result<Self, StoreError> {
        if rights::mark_key(present)? == rights::mark_key(restored)? {
            let end = chain::end(restored)?;
            // A trail that cannot be read hides nobody's no.
            let goes_on = || Ok::<_, StoreError>(holds(present, &end)? && has_all_since(present, &end)?);
            return Ok(if goes_on().unwrap_or(false) { Self::GoesOn } else { Self::Apart });
        }
        let was_anybody = "SELECT EXISTS (SELECT 1 FROM customer) OR EXISTS (SELECT 1 FROM erased)";
        let was_anybody: bool = present.query_row(was_anybody, [], |row| row.get(0))?;
        Ok(if was_anybody { Self::Other } else { Self::New })
    }

    /// Whether the store in place and the backup are one store.
    pub const fn is_same_store(self) -> bool {
        matches!(self, Self::GoesOn | Self::Apart)
    }
}

/// Whether this end of a chain is in the trail, or was when it was sealed.
pub(super) fn holds(connection: &Connection, end: &End) -> Result<bool, StoreError> {
    let sql = "SELECT EXISTS (SELECT 1 FROM trail WHERE number = ?1 AND hash = ?2) \
               OR EXISTS (SELECT 1 FROM trail_seal WHERE number = ?1 AND hash = ?2)";
    Ok(connection.query_row(sql, params![end.number, &end.hash.0[..]], |row| row.get(0))?)
}

/// Whether no entry after this end has left.
fn has_all_since(connection: &Connection, end: &End) -> Result<bool, StoreError> {
    let sql = "SELECT coalesce(max(number), 0) <= ?1 FROM trail_seal";
    Ok(connection.query_row(sql, [end.number], |row| row.get(0))?)
}
