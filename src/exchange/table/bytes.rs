//! From the bytes of a table to UTF-8, streaming, with a guard against a quote that never closes; and a first look
//! that finds separator, mapping and the row of headings.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::io::{self, BufRead, Read};
use std::rc::Rc;

use encoding_rs::{Decoder, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1251, WINDOWS_1252};

use super::super::ExchangeError;
use super::super::lines::LONGEST_LINE;
use super::super::mapping::{Encoding, Mapping, Separator, fold};

/// Bytes the first look takes.
const LOOK: usize = 64 << 10;
/// Rows in which headings are looked for: reports have a title before them.
const TITLE_ROWS: usize = 20;

/// What the first look found.
pub(super) struct Head {
    pub(super) mapping: Mapping,
    pub(super) separator: Separator,
    pub(super) encoding: &'static encoding_rs::Encoding,
    /// Rows before the headings.
    pub(super) rows_before: usize,
}

impl Head {
    pub(super) fn look(source: &mut impl BufRead, mapping: Option<&Mapping>) -> Result<Self, ExchangeError> {
        let start = source.fill_buf()?;
        let start = start.get(..LOOK).unwrap_or(start);
        if start.trim_ascii().is_empty() {
            return Err(ExchangeError::Empty);
        }
        let mut rows = FirstRows { start, looked: Vec::new() };
        match mapping {
            Some(mapping) => {
                Self::fit(&mut rows, mapping, &|there| mapping.recognises(there)).ok_or(ExchangeError::NoHeadings)
            }
            None => Mapping::shipped()
                .find_map(|mapping| Self::fit(&mut rows, mapping, &|there| mapping.calls_for(there)))
                .ok_or(ExchangeError::UnknownHeadings),
        }
    }

    fn fit(rows: &mut FirstRows<'_>, mapping: &Mapping, is_header: &dyn Fn(&[String]) -> bool) -> Option<Self> {
        let encoding = encoding_of(rows.start, mapping.encoding);
        let separators = mapping.separator.map_or(Separator::ALL.to_vec(), |one| vec![one]);
        separators.into_iter().find_map(|separator| {
            let rows_before = rows.of(encoding, separator).iter().position(|row| is_header(row))?;
            Some(Self { mapping: mapping.prepared(), separator, encoding, rows_before })
        })
    }
}

/// The first rows, read and folded once for each way in which some mapping would read them.
struct FirstRows<'a> {
    start: &'a [u8],
    looked: Vec<(&'static encoding_rs::Encoding, Separator, Vec<Vec<String>>)>,
}

impl FirstRows<'_> {
    fn of(&mut self, encoding: &'static encoding_rs::Encoding, separator: Separator) -> &[Vec<String>] {
        let known = self.looked.iter().position(|(one, other, _)| *one == encoding && *other == separator);
        let place = known.unwrap_or_else(|| {
            let (text, _, _) = encoding.decode(self.start);
            let rows = csv::ReaderBuilder::new()
                .has_headers(false)
                .flexible(true)
                .terminator(csv::Terminator::Any(b'\n'))
                .delimiter(separator.byte())
                .from_reader(text.as_bytes())
                .into_records();
            let rows = rows.map_while(Result::ok).take(TITLE_ROWS);
            let rows = rows.map(|row| row.iter().map(fold).collect()).collect();
            self.looked.push((encoding, separator, rows));
            self.looked.len() - 1
        });
        self.looked.get(place).map(|(_, _, rows)| rows.as_slice()).unwrap_or_default()
    }
}

/// The encoding: a byte order mark counts most, and what reads as UTF-8 beyond ASCII is UTF-8 whatever was declared.
fn encoding_of(start: &[u8], declared: Encoding) -> &'static encoding_rs::Encoding {
    if let Some((encoding, _)) = encoding_rs::Encoding::for_bom(start) {
        return encoding;
    }
    let whole = match std::str::from_utf8(start) {
        Ok(_) => true,
        Err(error) => error.error_len().is_none(),
    };
    match declared {
        Encoding::Windows1251 if start.is_ascii() || !whole => WINDOWS_1251,
        Encoding::Windows1252 if start.is_ascii() || !whole => WINDOWS_1252,
        _ => UTF_8,
    }
}

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

/// The bytes in UTF-8. Bytes that claim to be UTF-8 pass as they are, so that a bad one costs its row only.
pub(super) struct Bytes<R> {
    source: R,
    decoder: Option<Decoder>,
    decoded: Vec<u8>,
    given: usize,
    first: bool,
    meter: Meter,
}

impl<R: BufRead> Bytes<R> {
    pub(super) fn new(source: R, encoding: &'static encoding_rs::Encoding) -> Self {
        let foreign = [UTF_16LE, UTF_16BE, WINDOWS_1251, WINDOWS_1252].contains(&encoding);
        let decoder = foreign.then(|| encoding.new_decoder());
        Self { source, decoder, decoded: Vec::new(), given: 0, first: true, meter: Meter::default() }
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
        let read = self.source.read(into)?;
        self.meter.read.set(self.meter.read.get() + read as u64);
        Ok(read)
    }

    fn decode(&mut self, into: &mut [u8]) -> io::Result<usize> {
        while self.given == self.decoded.len() {
            let Some(decoder) = self.decoder.as_mut() else { return Ok(0) };
            let raw = self.source.fill_buf()?;
            let (length, last) = (raw.len(), raw.is_empty());
            let mut text = String::with_capacity(decoder.max_utf8_buffer_length(length).unwrap_or(length * 3 + 16));
            let _ = decoder.decode_to_string(raw, &mut text, last);
            self.source.consume(length);
            self.meter.read.set(self.meter.read.get() + length as u64);
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
