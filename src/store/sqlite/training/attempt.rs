//! Attempts and the log of their inputs.

use chrono::{DateTime, SecondsFormat, Utc};
use rusqlite::{Connection, OptionalExtension, Row, params};
use uuid::Uuid;

use crate::domain::Clean;
use crate::store::StoreError;
use crate::store::training::{Attempt, AttemptId, How, Logged, NewAttempt, Place};

/// Moments as the tables keep them: their order is that of their letters.
pub(super) fn moment(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Millis, true)
}

fn read_moment(text: &str) -> Result<DateTime<Utc>, StoreError> {
    DateTime::parse_from_rfc3339(text).map(|at| at.to_utc()).map_err(|_| damaged())
}

pub(super) fn damaged() -> StoreError {
    StoreError::Corrupt(Clean::new("an attempt cannot be read"))
}

const fn word(how: How) -> &'static str {
    match how {
        How::Alone => "alone",
        How::Observed => "observed",
        How::Hosted => "hosted",
    }
}

fn how(word: &str) -> Result<How, StoreError> {
    match word {
        "alone" => Ok(How::Alone),
        "observed" => Ok(How::Observed),
        "hosted" => Ok(How::Hosted),
        _ => Err(damaged()),
    }
}

/// FNV-1a in 128 bits: tells two versions of a scene apart; nobody gains by making two alike.
fn version(text: &str) -> String {
    let folded = text.bytes().fold(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d_u128, |hash, byte| {
        (hash ^ u128::from(byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b)
    });
    format!("{folded:032x}")
}

/// The row of this trainee, made at the first need.
pub(super) fn trainee(connection: &Connection, pseudonym: &Clean) -> Result<i64, StoreError> {
    connection.prepare_cached("INSERT OR IGNORE INTO trainee(pseudonym) VALUES (?1)")?.execute([pseudonym.as_str()])?;
    Ok(connection
        .prepare_cached("SELECT number FROM trainee WHERE pseudonym = ?1")?
        .query_row([pseudonym.as_str()], |row| row.get(0))?)
}

fn number(connection: &Connection, id: AttemptId) -> Result<i64, StoreError> {
    connection
        .prepare_cached("SELECT number FROM attempt WHERE id = ?1")?
        .query_row([id.to_string()], |row| row.get(0))
        .optional()?
        .ok_or_else(|| StoreError::Missing(Clean::new(&id.to_string())))
}

pub(super) fn begin(connection: &Connection, attempt: &NewAttempt) -> Result<(), StoreError> {
    let whose = attempt.trainee.as_ref().map(|pseudonym| trainee(connection, pseudonym)).transpose()?;
    let version = version(&attempt.text);
    connection
        .prepare_cached("INSERT OR IGNORE INTO scene(version, text) VALUES (?1, ?2)")?
        .execute(params![version, attempt.text])?;
    connection
        .prepare_cached(
            "INSERT INTO attempt(id, trainee, how, scene, version, seed, head, begun)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?
        .execute(params![
            attempt.id.to_string(),
            whose,
            word(attempt.how),
            attempt.scene.as_str(),
            version,
            attempt.seed.cast_signed(),
            attempt.head,
            moment(attempt.begun)
        ])?;
    Ok(())
}

const SELECT: &str = "SELECT a.id, t.pseudonym, a.how, a.scene, s.text, a.version, a.seed, a.head, a.begun, a.ended
     FROM attempt a JOIN scene s ON s.version = a.version LEFT JOIN trainee t ON t.number = a.trainee";

pub(super) fn of_id(connection: &Connection, id: AttemptId) -> Result<Option<Attempt>, StoreError> {
    let mut statement = connection.prepare_cached(&format!("{SELECT} WHERE a.id = ?1"))?;
    let mut rows = statement.query([id.to_string()])?;
    rows.next()?.map(read).transpose()
}

pub(super) fn all(connection: &Connection) -> Result<Vec<Attempt>, StoreError> {
    let mut statement = connection.prepare_cached(&format!("{SELECT} ORDER BY a.begun, a.number"))?;
    let mut rows = statement.query([])?;
    let mut attempts = Vec::new();
    while let Some(row) = rows.next()? {
        attempts.push(read(row)?);
    }
    Ok(attempts)
}

fn read(row: &Row<'_>) -> Result<Attempt, StoreError> {
    let id: String = row.get(0)?;
    let begun: String = row.get(8)?;
    let ended: Option<String> = row.get(9)?;
    Ok(Attempt {
        id: AttemptId(Uuid::parse_str(&id).map_err(|_| damaged())?),
        trainee: row.get::<_, Option<String>>(1)?.map(Clean::from),
        how: how(&row.get::<_, String>(2)?)?,
        scene: Clean::from(row.get::<_, String>(3)?),
        text: row.get(4)?,
        version: Clean::from(row.get::<_, String>(5)?),
        seed: row.get::<_, i64>(6)?.cast_unsigned(),
        head: row.get(7)?,
        begun: read_moment(&begun)?,
        ended: ended.as_deref().map(read_moment).transpose()?,
    })
}

pub(super) fn claim(connection: &Connection, id: AttemptId, pseudonym: &Clean) -> Result<Clean, StoreError> {
    let number = number(connection, id)?;
    let whose = trainee(connection, pseudonym)?;
    connection
        .prepare_cached("UPDATE attempt SET trainee = ?2 WHERE number = ?1 AND trainee IS NULL")?
        .execute([number, whose])?;
    let now: String = connection
        .prepare_cached("SELECT t.pseudonym FROM attempt a JOIN trainee t ON t.number = a.trainee WHERE a.number = ?1")?
        .query_row([number], |row| row.get(0))?;
    // A pseudonym that came too late and has nothing of its own is not kept.
    connection
        .prepare_cached(
            "DELETE FROM trainee WHERE number = ?1 AND NOT EXISTS (SELECT 1 FROM attempt WHERE trainee = ?1)
             AND NOT EXISTS (SELECT 1 FROM private WHERE trainee = ?1)",
        )?
        .execute([whose])?;
    Ok(Clean::from(now))
}

pub(super) fn append(
    connection: &Connection,
    id: AttemptId,
    place: Place,
    after: u64,
    body: &str,
) -> Result<Logged, StoreError> {
    let attempt = number(connection, id)?;
    let (known, last): (i64, i64) = connection
        .prepare_cached("SELECT count(*), coalesce(max(after), 0) FROM input WHERE attempt = ?1")?
        .query_row([attempt], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let known = known.unsigned_abs();
    if matches!(place, Place::After(expected) if expected != known) {
        return Err(StoreError::Newer);
    }
    let logged = Logged { number: known + 1, after: after.max(last.unsigned_abs()), body: body.to_owned() };
    connection
        .prepare_cached("INSERT INTO input(attempt, number, after, body) VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![attempt, logged.number.cast_signed(), logged.after.cast_signed(), body])?;
    Ok(logged)
}

pub(super) fn inputs(connection: &Connection, id: AttemptId, known: u64) -> Result<Vec<Logged>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT i.number, i.after, i.body FROM attempt a JOIN input i ON i.attempt = a.number
         WHERE a.id = ?1 AND i.number > ?2 ORDER BY i.number",
    )?;
    let rows = statement.query_map(params![id.to_string(), known.cast_signed()], |row| {
        Ok(Logged {
            number: row.get::<_, i64>(0)?.unsigned_abs(),
            after: row.get::<_, i64>(1)?.unsigned_abs(),
            body: row.get(2)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(super) fn end(connection: &Connection, id: AttemptId, at: DateTime<Utc>) -> Result<(), StoreError> {
    connection
        .prepare_cached("UPDATE attempt SET ended = ?2 WHERE id = ?1 AND ended IS NULL")?
        .execute(params![id.to_string(), moment(at)])?;
    Ok(())
}
