//! Files of customers in and out: the reader's gate feeds the store's import, which becomes visible at one commit.

use std::io::Write;
use std::ops::ControlFlow;

use super::{Desk, DeskError};
use crate::disclosure::Duty;
use crate::domain::{Clean, CustomerId, Encounter};
use crate::exchange::{self, Accepted, Ended, ExchangeError, Format, Options, Progress, Refusal, Tally};
use crate::log::{self, Event};
use crate::store::{Act, Brought, Import, ImportTally, Imported, StoreError, TrailEntry, Whom};

/// What an import of one file did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ImportOutcome {
    /// What the file held and what the gate refused.
    pub read: Tally,
    /// What it changed in the store.
    pub stored: ImportTally,
}

/// One file to take in, and how to follow it.
pub struct Incoming<'a> {
    /// The file's name, for the messages.
    pub name: Clean,
    /// The open file.
    pub source: exchange::Source,
    /// What kind of file it is.
    pub format: &'a Format,
    /// Told how far it got; breaks to stop.
    pub progress: &'a dyn Fn(Progress) -> ControlFlow<()>,
    /// Told what is refused or changed.
    pub report: &'a mut dyn FnMut(Refusal),
}

impl Desk {
    /// Takes one file in. Nothing of it is visible before its end; stopped or failed, nothing of it remains.
    ///
    /// # Errors
    /// The file cannot be read; the store cannot be written; [`StoreError::Stopped`] when it was stopped.
    pub fn import(&mut self, incoming: Incoming<'_>, encounter: &Encounter) -> Result<ImportOutcome, DeskError> {
        self.require(Duty::Import)?;
        let Incoming { name, source, format, progress, report } = incoming;
        let begun = std::time::Instant::now();
        let trace = self.entry(Act::Import, Whom::Nobody, encounter);
        let policy = &self.policy;
        let known = |category: &str| policy.knows_category(category);
        let tombstones = self.store.tombstones()?;
        let erased = |id: &str| tombstones.names(id);
        let options = Options { category_known: &known, erased: &erased, total: source.total, progress };
        let mut import = self.store.import(policy)?;
        let (read, failed) = pump(&mut *import, source, format, &options, report);
        match (read, failed) {
            (Ok(read), None) if read.ended == Ended::Whole => {
                // The trail says when it became visible, not when the reading began.
                let Imported { tally: stored, kept } = import.commit(&TrailEntry { at: (self.clock)(), ..trace })?;
                for (line, key) in kept {
                    report(Refusal::kept(line, key));
                }
                log::note(Event::Imported(log::Imported {
                    read: read.records,
                    new: stored.new,
                    changed: stored.changed,
                    refused: read.refused + read.parts + read.columns,
                    millis: u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX),
                }));
                Ok(ImportOutcome { read, stored })
            }
            (read, failed) => {
                import.abandon()?;
                let unread = |read: Result<_, _>| read.err().map(|error| DeskError::Exchange { file: name, error });
                Err(failed.or_else(|| unread(read)).unwrap_or(DeskError::Store(StoreError::Stopped)))
            }
        }
    }

    /// Writes the customers of these ids, or all, as documents, one a line; each with its trail entry first.
    ///
    /// # Errors
    /// No such customer; the store cannot be read; `out` cannot be written.
    pub fn export(
        &mut self,
        ids: &[CustomerId],
        write: &mut dyn FnMut(&crate::domain::Customer) -> std::io::Result<()>,
        encounter: &Encounter,
    ) -> Result<u64, DeskError> {
        self.require(Duty::Export)?;
        let mut count = 0;
        if ids.is_empty() {
            self.trace(Act::Export, Whom::Nobody, encounter)?;
            self.store.for_each(&mut |customer| {
                count += 1;
                write(&customer).map_err(|error| StoreError::Other(Clean::new(&error.to_string())))
            })?;
        }
        for id in ids {
            let customer = self.read(id)?;
            self.trace(Act::Export, Whom::Customer(id.clone()), encounter)?;
            write(&customer).map_err(|error| StoreError::Other(Clean::new(&error.to_string())))?;
            count += 1;
        }
        Ok(count)
    }

    /// Writes one refusal as a line of the report, in the interface language.
    ///
    /// # Errors
    /// When `out` cannot be written.
    pub fn write_refusal(&self, refusal: &Refusal, out: &mut dyn Write) -> std::io::Result<()> {
        exchange::write_report(refusal, &self.phrases, out)
    }
}

/// Reads the file into the import until its end, a stop, or the first thing that cannot be written.
fn pump(
    import: &mut dyn Import,
    source: exchange::Source,
    format: &Format,
    options: &Options<'_>,
    report: &mut dyn FnMut(Refusal),
) -> (Result<Tally, ExchangeError>, Option<DeskError>) {
    let mut failed = None;
    let mut each = |Accepted { line, customer, carries, keys }: Accepted| match import.add(Brought {
        line,
        customer,
        keys: &keys,
        carries,
    }) {
        Ok(()) => ControlFlow::Continue(()),
        Err(error) => {
            failed = Some(DeskError::Store(error));
            ControlFlow::Break(())
        }
    };
    let read = exchange::read(source.reader, format, options, &mut each, report);
    (read, failed)
}
