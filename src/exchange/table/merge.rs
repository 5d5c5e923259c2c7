//! Several rows of one guest: what a later row adds. Where both speak of the same thing, the earlier row counts.
//!
//! What is held is found by its key, so that a row of somebody who has thousands of them (a till's "cash customer")
//! costs no more than any other.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;

use chrono::NaiveDate;

use super::super::gate::LONGEST_FIELD;
use super::super::input::Accepted;
use crate::domain::{CategoryId, Clean, ConsentState, Contacts, Customer, Item, Language, Order, Stay};

/// What is already held of a guest, by what makes it the same.
#[derive(Default)]
pub(super) struct Merge {
    /// Telephone, e-mail, postcode.
    contacts: [HashSet<Clean>; 3],
    languages: HashSet<Language>,
    items: HashMap<(CategoryId, Clean), usize>,
    /// The first stay of a booking with these days, and the one in this room.
    stays: HashMap<(Booking, Option<Clean>), usize>,
    requests: HashSet<(usize, Clean)>,
    /// The last order of a number.
    orders: HashMap<Clean, usize>,
}

type Booking = (Clean, NaiveDate, NaiveDate);

impl Merge {
    /// Of a guest of one row.
    pub(super) fn into(customer: &Customer) -> Self {
        let mut merge = Self::default();
        let Contacts { phone, email, postcode } = &customer.contacts;
        for (known, values) in merge.contacts.iter_mut().zip([phone, email, postcode]) {
            known.extend(values.iter().cloned());
        }
        merge.languages.extend(customer.languages.iter().cloned());
        merge.items.extend(customer.items.iter().enumerate().map(|(place, item)| (item.words(), place)));
        for (place, stay) in customer.stays.iter().enumerate() {
            merge.knows(stay, place);
        }
        let numbered = customer.orders.iter().enumerate().filter(|(_, order)| !order.order.is_empty());
        merge.orders.extend(numbered.map(|(place, order)| (order.order.clone(), place)));
        merge
    }

    /// Adds a later row.
    pub(super) fn add(&mut self, into: &mut Accepted, from: Accepted) {
        let (held, new): (&mut Customer, Customer) = (&mut into.customer, from.customer);
        let Contacts { phone, email, postcode } = new.contacts;
        let lists = [&mut held.contacts.phone, &mut held.contacts.email, &mut held.contacts.postcode];
        for ((held, values), known) in lists.into_iter().zip([phone, email, postcode]).zip(&mut self.contacts) {
            add_new(held, values, known, Clean::clone);
        }
        for stay in new.stays {
            self.stay(&mut held.stays, stay);
        }
        for order in new.orders {
            self.order(&mut held.orders, order);
        }
        add_new(&mut held.languages, new.languages, &mut self.languages, Clone::clone);
        for item in new.items {
            self.item(&mut held.items, item);
        }
        held.gender = held.gender.or(new.gender);
        for key in from.keys {
            if !into.keys.contains(&key) {
                into.keys.push(key);
            }
        }
    }

    /// Of what is held already a later row changes nothing, but that it is private, or that consent was taken back.
    fn item(&mut self, held: &mut Vec<Item>, item: Item) {
        let key = item.words();
        let Some(one) = self.items.get(&key).and_then(|place| held.get_mut(*place)) else {
            self.items.insert(key, held.len());
            held.push(item);
            return;
        };
        one.private_from = one.private_from.or(item.private_from);
        if item.consents.iter().any(|consent| consent.state == ConsentState::Withdrawn) {
            one.confirmed_on = None;
            one.consents = item.consents;
        }
    }

    /// The same booking in the same days and room is the same stay; in another room it is another.
    fn stay(&mut self, held: &mut Vec<Stay>, stay: Stay) {
        let booking = (stay.booking.clone(), stay.from, stay.to);
        let room = Some(stay.room.clone()).filter(|room| !room.is_empty());
        let place = self.stays.get(&(booking, room)).copied();
        if let Some((one, place)) = place.and_then(|place| held.get_mut(place).zip(Some(place))) {
            add_new(&mut one.requests, stay.requests, &mut self.requests, |request| (place, request.text.clone()));
            one.confidential |= stay.confidential;
        } else {
            self.knows(&stay, held.len());
            held.push(stay);
        }
    }

    fn knows(&mut self, stay: &Stay, place: usize) {
        let booking = (stay.booking.clone(), stay.from, stay.to);
        self.stays.entry((booking.clone(), None)).or_insert(place);
        if !stay.room.is_empty() {
            self.stays.entry((booking, Some(stay.room.clone()))).or_insert(place);
        }
        self.requests.extend(stay.requests.iter().map(|request| (place, request.text.clone())));
    }

    /// What was ordered under one number stands in one order; what is too long for it goes on in another of that number.
    fn order(&mut self, held: &mut Vec<Order>, order: Order) {
        let place = self.orders.get(&order.order).copied();
        match place.and_then(|place| held.get_mut(place)) {
            Some(one) if one.what == order.what => {}
            Some(one) if one.what.as_str().len() + order.what.as_str().len() + 2 <= LONGEST_FIELD => {
                one.what = Clean::new(&format!("{}, {}", one.what, order.what));
            }
            _ => {
                if !order.order.is_empty() {
                    self.orders.insert(order.order.clone(), held.len());
                }
                held.push(order);
            }
        }
    }
}

fn add_new<T, K: Hash + Eq>(held: &mut Vec<T>, new: Vec<T>, known: &mut HashSet<K>, key: impl Fn(&T) -> K) {
    held.extend(new.into_iter().filter(|one| known.insert(key(one))));
}
