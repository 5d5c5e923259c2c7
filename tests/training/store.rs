//! The training store: inputs are only added, a trainee can be erased, a term ends, and it is never the guests' store.

use std::path::PathBuf;

use chrono::{DateTime, TimeDelta, Utc};
use tactful::domain::{Clean, Jurisdiction};
use tactful::store::training::{AttemptId, How, NewAttempt, Place, Training};
use tactful::store::{House, Key, SqliteStore, StoreError, TrainingStore};
use tempfile::TempDir;

struct Room {
    folder: TempDir,
}

impl Room {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("key"), [7; 64]).expect("a key file");
        Self { folder }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("training")
    }

    fn key(&self) -> Key {
        Key::from_file(&self.folder.path().join("key")).expect("a key")
    }

    fn made(&self) -> TrainingStore {
        TrainingStore::create(&self.path(), &self.key()).expect("a new store")
    }

    fn open(&self) -> TrainingStore {
        TrainingStore::open(&self.path(), &self.key()).expect("the store opens")
    }
}

fn day(text: &str) -> DateTime<Utc> {
    DateTime::parse_from_rfc3339(text).expect("a moment").to_utc()
}

fn attempt(trainee: Option<&str>, begun: &str) -> NewAttempt {
    NewAttempt {
        id: AttemptId(uuid::Uuid::new_v4()),
        trainee: trainee.map(Clean::new),
        how: How::Hosted,
        scene: Clean::new("usual-order"),
        text: "title = \"one\"".to_owned(),
        seed: u64::MAX,
        head: "{}".to_owned(),
        begun: day(begun),
    }
}

#[test]
fn an_attempt_comes_back_whole_with_its_inputs_in_order() {
    let room = Room::new();
    let new = attempt(Some("heron"), "2026-11-24T10:00:00Z");
    let mut store = room.made();
    store.begin(&new).expect("kept");
    store.append(new.id, Place::End, 40, "\"one\"").expect("kept");
    let second = store.append(new.id, Place::After(1), 10, "\"two\"").expect("kept");
    assert_eq!((second.number, second.after), (2, 40), "time never goes back");
    drop(store);
    let mut store = room.open();
    let kept = store.attempt(new.id).expect("readable").expect("kept");
    assert_eq!((kept.seed, kept.text.as_str(), kept.ended), (u64::MAX, "title = \"one\"", None));
    let bodies: Vec<String> = store.inputs(new.id, 0).expect("readable").into_iter().map(|one| one.body).collect();
    assert_eq!(bodies, ["\"one\"", "\"two\""]);
    assert_eq!(store.inputs(new.id, 1).expect("readable").len(), 1);
}

#[test]
fn two_sides_write_one_log_and_an_input_meant_for_another_moment_is_refused() {
    let room = Room::new();
    let new = attempt(None, "2026-11-24T10:00:00Z");
    let (mut trainer, mut trainee) = (room.made(), room.open());
    trainer.begin(&new).expect("kept");
    assert_eq!(trainee.claim(new.id, &Clean::new("heron")).expect("claimed").as_str(), "heron");
    assert_eq!(trainer.claim(new.id, &Clean::new("robin")).expect("told").as_str(), "heron", "the first holds");
    trainee.append(new.id, Place::End, 1, "\"line\"").expect("kept");
    assert!(matches!(trainer.append(new.id, Place::After(0), 2, "\"late\""), Err(StoreError::Newer)));
    trainer.append(new.id, Place::After(1), 2, "\"event\"").expect("kept");
    assert_eq!(trainee.inputs(new.id, 1).expect("readable").len(), 1);
}

#[test]
fn erasing_a_trainee_takes_every_attempt_and_private_practice_and_nobody_elses() {
    let room = Room::new();
    let mut store = room.made();
    let (own, other) = (attempt(Some("heron"), "2026-11-24T10:00:00Z"), attempt(Some("robin"), "2026-11-24T11:00:00Z"));
    for one in [&own, &other] {
        store.begin(one).expect("kept");
        store.append(one.id, Place::End, 1, "\"line\"").expect("kept");
    }
    let heron = Clean::new("heron");
    store.begin_private(AttemptId(uuid::Uuid::new_v4()), &heron, own.begun, b"sealed").expect("kept");
    let erased = store.erase(&heron).expect("erased").expect("known");
    assert_eq!((erased.attempts, erased.private), (1, 1));
    assert!(store.inputs(own.id, 0).expect("readable").is_empty());
    assert!(store.private(&heron).expect("readable").is_empty());
    assert_eq!(store.attempts().expect("readable").len(), 1);
    assert!(store.erase(&heron).expect("asked").is_none(), "nothing is left, not even the pseudonym");
}

#[test]
fn attempts_older_than_the_term_leave_and_younger_ones_stay() {
    let room = Room::new();
    let mut store = room.made();
    store.begin(&attempt(Some("heron"), "2025-11-20T10:00:00Z")).expect("kept");
    store.begin(&attempt(Some("heron"), "2026-11-20T10:00:00Z")).expect("kept");
    let old = day("2025-10-20T10:00:00Z");
    store.begin_private(AttemptId(uuid::Uuid::new_v4()), &Clean::new("robin"), old, b"sealed").expect("kept");
    let limit = day("2026-11-24T10:00:00Z") - TimeDelta::days(365);
    assert_eq!(store.due(limit).expect("readable"), 2);
    assert_eq!(store.retain_since(limit).expect("done"), 2);
    assert_eq!(store.retain_since(limit).expect("done"), 0);
    assert_eq!(store.attempts().expect("readable").len(), 1);
    assert!(store.erase(&Clean::new("robin")).expect("asked").is_none(), "of whom nothing is left is forgotten");
}

#[test]
fn the_guests_store_is_never_the_training_store() {
    let room = Room::new();
    drop(room.made());
    assert!(matches!(SqliteStore::open(&room.path(), &room.key()), Err(StoreError::NotAStore(_))));
    let guests = room.folder.path().join("guests");
    let house = House { zone: chrono_tz::Europe::Kyiv, jurisdiction: Jurisdiction::default() };
    drop(SqliteStore::create(&guests, &room.key(), house).expect("a new store"));
    assert!(matches!(TrainingStore::open(&guests, &room.key()), Err(StoreError::NotAStore(_))));
    std::fs::write(room.folder.path().join("other"), [8; 64]).expect("a key file");
    let wrong = Key::from_file(&room.folder.path().join("other")).expect("a key");
    assert!(matches!(TrainingStore::open(&room.path(), &wrong), Err(StoreError::WrongKeyOrNotAStore(_))));
}

#[test]
fn nothing_readable_lies_on_the_disk() {
    let room = Room::new();
    let mut store = room.made();
    let new = attempt(Some("heron"), "2026-11-24T10:00:00Z");
    store.begin(&new).expect("kept");
    store.append(new.id, Place::End, 1, "\"rooibos for Anna\"").expect("kept");
    for entry in std::fs::read_dir(room.folder.path()).expect("a folder") {
        let path = entry.expect("an entry").path();
        let bytes = std::fs::read(&path).expect("readable");
        for word in ["rooibos", "heron", "usual-order"] {
            assert!(!bytes.windows(word.len()).any(|part| part == word.as_bytes()), "{word} in {}", path.display());
        }
    }
}
