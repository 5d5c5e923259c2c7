//! For the proof of an erasure: what really stands in the files of a store. Pages are decrypted one by one, free ones and
//! those in the log too, with everything in their unused parts; the words of the index are decoded from its blocks.

use std::path::Path;

use aes::cipher::{BlockDecryptMut, KeyIvInit, block_padding::NoPadding};
use rusqlite::Connection;

use crate::store::Key;
use crate::store::sqlite::block::decode;
use crate::store::sqlite::posting::Posting;

const PAGE: usize = 4096;
/// At the end of a page: the initialisation vector and the code of authenticity.
const RESERVED: usize = 16 + 32;
const SALT: usize = 16;
const FRAME_HEADER: usize = 24;
const LOG_HEADER: usize = 32;

/// Every byte of the store and of its log, decrypted.
pub fn plain(store: &Path, key: &Key) -> Vec<u8> {
    let file = std::fs::read(store).expect("the store can be read");
    assert!(file.len() >= PAGE && file.len().is_multiple_of(PAGE), "{} bytes are no pages", file.len());
    let raw = raw_key(key, &file);
    let mut plain = Vec::with_capacity(file.len());
    for (number, page) in file.chunks(PAGE).enumerate() {
        let start = if number == 0 { SALT } else { 0 };
        plain.extend(decrypted(page, start, &raw));
    }
    assert!(plain.windows(6).any(|part| part == b"CREATE"), "the pages are decrypted: the schema can be read");
    let log = std::fs::read(store.with_file_name(format!("{}-wal", store.file_name().unwrap().display())));
    for frame in log.unwrap_or_default().get(LOG_HEADER..).unwrap_or_default().chunks(FRAME_HEADER + PAGE) {
        if let [_, _, _, number, ..] = frame
            && let Some(page) = frame.get(FRAME_HEADER..).filter(|page| page.len() == PAGE)
        {
            let first = frame.get(..3) == Some(&[0, 0, 0]) && *number == 1;
            plain.extend(decrypted(page, if first { SALT } else { 0 }, &raw));
        }
    }
    plain
}

fn raw_key(key: &Key, file: &[u8]) -> [u8; 32] {
    let salt: [u8; SALT] = file[..SALT].try_into().unwrap();
    let pragma = key.pragma(salt).unwrap();
    let hexadecimal = pragma.split('\'').nth(1).unwrap();
    std::array::from_fn(|place| u8::from_str_radix(&hexadecimal[place * 2..place * 2 + 2], 16).unwrap())
}

fn decrypted(page: &[u8], start: usize, key: &[u8; 32]) -> Vec<u8> {
    let usable = PAGE - RESERVED;
    let mut text = page[start..usable].to_vec();
    let vector: [u8; 16] = page[usable..usable + 16].try_into().unwrap();
    cbc::Decryptor::<aes::Aes256>::new(key.into(), &vector.into())
        .decrypt_padded_mut::<NoPadding>(&mut text)
        .expect("whole blocks");
    text
}

/// Every key of the word index, in its runs too, as bytes.
pub fn keys(connection: &Connection) -> Vec<Vec<u8>> {
    let mut found = Vec::new();
    let mut blocks = connection.prepare("SELECT first, postings FROM block").unwrap();
    let mut rows = blocks.query([]).unwrap();
    while let Some(row) = rows.next().unwrap() {
        let first = Posting::from_bytes(row.get(0).unwrap());
        let postings = decode(row.get_ref(1).unwrap().as_blob().unwrap()).expect("a whole block");
        found.extend(postings.into_iter().chain([first]).map(|posting| posting.key().bytes().collect()));
    }
    found
}
