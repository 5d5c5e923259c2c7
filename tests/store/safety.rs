//! Keys, damage and what is no store.

use super::harness::*;

use tactful::domain::Customer;
use tactful::store::{Key, SqliteStore, Store, StoreError};

const KEYS: [&str; 3] = ["id", "name", "contacts"];

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
}

#[test]
fn a_store_that_was_cut_short_is_told_from_a_wrong_key() {
    let place = Place::new();
    let mut store = place.create();
    let many: Vec<Customer> = (0..200).map(|n| customer(&format!("C-{n}"), "Anna", "Müller")).collect();
    import(&mut store, &many, &KEYS);
    drop(store);
    let whole = std::fs::read(place.path()).expect("read");
    let pages = whole.len() / 4096;
    for left in [1, pages / 2, pages - 1] {
        std::fs::write(place.path(), &whole[..left * 4096]).expect("written");
        let error = place.try_open().err();
        assert!(matches!(error, Some(StoreError::CutShort(_))), "{left} of {pages}: {error:?}");
        let wrong = SqliteStore::open(&place.path(), &Key::from_passphrase("інша")).err();
        assert!(matches!(wrong, Some(StoreError::WrongKeyOrNotAStore(_))), "{wrong:?}");
        assert_eq!(std::fs::read(place.path()).expect("read"), &whole[..left * 4096], "it is not written to");
    }
    for bytes in [4096 + 100, 4096 * 7 + 512 + 3] {
        std::fs::write(place.path(), &whole[..bytes]).expect("written");
        let error = place.try_open().err();
        assert!(matches!(error, Some(StoreError::EndsInAPage(_))), "{bytes}: {error:?}");
    }
    // What a power cut may leave of a page that was just being added: the rest of it is in the log.
    let mut torn = whole.clone();
    torn.extend([7; 512]);
    std::fs::write(place.path(), &torn).expect("written");
    assert!(place.try_open().is_ok());
}
