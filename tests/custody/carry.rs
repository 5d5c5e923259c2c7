//! What a customer said no to is carried into an older version of their document: both as strict as the older and, for what
//! the newer knows too, as strict as the newer, in every company.

use proptest::prelude::*;
use tactful::custody::{carry, hold};
use tactful::disclosure::{Decision, Permissions, Policy, PublicPart, decide};
use tactful::domain::*;

use super::generate::{companies, customer, moment};

/// What may be done with each thing in this encounter, by its text; nothing with what is private.
fn permitted(customer: &Customer, encounter: &Encounter, policy: &Policy) -> Vec<(String, Permissions)> {
    let public = PublicPart::of(customer, encounter, policy);
    let named = |one: &Decision| (format!("{:?} {}", one.category, one.text), one.permissions);
    decide(&public, encounter, policy).iter().map(named).collect()
}

fn may(all: &[(String, Permissions)], text: &str) -> Permissions {
    all.iter().find(|(other, _)| other == text).map_or(Permissions::NONE, |(_, permissions)| *permissions)
}

/// Texts tell the things apart, and ids the items, as in a store.
fn with_ids(mut customer: Customer) -> Customer {
    for (number, item) in customer.items.iter_mut().enumerate() {
        item.text = Clean::new(&format!("{} {number}", item.text));
        item.id = Some(uuid::Uuid::from_u128(number as u128));
    }
    for (number, order) in customer.orders.iter_mut().enumerate() {
        order.order = Clean::new(&format!("A-{number}"));
        order.what = Clean::new(&format!("order {number}"));
    }
    for (number, stay) in customer.stays.iter_mut().enumerate() {
        stay.booking = Clean::new(&format!("R-{number}"));
        for (place, request) in stay.requests.iter_mut().enumerate() {
            request.text = Clean::new(&format!("request {number} {place}"));
        }
    }
    customer
}

/// The newer version: the same things, with the consents, audiences, limits and wishes of another customer.
fn later(older: &Customer, other: Customer) -> Customer {
    let mut newer =
        Customer { stays: older.stays.clone(), orders: older.orders.clone(), items: older.items.clone(), ..other };
    let theirs = other_items(&newer);
    for (item, (private_from, consents)) in newer.items.iter_mut().zip(theirs) {
        item.private_from = private_from;
        item.consents.extend(consents);
    }
    // A record of a consent is added to those before it, and takes none away.
    if let (Some(known), Some(newer)) = (&older.visits, &mut newer.visits) {
        (newer.first, newer.last, newer.count) = (known.first, known.last, known.count);
        newer.consents = newer.consents.drain(..).map(read_notice).chain(known.consents.clone()).collect();
    }
    newer
}

/// A consent under a notice that names everything, of today or before: what is tested is what customers say.
fn read_notice(mut consent: Consent) -> Consent {
    consent.notice = Clean::default();
    consent.on = consent.on.min(Some(moment().day()));
    consent
}

fn other_items(customer: &Customer) -> Vec<(Option<Audience>, Vec<Consent>)> {
    let audience = |place: usize| customer.boundaries.get(place % 3).and_then(|limit| limit.private_from);
    let consents: Vec<Consent> =
        customer.visits.iter().flat_map(|visits| visits.consents.clone()).map(read_notice).collect();
    (0..customer.items.len()).map(|place| (audience(place), consents.clone())).collect()
}

fn encounters() -> Vec<Encounter> {
    let purposes = [Purpose::ServicePersonalisation, Purpose::Offers];
    let of = |company, purpose| Encounter {
        company,
        purpose,
        identity: Identity::Verified,
        ..Encounter::begin(Channel::Desk, moment())
    };
    companies().into_iter().flat_map(|company| purposes.map(|purpose| of(company, purpose))).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn carrying_a_no_only_restricts(older in customer(), newer in customer()) {
        let policy = Policy::built_in();
        let older = with_ids(older);
        let carried = carry(&older, &with_ids(newer), &policy);
        for encounter in encounters() {
            let before = permitted(&older, &encounter, &policy);
            for (text, permissions) in permitted(&carried, &encounter, &policy) {
                prop_assert!(may(&before, &text).contains(permissions), "{text} in {:?}", encounter.company);
            }
        }
    }

    #[test]
    fn holding_a_file_to_what_is_known_only_restricts_it(file in customer(), known in customer()) {
        let policy = Policy::built_in();
        let file = with_ids(file);
        let held = hold(file.clone(), &with_ids(known), &policy);
        for encounter in encounters() {
            let before = permitted(&file, &encounter, &policy);
            for (text, permissions) in permitted(&held, &encounter, &policy) {
                prop_assert!(may(&before, &text).contains(permissions), "{text} in {:?}", encounter.company);
            }
        }
    }

    #[test]
    fn no_file_brings_back_what_is_forbidden(file in customer(), other in customer()) {
        let policy = Policy::built_in();
        let file = with_ids(file);
        let mut known = later(&file, other);
        // Visits of which nothing is known are no no.
        known.visits = known.visits.or_else(|| file.visits.clone());
        let held = hold(file, &known, &policy);
        for encounter in encounters() {
            let now = permitted(&known, &encounter, &policy);
            for (text, permissions) in permitted(&held, &encounter, &policy) {
                prop_assert!(may(&now, &text).contains(permissions), "{text} in {:?}: {held:?}", encounter.company);
            }
        }
    }

    #[test]
    fn what_the_newer_forbids_stays_forbidden(older in customer(), other in customer()) {
        let policy = Policy::built_in();
        let older = with_ids(older);
        let newer = later(&older, other);
        let carried = carry(&older, &newer, &policy);
        for encounter in encounters() {
            let now = permitted(&newer, &encounter, &policy);
            for (text, permissions) in permitted(&carried, &encounter, &policy) {
                prop_assert!(may(&now, &text).contains(permissions), "{text} in {:?}: {carried:?}", encounter.company);
            }
        }
    }
}
