//! Removing what an import leaves: rows that were never shown, rows that were replaced. In short writes, while others work.

use std::time::Instant;

use rusqlite::{Connection, params};

use crate::store::StoreError;

use super::import::{HOLD, PAUSE, in_transaction};
use super::row;

/// Rows looked up together.
const BATCH: i64 = 500;

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
        if rows.is_empty() {
            return Ok(());
        }
        let begun = Instant::now();
        in_transaction(connection, || {
            for (number, replaces) in rows {
                each(number, replaces)?;
                after = number;
                if begun.elapsed() > HOLD {
                    break;
                }
            }
            Ok(())
        })?;
        std::thread::sleep(PAUSE);
    }
}
