//! The terms of the house: what is due, and letting it leave, in short writes that hold nobody up.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use chrono::NaiveDate;
use serde::Serialize;

use super::erase::{Overwriting, name};
use crate::desk::{Desk, DeskError};
use crate::disclosure::Duty;
use crate::domain::{Clean, CustomerId, Encounter};
use crate::retention::{Due, Kind, Terms, due};
use crate::store::{Act, Aged, Effort, ReturnByFile, StoreError, Whom};

/// How many customers are read at once.
const BATCH: usize = 200;

/// Whether what is due leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Nothing changes.
    Preview,
    /// It leaves.
    Run,
}

/// What was due of one kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RetentionKind {
    /// Of which kind.
    pub kind: Kind,
    /// The rule: so many days after the day that begins the term.
    pub term_days: u32,
    /// The legal basis of the rule.
    pub basis: Clean,
    /// How many.
    pub count: u64,
    /// Of whom; empty for what belongs to nobody in particular.
    pub customers: Vec<CustomerId>,
}

/// What was due.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RetentionReport {
    /// By the house's clock.
    pub day: NaiveDate,
    /// Whether this is only a preview.
    pub dry_run: bool,
    /// By kind, in the order of the terms; only what is due.
    pub due: Vec<RetentionKind>,
    /// Customers of whom everything stays because they had its use restricted.
    pub restricted: u64,
    /// Customers who asked to be erased and whose booking is over.
    pub departed: Vec<CustomerId>,
    /// Customers whom somebody changed at the same moment; the next run takes their turn.
    pub postponed: u64,
    /// Whether everything that left, now or before, is overwritten.
    pub overwritten: bool,
    /// Why it is not, where something failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why_not: Option<Clean>,
    /// Copies made by the program itself that were removed: at their term, or with somebody who asked to be forgotten.
    pub copies_removed: Vec<Clean>,
    /// Whether it was stopped before its end; what left until then has left.
    pub stopped: bool,
}

/// How far it got.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetentionProgress {
    /// Customers looked at.
    pub done: u64,
    /// Customers there are, about.
    pub about: u64,
}

/// What is counted on the way.
#[derive(Default)]
struct Found {
    kinds: BTreeMap<Kind, (u64, Vec<CustomerId>)>,
    restricted: u64,
    postponed: u64,
    copies_removed: Vec<Clean>,
}

impl Desk {
    /// The terms in force.
    #[must_use]
    pub const fn terms(&self) -> &Terms {
        &self.terms
    }

    /// What is due on the day of `encounter`, and lets it leave unless it is a preview. `progress` is told between two
    /// batches and may stop it there.
    ///
    /// # Errors
    /// The trace cannot be written; the store cannot be read or written.
    pub fn retention(
        &mut self,
        mode: Mode,
        encounter: &Encounter,
        progress: &dyn Fn(RetentionProgress) -> ControlFlow<()>,
    ) -> Result<RetentionReport, DeskError> {
        self.require(Duty::Retention)?;
        self.check_role(encounter)?;
        let day = encounter.at.day();
        self.trace(Act::Retention, Whom::Nobody, encounter)?;
        let mut found = Found::default();
        let departed = self.store.departed(day)?;
        if mode == Mode::Run {
            for id in &departed {
                match self.remove(id, encounter) {
                    // The booking is gone already: nothing of it waits for the departure any more.
                    Err(DeskError::NoSuchCustomer) => self.store.forget_leaving(id)?,
                    done => drop(done?),
                }
            }
        }
        let stopped = self.each_batch(mode, encounter, &mut found, progress)?;
        self.what_is_nobodys(mode, encounter, &mut found)?;
        let overwriting = match mode {
            Mode::Preview => None,
            Mode::Run => Some(self.finish(stopped || found.postponed > 0)),
        };
        let kinds = &mut found.kinds;
        let line = |term: &crate::retention::Term| {
            let (count, customers) = kinds.remove(&term.id)?;
            Some(RetentionKind { kind: term.id, term_days: term.days, basis: term.basis.clone(), count, customers })
        };
        let due = self.terms.all().iter().filter_map(line).collect();
        let (overwritten, why_not, copies) = overwriting
            .map_or((true, None, Vec::new()), |end: Overwriting| (end.done, end.why_not, end.copies_removed));
        found.copies_removed.extend(copies);
        Ok(RetentionReport {
            day,
            dry_run: mode == Mode::Preview,
            due,
            restricted: found.restricted,
            departed,
            postponed: found.postponed,
            overwritten,
            why_not,
            copies_removed: found.copies_removed,
            stopped,
        })
    }

    /// Looks at every customer; answers whether it was stopped.
    fn each_batch(
        &mut self,
        mode: Mode,
        encounter: &Encounter,
        found: &mut Found,
        progress: &dyn Fn(RetentionProgress) -> ControlFlow<()>,
    ) -> Result<bool, DeskError> {
        let about = self.store.about_how_many()?;
        let (mut done, mut last): (u64, Option<CustomerId>) = (0, None);
        loop {
            if progress(RetentionProgress { done, about: about.max(done) }).is_break() {
                return Ok(true);
            }
            let batch = self.store.after(last.as_ref(), BATCH)?;
            let Some(end) = batch.last() else { return Ok(false) };
            last = Some(end.stored.customer.id.clone());
            for aged in batch {
                done += 1;
                found.restricted += u64::from(aged.stored.customer.restricted.is_some());
                let policy = &self.policy;
                let life = |id: &crate::domain::CategoryId| policy.category(id).map(|one| one.shelf_life_days);
                let customer = &aged.stored.customer;
                if let Some(due) = due(customer, aged.imported_on, encounter.at.day(), &self.terms, &life) {
                    self.let_leave(mode, aged, due, encounter, found)?;
                }
            }
        }
    }

    fn let_leave(
        &mut self,
        mode: Mode,
        aged: Aged,
        due: Due,
        encounter: &Encounter,
        found: &mut Found,
    ) -> Result<(), DeskError> {
        let id = aged.stored.customer.id.clone();
        if mode == Mode::Run {
            let left = match &due.remains {
                Some(remains) => {
                    let trace = self.entry(Act::Retention, Whom::Customer(id.clone()), encounter);
                    self.store.reduce(remains, aged.stored.revision, &trace).map_err(DeskError::from)
                }
                // As they were when it was looked at what is due: what came since begins a new term.
                None => self.remove_as_read(aged.stored, ReturnByFile::Welcome, encounter).map(drop),
            };
            match left {
                Err(DeskError::Store(StoreError::Newer)) => {
                    found.postponed += 1;
                    return Ok(());
                }
                left => left?,
            }
        }
        for (kind, count) in due.counts {
            let (all, customers) = found.kinds.entry(kind).or_default();
            *all += count;
            customers.push(id.clone());
        }
        Ok(())
    }

    /// The trail, ticks and copies of the program's own.
    fn what_is_nobodys(&mut self, mode: Mode, encounter: &Encounter, found: &mut Found) -> Result<(), DeskError> {
        let day = encounter.at.day();
        let before = |kind: Kind| day - chrono::TimeDelta::days(self.terms.days(kind).into());
        let (ticks_before, backups_before) = (before(Kind::QuietTask), before(Kind::OwnBackup));
        let ticks = self.store.old_ticks(ticks_before)?;
        let sealed = encounter.at.utc() - chrono::TimeDelta::days(self.terms.days(Kind::Trail).into());
        let entries = self.store.trail_older_than(sealed)?;
        let backups: Vec<_> =
            self.store.own_backups()?.into_iter().filter(|backup| backup.on < backups_before).collect();
        if mode == Mode::Run {
            self.store.forget_ticks(ticks_before)?;
            if entries > 0 {
                self.store.seal_trail(sealed, &self.entry(Act::Retention, Whom::Nobody, encounter))?;
            }
            for backup in &backups {
                self.store.remove_backup(backup)?;
                found.copies_removed.push(name(backup));
            }
        }
        let copies = backups.len() as u64;
        for (kind, count) in [(Kind::Trail, entries), (Kind::QuietTask, ticks), (Kind::OwnBackup, copies)] {
            if count > 0 {
                found.kinds.insert(kind, (count, Vec::new()));
            }
        }
        Ok(())
    }

    /// Overwrites what left; a large store is written anew here, when somebody chose the hour.
    fn finish(&mut self, interrupted: bool) -> Overwriting {
        self.overwrite(if interrupted { Effort::Brief } else { Effort::Thorough })
    }
}
