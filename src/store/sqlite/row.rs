//! A customer as one row with what leads to it, the words of the index left to the callers.

use chrono::{Datelike, NaiveDate};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::domain::spelling::spellings;
use crate::domain::{CaseState, Clean, Customer, CustomerId, Stay};
use crate::store::{Revision, StoreError, Stored};

use super::error::unreadable;
use super::glance::glance;
use super::index;
use super::inserts::Inserts;
use super::keys::Keys;
use super::posting::Key;
use super::record::{Part, record};
use super::runs;
use super::words::keys;

/// True of a row `c` that readers see now.
pub(super) const VISIBLE: &str = "c.import <= (SELECT committed FROM house) \
     AND (c.superseded_by = 0 OR c.superseded_by > (SELECT committed FROM house))";

/// A row with what writing needs to know of it.
pub(super) struct Kept {
    pub number: i64,
    pub stored: Stored,
    pub desk_keys: Keys,
}

/// What a new row says beside the customer.
#[derive(Clone, Copy, Default)]
pub(super) struct Marks {
    pub revision: i64,
    pub import: i64,
    pub superseded_by: i64,
    pub replaces: i64,
    pub desk_keys: Keys,
}

/// A customer made ready to be written: the work that needs no store.
pub(super) struct Prepared {
    pub id: CustomerId,
    pub document: String,
    pub glance: Option<String>,
    pub folded: String,
    pub guarded: String,
    pub stays: Vec<Nights>,
    /// The earliest day on which something promised is due.
    pub due: Option<i64>,
}

/// A stay as the table has it, in days.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Nights {
    pub first: i64,
    pub last: i64,
    pub confidential: bool,
}

impl Nights {
    fn of(stay: &Stay) -> Self {
        Self { first: day(stay.from), last: day(stay.to), confidential: stay.confidential }
    }

    /// A class of stays of similar length: those of class n have fewer than 2 to the power of n nights. Whoever is in the
    /// house has come at most so long ago, which a search by the day of arrival needs to know.
    pub fn class(self) -> u32 {
        64 - self.last.saturating_sub(self.first).max(0).leading_zeros()
    }
}

impl Prepared {
    /// The words under which the row is found, in the order of the index.
    pub fn keys(&self) -> Vec<Key> {
        keys(&self.folded, &self.guarded)
    }

    /// The customer again.
    pub fn customer(&self) -> Result<Customer, StoreError> {
        decode(&self.document)
    }
}

/// What a row was found by before it was written over, and what changed of it.
pub(super) struct Reworded {
    pub folded: String,
    pub guarded: String,
    pub gone: Vec<Key>,
    pub new: Vec<Key>,
}

/// Days as the tables keep them.
pub(super) fn day(date: NaiveDate) -> i64 {
    i64::from(date.num_days_from_ce())
}

/// Reads a kept document.
pub(super) fn decode(document: &str) -> Result<Customer, StoreError> {
    serde_json::from_str(document).map_err(|error| unreadable(&error))
}

fn encode(customer: &Customer) -> Result<String, StoreError> {
    // Most have room in this.
    let mut document = Vec::with_capacity(1_024);
    serde_json::to_writer(&mut document, customer).map_err(|error| unreadable(&error))?;
    String::from_utf8(document).map_err(|_| StoreError::Corrupt(Clean::new("a document is no text")))
}

/// Writes and folds the customer.
pub(super) fn prepare(customer: &Customer) -> Result<Prepared, StoreError> {
    let folded = record(customer, Part::Public);
    let guarded = record(customer, Part::Private);
    let due = |case: &crate::domain::Case| case.due.map_or(i64::MAX, day);
    let mut stays: Vec<Nights> = customer.stays.iter().map(Nights::of).collect();
    stays.sort_unstable();
    stays.dedup();
    Ok(Prepared {
        id: customer.id.clone(),
        document: encode(customer)?,
        glance: glance(customer),
        folded,
        guarded,
        stays,
        due: customer.cases.iter().filter(|case| case.state == CaseState::Open).map(due).min(),
    })
}

/// The whole customer of this row.
pub(super) fn document(connection: &Connection, number: i64) -> Result<Option<Customer>, StoreError> {
    let mut statement = connection.prepare_cached("SELECT text FROM document WHERE number = ?1")?;
    let mut rows = statement.query([number])?;
    let Some(row) = rows.next()? else { return Ok(None) };
    decode(row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?).map(Some)
}

/// The row of this id that readers see.
pub(super) fn visible(connection: &Connection, id: &CustomerId) -> Result<Option<Kept>, StoreError> {
    let sql = format!(
        "SELECT c.number, c.revision, c.desk_keys, d.text FROM customer c JOIN document d ON d.number = c.number \
         WHERE c.id = ?1 AND {VISIBLE}"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let found = statement.query_row([id.as_str()], raw).optional()?;
    found.map(kept).transpose()
}

/// The row of this id, or of one that is the same UUID written otherwise, that readers see: documents keep an id as they
/// have it, cards have it in small letters.
pub(super) fn visible_in_any_spelling(connection: &Connection, id: &CustomerId) -> Result<Option<Kept>, StoreError> {
    if let Some(known) = visible(connection, id)? {
        return Ok(Some(known));
    }
    for other in spellings(id.as_str()) {
        if let Some(known) = visible(connection, &CustomerId::new(&other))? {
            return Ok(Some(known));
        }
    }
    Ok(None)
}

/// The row of this id that the import with this number has staged.
pub(super) fn staged(connection: &Connection, id: &CustomerId, import: i64) -> Result<Option<Kept>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT c.number, c.revision, c.desk_keys, d.text FROM customer c JOIN document d ON d.number = c.number \
         WHERE c.id = ?1 AND c.import = ?2",
    )?;
    let found = statement.query_row(params![id.as_str(), import], raw).optional()?;
    found.map(kept).transpose()
}

type Raw = (i64, i64, u32, String);

fn raw(row: &Row<'_>) -> rusqlite::Result<Raw> {
    Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
}

fn kept((number, revision, desk_keys, document): Raw) -> Result<Kept, StoreError> {
    let stored = Stored { customer: decode(&document)?, revision: Revision(revision) };
    Ok(Kept { number, stored, desk_keys: Keys(desk_keys) })
}

/// Writes a new row; answers its number, or nothing where this import has staged the id already. Its words are the caller's
/// to write.
pub(super) fn insert(connection: &Connection, prepared: &Prepared, marks: Marks) -> Result<Option<i64>, StoreError> {
    Inserts::of(connection)?.insert(prepared, marks)
}

/// Writes the customer over the row of this number; answers what changed of its words, which are the caller's to write.
pub(super) fn replace(
    connection: &Connection,
    number: i64,
    customer: &Customer,
    revision: i64,
    desk_keys: Keys,
) -> Result<Reworded, StoreError> {
    let prepared = prepare(customer)?;
    let (folded, guarded) = words(connection, number)?.unwrap_or_default();
    connection
        .prepare_cached(
            "UPDATE customer SET revision = ?2, desk_keys = ?3, folded = ?4, guarded = ?5, glance = ?6 WHERE number = ?1",
        )?
        .execute(params![
            number,
            revision,
            desk_keys.0,
            prepared.folded,
            prepared.guarded,
            prepared.glance
        ])?;
    connection
        .prepare_cached("UPDATE document SET text = ?2 WHERE number = ?1")?
        .execute(params![number, prepared.document])?;
    if stays(connection, number)? != prepared.stays || due(connection, number)? != prepared.due {
        connection.prepare_cached("DELETE FROM stay WHERE customer = ?1")?.execute([number])?;
        connection.prepare_cached("DELETE FROM open_case WHERE customer = ?1")?.execute([number])?;
        Inserts::of(connection)?.stays_and_due(number, &prepared)?;
    }
    let (mut gone, mut new) = (keys(&folded, &guarded), prepared.keys());
    let kept: Vec<Key> = gone.iter().filter(|key| new.binary_search(key).is_ok()).copied().collect();
    gone.retain(|key| kept.binary_search(key).is_err());
    new.retain(|key| kept.binary_search(key).is_err());
    Ok(Reworded { folded, guarded, gone, new })
}

/// Removes the row of this number and everything that leads to it.
pub(super) fn remove(connection: &Connection, number: i64) -> Result<(), StoreError> {
    if let Some((folded, guarded)) = words(connection, number)? {
        if is_staged(connection, number)? {
            runs::outdate(connection, number, &folded, &guarded)?;
        }
        index::remove(connection, number, &keys(&folded, &guarded))?;
    }
    remove_row(connection, number)
}

/// Removes the row of this number, of whose words nothing is in the index any more.
pub(super) fn remove_row(connection: &Connection, number: i64) -> Result<(), StoreError> {
    // Stays, cases and the document go with it.
    connection.prepare_cached("DELETE FROM customer WHERE number = ?1")?.execute([number])?;
    Ok(())
}

/// Marks the row of this number as replaced by this import; 0 takes the mark away.
pub(super) fn supersede(connection: &Connection, number: i64, import: i64) -> Result<(), StoreError> {
    connection.prepare_cached("UPDATE customer SET superseded_by = ?2 WHERE number = ?1")?.execute([number, import])?;
    Ok(())
}

/// What the row is found by: for every encounter, and where nobody is there from whom it is private.
pub(super) fn words(connection: &Connection, number: i64) -> Result<Option<(String, String)>, StoreError> {
    let words = connection
        .prepare_cached("SELECT folded, guarded FROM customer WHERE number = ?1")?
        .query_row([number], |row| Ok((row.get(0)?, row.get(1)?)));
    Ok(words.optional()?)
}

/// Whether an import that is under way has brought this row.
fn is_staged(connection: &Connection, number: i64) -> Result<bool, StoreError> {
    Ok(connection
        .prepare_cached("SELECT import > (SELECT committed FROM house) FROM customer WHERE number = ?1")?
        .query_row([number], |row| row.get(0))?)
}

fn stays(connection: &Connection, number: i64) -> Result<Vec<Nights>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT first, last, confidential FROM stay WHERE customer = ?1 ORDER BY first, last, confidential",
    )?;
    let nights = |row: &Row<'_>| Ok(Nights { first: row.get(0)?, last: row.get(1)?, confidential: row.get(2)? });
    let stays = statement.query_map([number], nights)?.collect::<Result<_, _>>()?;
    Ok(stays)
}

fn due(connection: &Connection, number: i64) -> Result<Option<i64>, StoreError> {
    let mut statement = connection.prepare_cached("SELECT due FROM open_case WHERE customer = ?1")?;
    Ok(statement.query_row([number], |row| row.get(0)).optional()?)
}
