//! What a terminal would take for a command, passed over (ECMA-48, sections 5.3, 5.4 and 5.6).

use std::str::Chars;

/// The characters of a text, and what is already known of those ahead.
pub(super) struct Characters<'a> {
    rest: Chars<'a>,
    /// How many bytes are left where a string is known to find no end before; so every text is looked through once.
    no_end_before: usize,
}

impl<'a> Characters<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        Self { rest: text.chars(), no_end_before: usize::MAX }
    }

    pub(super) fn next(&mut self) -> Option<char> {
        self.rest.next()
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.rest.clone().next()
    }

    fn next_if(&mut self, wanted: impl Fn(char) -> bool) -> bool {
        let is_wanted = self.peek().is_some_and(wanted);
        if is_wanted {
            self.rest.next();
        }
        is_wanted
    }

    /// Whether `first` begins a command, which is then passed over.
    pub(super) fn skip_command(&mut self, first: char) -> bool {
        match first {
            '\u{1b}' => self.skip_escape(),
            '\u{9b}' => self.skip_control_sequence(),
            '\u{9d}' | '\u{90}' | '\u{98}' | '\u{9e}' | '\u{9f}' => self.skip_string(),
            _ => return false,
        }
        true
    }

    /// After ESC, `[` opens a control sequence, `]`, `P`, `X`, `^`, `_` open a string, others are short.
    fn skip_escape(&mut self) {
        match self.peek() {
            Some('[') => {
                self.next();
                self.skip_control_sequence();
            }
            Some(']' | 'P' | 'X' | '^' | '_') => {
                self.next();
                self.skip_string();
            }
            Some(' '..='/') => {
                while self.next_if(|c| matches!(c, ' '..='/')) {}
                self.next_if(|c| c.is_ascii_graphic());
            }
            Some('0'..='~') => {
                self.next();
            }
            _ => {}
        }
    }

    /// Parameters, intermediates and one final byte.
    fn skip_control_sequence(&mut self) {
        while self.next_if(|c| matches!(c, ' '..='?')) {}
        self.next_if(|c| matches!(c, '@'..='~'));
    }

    /// Up to the string terminator, BEL, or the end of the line: an unfinished string must not swallow the text.
    fn skip_string(&mut self) {
        if self.no_end_before < self.rest.as_str().len() {
            return;
        }
        let mut ahead = self.rest.clone();
        while let Some(c) = ahead.next() {
            match c {
                '\u{7}' | '\u{9c}' => {
                    self.rest = ahead;
                    return;
                }
                '\u{1b}' if ahead.as_str().starts_with('\\') => {
                    ahead.next();
                    self.rest = ahead;
                    return;
                }
                '\n' | '\r' => break,
                _ => {}
            }
        }
        self.no_end_before = ahead.as_str().len();
    }
}
