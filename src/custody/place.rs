//! Where in a customer's document stands what the card shows: entries are chosen on the card, which knows no ids, and found
//! again in the document.

use crate::disclosure::{Decision, Decisions, PublicPart};
use crate::domain::{Customer, Encounter, Stay};

/// A place in the whole document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// This item.
    Item(usize),
    /// The visits.
    Visits,
    /// This order.
    Order(usize),
    /// This request of this stay.
    Request(usize, usize),
    /// This case.
    Case(usize),
    /// This boundary.
    Limit(usize),
}

/// The place of each decision, in the order of the decisions.
#[must_use]
pub fn places<'a>(
    customer: &Customer,
    public: &PublicPart<'_>,
    decisions: &'a Decisions,
    encounter: &Encounter,
) -> Vec<(Place, &'a Decision)> {
    let items = found(&customer.items, &public.items).map(Place::Item);
    let visits = public.visits.iter().filter(|visits| visits.count > 0).map(|_| Place::Visits);
    let orders = found(&customer.orders, &public.orders).map(Place::Order);
    let day = encounter.at.day();
    let mut requests = Vec::new();
    let mut from = 0;
    for shown in &public.stays {
        // What is shown is the stay itself but for the requests that are hidden in it.
        let bare = |stay: &Stay| Stay { requests: Vec::new(), ..stay.clone() };
        let is_same = |stay: &Stay| {
            bare(stay) == bare(shown) && found(&stay.requests, &shown.requests).count() == shown.requests.len()
        };
        let Some(at) = customer.stays.iter().skip(from).position(is_same).map(|at| at + from) else { continue };
        from = at + 1;
        if let Some(stay) = customer.stays.get(at).filter(|stay| stay.covers(day)) {
            requests.extend(found(&stay.requests, &shown.requests).map(|request| Place::Request(at, request)));
        }
    }
    items.chain(visits).chain(orders).chain(requests).zip(decisions.iter()).collect()
}

/// The places of the boundaries that the public part has.
pub fn limits<'a>(customer: &'a Customer, public: &'a PublicPart<'_>) -> impl Iterator<Item = usize> + 'a {
    found(&customer.boundaries, &public.boundaries)
}

/// The place in `all` of each of `some`, which is `all` with gaps. Equal ones are shown or hidden alike, so the first that
/// is equal is the right one.
fn found<'a, T: PartialEq>(all: &'a [T], some: &'a [T]) -> impl Iterator<Item = usize> + 'a {
    let mut from = 0;
    some.iter().filter_map(move |one| {
        let at = all.iter().skip(from).position(|other| other == one)? + from;
        from = at + 1;
        Some(at)
    })
}
