//! What happens while somebody leaves: an import that is about to bring them anew, and somebody else who leaves too.

use super::owed::{Copies, Owed, Pages, owe};
use super::proof::{key, take_in, trace};
use crate::disclosure::Policy;
use crate::domain::{Customer, CustomerId};
use crate::store::sqlite::SqliteStore;
use crate::store::sqlite::given::Given;
use crate::store::sqlite::import::Staging;
use crate::store::{
    Act, Brought, Erasure, House, Jurisdiction, Remains, ReturnByFile, Rights, Store, StoreError, Whom,
};

fn guest(stay: &str) -> Customer {
    serde_json::from_str(&format!(r#"{{"id":"O-1","name":{{"given":"Otto"}},"stays":[{stay}]}}"#)).unwrap()
}

const LONG_OVER: &str = r#"{"booking":"R-1","from":"2001-01-01","to":"2001-01-03"}"#;

fn store(folder: &std::path::Path) -> SqliteStore {
    let house = House { zone: chrono_tz::Europe::Kyiv, jurisdiction: Jurisdiction::Eu };
    SqliteStore::create(&folder.join("store"), &key(folder), house).unwrap()
}

fn leave(store: &mut SqliteStore, return_by_file: ReturnByFile) -> Result<(), StoreError> {
    let id = CustomerId::new("O-1");
    let expected = store.get(&id)?.expect("known").revision;
    let erasure = Erasure { id: &id, expected, remains: Remains::Nothing, return_by_file, tasks: &[] };
    store.erase(&erasure, &trace(Act::Retention, Whom::Customer(id.clone())))
}

#[test]
fn whoever_is_about_to_come_back_by_a_file_does_not_leave_at_their_term() {
    for (return_by_file, stays) in [(ReturnByFile::Welcome, true), (ReturnByFile::Refused, false)] {
        let folder = tempfile::tempdir().unwrap();
        let mut desk = store(folder.path());
        take_in(&desk, [guest(LONG_OVER)]);
        let importer = SqliteStore::open(&folder.path().join("store"), &key(folder.path())).unwrap();
        let policy = Policy::built_in();
        let mut staging = Staging::begin(&importer.connection, None, &policy).unwrap();
        let coming = guest(r#"{"booking":"R-9","from":"2998-01-01","to":"2999-01-03"}"#);
        staging.take(Given::new(Brought::document(coming, &Customer::KEYS)).unwrap()).unwrap();
        staging.flush().unwrap();
        let left = leave(&mut desk, return_by_file);
        assert_eq!(matches!(left, Err(StoreError::Newer)), stays, "{left:?}");
        assert_eq!(left.is_ok(), !stays, "{left:?}");
        staging.show(&trace(Act::Import, Whom::Nobody)).unwrap();
        let known = desk.get(&CustomerId::new("O-1")).unwrap();
        assert_eq!(
            known.is_some_and(|known| known.customer.stays.iter().any(|stay| stay.booking.as_str() == "R-9")),
            stays
        );
    }
}

#[test]
fn who_overwrites_for_one_does_not_strike_out_what_another_owes() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = store(folder.path());
    store.append(&trace(Act::Erase, Whom::Nobody)).unwrap();
    owe(&store.connection, Copies::Stay).unwrap();
    let first = Owed::read(&store.connection).unwrap();
    store.append(&trace(Act::Erase, Whom::Nobody)).unwrap();
    owe(&store.connection, Copies::Go).unwrap();
    assert!(!first.leave(&store.connection, Pages::Nothing, false).unwrap(), "somebody owes since");
    let both = Owed::read(&store.connection).unwrap();
    assert!(both.pages() == Pages::All && both.copies());
    // Whoever leaves at a term takes back no copy that has to go.
    owe(&store.connection, Copies::Stay).unwrap();
    let both = Owed::read(&store.connection).unwrap();
    assert!(both.copies());
    assert!(both.leave(&store.connection, Pages::UnusedParts, true).unwrap());
    let waits = Owed::read(&store.connection).unwrap();
    assert!(waits.pages() == Pages::UnusedParts && waits.copies() && !waits.is_nothing());
    assert!(waits.leave(&store.connection, Pages::Nothing, false).unwrap());
    assert!(Owed::read(&store.connection).unwrap().is_nothing());
    // What a program before this one wrote for everything.
    store.connection.execute("UPDATE rights SET overwrite = 1", []).unwrap();
    assert!(Owed::read(&store.connection).unwrap().copies());
    owe(&store.connection, Copies::Stay).unwrap();
    assert!(Owed::read(&store.connection).unwrap().copies());
}

#[test]
fn a_booking_that_is_gone_waits_for_no_departure() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = store(folder.path());
    store.connection.execute("INSERT INTO leaving(customer, last) VALUES ('O-1', 1)", []).unwrap();
    let day = "2026-11-26".parse().unwrap();
    assert_eq!(store.departed(day).unwrap(), [CustomerId::new("O-1")]);
    store.forget_leaving(&CustomerId::new("O-1")).unwrap();
    assert_eq!(store.departed(day).unwrap(), []);
}
