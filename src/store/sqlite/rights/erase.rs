//! Erasing a customer within one write.

use rusqlite::{Connection, OptionalExtension, params};

use crate::domain::{Customer, CustomerId};
use crate::store::{Erasure, Remains, ReturnByFile, Revision, StoreError, Tombstones, TrailEntry};

use super::super::index;
use super::super::keys::Keys;
use super::super::row::{self, Marks, day};
use super::super::trail;
use super::owed::{self, Copies};

/// Removes the customer and everything that leads to them; the caller's transaction makes it all or nothing.
pub(super) fn erase(connection: &Connection, erasure: &Erasure<'_>, trace: &TrailEntry) -> Result<(), StoreError> {
    let id = erasure.id;
    let known = row::visible(connection, id)?;
    let is_as_read = known.map(|known| known.stored.revision) == Some(erasure.expected);
    // Who asked to be forgotten is, with whatever an import is about to bring; whose term is over comes back with it.
    let is_expected = erasure.return_by_file == ReturnByFile::Welcome && is_staged(connection, id)?;
    if !is_as_read || is_expected {
        return Err(StoreError::Newer);
    }
    remove_rows(connection, id)?;
    for task in erasure.tasks {
        connection.prepare_cached("DELETE FROM done_task WHERE task = ?1")?.execute([task])?;
    }
    // The entry gets the customer's token, and then nothing leads from the token to the customer.
    trail::append(connection, trace)?;
    cut_link(connection, id)?;
    connection.execute("DELETE FROM leaving WHERE customer = ?1", [id.as_str()])?;
    if let Remains::Booking(booking, last) = erasure.remains {
        let all = Keys::named(&Customer::KEYS);
        let marks = Marks { revision: erasure.expected.0 + 1, desk_keys: all, ..Marks::default() };
        let prepared = row::prepare(booking)?;
        let number = row::insert(connection, &prepared, marks)?.ok_or(StoreError::Newer)?;
        index::add(connection, number, &prepared.keys())?;
        connection.execute("INSERT INTO leaving(customer, last) VALUES (?1, ?2)", params![id.as_str(), day(last)])?;
    }
    match erasure.return_by_file {
        ReturnByFile::Refused => {
            super::refuse(connection, id)?;
            owed::owe(connection, Copies::Go)
        }
        // A copy of the store has a term of its own.
        ReturnByFile::Welcome => owed::owe(connection, Copies::Stay),
    }
}

/// Whether an import that is under way is about to change the customer.
fn is_staged(connection: &Connection, id: &CustomerId) -> Result<bool, StoreError> {
    let committed: i64 = connection.query_row("SELECT committed FROM house", [], |row| row.get(0))?;
    Ok(row::staged(connection, id, committed + 1)?.is_some())
}

/// Writes the customer with less than before.
pub(super) fn reduce(
    connection: &Connection,
    customer: &Customer,
    expected: Revision,
    trace: &TrailEntry,
) -> Result<(), StoreError> {
    let known = row::visible(connection, &customer.id)?.filter(|known| known.stored.revision == expected);
    let (Some(known), false) = (known, is_staged(connection, &customer.id)?) else { return Err(StoreError::Newer) };
    let words = row::replace(connection, known.number, customer, expected.0 + 1, known.desk_keys)?;
    index::reword(connection, known.number, &words)?;
    trail::append(connection, trace)?;
    owed::owe(connection, Copies::Stay)
}

/// Every row of this id: what readers see, what an import staged, what it replaced.
fn remove_rows(connection: &Connection, id: &CustomerId) -> Result<(), StoreError> {
    let numbers: Vec<i64> = connection
        .prepare_cached("SELECT number FROM customer WHERE id = ?1")?
        .query_map([id.as_str()], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    numbers.into_iter().try_for_each(|number| row::remove(connection, number))
}

/// Cuts what leads from the trail to this customer; the trail itself stays as it is.
fn cut_link(connection: &Connection, id: &CustomerId) -> Result<(), StoreError> {
    // What staff wrote beside entries may speak of the customer.
    trail::forget_reasons(connection, id)?;
    connection.execute("DELETE FROM token WHERE customer = ?1", [id.as_str()])?;
    Ok(())
}

/// Takes out of an import whoever was erased while it was under way: what it staged of them is never seen. `known` are
/// the tombstones that its reader had.
pub(in super::super) fn refuse_erased(
    connection: &Connection,
    import: i64,
    known: &Tombstones,
) -> Result<u64, StoreError> {
    let now = super::tombstones(connection)?;
    if !now.has_more_than(known) {
        return Ok(0);
    }
    let mut refused = 0;
    let mut after = 0_i64;
    loop {
        let next: Option<(i64, String)> = connection
            .prepare_cached(
                "SELECT number, id FROM customer WHERE import = ?1 AND number > ?2 ORDER BY number LIMIT 1",
            )?
            .query_row([import, after], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        let Some((number, id)) = next else { return Ok(refused) };
        after = number;
        if now.names(&id) {
            row::remove(connection, number)?;
            refused += 1;
        }
    }
}
