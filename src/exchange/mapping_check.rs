//! Reading a mapping and naming every fault in it by line and key, with what was probably meant.

use chrono::format::{Item, StrftimeItems};
use serde::Deserialize as _;
use toml::de::{DeTable, DeValue};

use super::document::closest;
use super::mapping::{Field, Mapping};
use crate::domain::Clean;

const KEYS: [&str; 18] = [
    "typical",
    "encoding",
    "separator",
    "joiner",
    "dates",
    "full_name_order",
    "surname_first",
    "capitals",
    "id",
    "columns",
    "constants",
    "cancelled",
    "yes",
    "no",
    "genders",
    "titles",
    "system_tags",
    "ignore",
];

/// One fault of a mapping file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The line, from 1.
    pub line: u64,
    /// The key, if one is at fault.
    pub key: Clean,
    /// The phrase that says what is wrong; takes `key`.
    pub phrase: &'static str,
    /// What was probably meant.
    pub suggestion: Option<&'static str>,
}

/// The mapping, or everything that is wrong with it.
pub(super) fn check(text: &str) -> Result<Mapping, Vec<Fault>> {
    let line_of = |at: usize| text.bytes().take(at).filter(|byte| *byte == b'\n').count() as u64 + 1;
    let fault = |at, key: &str, phrase| Fault { line: line_of(at), key: Clean::new(key), phrase, suggestion: None };
    let at_of = |error: &toml::de::Error| error.span().map_or(0, |span| span.start);
    let table = DeTable::parse(text).map_err(|error| vec![fault(at_of(&error), "", "mapping-syntax")])?;
    let mut faults = Vec::new();
    let mut unknown = |table: &DeTable<'_>, known: &[&'static str]| {
        for key in table.keys().filter(|key| !known.contains(&key.get_ref().as_ref())) {
            let name = key.get_ref().as_ref();
            let suggestion = closest(name, known.iter().copied());
            faults.push(Fault { suggestion, ..fault(key.span().start, name, "mapping-unknown-key") });
        }
    };
    unknown(table.get_ref(), &KEYS);
    for (key, value) in table.get_ref() {
        let DeValue::Table(inner) = value.get_ref() else { continue };
        match key.get_ref().as_ref() {
            "columns" | "constants" => unknown(inner, Field::NAMES),
            "id" => unknown(inner, &["prefix", "derive"]),
            _ => {}
        }
    }
    if let Some(dates) = table.get_ref().get("dates")
        && let DeValue::Array(dates) = dates.get_ref()
    {
        for date in dates {
            let reads = date.get_ref().as_str().is_some_and(|form| {
                form.contains('%') && StrftimeItems::new(form).all(|item| !matches!(item, Item::Error))
            });
            if !reads {
                faults.push(fault(date.span().start, "dates", "mapping-date-form"));
            }
        }
    }
    if !faults.is_empty() {
        faults.sort_by_key(|fault| fault.line);
        return Err(faults);
    }
    let mapping = toml::Deserializer::parse(text)
        .and_then(Mapping::deserialize)
        .map_err(|error| vec![fault(at_of(&error), &key_at(text, at_of(&error)), "mapping-value")])?;
    if mapping.columns.is_empty() {
        return Err(vec![fault(0, "columns", "mapping-no-columns")]);
    }
    if !mapping.columns.contains_key(&Field::Id) && mapping.id.derive.is_empty() {
        return Err(vec![fault(0, "id", "mapping-no-id")]);
    }
    Ok(mapping)
}

/// The key of the line in which something is at fault.
fn key_at(text: &str, at: usize) -> String {
    let start = text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |end| end + 1);
    let line = text.get(start..).unwrap_or_default().lines().next().unwrap_or_default();
    line.split('=').next().unwrap_or_default().trim().to_owned()
}
