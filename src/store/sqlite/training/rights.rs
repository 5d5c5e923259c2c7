//! What a trainee may ask for, and the end of the house's term.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, params};

use super::attempt::moment;
use super::private::month;
use crate::domain::Clean;
use crate::store::StoreError;
use crate::store::training::ErasedTrainee;

pub(super) fn erase(connection: &Connection, trainee: &Clean) -> Result<Option<ErasedTrainee>, StoreError> {
    let number: Option<i64> = connection
        .query_row("SELECT number FROM trainee WHERE pseudonym = ?1", [trainee.as_str()], |row| row.get(0))
        .optional()?;
    let Some(number) = number else { return Ok(None) };
    let count = |sql: &str| connection.query_row(sql, [number], |row| row.get::<_, i64>(0)).map(i64::unsigned_abs);
    let erased = ErasedTrainee {
        attempts: count("SELECT count(*) FROM attempt WHERE trainee = ?1")?,
        private: count("SELECT count(*) FROM private WHERE trainee = ?1")?,
    };
    // Attempts, inputs and private practice go with the trainee.
    connection.execute("DELETE FROM trainee WHERE number = ?1", [number])?;
    clear_scenes(connection)?;
    Ok(Some(erased))
}

pub(super) fn due(connection: &Connection, limit: DateTime<Utc>) -> Result<u64, StoreError> {
    let count: i64 = connection.query_row(
        "SELECT (SELECT count(*) FROM attempt WHERE begun < ?1) + (SELECT count(*) FROM private WHERE month < ?2)",
        params![moment(limit), month(limit)],
        |row| row.get(0),
    )?;
    Ok(count.unsigned_abs())
}

pub(super) fn retain_since(connection: &Connection, limit: DateTime<Utc>) -> Result<u64, StoreError> {
    let attempts = connection.execute("DELETE FROM attempt WHERE begun < ?1", [moment(limit)])?;
    let private = connection.execute("DELETE FROM private WHERE month < ?1", [month(limit)])?;
    connection.execute(
        "DELETE FROM trainee WHERE NOT EXISTS (SELECT 1 FROM attempt WHERE trainee = trainee.number)
         AND NOT EXISTS (SELECT 1 FROM private WHERE trainee = trainee.number)",
        [],
    )?;
    clear_scenes(connection)?;
    u64::try_from(attempts + private).map_err(|error| StoreError::Other(Clean::new(&error.to_string())))
}

/// A scene's text stays as long as an attempt needs it.
fn clear_scenes(connection: &Connection) -> Result<(), StoreError> {
    connection.execute(
        "DELETE FROM scene WHERE NOT EXISTS (SELECT 1 FROM attempt WHERE attempt.version = scene.version)",
        [],
    )?;
    Ok(())
}
