//! Which column holds what; which are refused by name, and which the mapping does not know.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::super::mapping::{Field, Mapping, fold};
use super::super::refused::is_refused;
use super::super::{Refusal, Rule, Weight};

/// The columns of one table.
pub(super) struct Columns {
    /// For each field its columns, in the order of the mapping.
    places: BTreeMap<Field, Vec<usize>>,
    headings: Vec<String>,
    refused: Vec<usize>,
}

impl Columns {
    pub(super) fn new(header: &csv::ByteRecord, line: u64, mapping: &Mapping, refuse: &mut dyn FnMut(Refusal)) -> Self {
        let headings: Vec<String> = header.iter().map(|cell| String::from_utf8_lossy(cell).into_owned()).collect();
        let folded: Vec<String> = headings.iter().map(|heading| fold(heading)).collect();
        // Everything is folded and found once: a heading may be as long as a line, and all of it commas.
        let mut field_of: HashMap<String, Field> = HashMap::new();
        for (field, names) in &mapping.columns {
            for name in &names.0 {
                field_of.entry(fold(name)).or_insert(*field);
            }
        }
        let ignored: HashSet<String> = mapping.ignore.iter().map(|heading| fold(heading)).collect();
        let mut refused = Vec::new();
        let mut there: HashMap<&str, Vec<usize>> = HashMap::new();
        for (index, (heading, folded)) in headings.iter().zip(&folded).enumerate() {
            let field = field_of.get(folded).copied();
            let column = index as u64 + 1;
            if is_refused(heading, field.filter(|_| mapping.columns.contains_key(&Field::From))) {
                refused.push(index);
                refuse(Refusal::new(line, column, Rule::RefusedColumn, Weight::Part, heading));
                continue;
            }
            there.entry(folded).or_default().push(index);
            if field.is_none() && !folded.is_empty() && !ignored.contains(folded) {
                refuse(Refusal::new(line, column, Rule::ColumnNotMapped, Weight::Notice, heading));
            }
        }
        let mut places = BTreeMap::new();
        for (field, names) in &mapping.columns {
            let mut met = HashSet::new();
            let names = names.0.iter().map(|name| fold(name)).filter(|name| met.insert(name.clone()));
            let found = names.flat_map(|name| there.get(name.as_str()).cloned().unwrap_or_default());
            places.insert(*field, found.collect());
        }
        Self { places, headings, refused }
    }

    /// The columns of this field.
    pub(super) fn of(&self, field: Field) -> &[usize] {
        self.places.get(&field).map(Vec::as_slice).unwrap_or_default()
    }

    /// The heading of the column.
    pub(super) fn heading(&self, index: usize) -> &str {
        self.headings.get(index).map(String::as_str).unwrap_or_default()
    }

    /// How many columns there are.
    pub(super) fn count(&self) -> usize {
        self.headings.len()
    }

    /// Filled cells of this row that stand in refused columns.
    pub(super) fn refused_cells(&self, record: &csv::ByteRecord) -> u64 {
        let filled = |index: &&usize| record.get(**index).is_some_and(|cell| !cell.trim_ascii().is_empty());
        self.refused.iter().filter(filled).count() as u64
    }
}
