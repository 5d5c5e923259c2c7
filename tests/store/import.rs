//! Importing: whole or not at all, twice the same, the desk wins.

use super::harness::*;

use tactful::disclosure::Policy;
use tactful::domain::{Clean, Customer, CustomerId};
use tactful::store::{Act, Brought, ImportTally, Revision, Store, StoreError, Whom};

const KEYS: [&str; 3] = ["id", "name", "contacts"];

#[test]
fn an_import_is_seen_only_when_it_is_whole() {
    let place = Place::new();
    let mut writer = place.create();
    let mut reader = place.open();
    add(&mut reader, &customer("C-1", "Anna", "Alt"));
    let entry = trace(Act::Import, Whom::Nobody);
    let new: Vec<Customer> = (1..40).map(|n| customer(&format!("C-{n}"), "Anna", "Neu")).collect();
    let mut import = writer.import(&Policy::built_in()).expect("begins");
    for one in &new {
        import.add(Brought::document(one.clone(), &KEYS)).expect("taken in");
    }
    assert!(matches!(reader.import(&Policy::built_in()).err(), Some(StoreError::Busy)));
    assert_eq!((all(&mut reader), found(&mut reader, "neu").len()), (vec!["C-1".to_owned()], 0));
    let tally = import.commit(&entry).expect("visible").tally;
    assert_eq!(tally, ImportTally { new: 38, changed: 0, unchanged: 0, kept: 1, erased: 0 }.with_unchanged(1));
    assert_eq!(all(&mut reader).len(), 39);
    assert_eq!(found(&mut reader, "neu").len(), 20);
    assert_eq!(found(&mut reader, "alt"), ["C-1"], "what the desk wrote wins");
}

trait WithUnchanged {
    fn with_unchanged(self, unchanged: u64) -> Self;
}

impl WithUnchanged for ImportTally {
    fn with_unchanged(self, unchanged: u64) -> Self {
        Self { unchanged, ..self }
    }
}

#[test]
fn the_same_file_again_changes_nothing() {
    let mut store = in_memory();
    let item = |text: &str| serde_json::json!({"category": "drink", "text": text, "source": "told-us"});
    let document = |text: &str| -> Customer {
        serde_json::from_value(serde_json::json!({"id": "C-1", "name": {"given": "Anna"}, "gender": "feminine",
            "items": [item("tea"), item(text)]}))
        .expect("a document")
    };
    let keys = ["id", "name", "items", "gender"];
    assert_eq!(import(&mut store, &[document("tea")], &keys).new, 1);
    let before = store.get(&CustomerId::new("C-1")).expect("read").expect("there");
    assert!(before.customer.items.iter().all(|item| item.id.is_some()));
    assert_eq!(import(&mut store, &[document("tea")], &keys), ImportTally { unchanged: 1, ..ImportTally::default() });
    assert_eq!(store.get(&CustomerId::new("C-1")).expect("read").expect("there"), before);
    let mut other = document("coffee");
    other.gender = None;
    assert_eq!(import(&mut store, &[other], &["id", "name", "items"]).changed, 1);
    let after = store.get(&CustomerId::new("C-1")).expect("read").expect("there");
    assert_eq!(after.revision, Revision(2));
    assert_eq!(after.customer.gender, before.customer.gender, "a key that the document does not carry stays");
    assert_eq!(after.customer.items[0], before.customer.items[0], "an item that stays keeps its id");
}

#[test]
fn a_change_at_the_desk_during_an_import_wins() {
    let place = Place::new();
    let mut writer = place.create();
    let mut desk = place.open();
    import(&mut writer, &[customer("C-1", "Anna", "Alt")], &KEYS);
    let mut import = writer.import(&Policy::built_in()).expect("begins");
    let mut changed = customer("C-1", "Anna", "Import");
    changed.contacts.phone.push(Clean::new("111"));
    import.add(Brought::document(changed, &KEYS)).expect("taken in");
    import.add(Brought::document(customer("C-2", "Neu", "Import"), &KEYS)).expect("taken in");
    // The staged rows are written when the next batch begins; the desk's writes come between two of them.
    let mut anna = desk.get(&CustomerId::new("C-1")).expect("read").expect("there");
    anna.customer.name.surname = Clean::new("Desk");
    drop(import);
    let revision = desk.put(&anna.customer, Some(anna.revision), &change(&anna.customer)).expect("written");
    let tally = self::import(&mut writer, &[customer("C-1", "Anna", "Import")], &KEYS);
    assert_eq!((tally.kept, tally.unchanged), (1, 1));
    let kept = desk.get(&CustomerId::new("C-1")).expect("read").expect("there");
    assert_eq!((kept.customer.name.surname.as_str(), kept.revision), ("Desk", revision));
}

#[test]
fn a_stopped_import_leaves_nothing() {
    let place = Place::new();
    let mut store = place.create();
    import(&mut store, &[customer("C-1", "Anna", "Alt")], &KEYS);
    for stop in ["abandon", "drop"] {
        let mut import = store.import(&Policy::built_in()).expect("begins");
        for number in 1..300 {
            import.add(Brought::document(customer(&format!("C-{number}"), "Anna", "Neu"), &KEYS)).expect("taken in");
        }
        if stop == "abandon" {
            import.abandon().expect("gone");
        } else {
            drop(import);
        }
        assert_eq!(all(&mut store), ["C-1"], "{stop}");
        assert_eq!((found(&mut store, "neu").len(), found(&mut store, "alt").len()), (0, 1), "{stop}");
    }
    drop(store);
    let mut store = place.open();
    assert_eq!(import(&mut store, &[customer("C-1", "Anna", "Neu")], &KEYS).changed, 1);
    assert_eq!(found(&mut store, "neu"), ["C-1"]);
}
