//! The store through its interface: what is kept comes back, what is searched is found, and what goes wrong is said.

mod again;
mod harness;
mod import;
mod safety;
mod search;

use harness::*;

use tactful::domain::{Case, CaseState, Clean, Customer, CustomerId};
use tactful::store::{Act, Change, Detail, Revision, Store, StoreError, Whom};

#[test]
fn what_is_put_comes_back_with_its_trail() {
    let place = Place::new();
    let mut anna = customer("C-1", "Anna", "Müller");
    {
        let mut store = place.create();
        assert_eq!(add(&mut store, &anna), Revision(1));
        anna.contacts.phone.push(Clean::new("+49 30 901820"));
        assert_eq!(store.put(&anna, Some(Revision(1)), &change(&anna)).expect("written"), Revision(2));
    }
    let mut store = place.open();
    assert_eq!(store.house(), house());
    let kept = store.get(&anna.id).expect("read").expect("there");
    assert_eq!((kept.customer, kept.revision), (anna, Revision(2)));
    assert!(store.get(&CustomerId::new("C-2")).expect("read").is_none());
    let trail = store.trail(10).expect("read");
    assert_eq!(trail.len(), 2);
    assert_eq!(trail[0].about, trail[1].about);
    assert!(matches!(&trail[0].about, Whom::Token(token) if token.as_str().len() == 32));
    assert_eq!(trail[0].who, Clean::new("Olena"));
}

#[test]
fn nobody_overwrites_a_newer_change() {
    let place = Place::new();
    let mut here = place.create();
    let mut there = place.open();
    let mut anna = customer("C-1", "Anna", "Müller");
    add(&mut here, &anna);
    assert_eq!(there.changes().expect("read"), Change::Something);
    assert_eq!(there.changes().expect("read"), Change::None);
    anna.name.title = Clean::new("Dr.");
    there.put(&anna, Some(Revision(1)), &change(&anna)).expect("written");
    anna.name.title = Clean::new("Prof.");
    assert!(matches!(here.put(&anna, Some(Revision(1)), &change(&anna)), Err(StoreError::Newer)));
    assert!(matches!(here.put(&anna, None, &change(&anna)), Err(StoreError::Newer)));
    assert_eq!(here.get(&anna.id).expect("read").expect("there").customer.name.title, "Dr.");
    assert_eq!(here.trail(10).expect("read").len(), 2, "a refused change leaves no trace of a change");
}

#[test]
fn lists_of_the_day_and_of_promises() {
    let mut store = in_memory();
    for (id, from, to, due) in [
        ("C-3", "2026-11-24", "2026-11-26", Some("2026-11-25")),
        ("C-1", "2026-11-24", "2026-11-25", None),
        ("C-2", "2026-11-20", "2026-11-24", Some("2026-11-23")),
        ("C-4", "2026-11-20", "2026-11-23", None),
    ] {
        let mut one = customer(id, "Anna", "X");
        one.stays.push(stay("", from, to));
        if let Some(due) = due {
            one.cases.push(Case {
                opened: day("2026-11-20"),
                what: Clean::new("heating"),
                promised: Clean::new("another room"),
                due: Some(day(due)),
                state: CaseState::Open,
                closed: None,
            });
        }
        add(&mut store, &one);
    }
    let ids = |list: Vec<Customer>| list.into_iter().map(|one| one.id.to_string()).collect::<Vec<_>>();
    assert_eq!(ids(store.arrivals(today(), 10, Detail::Glance).expect("read")), ["C-1", "C-3"]);
    assert_eq!(ids(store.in_house(today(), 10, Detail::Glance).expect("read")), ["C-2"]);
    assert_eq!(ids(store.open_cases(10).expect("read")), ["C-2", "C-3"]);
    let entry = trace(Act::Change, Whom::Nobody);
    store.tick(today(), "a", true, &entry).expect("ticked");
    store.tick(today(), "b", true, &entry).expect("ticked");
    store.tick(today(), "a", false, &entry).expect("ticked");
    assert_eq!(store.done_tasks(today()).expect("read"), ["b"]);
}
