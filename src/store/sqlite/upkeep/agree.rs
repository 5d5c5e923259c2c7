//! Whether what lists and searches read of a customer is what the customer's document says.

use std::hash::{DefaultHasher, Hash, Hasher};

use rusqlite::{Connection, params};

use crate::store::StoreError;
use crate::store::sqlite::block::decode;
use crate::store::sqlite::posting::Posting;
use crate::store::sqlite::row::{self, Nights};
use crate::store::sqlite::{index, words};

/// What a look through all customers found.
pub(super) struct Agreement {
    /// Customers who can't be read, or disagree with their rows in other tables.
    pub customers: u64,
    /// Whether the word index leads to the words of the rows, and to nothing else.
    pub index: IndexState,
}

/// How the word index stands to the rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum IndexState {
    /// It holds their words and no others.
    Agrees,
    /// It does not.
    Differs,
    /// An import is under way, or its words are not merged yet: not now.
    Moving,
}

/// Looks through all customers in one view of the store. `each` is told how far it got.
pub(super) fn look(
    connection: &Connection,
    each: &mut dyn FnMut(u64, u64) -> Result<(), StoreError>,
) -> Result<Agreement, StoreError> {
    connection.execute_batch("BEGIN")?;
    let seen = look_in_view(connection, each);
    connection.execute_batch("COMMIT")?;
    seen
}

fn look_in_view(
    connection: &Connection,
    each: &mut dyn FnMut(u64, u64) -> Result<(), StoreError>,
) -> Result<Agreement, StoreError> {
    let total: i64 = connection.query_row("SELECT count(*) FROM customer", [], |row| row.get(0))?;
    let mut statement = connection.prepare(
        "SELECT c.number, c.id, c.folded, c.guarded, c.glance, d.text FROM customer c \
         LEFT JOIN document d ON d.number = c.number",
    )?;
    let mut rows = statement.query([])?;
    let (mut done, mut bad, mut due) = (0, 0, Sum::default());
    while let Some(row) = rows.next()? {
        each(done, total.unsigned_abs())?;
        done += 1;
        let number: i64 = row.get(0)?;
        let known = Known { id: row.get(1)?, folded: row.get(2)?, guarded: row.get(3)?, glance: row.get(4)? };
        let document: Option<String> = row.get(5)?;
        let agrees = match document.map(|document| row::decode(&document)) {
            Some(Ok(customer)) => known.agrees(&row::prepare(&customer)?, connection, number)?,
            Some(Err(_)) | None => false,
        };
        bad += u64::from(!agrees);
        for posting in index::of_row(&words::keys(&known.folded, &known.guarded), number) {
            due.add(posting);
        }
    }
    Ok(Agreement { customers: bad, index: index_state(connection, &due)? })
}

fn index_state(connection: &Connection, due: &Sum) -> Result<IndexState, StoreError> {
    let is_moving: bool = connection.query_row(
        "SELECT EXISTS (SELECT 1 FROM run) OR EXISTS (SELECT 1 FROM outdated) OR staging <> 0 OR cleaning <> 0 FROM house",
        [],
        |row| row.get(0),
    )?;
    let (mut held, mut before) = (Sum::default(), None);
    let mut blocks = connection.prepare("SELECT first, postings, run FROM block ORDER BY run, first")?;
    let mut rows = blocks.query([])?;
    while let Some(row) = rows.next()? {
        let (first, run): ([u8; 16], i64) = (row.get(0)?, row.get(2)?);
        let Some(postings) = decode(row.get_ref(1)?.as_blob().map_err(rusqlite::Error::from)?) else {
            return Ok(IndexState::Differs);
        };
        if postings.first() != Some(&Posting::from_bytes(first)) {
            return Ok(IndexState::Differs);
        }
        for posting in postings {
            if before.is_some_and(|before| before >= (run, posting)) {
                return Ok(IndexState::Differs);
            }
            before = Some((run, posting));
            held.add(posting);
        }
    }
    Ok(match (is_moving, held == *due) {
        (true, _) => IndexState::Moving,
        (false, true) => IndexState::Agrees,
        (false, false) => IndexState::Differs,
    })
}

/// The same for the same entries in any order.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Sum {
    count: u64,
    digests: u64,
}

impl Sum {
    fn add(&mut self, posting: Posting) {
        let mut hasher = DefaultHasher::new();
        posting.to_bytes().hash(&mut hasher);
        self.count += 1;
        self.digests = self.digests.wrapping_add(hasher.finish());
    }
}

struct Known {
    id: String,
    folded: String,
    guarded: String,
    glance: Option<String>,
}

impl Known {
    fn agrees(&self, told: &row::Prepared, connection: &Connection, number: i64) -> Result<bool, StoreError> {
        let same = self.id == told.id.as_str()
            && self.folded == told.folded
            && self.guarded == told.guarded
            && self.glance == told.glance;
        Ok(same && stays(connection, number)? == told.stays && due(connection, number)? == told.due)
    }
}

fn stays(connection: &Connection, number: i64) -> Result<Vec<Nights>, StoreError> {
    let mut statement = connection.prepare_cached("SELECT first, last, confidential FROM stay WHERE customer = ?1")?;
    let nights =
        |row: &rusqlite::Row<'_>| Ok(Nights { first: row.get(0)?, last: row.get(1)?, confidential: row.get(2)? });
    let mut stays: Vec<Nights> = statement.query_map([number], nights)?.collect::<Result<_, _>>()?;
    stays.sort_unstable();
    stays.dedup();
    Ok(stays)
}

fn due(connection: &Connection, number: i64) -> Result<Option<i64>, StoreError> {
    let mut statement = connection.prepare_cached("SELECT min(due) FROM open_case WHERE customer = ?1")?;
    Ok(statement.query_row(params![number], |row| row.get(0))?)
}
