//! One bit flipped anywhere in the store or in the log that a killed desk left: it is reported at opening or by the doctor,
//! or the answers are those that they were. Never wrong data, never a crash.

use std::fs;

use tactful::store::{Filter, SqliteStore, Store};

use crate::harness::{Documents, House, documents, faults};

/// So many bits, each in a store of its own.
const FLIPS: u64 = 500;

/// Answers of a store: what it holds, and whom a search finds.
type Answers = (Documents, Vec<String>);

fn answers(store: &mut SqliteStore) -> Option<Answers> {
    let documents = documents(store).ok()?;
    let day = "2026-11-24".parse().expect("a day");
    let filter = Filter { day, limit: 20, public: &Clone::clone };
    let found = store.candidates("annette", filter).ok()?;
    Some((documents, found.into_iter().map(|one| one.customer.id.to_string()).collect()))
}

/// A house as a kill leaves it: the last changes are only in the log.
fn killed() -> House {
    let house = House::new();
    house.file("first.jsonl", (1..=40).map(|n| format!("C-{n}")));
    house.imports("first.jsonl");
    let mut desk = house.open("store", "key").expect("opens");
    for n in 1..=6 {
        let mut anna = desk.get(&tactful::domain::CustomerId::new(&format!("C-{n}"))).expect("read").expect("there");
        anna.customer.name.given = tactful::domain::Clean::new("Annette");
        let entry = tactful::store::TrailEntry {
            at: chrono::DateTime::UNIX_EPOCH,
            who: tactful::domain::Clean::new("Olena"),
            role: None,
            purpose: tactful::domain::Purpose::Service,
            channel: tactful::domain::Channel::Desk,
            act: tactful::store::Act::Change,
            about: tactful::store::Whom::Customer(anna.customer.id.clone()),
        };
        desk.put(&anna.customer, Some(anna.revision), &entry).expect("written");
    }
    let left = house.copy();
    let _ = fs::remove_file(left.path("store-shm"));
    drop(desk);
    left
}

/// What came of a flip.
struct Met {
    is_told: bool,
    is_sound: bool,
}

/// Pseudo-random and the same each time (Steele, Lea and Flood, 2014).
fn split_mix(state: u64) -> u64 {
    let z = state.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

#[test]
fn a_flipped_bit_is_reported_or_changes_nothing() {
    let left = killed();
    let store = fs::read(left.path("store")).expect("the store");
    let log = fs::read(left.path("store-wal")).expect("the log");
    assert!(log.len() > 40_000, "the last changes are in the log");
    let sound = answers(&mut left.copy().open("store", "key").expect("opens")).expect("answers");
    assert_eq!(sound.1.len(), 6);
    let key = left.key("key");
    let folder = tempfile::tempdir().expect("a folder");
    let (path, wal) = (folder.path().join("store"), folder.path().join("store-wal"));
    let mut reported = 0;
    for flip in 0..FLIPS {
        // As often in the log as in the store.
        let (at, bit) = (split_mix(flip * 2), split_mix(flip * 2 + 1) % 8);
        let (mut damaged, mut damaged_log) = (store.clone(), log.clone());
        let file = if flip.is_multiple_of(2) { &mut damaged } else { &mut damaged_log };
        let at = usize::try_from(at % file.len() as u64).expect("a place");
        file[at] ^= 1 << bit;
        let look = || {
            fs::write(&path, &damaged).expect("written");
            fs::write(&wal, &damaged_log).expect("written");
            private(&path);
            private(&wal);
            let _ = fs::remove_file(folder.path().join("store-shm"));
            match SqliteStore::open(&path, &key) {
                Err(error) => Met { is_told: !error.to_string().is_empty(), is_sound: false },
                Ok(mut opened) => {
                    let is_sound = answers(&mut opened).as_ref() == Some(&sound);
                    Met { is_told: !faults(&path, &mut opened).is_empty(), is_sound }
                }
            }
        };
        // A process that another test starts meanwhile holds a copy of our locks until it is itself; then the store looks
        // as if a second desk had it open, and the log is that desk's to judge. What nobody tells again and again is a fault.
        let met = (0..5).map(|_| look()).find(|met| met.is_told || met.is_sound);
        let what = format!("bit {bit} of byte {at} of the {}", if flip.is_multiple_of(2) { "store" } else { "log" });
        let met = met.unwrap_or_else(|| panic!("{what}: the answers changed and nobody said so"));
        reported += u64::from(met.is_told);
    }
    eprintln!("{reported} of {FLIPS} flips were reported, the others changed no answer");
    assert!(reported > FLIPS / 2);
}

fn private(path: &std::path::Path) {
    let private = std::os::unix::fs::PermissionsExt::from_mode(0o600);
    fs::set_permissions(path, private).expect("set");
}

#[test]
fn a_damaged_log_is_set_aside_only_by_whoever_decides_it() {
    let left = killed();
    let mut log = fs::read(left.path("store-wal")).expect("the log");
    let middle = log.len() / 2;
    log[middle] ^= 1;
    fs::write(left.path("store-wal"), &log).expect("written");
    let said = left.refuses(&["export"], 1);
    assert!(said.contains("last changes") && said.contains("doctor --fix"), "{said}");
    let output = left.run(&["doctor"]);
    assert_eq!(output.status.code(), Some(3));
    assert_eq!(fs::read(left.path("store-wal")).expect("the log"), log, "nothing was touched");
    left.does(&["doctor", "--fix"]);
    assert_eq!(left.does(&["export"]).lines().count(), 40);
    let kept = fs::read_dir(left.path("")).expect("the house").filter_map(Result::ok);
    assert!(kept.into_iter().any(|file| file.file_name().to_string_lossy().contains(".damaged-")), "it is kept");
}
