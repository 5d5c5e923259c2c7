//! The trail: only added to, each entry chained to the one before. A customer stands in it as a random token, which a separate table links to the id.

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::{Connection, OptionalExtension, params};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::domain::{Clean, CustomerId};
use crate::store::{Act, Looked, Recorded, StoreError, TrailEntry, Whom, Whose};

use super::chain::{self, End, Row};

/// A clock may step back so far without being set back: two desks wait for one another, a clock is trimmed.
const TRIMMED: TimeDelta = TimeDelta::seconds(30);

/// Adds an entry; part of the caller's write transaction, which keeps the end of the chain for it.
pub(super) fn append(connection: &Connection, entry: &TrailEntry) -> Result<(), StoreError> {
    append_with(connection, entry, None)
}

/// Adds an entry with a reason in free text beside it. Where the clock stands before the last entry, that is noted first.
pub(super) fn append_with(
    connection: &Connection,
    entry: &TrailEntry,
    reason: Option<&Clean>,
) -> Result<(), StoreError> {
    let mut end = chain::end(connection)?;
    if let Some(last) = &end.at
        && entry.at + TRIMMED < moment(last)?
    {
        let noted = TrailEntry { act: Act::ClockBack, about: Whom::Nobody, ..entry.clone() };
        end = write(connection, &end, &noted, None)?;
    }
    write(connection, &end, entry, reason).map(|_| ())
}

fn write(connection: &Connection, end: &End, entry: &TrailEntry, reason: Option<&Clean>) -> Result<End, StoreError> {
    let token = match &entry.about {
        Whom::Nobody => None,
        Whom::Customer(id) => Some(token(connection, id)?),
        Whom::Token(hexadecimal) => Some(bytes(hexadecimal.as_str())),
    };
    let (at, number) = (written(entry.at), end.number + 1);
    let digest = reason.map(|reason| keep_reason(connection, number, reason)).transpose()?;
    let (purpose, channel, act) = (word(&entry.purpose)?, word(&entry.channel)?, word(&entry.act)?);
    let row = Row {
        number,
        at: &at,
        who: entry.who.as_str(),
        role: entry.role.as_ref().map(Clean::as_str),
        purpose: &purpose,
        channel: &channel,
        act: &act,
        token: token.as_deref(),
        reason: digest.as_ref().map(|digest| &digest[..]),
    };
    let hash = row.hash(end.hash);
    connection
        .prepare_cached(
            "INSERT INTO trail(number, at, who, role, purpose, channel, act, token, reason, hash) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        )?
        .execute(params![
            number,
            row.at,
            row.who,
            row.role,
            row.purpose,
            row.channel,
            row.act,
            row.token,
            row.reason,
            &hash.0[..]
        ])?;
    Ok(End { number, hash, at: Some(at) })
}

fn keep_reason(connection: &Connection, number: i64, reason: &Clean) -> Result<[u8; 32], StoreError> {
    let salt = crate::store::key::new_salt()?;
    connection.prepare_cached("INSERT INTO trail_reason(number, salt, text) VALUES (?1, ?2, ?3)")?.execute(params![
        number,
        &salt[..],
        reason.as_str()
    ])?;
    Ok(chain::digest_of_reason(&salt, reason.as_str()))
}

/// Forgets what was written in free text beside the entries about this customer; the chain holds without it.
/// For whoever erases a customer, before the link to the entries goes.
pub(super) fn forget_reasons(connection: &Connection, id: &CustomerId) -> Result<(), StoreError> {
    connection.execute(
        "DELETE FROM trail_reason WHERE number IN (SELECT number FROM trail WHERE token IN \
         (SELECT token FROM token WHERE customer = ?1))",
        [id.as_str()],
    )?;
    Ok(())
}

/// The newest entries with their places and reasons, newest first.
pub(super) fn recorded(connection: &Connection, whose: &Whose, limit: usize) -> Result<Vec<Recorded>, StoreError> {
    let who = match whose {
        Whose::Everybody => None,
        Whose::Of(name) => Some(name.as_str()),
    };
    let mut statement = connection.prepare_cached(
        "SELECT t.at, t.who, t.role, t.purpose, t.channel, t.act, t.token, t.number, r.text FROM trail t \
         LEFT JOIN trail_reason r ON r.number = t.number WHERE ?1 IS NULL OR t.who = ?1 \
         ORDER BY t.number DESC LIMIT ?2",
    )?;
    let mut rows = statement.query(params![who, i64::try_from(limit).unwrap_or(i64::MAX)])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(Recorded {
            entry: entry(row)?,
            number: u64::try_from(row.get::<_, i64>(7)?).unwrap_or(0),
            reason: row.get::<_, Option<String>>(8)?.map(Clean::from),
        });
    }
    Ok(found)
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

/// When somebody looked at something of one customer since then, oldest first.
pub(super) fn looks_since(connection: &Connection, since: DateTime<Utc>) -> Result<Vec<Looked>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT t.at, t.who, t.act, t.token, k.customer FROM trail t LEFT JOIN token k ON k.token = t.token \
         WHERE t.token IS NOT NULL AND t.at >= ?1 \
         AND t.act IN ('view', 'explain', 'statement', 'export', 'break-glass') ORDER BY t.number",
    )?;
    let mut rows = statement.query([written(since)])?;
    let mut looks = Vec::new();
    while let Some(row) = rows.next()? {
        looks.push(Looked {
            at: moment(&row.get::<_, String>(0)?)?,
            who: Clean::from(row.get::<_, String>(1)?),
            act: value(&row.get::<_, String>(2)?)?,
            token: Clean::new(&hexadecimal(&row.get::<_, Vec<u8>>(3)?)),
            customer: row.get::<_, Option<String>>(4)?.map(|id| CustomerId::new(&id)),
        });
    }
    Ok(looks)
}

fn entries(mut rows: rusqlite::Rows<'_>) -> Result<Vec<TrailEntry>, StoreError> {
    let mut entries = Vec::new();
    while let Some(row) = rows.next()? {
        entries.push(entry(row)?);
    }
    Ok(entries)
}

/// An entry from the first seven columns.
fn entry(row: &rusqlite::Row<'_>) -> Result<TrailEntry, StoreError> {
    let token: Option<Vec<u8>> = row.get(6)?;
    Ok(TrailEntry {
        at: moment(&row.get::<_, String>(0)?)?,
        who: Clean::from(row.get::<_, String>(1)?),
        role: row.get::<_, Option<String>>(2)?.map(Clean::from),
        purpose: value(&row.get::<_, String>(3)?)?,
        channel: value(&row.get::<_, String>(4)?)?,
        act: value::<Act>(&row.get::<_, String>(5)?)?,
        about: token.map_or(Whom::Nobody, |token| Whom::Token(Clean::new(&hexadecimal(&token)))),
    })
}

/// A moment as the trail writes it.
pub(super) fn written(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(chrono::SecondsFormat::Millis, true)
}

/// A moment as the trail wrote it.
pub(super) fn moment(text: &str) -> Result<DateTime<Utc>, StoreError> {
    Ok(DateTime::parse_from_rfc3339(text).map_err(|_| damaged())?.to_utc())
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
fn word(value: &impl Serialize) -> Result<String, StoreError> {
    let word = serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned));
    word.ok_or_else(damaged)
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
