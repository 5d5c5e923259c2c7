//! Who was erased since a backup stays erased when it is restored.

use rusqlite::{Connection, params};

use crate::domain::CustomerId;
use crate::store::sqlite::import::in_transaction;
use crate::store::sqlite::row::{self, Marks};
use crate::store::sqlite::{index, rights, trail};
use crate::store::{Effort, Revision, StoreError, Tombstones};

/// Who was erased in a store.
pub(super) struct Gone {
    tombstones: Tombstones,
    key: Vec<u8>,
    marks: Vec<Vec<u8>>,
    leaving: Vec<(String, i64)>,
}

/// Who was erased in `present`.
pub(super) fn read(present: &Connection) -> Result<Gone, StoreError> {
    let mut marks = present.prepare("SELECT mark FROM erased")?;
    let mut leaving = present.prepare("SELECT customer, last FROM leaving")?;
    Ok(Gone {
        tombstones: rights::tombstones(present)?,
        key: present.query_row("SELECT mark_key FROM rights", [], |row| row.get(0))?,
        marks: marks.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?,
        leaving: leaving.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?,
    })
}

/// Takes out of `restored` whoever is erased in `present`, and lets the marks of the present store hold there too. What the
/// present store keeps of somebody, an open stay's booking, takes the place of what the backup has. Answers how many were
/// left out.
pub(super) fn carry(gone: &Gone, present: &Connection, restored: &Connection) -> Result<u64, StoreError> {
    let left_out = in_transaction(restored, || {
        let mut left_out = 0;
        for id in ids(restored)?.into_iter().filter(|id| gone.tombstones.names(id)) {
            leave_out(present, restored, &CustomerId::new(&id))?;
            left_out += 1;
        }
        copy_marks(gone, restored)?;
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

fn leave_out(present: &Connection, restored: &Connection, id: &CustomerId) -> Result<(), StoreError> {
    let numbers: Vec<i64> = restored
        .prepare_cached("SELECT number FROM customer WHERE id = ?1")?
        .query_map([id.as_str()], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    numbers.into_iter().try_for_each(|number| row::remove(restored, number))?;
    trail::forget_reasons(restored, id)?;
    restored.execute("DELETE FROM token WHERE customer = ?1", [id.as_str()])?;
    // A booking that cannot be read is not kept: they asked to be forgotten.
    if let Ok(Some(kept)) = row::visible(present, id) {
        let Revision(revision) = kept.stored.revision;
        let prepared = row::prepare(&kept.stored.customer)?;
        let marks = Marks { revision, desk_keys: kept.desk_keys, ..Marks::default() };
        let number = row::insert(restored, &prepared, marks)?.ok_or(StoreError::Newer)?;
        index::add(restored, number, &prepared.keys())?;
    }
    restored.execute("UPDATE rights SET overwrite = 1", [])?;
    Ok(())
}

/// The marks of the present store, with their key, in place of those of the backup: whoever was let back since may be back.
fn copy_marks(gone: &Gone, restored: &Connection) -> Result<(), StoreError> {
    restored.execute("UPDATE rights SET mark_key = ?1", [&gone.key])?;
    restored.execute_batch("DELETE FROM erased; DELETE FROM leaving;")?;
    for mark in &gone.marks {
        restored.prepare_cached("INSERT INTO erased(mark) VALUES (?1)")?.execute([mark])?;
    }
    for (customer, last) in &gone.leaving {
        let sql = "INSERT INTO leaving(customer, last) VALUES (?1, ?2)";
        restored.prepare_cached(sql)?.execute(params![customer, last])?;
    }
    Ok(())
}
