//! An import: staged in short writes that no reader sees, made visible by one, and leaving nothing when it stops.
//!
//! The words of its rows are gathered apart and merged into the index when the rows are seen.
//! Staged rows are durable only all together, when they are seen: what a power cut leaves, the next opening removes.

use std::fs::File;
use std::time::{Duration, Instant};

use rusqlite::Connection;

use crate::disclosure::Policy;
use crate::domain::Customer;
use crate::store::{ImportTally, Imported, StoreError, Tombstones, TrailEntry};

use super::given::Given;
use super::index;
use super::inserts::Inserts;
use super::open::settings_of_the_desk;
use super::rights;
use super::row::{self, Marks};
use super::runs::{self, Gathered};
use super::sweep::clear;
use super::trail;

/// How long one write may hold the others up, with room for the commit itself.
pub(super) const HOLD: Duration = Duration::from_millis(15);
/// Into an empty store nobody waits, so fewer and larger writes serve.
const HOLD_EMPTY: Duration = Duration::from_secs(3);
/// How long the store is left to others between two writes: longer than a waiting desk sleeps between two tries.
pub(super) const PAUSE: Duration = Duration::from_millis(3);

/// An import under way.
pub(super) struct Staging<'a> {
    connection: &'a Connection,
    policy: &'a Policy,
    number: i64,
    first: i64,
    empty: bool,
    since: Option<Instant>,
    words: Gathered,
    inserts: Inserts<'a>,
    tally: ImportTally,
    kept: Vec<(u64, &'static str)>,
    /// Who was erased before it began: the reader refuses these.
    erased: Tombstones,
    ended: bool,
    // Held, not read: while it lives, no other import begins and nobody takes this one for a leftover.
    _lock: Option<File>,
}

impl<'a> Staging<'a> {
    /// Begins an import; what one that was killed has left goes first.
    pub fn begin(connection: &'a Connection, lock: Option<File>, policy: &'a Policy) -> Result<Self, StoreError> {
        clear(connection)?;
        let written = in_transaction(connection, || {
            let (committed, first): (i64, i64) = connection.query_row(
                "SELECT committed, coalesce((SELECT max(number) FROM customer), 0) + 1 FROM house",
                [],
                |row| Ok((row.get(0)?, row.get(1)?)),
            )?;
            connection.execute("UPDATE house SET staging = ?1, staging_first = ?2", [committed + 1, first])?;
            let empty: bool =
                connection.query_row("SELECT NOT EXISTS (SELECT 1 FROM customer)", [], |row| row.get(0))?;
            Ok((committed + 1, first, empty))
        });
        let (number, first, empty) = written?;
        connection.pragma_update(None, "synchronous", "NORMAL")?;
        if empty {
            for_bulk(connection)?;
        } else {
            // Little at a time: while the disk is busy with the log, a colleague's write waits.
            connection.execute_batch("PRAGMA wal_autocheckpoint = 300;")?;
        }
        let (tally, words, erased) = (ImportTally::default(), Gathered::default(), rights::tombstones(connection)?);
        let mut inserts = Inserts::of(connection)?;
        if empty {
            inserts.hold_stays_back();
        }
        Ok(Self {
            connection,
            policy,
            number,
            first,
            empty,
            since: None,
            words,
            inserts,
            tally,
            kept: Vec::new(),
            erased,
            ended: false,
            _lock: lock,
        })
    }

    fn write(&mut self, given: Given) -> Result<(), StoreError> {
        let id = &given.prepared.id;
        if self.erased.names(id.as_str()) {
            self.tally.erased += 1;
            return Ok(());
        }
        let known = if self.empty { None } else { row::visible_in_any_spelling(self.connection, id)? };
        let Some(known) = known else {
            let marks = Marks { revision: 1, import: self.number, ..Marks::default() };
            if let Some(number) = self.inserts.insert(&given.prepared, marks)? {
                self.words.add(number, &given.prepared.keys());
                self.tally.new += 1;
                return Ok(());
            }
            let staged = row::staged(self.connection, id, self.number)?;
            return staged.map_or(Ok(()), |staged| self.again(given, &staged));
        };
        if let Some(staged) = row::staged(self.connection, &known.stored.customer.id, self.number)? {
            return self.again(given, &staged);
        }
        let Some(merged) = self.meet(given, &known)? else {
            self.tally.unchanged += 1;
            return Ok(());
        };
        let marks = Marks {
            revision: known.stored.revision.0 + 1,
            import: self.number,
            replaces: known.number,
            desk_keys: known.desk_keys,
            ..Marks::default()
        };
        let prepared = row::prepare(&merged)?;
        if let Some(number) = self.inserts.insert(&prepared, marks)? {
            self.words.add(number, &prepared.keys());
        }
        row::supersede(self.connection, known.number, self.number)?;
        self.tally.changed += 1;
        Ok(())
    }

    /// The known customer brought up to date by the file; none where nothing is new. What of the file was not taken over is
    /// noted.
    fn meet(&mut self, given: Given, known: &row::Kept) -> Result<Option<Customer>, StoreError> {
        let line = given.line;
        let (merged, kept) = given.bringing_up_to_date(known, self.policy)?;
        self.tally.kept += u64::from(kept.count());
        self.kept.extend(kept.names().map(|key| (line, key)));
        Ok(Some(merged).filter(|merged| *merged != known.stored.customer))
    }

    /// The same id twice in one file: the later keys count.
    fn again(&mut self, given: Given, staged: &row::Kept) -> Result<(), StoreError> {
        self.inserts.write_waiting()?;
        let Some(merged) = self.meet(given, staged)? else { return Ok(()) };
        let revision = staged.stored.revision.0;
        let words = row::replace(self.connection, staged.number, &merged, revision, staged.desk_keys)?;
        self.words.reword(staged.number, &words);
        Ok(())
    }

    /// Takes one customer in, and ends the write that holds others up when it has lasted long enough.
    pub fn take(&mut self, given: Given) -> Result<(), StoreError> {
        self.ensure_begun()?;
        self.write(given)?;
        if self.words.is_full() {
            return self.write_words();
        }
        if self.since.is_some_and(|since| since.elapsed() > self.hold()) {
            self.flush()?;
        }
        Ok(())
    }

    fn ensure_begun(&mut self) -> Result<(), StoreError> {
        if self.since.is_none() {
            self.connection.execute_batch("BEGIN IMMEDIATE")?;
            self.since = Some(Instant::now());
        }
        Ok(())
    }

    /// Writes the words gathered so far, still unseen.
    pub fn write_words(&mut self) -> Result<(), StoreError> {
        self.flush()?;
        self.words.write(self.connection, self.number, self.hold())
    }

    const fn hold(&self) -> Duration {
        if self.empty { HOLD_EMPTY } else { HOLD }
    }

    /// Makes what was added since the last write durable, still unseen.
    pub fn flush(&mut self) -> Result<(), StoreError> {
        if self.since.take().is_some() {
            self.connection.execute_batch("COMMIT")?;
            std::thread::sleep(PAUSE);
        }
        Ok(())
    }

    /// Makes everything visible and durable.
    pub fn show(mut self, trace: &TrailEntry) -> Result<Imported, StoreError> {
        if self.empty {
            self.fill()?;
        } else {
            self.write_words()?;
        }
        // Nothing of what was staged may be lost once it is seen, and what is moved about from now on is of the house.
        self.connection
            .execute_batch("PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON;")?;
        let erased = in_transaction(self.connection, || {
            let erased = rights::refuse_erased(self.connection, self.number, &self.erased)?;
            rights::note_import(self.connection, self.number, trace)?;
            self.connection.execute(
                "UPDATE house SET committed = ?1, staging = 0, cleaning = ?1, cleaning_first = ?2",
                [self.number, self.first],
            )?;
            trail::append(self.connection, trace)?;
            Ok(erased)
        })?;
        self.tally.erased += erased;
        self.ended = true;
        // What was replaced is out of sight; if it can't be swept now, the next import or opening does it.
        let _ = clear(self.connection);
        durable(self.connection)?;
        rights::after_import(self.connection);
        Ok(Imported { tally: self.tally, kept: std::mem::take(&mut self.kept) })
    }

    /// Writes what was held back of a first import, and its words into the index itself: as long as nothing in the store is
    /// anybody's. Afterwards each page would have to be overwritten.
    fn fill(&mut self) -> Result<(), StoreError> {
        self.ensure_begun()?;
        self.inserts.write_waiting()?;
        self.flush()?;
        if index::runs(self.connection)?.is_empty() {
            return self.words.write_to_index(self.connection);
        }
        self.write_words()?;
        runs::merge(self.connection, self.number, HOLD_EMPTY)
    }

    /// Leaves nothing behind.
    pub fn leave(&mut self) -> Result<(), StoreError> {
        if std::mem::replace(&mut self.ended, true) {
            return Ok(());
        }
        if self.since.take().is_some() {
            self.connection.execute_batch("ROLLBACK")?;
        }
        self.connection.execute_batch("PRAGMA foreign_keys = ON;")?;
        let cleared = clear(self.connection);
        durable(self.connection)?;
        rights::after_import(self.connection);
        cleared
    }
}

/// An empty store is filled in memory as far as that goes. Nothing in it belongs to anybody yet, so what the indexes
/// move about needs no overwriting, the log is taken over a good many pages at once, and what refers to a row stands beside it.
fn for_bulk(connection: &Connection) -> Result<(), StoreError> {
    Ok(connection.execute_batch(
        "PRAGMA cache_size = -49152; PRAGMA secure_delete = OFF; PRAGMA wal_autocheckpoint = 4096; \
             PRAGMA journal_size_limit = -1; PRAGMA foreign_keys = OFF;",
    )?)
}

/// From here on a write is durable when it returns, and the desk's own settings hold.
fn durable(connection: &Connection) -> Result<(), StoreError> {
    settings_of_the_desk(connection)?;
    // The memory of a first import goes back too.
    Ok(connection.execute_batch("PRAGMA shrink_memory;")?)
}

impl Drop for Staging<'_> {
    fn drop(&mut self) {
        // Failing here leaves rows that nobody sees and that the next opening removes.
        let _ = self.leave();
    }
}

/// Runs `work` as one durable write: all of it or nothing.
pub(super) fn in_transaction<T>(
    connection: &Connection,
    work: impl FnOnce() -> Result<T, StoreError>,
) -> Result<T, StoreError> {
    connection.prepare_cached("BEGIN IMMEDIATE")?.execute([])?;
    match work().and_then(|done| Ok(connection.prepare_cached("COMMIT")?.execute([]).map(|_| done)?)) {
        Ok(done) => Ok(done),
        Err(error) => {
            // A full disk may have rolled back already; then there is nothing to roll back.
            let _ = connection.execute_batch("ROLLBACK");
            Err(error)
        }
    }
}
