//! Opening the house: a store with its key, or the sample customers in memory; rules, words and settings with it.

use std::path::{Path, PathBuf};

use super::{Desk, DeskError, SearchTrace, conventions_of, people, people::Signed, rules};
use crate::disclosure::Policy;
use crate::domain::{Channel, Clean, Customer, Encounter, Interface, Moment};
use crate::log::{self, Event, StoreKind};
use crate::phrases::Phrases;
use crate::sample;
use crate::settings::Settings;
use crate::store::{Act, Brought, Key, People, SqliteStore, Store, TrailEntry, Whom};

/// How a store is unlocked.
pub enum Access {
    /// What the house's people remember; stretched before use.
    Passphrase(zeroize::Zeroizing<String>),
    /// A file that holds the key.
    KeyFile(PathBuf),
}

pub use crate::store::{House, Jurisdiction};

/// The libraries of a store are being woken. OpenSSL takes itself down when the program ends, and must not be in the middle
/// of waking then: so whoever drops this waits.
pub struct MakingReady(Option<std::thread::JoinHandle<()>>);

impl Drop for MakingReady {
    fn drop(&mut self) {
        // What went wrong there goes wrong again where it is needed, and is told there.
        let _ = self.0.take().map(std::thread::JoinHandle::join);
    }
}

impl Desk {
    /// Begins, beside whatever comes next, what opening a desk has to wait for: the libraries of the store, the house's
    /// rules. A start is shorter by it where there are two processors. What comes back is kept until the program ends.
    #[must_use = "a program that ends while it is being made ready may crash"]
    pub fn make_ready() -> MakingReady {
        MakingReady(Some(std::thread::spawn(|| {
            SqliteStore::make_ready();
            drop(Policy::built_in());
        })))
    }

    /// Makes a new, encrypted store.
    ///
    /// # Errors
    /// There is something already; it cannot be written; the key file cannot be read.
    pub fn create(path: &Path, access: &Access, house: House) -> Result<(), DeskError> {
        let key = key(access)?;
        SqliteStore::create(path, &key, house)?;
        Ok(())
    }

    /// Opens the store at `path`.
    ///
    /// # Errors
    /// There is none; the key does not open it; it is damaged, busy, newer than this program; the policy file has faults.
    pub fn open_store(
        path: &Path,
        access: &Access,
        settings: Settings,
        interface: Interface,
    ) -> Result<Self, DeskError> {
        let key = key(access)?;
        let begun = std::time::Instant::now();
        let store = SqliteStore::open(path, &key)?;
        let micros = u64::try_from(begun.elapsed().as_micros()).unwrap_or(u64::MAX);
        log::note(Event::StoreOpened { micros, store: StoreKind::Guests });
        let house = store.house();
        Self::new(Box::new(store), house, settings, interface)
    }

    /// The sample customers, with stays around the day of `at`; nothing is kept on disk.
    ///
    /// # Errors
    /// The policy file has faults.
    pub fn demo(at: Moment, settings: Settings, interface: Interface) -> Result<Self, DeskError> {
        let house = House { zone: at.zone(), jurisdiction: Jurisdiction::default() };
        let mut store = SqliteStore::in_memory(house)?;
        let encounter = Encounter::begin(Channel::BackOffice, at);
        let mut import = store.import(&Policy::built_in())?;
        for customer in sample::customers(at.day()) {
            import.add(Brought::document(customer, &Customer::KEYS))?;
        }
        let trace = TrailEntry {
            at: chrono::Utc::now(),
            who: Clean::new("demo"),
            role: None,
            purpose: encounter.purpose,
            channel: encounter.channel,
            act: Act::Import,
            about: Whom::Nobody,
        };
        import.commit(&trace)?;
        // The demonstration is one person's.
        store.note_put_off(trace.at)?;
        Self::new(Box::new(store), house, settings, interface)
    }

    fn new(
        mut store: Box<dyn Store>,
        house: House,
        settings: Settings,
        interface: Interface,
    ) -> Result<Self, DeskError> {
        let phrases = Phrases::new(interface);
        let (own, rules) = rules::begin(store.as_mut(), settings, &phrases)?;
        let settings = rules.settings;
        let signed = if store.staff()?.is_empty() { Signed::Single } else { Signed::Out };
        Ok(Self {
            staff: if signed == Signed::Single { settings.staff() } else { Clean::new(people::NOBODY) },
            signed,
            store,
            unkept: false,
            house,
            policy: rules.policy,
            rules: Some(rules.revision),
            own,
            conventions: conventions_of(&settings)?,
            remarks: crate::remark::Remarks::built_in(),
            house_language: settings.house_language(),
            phrases,
            terms: rules.terms,
            settings,
            open: None,
            parked: [None, None, None],
            search: SearchTrace::Owed,
            paging: super::refresh::Paging::First,
            traced: std::collections::BTreeSet::new(),
            clock: Box::new(chrono::Utc::now),
        })
    }
}

pub(super) fn key(access: &Access) -> Result<Key, DeskError> {
    match access {
        Access::Passphrase(phrase) => Ok(Key::from_passphrase(phrase)),
        Access::KeyFile(file) => Ok(Key::from_file(file)?),
    }
}
