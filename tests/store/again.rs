//! A file brings somebody who is already known: it brings them up to date and takes back no no, and Tuesday's list leaves
//! Monday's stay.

use super::harness::*;

use serde_json::json;
use tactful::custody::Carries;
use tactful::disclosure::Policy;
use tactful::domain::{Audience, Bystander, ConsentState, Customer, CustomerId, Purpose};
use tactful::store::{Act, Brought, Imported, SqliteStore, Store, Whom};

fn document(value: serde_json::Value) -> Customer {
    serde_json::from_value(value).expect("a document")
}

fn brings(store: &mut SqliteStore, customer: &Customer, carries: Carries) -> Imported {
    let value = serde_json::to_value(customer).expect("JSON");
    let keys: Vec<&str> = value.as_object().expect("a document").keys().map(String::as_str).collect();
    brings_keys(store, customer, carries, &keys)
}

fn brings_keys(store: &mut SqliteStore, customer: &Customer, carries: Carries, keys: &[&str]) -> Imported {
    let mut import = store.import(&Policy::built_in()).expect("begins");
    import.add(Brought { line: 7, customer: customer.clone(), keys, carries }).expect("taken in");
    import.commit(&trace(Act::Import, Whom::Nobody)).expect("visible")
}

fn known(store: &mut SqliteStore) -> Customer {
    store.get(&CustomerId::new("C-1")).expect("read").expect("there").customer
}

fn at_the_desk(store: &mut SqliteStore, edit: impl FnOnce(&mut Customer)) {
    let mut stored = store.get(&CustomerId::new("C-1")).expect("read").expect("there");
    edit(&mut stored.customer);
    store.put(&stored.customer, Some(stored.revision), &change(&stored.customer)).expect("written");
}

fn consent(state: &str, on: &str) -> serde_json::Value {
    json!({"purpose": "service-personalisation", "state": state, "on": on})
}

/// What somebody let the house know, before and after they thought better of it.
fn open_and_closed() -> (Customer, Customer) {
    let name = json!({"given": "Anna", "surname": "Koval"});
    let open = json!({"id": "C-1", "name": name,
        "items": [{"category": "drink", "text": "tea", "source": "told-us", "private_from": [], "consents": [consent("given", "2026-01-05")]},
            {"category": "newspaper", "text": "the Times", "source": "told-us", "private_from": []}],
        "stays": [{"booking": "R-1", "from": "2026-11-23", "to": "2026-11-26", "requests": [{"text": "cot", "private_from": []}]}],
        "orders": [{"order": "A-1", "what": "ring", "private_from": []}],
        "visits": {"count": 2, "private_from": [], "consents": [consent("given", "2026-01-05")]},
        "wish": {"forms": {"en": "Ann"}}, "pronouns": {"forms": {"en": "they/them"}}, "boundaries": [], "objections": []});
    let closed = json!({"id": "C-1", "name": name,
        "items": [{"category": "drink", "text": "tea", "source": "told-us", "private_from": ["partner"],
            "consents": [consent("given", "2026-01-05"), consent("withdrawn", "2026-03-01")]},
            {"category": "topic", "text": "sailing", "source": "told-us", "consents": [consent("refused", "2026-02-01")]}],
        "stays": [{"booking": "R-1", "from": "2026-11-23", "to": "2026-11-26", "confidential": true, "requests": [{"text": "cot", "private_from": ["any"]}]}],
        "orders": [{"order": "A-1", "what": "ring", "private_from": ["partner"]}],
        "visits": {"count": 2, "private_from": ["any"], "consents": [consent("given", "2026-01-05"), consent("withdrawn", "2026-03-01")]},
        "wish": {"forms": {"en": "Ms Koval"}, "private_from": ["colleagues"], "never": ["Annie"]},
        "pronouns": {"forms": {"en": "they/them"}, "private_from": ["colleagues"]},
        "boundaries": [{"kind": "no-recognition"}], "objections": [{"purpose": "offers", "on": "2026-03-01"}], "restricted": {"on": "2026-03-01"}});
    (document(open), document(closed))
}

#[test]
fn an_older_file_takes_back_no_no() {
    let (open, closed) = open_and_closed();
    let mut store = in_memory();
    brings(&mut store, &closed, Carries::Whole);
    let done = brings_keys(&mut store, &open, Carries::Whole, &Customer::KEYS);
    let held = known(&mut store);
    let states = |consents: &[tactful::domain::Consent]| consents.iter().map(|one| one.state).collect::<Vec<_>>();
    let tea = held.items.iter().find(|item| item.text == "tea").expect("kept");
    assert_eq!(states(&tea.consents), [ConsentState::Given, ConsentState::Withdrawn]);
    assert_eq!(tea.private_from, Some(Audience::of([Bystander::Partner])));
    assert!(held.items.iter().any(|item| item.text == "the Times"), "what the file says anew comes in");
    let refused =
        held.items.iter().find(|item| item.category.as_str() == "topic").expect("the refusal stays on record");
    assert!(refused.text.is_empty() && states(&refused.consents) == [ConsentState::Refused]);
    assert!(held.stays[0].confidential && held.stays[0].requests[0].private_from == Some(Audience::ANY));
    assert_eq!(held.orders[0].private_from, Some(Audience::of([Bystander::Partner])));
    let visits = held.visits.expect("there");
    assert_eq!((visits.private_from, visits.consents.len()), (Some(Audience::ANY), 2));
    let wish = held.wish.expect("there");
    assert_eq!(
        (wish.forms["en"].as_str(), wish.never[0].as_str()),
        ("Ann", "Annie"),
        "the form is the newest, a never stays"
    );
    assert_eq!(wish.private_from, Some(Audience::of([Bystander::Colleagues])));
    assert_eq!(held.pronouns.expect("there").private_from, Some(Audience::of([Bystander::Colleagues])));
    assert_eq!((held.boundaries.len(), held.objections.len()), (1, 1));
    assert!(held.restricted.is_some());
    let kept: Vec<&str> = done.kept.iter().map(|(line, key)| if *line == 7 { *key } else { "" }).collect();
    for key in ["items", "stays", "orders", "visits", "wish", "pronouns", "boundaries", "objections"] {
        assert!(kept.contains(&key), "{key} is not named: {kept:?}");
    }
    let again = brings_keys(&mut store, &open, Carries::Whole, &Customer::KEYS);
    assert_eq!((again.tally.unchanged, again.tally.changed), (1, 0), "and once more changes nothing");
}

#[test]
fn a_card_is_of_the_customer_whose_uuid_a_document_wrote_otherwise() {
    let mut store = in_memory();
    let named = |id: &str, given: &str| document(json!({"id": id, "name": {"given": given}}));
    brings(&mut store, &named("urn:uuid:F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6", "Anna"), Carries::Whole);
    for id in ["urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6", "f81d4fae-7dec-11d0-a765-00a0c91e6bf6"] {
        let done = brings(&mut store, &named(id, "Ann"), Carries::Parts);
        assert_eq!((done.tally.new, done.tally.changed + done.tally.unchanged), (0, 1), "{id}");
    }
    assert_eq!(all(&mut store), ["urn:uuid:F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6"]);
}

#[test]
fn a_later_yes_and_a_further_objection_do_come_in() {
    let (_, closed) = open_and_closed();
    let mut store = in_memory();
    brings(&mut store, &closed, Carries::Whole);
    let mut newer = closed.clone();
    newer.items[0].consents.push(serde_json::from_value(consent("given", "2026-06-01")).expect("a consent"));
    newer.objections = vec![serde_json::from_value(json!({"purpose": "occasions", "on": "2026-06-01"})).expect("one")];
    brings(&mut store, &newer, Carries::Whole);
    let held = known(&mut store);
    let last = held.items[0].consents.iter().max_by_key(|one| one.on).expect("one");
    assert_eq!(last.state, ConsentState::Given);
    let mut purposes: Vec<Purpose> = held.objections.iter().map(|one| one.purpose).collect();
    purposes.sort();
    assert_eq!(purposes, [Purpose::Offers, Purpose::Occasions]);
}

#[test]
fn a_list_of_one_day_leaves_what_others_brought() {
    let mut store = in_memory();
    let monday = document(
        json!({"id": "C-1", "name": {"title": "Dr.", "given": "Anna", "surname": "Koval"}, "languages": ["uk"],
        "contacts": {"email": ["a@example.org"]},
        "stays": [{"booking": "R-1", "from": "2026-11-23", "to": "2026-11-27", "room": "12", "requests": [{"text": "cot"}]},
            {"booking": "R-1", "from": "2026-11-23", "to": "2026-11-27", "room": "14"}],
        "items": [{"category": "other", "text": "quiet", "source": "observed"}]}),
    );
    brings(&mut store, &monday, Carries::Parts);
    let tuesday = document(json!({"id": "C-1", "name": {"given": "Anna", "surname": "Koval"}, "languages": ["en"],
        "contacts": {"phone": ["+380 44 1"]},
        "stays": [{"booking": "R-1", "from": "2026-11-23", "to": "2026-11-28", "room": "14"}, {"booking": "R-9", "from": "2026-12-20", "to": "2026-12-22"}],
        "items": [{"category": "other", "text": "late", "source": "observed"}, {"category": "other", "text": "quiet", "source": "observed"}]}));
    for round in 0..2 {
        let done = brings(&mut store, &tuesday, Carries::Parts);
        assert_eq!((done.tally.changed, done.kept.len()), (1 - round, 0));
        let held = known(&mut store);
        assert_eq!(held.name.title, "Dr.");
        assert_eq!((held.contacts.phone.len(), held.contacts.email.len()), (1, 1));
        assert_eq!(held.languages.iter().map(ToString::to_string).collect::<Vec<_>>(), ["en", "uk"]);
        let stays: Vec<_> =
            held.stays.iter().map(|one| (one.room.as_str(), one.to.to_string(), one.requests.len())).collect();
        let wanted = [("12", "2026-11-27", 1), ("14", "2026-11-28", 0), ("", "2026-12-22", 0)];
        assert_eq!(stays, wanted.map(|(room, to, requests)| (room, to.to_owned(), requests)));
        assert_eq!(held.items.iter().map(|item| item.text.as_str()).collect::<Vec<_>>(), ["quiet", "late"]);
    }
}

#[test]
fn a_document_replaces_the_keys_that_it_carries_whole() {
    let mut store = in_memory();
    let stay = |booking: &str| json!({"booking": booking, "from": "2026-11-23", "to": "2026-11-27"});
    let first = json!({"id": "C-1", "name": {"given": "Anna"}, "stays": [stay("R-1"), stay("R-2")], "contacts": {"phone": ["1"]}});
    brings(&mut store, &document(first), Carries::Whole);
    let second = json!({"id": "C-1", "name": {"given": "Anna"}, "stays": [stay("R-3")]});
    brings(&mut store, &document(second), Carries::Whole);
    let held = known(&mut store);
    assert_eq!(held.stays.iter().map(|one| one.booking.as_str()).collect::<Vec<_>>(), ["R-3"]);
    assert_eq!(held.contacts.phone.len(), 1, "a key that it does not carry stays");
}

#[test]
fn a_new_booking_arrives_beside_what_the_desk_changed() {
    for carries in [Carries::Whole, Carries::Parts] {
        let mut store = in_memory();
        let list = |room: &str, more: &[serde_json::Value]| {
            let stay = json!({"booking": "R-1", "from": "2026-11-23", "to": "2026-11-27", "room": room, "requests": [{"text": "cot"}, {"text": "sea view"}]});
            let stays = [&[stay], more].concat();
            document(json!({"id": "C-1", "name": {"given": "Anna"}, "stays": stays,
                "orders": [{"order": "A-1", "what": "ring"}]}))
        };
        brings(&mut store, &list("12", &[]), carries);
        at_the_desk(&mut store, |anna| {
            anna.stays[0].requests.truncate(1);
            anna.stays[0].requests[0].private_from = Some(Audience::ANY);
            anna.orders[0].private_from = Some(Audience::ANY);
        });
        let new = json!({"booking": "R-2", "from": "2026-12-20", "to": "2026-12-22"});
        let mut file = list("15", &[new]);
        file.orders.push(serde_json::from_value(json!({"order": "A-2", "what": "chain"})).expect("an order"));
        let done = brings(&mut store, &file, carries);
        let held = known(&mut store);
        assert_eq!(held.stays.iter().map(|one| one.booking.as_str()).collect::<Vec<_>>(), ["R-1", "R-2"]);
        assert_eq!(held.stays[0].room, "15", "{carries:?}");
        let requests: Vec<_> = held.stays[0].requests.iter().map(|one| (one.text.as_str(), one.private_from)).collect();
        assert_eq!(requests, [("cot", Some(Audience::ANY))], "as the desk left them");
        assert_eq!(held.orders.iter().map(|one| one.private_from).collect::<Vec<_>>(), [Some(Audience::ANY), None]);
        // A row says nothing of whom an order is private from.
        let kept: &[_] = if carries == Carries::Whole { &[(7, "stays"), (7, "orders")] } else { &[(7, "stays")] };
        assert_eq!(done.kept, kept);
    }
}
