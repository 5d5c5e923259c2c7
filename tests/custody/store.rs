//! A store on disk with one customer, for the tests of the desk.

use std::io::Write;
use std::ops::ControlFlow;
use std::path::PathBuf;

use tactful::desk::{Access, Begin, Desk, House, Incoming, Jurisdiction};
use tactful::domain::*;
use tactful::exchange::{self, Format};
use tactful::settings::Settings;
use tactful::store::{Key, SqliteStore};

const ANNA: &str = r#"{"id": "C-1", "name": {"given": "Anna", "surname": "Müller"}, "languages": ["en"],
 "contacts": {"postcode": ["01001"]}, "stays": [{"booking": "R-1", "from": "2026-11-24", "to": "2026-11-26"}],
 "items": [{"category": "drink", "text": "rooibos tea", "source": "told-us", "private_from": ["any"],
  "confirmed_on": "2026-08-01",
  "consents": [{"purpose": "service-personalisation", "state": "given", "on": "2026-01-05", "notice": "2026-1"}]}]}"#;

/// The store.
pub struct Kept {
    folder: tempfile::TempDir,
}

pub fn now() -> Moment {
    Moment::parse("2026-11-24T14:32", chrono_tz::Europe::Kyiv).expect("a moment")
}

pub fn anna() -> CustomerId {
    CustomerId::new("C-1")
}

pub fn alone() -> Encounter {
    let begun = Encounter::begin(Channel::Desk, now());
    Encounter { company: Company::Alone, identity: Identity::Verified, ..begun }
}

impl Kept {
    pub fn new() -> Self {
        let kept = Self { folder: tempfile::tempdir().expect("a folder") };
        std::fs::write(kept.path("key"), "a key of more than thirty-two letters").expect("the key");
        let mut file = std::fs::File::create(kept.path("customers.jsonl")).expect("a file");
        file.write_all(ANNA.replace('\n', " ").as_bytes()).expect("written");
        let house = House { zone: chrono_tz::Europe::Kyiv, jurisdiction: Jurisdiction::Eu };
        Desk::create(&kept.path("store"), &Access::KeyFile(kept.path("key")), house).expect("a store");
        let incoming = Incoming {
            name: Clean::new("customers"),
            source: exchange::open(&kept.path("customers.jsonl")).expect("it opens"),
            format: &Format::JsonLines,
            progress: &|_| ControlFlow::Continue(()),
            report: &mut |refusal| panic!("refused: {refusal:?}"),
        };
        kept.desk().import(incoming, &Encounter::begin(Channel::BackOffice, now())).expect("imported");
        kept
    }

    /// The store itself, beside the desks.
    pub fn beside(&self) -> SqliteStore {
        let key = Key::from_file(&self.path("key")).expect("a key");
        SqliteStore::open(&self.path("store"), &key).expect("it opens")
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Another desk at the same store.
    pub fn desk(&self) -> Desk {
        let access = Access::KeyFile(self.path("key"));
        Desk::open_store(&self.path("store"), &access, Settings::default(), Interface::En).expect("it opens")
    }

    /// The same with the card open.
    pub fn open(&self) -> Desk {
        let mut desk = self.desk();
        desk.open(&anna(), &alone(), Begin::AsGiven).expect("the card");
        desk
    }

    /// The customer as the store has it now, read anew.
    pub fn customer(&self) -> Customer {
        let mut found = None;
        let mut take = |customer: &Customer| {
            found = Some(customer.clone());
            Ok(())
        };
        self.desk().export(&[anna()], &mut take, &Encounter::begin(Channel::BackOffice, now())).expect("exported");
        found.expect("she is there")
    }
}
