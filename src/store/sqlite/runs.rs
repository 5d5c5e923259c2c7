//! The words of an import: gathered in memory, written as runs that no reader looks into, merged into the index when the
//! import is seen. All in short writes, so that a desk at work does not wait.

use std::time::{Duration, Instant};

use rusqlite::{Connection, params};

use crate::store::StoreError;

use super::block::{FULL, decode, encode};
use super::import::{PAUSE, in_transaction};
use super::index::{self, MAIN};
use super::posting::{Key, Posting};
use super::row;
use super::words::keys;

/// Entries held in memory, sixteen bytes each: those of some twenty thousand customers. While they are sorted and written,
/// the reading goes on only as far as the pipe is long.
const HELD: usize = 600_000;

/// Entries that an import has gathered and not written yet.
#[derive(Default)]
pub(super) struct Gathered {
    new: Vec<Posting>,
    gone: Vec<Posting>,
}

impl Gathered {
    /// The words of a new row.
    pub fn add(&mut self, number: i64, keys: &[Key]) {
        self.new.extend(keys.iter().map(|key| Posting::of_row(*key, number)));
    }

    /// What changed of a row of the same import.
    pub fn reword(&mut self, number: i64, words: &row::Reworded) {
        self.add(number, &words.new);
        self.gone.extend(words.gone.iter().map(|key| Posting::of_row(*key, number)));
    }

    /// Whether it is time to write them.
    pub const fn is_full(&self) -> bool {
        self.new.len() >= HELD
    }

    /// Entries to add, and entries to take out of what was written before. A row may have won and lost a word in turns.
    fn settle(&mut self) -> (Vec<Posting>, Vec<Posting>) {
        let (mut new, mut gone) = (std::mem::take(&mut self.new), std::mem::take(&mut self.gone));
        new.sort_unstable();
        gone.sort_unstable();
        let count = |all: &[Posting], one: Posting| {
            all.partition_point(|other| *other <= one) - all.partition_point(|other| *other < one)
        };
        let mut lost: Vec<Posting> = Vec::new();
        for posting in &gone {
            if lost.last() != Some(posting) && count(&gone, *posting) >= count(&new, *posting) {
                lost.push(*posting);
            }
        }
        if !lost.is_empty() {
            new.retain(|posting| lost.binary_search(posting).is_err());
        }
        new.dedup();
        (new, lost)
    }

    /// Writes them as a run of this import, in writes of this length.
    pub fn write(&mut self, connection: &Connection, import: i64, hold: Duration) -> Result<(), StoreError> {
        let (new, gone) = self.settle();
        if !new.is_empty() {
            let run = in_transaction(connection, || {
                connection.execute("INSERT INTO run(import) VALUES (?1)", [import])?;
                Ok(connection.last_insert_rowid())
            })?;
            let mut rest = new.as_slice();
            in_short_writes(connection, hold, |until| {
                while let Some(first) = rest.first()
                    && Instant::now() < until
                {
                    let (bytes, written) = encode(rest, FULL);
                    index::insert(connection, run, *first, &bytes)?;
                    rest = rest.get(written..).unwrap_or_default();
                }
                Ok(rest.is_empty())
            })?;
        }
        take_out(connection, &gone, hold)
    }

    /// Writes them into the index itself: into a store where nobody waits.
    pub fn write_to_index(&mut self, connection: &Connection) -> Result<(), StoreError> {
        let (new, gone) = self.settle();
        in_transaction(connection, || {
            index::apply(connection, MAIN, &new, &[], None)?;
            index::remove_all(connection, &gone)
        })
    }
}

/// Takes entries out, wherever they stand, in short writes.
pub(super) fn take_out(connection: &Connection, gone: &[Posting], hold: Duration) -> Result<(), StoreError> {
    if gone.is_empty() {
        return Ok(());
    }
    for run in index::runs(connection)?.into_iter().chain([MAIN]) {
        let mut rest = gone;
        in_short_writes(connection, hold, |until| {
            let stopped = index::apply(connection, run, &[], rest, Some(until))?;
            let done = stopped.map_or(rest.len(), |at| rest.partition_point(|posting| *posting < at));
            rest = rest.get(done..).unwrap_or_default();
            Ok(rest.is_empty())
        })?;
    }
    Ok(())
}

/// Merges the runs of an import into the index, in writes of this length. A write that fails has moved nothing.
pub(super) fn merge(connection: &Connection, import: i64, hold: Duration) -> Result<(), StoreError> {
    in_short_writes(connection, hold, |until| {
        let mut runs = connection
            .prepare_cached("SELECT number FROM run WHERE import = ?1")?
            .query_map([import], |row| row.get(0))?
            .map(|run| Reader::of(connection, run?))
            .collect::<Result<Vec<_>, _>>()?;
        while Instant::now() < until && runs.iter().any(Reader::has_more) {
            // Up to the end of the block that ends first, everything is at hand.
            let Some(end) = runs.iter().filter_map(Reader::end).min() else { break };
            let mut together: Vec<Posting> = runs.iter().flat_map(|run| run.up_to(end)).copied().collect();
            // Sorting finds the runs in it.
            together.sort();
            let stopped = index::apply(connection, MAIN, &together, &[], Some(until))?;
            for run in &mut runs {
                run.pass(connection, end, stopped)?;
            }
        }
        let more = runs.iter().any(Reader::has_more);
        for run in runs {
            run.put_back(connection)?;
        }
        Ok(!more)
    })
}

/// Reads a run from its beginning and takes away what was read.
struct Reader {
    run: i64,
    /// The block at hand.
    block: i64,
    postings: Vec<Posting>,
    passed: usize,
}

impl Reader {
    fn of(connection: &Connection, run: i64) -> Result<Self, StoreError> {
        let mut reader = Self { run, block: 0, postings: Vec::new(), passed: 0 };
        reader.next(connection)?;
        Ok(reader)
    }

    fn next(&mut self, connection: &Connection) -> Result<(), StoreError> {
        self.postings.clear();
        self.passed = 0;
        let mut statement =
            connection.prepare_cached("SELECT number, postings FROM block WHERE run = ?1 ORDER BY first LIMIT 1")?;
        let mut rows = statement.query([self.run])?;
        if let Some(row) = rows.next()? {
            self.block = row.get(0)?;
            let block = row.get_ref(1)?.as_blob().map_err(rusqlite::Error::from)?;
            self.postings = decode(block).ok_or_else(index::damaged)?;
        }
        Ok(())
    }

    fn has_more(&self) -> bool {
        self.passed < self.postings.len()
    }

    fn end(&self) -> Option<Posting> {
        self.postings.last().copied()
    }

    fn rest(&self) -> &[Posting] {
        self.postings.get(self.passed..).unwrap_or_default()
    }

    fn up_to(&self, end: Posting) -> &[Posting] {
        self.rest().split_at(self.rest().partition_point(|posting| *posting <= end)).0
    }

    /// Goes on behind `end`, or to where the writing stopped.
    fn pass(&mut self, connection: &Connection, end: Posting, stopped: Option<Posting>) -> Result<(), StoreError> {
        let written = |posting: &Posting| stopped.map_or(*posting <= end, |at| *posting < at);
        self.passed += self.rest().partition_point(written);
        if self.passed == self.postings.len() && self.passed > 0 {
            connection.prepare_cached("DELETE FROM block WHERE number = ?1")?.execute([self.block])?;
            self.next(connection)?;
        }
        Ok(())
    }

    /// Leaves in the run what was not passed.
    fn put_back(self, connection: &Connection) -> Result<(), StoreError> {
        let Some(first) = self.rest().first().copied() else {
            connection.prepare_cached("DELETE FROM run WHERE number = ?1")?.execute([self.run])?;
            return Ok(());
        };
        if self.passed == 0 {
            return Ok(());
        }
        let (bytes, _) = encode(self.rest(), usize::MAX);
        index::overwrite(connection, self.block, (self.postings.first().copied(), first), &bytes)
    }
}

/// Removes the runs of an import that is not to be seen.
pub(super) fn discard(connection: &Connection, import: i64, hold: Duration) -> Result<(), StoreError> {
    in_short_writes(connection, hold, |until| {
        while Instant::now() < until {
            let removed = connection
                .prepare_cached(
                    "DELETE FROM block WHERE number IN (SELECT b.number FROM run r CROSS JOIN block b ON b.run = r.number \
                     WHERE r.import = ?1 LIMIT 100)",
                )?
                .execute([import])?;
            if removed == 0 {
                connection.execute("DELETE FROM run WHERE import = ?1", [import])?;
                return Ok(true);
            }
        }
        Ok(false)
    })
}

/// Remembers the words under which an import that is under way may still bring this row.
pub(super) fn outdate(connection: &Connection, number: i64, folded: &str, guarded: &str) -> Result<(), StoreError> {
    connection
        .prepare_cached("INSERT OR IGNORE INTO outdated(number, folded, guarded) VALUES (?1, ?2, ?3)")?
        .execute(params![number, folded, guarded])?;
    Ok(())
}

/// Takes the words out that an ended import has brought of rows which had other words by then.
pub(super) fn clear_outdated(connection: &Connection) -> Result<(), StoreError> {
    let rows: Vec<(i64, String, String)> = connection
        .prepare_cached("SELECT number, folded, guarded FROM outdated")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect::<Result<_, _>>()?;
    for (number, folded, guarded) in rows {
        in_transaction(connection, || {
            let now = row::words(connection, number)?.map(|(folded, guarded)| keys(&folded, &guarded));
            let mut gone = keys(&folded, &guarded);
            gone.retain(|key| !now.iter().flatten().any(|other| other == key));
            index::remove(connection, number, &gone)?;
            connection.execute("DELETE FROM outdated WHERE number = ?1", [number])?;
            Ok(())
        })?;
    }
    Ok(())
}

/// Works in writes that hold others up no longer than this, until the work says that it is done.
pub(super) fn in_short_writes(
    connection: &Connection,
    hold: Duration,
    mut work: impl FnMut(Instant) -> Result<bool, StoreError>,
) -> Result<(), StoreError> {
    while !in_transaction(connection, || work(Instant::now() + hold))? {
        std::thread::sleep(PAUSE);
    }
    Ok(())
}
