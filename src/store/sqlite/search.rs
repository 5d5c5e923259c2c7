//! Search: candidates from the index in steps of closeness, ranked by the folded record in their narrow rows.
//!
//! What may be private is found through an index of its own. A hit there counts only if the customer, reduced to the
//! public part of the encounter, comes closer than what every encounter may find of this customer; the public hits come
//! out the same whether or not there are such hits.

use std::collections::BTreeMap;

use rusqlite::Connection;

use crate::domain::Customer;
use crate::store::{Candidate, Filter, StoreError};

use super::query::Query;
use super::record::{Part, day_word, record};
use super::row::{at_a_glance, document};

/// Candidates ranked at most.
const RANKED: usize = 200;
/// Candidates looked at in one step; its first matches are as close as its last.
const A_STEP: usize = 30;
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
    query: Query,
    filter: Filter<'a>,
    /// Imports up to this one are seen.
    committed: i64,
    today: char,
    hits: BTreeMap<i64, Hit>,
}

/// The matches of `text`, best first.
pub(super) fn candidates(
    connection: &Connection,
    text: &str,
    filter: Filter<'_>,
) -> Result<Vec<Candidate>, StoreError> {
    let Some(query) = Query::new(text) else { return Ok(Vec::new()) };
    // One view of the store for all steps, and one lock.
    connection.prepare_cached("BEGIN")?.execute([])?;
    let found = look(connection, query, filter);
    connection.prepare_cached("COMMIT")?.execute([])?;
    found
}

fn look(connection: &Connection, query: Query, filter: Filter<'_>) -> Result<Vec<Candidate>, StoreError> {
    let committed = connection.prepare_cached("SELECT committed FROM house")?.query_row([], |row| row.get(0))?;
    let today = day_word(filter.day);
    let mut search = Search { connection, query, filter, committed, today, hits: BTreeMap::new() };
    search.public()?;
    search.private()?;
    search.answer()
}

impl Search<'_> {
    fn enough(&self) -> bool {
        self.hits.len() >= self.filter.limit.min(RANKED)
    }

    fn public(&mut self) -> Result<(), StoreError> {
        let a_step = A_STEP.max(self.filter.limit * 3 / 2);
        let (mut many, mut steps) = (false, self.query.steps().into_iter());
        while !self.enough()
            && let Some(step) = steps.next()
        {
            many |= self.gather("public_words", &step, a_step)? == a_step;
            if self.query.is_number() && !self.hits.is_empty() {
                return Ok(());
            }
        }
        if many && let Some(words) = self.query.distinctive() {
            self.gather("public_words", &format!("\"{}\" AND ({words})", self.today), self.filter.limit)?;
        }
        if !self.enough()
            && let Some(inside) = self.query.inside()
        {
            self.gather("public_parts", &inside, RANKED)?;
        }
        if !self.enough()
            && let Some(last) = self.query.last_step()
        {
            self.gather("public_words", &last, a_step)?;
        }
        Ok(())
    }

    /// Ranks the first matches of an expression, in the order of their numbers; answers how many it looked at.
    fn gather(&mut self, table: &str, expression: &str, most: usize) -> Result<usize, StoreError> {
        let mut statement =
            self.connection.prepare_cached(&format!("SELECT rowid FROM {table} WHERE {table} MATCH ?1"))?;
        let mut rows = statement.query([expression])?;
        let mut customer = self
            .connection
            .prepare_cached("SELECT import, superseded_by, folded, id, glance FROM customer WHERE number = ?1")?;
        let mut looked_at = 0;
        while looked_at < most && self.hits.len() < RANKED {
            let Some(row) = rows.next()? else { break };
            looked_at += 1;
            let number: i64 = row.get(0)?;
            if self.hits.contains_key(&number) {
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
                self.hits.insert(number, Hit { rank, present, id: row.get(3)?, found });
            }
        }
        Ok(looked_at)
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
        let Some(expression) = self.query.guarded() else { return Ok(()) };
        let mut statement =
            self.connection.prepare_cached("SELECT rowid FROM private_words WHERE private_words MATCH ?1")?;
        let mut rows = statement.query([expression])?;
        let mut customer = self
            .connection
            .prepare_cached("SELECT import, superseded_by, folded, guarded FROM customer WHERE number = ?1")?;
        let (mut read, mut counted) = (0, 0);
        for _ in 0..LOOKED_AT {
            let Some(row) = rows.next()? else { break };
            let number: i64 = row.get(0)?;
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
            let Some(kept) = document(self.connection, number)? else { continue };
            let reduced = (self.filter.public)(&kept);
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
        let mut order: Vec<(i64, Hit)> = self.hits.into_iter().collect();
        order.sort_by(|(_, a), (_, b)| (a.rank, !a.present, &a.id).cmp(&(b.rank, !b.present, &b.id)));
        order.truncate(self.filter.limit);
        let mut best = Vec::with_capacity(order.len());
        for (number, hit) in order {
            let customer = match hit.found {
                Found::Private(customer) => Some(*customer),
                Found::Glance(glance) => at_a_glance(self.connection, number, glance.as_deref())?,
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
