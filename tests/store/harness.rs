//! A store to try, and what tests put into it.

use std::path::{Path, PathBuf};

use chrono::{NaiveDate, TimeZone, Utc};
use tactful::disclosure::Policy;
use tactful::domain::{Channel, Clean, Customer, CustomerId, PersonName, Purpose, Stay};
use tactful::store::{
    Act, Brought, Filter, House, ImportTally, Jurisdiction, Key, Revision, SqliteStore, Store, StoreError, TrailEntry,
    Whom,
};

pub fn house() -> House {
    House { zone: chrono_tz::Europe::Kyiv, jurisdiction: Jurisdiction::Ua }
}

pub fn in_memory() -> SqliteStore {
    SqliteStore::in_memory(house()).expect("a store in memory")
}

/// A key that is cheap to use: long enough to need no stretching.
pub fn key(folder: &Path, name: &str) -> Key {
    let path = folder.join(name);
    std::fs::write(&path, format!("{name}{}", "0123456789abcdef".repeat(4))).expect("key file");
    Key::from_file(&path).expect("key")
}

pub struct Place {
    pub folder: tempfile::TempDir,
}

impl Place {
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("folder") }
    }

    pub fn path(&self) -> PathBuf {
        self.folder.path().join("store")
    }

    pub fn create(&self) -> SqliteStore {
        SqliteStore::create(&self.path(), &key(self.folder.path(), "key"), house()).expect("a new store")
    }

    pub fn try_open(&self) -> Result<SqliteStore, StoreError> {
        SqliteStore::open(&self.path(), &key(self.folder.path(), "key"))
    }

    pub fn open(&self) -> SqliteStore {
        self.try_open().expect("opens")
    }
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

pub fn today() -> NaiveDate {
    day("2026-11-24")
}

pub fn trace(act: Act, about: Whom) -> TrailEntry {
    TrailEntry {
        at: Utc.with_ymd_and_hms(2026, 11, 24, 12, 0, 0).single().expect("a moment"),
        who: Clean::new("Olena"),
        role: Some(Clean::new("reception")),
        purpose: Purpose::ServicePersonalisation,
        channel: Channel::Desk,
        act,
        about,
    }
}

pub fn change(customer: &Customer) -> TrailEntry {
    trace(Act::Change, Whom::Customer(customer.id.clone()))
}

pub fn customer(id: &str, given: &str, surname: &str) -> Customer {
    let name = PersonName { given: Clean::new(given), surname: Clean::new(surname), ..PersonName::default() };
    Customer::new(CustomerId::new(id), name)
}

pub fn stay(booking: &str, from: &str, to: &str) -> Stay {
    serde_json::from_value(serde_json::json!({"booking": booking, "from": from, "to": to})).expect("a stay")
}

pub fn add(store: &mut dyn Store, customer: &Customer) -> Revision {
    store.put(customer, None, &change(customer)).expect("written")
}

pub fn found(store: &mut dyn Store, text: &str) -> Vec<String> {
    find(store, text, &Customer::clone)
}

pub fn find(store: &mut dyn Store, text: &str, public: &dyn Fn(&Customer) -> Customer) -> Vec<String> {
    let filter = Filter { day: today(), limit: 20, public };
    let hits = store.candidates(text, filter).expect("searched");
    hits.into_iter().map(|hit| hit.customer.id.to_string()).collect()
}

pub fn all(store: &mut dyn Store) -> Vec<String> {
    let mut ids = Vec::new();
    store
        .for_each(&mut |customer| {
            ids.push(customer.id.to_string());
            Ok(())
        })
        .expect("read");
    ids
}

pub fn import(store: &mut dyn Store, customers: &[Customer], keys: &[&str]) -> ImportTally {
    let mut import = store.import(&Policy::built_in()).expect("begins");
    for customer in customers {
        import.add(Brought::document(customer.clone(), keys)).expect("taken in");
    }
    import.commit(&trace(Act::Import, Whom::Nobody)).expect("visible").tally
}
