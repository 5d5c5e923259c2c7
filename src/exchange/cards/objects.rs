//! JSON objects out of a file one after the other, whether they stand in a list, on lines of their own, or alone.

use std::io::{self, BufRead};

/// Longest object that is held.
const LONGEST: usize = 4 << 20;

/// The objects of `source`.
pub(super) struct Objects<R> {
    source: R,
    line: u64,
    /// Characters of the line until here.
    column: u64,
    bytes: u64,
}

/// What comes next.
pub(super) enum Next {
    /// An object, the line on which it begins, and at which of its characters, from 1.
    Object { text: Vec<u8>, line: u64, column: u64 },
    /// An object that is longer than the cap.
    TooLong { line: u64 },
    /// An object that does not end.
    Truncated { line: u64 },
    /// Something that is no object.
    Stray { line: u64 },
    /// There are no more.
    End,
}

impl<R: BufRead> Objects<R> {
    pub(super) const fn new(source: R) -> Self {
        Self { source, line: 1, column: 0, bytes: 0 }
    }

    pub(super) const fn bytes(&self) -> u64 {
        self.bytes
    }

    /// The bytes in UTF-16 begin so.
    pub(super) fn is_utf16(&mut self) -> io::Result<bool> {
        let start = self.source.fill_buf()?;
        Ok(start.starts_with(b"\xff\xfe") || start.starts_with(b"\xfe\xff"))
    }

    pub(super) fn next(&mut self) -> io::Result<Next> {
        let mut stray = None;
        loop {
            let Some(byte) = self.peek()? else {
                return Ok(stray.map_or(Next::End, |line| Next::Stray { line }));
            };
            match byte {
                b'{' => return if let Some(line) = stray { Ok(Next::Stray { line }) } else { self.object() },
                b' ' | b'\t' | b'\r' | b'\n' | b',' | b'[' | b']' => {}
                0xef | 0xbb | 0xbf if self.bytes < 3 => {}
                _ => stray = stray.or(Some(self.line)),
            }
            self.advance(byte);
        }
    }

    fn peek(&mut self) -> io::Result<Option<u8>> {
        Ok(self.source.fill_buf()?.first().copied())
    }

    fn advance(&mut self, byte: u8) {
        self.source.consume(1);
        self.bytes += 1;
        self.line += u64::from(byte == b'\n');
        // Bytes within a character and the byte order mark are none of their own.
        let counts = !matches!(byte, 0x80..=0xbf) && (self.bytes > 3 || byte != 0xef);
        self.column = if byte == b'\n' { 0 } else { self.column + u64::from(counts) };
    }

    fn object(&mut self) -> io::Result<Next> {
        let (line, column) = (self.line, self.column + 1);
        let (mut text, mut depth, mut quoted, mut escaped, mut long) = (Vec::new(), 0_u32, false, false, false);
        while let Some(byte) = self.peek()? {
            self.advance(byte);
            long |= text.len() >= LONGEST;
            if !long {
                text.push(byte);
            }
            match byte {
                _ if escaped => escaped = false,
                b'\\' if quoted => escaped = true,
                b'"' => quoted = !quoted,
                b'{' if !quoted => depth += 1,
                b'}' if !quoted => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth == 0 {
                return Ok(if long { Next::TooLong { line } } else { Next::Object { text, line, column } });
            }
        }
        Ok(Next::Truncated { line })
    }
}
