//! From the bytes of a table to UTF-8, streaming, with a guard against a quote that never closes.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::io::{self, BufRead, Read};
use std::rc::Rc;

use encoding_rs::{Decoder, Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1251, WINDOWS_1252};

use super::super::ExchangeError;
use super::super::lines::LONGEST_LINE;
use super::head::Letters;

/// Longest run of bytes beyond ASCII by which letters are told; longer than most words.
const LONGEST_RUN: usize = 64;

/// How many bytes went by; shared with the loop that reads the records.
#[derive(Clone, Default)]
pub(super) struct Meter {
    read: Rc<Cell<u64>>,
    since_record: Rc<Cell<usize>>,
    given: Rc<Cell<u64>>,
    passed: Rc<Cell<u64>>,
    /// Where the lines end that were given and not yet passed; no more than a record and a buffer hold.
    ends: Rc<RefCell<VecDeque<u64>>>,
}

impl Meter {
    pub(super) fn read(&self) -> u64 {
        self.read.get()
    }

    /// The line of the record that begins at this byte. The reader of CSV miscounts lines within quotes.
    pub(super) fn line_at(&self, byte: u64) -> u64 {
        let mut ends = self.ends.borrow_mut();
        let mut start = byte;
        while let Some(end) = ends.front().copied().filter(|end| *end <= start) {
            ends.pop_front();
            self.passed.set(self.passed.get() + 1);
            // An empty line before the record.
            start = if end == start { start + 1 } else { start };
        }
        self.passed.get() + 1
    }

    fn give(&self, bytes: &[u8]) {
        let given = self.given.get();
        let ends = bytes.iter().zip(given..).filter(|(byte, _)| **byte == b'\n').map(|(_, at)| at);
        self.ends.borrow_mut().extend(ends);
        self.given.set(given + bytes.len() as u64);
        self.since_record.set(self.since_record.get() + bytes.len());
    }

    /// A record is complete: the guard counts from here.
    pub(super) fn next_record(&self) {
        self.since_record.set(0);
    }

    /// Why the record that begins at this byte could not be read.
    pub(super) fn explain(&self, error: csv::Error, byte: u64) -> ExchangeError {
        if self.since_record.get() > LONGEST_LINE {
            return ExchangeError::UnclosedQuote { line: self.line_at(byte) };
        }
        match error.into_kind() {
            csv::ErrorKind::Io(error) => ExchangeError::Io(error),
            _ => ExchangeError::Io(io::Error::from(io::ErrorKind::InvalidData)),
        }
    }
}

/// The bytes in UTF-8. Bytes that claim to be UTF-8 pass as they are, so that a bad one costs its row only. Which letters
/// they are is found out at the first that are not ASCII, where the first look saw none.
pub(super) struct Bytes<R> {
    source: R,
    decoder: Option<Decoder>,
    /// What the bytes are if not UTF-8, until that is known.
    open: Option<&'static Encoding>,
    /// The bytes by which it was found out, not yet passed on.
    held: Vec<u8>,
    decoded: Vec<u8>,
    given: usize,
    first: bool,
    meter: Meter,
}

impl<R: BufRead> Bytes<R> {
    pub(super) fn new(source: R, letters: Letters) -> Self {
        let (known, open) = match letters {
            Letters::Known(encoding) => (encoding, None),
            Letters::Open(encoding) => (UTF_8, Some(encoding)),
        };
        Self {
            source,
            decoder: decoder_of(known),
            open,
            held: Vec::new(),
            decoded: Vec::new(),
            given: 0,
            first: true,
            meter: Meter::default(),
        }
    }

    pub(super) fn meter(&self) -> Meter {
        self.meter.clone()
    }

    fn pass(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.first {
            self.first = false;
            if self.source.fill_buf()?.starts_with(b"\xef\xbb\xbf") {
                self.source.consume(3);
            }
        }
        if !self.held.is_empty() {
            let count = self.held.as_slice().read(into)?;
            self.held.drain(..count);
            return Ok(count);
        }
        let room = match self.open {
            Some(_) => self.source.fill_buf()?.iter().take(into.len()).take_while(|byte| byte.is_ascii()).count(),
            None => into.len(),
        };
        let read = self.source.read(into.get_mut(..room).unwrap_or_default())?;
        self.meter.read.set(self.meter.read.get() + read as u64);
        Ok(read)
    }

    /// Finds out what letters these are, by the first run of bytes that are not ASCII: a word of another alphabet is hardly
    /// ever UTF-8 by chance.
    fn settle(&mut self) -> io::Result<()> {
        let Some(other) = self.open.filter(|_| self.held.is_empty()) else { return Ok(()) };
        if self.source.fill_buf()?.first().is_none_or(u8::is_ascii) {
            return Ok(());
        }
        while let Some(byte) = self.source.fill_buf()?.first().copied().filter(|byte| !byte.is_ascii())
            && self.held.len() < LONGEST_RUN
        {
            self.source.consume(1);
            self.held.push(byte);
        }
        self.meter.read.set(self.meter.read.get() + self.held.len() as u64);
        self.open = None;
        // A run that was cut here may end within a letter; one that ended by itself may not.
        let whole = std::str::from_utf8(&self.held);
        let cut = self.held.len() == LONGEST_RUN;
        if whole.is_err_and(|error| !cut || error.error_len().is_some()) {
            self.decoder = decoder_of(other);
        }
        Ok(())
    }

    fn decode(&mut self, into: &mut [u8]) -> io::Result<usize> {
        while self.given == self.decoded.len() {
            let Some(decoder) = self.decoder.as_mut() else { return Ok(0) };
            let held = std::mem::take(&mut self.held);
            let raw = if held.is_empty() { self.source.fill_buf()? } else { held.as_slice() };
            let (length, last) = (raw.len(), raw.is_empty());
            let mut text = String::with_capacity(decoder.max_utf8_buffer_length(length).unwrap_or(length * 3 + 16));
            let _ = decoder.decode_to_string(raw, &mut text, last);
            if held.is_empty() {
                self.source.consume(length);
                self.meter.read.set(self.meter.read.get() + length as u64);
            }
            self.decoded = text.into_bytes();
            self.given = 0;
            if last {
                self.decoder = None;
            }
        }
        let rest = self.decoded.get(self.given..).unwrap_or_default();
        let count = rest.len().min(into.len());
        for (to, from) in into.iter_mut().zip(rest) {
            *to = *from;
        }
        self.given += count;
        Ok(count)
    }
}

impl<R: BufRead> Read for Bytes<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.meter.since_record.get() > LONGEST_LINE {
            return Err(io::Error::from(io::ErrorKind::InvalidData));
        }
        self.settle()?;
        let count = if self.decoder.is_some() || self.given < self.decoded.len() {
            self.decode(into)?
        } else if self.decoded.is_empty() {
            self.pass(into)?
        } else {
            0
        };
        self.meter.give(into.get(..count).unwrap_or_default());
        Ok(count)
    }
}

/// What makes UTF-8 of these bytes; nothing, where they are that already.
fn decoder_of(encoding: &'static Encoding) -> Option<Decoder> {
    [UTF_16LE, UTF_16BE, WINDOWS_1251, WINDOWS_1252].contains(&encoding).then(|| encoding.new_decoder())
}
