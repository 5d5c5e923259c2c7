//! What must hold of every reader, whatever bytes it is given. Each function takes one input and panics when it does not:
//! cargo-fuzz calls them, and so does `tests/fuzz` with the corpus and its own mutations.
//!
//! Of readers of customers: whoever is taken in comes out as a document, and that document in again gives the same
//! customer; a contact card out and in again keeps what a card has a place for; nothing that goes out, and no line of the
//! report, holds a control or bidi character; a table has no cell that a spreadsheet would carry out; a refusal names a line
//! of the file. Of readers of the house's files: the answer is a value or faults with their lines in clean text, and a
//! house can only tighten.

mod customers;
mod house;

pub use customers::{documents, jscontact, mapping, table, vcard};
pub use house::{conventions, policy, scenario, settings, terms};

/// Longest input: what is larger finds nothing that is smaller would not.
const LONGEST: usize = 1 << 16;

/// The input as far as it is looked at.
fn cut(data: &[u8]) -> &[u8] {
    data.get(..LONGEST).unwrap_or(data)
}

/// The input as a text; the house's files are read as UTF-8 before a reader sees them.
fn text(data: &[u8]) -> Option<&str> {
    std::str::from_utf8(cut(data)).ok()
}

/// A line of the input, or the one after its last.
fn is_line_of(line: u64, data: &[u8]) -> bool {
    (1..=data.split(|byte| *byte == b'\n').count() as u64).contains(&line)
}

/// No control character but the ends of lines, no bidi control, nothing that is no text.
fn is_clean(bytes: &[u8], what: &str) {
    let text = std::str::from_utf8(bytes).unwrap_or_else(|_| panic!("{what} is no text"));
    let bad = text.chars().find(|c| {
        (c.is_control() && !matches!(c, '\n' | '\r'))
            || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{61c}')
            || matches!(c, '\u{2028}' | '\u{2029}')
    });
    assert!(bad.is_none(), "{what} holds {bad:?}");
}
