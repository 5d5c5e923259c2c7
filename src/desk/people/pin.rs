//! A PIN on its way from the keyboard: wiped when it is dropped, never shown.

use std::fmt;

use zeroize::Zeroizing;

/// Longest PIN in characters; kept whole from the start, so that no copy of it is left behind by growing.
const LONGEST: usize = 64;

/// Shortest PIN in characters. Ten tries, then it is locked: four digits are enough against guessing at the desk.
const SHORTEST: usize = 4;

/// A PIN as it is typed.
#[derive(Clone, PartialEq, Eq)]
pub struct Pin(Zeroizing<String>);

impl Pin {
    /// Nothing typed yet.
    #[must_use]
    pub fn new() -> Self {
        Self(Zeroizing::new(String::with_capacity(LONGEST * 4)))
    }

    /// What was typed or read from a file; a line end after it does not belong to it.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut pin = Self::new();
        text.trim_end_matches(['\r', '\n']).chars().for_each(|typed| pin.push(typed));
        pin
    }

    /// One more character.
    pub fn push(&mut self, typed: char) {
        if self.0.chars().count() < LONGEST {
            self.0.push(typed);
        }
    }

    /// Takes the last character back.
    pub fn pop(&mut self) {
        self.0.pop();
    }

    /// Nothing typed again.
    pub fn clear(&mut self) {
        *self = Self::new();
    }

    /// Whether nothing is typed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether it is long enough to be somebody's.
    #[must_use]
    pub fn is_long_enough(&self) -> bool {
        self.0.chars().count() >= SHORTEST
    }

    pub(super) fn text(&self) -> &str {
        &self.0
    }
}

impl Default for Pin {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Pin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pin")
    }
}
