//! The proof of an erasure: nothing that only this customer had is in any page, free page, log, index or own backup; and
//! the same after a crash at any step of it.

use std::path::{Path, PathBuf};

use super::{overwrite, pages};
use crate::disclosure::Policy;
use crate::domain::{Channel, Clean, Customer, CustomerId, Purpose};
use crate::store::sqlite::given::Given;
use crate::store::sqlite::import::Staging;
use crate::store::sqlite::{SqliteStore, row};
use crate::store::{
    Act, Brought, Effort, Erasure, House, Jurisdiction, Key, Overwritten, People, Remains, ReturnByFile, Rights, Store,
    StoreError, TrailEntry, Whom,
};

/// Georgian letters that nobody else here has, in every kind of field.
const ONLY_HERS: [&str; 16] = [
    "ჟღუნია",
    "ჰქონდი",
    "ძველაძე",
    "ფსევდონი",
    "წყვდიადი",
    "ჯავშანჯ",
    "ყვავილი",
    "შეკვეთაშ",
    "საყვარელი",
    "ღვინოღ",
    "ბალიშიბ",
    "თხოვნათ",
    "პირობაპ",
    "მეტსახელი",
    "საჩუქარი",
    "C-ერთადერთი",
];

fn her() -> Customer {
    serde_json::from_str(
        r#"{"id": "C-ერთადერთი", "name": {"given": "ჟღუნია", "given2": "ჰქონდი", "surname": "ძველაძე", "phonetic": "ფსევდონი",
        "known_as": "მეტსახელი"}, "contacts": {"phone": ["+995 4242424242"], "email": ["წყვდიადი@ყვავილი.ge"]},
        "stays": [{"booking": "ჯავშანჯ-77", "from": "2026-10-01", "to": "2026-10-03", "requests": [{"text": "თხოვნათ"}]}],
        "orders": [{"order": "შეკვეთაშ", "what": "ყვავილი"}], "cases": [{"opened": "2026-10-01", "what": "პირობაპ", "state": "open"}],
        "wish": {"forms": {"ka": "საყვარელი"}, "private_from": ["any"]},
        "items": [{"category": "drink", "text": "ღვინოღ", "source": "told-us"}, {"category": "pillow", "text": "ბალიშიბ", "source": "told-us"},
        {"category": "gift", "text": "საჩუქარი", "source": "told-us"}]}"#,
    )
    .unwrap()
}

pub fn key(folder: &Path) -> Key {
    let path = folder.join("key");
    std::fs::write(&path, "0123456789abcdef".repeat(4)).unwrap();
    Key::from_file(&path).unwrap()
}

pub fn trace(act: Act, about: Whom) -> TrailEntry {
    let (who, purpose, channel) = (Clean::new("Olena"), Purpose::Service, Channel::BackOffice);
    TrailEntry { at: chrono::DateTime::UNIX_EPOCH, who, role: None, purpose, channel, act, about }
}

pub fn take_in(store: &SqliteStore, customers: impl IntoIterator<Item = Customer>) -> crate::store::ImportTally {
    let policy = Policy::built_in();
    let mut staging = Staging::begin(&store.connection, None, &policy).unwrap();
    for customer in customers {
        staging.take(Given::new(Brought::document(customer, &Customer::KEYS)).unwrap()).unwrap();
    }
    staging.show(&trace(Act::Import, Whom::Nobody)).unwrap().tally
}

fn others() -> Vec<Customer> {
    let other = |n: usize| {
        let text = format!(
            r#"{{"id": "C-{n}", "name": {{"given": "Given{}", "surname": "Surname{n}"}}, "contacts": {{"phone": ["+49 30 {}"],
            "email": ["guest{n}@example.org"]}}, "stays": [{{"booking": "R-{n}", "from": "2026-10-01", "to": "2026-10-0{}"}}],
            "items": [{{"category": "drink", "text": "tea number {n}", "source": "told-us"}}]}}"#,
            n % 40,
            100_000 + n * 7,
            n % 8 + 1
        );
        serde_json::from_str(&text).unwrap()
    };
    (0..700).map(other).collect()
}

/// A store as it is after a year: a first import, changes at the desk, a second import, one that was killed.
fn lived_in(folder: &Path) -> SqliteStore {
    let house = House { zone: chrono_tz::Europe::Kyiv, jurisdiction: Jurisdiction::Ua };
    let mut store = SqliteStore::create(&folder.join("store"), &key(folder), house).unwrap();
    let mut customers = others();
    customers.insert(350, her());
    take_in(&store, customers.clone());
    let about = Whom::Customer(her().id);
    store.append(&trace(Act::View, about.clone())).unwrap();
    // Her document grows and shrinks, and so do those beside it.
    for round in 0..6 {
        for place in [347, 348, 349, 350, 351, 352] {
            let id = customers[place].id.clone();
            let Some(known) = store.get(&id).unwrap() else { continue };
            let mut changed = known.customer;
            changed.orders.truncate(1);
            for number in 0..(round * 7) % 20 {
                let mut order = her().orders.remove(0);
                if changed.id != her().id {
                    order = serde_json::from_str(r#"{"order": "A-1", "what": "ring"}"#).unwrap();
                }
                order.order = Clean::new(&format!("{}-{number}", order.order));
                changed.orders.push(order);
            }
            store.put(&changed, Some(known.revision), &trace(Act::Change, Whom::Nobody)).unwrap();
        }
    }
    let again = customers.iter().cloned().map(|mut customer| {
        customer.contacts.phone.push(Clean::new("+49 30 1"));
        customer
    });
    take_in(&store, again);
    let policy = Policy::built_in();
    let mut staging = Staging::begin(&store.connection, None, &policy).unwrap();
    let mut renamed = her();
    renamed.name.surname = Clean::new("ძველაძე ჟღუნია");
    staging.take(Given::new(Brought::document(renamed, &["name"])).unwrap()).unwrap();
    staging.flush().unwrap();
    std::mem::forget(staging);
    std::fs::copy(folder.join("store"), folder.join("store.format-0")).unwrap();
    store
}

fn erase(store: &mut SqliteStore) -> Result<(), StoreError> {
    let id = her().id;
    let expected = store.get(&id)?.expect("she is known").revision;
    let (remains, return_by_file) = (Remains::Nothing, ReturnByFile::Refused);
    let erasure = Erasure { id: &id, expected, remains, return_by_file, tasks: &[] };
    store.erase(&erasure, &trace(Act::Erase, Whom::Customer(id.clone())))
}

/// Words of hers that can be read in what is left of the store.
fn left(folder: &Path) -> Vec<String> {
    let plain = pages::plain(&folder.join("store"), &key(folder));
    let holds = |bytes: &[u8]| plain.windows(bytes.len()).any(|part| part == bytes);
    let words = ONLY_HERS.iter().map(|word| (*word).to_owned());
    let mut found: Vec<String> = words.filter(|word| holds(word.as_bytes())).collect();
    found.extend(holds(b"42424242").then(|| "her telephone".to_owned()));
    // As the index writes her surname, wherever it stands: two bytes a letter.
    let indexed: Vec<u8> = "ველა".chars().flat_map(|letter| [0xd0, (u32::from(letter) & 0xff) as u8]).collect();
    found.extend(holds(&indexed).then(|| "her surname in a block".to_owned()));
    let store = SqliteStore::open(&folder.join("store"), &key(folder)).unwrap();
    for bytes in pages::keys(&store.connection) {
        let georgian = bytes.windows(2).any(|pair| pair[0] == 0xd0 && (0xd0..=0xf5).contains(&pair[1]));
        let hers = georgian || bytes.windows(6).any(|part| part == b"424242");
        found.extend(hers.then(|| format!("index: {}", String::from_utf8_lossy(&bytes))));
    }
    let outdated: i64 = store.connection.query_row("SELECT count(*) FROM outdated", [], |row| row.get(0)).unwrap();
    assert_eq!(outdated, 0);
    found
}

fn copy(from: &Path, to: &Path) -> PathBuf {
    std::fs::create_dir_all(to).unwrap();
    for name in ["key", "store", "store-wal", "store.format-0"] {
        if from.join(name).exists() {
            std::fs::copy(from.join(name), to.join(name)).unwrap();
        }
    }
    to.to_owned()
}

#[test]
fn nothing_that_only_she_had_is_left_anywhere() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = lived_in(folder.path());
    let before = left(folder.path());
    assert!(ONLY_HERS.iter().all(|word| before.iter().any(|found| found == word)), "the proof sees: {before:?}");
    assert!(before.iter().any(|found| found.starts_with("index: ")));
    assert!(
        ["her surname in a block", "her telephone"].iter().all(|one| before.iter().any(|found| found == one)),
        "{before:?}"
    );
    erase(&mut store).unwrap();
    assert_eq!(store.overwrite(Effort::Brief).unwrap(), Overwritten::All);
    let log = std::fs::metadata(folder.path().join("store-wal")).map_or(0, |about| about.len());
    assert!(log < 5 * 4096, "the log was emptied, and says only that it is done: {log}");
    drop(store);
    assert_eq!(left(folder.path()), Vec::<String>::new());
    assert!(!folder.path().join("store.format-0").exists(), "the copy made before a change of format holds her too");
    let mut store = SqliteStore::open(&folder.path().join("store"), &key(folder.path())).unwrap();
    assert!(store.get(&her().id).unwrap().is_none());
    let mut count = 0;
    store
        .for_each(&mut |_| {
            count += 1;
            Ok(())
        })
        .unwrap();
    assert_eq!(count, 700, "and nobody else is missing");
}

#[test]
fn in_a_large_store_no_page_that_is_read_or_free_holds_her_before_it_is_written_anew() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = lived_in(folder.path());
    erase(&mut store).unwrap();
    assert_eq!(
        overwrite::finish_as_large(&store.connection, Some(&folder.path().join("store"))).unwrap(),
        Overwritten::UnusedPartsWait
    );
    let zeros: i64 = store
        .connection
        .query_row("SELECT count(*) FROM sqlite_schema WHERE name = 'zeros'", [], |row| row.get(0))
        .unwrap();
    assert_eq!(zeros, 0);
    assert!(!pages::keys(&store.connection).iter().any(|key| key.starts_with(&[1, 0xd0])), "the index forgot her");
    assert_eq!(store.overwrite(Effort::Brief).unwrap(), Overwritten::UnusedPartsWait);
    assert_eq!(store.overwrite(Effort::Thorough).unwrap(), Overwritten::All);
    drop(store);
    assert_eq!(left(folder.path()), Vec::<String>::new());
}

#[test]
fn after_a_crash_she_is_whole_or_gone() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = lived_in(folder.path());
    let images = tempfile::tempdir().unwrap();
    // In the middle of the one write: pages of it are in the log already, and nothing says that they count.
    store.connection.execute_batch("PRAGMA cache_size = 5; BEGIN IMMEDIATE").unwrap();
    let id = her().id;
    let expected = store.get(&id).unwrap().unwrap().revision;
    let (remains, return_by_file) = (Remains::Nothing, ReturnByFile::Refused);
    let erasure = Erasure { id: &id, expected, remains, return_by_file, tasks: &[] };
    super::erase::erase(&store.connection, &erasure, &trace(Act::Erase, Whom::Customer(id.clone()))).unwrap();
    let half = copy(folder.path(), &images.path().join("half"));
    store.connection.execute_batch("ROLLBACK; PRAGMA cache_size = -4096").unwrap();
    let mut reopened = SqliteStore::open(&half.join("store"), &key(&half)).unwrap();
    let kept = reopened.get(&id).unwrap().expect("not begun");
    assert_eq!(kept.customer.items.len(), 3);
    assert!(!reopened.tombstones().unwrap().names(id.as_str()));
    assert!(!reopened.trail_of(&id).unwrap().is_empty());
    let words = pages::keys(&reopened.connection).iter().filter(|key| key.starts_with(&[1, 0xd0])).count();
    assert!(words > 0, "she is found as before");

    erase(&mut store).unwrap();
    let mut crashed = vec![copy(folder.path(), &images.path().join("written"))];
    crate::store::sqlite::sweep::clear(&store.connection).unwrap();
    crashed.push(copy(folder.path(), &images.path().join("cleared")));
    store.connection.execute_batch("VACUUM").unwrap();
    crashed.push(copy(folder.path(), &images.path().join("anew")));
    for image in crashed {
        drop(SqliteStore::open(&image.join("store"), &key(&image)).unwrap());
        assert_eq!(left(&image), Vec::<String>::new(), "{}", image.display());
        assert!(!image.join("store.format-0").exists());
    }
}

#[test]
fn no_file_brings_her_back_and_her_own_word_does() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = lived_in(folder.path());
    // One import is under way when she asks.
    let mut other = SqliteStore::open(&folder.path().join("store"), &key(folder.path())).unwrap();
    let policy = Policy::built_in();
    let mut under_way = Staging::begin(&other.connection, None, &policy).unwrap();
    under_way.take(Given::new(Brought::document(her(), &Customer::KEYS)).unwrap()).unwrap();
    under_way.flush().unwrap();
    erase(&mut store).unwrap();
    under_way.take(Given::new(Brought::document(her(), &Customer::KEYS)).unwrap()).unwrap();
    let tally = under_way.show(&trace(Act::Import, Whom::Nobody)).unwrap();
    assert_eq!((tally.tally.erased, other.get(&her().id).unwrap()), (1, None));
    let tally = take_in(&store, [her()]);
    assert_eq!((tally.new, tally.erased), (0, 1));
    assert!(store.tombstones().unwrap().names(her().id.as_str()));
    assert!(!store.tombstones().unwrap().names("C-1"));
    assert!(store.welcome_back(&her().id, &trace(Act::Lift, Whom::Nobody)).unwrap());
    assert!(!store.welcome_back(&CustomerId::new("C-1"), &trace(Act::Lift, Whom::Nobody)).unwrap());
    assert_eq!(take_in(&store, [her()]).new, 1);
}

#[test]
fn the_trail_keeps_what_was_done_and_leads_to_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = lived_in(folder.path());
    let before = store.trail(1_000).unwrap();
    erase(&mut store).unwrap();
    let after = store.trail(1_000).unwrap();
    assert_eq!(after.len(), before.len() + 1);
    assert_eq!(after[1..], before[..]);
    assert!(matches!(after[0].about, Whom::Token(_)) && after[0].act == Act::Erase);
    assert!(store.trail_of(&her().id).unwrap().is_empty());
    let chain = store.verify_trail(None).unwrap();
    assert!(chain.faults.is_empty() && chain.count > 3, "{chain:?}");
    let rows: i64 = store
        .connection
        .query_row("SELECT count(*) FROM customer WHERE id = ?1", [her().id.as_str()], |row| row.get(0))
        .unwrap();
    assert_eq!(rows, 0);
    assert!(row::visible(&store.connection, &her().id).unwrap().is_none());
}
