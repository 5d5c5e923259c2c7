//! Lists: today's arrivals, guests in the house, open cases.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use rusqlite::{Connection, params};

use crate::domain::Customer;
use crate::store::{Detail, StoreError};

use super::glance::at_a_glance;
use super::row::{self, VISIBLE, day};

/// The classes of stays by their length, with the nights of the longest of each but the last.
const CLASSES: &str = "WITH RECURSIVE length(class, nights) AS ( \
     SELECT 0, 0 UNION ALL SELECT class + 1, nights * 2 + 1 FROM length WHERE class < 24)";

/// Customers whose stay begins on this day, by id. Those whose stay is confidential come beside the `limit` others, so
/// that a list from which they are taken is as long as it would be without them.
pub(super) fn arrivals(
    connection: &Connection,
    on: NaiveDate,
    limit: usize,
    detail: Detail,
) -> Result<Vec<Customer>, StoreError> {
    let sql = "SELECT s.id, s.customer FROM stay s WHERE s.first = ?1 AND s.confidential = ?2 ORDER BY s.id";
    both(connection, sql, on, (limit, detail))
}

/// Customers with a stay that covers this day and began before it, as [`arrivals`] has them.
pub(super) fn in_house(
    connection: &Connection,
    on: NaiveDate,
    limit: usize,
    detail: Detail,
) -> Result<Vec<Customer>, StoreError> {
    // Who came longer ago than the stays of a class last has left.
    let sql = format!(
        "{CLASSES} SELECT s.id, s.customer FROM length CROSS JOIN stay s ON s.class = length.class \
         AND s.first >= ?1 - length.nights AND s.first < ?1 AND s.last >= ?1 AND s.confidential = ?2 ORDER BY s.id"
    );
    both(connection, &sql, on, (limit, detail))
}

fn both(connection: &Connection, sql: &str, on: NaiveDate, how: (usize, Detail)) -> Result<Vec<Customer>, StoreError> {
    let mut customers = listed(connection, sql, (on, 0), how)?;
    let confidential = listed(connection, sql, (on, 1), how)?;
    if !confidential.is_empty() {
        customers.extend(confidential);
        customers.sort_by(|a, b| a.id.cmp(&b.id));
        customers.dedup_by(|a, b| a.id == b.id);
    }
    Ok(customers)
}

/// The first customers of these stays that are seen, each once.
fn listed(
    connection: &Connection,
    sql: &str,
    (on, confidential): (NaiveDate, i64),
    (limit, detail): (usize, Detail),
) -> Result<Vec<Customer>, StoreError> {
    let seen = format!("SELECT c.id, c.glance FROM customer c WHERE c.number = ?1 AND {VISIBLE}");
    let mut seen = connection.prepare_cached(&seen)?;
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query(params![day(on), confidential])?;
    let (mut customers, mut met) = (Vec::new(), BTreeSet::new());
    while customers.len() < limit
        && let Some(row) = rows.next()?
    {
        let number: i64 = row.get(1)?;
        if !met.insert(number) {
            continue;
        }
        let mut found = seen.query([number])?;
        let Some(row) = found.next()? else { continue };
        let id = row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?;
        let glance = row.get_ref(1)?.as_str_or_null().map_err(rusqlite::Error::from)?;
        customers.extend(match detail {
            Detail::Glance => at_a_glance(connection, number, id, glance)?,
            Detail::Whole => row::document(connection, number)?,
        });
    }
    Ok(customers)
}

/// Customers with an open case, the earliest due first, then by id.
pub(super) fn open_cases(connection: &Connection, limit: usize) -> Result<Vec<Customer>, StoreError> {
    let sql = format!(
        "SELECT c.number FROM open_case o CROSS JOIN customer c ON c.number = o.customer \
         WHERE {VISIBLE} ORDER BY o.due, o.id LIMIT ?1"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query([i64::try_from(limit).unwrap_or(i64::MAX)])?;
    let mut customers = Vec::new();
    while let Some(row) = rows.next()? {
        customers.extend(row::document(connection, row.get(0)?)?);
    }
    Ok(customers)
}
