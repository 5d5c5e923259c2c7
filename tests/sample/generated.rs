//! Made-up customers: the same for the same seed, each a whole document, in realistic proportions.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use tactful::domain::{Clean, ConsentState, Customer};
use tactful::sample::{generate, write_jsonl};

const COUNT: u64 = 8_000;

fn today() -> NaiveDate {
    "2026-11-24".parse().expect("a day")
}

fn lines(count: u64, seed: u64) -> String {
    let mut out = Vec::new();
    write_jsonl(count, seed, today(), &mut out).expect("memory takes everything");
    String::from_utf8(out).expect("text")
}

#[test]
fn the_same_seed_makes_the_same_people_and_their_number_changes_nobody() {
    let many = lines(2_000, 7);
    assert_eq!(many, lines(2_000, 7));
    assert!(many.starts_with(&lines(500, 7)));
    assert_ne!(lines(500, 8), lines(500, 7));
}

#[test]
fn a_line_is_the_document_of_its_customer_to_the_letter() {
    let lines = lines(COUNT, 1);
    let people: Vec<Customer> = generate(COUNT, 1, today()).collect();
    assert_eq!(people.len(), lines.lines().count());
    for (line, one) in lines.lines().zip(&people) {
        assert_eq!(serde_json::to_string(one).expect("a document"), line);
    }
}

#[test]
fn ids_and_numbers_are_everyones_own() {
    let mut seen = BTreeSet::new();
    for one in generate(COUNT, 3, today()) {
        let bookings = one.stays.iter().map(|stay| stay.booking.to_string());
        let orders = one.orders.iter().map(|order| order.order.to_string());
        let items = one.items.iter().filter_map(|item| item.id).map(|id| id.to_string());
        let emails = one.contacts.email.iter().map(ToString::to_string);
        for number in bookings.chain(orders).chain(items).chain(emails).chain([one.id.to_string()]) {
            assert!(seen.insert(number.clone()), "{number}");
        }
    }
}

#[test]
fn dates_make_sense() {
    for one in generate(COUNT, 5, today()) {
        assert!(one.stays.iter().all(|stay| stay.from < stay.to), "{one:?}");
        assert!(one.cases.iter().all(|case| case.due >= Some(case.opened)), "{one:?}");
        assert!(one.visits.iter().all(|visits| visits.first <= visits.last), "{one:?}");
        assert!(one.items.iter().all(|item| item.confirmed_on <= Some(today())), "{one:?}");
    }
}

#[test]
fn proportions_are_plausible() {
    let people: Vec<Customer> = generate(COUNT, 1, today()).collect();
    let share = |met: &dyn Fn(&Customer) -> bool| {
        let met = people.iter().filter(|one| met(one)).count();
        u64::try_from(met).expect("a count") * 1_000 / COUNT
    };
    for (what, thousandths, around) in [
        ("around today", share(&|one| one.stays.iter().any(|stay| stay.covers(today()))), 15..26),
        ("gender unknown", share(&|one| one.gender.is_none()), 130..170),
        ("has an order", share(&|one| !one.orders.is_empty()), 230..270),
        ("has been here", share(&|one| one.visits.is_some()), 280..320),
        ("told something", share(&|one| !one.items.is_empty()), 570..630),
        ("has a limit", share(&|one| !one.boundaries.is_empty()), 55..85),
        ("has a wish", share(&|one| one.wish.is_some()), 20..40),
        ("without surname", share(&|one| one.name.surname.is_empty()), 5..16),
        ("without given name", share(&|one| one.name.given.is_empty()), 0..1),
    ] {
        assert!(around.contains(&thousandths), "{what}: {thousandths} of a thousand");
    }
    let consents: Vec<_> = people.iter().flat_map(|one| &one.items).flat_map(|item| &item.consents).collect();
    let given = consents.iter().filter(|one| one.state == ConsentState::Given).count();
    assert!((70..85).contains(&(given * 100 / consents.len())), "given: {given} of {}", consents.len());
}

#[test]
fn nobody_tells_the_same_thing_twice() {
    for one in generate(COUNT, 4, today()) {
        let mut told = BTreeSet::new();
        let ordinary = one.items.iter().filter(|item| item.category.as_str() != "need");
        assert!(ordinary.into_iter().all(|item| told.insert(&item.text)), "{one:?}");
    }
}

#[test]
fn every_language_is_met_and_names_vary() {
    let mut languages = BTreeMap::<String, BTreeSet<(Clean, Clean)>>::new();
    for one in generate(COUNT, 1, today()) {
        let language = one.name.language.expect("a language").to_string();
        languages.entry(language).or_default().insert((one.name.given, one.name.surname));
    }
    assert_eq!(languages.len(), 17);
    for (language, names) in languages {
        assert!(names.len() > 120, "{language}: {}", names.len());
    }
}
