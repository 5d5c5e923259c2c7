//! Ending an import: its words go into the index, rows that it replaced go, and where it was stopped, all that it staged. In
//! short writes, while others work.

use rusqlite::{Connection, params};

use crate::store::StoreError;

use super::import::{HOLD, in_transaction};
use super::index;
use super::posting::Posting;
use super::row;
use super::runs::{self, in_short_writes};
use super::words::keys;

/// Rows whose words are taken out together, in the order of the index.
const BATCH: i64 = 10_000;
/// Rows removed in one look at the clock.
const A_STEP: usize = 50;

/// Finishes an import that is seen: merges its words, removes the rows it replaced. Removes what a stopped one staged.
pub(super) fn clear(connection: &Connection) -> Result<(), StoreError> {
    let (staging, first, cleaning, cleaning_first): (i64, i64, i64, i64) =
        connection.query_row("SELECT staging, staging_first, cleaning, cleaning_first FROM house", [], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
        })?;
    if cleaning != 0 {
        runs::merge(connection, cleaning, HOLD)?;
        runs::clear_outdated(connection)?;
        sweep(connection, REPLACED, cleaning, cleaning_first, |connection, rows| {
            let replaced: Vec<i64> = rows.iter().map(|row| row.replaces).collect();
            take_out_words(connection, &replaced)?;
            remove_rows(connection, &replaced, |_| Ok(()))
        })?;
        connection.execute("UPDATE house SET cleaning = 0", [])?;
    }
    if staging != 0 && nothing_else(connection, staging)? {
        remove_all(connection)?;
    } else if staging != 0 {
        runs::discard(connection, staging, HOLD)?;
        runs::clear_outdated(connection)?;
        sweep(connection, STAGED, staging, first, |connection, rows| {
            let (numbers, replaced): (Vec<i64>, Vec<i64>) = rows.iter().map(|row| (row.number, row.replaces)).unzip();
            take_out_words(connection, &numbers)?;
            let mut replaced = replaced.into_iter();
            remove_rows(connection, &numbers, |_| match replaced.next() {
                Some(replaced) if replaced != 0 => row::supersede(connection, replaced, 0),
                _ => Ok(()),
            })
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
            "DELETE FROM block; DELETE FROM run; DELETE FROM outdated; \
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

/// A row of an import.
struct Brought {
    number: i64,
    replaces: i64,
}

/// Calls `each` with all such rows of this import, many at a time.
fn sweep(
    connection: &Connection,
    which: &str,
    import: i64,
    first: i64,
    each: impl Fn(&Connection, &[Brought]) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let mut after = first - 1;
    loop {
        let rows: Vec<Brought> = connection
            .prepare_cached(which)?
            .query_map(params![import, after, BATCH], |row| Ok(Brought { number: row.get(0)?, replaces: row.get(1)? }))?
            .collect::<Result<_, _>>()?;
        let Some(last) = rows.last() else { return Ok(()) };
        after = last.number;
        each(connection, &rows)?;
    }
}

/// Takes the words of rows out of the index: first the words, then the rows that tell what they are.
fn take_out_words(connection: &Connection, numbers: &[i64]) -> Result<(), StoreError> {
    let mut gone: Vec<Posting> = Vec::new();
    for number in numbers {
        if let Some((folded, guarded)) = row::words(connection, *number)? {
            gone.extend(index::of_row(&keys(&folded, &guarded), *number));
        }
    }
    gone.sort_unstable();
    runs::take_out(connection, &gone, HOLD)
}

fn remove_rows(
    connection: &Connection,
    numbers: &[i64],
    mut before: impl FnMut(i64) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let mut rest = numbers.chunks(A_STEP);
    in_short_writes(connection, HOLD, |until| {
        while std::time::Instant::now() < until {
            let Some(some) = rest.next() else { return Ok(true) };
            for number in some {
                before(*number)?;
                row::remove_row(connection, *number)?;
            }
        }
        Ok(rest.len() == 0)
    })
}
