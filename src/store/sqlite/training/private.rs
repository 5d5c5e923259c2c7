//! Private practice: sealed parts, and nothing else.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, params};
use uuid::Uuid;

use super::attempt::{damaged, trainee};
use crate::domain::Clean;
use crate::store::StoreError;
use crate::store::training::{AttemptId, SealedAttempt};

/// The month of a moment: all that is kept in the clear of when somebody practised.
pub(super) fn month(at: DateTime<Utc>) -> String {
    at.format("%Y-%m").to_string()
}

pub(super) fn salt(connection: &Connection) -> Result<[u8; 16], StoreError> {
    let salt: Vec<u8> = connection.query_row("SELECT salt FROM room", [], |row| row.get(0))?;
    salt.try_into().map_err(|_| damaged())
}

pub(super) fn begin(
    connection: &Connection,
    id: AttemptId,
    pseudonym: &Clean,
    begun: DateTime<Utc>,
    head: &[u8],
) -> Result<(), StoreError> {
    let whose = trainee(connection, pseudonym)?;
    connection.prepare_cached("INSERT INTO private(id, trainee, month) VALUES (?1, ?2, ?3)")?.execute(params![
        id.to_string(),
        whose,
        month(begun)
    ])?;
    append(connection, id, head)
}

pub(super) fn append(connection: &Connection, id: AttemptId, part: &[u8]) -> Result<(), StoreError> {
    let number: Option<i64> = connection
        .prepare_cached("SELECT number FROM private WHERE id = ?1")?
        .query_row([id.to_string()], |row| row.get(0))
        .optional()?;
    let number = number.ok_or_else(|| StoreError::Missing(Clean::new(&id.to_string())))?;
    connection
        .prepare_cached(
            "INSERT INTO private_part(private, number, sealed)
             SELECT ?1, count(*) + 1, ?2 FROM private_part WHERE private = ?1",
        )?
        .execute(params![number, part])?;
    Ok(())
}

pub(super) fn of(connection: &Connection, pseudonym: &Clean) -> Result<Vec<SealedAttempt>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT p.id, q.sealed FROM trainee t JOIN private p ON p.trainee = t.number
         JOIN private_part q ON q.private = p.number WHERE t.pseudonym = ?1 ORDER BY p.number, q.number",
    )?;
    let mut rows = statement.query([pseudonym.as_str()])?;
    let mut found: Vec<SealedAttempt> = Vec::new();
    while let Some(row) = rows.next()? {
        let id: String = row.get(0)?;
        let id = AttemptId(Uuid::parse_str(&id).map_err(|_| damaged())?);
        let part: Vec<u8> = row.get(1)?;
        match found.last_mut().filter(|last| last.id == id) {
            Some(last) => last.parts.push(part),
            None => found.push(SealedAttempt { id, parts: vec![part] }),
        }
    }
    Ok(found)
}
