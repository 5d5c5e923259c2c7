//! What a row says in one field: a text, several values, a day, a yes, an id.

use std::collections::HashSet;
use std::str::FromStr;

use chrono::NaiveDate;

use super::super::export::FORMULA;
use super::super::gate::{LONGEST_FIELD, LONGEST_NAME, LONGEST_TEXT, fits, unfit_note};
use super::super::mapping::{Field, fold};
use super::super::{Rule, Weight};
use super::languages::language;
use super::row::{Gone, Refuse, Row};
use crate::domain::{Clean, CustomerId, Language};

impl<'a> Row<'a> {
    pub(super) fn cell(&self, index: usize) -> &'a str {
        let cell = self.record.get(index).and_then(|cell| std::str::from_utf8(cell).ok()).unwrap_or_default().trim();
        // Spreadsheets keep numbers as text behind an apostrophe, and a harmless formula stands behind one; 't Hart is a name.
        let kept = cell.strip_prefix('\'').map(str::trim);
        kept.filter(|kept| kept.starts_with(|c: char| c.is_ascii_digit() || FORMULA.contains(&c))).unwrap_or(cell)
    }

    /// The filled columns of the field.
    pub(super) fn filled(&self, field: Field) -> impl Iterator<Item = usize> {
        self.columns.of(field).iter().copied().filter(|index| !self.cell(*index).is_empty())
    }

    /// The first filled column of the field.
    pub(super) fn place(&self, field: Field) -> Option<usize> {
        self.filled(field).next()
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
        // Some programs put labels of their own among the tags.
        let system = self.mapping.system_tags.as_deref().filter(|_| field == Field::Tag);
        let own = |value: &&str| !system.is_some_and(|begin| value.trim_start().starts_with(begin));
        let unfit = |value: &Clean| if free { unfit_note(value.as_str()) } else { None };
        for index in self.columns.of(field).iter().copied() {
            let cell = self.cell(index);
            let many: Vec<&str> = match self.mapping.joiner.as_deref() {
                Some(joiner) if !joiner.is_empty() => cell.split(joiner).collect(),
                _ => vec![cell],
            };
            for value in many.into_iter().filter(own).map(Clean::new).filter(|value| !value.is_empty()) {
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

    /// What is filled of the field gives nothing, and why.
    pub(super) fn leave(&self, field: Field, rule: Rule, refuse: Refuse<'_>) {
        self.filled(field).for_each(|index| refuse(self.refusal(Some(index), rule, Weight::Part)));
    }

    /// Whether the cell is a yes or a no; none, where it is empty or, as the report then says, neither.
    pub(super) fn says_yes(&self, field: Field, refuse: Refuse<'_>) -> Option<bool> {
        let word = self.text(field).map(fold).filter(|word| !word.is_empty())?;
        let said = self.answer(&word);
        if said.is_none() {
            self.leave(field, Rule::UnknownValue, refuse);
        }
        said
    }

    /// Whether what is noted of the customer is private. As in a contact card (RFC 2426, section 3.7.1), whatever does not
    /// say that it is not, says that it is.
    pub(super) fn is_private(&self) -> bool {
        let mut words = self.filled(Field::Private).map(|index| fold(self.cell(index)));
        words.any(|word| !word.is_empty() && self.answer(&word) != Some(false))
    }

    fn answer(&self, word: &str) -> Option<bool> {
        let means = |declared: &[String], usual: &[&str]| {
            if declared.is_empty() { usual.contains(&word) } else { declared.iter().any(|one| one == word) }
        };
        let yes = means(&self.mapping.yes, &["yes", "y", "true", "1", "так"]);
        let no = || means(&self.mapping.no, &["no", "n", "false", "0", "ні", "nein", "non"]);
        if yes { Some(true) } else { no().then_some(false) }
    }

    /// The whole number in the field.
    pub(super) fn number<T: FromStr>(&self, field: Field, refuse: Refuse<'_>) -> Option<T> {
        let number = self.text(field)?.parse().ok();
        if number.is_none() {
            self.leave(field, Rule::Number, refuse);
        }
        number
    }

    /// The languages in the field, in their order.
    pub(super) fn languages(&self, refuse: Refuse<'_>) -> Vec<Language> {
        let mut languages = Vec::new();
        for said in self.values(Field::Language, LONGEST_NAME, refuse) {
            match language(said.as_str()) {
                Some(language) if languages.contains(&language) => {}
                Some(language) => languages.push(language),
                None => refuse(self.refusal(self.place(Field::Language), Rule::LanguageTag, Weight::Part)),
            }
        }
        languages
    }

    /// The day in the field; none if it is empty.
    pub(super) fn day(&self, field: Field, weight: Weight, refuse: Refuse<'_>) -> Result<Option<NaiveDate>, Gone> {
        let Some(text) = self.text(field) else { return Ok(None) };
        let place = self.place(field);
        match self.dates.read(text) {
            Ok(read) => {
                if read.doubtful && place.is_some_and(|column| self.dates.tells(column)) {
                    refuse(self.refusal(place, Rule::DateOrder, Weight::Notice));
                }
                Ok(Some(read.day))
            }
            Err(rule) => {
                refuse(self.refusal(place, rule, weight));
                Err(Gone)
            }
        }
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
