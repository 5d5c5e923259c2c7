//! Who was erased since a backup stays erased when it is restored.

use rusqlite::{Connection, params};

use crate::domain::CustomerId;
use crate::store::sqlite::import::in_transaction;
use crate::store::sqlite::rights::{self, Copies};
use crate::store::sqlite::row::{self, Marks};
use crate::store::sqlite::{index, trail};
use crate::store::{Effort, Revision, StoreError, Tombstones};

use super::descent::Descent;

/// Who was erased in a store.
pub(super) struct Gone {
    tombstones: Tombstones,
    marks: Vec<Vec<u8>>,
    leaving: Vec<(String, i64)>,
}

/// Who was erased in `present`.
pub(super) fn read(present: &Connection) -> Result<Gone, StoreError> {
    let mut marks = present.prepare("SELECT mark FROM erased")?;
    let mut leaving = present.prepare("SELECT customer, last FROM leaving")?;
    Ok(Gone {
        tombstones: rights::tombstones(present)?,
        marks: marks.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?,
        leaving: leaving.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?,
    })
}

/// Takes out of `restored` whoever is erased in `present`, and keeps files from bringing them back. What the present store
/// keeps of somebody, an open stay's booking, takes the place of what the backup has. Answers how many were left out.
///
/// Where the present store went on from the backup, its marks hold in place of the backup's: whoever was let back since may
/// be back. Else those of the backup hold, and with them what the present store knows.
pub(super) fn carry(
    gone: &Gone,
    descent: Descent,
    present: &Connection,
    restored: &Connection,
) -> Result<u64, StoreError> {
    let left_out = in_transaction(restored, || {
        if descent == Descent::GoesOn {
            restored.execute_batch("DELETE FROM erased; DELETE FROM leaving;")?;
        }
        if descent.is_same_store() {
            for mark in &gone.marks {
                restored.prepare_cached("INSERT OR IGNORE INTO erased(mark) VALUES (?1)")?.execute([mark])?;
            }
        }
        let mut left_out = 0;
        for id in ids(restored)?.into_iter().filter(|id| gone.tombstones.names(id)) {
            let id = CustomerId::new(&id);
            leave_out(restored, &id)?;
            rights::refuse(restored, &id)?;
            left_out += 1;
        }
        gone.leaving.iter().try_for_each(|(id, last)| keep_booking(present, restored, &CustomerId::new(id), *last))?;
        Ok(left_out)
    })?;
    if left_out > 0 {
        rights::finish_overwriting(restored, None, Effort::Thorough)?;
    }
    Ok(left_out)
}

fn ids(connection: &Connection) -> Result<Vec<String>, StoreError> {
    let mut statement = connection.prepare("SELECT DISTINCT id FROM customer ORDER BY id")?;
    Ok(statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

fn leave_out(restored: &Connection, id: &CustomerId) -> Result<(), StoreError> {
    let numbers: Vec<i64> = restored
        .prepare_cached("SELECT number FROM customer WHERE id = ?1")?
        .query_map([id.as_str()], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    numbers.into_iter().try_for_each(|number| row::remove(restored, number))?;
    trail::forget_reasons(restored, id)?;
    for table in ["token", "leaving"] {
        restored.execute(&format!("DELETE FROM {table} WHERE customer = ?1"), [id.as_str()])?;
    }
    rights::owe(restored, Copies::Stay)
}

/// Keeps the booking of somebody who asked to be forgotten while their stay was not over, whether the backup knew them or
/// not. One that cannot be read is not kept.
fn keep_booking(present: &Connection, restored: &Connection, id: &CustomerId, last: i64) -> Result<(), StoreError> {
    rights::refuse(restored, id)?;
    let Ok(Some(kept)) = row::visible(present, id) else { return Ok(()) };
    let Revision(revision) = kept.stored.revision;
    let prepared = row::prepare(&kept.stored.customer)?;
    let marks = Marks { revision, desk_keys: kept.desk_keys, ..Marks::default() };
    let number = row::insert(restored, &prepared, marks)?.ok_or(StoreError::Newer)?;
    index::add(restored, number, &prepared.keys())?;
    let sql = "INSERT OR REPLACE INTO leaving(customer, last) VALUES (?1, ?2)";
    restored.prepare_cached(sql)?.execute(params![id.as_str(), last])?;
    Ok(())
}
