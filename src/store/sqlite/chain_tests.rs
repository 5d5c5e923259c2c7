//! The chain under hands that have the key: whatever they remove, change, move or cut off is found.

use chrono::{DateTime, TimeDelta, Utc};

use super::SqliteStore;
use crate::domain::{Channel, Clean, CustomerId, Purpose};
use crate::store::{Act, ChainFault, ChainHash, House, Jurisdiction, Key, People, Store, TrailEntry, Whom, Whose};

fn at(seconds: i64) -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + TimeDelta::seconds(1_800_000_000 + seconds)
}

fn entry(seconds: i64, act: Act) -> TrailEntry {
    TrailEntry {
        at: at(seconds),
        who: Clean::new("Olena"),
        role: Some(Clean::new("reception")),
        purpose: Purpose::Service,
        channel: Channel::Desk,
        act,
        about: Whom::Customer(CustomerId::new("C-1")),
    }
}

fn store_of(entries: i64) -> SqliteStore {
    let house = House { zone: chrono_tz::Europe::Kyiv, jurisdiction: Jurisdiction::Ua };
    let mut store = SqliteStore::in_memory(house).unwrap();
    for second in 0..entries {
        store.append(&entry(second, Act::View)).unwrap();
    }
    store
}

/// What somebody with the key does past the program's own guard.
fn tamper(store: &SqliteStore, sql: &str) {
    let guard = "DROP TRIGGER trail_stays; DROP TRIGGER trail_keeps;";
    store.connection.execute_batch(guard).unwrap();
    store.connection.execute_batch(sql).unwrap();
}

fn faults(store: &mut SqliteStore) -> Vec<ChainFault> {
    store.verify_trail(None).unwrap().faults
}

#[test]
fn a_whole_chain_is_whole_and_names_its_head() {
    let mut store = store_of(5);
    let chain = store.verify_trail(None).unwrap();
    assert_eq!((chain.count, chain.last, chain.sealed, chain.faults), (5, 5, None, Vec::new()));
    assert_ne!(chain.head, ChainHash::NONE);
    assert_eq!(store_of(0).verify_trail(None).unwrap().head, ChainHash::NONE);
}

#[test]
fn the_program_itself_cannot_change_or_remove_an_entry() {
    let store = store_of(3);
    for sql in ["UPDATE trail SET who = 'Petro'", "DELETE FROM trail WHERE number = 3"] {
        assert!(store.connection.execute_batch(sql).is_err(), "{sql}");
    }
}

#[test]
fn an_entry_that_was_removed_is_named() {
    for (sql, first) in [
        ("DELETE FROM trail WHERE number = 1", ChainFault::Missing(1, 2)),
        ("DELETE FROM trail WHERE number IN (2, 3)", ChainFault::Missing(2, 4)),
        (
            "DELETE FROM trail WHERE number = 3; UPDATE trail SET number = number - 1 WHERE number > 3;",
            ChainFault::Altered(3),
        ),
    ] {
        let mut store = store_of(6);
        tamper(&store, sql);
        assert_eq!(faults(&mut store).first(), Some(&first), "{sql}");
    }
}

#[test]
fn an_entry_that_was_changed_in_any_word_is_named() {
    for change in [
        "at = '2027-01-15T08:00:09.000Z'",
        "who = 'Petro'",
        "role = NULL",
        "role = 'reception '",
        "purpose = 'offers'",
        "channel = 'phone'",
        "act = 'search'",
        "token = NULL",
        "token = x'00112233445566778899aabbccddeeff'",
        "reason = x'00'",
        "hash = zeroblob(32)",
        // A letter moved from one field into the next.
        "purpose = 'servic', channel = 'edesk'",
    ] {
        let mut store = store_of(6);
        tamper(&store, &format!("UPDATE trail SET {change} WHERE number = 4"));
        assert_eq!(faults(&mut store).first(), Some(&ChainFault::Altered(4)), "{change}");
    }
}

#[test]
fn entries_that_changed_places_are_named() {
    let mut store = store_of(6);
    tamper(
        &store,
        "UPDATE trail SET number = 99 WHERE number = 2; UPDATE trail SET number = 2 WHERE number = 5; \
                    UPDATE trail SET number = 5 WHERE number = 99;",
    );
    assert_eq!(faults(&mut store).first(), Some(&ChainFault::Altered(2)));
}

#[test]
fn what_is_cut_off_at_the_end_is_found_by_a_head_kept_elsewhere() {
    let mut store = store_of(6);
    let kept = store.verify_trail(None).unwrap().head;
    store.append(&entry(10, Act::Export)).unwrap();
    assert_eq!(store.verify_trail(Some(kept)).unwrap().faults, [], "a head goes on being in the chain");
    tamper(&store, "DELETE FROM trail WHERE number >= 6");
    assert_eq!(faults(&mut store), [], "without a head nobody can know");
    assert_eq!(store.verify_trail(Some(kept)).unwrap().faults, [ChainFault::HeadNotFound]);
}

#[test]
fn the_chain_holds_without_the_link_and_without_the_reason_but_not_with_another_reason() {
    let mut store = store_of(2);
    store.append_with_reason(&entry(5, Act::BreakGlass), &Clean::new("an allergic shock")).unwrap();
    store.append(&entry(6, Act::View)).unwrap();
    let reason = |store: &mut SqliteStore| {
        let recorded = store.recorded(&Whose::Everybody, 10).unwrap();
        recorded.into_iter().find_map(|one| one.reason)
    };
    assert_eq!(reason(&mut store), Some(Clean::new("an allergic shock")));
    store.connection.execute_batch("UPDATE trail_reason SET text = 'a whim'").unwrap();
    assert_eq!(faults(&mut store), [ChainFault::ReasonAltered(3)]);
    super::trail::forget_reasons(&store.connection, &CustomerId::new("C-1")).unwrap();
    store.connection.execute_batch("DELETE FROM token").unwrap();
    assert_eq!((faults(&mut store), reason(&mut store)), (Vec::new(), None));
    assert_eq!(store.trail_of(&CustomerId::new("C-1")).unwrap(), []);
}

#[test]
fn a_clock_set_back_is_noted_once_and_one_that_is_trimmed_is_not() {
    let mut store = store_of(1);
    for (second, act) in [(100, Act::View), (95, Act::Search), (-3600, Act::View), (-3599, Act::Search)] {
        store.append(&entry(second, act)).unwrap();
    }
    let acts: Vec<Act> = store.trail(10).unwrap().into_iter().rev().map(|entry| entry.act).collect();
    assert_eq!(acts, [Act::View, Act::View, Act::Search, Act::ClockBack, Act::View, Act::Search]);
    assert_eq!(faults(&mut store), []);
}

#[test]
fn a_sealed_segment_leaves_and_the_chain_goes_on_from_it() {
    let mut store = store_of(10);
    store.append_with_reason(&entry(9, Act::BreakGlass), &Clean::new("why")).unwrap();
    let kept = store.verify_trail(None).unwrap().head;
    assert_eq!(store.trail_older_than(at(4)).unwrap(), 4);
    assert_eq!(store.seal_trail(at(4), &entry(20, Act::Retention)).unwrap(), 4);
    let chain = store.verify_trail(Some(kept)).unwrap();
    assert_eq!((chain.count, chain.last, chain.faults), (8, 12, Vec::new()));
    assert_eq!(chain.sealed.map(|seal| seal.number), Some(4));
    // All of it, and on again.
    assert_eq!(store.seal_trail(at(60), &entry(61, Act::Retention)).unwrap(), 8);
    store.append(&entry(62, Act::View)).unwrap();
    let chain = store.verify_trail(None).unwrap();
    assert_eq!((chain.count, chain.last, chain.faults), (2, 14, Vec::new()));
    assert_eq!(store.seal_trail(at(4), &entry(63, Act::Retention)).unwrap(), 0, "nothing is older");
    let left: i64 = store.connection.query_row("SELECT count(*) FROM trail_reason", [], |row| row.get(0)).unwrap();
    assert_eq!(left, 0);
    // The first entry after the seal is guarded by it.
    tamper(&store, "DELETE FROM trail WHERE number = 13");
    assert_eq!(faults(&mut store).first(), Some(&ChainFault::Missing(13, 14)));
}

#[test]
fn two_desks_writing_at_once_build_one_chain() {
    let folder = tempfile::tempdir().unwrap();
    let key_file = folder.path().join("key");
    std::fs::write(&key_file, "0123456789abcdef".repeat(4)).unwrap();
    let key = || Key::from_file(&key_file).unwrap();
    let path = folder.path().join("store");
    let house = House { zone: chrono_tz::Europe::Kyiv, jurisdiction: Jurisdiction::Ua };
    let mut store = SqliteStore::create(&path, &key(), house).unwrap();
    let mut other = SqliteStore::open(&path, &key()).unwrap();
    for second in 0..20 {
        store.append(&entry(second, Act::View)).unwrap();
        other.append(&entry(second, Act::Search)).unwrap();
    }
    let working = std::thread::spawn(move || {
        for second in 20..120 {
            other.append(&entry(second, Act::Search)).unwrap();
        }
    });
    for second in 20..120 {
        store.append(&entry(second, Act::View)).unwrap();
    }
    working.join().unwrap();
    let chain = store.verify_trail(None).unwrap();
    // A desk that ran ahead by half a minute makes the other look set back; nothing else may be added.
    let noted = store.trail(1000).unwrap().iter().filter(|entry| entry.act == Act::ClockBack).count();
    assert_eq!((chain.count, chain.faults), (240 + u64::try_from(noted).unwrap(), Vec::new()));
}
