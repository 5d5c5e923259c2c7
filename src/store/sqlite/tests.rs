//! What needs a hand inside: a killed import, a full disk, a newer format, the desk between two writes of an import.

use std::path::PathBuf;

use crate::disclosure::Policy;
use crate::domain::{Channel, Clean, Customer, CustomerId, PersonName, Purpose};
use crate::store::{
    Act, Brought, Check, Follow, House, HouseRules, ImportTally, Jurisdiction, KeptPolicy, Key, Replace, SqliteStore,
    Store, StoreError, TrailEntry, Unreadable, Upkeep, Whom,
};

use super::block::decode;
use super::given::Given;
use super::import::Staging;
use super::posting::Posting;
use super::{index, row, words};

fn key(folder: &tempfile::TempDir) -> Key {
    let path = folder.path().join("key");
    std::fs::write(&path, "0123456789abcdef".repeat(4)).unwrap();
    Key::from_file(&path).unwrap()
}

fn place(folder: &tempfile::TempDir) -> PathBuf {
    folder.path().join("store")
}

fn create(folder: &tempfile::TempDir) -> SqliteStore {
    let house = House { zone: chrono_tz::Europe::Kyiv, jurisdiction: Jurisdiction::Ua };
    SqliteStore::create(&place(folder), &key(folder), house).unwrap()
}

fn trace() -> TrailEntry {
    TrailEntry {
        at: chrono::DateTime::UNIX_EPOCH,
        who: Clean::new("Olena"),
        role: None,
        purpose: Purpose::Service,
        channel: Channel::BackOffice,
        act: Act::Change,
        about: Whom::Nobody,
    }
}

fn customer(id: &str, surname: &str) -> Customer {
    Customer::new(CustomerId::new(id), PersonName { surname: Clean::new(surname), ..PersonName::default() })
}

fn surnames(store: &mut SqliteStore) -> Vec<String> {
    let mut names = Vec::new();
    store
        .for_each(&mut |customer| {
            names.push(customer.name.surname.to_string());
            Ok(())
        })
        .unwrap();
    names
}

#[test]
fn the_next_opening_removes_what_a_killed_import_left() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = create(&folder);
    store.put(&customer("C-1", "Alt"), None, &trace()).unwrap();
    let mut imported = customer("C-1", "Alt");
    imported.contacts.phone.push(Clean::new("111"));
    let policy = Policy::built_in();
    let mut staging = Staging::begin(&store.connection, None, &policy).unwrap();
    staging.take(Given::new(Brought::document(imported, &["name", "contacts"])).unwrap()).unwrap();
    staging.take(Given::new(Brought::document(customer("C-2", "Neu"), &["name"])).unwrap()).unwrap();
    staging.flush().unwrap();
    // A killed process runs no destructor.
    std::mem::forget(staging);
    drop(store);
    let mut store = SqliteStore::open(&place(&folder), &key(&folder)).unwrap();
    assert_eq!(surnames(&mut store), ["Alt"]);
    let rows: i64 = store.connection.query_row("SELECT count(*) FROM customer", [], |row| row.get(0)).unwrap();
    assert_eq!(rows, 1);
}

#[test]
fn the_desk_writes_between_two_writes_of_an_import() {
    let folder = tempfile::tempdir().unwrap();
    let writer = create(&folder);
    let mut desk = SqliteStore::open(&place(&folder), &key(&folder)).unwrap();
    let policy = Policy::built_in();
    let mut first = Staging::begin(&writer.connection, None, &policy).unwrap();
    first.take(Given::new(Brought::document(customer("C-1", "Alt"), &["name"])).unwrap()).unwrap();
    first.show(&trace()).unwrap();
    let mut staging = Staging::begin(&writer.connection, None, &policy).unwrap();
    let mut imported = customer("C-1", "Import");
    imported.contacts.phone.push(Clean::new("111"));
    staging.take(Given::new(Brought::document(imported, &["name", "contacts"])).unwrap()).unwrap();
    staging.take(Given::new(Brought::document(customer("C-2", "Import"), &["name"])).unwrap()).unwrap();
    staging.flush().unwrap();
    let mut anna = desk.get(&CustomerId::new("C-1")).unwrap().unwrap();
    anna.customer.name.surname = Clean::new("Desk");
    let revision = desk.put(&anna.customer, Some(anna.revision), &trace()).unwrap();
    desk.put(&customer("C-2", "Walk-in"), None, &trace()).unwrap();
    assert_eq!(surnames(&mut desk), ["Desk", "Walk-in"]);
    let tally = staging.show(&trace()).unwrap();
    assert_eq!(tally.tally, ImportTally { new: 1, changed: 1, ..ImportTally::default() });
    assert_eq!(surnames(&mut desk), ["Desk", "Walk-in"]);
    let kept = desk.get(&CustomerId::new("C-1")).unwrap().unwrap();
    assert_eq!(kept.customer.contacts.phone, [Clean::new("111")]);
    assert!(kept.revision > revision, "a desk that read before must see that it changed");
    let rows: i64 = desk.connection.query_row("SELECT count(*) FROM customer", [], |row| row.get(0)).unwrap();
    assert_eq!(rows, 2, "what was replaced is swept");
}

#[test]
fn a_full_disk_is_said_and_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = create(&folder);
    let pages: i64 = store.connection.query_row("PRAGMA page_count", [], |row| row.get(0)).unwrap();
    store.connection.query_row(&format!("PRAGMA max_page_count = {}", pages + 20), [], |_| Ok(())).unwrap();
    let mut written = 0;
    let error = loop {
        match store.put(&customer(&format!("C-{written:05}"), &"Müller ".repeat(20)), None, &trace()) {
            Ok(_) => written += 1,
            Err(error) => break error,
        }
    };
    assert!(matches!(error, StoreError::DiskFull), "{error:?}");
    assert_eq!(surnames(&mut store).len(), written);
    drop(store);
    let mut store = SqliteStore::open(&place(&folder), &key(&folder)).unwrap();
    assert_eq!(surnames(&mut store).len(), written);
    assert!(store.put(&customer("later", "X"), None, &trace()).is_ok(), "with room again it goes on");
}

#[test]
fn a_newer_format_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let store = create(&folder);
    store.connection.pragma_update(None, "user_version", 99).unwrap();
    drop(store);
    let error = SqliteStore::open(&place(&folder), &key(&folder)).err();
    assert!(matches!(error, Some(StoreError::NewerFormat { found: 99, .. })), "{error:?}");
}

#[test]
fn a_busy_or_unwritable_store_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = create(&folder);
    let other = SqliteStore::open(&place(&folder), &key(&folder)).unwrap();
    other.connection.execute_batch("BEGIN IMMEDIATE").unwrap();
    store.connection.busy_timeout(std::time::Duration::ZERO).unwrap();
    assert!(matches!(store.append(&trace()), Err(StoreError::Busy)));
    other.connection.execute_batch("ROLLBACK").unwrap();
    store.connection.pragma_update(None, "query_only", true).unwrap();
    assert!(matches!(store.append(&trace()), Err(StoreError::ReadOnly)));
}

#[test]
fn the_trail_is_only_added_to() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = create(&folder);
    store.append(&trace()).unwrap();
    assert!(store.connection.execute("UPDATE trail SET who = 'X'", []).is_err());
    assert!(store.connection.execute("DELETE FROM trail", []).is_err());
    assert_eq!(store.trail(5).unwrap(), [trace()]);
}

#[test]
fn a_store_of_the_first_format_is_copied_and_brought_up_to_date() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = create(&folder);
    store.put(&customer("C-1", "Alt"), None, &trace()).unwrap();
    let first = "DROP TABLE house_policy; PRAGMA user_version = 1;";
    store.connection.execute_batch(first).unwrap();
    drop(store);
    let mut store = SqliteStore::open(&place(&folder), &key(&folder)).unwrap();
    assert_eq!(surnames(&mut store), ["Alt"]);
    assert_eq!(store.kept_policy().unwrap(), KeptPolicy::default());
    store.keep_policy(Some("[limits]"), &trace()).unwrap();
    let copy = folder.path().join("store.format-1");
    let kept = super::open::unlock(&copy, &key(&folder), super::place::salt_of(&copy).unwrap()).unwrap();
    let format: i64 = kept.query_row("PRAGMA user_version", [], |row| row.get(0)).unwrap();
    assert_eq!(format, 1, "the store as it was before");
    let mut beside: Vec<_> =
        std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    beside.sort();
    assert!(!beside.iter().any(|name| name.to_string_lossy().contains("part")), "{beside:?}");
}

#[test]
fn a_backup_of_the_first_format_comes_back_and_leaves_nothing_beside_the_store() {
    let folder = tempfile::tempdir().unwrap();
    let (store, backup) = (place(&folder), folder.path().join("backup"));
    let mut first = create(&folder);
    first.put(&customer("C-1", "Alt"), None, &trace()).unwrap();
    let follow = Follow { stop: std::sync::Arc::default(), progress: &|_| {} };
    first.backup(&backup, &key(&folder), Replace::No, &trace(), &follow).unwrap();
    drop(first);
    let old = super::open::unlock(&backup, &key(&folder), super::place::salt_of(&backup).unwrap()).unwrap();
    old.execute_batch("PRAGMA journal_mode = DELETE; DROP TABLE house_policy; PRAGMA user_version = 1;").unwrap();
    drop(old);
    let opens = (backup.as_path(), &key(&folder));
    let policy = crate::disclosure::Policy::built_in();
    SqliteStore::restore(&store, &key(&folder), opens, Unreadable::Refuse, &policy, &trace(), &follow).unwrap();
    assert_eq!(surnames(&mut SqliteStore::open(&store, &key(&folder)).unwrap()), ["Alt"]);
    let found = SqliteStore::look_around(&store, None).unwrap();
    let beside: Vec<_> = found.findings.iter().filter(|one| one.check == Check::Leftovers).collect();
    assert!(beside.iter().all(|one| one.what.as_str().contains(".kept-")), "{beside:?}");
}

/// What the index holds, and what the rows of the store say that it should hold.
fn index_and_rows(store: &SqliteStore) -> (Vec<Posting>, Vec<Posting>) {
    let mut blocks = store.connection.prepare("SELECT run, postings FROM block ORDER BY first").unwrap();
    let held = blocks.query_map([], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, Vec<u8>>(1)?))).unwrap();
    let held: Vec<(i64, Vec<u8>)> = held.map(Result::unwrap).collect();
    assert!(held.iter().all(|(run, _)| *run == index::MAIN), "the runs of imports are merged");
    let held = held.iter().flat_map(|(_, block)| decode(block).unwrap()).collect();
    let mut rows = store.connection.prepare("SELECT number, folded, guarded FROM customer").unwrap();
    let rows = rows.query_map([], |row| {
        let keys = words::keys(&row.get::<_, String>(1)?, &row.get::<_, String>(2)?);
        Ok(index::of_row(&keys, row.get(0)?))
    });
    let mut due: Vec<Posting> = rows.unwrap().flat_map(Result::unwrap).collect();
    due.sort_unstable();
    (held, due)
}

#[test]
fn the_index_holds_the_words_of_the_rows_and_nothing_of_those_that_are_gone() {
    let folder = tempfile::tempdir().unwrap();
    let store = create(&folder);
    let mut desk = SqliteStore::open(&place(&folder), &key(&folder)).unwrap();
    let surname =
        |n: u32| ["Müller", "Kovač", "Шевченко", "山田", "Nguyễn"][n as usize % 5].to_owned() + &n.to_string();
    // Enough for an index of several pages, changed by a desk and by imports, shown and stopped, one after the other.
    for round in 0..4_u32 {
        let policy = Policy::built_in();
        let mut import = Staging::begin(&store.connection, None, &policy).unwrap();
        for n in 0..200 {
            let mut one = customer(&format!("C-{:03}", n * (round + 1) % 250), &surname(n * 7 + round));
            one.contacts.phone.push(Clean::new(&format!("+49 30 {}", n * 137 + round)));
            import.take(Given::new(Brought::document(one, &["name", "contacts"])).unwrap()).unwrap();
            if n % 50 == 0 {
                import.flush().unwrap();
                import.write_words().unwrap();
                let id = CustomerId::new(&format!("C-{n:03}"));
                let known = desk.get(&id).unwrap();
                let mut one = known.as_ref().map_or_else(|| customer(id.as_str(), ""), |known| known.customer.clone());
                one.name.given = Clean::new(&format!("Desk{round}"));
                desk.put(&one, known.map(|known| known.revision), &trace()).unwrap();
            }
        }
        if round % 3 == 1 {
            import.leave().unwrap();
        } else {
            import.show(&trace()).unwrap();
        }
        let (held, due) = index_and_rows(&store);
        assert_eq!(held.len(), due.len(), "round {round}");
        assert!(held == due, "round {round}");
    }
    let numbers: Vec<i64> = {
        let mut rows = store.connection.prepare("SELECT number FROM customer").unwrap();
        rows.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
    };
    for number in numbers {
        row::remove(&store.connection, number).unwrap();
    }
    let blocks: i64 = store.connection.query_row("SELECT count(*) FROM block", [], |row| row.get(0)).unwrap();
    assert_eq!(blocks, 0);
}

#[test]
fn a_row_removed_while_an_import_brings_it_leaves_no_word() {
    let folder = tempfile::tempdir().unwrap();
    let store = create(&folder);
    let desk = SqliteStore::open(&place(&folder), &key(&folder)).unwrap();
    let policy = Policy::built_in();
    let mut import = Staging::begin(&store.connection, None, &policy).unwrap();
    import.take(Given::new(Brought::document(customer("C-1", "Müller"), &["name"])).unwrap()).unwrap();
    import.take(Given::new(Brought::document(customer("C-2", "Kovač"), &["name"])).unwrap()).unwrap();
    import.flush().unwrap();
    row::remove(&desk.connection, 1).unwrap();
    import.show(&trace()).unwrap();
    let (held, due) = index_and_rows(&store);
    assert_eq!(held, due);
    assert!(!held.is_empty() && held.iter().all(|posting| posting.number() == 2));
}
