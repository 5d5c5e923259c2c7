//! For the proof of an erasure: what really stands in the files of a store. Pages are decrypted one by one, free ones and
//! those in the log too, with everything in their unused parts; the words of the index are decoded from its segments.

use std::path::Path;

use aes::cipher::{BlockDecryptMut, KeyIvInit, block_padding::NoPadding};
use rusqlite::Connection;

use crate::store::Key;

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

/// Every term of a search index, those of its prefix indexes too: from the leaves of its segments, and from the table that
/// leads to these. Each begins with the number of its index.
pub fn terms(connection: &Connection, index: &str) -> Vec<Vec<u8>> {
    let mut found = Vec::new();
    let mut leaves = connection.prepare(&format!("SELECT id, block FROM {index}_data")).unwrap();
    let mut rows = leaves.query([]).unwrap();
    while let Some(row) = rows.next().unwrap() {
        let (id, block): (i64, Vec<u8>) = (row.get(0).unwrap(), row.get(1).unwrap());
        let is_leaf = id > 10 && (id >> 31) & 0x3f == 0;
        if is_leaf {
            found.extend(of_leaf(&block));
        }
    }
    let mut lead = connection.prepare(&format!("SELECT term FROM {index}_idx")).unwrap();
    let mut rows = lead.query([]).unwrap();
    while let Some(row) = rows.next().unwrap() {
        found.push(row.get_ref(0).unwrap().as_bytes_or_null().unwrap().unwrap_or_default().to_vec());
    }
    found
}

/// A leaf: the offset of its first row, the size of what follows, then terms and rows, then where the terms begin.
fn of_leaf(block: &[u8]) -> Vec<Vec<u8>> {
    let size = usize::from(block[2]) << 8 | usize::from(block[3]);
    let (mut at, mut offset, mut term, mut terms) = (size, 0, Vec::<u8>::new(), Vec::new());
    while at < block.len() {
        let mut begin = offset + number(block, &mut at);
        offset = begin;
        let keep = if terms.is_empty() { 0 } else { number(block, &mut begin) };
        let new = number(block, &mut begin);
        term.truncate(keep);
        term.extend_from_slice(&block[begin..begin + new]);
        terms.push(term.clone());
    }
    terms
}

fn number(block: &[u8], at: &mut usize) -> usize {
    let mut value = 0;
    loop {
        let byte = block[*at];
        *at += 1;
        value = value << 7 | usize::from(byte & 0x7f);
        if byte & 0x80 == 0 {
            return value;
        }
    }
}
