//! The guests whose rows may still go on: the latest few thousand, in the order in which they came.

use std::collections::{HashMap, VecDeque};

use super::super::gate::LONGEST_FIELD;
use super::super::input::Accepted;
use crate::domain::{Clean, Customer};

/// Guests held at once: longer than any arrivals list, and a few megabytes.
const WIDTH: usize = 4_096;

#[derive(Default)]
pub(super) struct Window {
    order: VecDeque<String>,
    held: HashMap<String, (u64, Accepted)>,
}

impl Window {
    /// Adds a row to its guest. When the window is full, the guest who came first is settled and leaves it.
    pub(super) fn add(&mut self, line: u64, accepted: Accepted) -> Option<(u64, Accepted)> {
        let id = accepted.customer.id.as_str().to_owned();
        if let Some((_, held)) = self.held.get_mut(&id) {
            merge(held, accepted);
            return None;
        }
        self.order.push_back(id.clone());
        self.held.insert(id, (line, accepted));
        if self.order.len() <= WIDTH { None } else { self.order.pop_front().and_then(|first| self.held.remove(&first)) }
    }

    /// Those who are still held, in their order.
    pub(super) fn rest(mut self) -> impl Iterator<Item = (u64, Accepted)> {
        let order = std::mem::take(&mut self.order);
        order.into_iter().filter_map(move |id| self.held.remove(&id))
    }
}

/// What the later row adds; where both speak of the same thing, the earlier row counts.
fn merge(into: &mut Accepted, from: Accepted) {
    let (held, new): (&mut Customer, Customer) = (&mut into.customer, from.customer);
    add_new(&mut held.contacts.phone, new.contacts.phone, |a, b| a == b);
    add_new(&mut held.contacts.email, new.contacts.email, |a, b| a == b);
    for stay in new.stays {
        match held
            .stays
            .iter_mut()
            .find(|one| one.booking == stay.booking && one.from == stay.from && one.to == stay.to)
        {
            Some(one) if one.room == stay.room || stay.room.is_empty() => {
                add_new(&mut one.requests, stay.requests, |a, b| a.text == b.text);
                one.confidential |= stay.confidential;
            }
            _ => held.stays.push(stay),
        }
    }
    for order in new.orders {
        let same = held.orders.iter_mut().find(|one| one.order == order.order && !order.order.is_empty());
        match same {
            Some(one) if one.what == order.what => {}
            Some(one) if one.what.as_str().len() + order.what.as_str().len() + 2 <= LONGEST_FIELD => {
                one.what = Clean::new(&format!("{}, {}", one.what, order.what));
            }
            // What is too long for one order stands in another of the same number.
            _ => held.orders.push(order),
        }
    }
    add_new(&mut held.languages, new.languages, |a, b| a == b);
    add_new(&mut held.items, new.items, |a, b| a.category == b.category && a.text == b.text);
    held.gender = held.gender.or(new.gender);
    add_new(&mut into.keys, from.keys, |a, b| a == b);
}

fn add_new<T>(into: &mut Vec<T>, from: Vec<T>, same: impl Fn(&T, &T) -> bool) {
    for one in from {
        if !into.iter().any(|known| same(known, &one)) {
            into.push(one);
        }
    }
}
