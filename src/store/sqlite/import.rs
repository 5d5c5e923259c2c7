//! An import: staged in short writes that no reader sees, made visible by one, and leaving nothing when it stops.

use std::fs::File;
use std::time::{Duration, Instant};

use rusqlite::{Connection, params};

use crate::domain::Customer;
use crate::store::{Import, ImportTally, StoreError, TrailEntry};

use super::keys::{Keys, give_item_ids};
use super::row::{self, Marks};
use super::trail;

/// How long one write may hold the others up, with room for the commit itself.
const HOLD: Duration = Duration::from_millis(15);
/// Into an empty store nobody waits for a customer, so fewer and larger writes serve.
const HOLD_EMPTY: Duration = Duration::from_millis(400);
/// Rows removed in one write.
const BATCH: i64 = 100;

/// An import under way.
pub(super) struct Staging<'a> {
    connection: &'a Connection,
    number: i64,
    first: i64,
    empty: bool,
    since: Option<Instant>,
    tally: ImportTally,
    ended: bool,
    // Held, not read: while it lives, no other import begins and nobody takes this one for a leftover.
    _lock: Option<File>,
}

impl<'a> Staging<'a> {
    /// Begins an import; what one that was killed has left goes first.
    pub fn begin(connection: &'a Connection, lock: Option<File>) -> Result<Self, StoreError> {
        clear(connection)?;
        let written = in_transaction(connection, || {
            let (committed, first): (i64, i64) = connection.query_row(
                "SELECT committed, coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'customer'), 0) + 1 FROM house",
                [],
                |row| Ok((row.get(0)?, row.get(1)?)),
            )?;
            connection.execute("UPDATE house SET staging = ?1, staging_first = ?2", [committed + 1, first])?;
            let empty: bool =
                connection.query_row("SELECT NOT EXISTS (SELECT 1 FROM customer)", [], |row| row.get(0))?;
            Ok((committed + 1, first, empty))
        });
        let (number, first, empty) = written?;
        let tally = ImportTally::default();
        Ok(Self { connection, number, first, empty, since: None, tally, ended: false, _lock: lock })
    }

    fn write(&mut self, mut customer: Customer, keys: Keys) -> Result<(), StoreError> {
        if let Some(staged) = row::staged(self.connection, &customer.id, self.number)? {
            return self.again(customer, keys, &staged);
        }
        if self.empty {
            give_item_ids(&mut customer, None);
            return self.new_row(&customer);
        }
        let Some(known) = row::visible(self.connection, &customer.id)? else {
            give_item_ids(&mut customer, None);
            return self.new_row(&customer);
        };
        give_item_ids(&mut customer, Some(&known.stored.customer));
        let differs = Keys::between(&customer, &known.stored.customer).and(keys);
        let kept = differs.and(known.desk_keys);
        self.tally.kept += u64::from(kept.count());
        let taken = differs.without(kept);
        if taken == Keys::default() {
            self.tally.unchanged += 1;
            return Ok(());
        }
        let mut merged = known.stored.customer;
        taken.copy(&customer, &mut merged);
        let marks = Marks {
            revision: known.stored.revision.0 + 1,
            import: self.number,
            replaces: known.number,
            desk_keys: known.desk_keys,
            ..Marks::default()
        };
        row::insert(self.connection, &merged, &row::prepare(&merged)?, marks)?;
        row::supersede(self.connection, known.number, self.number)?;
        self.tally.changed += 1;
        Ok(())
    }

    fn new_row(&mut self, customer: &Customer) -> Result<(), StoreError> {
        let marks = Marks { revision: 1, import: self.number, ..Marks::default() };
        row::insert(self.connection, customer, &row::prepare(customer)?, marks)?;
        self.tally.new += 1;
        Ok(())
    }

    /// The same id twice in one file: the later keys count.
    fn again(&mut self, mut customer: Customer, keys: Keys, staged: &row::Kept) -> Result<(), StoreError> {
        give_item_ids(&mut customer, Some(&staged.stored.customer));
        let mut merged = staged.stored.customer.clone();
        keys.without(staged.desk_keys).copy(&customer, &mut merged);
        if merged == staged.stored.customer {
            return Ok(());
        }
        row::replace(self.connection, staged.number, &merged, staged.stored.revision.0, staged.desk_keys)
    }

    /// Makes what was added since the last write durable, still unseen.
    pub fn flush(&mut self) -> Result<(), StoreError> {
        if self.since.take().is_some() {
            self.connection.execute_batch("COMMIT")?;
        }
        Ok(())
    }

    fn leave(&mut self) -> Result<(), StoreError> {
        if std::mem::replace(&mut self.ended, true) {
            return Ok(());
        }
        if self.since.take().is_some() {
            self.connection.execute_batch("ROLLBACK")?;
        }
        clear(self.connection)
    }
}

impl Import for Staging<'_> {
    fn add(&mut self, customer: Customer, keys: &[&str]) -> Result<(), StoreError> {
        if self.since.is_none() {
            self.connection.execute_batch("BEGIN IMMEDIATE")?;
            self.since = Some(Instant::now());
        }
        self.write(customer, Keys::named(keys))?;
        let hold = if self.empty { HOLD_EMPTY } else { HOLD };
        if self.since.is_some_and(|since| since.elapsed() > hold) {
            self.flush()?;
        }
        Ok(())
    }

    fn commit(mut self: Box<Self>, trace: &TrailEntry) -> Result<ImportTally, StoreError> {
        self.flush()?;
        in_transaction(self.connection, || {
            self.connection.execute(
                "UPDATE house SET committed = ?1, staging = 0, cleaning = ?1, cleaning_first = ?2",
                [self.number, self.first],
            )?;
            trail::append(self.connection, trace)
        })?;
        self.ended = true;
        // What was replaced is out of sight; if it can't be swept now, the next import or opening does it.
        let _ = clear(self.connection);
        Ok(self.tally)
    }

    fn abandon(mut self: Box<Self>) -> Result<(), StoreError> {
        self.leave()
    }
}

impl Drop for Staging<'_> {
    fn drop(&mut self) {
        // Failing here leaves rows that nobody sees and that the next opening removes.
        let _ = self.leave();
    }
}

/// Removes what an ended import has left: rows it staged and never showed, rows it replaced.
pub(super) fn clear(connection: &Connection) -> Result<(), StoreError> {
    let (staging, first, cleaning, cleaning_first): (i64, i64, i64, i64) =
        connection.query_row("SELECT staging, staging_first, cleaning, cleaning_first FROM house", [], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
        })?;
    if cleaning != 0 {
        sweep(connection, REPLACED, cleaning, cleaning_first, |_, replaced| row::remove(connection, replaced))?;
        connection.execute("UPDATE house SET cleaning = 0", [])?;
    }
    if staging != 0 {
        sweep(connection, STAGED, staging, first, |number, replaced| {
            if replaced != 0 {
                row::supersede(connection, replaced, 0)?;
            }
            row::remove(connection, number)
        })?;
        connection.execute("UPDATE house SET staging = 0", [])?;
    }
    Ok(())
}

/// Rows of an import that replace another.
const REPLACED: &str = "SELECT number, replaces FROM customer \
     WHERE import = ?1 AND replaces <> 0 AND number > ?2 ORDER BY number LIMIT ?3";
/// All rows of an import; the desk may have written between them.
const STAGED: &str = "SELECT number, replaces FROM customer NOT INDEXED \
     WHERE import = ?1 AND number > ?2 ORDER BY number LIMIT ?3";

/// Calls `each` with every such row of this import and the row it replaces, in short writes.
fn sweep(
    connection: &Connection,
    which: &str,
    import: i64,
    first: i64,
    each: impl Fn(i64, i64) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let mut after = first - 1;
    loop {
        let rows: Vec<(i64, i64)> = connection
            .prepare_cached(which)?
            .query_map(params![import, after, BATCH], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<Result<_, _>>()?;
        let Some((last, _)) = rows.last() else { return Ok(()) };
        after = *last;
        in_transaction(connection, || rows.iter().try_for_each(|(number, replaces)| each(*number, *replaces)))?;
    }
}

/// Runs `work` as one durable write: all of it or nothing.
pub(super) fn in_transaction<T>(
    connection: &Connection,
    work: impl FnOnce() -> Result<T, StoreError>,
) -> Result<T, StoreError> {
    connection.execute_batch("BEGIN IMMEDIATE")?;
    match work().and_then(|done| Ok(connection.execute_batch("COMMIT").map(|()| done)?)) {
        Ok(done) => Ok(done),
        Err(error) => {
            // A full disk may have rolled back already; then there is nothing to roll back.
            let _ = connection.execute_batch("ROLLBACK");
            Err(error)
        }
    }
}
