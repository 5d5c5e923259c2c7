//! The chain of the trail. Each entry's hash is over the hash before it, its place and its content, so that an entry
//! removed, changed or moved is found. The last hash is read inside the write transaction that adds the next entry, so
//! that two processes build one chain.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, params};
use sha2::{Digest, Sha256};

use super::trail;
use crate::store::{Chain, ChainFault, ChainHash, ClosedSegment, StoreError};

/// The trail, the reasons beside it, and what stays of segments that have left. Entries are only added, and leave only
/// behind a seal.
pub(super) const TABLES: &str = "
CREATE TABLE trail(
    number INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    role TEXT,
    purpose TEXT NOT NULL,
    channel TEXT NOT NULL,
    act TEXT NOT NULL,
    token BLOB,
    reason BLOB,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
);
CREATE TABLE trail_reason(
    number INTEGER PRIMARY KEY,
    salt BLOB NOT NULL CHECK (length(salt) = 16),
    text TEXT NOT NULL
);
CREATE TABLE trail_seal(
    number INTEGER PRIMARY KEY,
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    at TEXT NOT NULL
);
CREATE TRIGGER trail_stays BEFORE UPDATE ON trail BEGIN SELECT RAISE(ABORT, 'the trail is only added to'); END;
CREATE TRIGGER trail_keeps BEFORE DELETE ON trail
    WHEN OLD.number > coalesce((SELECT max(number) FROM trail_seal), 0)
    BEGIN SELECT RAISE(ABORT, 'the trail is only added to'); END;
";

/// The end of the chain.
#[derive(Clone, Debug)]
pub(super) struct End {
    pub number: i64,
    pub hash: ChainHash,
    /// When the last entry was made; none where there is none any more.
    pub at: Option<String>,
}

/// One entry as it is kept, word for word.
pub(super) struct Row<'a> {
    pub number: i64,
    pub at: &'a str,
    pub who: &'a str,
    pub role: Option<&'a str>,
    pub purpose: &'a str,
    pub channel: &'a str,
    pub act: &'a str,
    pub token: Option<&'a [u8]>,
    pub reason: Option<&'a [u8]>,
}

impl Row<'_> {
    /// Every field with its length before it, so that nothing can be moved from one into the next.
    pub fn hash(&self, before: ChainHash) -> ChainHash {
        let mut sha = Sha256::new();
        sha.update(b"tactful trail 1\n");
        sha.update(before.0);
        sha.update(self.number.to_be_bytes());
        let words = [Some(self.at), Some(self.who), self.role, Some(self.purpose), Some(self.channel), Some(self.act)];
        let words = words.into_iter().map(|word| word.map(str::as_bytes));
        for field in words.chain([self.token, self.reason]) {
            match field {
                None => sha.update([0]),
                Some(bytes) => {
                    sha.update([1]);
                    sha.update(u64::try_from(bytes.len()).unwrap_or(u64::MAX).to_be_bytes());
                    sha.update(bytes);
                }
            }
        }
        ChainHash(sha.finalize().into())
    }
}

/// The digest that stands in the chain for a reason in free text.
pub(super) fn digest_of_reason(salt: &[u8], text: &str) -> [u8; 32] {
    let mut sha = Sha256::new();
    sha.update(b"tactful reason 1\n");
    sha.update(salt);
    sha.update(text.as_bytes());
    sha.finalize().into()
}

/// The end of the chain; where every entry has left, the seal.
pub(super) fn end(connection: &Connection) -> Result<End, StoreError> {
    let last = connection
        .prepare_cached("SELECT number, hash, at FROM trail ORDER BY number DESC LIMIT 1")?
        .query_row([], |row| Ok(End { number: row.get(0)?, hash: ChainHash(row.get(1)?), at: Some(row.get(2)?) }))
        .optional()?;
    if let Some(last) = last {
        return Ok(last);
    }
    let sealed = seal(connection)?;
    Ok(sealed.map_or(End { number: 0, hash: ChainHash::NONE, at: None }, |seal| End {
        number: i64::try_from(seal.number).unwrap_or(i64::MAX),
        hash: seal.hash,
        at: None,
    }))
}

fn seal(connection: &Connection) -> Result<Option<ClosedSegment>, StoreError> {
    let row = connection
        .prepare_cached("SELECT number, hash, at FROM trail_seal ORDER BY number DESC LIMIT 1")?
        .query_row([], |row| Ok((row.get(0)?, ChainHash(row.get(1)?), row.get::<_, String>(2)?)))
        .optional()?;
    row.map(|(number, hash, at)| Ok(ClosedSegment { number: counted(number), hash, at: trail::moment(&at)? }))
        .transpose()
}

/// At most so many faults are told: one is enough to know, the rest helps to see how far it goes.
const TOLD: usize = 100;

/// Looks through the whole chain, from the last seal on.
pub(super) fn verify(connection: &Connection, known: Option<ChainHash>) -> Result<Chain, StoreError> {
    let sealed = seal(connection)?;
    let mut before = sealed.map_or(ChainHash::NONE, |seal| seal.hash);
    let mut last = sealed.map_or(0, |seal| i64::try_from(seal.number).unwrap_or(i64::MAX));
    let mut found = match known {
        Some(known) => known == ChainHash::NONE || known == before || is_of_a_seal(connection, known)?,
        None => true,
    };
    let (mut faults, mut count) = (Vec::new(), 0);
    let mut statement = connection.prepare(
        "SELECT t.number, t.at, t.who, t.role, t.purpose, t.channel, t.act, t.token, t.reason, t.hash, r.salt, r.text \
         FROM trail t LEFT JOIN trail_reason r ON r.number = t.number ORDER BY t.number",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let kept = Row {
            number: row.get(0)?,
            at: text(row, 1)?.unwrap_or_default(),
            who: text(row, 2)?.unwrap_or_default(),
            role: text(row, 3)?,
            purpose: text(row, 4)?.unwrap_or_default(),
            channel: text(row, 5)?.unwrap_or_default(),
            act: text(row, 6)?.unwrap_or_default(),
            token: bytes(row, 7)?,
            reason: bytes(row, 8)?,
        };
        let hash = ChainHash(row.get(9)?);
        count += 1;
        let number = counted(kept.number);
        if kept.number > last + 1 {
            faults.push(ChainFault::Missing(counted(last + 1), number));
        } else if kept.number <= last || kept.hash(before) != hash {
            faults.push(ChainFault::Altered(number));
        }
        if let (Some(salt), Some(words)) = (bytes(row, 10)?, text(row, 11)?)
            && kept.reason != Some(&digest_of_reason(salt, words)[..])
        {
            faults.push(ChainFault::ReasonAltered(number));
        }
        found = found || known == Some(hash);
        before = hash;
        last = last.max(kept.number);
    }
    if !found {
        faults.push(ChainFault::HeadNotFound);
    }
    faults.truncate(TOLD);
    Ok(Chain { count, last: counted(last), head: before, sealed, faults })
}

fn is_of_a_seal(connection: &Connection, known: ChainHash) -> Result<bool, StoreError> {
    let sql = "SELECT EXISTS (SELECT 1 FROM trail_seal WHERE hash = ?1)";
    Ok(connection.query_row(sql, [&known.0[..]], |row| row.get(0))?)
}

/// How many entries stand at the beginning that are all older than `before`, and the number of the last of them.
/// An entry that seems older behind a younger one (a clock was set back) waits for the younger.
pub(super) fn older_than(connection: &Connection, before: DateTime<Utc>) -> Result<(u64, i64), StoreError> {
    let sql = "SELECT count(*), coalesce(max(number), 0) FROM trail \
               WHERE number < coalesce((SELECT min(number) FROM trail WHERE at >= ?1), 9223372036854775807)";
    let (count, last): (i64, i64) =
        connection.query_row(sql, [trail::written(before)], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok((counted(count), last))
}

/// Seals what is older than `before` and drops it; part of the caller's transaction.
pub(super) fn seal_and_drop(
    connection: &Connection,
    before: DateTime<Utc>,
    at: DateTime<Utc>,
) -> Result<u64, StoreError> {
    let (count, last) = older_than(connection, before)?;
    if count > 0 {
        connection.execute(
            "INSERT INTO trail_seal(number, hash, at) SELECT number, hash, ?2 FROM trail WHERE number = ?1",
            params![last, trail::written(at)],
        )?;
        connection.execute("DELETE FROM trail WHERE number <= ?1", [last])?;
        connection.execute("DELETE FROM trail_reason WHERE number <= ?1", [last])?;
        // A link that nothing names any more tells only that somebody was a customer.
        connection
            .execute("DELETE FROM token WHERE token NOT IN (SELECT token FROM trail WHERE token IS NOT NULL)", [])?;
    }
    Ok(count)
}

fn text<'a>(row: &'a rusqlite::Row<'_>, place: usize) -> Result<Option<&'a str>, StoreError> {
    Ok(row.get_ref(place)?.as_str_or_null().map_err(rusqlite::Error::from)?)
}

fn bytes<'a>(row: &'a rusqlite::Row<'_>, place: usize) -> Result<Option<&'a [u8]>, StoreError> {
    Ok(row.get_ref(place)?.as_blob_or_null().map_err(rusqlite::Error::from)?)
}

fn counted(number: i64) -> u64 {
    u64::try_from(number).unwrap_or(0)
}
