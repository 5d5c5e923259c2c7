//! New rows: the statements that write them, held ready for as many as come.

use rusqlite::{CachedStatement, Connection, params};

use crate::store::StoreError;

use super::row::{Marks, Prepared};

/// Writes new rows, one after the other.
pub(super) struct Inserts<'a> {
    connection: &'a Connection,
    customer: CachedStatement<'a>,
    document: CachedStatement<'a>,
    stay: CachedStatement<'a>,
    due: CachedStatement<'a>,
}

impl<'a> Inserts<'a> {
    pub fn of(connection: &'a Connection) -> Result<Self, StoreError> {
        Ok(Self {
            connection,
            customer: connection.prepare_cached(
                "INSERT OR IGNORE INTO customer(id, revision, import, superseded_by, replaces, desk_keys, folded, guarded, glance) \
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            )?,
            document: connection.prepare_cached("INSERT INTO document(number, text) VALUES (?1, ?2)")?,
            stay: connection.prepare_cached(
                "INSERT INTO stay(first, id, customer, last, confidential, class) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )?,
            due: connection.prepare_cached("INSERT INTO open_case(due, id, customer) VALUES (?1, ?2, ?3)")?,
        })
    }

    /// A new row; answers its number, or nothing where this import has staged the id already.
    pub fn insert(&mut self, prepared: &Prepared, marks: Marks) -> Result<Option<i64>, StoreError> {
        let new = self.customer.execute(params![
            prepared.id.as_str(),
            marks.revision,
            marks.import,
            marks.superseded_by,
            marks.replaces,
            marks.desk_keys.0,
            prepared.folded,
            prepared.guarded,
            prepared.glance
        ])?;
        if new == 0 {
            return Ok(None);
        }
        let number = self.connection.last_insert_rowid();
        self.document.execute(params![number, prepared.document])?;
        self.stays_and_due(number, prepared)?;
        Ok(Some(number))
    }

    /// The stays and the open case that lead to a row.
    pub fn stays_and_due(&mut self, number: i64, prepared: &Prepared) -> Result<(), StoreError> {
        let id = prepared.id.as_str();
        for stay in &prepared.stays {
            self.stay.execute(params![stay.first, id, number, stay.last, stay.confidential, stay.class()])?;
        }
        if let Some(due) = prepared.due {
            self.due.execute(params![due, id, number])?;
        }
        Ok(())
    }
}
