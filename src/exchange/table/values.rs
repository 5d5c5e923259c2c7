//! What a row says in one field: a text, several values, a day, a yes, an id.

use std::collections::HashSet;

use chrono::{Datelike, NaiveDate};

use super::super::gate::{LONGEST_FIELD, LONGEST_NAME, LONGEST_TEXT, fits, unfit_note};
use super::super::mapping::{Field, fold};
use super::super::{Rule, Weight};
use super::row::{Gone, Refuse, Row};
use crate::domain::{Clean, CustomerId};

/// Years before this are faults of typing or of a form of date that doesn't fit.
const FIRST_YEAR: i32 = 1900;

impl<'a> Row<'a> {
    pub(super) fn cell(&self, index: usize) -> &'a str {
        let cell = self.record.get(index).and_then(|cell| std::str::from_utf8(cell).ok()).unwrap_or_default().trim();
        // Spreadsheets keep numbers as text behind an apostrophe.
        cell.strip_prefix('\'').unwrap_or(cell).trim()
    }

    /// The first filled column of the field.
    pub(super) fn place(&self, field: Field) -> Option<usize> {
        self.columns.of(field).iter().copied().find(|index| !self.cell(*index).is_empty())
    }

    /// The field's text: of the first filled column, or the constant.
    pub(super) fn text(&self, field: Field) -> Option<&'a str> {
        let there = self.place(field).map(|index| self.cell(index));
        there.or_else(|| self.mapping.constants.get(&field).map(String::as_str)).filter(|text| !text.is_empty())
    }

    /// Every value of the field: of all its columns, taken apart at the joiner.
    pub(super) fn values(&self, field: Field, limit: usize, refuse: Refuse<'_>) -> Vec<Clean> {
        let mut values: Vec<Clean> = Vec::new();
        let mut met = HashSet::new();
        // Free text becomes an item, and may not hold what no item may.
        let free = matches!(field, Field::Note | Field::Tag);
        let unfit = |value: &Clean| if free { unfit_note(value.as_str()) } else { None };
        for index in self.columns.of(field).iter().copied() {
            let cell = self.cell(index);
            let many: Vec<&str> = match self.mapping.joiner.as_deref() {
                Some(joiner) if !joiner.is_empty() => cell.split(joiner).collect(),
                _ => vec![cell],
            };
            for value in many.into_iter().map(Clean::new).filter(|value| !value.is_empty()) {
                if !fits(value.as_str(), limit) {
                    let rule = if limit == LONGEST_TEXT { Rule::TextTooLong } else { Rule::FieldTooLong };
                    refuse(self.refusal(Some(index), rule, Weight::Part));
                } else if met.insert(value.clone()) {
                    match unfit(&value) {
                        Some(rule) => refuse(self.refusal(Some(index), rule, Weight::Part)),
                        None => values.push(value),
                    }
                }
            }
        }
        if let Some(constant) = self.mapping.constants.get(&field).filter(|_| values.is_empty()) {
            values.push(Clean::new(constant));
        }
        values
    }

    /// One text of operating data.
    pub(super) fn field(&self, field: Field, refuse: Refuse<'_>) -> Clean {
        let text = self.text(field).map(Clean::new).unwrap_or_default();
        if fits(text.as_str(), LONGEST_FIELD) {
            return text;
        }
        refuse(self.refusal(self.place(field), Rule::FieldTooLong, Weight::Part));
        Clean::default()
    }

    pub(super) fn id(&self) -> Option<CustomerId> {
        let prefix = &self.mapping.id.prefix;
        if let Some(id) = self.text(Field::Id).filter(|id| fits(id, LONGEST_NAME)) {
            return Some(CustomerId::new(&format!("{prefix}{id}")));
        }
        let group =
            self.mapping.id.derive.iter().find(|group| group.iter().all(|field| self.text(*field).is_some()))?;
        let hash = hash(group.iter().filter_map(|field| self.text(*field)));
        Some(CustomerId::new(&format!("{prefix}{hash:016x}")))
    }

    pub(super) fn is_yes(&self, word: &str) -> bool {
        let word = fold(word);
        let usual = ["yes", "y", "true", "1", "так"];
        if self.mapping.yes.is_empty() { usual.contains(&word.as_str()) } else { self.mapping.yes.contains(&word) }
    }

    /// The day in the field; none if it is empty.
    pub(super) fn day(&self, field: Field, weight: Weight, refuse: Refuse<'_>) -> Result<Option<NaiveDate>, Gone> {
        let Some(text) = self.text(field) else { return Ok(None) };
        let date_only = text.split(['T', ' ']).next().unwrap_or(text);
        let forms = if self.mapping.dates.is_empty() { &["%Y-%m-%d".to_owned()][..] } else { &self.mapping.dates[..] };
        let mut impossible = false;
        for form in forms {
            for candidate in [text, date_only] {
                match NaiveDate::parse_from_str(candidate, form) {
                    Ok(day) if day.year() >= FIRST_YEAR => return Ok(Some(day)),
                    Ok(_) => {}
                    Err(error) => {
                        use chrono::format::ParseErrorKind::{Impossible, OutOfRange};
                        impossible |= matches!(error.kind(), Impossible | OutOfRange);
                    }
                }
            }
        }
        let rule = if impossible { Rule::NoSuchDate } else { Rule::NotADate };
        refuse(self.refusal(self.place(field), rule, weight));
        Err(Gone)
    }
}

/// The id of somebody whom the file gives none, from what tells the person from others.
pub(in super::super) fn id_of<'a>(parts: impl Iterator<Item = &'a str>) -> CustomerId {
    CustomerId::new(&format!("{:016x}", hash(parts)))
}

/// FNV-1a, 64 bits: the same file gives the same ids on every machine and in every version.
fn hash<'a>(parts: impl Iterator<Item = &'a str>) -> u64 {
    parts
        .map(fold_value)
        .flat_map(|part| part.into_bytes().into_iter().chain([0x1f]))
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
}

/// A value as ids are made from it: case and spaces don't matter.
fn fold_value(text: &str) -> String {
    Clean::new(text).as_str().to_lowercase()
}

/// A tag of two or three letters, perhaps with a region; names of languages are not guessed at.
pub(super) fn language(text: &str) -> Option<crate::domain::Language> {
    let primary = text.split(['-', '_']).next().unwrap_or_default().len();
    (2..=3).contains(&primary).then(|| text.replace('_', "-").parse().ok()).flatten()
}
