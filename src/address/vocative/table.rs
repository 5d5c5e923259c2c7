//! Reads the tables by which each language shows its rules.

use super::Part;
use crate::domain::Gender;

/// One row a line: gender (`m`, `f`, `c`, `-` unknown), part, name, accepted forms joined by commas with `_` for a space, and
/// after a bar which rule the row shows.
pub(super) fn check(call: impl Fn(Part, &str, Option<Gender>) -> Vec<String>, rows: &str) {
    let mut faults = Vec::new();
    for row in rows.lines().map(str::trim).filter(|row| !row.is_empty()) {
        let shown = row.split('|').next().unwrap_or_default();
        let [gender, part, name, forms] = shown.split_whitespace().collect::<Vec<_>>()[..] else {
            panic!("not four words: {row}")
        };
        let part = match part {
            "given" => Part::Given,
            "surname" => Part::Surname,
            other => panic!("{other} is no part of a name"),
        };
        let said = call(part, &name.replace('_', " "), gender_of(gender)).join(",").replace(' ', "_");
        if said != forms {
            faults.push(format!("{row}\n    but {said}"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The gender that a table's letter or word means.
pub(super) fn gender_of(text: &str) -> Option<Gender> {
    match text {
        "m" | "masculine" => Some(Gender::Masculine),
        "f" | "feminine" => Some(Gender::Feminine),
        "c" | "common" => Some(Gender::Common),
        _ => None,
    }
}
