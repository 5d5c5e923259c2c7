//! A whole name in one cell taken apart: `MUELLER/ANNA MRS`, `Müller, Dr. Anna`, `Anna Müller`.

use super::super::mapping::{Capitals, Mapping, NameOrder, fold};
use crate::domain::{Clean, Gender, PersonName};

/// Takes the cell apart into `name`; gives the gender that a title states.
pub(super) fn take_apart(cell: &str, mapping: &Mapping, name: &mut PersonName) -> Option<Gender> {
    let cell = cell.trim().trim_start_matches('*').trim();
    let mut gender = None;
    if let Some((surname, rest)) = cell.split_once('/').or_else(|| cell.split_once(',')) {
        let words = rest.split(|c: char| c.is_whitespace() || c == ',' || c == '/').filter(|word| !word.is_empty());
        let rest = sift(words, mapping, name, &mut gender);
        name.surname = text(surname, mapping);
        name.given = text(&rest, mapping);
        return gender;
    }
    let rest = sift(cell.split_whitespace(), mapping, name, &mut gender);
    let words: Vec<&str> = rest.split(' ').filter(|word| !word.is_empty()).collect();
    match (words.as_slice(), mapping.full_name_order) {
        ([], _) => {}
        ([only], _) => name.surname = text(only, mapping),
        ([surname, given, more @ ..], NameOrder::SurnameFirst) => {
            name.surname = text(surname, mapping);
            name.given = text(given, mapping);
            name.given2 = text(&more.join(" "), mapping);
        }
        ([given @ .., surname], NameOrder::GivenFirst) => {
            name.given = text(&given.join(" "), mapping);
            name.surname = text(surname, mapping);
        }
    }
    gender
}

/// The words that are no titles; titles go where they belong.
fn sift<'a>(
    words: impl Iterator<Item = &'a str>,
    mapping: &Mapping,
    name: &mut PersonName,
    gender: &mut Option<Gender>,
) -> String {
    let mut rest = Vec::new();
    for word in words {
        if let Some(stated) = gender_of(word, mapping) {
            *gender = Some(stated);
        } else if mapping.titles.contains(&fold(word)) {
            let title = if name.title.is_empty() { word.to_owned() } else { format!("{} {word}", name.title) };
            name.title = text(&title, mapping);
        } else {
            rest.push(word);
        }
    }
    rest.join(" ")
}

/// The gender that this word of a title or gender column states.
pub(super) fn gender_of(word: &str, mapping: &Mapping) -> Option<Gender> {
    mapping.genders.get(&fold(word)).copied()
}

/// The text of a part of a name, with capitals as the mapping wants them.
pub(super) fn text(raw: &str, mapping: &Mapping) -> Clean {
    let shouts = raw.chars().filter(|c| c.is_alphabetic()).count() > 1 && !raw.chars().any(char::is_lowercase);
    if mapping.capitals == Capitals::Keep || !shouts {
        return Clean::new(raw);
    }
    let mut inside = false;
    let lowered: String = raw
        .chars()
        .flat_map(|c| {
            let lower = inside;
            inside = c.is_alphabetic() || (c == '\'' || c == '’') && inside && is_ukrainian_apostrophe(raw);
            if lower { c.to_lowercase().collect::<Vec<_>>() } else { vec![c] }
        })
        .collect();
    Clean::new(&lowered)
}

/// In Cyrillic the apostrophe stands within a word (Лук’яненко); in Latin after a prefix (O’Brien).
fn is_ukrainian_apostrophe(raw: &str) -> bool {
    raw.chars().any(|c| matches!(c, '\u{400}'..='\u{52f}'))
}

#[cfg(test)]
mod tests {
    use super::take_apart;
    use crate::domain::{Gender, PersonName};
    use crate::exchange::Mapping;

    #[test]
    fn whole_names_come_apart() {
        let mapping = Mapping::preset("arrivals").unwrap_or_default().prepared();
        for (cell, title, given, surname, gender) in [
            ("MUELLER/ANNA MRS", "", "Anna", "Mueller", Some(Gender::Feminine)),
            ("*SMITH-JONES/JOHN PAUL MR", "", "John Paul", "Smith-Jones", Some(Gender::Masculine)),
            ("Müller, Dr. Anna", "Dr.", "Anna", "Müller", None),
            ("O'BRIEN,MARY,MS", "", "Mary", "O'Brien", Some(Gender::Feminine)),
            ("ЛУК’ЯНЕНКО/ОЛЕНА", "", "Олена", "Лук’яненко", None),
            ("Anna Maria Müller", "", "Anna Maria", "Müller", None),
            ("Herr Kovač", "", "", "Kovač", Some(Gender::Masculine)),
        ] {
            let mut name = PersonName::default();
            let stated = take_apart(cell, &mapping, &mut name);
            assert_eq!(
                (name.title.as_str(), name.given.as_str(), name.surname.as_str(), stated),
                (title, given, surname, gender),
                "{cell}"
            );
        }
    }
}
