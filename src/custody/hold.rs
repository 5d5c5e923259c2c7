//! A file brings somebody who is already known: what the customer forbade, limited or took back holds against it.
//!
//! A file may be older than the store, and may come from a system that knows nothing of a no. So of what it brings anew it
//! replaces the rest, never a no: only the customer's own word does that, at the desk. A yes with a later day than a no is
//! such a word.
//!
//! Sources: GDPR Art. 7(3) (a withdrawal holds until the customer says otherwise), 18, 21, 25.

use super::carry::{consents, forbid_alike, is_no, record_of_no, restrict_use, same_item, stricter, without_a_yes};
use crate::disclosure::{Policy, RECOGNITION};
use crate::domain::{Audience, CategoryId, Clean, Customer, Item, Visits, Wish};

/// What a file says of a customer, held to what is known; `policy` says from whom something is private of which nobody
/// said.
#[must_use]
pub fn hold(mut given: Customer, known: &Customer, policy: &Policy) -> Customer {
    forbid_alike(&mut given, known, policy);
    wish(&mut given.wish, known.wish.as_ref());
    visits(&mut given.visits, known.visits.as_ref(), policy);
    items(&mut given.items, &known.items, policy);
    given
}

/// The forms are those of the file; what is never to be said adds up.
fn wish(given: &mut Option<Wish>, known: Option<&Wish>) {
    let Some(known) = known else { return };
    let Some(wish) = given else {
        if !known.never.is_empty() {
            *given = Some(Wish { forms: std::collections::BTreeMap::default(), ..known.clone() });
        }
        return;
    };
    stricter(&mut wish.private_from, known.private_from, Audience::NOBODY);
    let added: Vec<Clean> = known.never.iter().filter(|form| !wish.never.contains(form)).cloned().collect();
    wish.never.extend(added);
}

/// Visits that went with a withdrawal do not come back before the customer agrees anew.
fn visits(given: &mut Option<Visits>, known: Option<&Visits>, policy: &Policy) {
    let Some(known) = known else { return };
    let Some(visits) = given else {
        let record = |consents| Visits { first: None, last: None, count: 0, consents, ..known.clone() };
        *given = without_a_yes(&known.consents).map(record);
        return;
    };
    consents(&mut visits.consents, &known.consents);
    let default = policy.default_audience(&CategoryId::new(RECOGNITION));
    stricter(&mut visits.private_from, known.private_from, default);
    if known.count == 0 && known.consents.iter().any(is_no) {
        (visits.first, visits.last, visits.count) = (None, None, 0);
    }
}

/// What the file does not bring any more goes; that the customer said no to it stays on record.
fn items(given: &mut Vec<Item>, known: &[Item], policy: &Policy) {
    for item in known {
        match same_item(given, item) {
            Some(same) => restrict_use(same, item, policy),
            None => given.extend(record_of_no(item)),
        }
    }
}
