//! Writing JSON straight into a buffer: fields and lists, with the commas where they belong.
//!
//! Texts are ready for a JSON string before they come here.

use std::fmt::{Display, Write as _};

/// A buffer that puts a comma before everything but the first in its object or list.
#[derive(Default)]
pub struct Json(String);

impl Json {
    /// What was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Empties the buffer and keeps its room.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// Opens an object or a list: `{` or `[`.
    pub fn open(&mut self, bracket: char) {
        self.separate();
        self.0.push(bracket);
    }

    /// Closes it: `}` or `]`.
    pub fn close(&mut self, bracket: char) {
        self.0.push(bracket);
    }

    /// A key; its value follows.
    pub fn key(&mut self, key: &str) {
        self.separate();
        self.0.push('"');
        self.0.push_str(key);
        self.0.push_str("\":");
    }

    /// A list under a key, its values written by `fill`; nothing at all when `fill` writes none.
    pub fn list(&mut self, key: &str, fill: impl FnOnce(&mut Self)) {
        let before = self.0.len();
        self.key(key);
        self.open('[');
        let empty = self.0.len();
        fill(self);
        if self.0.len() == empty {
            self.0.truncate(before);
        } else {
            self.close(']');
        }
    }

    /// A text under a key; nothing when it is empty.
    pub fn text(&mut self, key: &str, text: &str) {
        if !text.is_empty() {
            self.key(key);
            self.string(text);
        }
    }

    /// A text made of several under a key.
    pub fn texts(&mut self, key: &str, parts: &[&str]) {
        self.key(key);
        self.strings(parts);
    }

    /// A number or another value that needs no quotes, under a key.
    pub fn value(&mut self, key: &str, value: impl Display) {
        self.key(key);
        self.display(value);
    }

    /// A text in a list.
    pub fn string(&mut self, text: &str) {
        self.strings(&[text]);
    }

    /// A text made of several, in a list.
    pub fn strings(&mut self, parts: &[&str]) {
        self.separate();
        self.0.push('"');
        for part in parts {
            self.0.push_str(part);
        }
        self.0.push('"');
    }

    fn display(&mut self, value: impl Display) {
        // Writing into a string cannot fail.
        let _ = write!(self.0, "{value}");
    }

    fn separate(&mut self) {
        if !matches!(self.0.as_bytes().last(), None | Some(b'{' | b'[' | b':')) {
            self.0.push(',');
        }
    }
}
