//! Search: candidates from the index in steps of closeness, ranked by the folded record, the best ones decoded.
//!
//! What may be private is found through an index of its own. A hit there counts only if the customer, reduced to the
//! public part of the encounter, still matches; the public hits come out the same whether or not there are such hits.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, params};

use crate::store::fold::is_unspaced;
use crate::store::{Candidate, Filter, StoreError};

use super::record::{Part, Query, REVERSED, TIER, day_word, record, stay_days};
use super::row::{VISIBLE, decode};

/// Candidates ranked at most.
const RANKED: usize = 200;
/// Candidates looked at for hits that may be private: many may be private here and now, and must not crowd others out.
const LOOKED_AT: usize = 2_000;

struct Hit {
    rank: u32,
    present: bool,
    id: String,
}

/// How a word of the query stands in a match expression.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ending {
    Whole,
    Open,
}

/// The matches of `text`, best first.
pub(super) fn candidates(
    connection: &Connection,
    text: &str,
    filter: Filter<'_>,
) -> Result<Vec<Candidate>, StoreError> {
    let Some(query) = Query::new(text) else { return Ok(Vec::new()) };
    let mut hits: BTreeMap<i64, Hit> = BTreeMap::new();
    let day = format!("\"{}\"", day_word(filter.day));
    let words = |ending| query.words.iter().map(|word| expression(word, ending)).collect::<Vec<_>>().join(" AND ");
    let mut open = words(Ending::Open);
    if let Some(phone) = &query.phone {
        let reversed: String = phone.chars().rev().collect();
        open = format!("({open}) OR \"{REVERSED}{reversed}\"* OR \"{phone}\"*");
    }
    let mut steps = vec![("public_words", words(Ending::Whole)), ("public_words", open)];
    for (table, expression) in steps.drain(..) {
        gather(connection, table, &format!("({expression}) AND {day}"), &query, true, &mut hits)?;
        gather(connection, table, &expression, &query, false, &mut hits)?;
        if hits.len() >= filter.limit.min(RANKED) {
            break;
        }
    }
    if hits.len() < filter.limit.min(RANKED)
        && let Some(inside) = inside(&query)
    {
        gather(connection, "public_parts", &inside, &query, false, &mut hits)?;
    }
    let private = private_hits(connection, &query, &filter, &mut hits)?;
    answer(connection, hits, private, &filter)
}

/// A word as the index has it.
fn expression(word: &str, ending: Ending) -> String {
    let star = if ending == Ending::Open { "*" } else { "" };
    if word.chars().any(is_unspaced) {
        let mut parts: Vec<String> = Vec::new();
        let mut run = String::new();
        for c in word.chars() {
            if is_unspaced(c) {
                parts.extend((!run.is_empty()).then(|| format!("\"{run}\"")));
                run.clear();
                parts.push(format!("\"{c}\""));
            } else {
                run.push(c);
            }
        }
        parts.extend((!run.is_empty()).then(|| format!("\"{run}\"*")));
        return format!("({})", parts.join(" AND "));
    }
    if ending == Ending::Open && word.len() >= 3 && word.bytes().all(|byte| byte.is_ascii_digit()) {
        let reversed: String = word.chars().rev().collect();
        return format!("(\"{word}\"* OR \"{REVERSED}{reversed}\"*)");
    }
    format!("\"{word}\"{star}")
}

/// The trigrams of the words long enough, for matches inside a name; words with digits are told apart by the ranking.
fn inside(query: &Query) -> Option<String> {
    let mut parts = Vec::new();
    for word in query.words.iter().filter(|word| !word.bytes().any(|byte| byte.is_ascii_digit())) {
        let letters: Vec<char> = word.chars().collect();
        parts.extend(letters.windows(3).map(|three| format!("\"{}\"", three.iter().collect::<String>())));
    }
    (!parts.is_empty()).then(|| parts.join(" AND "))
}

/// Ranks the first matches of an expression, in the order of their numbers.
fn gather(
    connection: &Connection,
    table: &str,
    expression: &str,
    query: &Query,
    present: bool,
    hits: &mut BTreeMap<i64, Hit>,
) -> Result<(), StoreError> {
    let mut statement = connection.prepare_cached(&format!("SELECT rowid FROM {table} WHERE {table} MATCH ?1"))?;
    let mut rows = statement.query([expression])?;
    let mut looked_at = 0;
    while hits.len() < RANKED && looked_at < RANKED {
        let Some(row) = rows.next()? else { break };
        let number: i64 = row.get(0)?;
        if hits.contains_key(&number) {
            continue;
        }
        looked_at += 1;
        let Some((id, folded)) = folded(connection, number)? else { continue };
        if let Some(rank) = query.rank(&folded) {
            hits.insert(number, Hit { rank, present, id });
        }
    }
    Ok(())
}

fn folded(connection: &Connection, number: i64) -> Result<Option<(String, String)>, StoreError> {
    let sql = format!("SELECT c.id, c.folded FROM customer c WHERE c.number = ?1 AND {VISIBLE}");
    Ok(connection.prepare_cached(&sql)?.query_row([number], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
}

/// Hits through what may be private, with the customer as kept.
fn private_hits(
    connection: &Connection,
    query: &Query,
    filter: &Filter<'_>,
    hits: &mut BTreeMap<i64, Hit>,
) -> Result<BTreeMap<i64, Candidate>, StoreError> {
    let mut found = BTreeMap::new();
    let expression = query.words.iter().map(|word| expression(word, Ending::Open)).collect::<Vec<_>>().join(" OR ");
    let mut statement = connection.prepare_cached("SELECT rowid FROM private_words WHERE private_words MATCH ?1")?;
    let mut rows = statement.query([expression])?;
    for _ in 0..LOOKED_AT {
        let Some(row) = rows.next()? else { break };
        let number: i64 = row.get(0)?;
        let Some((_, customer)) = document(connection, number)? else { continue };
        let reduced = (filter.public)(&customer);
        let Some(rank) = query.rank(&record(&reduced, Part::Both)) else { continue };
        if hits.get(&number).is_none_or(|hit| rank < hit.rank) {
            hits.remove(&number);
            found.insert(number, Candidate { customer, rank });
            if found.len() >= RANKED {
                break;
            }
        }
    }
    Ok(found)
}

fn document(connection: &Connection, number: i64) -> Result<Option<(String, crate::domain::Customer)>, StoreError> {
    let sql = format!("SELECT c.id, c.document FROM customer c WHERE c.number = ?1 AND {VISIBLE}");
    let found: Option<(String, String)> =
        connection.prepare_cached(&sql)?.query_row(params![number], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
    found.map(|(id, document)| Ok((id, decode(&document)?))).transpose()
}

/// The best of both, in the order of match, present stay, id.
fn answer(
    connection: &Connection,
    hits: BTreeMap<i64, Hit>,
    mut private: BTreeMap<i64, Candidate>,
    filter: &Filter<'_>,
) -> Result<Vec<Candidate>, StoreError> {
    let mut order: Vec<(u32, bool, String, i64)> =
        hits.into_iter().map(|(number, hit)| (hit.rank, !hit.present, hit.id, number)).collect();
    for (number, candidate) in &private {
        let present = stay_days(&candidate.customer).contains(&filter.day);
        order.push((candidate.rank, !present, candidate.customer.id.to_string(), *number));
    }
    order.sort();
    order.truncate(filter.limit);
    let mut best = Vec::with_capacity(order.len());
    for (rank, _, _, number) in order {
        match private.remove(&number) {
            Some(candidate) => best.push(candidate),
            None => best.extend(document(connection, number)?.map(|(_, customer)| Candidate { customer, rank })),
        }
    }
    Ok(best)
}

const _: () = assert!(TIER > 8 * 4, "eight words at their worst must stay within a tier");
