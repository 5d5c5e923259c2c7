//! The reject list: headings that are never taken in, whatever a mapping says.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::mapping::{Field, fold};
use crate::custody::{RefusedEntry as Entry, refused_list};

/// The headings of the list as headings are compared.
struct Headings {
    /// The words of each, joined.
    joined: HashSet<String>,
    /// The length of the longest of them, in bytes.
    longest: usize,
    /// Those that are refused unless they count the party.
    unless_party: HashSet<String>,
}

/// Folded once: a table may have many columns, and a file of cards has many properties.
static HEADINGS: LazyLock<Headings> = LazyLock::new(|| {
    let entries = &refused_list().refused;
    let joined = entries.iter().flat_map(|entry| &entry.headings).map(|one| words(one).concat());
    let joined: HashSet<String> = joined.filter(|one| !one.is_empty()).collect();
    let longest = joined.iter().map(String::len).max().unwrap_or_default();
    let unless_party = entries.iter().flat_map(|entry| &entry.unless_party).map(|one| fold(one)).collect();
    Headings { joined, longest, unless_party }
});

/// Whether a column of this heading is never taken in. `field` is what the mapping would make of it.
pub(super) fn is_refused(heading: &str, field: Option<Field>) -> bool {
    let party = matches!(field, Some(Field::Children | Field::Adults));
    contains_refused(&words(heading)) || !party && HEADINGS.unless_party.contains(&fold(heading))
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

/// Whether some run of `words`, joined, is a heading of the list: headings split and join words as they like (`LinkedIn`).
fn contains_refused(words: &[String]) -> bool {
    (0..words.len()).any(|from| {
        let mut run = String::new();
        for word in words.get(from..).unwrap_or_default() {
            run.push_str(word);
            if HEADINGS.joined.contains(&run) {
                return true;
            }
            if run.len() >= HEADINGS.longest {
                break;
            }
        }
        false
    })
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
