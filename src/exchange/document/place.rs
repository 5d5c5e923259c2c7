//! A line of documents, where it stands, and the columns of what is wrong in it.

use std::collections::BTreeMap;

/// A line and where it stands.
pub(super) struct Place<'a> {
    pub(super) text: &'a str,
    pub(super) line: u64,
    pub(super) ended: bool,
}

impl Place<'_> {
    /// The column of a byte, in characters from 1.
    pub(super) fn column(&self, byte: usize) -> u64 {
        self.text.char_indices().take_while(|(at, _)| *at < byte).count() as u64 + 1
    }

    /// The columns of many bytes, counted in one go: a hostile line has as many faults as bytes.
    pub(super) fn columns(&self, bytes: impl Iterator<Item = usize>) -> BTreeMap<usize, u64> {
        let mut columns: BTreeMap<usize, u64> = bytes.map(|byte| (byte, 0)).collect();
        let mut places = self.text.char_indices().map(|(at, _)| at).peekable();
        let mut count = 1;
        for (byte, column) in &mut columns {
            while places.next_if(|at| at < byte).is_some() {
                count += 1;
            }
            *column = count;
        }
        columns
    }
}
