//! An import: staged in short writes that no reader sees, made visible by one, and leaving nothing when it stops.
//!
//! Staged rows are not durable one by one, only all together when they become visible: a power cut before that leaves
//! some of them, which the next opening removes.

use std::fs::File;
use std::time::{Duration, Instant};

use rusqlite::{Connection, params};

use crate::domain::{Customer, Item};
use crate::store::{ImportTally, StoreError, TrailEntry};

use super::keys::{Keys, give_item_ids};
use super::row::{self, Marks, Prepared};
use super::trail;

/// How long one write may hold the others up, with room for the commit itself.
const HOLD: Duration = Duration::from_millis(15);
/// Into an empty store nobody waits for a customer, so fewer and larger writes serve.
const HOLD_EMPTY: Duration = Duration::from_millis(1_000);
/// Rows removed in one write.
const BATCH: i64 = 100;

/// One customer to take in, made ready as far as that needs no store.
pub(super) struct Given {
    /// As the file has it.
    customer: Customer,
    keys: Keys,
    /// As a customer not known before is kept.
    prepared: Prepared,
    /// The places of items that got their id here.
    named: Vec<usize>,
}

impl Given {
    pub fn new(mut customer: Customer, keys: &[&str]) -> Result<Self, StoreError> {
        let unnamed = |(place, item): (usize, &Item)| item.id.is_none().then_some(place);
        let named = customer.items.iter().enumerate().filter_map(unnamed).collect();
        give_item_ids(&mut customer, None);
        let prepared = row::prepare(&customer)?;
        Ok(Self { customer, keys: Keys::named(keys), prepared, named })
    }

    /// The customer, with the ids of items that are known already.
    fn meeting(mut self, known: &Customer) -> Customer {
        for place in self.named {
            if let Some(item) = self.customer.items.get_mut(place) {
                item.id = None;
            }
        }
        give_item_ids(&mut self.customer, Some(known));
        self.customer
    }
}

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
                "SELECT committed, coalesce((SELECT max(number) FROM customer), 0) + 1 FROM house",
                [],
                |row| Ok((row.get(0)?, row.get(1)?)),
            )?;
            connection.execute("UPDATE house SET staging = ?1, staging_first = ?2", [committed + 1, first])?;
            let empty: bool =
                connection.query_row("SELECT NOT EXISTS (SELECT 1 FROM customer)", [], |row| row.get(0))?;
            Ok((committed + 1, first, empty))
        });
        let (number, first, empty) = written?;
        connection.pragma_update(None, "synchronous", "NORMAL")?;
        let tally = ImportTally::default();
        Ok(Self { connection, number, first, empty, since: None, tally, ended: false, _lock: lock })
    }

    fn write(&mut self, given: Given) -> Result<(), StoreError> {
        let id = &given.customer.id;
        let known = if self.empty { None } else { row::visible(self.connection, id)? };
        let Some(known) = known else {
            let marks = Marks { revision: 1, import: self.number, ..Marks::default() };
            if row::insert(self.connection, &given.prepared, marks)?.is_some() {
                self.tally.new += 1;
                return Ok(());
            }
            let staged = row::staged(self.connection, id, self.number)?;
            return staged.map_or(Ok(()), |staged| self.again(given, staged));
        };
        if let Some(staged) = row::staged(self.connection, id, self.number)? {
            return self.again(given, staged);
        }
        let keys = given.keys;
        let customer = given.meeting(&known.stored.customer);
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
        row::insert(self.connection, &row::prepare(&merged)?, marks)?;
        row::supersede(self.connection, known.number, self.number)?;
        self.tally.changed += 1;
        Ok(())
    }

    /// The same id twice in one file: the later keys count.
    fn again(&self, given: Given, staged: row::Kept) -> Result<(), StoreError> {
        let keys = given.keys.without(staged.desk_keys);
        let customer = given.meeting(&staged.stored.customer);
        let mut merged = staged.stored.customer.clone();
        keys.copy(&customer, &mut merged);
        if merged == staged.stored.customer {
            return Ok(());
        }
        row::replace(self.connection, staged.number, &merged, staged.stored.revision.0, staged.desk_keys)
    }

    /// Takes one customer in, and ends the write that holds others up when it has lasted long enough.
    pub fn take(&mut self, given: Given) -> Result<(), StoreError> {
        if self.since.is_none() {
            self.connection.execute_batch("BEGIN IMMEDIATE")?;
            self.since = Some(Instant::now());
        }
        self.write(given)?;
        let hold = if self.empty { HOLD_EMPTY } else { HOLD };
        if self.since.is_some_and(|since| since.elapsed() > hold) {
            self.flush()?;
        }
        Ok(())
    }

    /// Makes what was added since the last write durable, still unseen.
    pub fn flush(&mut self) -> Result<(), StoreError> {
        if self.since.take().is_some() {
            self.connection.execute_batch("COMMIT")?;
        }
        Ok(())
    }

    /// Makes everything visible and durable.
    pub fn show(mut self, trace: &TrailEntry) -> Result<ImportTally, StoreError> {
        self.flush()?;
        durable(self.connection)?;
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

    /// Leaves nothing behind.
    pub fn leave(&mut self) -> Result<(), StoreError> {
        if std::mem::replace(&mut self.ended, true) {
            return Ok(());
        }
        if self.since.take().is_some() {
            self.connection.execute_batch("ROLLBACK")?;
        }
        let cleared = clear(self.connection);
        durable(self.connection)?;
        cleared
    }
}

/// From here on a write is durable when it returns.
fn durable(connection: &Connection) -> Result<(), StoreError> {
    Ok(connection.pragma_update(None, "synchronous", "FULL")?)
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
    if staging != 0 && nothing_else(connection, staging)? {
        remove_all(connection)?;
    } else if staging != 0 {
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

/// Whether the store held nothing before this import, and nobody has written a customer since.
fn nothing_else(connection: &Connection, staging: i64) -> Result<bool, StoreError> {
    let sql = "SELECT NOT EXISTS (SELECT 1 FROM customer NOT INDEXED WHERE import <> ?1 OR replaces <> 0)";
    Ok(connection.query_row(sql, [staging], |row| row.get(0))?)
}

/// Empties a store that holds nothing but what was staged: at once instead of row by row.
fn remove_all(connection: &Connection) -> Result<(), StoreError> {
    // Rows that refer to customers go before them, all of them; looking for each would be all that takes time.
    connection.pragma_update(None, "foreign_keys", false)?;
    let removed = in_transaction(connection, || {
        Ok(connection.execute_batch(
            "INSERT INTO public_words(public_words) VALUES ('delete-all'); \
             INSERT INTO public_parts(public_parts) VALUES ('delete-all'); \
             INSERT INTO private_words(private_words) VALUES ('delete-all'); \
             DELETE FROM stay; DELETE FROM open_case; DELETE FROM document; DELETE FROM customer; \
             UPDATE house SET staging = 0;",
        )?)
    });
    connection.pragma_update(None, "foreign_keys", true)?;
    removed
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
