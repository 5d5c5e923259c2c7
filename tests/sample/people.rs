//! The sample customers: every rule of disclosure has somebody who meets it, and today is a working day at the desk.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use tactful::domain::{
    Audience, BoundaryKind, Bystander, CaseState, ConsentState, Customer, Gender, Item, Purpose, Sensitivity, Source,
};
use tactful::sample::customers;

const DOCUMENTS: &str = include_str!("../../data/sample/customers.jsonl");
const CATEGORIES: [&str; 18] = [
    "drink",
    "food",
    "table",
    "room",
    "pillow",
    "temperature",
    "newspaper",
    "transport",
    "occasion",
    "gift",
    "size",
    "colour",
    "style",
    "brand",
    "channel",
    "topic",
    "need",
    "other",
];

fn today() -> NaiveDate {
    "2026-11-24".parse().expect("a day")
}

fn people() -> Vec<Customer> {
    customers(today())
}

fn items(people: &[Customer]) -> impl Iterator<Item = &Item> {
    people.iter().flat_map(|one| &one.items)
}

#[test]
fn every_line_is_a_customer_and_every_id_is_its_own() {
    let people = people();
    assert_eq!(people.len(), DOCUMENTS.lines().count());
    let mut ids = BTreeSet::new();
    assert!(people.iter().all(|one| ids.insert(one.id.as_str().to_owned())));
    assert!(items(&people).all(|item| ids.insert(item.id.expect("an id").to_string())));
    let bookings = people.iter().flat_map(|one| one.stays.iter().map(|stay| &stay.booking));
    let orders = people.iter().flat_map(|one| one.orders.iter().map(|order| &order.order));
    assert!(bookings.chain(orders).all(|number| ids.insert(number.to_string())));
}

#[test]
fn a_customer_comes_back_from_its_document_as_it_was() {
    for one in people() {
        let document = serde_json::to_string(&one).expect("a document");
        assert_eq!(serde_json::from_str::<Customer>(&document).expect("a customer"), one);
    }
}

#[test]
fn texts_are_short_and_categories_are_of_the_list() {
    for item in items(&people()) {
        assert!(item.text.as_str().chars().count() <= 120, "{}", item.text);
        assert!(CATEGORIES.contains(&item.category.as_str()), "{}", item.category);
        assert_ne!(item.sensitivity, Sensitivity::Special, "{}", item.text);
    }
}

#[test]
fn whatever_the_day_somebody_arrives_stays_and_leaves() {
    for today in ["2026-11-24", "2028-02-29", "2031-01-01"].map(|day| day.parse::<NaiveDate>().expect("a day")) {
        let people = customers(today);
        let stays: Vec<_> = people.iter().flat_map(|one| &one.stays).collect();
        assert!(stays.iter().filter(|stay| stay.from == today).count() >= 8, "arrivals");
        assert!(stays.iter().filter(|stay| stay.from < today && today <= stay.to).count() >= 10, "in house");
        assert!(stays.iter().filter(|stay| stay.to == today).count() >= 3, "departures");
        assert!(stays.iter().any(|stay| stay.to < today) && stays.iter().any(|stay| stay.from > today));
        assert!(stays.iter().any(|stay| stay.covers(today) && stay.confidential));
        for ready in [Some(true), Some(false), None] {
            assert!(stays.iter().any(|stay| stay.room_ready == ready), "{ready:?}");
        }
        let requests: Vec<_> = stays.iter().flat_map(|stay| &stay.requests).collect();
        assert!(requests.iter().any(|one| one.private_from == Some(Audience::NOBODY)));
        assert!(requests.iter().any(|one| one.private_from == Some(Audience::of([Bystander::Partner]))));
    }
}

#[test]
fn promises_are_due_yesterday_today_and_tomorrow() {
    let people = people();
    let cases: Vec<_> = people.iter().flat_map(|one| &one.cases).collect();
    let open: Vec<_> = cases.iter().filter(|case| case.state == CaseState::Open).filter_map(|case| case.due).collect();
    assert!(open.iter().any(|due| *due < today()));
    assert!(open.contains(&today()));
    assert!(open.contains(&today().succ_opt().expect("a day")));
    assert!(cases.iter().any(|case| case.state == CaseState::Closed));
}

#[test]
fn every_state_of_consent_is_met() {
    let people = people();
    let consents: Vec<_> = items(&people).flat_map(|item| &item.consents).collect();
    for state in [
        ConsentState::Requested,
        ConsentState::Given,
        ConsentState::Refused,
        ConsentState::Withdrawn,
        ConsentState::Unknown,
    ] {
        assert!(consents.iter().any(|one| one.state == state), "{state:?}");
    }
    let visits = people.iter().filter_map(|one| one.visits.as_ref()).flat_map(|visits| &visits.consents);
    assert!(visits.into_iter().any(|one| one.state == ConsentState::Expired));
    let ran_out = |one: &&&tactful::domain::Consent| one.state == ConsentState::Given && one.expires < Some(today());
    assert!(consents.iter().any(|one| ran_out(&one)), "a consent that ran out");
    assert!(consents.iter().any(|one| one.state == ConsentState::Given && one.notice != "2026-1"), "another notice");
    let personal = |item: &Item| item.consents.iter().any(|one| one.purpose == Purpose::ServicePersonalisation);
    assert!(items(&people).any(|item| !personal(item)), "nothing said of this purpose");
    for purpose in [Purpose::ServicePersonalisation, Purpose::Offers, Purpose::Occasions, Purpose::Safety] {
        assert!(consents.iter().any(|one| one.purpose == purpose), "{purpose:?}");
    }
}

#[test]
fn every_source_sensitivity_and_age_is_met() {
    let people = people();
    for source in [Source::ToldUs, Source::ServiceHistory, Source::Observed, Source::Inferred] {
        assert!(items(&people).any(|item| item.source == source), "{source:?}");
    }
    let health: Vec<_> = items(&people).filter(|item| item.sensitivity == Sensitivity::Health).collect();
    let safe = |item: &Item| {
        let mut explicit = item.consents.iter().filter(|one| one.purpose == Purpose::Safety && one.explicit);
        explicit.any(|one| one.expires.is_none_or(|last| last >= today()))
    };
    assert!(health.iter().any(|item| safe(item)), "the safety path");
    assert!(health.iter().any(|item| !safe(item)), "outside the safety path: the fuse");
    let year_ago = today() - chrono::TimeDelta::days(400);
    assert!(items(&people).any(|item| item.confirmed_on.is_some_and(|day| day < year_ago)), "stale");
    assert!(items(&people).any(|item| item.confirmed_on.is_none()), "never dated");
}

#[test]
fn every_audience_is_met_in_items_and_each_kind_of_boundary() {
    let people = people();
    for bystander in Bystander::ALL {
        let named = |item: &Item| item.private_from.is_some_and(|audience| audience.names(bystander));
        assert!(items(&people).any(named), "{bystander:?}");
    }
    assert!(items(&people).any(|item| item.private_from.is_none()), "the category's default");
    assert!(items(&people).any(|item| item.private_from == Some(Audience::NOBODY)), "private from nobody");
    let boundaries: Vec<_> = people.iter().flat_map(|one| &one.boundaries).collect();
    for kind in BoundaryKind::ALL {
        assert!(boundaries.iter().any(|one| one.kind == kind), "{kind:?}");
    }
    assert!(boundaries.iter().any(|one| one.when.is_some()) && boundaries.iter().any(|one| !one.about.is_empty()));
    assert!(people.iter().flat_map(|one| &one.orders).any(|one| one.private_from.is_some_and(|who| !who.is_empty())));
}

#[test]
fn names_wishes_and_languages_are_of_every_kind() {
    let people = people();
    let spoken: BTreeSet<_> =
        people.iter().flat_map(|one| one.languages.iter().map(tactful::domain::Language::primary)).collect();
    for language in ["uk", "de", "fr", "pl", "cs", "es", "pt", "ja", "hu", "vi", "ar", "en"] {
        assert!(spoken.contains(language), "{language}");
    }
    let mut genders = BTreeMap::new();
    for one in &people {
        *genders.entry(one.gender).or_insert(0) += 1;
    }
    for gender in [None, Some(Gender::Masculine), Some(Gender::Feminine), Some(Gender::Common)] {
        assert!(genders.contains_key(&gender), "{gender:?}");
    }
    let name = |kind: &str, found: &dyn Fn(&Customer) -> bool| assert!(people.iter().any(found), "{kind}");
    name("professor", &|one| one.name.title == "професор");
    name("doctor", &|one| one.name.title == "Dr.");
    name("two surnames", &|one| !one.name.surname2.is_empty());
    name("double-barrelled", &|one| one.name.surname.as_str().contains('-'));
    name("no surname", &|one| one.name.surname.is_empty());
    name("no given name", &|one| one.name.given.is_empty());
    name("phonetic", &|one| !one.name.phonetic.is_empty());
    name("known as", &|one| !one.name.known_as.is_empty());
    let wishes: Vec<_> = people.iter().filter_map(|one| one.wish.as_ref()).collect();
    assert!(wishes.iter().any(|wish| !wish.never.is_empty()));
    assert!(wishes.iter().any(|wish| wish.private_from.is_some_and(|who| !who.is_empty())), "a private wish");
}
