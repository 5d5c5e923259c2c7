//! The store through its interface: what is kept comes back, what is searched is found, and what goes wrong is said.

use std::path::{Path, PathBuf};

use chrono::{NaiveDate, TimeZone, Utc};
use tactful::domain::{
    Audience, Bystander, Case, CaseState, Channel, Clean, Customer, CustomerId, Order, PersonName, Purpose, Stay, Wish,
};
use tactful::store::{
    Act, Change, Filter, House, ImportTally, Jurisdiction, Key, Revision, SqliteStore, Store, StoreError, TrailEntry,
    Whom,
};

const KEYS: [&str; 3] = ["id", "name", "contacts"];

fn house() -> House {
    House { zone: chrono_tz::Europe::Kyiv, jurisdiction: Jurisdiction::Ua }
}

fn in_memory() -> SqliteStore {
    SqliteStore::in_memory(house()).expect("a store in memory")
}

/// A key that is cheap to use: long enough to need no stretching.
fn key(folder: &Path, name: &str) -> Key {
    let path = folder.join(name);
    std::fs::write(&path, format!("{name}{}", "0123456789abcdef".repeat(4))).expect("key file");
    Key::from_file(&path).expect("key")
}

struct Place {
    folder: tempfile::TempDir,
}

impl Place {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("folder") }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("store")
    }

    fn create(&self) -> SqliteStore {
        SqliteStore::create(&self.path(), &key(self.folder.path(), "key"), house()).expect("a new store")
    }

    fn try_open(&self) -> Result<SqliteStore, StoreError> {
        SqliteStore::open(&self.path(), &key(self.folder.path(), "key"))
    }

    fn open(&self) -> SqliteStore {
        self.try_open().expect("opens")
    }
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn today() -> NaiveDate {
    day("2026-11-24")
}

fn trace(act: Act, about: Whom) -> TrailEntry {
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

fn change(customer: &Customer) -> TrailEntry {
    trace(Act::Change, Whom::Customer(customer.id.clone()))
}

fn customer(id: &str, given: &str, surname: &str) -> Customer {
    let name = PersonName { given: Clean::new(given), surname: Clean::new(surname), ..PersonName::default() };
    Customer::new(CustomerId::new(id), name)
}

fn stay(booking: &str, from: &str, to: &str) -> Stay {
    serde_json::from_value(serde_json::json!({"booking": booking, "from": from, "to": to})).expect("a stay")
}

fn add(store: &mut dyn Store, customer: &Customer) -> Revision {
    store.put(customer, None, &change(customer)).expect("written")
}

fn found(store: &mut dyn Store, text: &str) -> Vec<String> {
    find(store, text, &Customer::clone)
}

fn find(store: &mut dyn Store, text: &str, public: &dyn Fn(&Customer) -> Customer) -> Vec<String> {
    let filter = Filter { day: today(), limit: 20, public };
    let hits = store.candidates(text, filter).expect("searched");
    hits.into_iter().map(|hit| hit.customer.id.to_string()).collect()
}

fn all(store: &mut dyn Store) -> Vec<String> {
    let mut ids = Vec::new();
    store
        .for_each(&mut |customer| {
            ids.push(customer.id.to_string());
            Ok(())
        })
        .expect("read");
    ids
}

fn import(store: &mut dyn Store, customers: &[Customer], keys: &[&str]) -> ImportTally {
    let mut import = store.import().expect("begins");
    for customer in customers {
        import.add(customer.clone(), keys).expect("taken in");
    }
    import.commit(&trace(Act::Import, Whom::Nobody)).expect("visible")
}

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
fn a_name_is_found_in_any_script_and_by_every_number() {
    let mut store = in_memory();
    let people = [
        ("C-01", "Łukasz", "Wiśniewski"),
        ("C-02", "Søren", "Kjær"),
        ("C-03", "Сергей", "Королёв"),
        ("C-04", "Thị Hương", "Nguyễn"),
        ("C-05", "伟明", "王"),
        ("C-06", "Олександр", "Шевченко"),
        ("C-07", "Anna", "Müller"),
        ("C-08", "محمد", "الأحمد"),
        ("C-09", "さくら", "山田"),
        ("C-10", "민준", "김"),
    ];
    for (id, given, surname) in people {
        let mut one = customer(id, given, surname);
        if id == "C-07" {
            one.contacts.phone.push(Clean::new("+49 30 901820"));
            one.contacts.email.push(Clean::new("anna.mueller@example.org"));
            one.stays.push(stay("R-77810", "2026-11-23", "2026-11-26"));
            one.orders.push(Order {
                order: Clean::new("A-5521"),
                on: None,
                what: Clean::new("ring"),
                private_from: None,
            });
        }
        add(&mut store, &one);
    }
    for (typed, id) in [
        ("lukasz", "C-01"),
        ("soren", "C-02"),
        ("kjaer", "C-02"),
        ("королев", "C-03"),
        ("korolev", "C-03"),
        ("nguyen", "C-04"),
        ("huong nguyen", "C-04"),
        ("nguyen huong", "C-04"),
        ("伟明", "C-05"),
        ("王伟明", "C-05"),
        ("明", "C-05"),
        ("weiming", "C-05"),
        ("oleksandr", "C-06"),
        ("шевч", "C-06"),
        ("shevchenko", "C-06"),
        ("ксанд", "C-06"),
        ("MÜLLER", "C-07"),
        ("muller", "C-07"),
        ("mueller", "C-07"),
        ("üll", "C-07"),
        ("an mü", "C-07"),
        ("901820", "C-07"),
        ("820", "C-07"),
        ("030 901820", "C-07"),
        ("+49 30 90", "C-07"),
        ("anna.mueller@example.org", "C-07"),
        ("R-77810", "C-07"),
        ("r77810", "C-07"),
        ("77810", "C-07"),
        ("a-5521", "C-07"),
        ("5521", "C-07"),
        ("احمد", "C-08"),
        ("山田", "C-09"),
        ("さくら", "C-09"),
        ("サクラ", "C-09"),
        ("김민준", "C-10"),
        ("민준", "C-10"),
    ] {
        assert!(found(&mut store, typed).contains(&id.to_owned()), "{typed}: {:?}", found(&mut store, typed));
    }
    for nothing in ["", "  ", "\"", "*", "anna AND", "NEAR(", "zzz", "anna olek", "-", "#028"] {
        assert!(found(&mut store, nothing).is_empty(), "{nothing}: {:?}", found(&mut store, nothing));
    }
}

#[test]
fn close_matches_come_first_then_present_guests_then_ids() {
    let mut store = in_memory();
    for (id, given, present) in [
        ("C-1", "Annabel", true),
        ("C-2", "Anna", false),
        ("C-3", "Anna", true),
        ("C-4", "Hanna", true),
        ("C-0", "Anna", false),
    ] {
        let mut one = customer(id, given, "X");
        if present {
            one.stays.push(stay("", "2026-11-23", "2026-11-26"));
        }
        add(&mut store, &one);
    }
    assert_eq!(found(&mut store, "anna"), ["C-3", "C-0", "C-2", "C-1", "C-4"]);
}

#[test]
fn present_guests_come_first_even_of_very_many() {
    let mut store = in_memory();
    let mut many: Vec<Customer> = (0..500).map(|n| customer(&format!("C-{n:03}"), "Anna", "Müller")).collect();
    many[450].stays.push(stay("", "2026-11-24", "2026-11-25"));
    import(&mut store, &many, &["name", "stays"]);
    assert_eq!(found(&mut store, "anna")[..2], ["C-450", "C-000"]);
    assert_eq!(found(&mut store, "an").len(), 20);
}

/// What a company that must not learn of anything private leaves of a customer.
fn in_company(customer: &Customer) -> Customer {
    let mut public = customer.clone();
    public.stays.retain(|stay| !stay.confidential);
    public.orders.retain(|order| order.private_from.is_none_or(Audience::is_empty));
    if let Some(wish) = &mut public.wish {
        if wish.private_from.is_some_and(|audience| !audience.is_empty()) {
            wish.forms.clear();
        }
    }
    public
}

#[test]
fn what_is_private_leaves_no_trace_in_a_search() {
    let plain = |id: &str| customer(id, "Anna", "Müller");
    let private = |id: &str| {
        let mut one = plain(id);
        let partner = Some(Audience::of([Bystander::Partner]));
        one.orders.push(Order {
            order: Clean::new("A-5521"),
            on: None,
            what: Clean::new("anna ring"),
            private_from: partner,
        });
        let mut secret = stay("R-9", "2026-11-23", "2026-11-26");
        secret.confidential = true;
        one.stays.push(secret);
        let forms = [("de".to_owned(), Clean::new("Mäuschen"))].into();
        one.wish = Some(Wish { forms, private_from: Some(Audience::ANY), never: Vec::new() });
        one
    };
    let (mut with, mut without) = (in_memory(), in_memory());
    for number in 0..60 {
        let id = format!("C-{number:02}");
        add(&mut with, &if number % 3 == 1 { private(&id) } else { plain(&id) });
        add(&mut without, &plain(&id));
    }
    for text in ["anna", "ann", "an", "nna", "A-5521", "5521", "ring", "mauschen", "R-9", "müller anna", "anna ring"] {
        let filter = Filter { day: today(), limit: 20, public: &in_company };
        let ranks = |store: &mut SqliteStore| -> Vec<(String, u32)> {
            let hits = store.candidates(text, filter).expect("searched");
            hits.into_iter().map(|hit| (hit.customer.id.to_string(), hit.rank)).collect()
        };
        assert_eq!(ranks(&mut with), ranks(&mut without), "{text}");
    }
    for text in ["A-5521", "5521", "ring", "mauschen", "R-9", "anna 5521"] {
        assert_eq!(found(&mut with, text).len(), 20, "{text} alone");
    }
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
            });
        }
        add(&mut store, &one);
    }
    let ids = |list: Vec<Customer>| list.into_iter().map(|one| one.id.to_string()).collect::<Vec<_>>();
    assert_eq!(ids(store.arrivals(today(), 10).expect("read")), ["C-1", "C-3"]);
    assert_eq!(ids(store.in_house(today(), 10).expect("read")), ["C-2"]);
    assert_eq!(ids(store.open_cases(10).expect("read")), ["C-2", "C-3"]);
    let entry = trace(Act::Change, Whom::Nobody);
    store.tick(today(), "a", true, &entry).expect("ticked");
    store.tick(today(), "b", true, &entry).expect("ticked");
    store.tick(today(), "a", false, &entry).expect("ticked");
    assert_eq!(store.done_tasks(today()).expect("read"), ["b"]);
}

#[test]
fn an_import_is_seen_only_when_it_is_whole() {
    let place = Place::new();
    let mut writer = place.create();
    let mut reader = place.open();
    add(&mut reader, &customer("C-1", "Anna", "Alt"));
    let entry = trace(Act::Import, Whom::Nobody);
    let new: Vec<Customer> = (1..40).map(|n| customer(&format!("C-{n}"), "Anna", "Neu")).collect();
    let mut import = writer.import().expect("begins");
    for one in &new {
        import.add(one.clone(), &KEYS).expect("taken in");
    }
    assert!(matches!(reader.import().err(), Some(StoreError::Busy)));
    assert_eq!((all(&mut reader), found(&mut reader, "neu").len()), (vec!["C-1".to_owned()], 0));
    let tally = import.commit(&entry).expect("visible");
    assert_eq!(tally, ImportTally { new: 38, changed: 0, unchanged: 0, kept: 1 }.with_unchanged(1));
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
    let mut import = writer.import().expect("begins");
    let mut changed = customer("C-1", "Anna", "Import");
    changed.contacts.phone.push(Clean::new("111"));
    import.add(changed, &KEYS).expect("taken in");
    import.add(customer("C-2", "Neu", "Import"), &KEYS).expect("taken in");
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
        let mut import = store.import().expect("begins");
        for number in 1..300 {
            import.add(customer(&format!("C-{number}"), "Anna", "Neu"), &KEYS).expect("taken in");
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

#[test]
fn the_file_is_private_and_says_nothing() {
    let place = Place::new();
    let mut store = place.create();
    add(&mut store, &customer("C-1", "Annabella", "Unverwechselbar"));
    drop(store);
    let bytes = std::fs::read(place.path()).expect("read");
    assert!(!bytes.starts_with(b"SQLite"));
    assert!(!bytes.windows(9).any(|part| part == b"Annabella"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(place.path()).expect("there").permissions().mode() & 0o777, 0o600);
    }
    let key = key(place.folder.path(), "key");
    assert!(matches!(SqliteStore::create(&place.path(), &key, house()).err(), Some(StoreError::Exists(_))));
    assert_eq!(std::fs::read(place.path()).expect("read"), bytes);
}

#[test]
fn a_wrong_key_touches_nothing() {
    let place = Place::new();
    drop(place.create());
    let before = std::fs::read(place.path()).expect("read");
    let wrong = key(place.folder.path(), "wrong");
    assert!(matches!(SqliteStore::open(&place.path(), &wrong).err(), Some(StoreError::WrongKeyOrNotAStore(_))));
    assert_eq!(std::fs::read(place.path()).expect("read"), before);
    place.open();
}

#[test]
fn a_passphrase_opens_what_it_closed() {
    let place = Place::new();
    drop(SqliteStore::create(&place.path(), &Key::from_passphrase("правильна фраза"), house()).expect("made"));
    assert!(SqliteStore::open(&place.path(), &Key::from_passphrase("правильна фраза")).is_ok());
    assert!(SqliteStore::open(&place.path(), &Key::from_passphrase("інша")).is_err());
}

#[test]
fn what_is_no_store_is_named() {
    let place = Place::new();
    assert!(matches!(place.try_open().err(), Some(StoreError::Missing(_))));
    for content in [&b""[..], b"short", &[7; 8192][..], b"SQLite format 3\0 and so on"] {
        std::fs::write(place.path(), content).expect("written");
        let error = place.try_open().err();
        assert!(matches!(error, Some(StoreError::NotAStore(_) | StoreError::WrongKeyOrNotAStore(_))), "{error:?}");
        assert_eq!(std::fs::read(place.path()).expect("read"), content);
    }
    std::fs::remove_file(place.path()).expect("gone");
    std::fs::create_dir(place.path()).expect("made");
    assert!(matches!(place.try_open().err(), Some(StoreError::NotAStore(_))));
    assert!(matches!(Key::from_file(place.folder.path()).err(), Some(StoreError::NoKey(_))));
}

#[test]
fn damage_is_reported_and_not_read_over() {
    let place = Place::new();
    let mut store = place.create();
    let many: Vec<Customer> = (0..200).map(|n| customer(&format!("C-{n}"), "Anna", "Müller")).collect();
    import(&mut store, &many, &KEYS);
    drop(store);
    let whole = std::fs::read(place.path()).expect("read");
    for page in 0..whole.len() / 4096 {
        let mut damaged = whole.clone();
        damaged[page * 4096 + 700] ^= 1;
        std::fs::write(place.path(), &damaged).expect("written");
        match place.try_open() {
            Err(error) => assert!(!matches!(error, StoreError::Other(_)), "page {page}: {error}"),
            Ok(mut store) => {
                let mut count = 0;
                let read = store.for_each(&mut |_| {
                    count += 1;
                    Ok(())
                });
                match read {
                    Ok(()) => assert_eq!(count, 200, "page {page}"),
                    Err(error) => assert!(matches!(error, StoreError::Corrupt(_)), "page {page}: {error:?}"),
                }
            }
        }
    }
    std::fs::write(place.path(), &whole[..whole.len() / 2 / 4096 * 4096]).expect("written");
    let read = place.try_open().and_then(|mut store| store.for_each(&mut |_| Ok(())));
    assert!(matches!(read, Err(StoreError::Corrupt(_) | StoreError::WrongKeyOrNotAStore(_))), "{read:?}");
}
