//! A mapping: how the columns of a table become a customer. Written in TOML, shipped for the usual exports, and
//! published as a JSON Schema made from these types.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

pub use super::field::Field;
pub(super) use super::headings::{Headings, fold};
use super::mapping_check::{Fault, check};
use crate::domain::Gender;

/// How the columns of a table become a customer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Mapping {
    /// Headings that tell this kind of export from others; all have to be there for it to be chosen unasked.
    pub typical: Vec<String>,
    /// How the file is encoded; a byte order mark in the file counts more.
    pub encoding: Encoding,
    /// What separates the cells; absent is found out from the headings.
    pub separator: Option<Separator>,
    /// What separates several values in one cell.
    pub joiner: Option<String>,
    /// The forms of dates, tried in this order, written as in strftime. Where one has the day first and another the month,
    /// the rows of the file decide which of the two holds.
    pub dates: Vec<String>,
    /// What comes first where a whole name stands in one cell without a comma or a slash.
    pub full_name_order: NameOrder,
    /// Headings of a whole name under which the family name comes first, whatever comes first elsewhere.
    pub surname_first: Vec<String>,
    /// What is done with names in capitals only.
    pub capitals: Capitals,
    /// Where the id comes from when no column has one.
    pub id: IdRule,
    /// For each field of the customer the headings under which it may stand.
    pub columns: BTreeMap<Field, Headings>,
    /// Fields with the same value in every row.
    pub constants: BTreeMap<Field, String>,
    /// Words of the status column that mean that the row is cancelled.
    pub cancelled: Vec<String>,
    /// Words that mean yes.
    pub yes: Vec<String>,
    /// Words that mean no.
    pub no: Vec<String>,
    /// Words of a title or a gender column, and the grammatical gender each states.
    #[schemars(with = "BTreeMap<String, String>")]
    pub genders: BTreeMap<String, Gender>,
    /// Words that are kept as a title.
    pub titles: Vec<String>,
    /// How labels begin that the program gives by itself: no tags, left aside without a word.
    pub system_tags: Option<String>,
    /// Headings that are known and not wanted, left aside without a word.
    pub ignore: Vec<String>,
}

/// How the bytes become letters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
pub enum Encoding {
    /// UTF-8, with or without a byte order mark.
    #[default]
    #[serde(rename = "utf-8")]
    Utf8,
    /// Windows-1251, Cyrillic.
    #[serde(rename = "windows-1251")]
    Windows1251,
    /// Windows-1252, Western European.
    #[serde(rename = "windows-1252")]
    Windows1252,
}

/// What separates the cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
pub enum Separator {
    /// `,`
    #[serde(rename = ",")]
    Comma,
    /// `;`
    #[serde(rename = ";")]
    Semicolon,
    /// A tab.
    #[serde(rename = "tab")]
    Tab,
}

impl Separator {
    pub(super) const ALL: [Self; 3] = [Self::Comma, Self::Semicolon, Self::Tab];

    pub(super) const fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
            Self::Tab => b'\t',
        }
    }
}

/// What comes first in a whole name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum NameOrder {
    /// Anna Müller
    #[default]
    GivenFirst,
    /// Шевченко Іван Петрович
    SurnameFirst,
}

/// What is done with names in capitals only.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Capitals {
    /// They stay.
    #[default]
    Keep,
    /// MUELLER becomes Mueller.
    Lower,
}

/// Where the id comes from when no column has one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct IdRule {
    /// Put before every id, so that ids of two systems don't meet.
    pub prefix: String,
    /// Groups of fields; the first group of which every field is filled makes the id. Choose what stays the same from
    /// file to file and belongs to one person only: an e-mail address alone may be a family's or an agency's.
    pub derive: Vec<Vec<Field>>,
}

const PRESETS: [(&str, &str); 6] = [
    ("tactful", include_str!("../../data/mappings/tactful.toml")),
    ("google", include_str!("../../data/mappings/google.toml")),
    ("shopify", include_str!("../../data/mappings/shopify.toml")),
    ("outlook", include_str!("../../data/mappings/outlook.toml")),
    ("hubspot", include_str!("../../data/mappings/hubspot.toml")),
    ("arrivals", include_str!("../../data/mappings/arrivals.toml")),
];

/// The shipped mappings, read on first use; a test reads each.
static READ: LazyLock<Vec<(&str, Mapping)>> = LazyLock::new(|| {
    let read = |(name, text): &(&'static str, &str)| Some((*name, Mapping::parse(text).ok()?));
    PRESETS.iter().filter_map(read).collect()
});

impl Mapping {
    /// The names of the mappings that are shipped.
    pub fn presets() -> impl Iterator<Item = &'static str> {
        PRESETS.iter().map(|(name, _)| *name)
    }

    /// The shipped mapping of this name.
    #[must_use]
    pub fn preset(name: &str) -> Option<Self> {
        READ.iter().find(|(one, _)| *one == name).map(|(_, mapping)| mapping.clone())
    }

    /// Reads a mapping.
    ///
    /// # Errors
    /// Everything that is wrong with it, by line and key.
    pub fn parse(text: &str) -> Result<Self, Vec<Fault>> {
        check(text)
    }

    /// The shipped mapping that these headings call for, by its name.
    #[must_use]
    pub fn guess(header: &[&str]) -> Option<&'static str> {
        let there: Vec<String> = header.iter().map(|heading| fold(heading)).collect();
        READ.iter().find(|(_, mapping)| mapping.calls_for(&there)).map(|(name, _)| *name)
    }

    /// The shipped mappings.
    pub(super) fn shipped() -> impl Iterator<Item = &'static Self> {
        READ.iter().map(|(_, mapping)| mapping)
    }

    /// Whether this mapping is meant by these headings, folded.
    pub(super) fn calls_for(&self, there: &[String]) -> bool {
        if !self.typical.is_empty() {
            return self.typical.iter().all(|heading| there.contains(&fold(heading)));
        }
        let has = |field| {
            self.columns.get(&field).is_some_and(|names| names.0.iter().any(|name| there.contains(&fold(name))))
        };
        (has(Field::Surname) || has(Field::FullName)) && has(Field::From) && (has(Field::To) || has(Field::Nights))
    }

    /// The same with every word that cells are compared with folded once, not once a row.
    pub(super) fn prepared(&self) -> Self {
        let folded = |words: &[String]| words.iter().map(|word| fold(word)).collect();
        Self {
            cancelled: folded(&self.cancelled),
            yes: folded(&self.yes),
            no: folded(&self.no),
            surname_first: folded(&self.surname_first),
            titles: folded(&self.titles),
            genders: self.genders.iter().map(|(word, gender)| (fold(word), *gender)).collect(),
            ..self.clone()
        }
    }

    /// Whether these, folded, may be the headings of a table for this mapping: at least two it names, or its only one.
    pub(super) fn recognises(&self, there: &[String]) -> bool {
        let named = |names: &&Headings| names.0.iter().any(|name| there.contains(&fold(name)));
        self.columns.values().filter(named).count() >= 2.min(self.columns.len()).max(1)
    }
}
