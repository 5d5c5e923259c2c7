//! The reject list: headings that are never taken in, whatever a mapping says.

use super::mapping::{Field, fold};
use crate::custody::{RefusedEntry as Entry, refused_list};

/// Whether a column of this heading is never taken in. `field` is what the mapping would make of it.
pub(super) fn is_refused(heading: &str, field: Option<Field>) -> bool {
    let words = words(heading);
    let party = matches!(field, Some(Field::Children | Field::Adults));
    refused_list().refused.iter().any(|entry| {
        entry.headings.iter().any(|one| contains(&words, &self::words(one)))
            || !party && entry.unless_party.iter().any(|one| fold(one) == fold(heading))
    })
}

/// Whether a property of a contact card is never taken in: by its own name, or as a heading would be.
pub(super) fn is_refused_property(name: &str) -> bool {
    let named = |entry: &Entry| entry.properties.iter().any(|one| one.eq_ignore_ascii_case(name));
    is_refused(name, None) || refused_list().refused.iter().any(named)
}

/// The words of a heading, also where they are run together in capitals or joined by underscores.
fn words(heading: &str) -> Vec<String> {
    let mut apart = String::with_capacity(heading.len() + 8);
    let mut before = ' ';
    for c in heading.chars() {
        if c.is_uppercase() && before.is_lowercase() {
            apart.push(' ');
        }
        apart.push(c);
        before = c;
    }
    apart.split(|c: char| !c.is_alphanumeric()).map(fold).filter(|word| !word.is_empty()).collect()
}

/// Whether some run of `words`, joined, is `wanted`, joined: headings split and join words as they like (`LinkedIn`).
fn contains(words: &[String], wanted: &[String]) -> bool {
    let wanted = wanted.concat();
    let runs = (0..words.len()).flat_map(|from| (from + 1..=words.len()).map(move |to| from..to));
    !wanted.is_empty() && runs.filter_map(|run| words.get(run)).any(|run| run.concat() == wanted)
}

#[cfg(test)]
mod tests {
    use super::{is_refused, refused_list};
    use crate::exchange::mapping::Field;

    #[test]
    fn the_list_reads_and_refuses_by_name() {
        assert!(refused_list().refused.len() >= 10);
        for heading in [
            "Marital Status",
            "maritalStatus",
            "MARITAL_STATUS",
            "Religion",
            "Twitter Username",
            "LinkedIn Bio",
            "Familienstand",
            "Сімейний стан",
            "Віросповідання",
            "Anzahl Kinder",
            "Number of children",
            "Stan cywilny",
            "Score crédit",
            "Antecedentes penales",
            "Opinione politica",
            "Estado civil",
            "Problematic guest",
        ] {
            assert!(is_refused(heading, None), "{heading}");
        }
        for heading in ["Name", "Room", "Status", "Note", "Credit card", "Party", "Public", "Reservation status"] {
            assert!(!is_refused(heading, None), "{heading}");
        }
        assert!(is_refused("Children", None) && !is_refused("Children", Some(Field::Children)));
    }
}
