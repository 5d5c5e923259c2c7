//! Reading a file of customers: what goes in, what comes out, how far it got.

use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::ops::ControlFlow;
use std::path::Path;

use super::{ExchangeError, Mapping, Refusal, Rule, Weight, cards, document, table};
use crate::custody::Carries;
use crate::domain::{Clean, Customer};

/// Bytes a file is read by.
const CHUNK: usize = 256 << 10;

/// What kind of file it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Format {
    /// Customer documents, one a line.
    JsonLines,
    /// A table through a mapping; without one, the shipped mapping that its headings call for.
    Csv(Option<Box<Mapping>>),
    /// Contact cards: vCard 2.1, 3.0 or 4.0, several a file.
    VCard,
    /// Contact cards: `JSContact`, one, a list, or one a line.
    JsContact,
}

impl Format {
    /// The format that the ending of the file's name tells.
    ///
    /// # Errors
    /// [`ExchangeError::UnknownFormat`] when it tells none.
    pub fn of(path: &Path) -> Result<Self, ExchangeError> {
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default().to_ascii_lowercase();
        match ending.as_str() {
            "jsonl" | "ndjson" => Ok(Self::JsonLines),
            "csv" | "tsv" | "txt" => Ok(Self::Csv(None)),
            "vcf" | "vcard" => Ok(Self::VCard),
            "json" => Ok(Self::JsContact),
            _ => Err(ExchangeError::UnknownFormat(name_of(path))),
        }
    }

    /// The format that the ending tells; where it tells none, or JSON may be either, what the file begins with.
    ///
    /// # Errors
    /// [`ExchangeError::UnknownFormat`] when neither tells; the file cannot be read.
    pub fn detect(path: &Path, source: &mut Source) -> Result<Self, ExchangeError> {
        let told = Self::of(path);
        if told.as_ref().is_ok_and(|format| *format != Self::JsContact) {
            return told;
        }
        let start = source.reader.fill_buf()?;
        let start = String::from_utf8_lossy(start.get(..4_096).unwrap_or(start));
        let start = start.trim_start_matches('\u{feff}').trim_start();
        let card = start.get(..11).is_some_and(|begin| begin.eq_ignore_ascii_case("BEGIN:VCARD"));
        let first_line = start.lines().next().unwrap_or_default();
        let document = start.starts_with('{') && !first_line.contains("\"@type\"") && first_line.contains("\"id\"");
        match told {
            _ if card => Ok(Self::VCard),
            _ if document => Ok(Self::JsonLines),
            Err(_) if start.starts_with(['{', '[']) => Ok(Self::JsContact),
            told => told,
        }
    }
}

/// What the reader needs to know.
pub struct Options<'a> {
    /// Whether this category is on the house's list.
    pub category_known: &'a dyn Fn(&str) -> bool,
    /// Whether somebody of this id asked to be erased: no file brings them back.
    pub erased: &'a dyn Fn(&str) -> bool,
    /// Bytes in the file, if known.
    pub total: Option<u64>,
    /// Told how far the reading got, every few records; may stop it between two.
    pub progress: &'a dyn Fn(Progress) -> ControlFlow<()>,
}

/// How far the reading got.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Bytes read.
    pub done: u64,
    /// Bytes in all, if known.
    pub total: Option<u64>,
    /// Records accepted.
    pub accepted: u64,
}

/// A customer that passed the gate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accepted {
    /// The line of the file where the record begins.
    pub line: u64,
    /// The customer.
    pub customer: Customer,
    /// Whether it carries the whole of each key.
    pub carries: Carries,
    /// The top-level keys of the document that the record carries; the others are left as they are in a store.
    pub keys: Vec<&'static str>,
}

impl Accepted {
    /// A customer made of a row or a card, which carry a key only where they have something for it.
    pub(super) fn made(customer: Customer, line: u64) -> Self {
        let keys = [
            ("id", true),
            ("name", true),
            ("gender", customer.gender.is_some()),
            ("languages", !customer.languages.is_empty()),
            ("contacts", !customer.contacts.is_empty()),
            ("stays", !customer.stays.is_empty()),
            ("orders", !customer.orders.is_empty()),
            ("items", !customer.items.is_empty()),
            ("pronouns", customer.pronouns.is_some()),
        ];
        let keys = keys.into_iter().filter(|(_, carried)| *carried).map(|(key, _)| key).collect();
        Self { line, customer, carries: Carries::Parts, keys }
    }
}

/// What a file held.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Records read: lines of documents, rows of a table.
    pub records: u64,
    /// Customers handed out.
    pub accepted: u64,
    /// Records refused.
    pub refused: u64,
    /// Items, cells and other parts refused from records that were kept.
    pub parts: u64,
    /// Columns refused by name.
    pub columns: u64,
    /// Filled cells in these columns.
    pub cells: u64,
    /// Rows left out because they were cancelled.
    pub cancelled: u64,
    /// Texts that had to be cleaned.
    pub cleaned: u64,
    /// Whether the file was read to its end.
    pub ended: Ended,
}

impl Tally {
    /// Whether something was refused.
    #[must_use]
    pub const fn refused_something(&self) -> bool {
        self.refused + self.parts + self.columns > 0
    }

    pub(super) fn count(&mut self, refusal: &Refusal) {
        match (refusal.weight, refusal.rule) {
            (Weight::Record, _) => self.refused += 1,
            (Weight::Part, Rule::RefusedColumn) => self.columns += 1,
            (Weight::Part, _) => self.parts += 1,
            (Weight::Notice, Rule::Cleaned) => self.cleaned += 1,
            (Weight::Notice, _) => {}
        }
    }
}

/// How the reading ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ended {
    /// At the end of the file.
    #[default]
    Whole,
    /// Stopped between two records.
    Stopped,
}

/// An open file, with its size for the progress.
pub struct Source {
    /// The bytes.
    pub reader: BufReader<File>,
    /// How many, if it is a plain file.
    pub total: Option<u64>,
}

/// Opens the file at `path`.
///
/// # Errors
/// When there is none, it is a directory, or it may not be read.
pub fn open(path: &Path) -> Result<Source, ExchangeError> {
    let file = File::open(path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => ExchangeError::Missing(name_of(path)),
        io::ErrorKind::IsADirectory => ExchangeError::Directory(name_of(path)),
        _ => ExchangeError::Io(error),
    })?;
    let about = file.metadata()?;
    if about.is_dir() {
        return Err(ExchangeError::Directory(name_of(path)));
    }
    Ok(Source { reader: BufReader::with_capacity(CHUNK, file), total: about.is_file().then_some(about.len()) })
}

fn name_of(path: &Path) -> Clean {
    Clean::new(&path.to_string_lossy())
}

/// Reads customers from `source`. Each that passes the gate goes to `each`, which may stop the reading; each thing
/// refused or changed goes to `report`.
///
/// # Errors
/// When the file as a whole cannot be read; what was handed out before should then be abandoned.
pub fn read(
    source: impl BufRead,
    format: &Format,
    options: &Options<'_>,
    each: &mut dyn FnMut(Accepted) -> ControlFlow<()>,
    report: &mut dyn FnMut(Refusal),
) -> Result<Tally, ExchangeError> {
    match format {
        Format::VCard => cards::read_vcard(source, options, each, report),
        Format::JsContact => cards::read_jscontact(source, options, each, report),
        Format::JsonLines => document::read(source, options, each, report),
        Format::Csv(mapping) => table::read(source, mapping.as_deref(), options, each, report),
    }
}
