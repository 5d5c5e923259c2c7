//! The word index: entries in their order, a page at a time.
//!
//! The index is one run of blocks. An import writes runs of its own beside it, which are merged into it when the import
//! is seen. Taking an entry out rewrites its page: nothing of a word stays behind.

use std::ops::ControlFlow;
use std::time::Instant;

use rusqlite::{Connection, OptionalExtension, params};

use crate::domain::Clean;
use crate::store::StoreError;

use super::block::{self, FULL, decode, encode};
use super::posting::{Key, Posting, Span};
use super::row::Reworded;

/// The run that is the index.
pub(super) const MAIN: i64 = 0;

// A run of an import stands in `run` until it is merged. `outdated` holds the words under which an import may still bring
// a row that the desk has changed or removed meanwhile; they are taken out when it ends.
pub(super) const TABLES: &str = "
CREATE TABLE run(
    number INTEGER PRIMARY KEY CHECK (number > 0),
    import INTEGER NOT NULL
);
CREATE TABLE block(
    number INTEGER PRIMARY KEY,
    run INTEGER NOT NULL,
    first BLOB NOT NULL,
    postings BLOB NOT NULL
);
CREATE UNIQUE INDEX block_first ON block(run, first);
CREATE TABLE outdated(
    number INTEGER PRIMARY KEY,
    folded TEXT NOT NULL,
    guarded TEXT NOT NULL
);
";

/// The runs to look into.
pub(super) struct Index<'a> {
    connection: &'a Connection,
    runs: Vec<i64>,
}

impl<'a> Index<'a> {
    /// What is seen when imports up to this one are.
    pub fn seen(connection: &'a Connection, committed: i64) -> Result<Self, StoreError> {
        let mut runs = vec![MAIN];
        let mut others = connection.prepare_cached("SELECT number FROM run WHERE import <= ?1 ORDER BY number")?;
        for run in others.query_map([committed], |row| row.get(0))? {
            runs.push(run?);
        }
        Ok(Self { connection, runs })
    }

    /// Calls `each` with the numbers of the rows between these keys, in the order of keys, until it breaks off.
    pub fn visit(
        &self,
        span: Span,
        mut each: impl FnMut(u32) -> ControlFlow<()>,
    ) -> Result<ControlFlow<()>, StoreError> {
        let (first, last) = ends(span);
        for run in &self.runs {
            let mut statement = self.connection.prepare_cached(
                "SELECT postings FROM block WHERE run = ?1 AND first <= ?3 AND first >= coalesce( \
                 (SELECT first FROM block WHERE run = ?1 AND first <= ?2 ORDER BY first DESC LIMIT 1), x'') \
                 ORDER BY first",
            )?;
            let mut rows = statement.query(params![run, first, last])?;
            while let Some(row) = rows.next()? {
                let block = row.get_ref(0)?.as_blob().map_err(rusqlite::Error::from)?;
                if block::visit(block, span, &mut each).is_break() {
                    return Ok(ControlFlow::Break(()));
                }
            }
        }
        Ok(ControlFlow::Continue(()))
    }

    /// How many blocks lie between these keys, counted up to `most`.
    pub fn size(&self, span: Span, most: usize) -> Result<usize, StoreError> {
        let (first, last) = ends(span);
        let mut size = 0;
        for run in &self.runs {
            let count: i64 = self
                .connection
                .prepare_cached(
                    "SELECT count(*) FROM \
                     (SELECT 1 FROM block WHERE run = ?1 AND first > ?2 AND first <= ?3 LIMIT ?4)",
                )?
                .query_row(params![run, first, last, i64::try_from(most).unwrap_or(i64::MAX)], |row| row.get(0))?;
            size += 1 + usize::try_from(count).unwrap_or(0);
        }
        Ok(size)
    }
}

fn ends(span: Span) -> ([u8; 16], [u8; 16]) {
    (Posting::new(span.first, 0).to_bytes(), Posting::new(span.last, u32::MAX).to_bytes())
}

/// Adds the words of a new row.
pub(super) fn add(connection: &Connection, number: i64, keys: &[Key]) -> Result<(), StoreError> {
    apply(connection, MAIN, &of_row(keys, number), &[], None).map(|_| ())
}

/// Takes the words of a row out, wherever they stand.
pub(super) fn remove(connection: &Connection, number: i64, keys: &[Key]) -> Result<(), StoreError> {
    remove_all(connection, &of_row(keys, number))
}

/// Takes these entries out, wherever they stand.
pub(super) fn remove_all(connection: &Connection, postings: &[Posting]) -> Result<(), StoreError> {
    if postings.is_empty() {
        return Ok(());
    }
    for run in runs(connection)? {
        apply(connection, run, &[], postings, None)?;
    }
    apply(connection, MAIN, &[], postings, None).map(|_| ())
}

/// What changed of the words of a row.
pub(super) fn reword(connection: &Connection, number: i64, words: &Reworded) -> Result<(), StoreError> {
    remove(connection, number, &words.gone)?;
    add(connection, number, &words.new)
}

/// All runs of imports.
pub(super) fn runs(connection: &Connection) -> Result<Vec<i64>, StoreError> {
    let mut statement = connection.prepare_cached("SELECT number FROM run ORDER BY number")?;
    let runs = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(runs)
}

/// The entries of a row, in their order.
pub(super) fn of_row(keys: &[Key], number: i64) -> Vec<Posting> {
    let mut postings: Vec<Posting> = keys.iter().map(|key| Posting::of_row(*key, number)).collect();
    postings.sort_unstable();
    postings
}

/// Adds and takes out entries of one run, both in their order, until the moment has come; answers where it stopped, if
/// it did: what stands there and behind is still to be done.
pub(super) fn apply(
    connection: &Connection,
    run: i64,
    mut add: &[Posting],
    mut remove: &[Posting],
    until: Option<Instant>,
) -> Result<Option<Posting>, StoreError> {
    while let Some(first) = add.first().into_iter().chain(remove.first()).min().copied() {
        let place = Place::of(connection, run, first)?;
        let here = |postings: &[Posting]| {
            place.bound.map_or(postings.len(), |bound| postings.partition_point(|posting| *posting < bound))
        };
        let (adding, to_add) = add.split_at(here(add));
        let (removing, to_remove) = remove.split_at(here(remove));
        place.write(connection, run, adding, removing)?;
        (add, remove) = (to_add, to_remove);
        if until.is_some_and(|until| Instant::now() >= until) {
            return Ok(add.first().into_iter().chain(remove.first()).min().copied());
        }
    }
    Ok(None)
}

/// Where entries belong.
struct Place {
    /// The block's number and entries; none where the run is empty.
    block: Option<(i64, Vec<Posting>)>,
    /// Where the next block begins.
    bound: Option<Posting>,
}

impl Place {
    /// The block that holds `posting` or would; what stands before all blocks belongs to the first.
    fn of(connection: &Connection, run: i64, posting: Posting) -> Result<Self, StoreError> {
        let found = |sql: &str| {
            let mut statement = connection.prepare_cached(sql)?;
            let block = statement.query_row(params![run, posting.to_bytes()], |row| {
                Ok((row.get::<_, i64>(0)?, row.get::<_, [u8; 16]>(1)?, decode(row.get_ref(2)?.as_blob()?)))
            });
            block.optional()
        };
        let before =
            "SELECT number, first, postings FROM block WHERE run = ?1 AND first <= ?2 ORDER BY first DESC LIMIT 1";
        let after = "SELECT number, first, postings FROM block WHERE run = ?1 AND first > ?2 ORDER BY first LIMIT 1";
        let Some((number, first, postings)) = found(before)?.map_or_else(|| found(after), |block| Ok(Some(block)))?
        else {
            return Ok(Self { block: None, bound: None });
        };
        let bound = connection
            .prepare_cached("SELECT first FROM block WHERE run = ?1 AND first > ?2 ORDER BY first LIMIT 1")?
            .query_row(params![run, first], |row| row.get(0))
            .optional()?
            .map(Posting::from_bytes);
        Ok(Self { block: Some((number, postings.ok_or_else(damaged)?)), bound })
    }

    fn write(self, connection: &Connection, run: i64, add: &[Posting], remove: &[Posting]) -> Result<(), StoreError> {
        let (number, before) = self.block.map_or((None, Vec::new()), |(number, before)| (Some(number), before));
        let after = merged(&before, add, remove);
        if after == before {
            return Ok(());
        }
        let mut blocks = blocks(&after).into_iter();
        if let Some(number) = number {
            let Some((first, bytes)) = blocks.next() else {
                connection.prepare_cached("DELETE FROM block WHERE number = ?1")?.execute([number])?;
                return Ok(());
            };
            overwrite(connection, number, (before.first().copied(), first), &bytes)?;
        }
        for (first, bytes) in blocks {
            insert(connection, run, first, &bytes)?;
        }
        Ok(())
    }
}

/// Writes a block over another; its beginning only where that has changed.
pub(super) fn overwrite(
    connection: &Connection,
    number: i64,
    (before, first): (Option<Posting>, Posting),
    bytes: &[u8],
) -> Result<(), StoreError> {
    connection.prepare_cached("UPDATE block SET postings = ?2 WHERE number = ?1")?.execute(params![number, bytes])?;
    if before != Some(first) {
        connection
            .prepare_cached("UPDATE block SET first = ?2 WHERE number = ?1")?
            .execute(params![number, first.to_bytes()])?;
    }
    Ok(())
}

/// Adds a block to a run.
pub(super) fn insert(connection: &Connection, run: i64, first: Posting, bytes: &[u8]) -> Result<(), StoreError> {
    connection.prepare_cached("INSERT INTO block(run, first, postings) VALUES (?1, ?2, ?3)")?.execute(params![
        run,
        first.to_bytes(),
        bytes
    ])?;
    Ok(())
}

/// The entries of a block with some added and some taken out; all in their order, each once.
fn merged(before: &[Posting], mut add: &[Posting], mut remove: &[Posting]) -> Vec<Posting> {
    let mut after = Vec::with_capacity(before.len() + add.len());
    let mut keep = |posting: Posting| {
        remove = remove.get(remove.partition_point(|gone| *gone < posting)..).unwrap_or_default();
        if remove.first() != Some(&posting) && after.last() != Some(&posting) {
            after.push(posting);
        }
    };
    for posting in before {
        while let Some((first, rest)) = add.split_first().filter(|(first, _)| *first < posting) {
            keep(*first);
            add = rest;
        }
        keep(*posting);
    }
    for posting in add {
        keep(*posting);
    }
    after
}

/// Entries as blocks with their first entries: full ones where there are many, two halves where one is just too full.
fn blocks(postings: &[Posting]) -> Vec<(Posting, Vec<u8>)> {
    let full = cut(postings, FULL);
    if full.len() != 2 {
        return full;
    }
    let (left, right) = postings.split_at(postings.len() / 2);
    let halves = [cut(left, FULL), cut(right, FULL)].concat();
    if halves.len() == 2 { halves } else { full }
}

/// Entries as full blocks with their first entries.
pub(super) fn cut(mut postings: &[Posting], room: usize) -> Vec<(Posting, Vec<u8>)> {
    let mut blocks = Vec::new();
    while let Some(first) = postings.first() {
        let (bytes, written) = encode(postings, room);
        blocks.push((*first, bytes));
        postings = postings.get(written..).unwrap_or_default();
    }
    blocks
}

pub(super) fn damaged() -> StoreError {
    StoreError::Corrupt(Clean::new("a page of the word index cannot be read"))
}
