//! The first look at a table: it finds separator, letters, mapping and the row of headings.

use std::borrow::Cow;
use std::io::BufRead;

use encoding_rs::{UTF_8, WINDOWS_1251, WINDOWS_1252};

use super::super::ExchangeError;
use super::super::mapping::{Encoding, Mapping, Separator, fold};

/// Bytes the first look takes.
const LOOK: usize = 64 << 10;
/// Rows in which headings are looked for: reports have a title before them.
const TITLE_ROWS: usize = 20;

/// What the first look found.
pub(super) struct Head {
    pub(super) mapping: Mapping,
    pub(super) separator: Separator,
    pub(super) letters: Letters,
    /// Rows before the headings.
    pub(super) rows_before: usize,
    /// What the first look saw, of which the last row may be cut short.
    start: String,
}

/// How the bytes become letters.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Letters {
    Known(&'static encoding_rs::Encoding),
    /// Nothing but ASCII was seen: UTF-8 if the first other letters are, else this.
    Open(&'static encoding_rs::Encoding),
}

impl Letters {
    fn decode(self, start: &[u8]) -> Cow<'_, str> {
        match self {
            Self::Known(encoding) => encoding.decode(start).0,
            Self::Open(_) => String::from_utf8_lossy(start),
        }
    }
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
        let letters = letters_of(rows.start, mapping.encoding);
        let separators = mapping.separator.map_or(Separator::ALL.to_vec(), |one| vec![one]);
        separators.into_iter().find_map(|separator| {
            let rows_before = rows.of(letters, separator).iter().position(|row| is_header(row))?;
            let start = letters.decode(rows.start).into_owned();
            Some(Self { mapping: mapping.prepared(), separator, letters, rows_before, start })
        })
    }

    /// The rows below the headings, as far as the first look saw them.
    pub(super) fn rows(&self) -> impl Iterator<Item = csv::ByteRecord> {
        let rows = reader(&self.start, self.separator).into_byte_records();
        rows.map_while(Result::ok).skip(self.rows_before + 1)
    }
}

fn reader(text: &str, separator: Separator) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .terminator(csv::Terminator::Any(b'\n'))
        .delimiter(separator.byte())
        .from_reader(text.as_bytes())
}

/// The first rows, read and folded once for each way in which some mapping would read them.
struct FirstRows<'a> {
    start: &'a [u8],
    looked: Vec<(Letters, Separator, Vec<Vec<String>>)>,
}

impl FirstRows<'_> {
    fn of(&mut self, letters: Letters, separator: Separator) -> &[Vec<String>] {
        let known = self.looked.iter().position(|(one, other, _)| *one == letters && *other == separator);
        let place = known.unwrap_or_else(|| {
            let text = letters.decode(self.start);
            let rows = reader(&text, separator).into_records();
            let rows = rows.map_while(Result::ok).take(TITLE_ROWS);
            let rows = rows.map(|row| row.iter().map(fold).collect()).collect();
            self.looked.push((letters, separator, rows));
            self.looked.len() - 1
        });
        self.looked.get(place).map(|(_, _, rows)| rows.as_slice()).unwrap_or_default()
    }
}

/// The encoding: a byte order mark counts most, and what reads as UTF-8 beyond ASCII is UTF-8 whatever was declared.
fn letters_of(start: &[u8], declared: Encoding) -> Letters {
    if let Some((encoding, _)) = encoding_rs::Encoding::for_bom(start) {
        return Letters::Known(encoding);
    }
    let other = match declared {
        Encoding::Utf8 => return Letters::Known(UTF_8),
        Encoding::Windows1251 => WINDOWS_1251,
        Encoding::Windows1252 => WINDOWS_1252,
    };
    if start.is_ascii() {
        Letters::Open(other)
    } else if is_utf8(start) {
        Letters::Known(UTF_8)
    } else {
        Letters::Known(other)
    }
}

/// Whether the bytes are UTF-8, of which the last letter may be cut short.
fn is_utf8(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).map_or_else(|error| error.error_len().is_none(), |_| true)
}
