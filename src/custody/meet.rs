//! A file brings somebody who is already known. A document carries the whole of each of its keys, and replaces it; a row of
//! a table and a contact card carry parts: Tuesday's arrivals list says nothing of a stay that began on Monday.

use std::collections::HashMap;
use std::hash::Hash;

use chrono::NaiveDate;

use crate::domain::{Clean, Consent, ConsentState, Customer, Item, Order, PersonName, Request, Stay};

/// How much of a key a record of a file carries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Carries {
    /// The whole: a customer document.
    #[default]
    Whole,
    /// Parts of it: a row of a table, a contact card.
    Parts,
}

/// What a row or a card says of a customer, with the parts of its keys that only the store knows.
///
/// The same booking is brought up to date, in its room where it has several; so is the same order. Everything else is
/// beside what is known.
#[must_use]
pub fn complete(mut given: Customer, known: &Customer) -> Customer {
    name(&mut given.name, &known.name);
    let (contacts, before) = (&mut given.contacts, &known.contacts);
    for (new, known) in [
        (&mut contacts.phone, &before.phone),
        (&mut contacts.email, &before.email),
        (&mut contacts.postcode, &before.postcode),
    ] {
        *new = both(known, std::mem::take(new));
    }
    // What the file says they speak is the newest; what else they speak stays behind it.
    let spoken = std::mem::take(&mut given.languages);
    given.languages = both(&spoken, known.languages.clone());
    given.stays = stays(std::mem::take(&mut given.stays), &known.stays, both);
    given.orders = orders(std::mem::take(&mut given.orders), &known.orders);
    given.items = items(std::mem::take(&mut given.items), &known.items);
    given
}

/// What a file says of stays and orders, beside what the desk has changed of them: requests are as the desk left them, days,
/// rooms and new bookings as the file has them.
#[must_use]
pub fn go_on(mut given: Customer, known: &Customer, changed: Changed) -> Customer {
    if changed.stays {
        given.stays = stays(std::mem::take(&mut given.stays), &known.stays, |known, _| known.to_vec());
    }
    if changed.orders {
        given.orders = orders(std::mem::take(&mut given.orders), &known.orders);
    }
    given
}

/// What the desk has changed since a file brought it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Changed {
    /// The stays, with their requests.
    pub stays: bool,
    /// The orders.
    pub orders: bool,
}

/// The same person's name keeps the parts that a table has no column for.
fn name(given: &mut PersonName, known: &PersonName) {
    if (&given.given, &given.surname) != (&known.given, &known.surname) {
        return;
    }
    for (part, known) in [
        (&mut given.title, &known.title),
        (&mut given.given2, &known.given2),
        (&mut given.surname2, &known.surname2),
        (&mut given.generation, &known.generation),
        (&mut given.credentials, &known.credentials),
        (&mut given.known_as, &known.known_as),
        (&mut given.phonetic, &known.phonetic),
    ] {
        if part.is_empty() {
            part.clone_from(known);
        }
    }
    given.language = given.language.take().or_else(|| known.language.clone());
}

/// All of the first, then what only the second has.
fn both<T: Clone + PartialEq>(first: &[T], second: Vec<T>) -> Vec<T> {
    let mut all = first.to_vec();
    for one in second {
        if !all.contains(&one) {
            all.push(one);
        }
    }
    all
}

/// Where each of `known` stands, by its key.
fn places<T, K: Hash + Eq>(known: &[T], key: impl Fn(&T) -> K) -> HashMap<K, Vec<usize>> {
    let mut places: HashMap<K, Vec<usize>> = HashMap::new();
    for (place, one) in known.iter().enumerate() {
        places.entry(key(one)).or_default().push(place);
    }
    places
}

/// A booking by its number; where it has none, by its days.
fn booking(stay: &Stay) -> (Clean, Option<(NaiveDate, NaiveDate)>) {
    (stay.booking.clone(), stay.booking.is_empty().then_some((stay.from, stay.to)))
}

fn stays(given: Vec<Stay>, known: &[Stay], requests: impl Fn(&[Request], Vec<Request>) -> Vec<Request>) -> Vec<Stay> {
    let mut free = places(known, booking);
    let mut all = known.to_vec();
    let mut take = |stay: &Stay, fits: &dyn Fn(&Stay) -> bool| {
        let of_booking = free.get_mut(&booking(stay))?;
        let at = of_booking.iter().position(|place| known.get(*place).is_some_and(fits))?;
        Some(of_booking.remove(at))
    };
    // Who is in the same room first: of several rooms of a booking one may have changed.
    let in_their_room: Vec<Option<usize>> =
        given.iter().map(|stay| take(stay, &|other| other.room == stay.room)).collect();
    for (mut stay, place) in given.into_iter().zip(in_their_room) {
        let place = place.or_else(|| take(&stay, &|_| true));
        let Some(one) = place.and_then(|place| all.get_mut(place)) else {
            all.push(stay);
            continue;
        };
        for (part, known) in [(&mut stay.eta, &one.eta), (&mut stay.room, &one.room)] {
            if part.is_empty() {
                part.clone_from(known);
            }
        }
        stay.room_ready = stay.room_ready.or(one.room_ready);
        stay.party = stay.party.or(one.party);
        stay.confidential |= one.confidential;
        stay.requests = requests(&one.requests, stay.requests);
        *one = stay;
    }
    all
}

/// An order by its number; where it has none, by what was ordered.
fn number(order: &Order) -> (Clean, Option<Clean>) {
    (order.order.clone(), order.order.is_empty().then(|| order.what.clone()))
}

fn orders(given: Vec<Order>, known: &[Order]) -> Vec<Order> {
    let mut free = places(known, number);
    let mut all = known.to_vec();
    for mut order in given {
        let place = free.get_mut(&number(&order)).filter(|places| !places.is_empty()).map(|places| places.remove(0));
        let Some(one) = place.and_then(|place| all.get_mut(place)) else {
            all.push(order);
            continue;
        };
        if order.what.is_empty() {
            order.what.clone_from(&one.what);
        }
        order.on = order.on.or(one.on);
        order.private_from = order.private_from.or(one.private_from);
        *one = order;
    }
    all
}

/// What is known word for word keeps what the customer said of it; an answer that the file has of them is added.
fn items(given: Vec<Item>, known: &[Item]) -> Vec<Item> {
    let places = places(known, Item::words);
    let mut all = known.to_vec();
    for item in given {
        let place = places.get(&item.words()).and_then(|places| places.first());
        let Some(one) = place.and_then(|place| all.get_mut(*place)) else {
            all.push(item);
            continue;
        };
        let says = |consent: &Consent| consent.state != ConsentState::Unknown && !one.consents.contains(consent);
        let answers: Vec<Consent> = item.consents.into_iter().filter(says).collect();
        one.consents.extend(answers);
        one.private_from = one.private_from.or(item.private_from);
    }
    all
}
