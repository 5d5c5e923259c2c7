//! Lines of a file, one at a time. A line longer than the cap is passed over, never held.

use std::io::{self, BufRead, Read};

/// Longest line that is held; a customer document is a few hundred bytes.
pub(super) const LONGEST_LINE: usize = 4 << 20;

/// The lines of `source`.
pub(super) struct Lines<R> {
    source: R,
    buffer: Vec<u8>,
    number: u64,
    bytes: u64,
}

/// What the next line is.
pub(super) enum Line<'a> {
    /// A line without its end, and whether it had one.
    Whole { text: &'a [u8], number: u64, ended: bool },
    /// A line that is longer than the cap.
    TooLong { number: u64 },
    /// There are no more.
    End,
}

impl<R: BufRead> Lines<R> {
    pub(super) const fn new(source: R) -> Self {
        Self { source, buffer: Vec::new(), number: 0, bytes: 0 }
    }

    /// Bytes read until now.
    pub(super) const fn bytes(&self) -> u64 {
        self.bytes
    }

    pub(super) fn next(&mut self) -> io::Result<Line<'_>> {
        self.buffer.clear();
        let read = (&mut self.source).take(LONGEST_LINE as u64 + 1).read_until(b'\n', &mut self.buffer)?;
        if read == 0 {
            return Ok(Line::End);
        }
        self.number += 1;
        self.bytes += read as u64;
        let number = self.number;
        let ended = self.buffer.last() == Some(&b'\n');
        if !ended && read > LONGEST_LINE {
            self.bytes += self.source.skip_until(b'\n')? as u64;
            return Ok(Line::TooLong { number });
        }
        let text = self.buffer.as_slice();
        let text = text.strip_suffix(b"\n").unwrap_or(text);
        let text = text.strip_suffix(b"\r").unwrap_or(text);
        let text = if number == 1 { text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text) } else { text };
        Ok(Line::Whole { text, number, ended })
    }
}
