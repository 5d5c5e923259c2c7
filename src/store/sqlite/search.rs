//! Search: candidates from the index in steps of closeness, ranked by the folded record in their narrow rows.
//!
//! What may be private is found through entries of its own. A hit there counts only if the customer, reduced to the
//! public part of the encounter, comes closer than what every encounter may find of this customer; the public hits come
//! out the same whether or not there are such hits.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use rusqlite::Connection;

use crate::domain::Customer;
use crate::store::{Candidate, Filter, StoreError};

use super::candidates::{Plan, Staying};
use super::glance::at_a_glance;
use super::index::Index;
use super::query::{Query, Step, TIER};
use super::record::{Part, day_word, record};
use super::row::document;

/// Candidates ranked at most.
const RANKED: usize = 200;
/// Candidates looked at in one step; its first matches are as close as its last.
const A_STEP: usize = 30;
/// Rows up to which a store is small: then as many are looked at as are ranked.
const SMALL: i64 = 20_000;
/// Candidates looked at where a step leads to many that do not match.
const LOOSE: usize = 400;
/// Documents read at most for hits that may be private.
const DOCUMENTS: usize = 200;
/// Rows looked at for these: many may be private here and now, and must not crowd others out.
const LOOKED_AT: usize = 1_000;

struct Hit {
    rank: u32,
    present: bool,
    id: String,
    found: Found,
}

enum Found {
    Glance(Option<String>),
    Private(Box<Customer>),
}

struct Search<'a> {
    connection: &'a Connection,
    index: Index<'a>,
    query: Query,
    filter: Filter<'a>,
    /// Imports up to this one are seen.
    committed: i64,
    today: char,
    a_step: usize,
    /// Whether every candidate of the step before was looked at: then whoever comes later comes less close.
    exhausted: bool,
    /// Who stays today; asked for only when there are many to choose from.
    staying: &'a mut Staying,
    hits: BTreeMap<u32, Hit>,
}

/// The matches of `text`, best first.
pub(super) fn candidates(
    connection: &Connection,
    staying: &mut Staying,
    text: &str,
    filter: Filter<'_>,
) -> Result<Vec<Candidate>, StoreError> {
    let Some(query) = Query::new(text) else { return Ok(Vec::new()) };
    // One view of the store for all steps, and one lock.
    connection.prepare_cached("BEGIN")?.execute([])?;
    let found = look(connection, staying, query, filter);
    connection.prepare_cached("COMMIT")?.execute([])?;
    found
}

fn look<'a>(
    connection: &'a Connection,
    staying: &'a mut Staying,
    query: Query,
    filter: Filter<'a>,
) -> Result<Vec<Candidate>, StoreError> {
    let (committed, last): (i64, i64) = connection
        .prepare_cached("SELECT committed, coalesce((SELECT max(number) FROM customer), 0) FROM house")?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let index = Index::seen(connection, committed)?;
    let today = day_word(filter.day);
    let a_step = if last <= SMALL { RANKED } else { A_STEP.max(filter.limit * 3 / 2) };
    let hits = BTreeMap::new();
    let mut search =
        Search { connection, index, query, filter, committed, today, a_step, exhausted: false, staying, hits };
    search.public()?;
    search.private()?;
    search.answer()
}

impl Search<'_> {
    fn enough(&self) -> bool {
        self.hits.len() >= self.filter.limit.min(RANKED)
    }

    fn public(&mut self) -> Result<(), StoreError> {
        for step in self.query.steps() {
            if self.enough() {
                return Ok(());
            }
            self.step(&step)?;
            if self.query.is_number() && !self.hits.is_empty() {
                return Ok(());
            }
        }
        for step in self.query.far_steps() {
            if self.enough() {
                return Ok(());
            }
            self.step(&step)?;
        }
        Ok(())
    }

    /// Ranks the first candidates of a step, in the order of their keys; of very many, those first who stay today.
    fn step(&mut self, step: &Step) -> Result<(), StoreError> {
        let plan = Plan::of(&self.index, step)?;
        let most = if plan.is_loose() { LOOSE } else { self.a_step };
        let first = plan.candidates(&self.index, None, most + 1)?;
        if first.len() > most {
            let wanted = if plan.is_loose() { LOOSE } else { self.filter.limit * 2 };
            let staying = self.staying.on(self.connection, &self.index, self.today)?;
            let here = plan.candidates(&self.index, Some(staying), wanted)?;
            self.rank(&here, self.filter.limit)?;
            if self.are_closest(step)? {
                return Ok(());
            }
        }
        self.exhausted = first.len() <= most;
        self.rank(first.get(..most).unwrap_or(&first), self.a_step)
    }

    /// Whether no other can come closer than enough of the hits.
    fn are_closest(&self, step: &Step) -> Result<bool, StoreError> {
        if self.hits.values().filter(|hit| hit.rank < TIER).count() >= self.filter.limit {
            return Ok(true);
        }
        if !self.enough() {
            return Ok(false);
        }
        let Some(closest) = step.closest else { return Ok(self.exhausted) };
        Ok(self.index.visit(closest, |_| ControlFlow::Break(()))?.is_continue())
    }

    /// Ranks these rows until so many of them match.
    fn rank(&mut self, numbers: &[u32], most: usize) -> Result<(), StoreError> {
        let mut customer = self
            .connection
            .prepare_cached("SELECT import, superseded_by, folded, id, glance FROM customer WHERE number = ?1")?;
        let mut matched = 0;
        for number in numbers {
            if matched >= most || self.hits.len() >= RANKED {
                break;
            }
            if self.hits.contains_key(number) {
                continue;
            }
            let mut found = customer.query([number])?;
            let Some(row) = found.next()? else { continue };
            if !self.sees(row)? {
                continue;
            }
            let folded = text(row, 2)?;
            if let Some(rank) = self.query.rank(folded) {
                let present = self.is_present(folded);
                let found = Found::Glance(row.get(4)?);
                self.hits.insert(*number, Hit { rank, present, id: row.get(3)?, found });
                matched += 1;
            }
        }
        Ok(())
    }

    fn sees(&self, row: &rusqlite::Row<'_>) -> Result<bool, StoreError> {
        let (import, superseded_by): (i64, i64) = (row.get(0)?, row.get(1)?);
        Ok(import <= self.committed && (superseded_by == 0 || superseded_by > self.committed))
    }

    fn is_present(&self, folded: &str) -> bool {
        folded.rsplit('\n').next().is_some_and(|days| days.contains(self.today))
    }

    /// Hits through what may be private, with the customer as kept.
    fn private(&mut self) -> Result<(), StoreError> {
        let mut numbers = Vec::new();
        for span in self.query.guarded() {
            let mut left = LOOKED_AT;
            let _ = self.index.visit(span, |number| {
                numbers.push(number);
                left -= 1;
                if left == 0 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            })?;
        }
        numbers.sort_unstable();
        numbers.dedup();
        let mut customer = self
            .connection
            .prepare_cached("SELECT import, superseded_by, folded, guarded FROM customer WHERE number = ?1")?;
        let (mut read, mut counted) = (0, 0);
        for number in numbers {
            let mut found = customer.query([number])?;
            let Some(row) = found.next()? else { continue };
            if !self.sees(row)? {
                continue;
            }
            let public = text(row, 2)?;
            let known = self.query.rank(public);
            let closer = |rank: u32| known.is_none_or(|known| rank < known);
            // Both together are as close as it can come: the document of most need not be read.
            if !self.query.rank(&together(public, text(row, 3)?)).is_some_and(closer) {
                continue;
            }
            read += 1;
            let Some(kept) = document(self.connection, i64::from(number))? else { continue };
            let reduced = (self.filter.public)(&kept);
            if !self.query.is_led_to(&record(&reduced, Part::Private)) {
                continue;
            }
            if let Some(rank) = self.query.rank(&record(&reduced, Part::Both)).filter(|rank| closer(*rank)) {
                let present = reduced.present_stay(self.filter.day).is_some();
                let id = kept.id.to_string();
                self.hits.insert(number, Hit { rank, present, id, found: Found::Private(Box::new(kept)) });
                counted += 1;
            }
            if read >= DOCUMENTS || counted >= self.filter.limit.max(A_STEP) {
                break;
            }
        }
        Ok(())
    }

    /// The best of both, in the order of match, present stay, id.
    fn answer(self) -> Result<Vec<Candidate>, StoreError> {
        let mut order: Vec<(u32, Hit)> = self.hits.into_iter().collect();
        order.sort_by(|(_, a), (_, b)| (a.rank, !a.present, &a.id).cmp(&(b.rank, !b.present, &b.id)));
        order.truncate(self.filter.limit);
        let mut best = Vec::with_capacity(order.len());
        for (number, hit) in order {
            let customer = match hit.found {
                Found::Private(customer) => Some(*customer),
                Found::Glance(glance) => at_a_glance(self.connection, i64::from(number), &hit.id, glance.as_deref())?,
            };
            best.extend(customer.map(|customer| Candidate { customer, rank: hit.rank }));
        }
        Ok(best)
    }
}

fn text<'a>(row: &'a rusqlite::Row<'_>, column: usize) -> Result<&'a str, StoreError> {
    Ok(row.get_ref(column)?.as_str().map_err(rusqlite::Error::from)?)
}

/// Two records as one, line by line.
fn together(a: &str, b: &str) -> String {
    let mut lines = b.split('\n');
    a.split('\n').map(|line| format!("{line} {}", lines.next().unwrap_or_default())).collect::<Vec<_>>().join("\n")
}
