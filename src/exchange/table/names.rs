//! A whole name in one cell taken apart: `MUELLER/ANNA MRS`, `Müller, Dr. Anna`, `Anna Müller`, `Шевченко Іван Петрович`;
//! and a title in one cell. Gender is never guessed: within a name only a word counts that can be nothing but a title.

use std::sync::LazyLock;

use serde::Deserialize;

use super::super::mapping::{Capitals, Mapping, NameOrder, fold};
use crate::domain::{Clean, Gender, PersonName};

/// What a word is within a whole name, as data/whole-names.toml has it.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct WholeNames {
    address: Vec<String>,
    generation: Vec<String>,
    patronymic: Vec<String>,
}

/// Folded once; a test reads it.
static WHOLE_NAMES: LazyLock<WholeNames> = LazyLock::new(|| {
    let read: WholeNames = toml::from_str(include_str!("../../../data/whole-names.toml")).unwrap_or_default();
    let folded = |words: Vec<String>| words.iter().map(|word| fold(word)).collect();
    WholeNames {
        address: folded(read.address),
        generation: folded(read.generation),
        patronymic: folded(read.patronymic),
    }
});

/// The gender that titles state. Two that differ (`Mr and Mrs`) state none of one person.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Stated {
    #[default]
    Nothing,
    One(Gender),
    Several,
}

impl Stated {
    fn hear(&mut self, gender: Gender) {
        *self = match *self {
            Self::Nothing => Self::One(gender),
            Self::One(before) if before == gender => Self::One(gender),
            _ => Self::Several,
        };
    }

    const fn one(self) -> Option<Gender> {
        match self {
            Self::One(gender) => Some(gender),
            Self::Nothing | Self::Several => None,
        }
    }
}

/// Takes the cell apart into `name`; gives the gender that a title states.
pub(super) fn take_apart(cell: &str, order: NameOrder, mapping: &Mapping, name: &mut PersonName) -> Option<Gender> {
    let cell = cell.trim().trim_start_matches('*').trim();
    let mut stated = Stated::default();
    if let Some((surname, rest)) = cell.split_once('/').or_else(|| cell.split_once(',')) {
        let words = rest.split(|c: char| c.is_whitespace() || c == ',' || c == '/').filter(|word| !word.is_empty());
        let given = sift(words, mapping, name, &mut stated);
        name.surname = text(surname, mapping);
        put_given(&given, mapping, name);
        return stated.one();
    }
    let words = sift(cell.split_whitespace(), mapping, name, &mut stated);
    match (words.as_slice(), order) {
        ([], _) => {}
        ([only], _) => name.surname = text(only, mapping),
        ([surname, given, more @ ..], NameOrder::SurnameFirst) => {
            name.surname = text(surname, mapping);
            name.given = text(given, mapping);
            name.given2 = text(&more.join(" "), mapping);
        }
        ([given @ .., surname], NameOrder::GivenFirst) => {
            put_given(given, mapping, name);
            name.surname = text(surname, mapping);
        }
    }
    stated.one()
}

/// The given names; of two words the second may be a patronymic, which has its own place.
fn put_given(words: &[&str], mapping: &Mapping, name: &mut PersonName) {
    match words {
        [given, patronymic] if is_patronymic(patronymic) => {
            name.given = text(given, mapping);
            name.given2 = text(patronymic, mapping);
        }
        _ => name.given = text(&words.join(" "), mapping),
    }
}

fn is_patronymic(word: &str) -> bool {
    let word = word.to_lowercase();
    WHOLE_NAMES.patronymic.iter().any(|ending| word.ends_with(ending.as_str()))
}

/// The words of a whole name that are its own; titles and the generation go where they belong.
fn sift<'a>(
    words: impl Iterator<Item = &'a str>,
    mapping: &Mapping,
    name: &mut PersonName,
    stated: &mut Stated,
) -> Vec<&'a str> {
    let mut rest = Vec::new();
    for word in words {
        let folded = fold(word);
        match mapping.genders.get(&folded) {
            Some(gender) if WHOLE_NAMES.address.contains(&folded) => stated.hear(*gender),
            _ if mapping.titles.contains(&folded) => {
                let title = if name.title.is_empty() { word.to_owned() } else { format!("{} {word}", name.title) };
                name.title = text(&title, mapping);
            }
            _ => rest.push(word),
        }
    }
    if let [_, .., last] = rest.as_slice()
        && WHOLE_NAMES.generation.contains(&fold(last))
    {
        // III is no word that capitals could shout.
        name.generation = Clean::new(last);
        rest.pop();
    }
    rest
}

/// The title of a title cell, and the gender that its words state: `Frau Dr.` is feminine, and `Dr.` the title.
pub(super) fn title(cell: &str, mapping: &Mapping) -> (Clean, Option<Gender>) {
    if let Some(gender) = gender_of(cell, mapping) {
        return (Clean::default(), Some(gender));
    }
    let mut stated = Stated::default();
    let mut rest = Vec::new();
    for word in cell.split_whitespace() {
        match gender_of(word, mapping) {
            Some(gender) => stated.hear(gender),
            None => rest.push(word),
        }
    }
    // A couple's title is nobody's own; it stays as it was written.
    if stated == Stated::Several { (text(cell, mapping), None) } else { (text(&rest.join(" "), mapping), stated.one()) }
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
    use super::{WHOLE_NAMES, take_apart};
    use crate::domain::{Gender, PersonName};
    use crate::exchange::{Mapping, NameOrder};

    #[test]
    fn the_words_of_whole_names_read() {
        assert!(
            [&WHOLE_NAMES.address, &WHOLE_NAMES.generation, &WHOLE_NAMES.patronymic].iter().all(|one| one.len() > 3)
        );
    }

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
            let stated = take_apart(cell, NameOrder::GivenFirst, &mapping, &mut name);
            assert_eq!(
                (name.title.as_str(), name.given.as_str(), name.surname.as_str(), stated),
                (title, given, surname, gender),
                "{cell}"
            );
        }
    }
}
