//! What customers took back or forbade since a backup holds when it is restored.
//!
//! Each customer is looked up in the store that was in place, so that damage to some of its pages hides no other customer.

use rusqlite::{Connection, OptionalExtension, params};

use crate::custody::{carry, has_made_private, has_said_no};
use crate::disclosure::Policy;
use crate::domain::{Customer, CustomerId};
use crate::store::sqlite::import::in_transaction;
use crate::store::sqlite::index;
use crate::store::sqlite::keys::Keys;
use crate::store::sqlite::row::{self, Kept, Marks, VISIBLE};
use crate::store::sqlite::rules;
use crate::store::{ReplacedTrail, Revision, Since, StoreError};

use super::descent::Descent;
use super::{erasures, history, staff};

/// Customers looked at between two writes.
const BATCH: i64 = 500;

/// What was carried into the restored store.
#[derive(Default)]
pub(super) struct Carried {
    /// Customers of the backup who had been erased and were left out.
    pub left_out: u64,
    /// Customers whose no holds.
    pub said_no: u64,
    /// Customers of the backup of whom the store in place could not be read.
    pub unknown: Vec<CustomerId>,
    /// Whether more of the store in place could not be read than what it says of these.
    pub others: bool,
    /// How it stands to the backup, where that could be read.
    pub descent: Option<Descent>,
    /// Its trail, where that does not go on.
    pub replaced_trail: Option<ReplacedTrail>,
}

impl Carried {
    /// How much is known of what was said since the backup.
    pub fn since(&self) -> Since {
        if !self.unknown.is_empty() || self.others {
            return Since::Partly { customers: self.unknown.clone(), others: self.others };
        }
        match self.descent {
            Some(Descent::New) => Since::NewStore,
            Some(Descent::Other) => Since::OtherStore,
            _ => Since::Known,
        }
    }
}

/// Carries over what the house decided, who was erased, and what the others took back or forbade. What cannot be read of
/// `present` is said, and hides nothing else.
pub(super) fn bring(present: &Connection, restored: &Connection, policy: &Policy) -> Result<Carried, StoreError> {
    let mut carried = Carried {
        others: rules::carry(present, restored).is_err() || staff::carry(present, restored).is_err(),
        ..Carried::default()
    };
    match Descent::of(present, restored).and_then(|descent| Ok((descent, erasures::read(present)?))) {
        Ok((descent, gone)) => {
            carried.descent = Some(descent);
            carried.left_out = erasures::carry(&gone, descent, present, restored)?;
            if descent.is_same_store() {
                // Where that list cannot be read, the doctor asks for another backup, and that is well.
                let _ = history::carry_backups(present, restored);
            }
            // What of the trail cannot be read is in the store that is kept, as it is.
            carried.replaced_trail =
                history::carry(present, restored, descent).unwrap_or(Some(ReplacedTrail::UNREADABLE));
        }
        Err(_) => carried.others = true,
    }
    held_to_their_word(present, restored, policy, &mut carried)?;
    Ok(carried)
}

/// What can be said without the customer's word, and only tightens.
const FORBIDS: [&str; 9] =
    ["visits", "wish", "boundaries", "items", "restricted", "objections", "stays", "orders", "pronouns"];

/// Restricts the customers of `restored` by what restricts them in `present`, and takes over whole who came since and said no
/// at a desk: a file must not bring them back without it.
fn held_to_their_word(
    present: &Connection,
    restored: &Connection,
    policy: &Policy,
    carried: &mut Carried,
) -> Result<(), StoreError> {
    let mut after = 0;
    loop {
        let batch = batch(restored, after, 0)?;
        let Some(last) = batch.last() else { break };
        after = last.number;
        in_transaction(restored, || batch.iter().try_for_each(|row| hold_to(present, restored, row, policy, carried)))?;
    }
    let mut after = 0;
    loop {
        let Ok(batch) = batch(present, after, Keys::named(&FORBIDS).0) else {
            carried.others = true;
            break;
        };
        let Some(last) = batch.last() else { break };
        after = last.number;
        in_transaction(restored, || batch.iter().try_for_each(|row| take_over(present, restored, row, carried)))?;
    }
    Ok(())
}

/// A customer's row, its document still as it is written.
struct Written {
    number: i64,
    id: CustomerId,
    text: String,
}

/// Rows that readers see, after this one; with `keys`, only those in which a desk changed one of them.
fn batch(connection: &Connection, after: i64, keys: u32) -> Result<Vec<Written>, StoreError> {
    let sql = format!(
        "SELECT c.number, c.id, d.text FROM customer c JOIN document d ON d.number = c.number \
         WHERE c.number > ?1 AND (?2 = 0 OR c.desk_keys & ?2 <> 0) AND {VISIBLE} ORDER BY c.number LIMIT ?3"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map(params![after, keys, BATCH], |row| {
        let id: String = row.get(1)?;
        Ok(Written { number: row.get(0)?, id: CustomerId::new(&id), text: row.get(2)? })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The customer as the store in place has them, where that differs.
fn differing(present: &Connection, row: &Written) -> Result<Option<Kept>, StoreError> {
    let sql =
        format!("SELECT d.text FROM customer c JOIN document d ON d.number = c.number WHERE c.id = ?1 AND {VISIBLE}");
    let mut statement = present.prepare_cached(&sql)?;
    let text: Option<String> = statement.query_row([row.id.as_str()], |row| row.get(0)).optional()?;
    if text.is_none_or(|text| text == row.text) { Ok(None) } else { row::visible(present, &row.id) }
}

fn hold_to(
    present: &Connection,
    restored: &Connection,
    row: &Written,
    policy: &Policy,
    carried: &mut Carried,
) -> Result<(), StoreError> {
    let Ok(newer) = differing(present, row) else {
        carried.unknown.push(row.id.clone());
        return Ok(());
    };
    let Some(newer) = newer else { return Ok(()) };
    let Some(older) = row::visible(restored, &row.id)? else { return Ok(()) };
    let customer = carry(&older.stored.customer, &newer.stored.customer, policy);
    let changed = Keys::between(&older.stored.customer, &customer);
    if changed == Keys::default() {
        return Ok(());
    }
    write(restored, &older, &customer, older.desk_keys.or(changed.and(newer.desk_keys)))?;
    carried.said_no += 1;
    Ok(())
}

/// Where a desk said so, no file says otherwise afterwards: the keys of the desk come along.
fn write(restored: &Connection, older: &Kept, customer: &Customer, desk_keys: Keys) -> Result<(), StoreError> {
    let Revision(revision) = older.stored.revision;
    let words = row::replace(restored, older.number, customer, revision + 1, desk_keys)?;
    index::reword(restored, older.number, &words)
}

fn take_over(
    present: &Connection,
    restored: &Connection,
    row: &Written,
    carried: &mut Carried,
) -> Result<(), StoreError> {
    if row::visible(restored, &row.id)?.is_some() {
        return Ok(());
    }
    let Ok(Some(kept)) = row::visible(present, &row.id) else {
        carried.others = true;
        return Ok(());
    };
    if !has_said_no(&kept.stored.customer) && !has_made_private(&of_the_desk(&kept)) {
        return Ok(());
    }
    let Revision(revision) = kept.stored.revision;
    let prepared = row::prepare(&kept.stored.customer)?;
    let marks = Marks { revision, desk_keys: kept.desk_keys, ..Marks::default() };
    let number = row::insert(restored, &prepared, marks)?.ok_or(StoreError::Newer)?;
    index::add(restored, number, &prepared.keys())?;
    carried.said_no += 1;
    Ok(())
}

/// What of a customer a desk said: what a file says is private it says again.
fn of_the_desk(kept: &Kept) -> Customer {
    let customer = &kept.stored.customer;
    let mut said = Customer::new(customer.id.clone(), customer.name.clone());
    kept.desk_keys.copy(customer, &mut said);
    said
}
