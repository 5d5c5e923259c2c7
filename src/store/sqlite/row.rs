//! A customer as one row with its index entries.

use chrono::{Datelike, NaiveDate};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::domain::{CaseState, Customer, CustomerId, PersonName};
use crate::store::{Revision, StoreError, Stored};

use super::error::unreadable;
use super::keys::Keys;
use super::record::{Part, index_words, record};

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
    id: String,
    document: String,
    glance: Option<String>,
    folded: String,
    words: String,
    guarded: String,
    guarded_words: String,
    /// First and last day, and whether it is confidential.
    stays: Vec<(i64, i64, bool)>,
    /// The earliest day on which something promised is due.
    due: Option<i64>,
}

/// What a list shows of a customer, as a document of its own.
#[derive(serde::Serialize)]
struct Glance<'a> {
    id: &'a CustomerId,
    name: &'a PersonName,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    stays: Vec<GlanceStay>,
}

#[derive(serde::Serialize)]
struct GlanceStay {
    from: NaiveDate,
    to: NaiveDate,
}

/// Days as the tables keep them.
pub(super) fn day(date: NaiveDate) -> i64 {
    i64::from(date.num_days_from_ce())
}

/// Reads a kept document.
pub(super) fn decode(document: &str) -> Result<Customer, StoreError> {
    serde_json::from_str(document).map_err(|error| unreadable(&error))
}

/// Writes and folds the customer.
pub(super) fn prepare(customer: &Customer) -> Result<Prepared, StoreError> {
    let folded = record(customer, Part::Public);
    let guarded = record(customer, Part::Private);
    let text = |error: serde_json::Error| unreadable(&error);
    let due = |case: &crate::domain::Case| case.due.map_or(i64::MAX, day);
    Ok(Prepared {
        id: customer.id.as_str().to_owned(),
        document: serde_json::to_string(customer).map_err(text)?,
        glance: glance(customer).map(|glance| serde_json::to_string(&glance)).transpose().map_err(text)?,
        words: index_words(&folded),
        guarded_words: index_words(&guarded),
        folded,
        guarded,
        stays: customer.stays.iter().map(|stay| (day(stay.from), day(stay.to), stay.confidential)).collect(),
        due: customer.cases.iter().filter(|case| case.state == CaseState::Open).map(due).min(),
    })
}

fn glance(customer: &Customer) -> Option<Glance<'_>> {
    let stays = &customer.stays;
    (!stays.iter().any(|stay| stay.confidential)).then(|| Glance {
        id: &customer.id,
        name: &customer.name,
        stays: stays.iter().map(|stay| GlanceStay { from: stay.from, to: stay.to }).collect(),
    })
}

/// The customer as far as a list needs it: name and stays. Where what may be shown of these depends on the encounter,
/// the whole customer.
pub(super) fn at_a_glance(
    connection: &Connection,
    number: i64,
    glance: Option<&str>,
) -> Result<Option<Customer>, StoreError> {
    glance.map_or_else(|| document(connection, number), |glance| decode(glance).map(Some))
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

/// Writes a new row with its index entries; answers its number, or nothing where this import has staged the id already.
pub(super) fn insert(connection: &Connection, prepared: &Prepared, marks: Marks) -> Result<Option<i64>, StoreError> {
    let new = connection
        .prepare_cached(
            "INSERT OR IGNORE INTO customer(id, revision, import, superseded_by, replaces, desk_keys, folded, guarded, glance) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        )?
        .execute(params![
            prepared.id,
            marks.revision,
            marks.import,
            marks.superseded_by,
            marks.replaces,
            marks.desk_keys.0,
            prepared.folded,
            prepared.guarded,
            prepared.glance
        ])?;
    if new == 0 {
        return Ok(None);
    }
    let number = connection.last_insert_rowid();
    connection
        .prepare_cached("INSERT INTO document(number, text) VALUES (?1, ?2)")?
        .execute(params![number, prepared.document])?;
    index(connection, number, prepared)?;
    Ok(Some(number))
}

/// Writes the customer over the row of this number.
pub(super) fn replace(
    connection: &Connection,
    number: i64,
    customer: &Customer,
    revision: i64,
    desk_keys: Keys,
) -> Result<(), StoreError> {
    let prepared = prepare(customer)?;
    unindex(connection, number)?;
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
    index(connection, number, &prepared)
}

/// Removes the row of this number and everything that leads to it.
pub(super) fn remove(connection: &Connection, number: i64) -> Result<(), StoreError> {
    unindex(connection, number)?;
    connection.prepare_cached("DELETE FROM customer WHERE number = ?1")?.execute([number])?;
    Ok(())
}

/// Marks the row of this number as replaced by this import; 0 takes the mark away.
pub(super) fn supersede(connection: &Connection, number: i64, import: i64) -> Result<(), StoreError> {
    connection.prepare_cached("UPDATE customer SET superseded_by = ?2 WHERE number = ?1")?.execute([number, import])?;
    Ok(())
}

fn index(connection: &Connection, number: i64, prepared: &Prepared) -> Result<(), StoreError> {
    connection
        .prepare_cached("INSERT INTO public_words(rowid, text) VALUES (?1, ?2)")?
        .execute(params![number, prepared.words])?;
    let names = prepared.folded.split('\n').next().unwrap_or_default();
    connection
        .prepare_cached("INSERT INTO public_parts(rowid, text) VALUES (?1, ?2)")?
        .execute(params![number, names])?;
    if !prepared.guarded.is_empty() {
        connection
            .prepare_cached("INSERT INTO private_words(rowid, text) VALUES (?1, ?2)")?
            .execute(params![number, prepared.guarded_words])?;
    }
    for (first, last, confidential) in &prepared.stays {
        connection
            .prepare_cached(
                "INSERT OR IGNORE INTO stay(first, id, customer, last, confidential) VALUES (?1, ?2, ?3, ?4, ?5)",
            )?
            .execute(params![first, prepared.id, number, last, confidential])?;
    }
    if let Some(due) = prepared.due {
        connection
            .prepare_cached("INSERT OR IGNORE INTO open_case(due, id, customer) VALUES (?1, ?2, ?3)")?
            .execute(params![due, prepared.id, number])?;
    }
    Ok(())
}

fn unindex(connection: &Connection, number: i64) -> Result<(), StoreError> {
    let (folded, guarded): (String, String) = connection
        .prepare_cached("SELECT folded, guarded FROM customer WHERE number = ?1")?
        .query_row([number], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let names = folded.split('\n').next().unwrap_or_default();
    connection
        .prepare_cached("INSERT INTO public_words(public_words, rowid, text) VALUES ('delete', ?1, ?2)")?
        .execute(params![number, index_words(&folded)])?;
    connection
        .prepare_cached("INSERT INTO public_parts(public_parts, rowid, text) VALUES ('delete', ?1, ?2)")?
        .execute(params![number, names])?;
    if !guarded.is_empty() {
        connection
            .prepare_cached("INSERT INTO private_words(private_words, rowid, text) VALUES ('delete', ?1, ?2)")?
            .execute(params![number, index_words(&guarded)])?;
    }
    for sql in ["DELETE FROM stay WHERE customer = ?1", "DELETE FROM open_case WHERE customer = ?1"] {
        connection.prepare_cached(sql)?.execute([number])?;
    }
    Ok(())
}
