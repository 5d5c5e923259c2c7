//! The trail: only added to. A customer stands in it as a random token, which a separate table links to the id.

use rusqlite::{Connection, OptionalExtension, params};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::domain::{Clean, CustomerId};
use crate::store::{Act, StoreError, TrailEntry, Whom};

/// Adds an entry; part of the caller's transaction if there is one.
pub(super) fn append(connection: &Connection, entry: &TrailEntry) -> Result<(), StoreError> {
    let token = match &entry.about {
        Whom::Nobody => None,
        Whom::Customer(id) => Some(token(connection, id)?),
        Whom::Token(hexadecimal) => Some(bytes(hexadecimal.as_str())),
    };
    connection
        .prepare_cached(
            "INSERT INTO trail(at, who, role, purpose, channel, act, token) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?
        .execute(params![
            entry.at.to_rfc3339_opts(chrono::SecondsFormat::Millis, true),
            entry.who.as_str(),
            entry.role.as_ref().map(Clean::as_str),
            word(&entry.purpose),
            word(&entry.channel),
            word(&entry.act),
            token
        ])?;
    Ok(())
}

/// The newest entries, newest first.
pub(super) fn read(connection: &Connection, limit: usize) -> Result<Vec<TrailEntry>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT at, who, role, purpose, channel, act, token FROM trail ORDER BY number DESC LIMIT ?1",
    )?;
    entries(statement.query([i64::try_from(limit).unwrap_or(i64::MAX)])?)
}

/// Every entry about this customer, newest first.
pub(super) fn read_of(connection: &Connection, id: &CustomerId) -> Result<Vec<TrailEntry>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT at, who, role, purpose, channel, act, token FROM trail
         WHERE token IN (SELECT token FROM token WHERE customer = ?1) ORDER BY number DESC",
    )?;
    entries(statement.query([id.as_str()])?)
}

fn entries(mut rows: rusqlite::Rows<'_>) -> Result<Vec<TrailEntry>, StoreError> {
    let mut entries = Vec::new();
    while let Some(row) = rows.next()? {
        let at: String = row.get(0)?;
        let token: Option<Vec<u8>> = row.get(6)?;
        entries.push(TrailEntry {
            at: chrono::DateTime::parse_from_rfc3339(&at).map_err(|_| damaged())?.to_utc(),
            who: Clean::from(row.get::<_, String>(1)?),
            role: row.get::<_, Option<String>>(2)?.map(Clean::from),
            purpose: value(&row.get::<_, String>(3)?)?,
            channel: value(&row.get::<_, String>(4)?)?,
            act: value::<Act>(&row.get::<_, String>(5)?)?,
            about: token.map_or(Whom::Nobody, |token| Whom::Token(Clean::new(&hexadecimal(&token)))),
        });
    }
    Ok(entries)
}

/// The token of this customer, made at the first need.
fn token(connection: &Connection, id: &CustomerId) -> Result<Vec<u8>, StoreError> {
    let known = connection
        .prepare_cached("SELECT token FROM token WHERE customer = ?1")?
        .query_row([id.as_str()], |row| row.get(0))
        .optional()?;
    if let Some(token) = known {
        return Ok(token);
    }
    let token = crate::store::key::new_salt()?.to_vec();
    connection
        .prepare_cached("INSERT INTO token(token, customer) VALUES (?1, ?2)")?
        .execute(params![token, id.as_str()])?;
    Ok(token)
}

/// A value of ours as the word that the documents use.
fn word(value: &impl Serialize) -> Option<String> {
    serde_json::to_value(value).ok()?.as_str().map(str::to_owned)
}

fn value<T: DeserializeOwned>(word: &str) -> Result<T, StoreError> {
    serde_json::from_value(serde_json::Value::from(word)).map_err(|_| damaged())
}

fn damaged() -> StoreError {
    StoreError::Corrupt(Clean::new("an entry of the trail cannot be read"))
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .filter_map(|half| char::from_digit(u32::from(half), 16))
        .collect()
}

fn bytes(hexadecimal: &str) -> Vec<u8> {
    let halves: Vec<u8> = hexadecimal.chars().filter_map(|c| u8::try_from(c.to_digit(16)?).ok()).collect();
    halves.chunks(2).map(|pair| pair.iter().fold(0, |byte, half| byte << 4 | half)).collect()
}
