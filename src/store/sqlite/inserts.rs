//! New rows: the statements that write them, held ready for as many as come.

use rusqlite::{CachedStatement, Connection, params};

use crate::store::StoreError;

use super::row::{Marks, Nights, Prepared};

/// Stays that wait at most to be written in the order of their table; some twenty megabytes.
const WAITING: usize = 250_000;

/// Writes new rows, one after the other.
pub(super) struct Inserts<'a> {
    connection: &'a Connection,
    customer: CachedStatement<'a>,
    document: CachedStatement<'a>,
    stay: CachedStatement<'a>,
    due: CachedStatement<'a>,
    /// Stays that are written later, if any are.
    waiting: Option<Vec<Waiting>>,
    /// Those being written now, some with each row, in the order of their table.
    leaving: std::vec::IntoIter<Waiting>,
}

/// A stay that waits.
struct Waiting {
    id: Box<str>,
    number: i64,
    nights: Nights,
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
            waiting: None,
            leaving: Vec::new().into_iter(),
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

    /// From now on stays wait until many can be written in the order of their table: one by one, the days of a large file
    /// would have each of its pages written again and again.
    pub fn hold_stays_back(&mut self) {
        self.waiting = Some(Vec::new());
    }

    /// Writes all stays that wait.
    pub fn write_waiting(&mut self) -> Result<(), StoreError> {
        self.let_leave()?;
        self.write_leaving(usize::MAX)
    }

    /// All that wait are the next to leave, in the order of the table.
    fn let_leave(&mut self) -> Result<(), StoreError> {
        self.write_leaving(usize::MAX)?;
        let mut waiting = self.waiting.as_mut().map(std::mem::take).unwrap_or_default();
        waiting.sort_unstable_by(|a, b| {
            (a.nights.first, &a.id, a.number, a.nights).cmp(&(b.nights.first, &b.id, b.number, b.nights))
        });
        self.leaving = waiting.into_iter();
        Ok(())
    }

    fn write_leaving(&mut self, most: usize) -> Result<(), StoreError> {
        for _ in 0..most {
            let Some(Waiting { id, number, nights }) = self.leaving.next() else { break };
            self.stay(&id, number, nights)?;
        }
        Ok(())
    }

    /// The stays and the open case that lead to a row.
    pub fn stays_and_due(&mut self, number: i64, prepared: &Prepared) -> Result<(), StoreError> {
        let id = prepared.id.as_str();
        let Some(waiting) = &mut self.waiting else {
            prepared.stays.iter().try_for_each(|nights| self.stay(id, number, *nights))?;
            return self.due(id, number, prepared.due);
        };
        waiting.extend(prepared.stays.iter().map(|nights| Waiting { id: id.into(), number, nights: *nights }));
        if waiting.len() >= WAITING {
            self.let_leave()?;
        }
        // As many leave as came, and one more, so that these are gone when the next are many.
        self.write_leaving(prepared.stays.len() + 1)?;
        self.due(id, number, prepared.due)
    }

    fn due(&mut self, id: &str, number: i64, due: Option<i64>) -> Result<(), StoreError> {
        if let Some(due) = due {
            self.due.execute(params![due, id, number])?;
        }
        Ok(())
    }

    fn stay(&mut self, id: &str, number: i64, nights: Nights) -> Result<(), StoreError> {
        let Nights { first, last, confidential } = nights;
        self.stay.execute(params![first, id, number, last, confidential, nights.class()])?;
        Ok(())
    }
}
