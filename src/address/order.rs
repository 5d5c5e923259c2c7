//! The order of a name by UTS 35 part 8: surname first where the name's language has it so; without a space in
//! Han, Kana and Hangul.

use crate::domain::{Clean, PersonName};

/// Languages whose names begin with the surname, as CLDR's nameOrderLocales have them in common.
const SURNAME_FIRST: [&str; 12] = ["hu", "ja", "zh", "ko", "vi", "yue", "mn", "ii", "km", "kn", "te", "si"];

/// Whether names of this language begin with the surname; a name whose language nobody told goes by its script.
pub(super) fn surname_first(language: Option<&str>, text: &str) -> bool {
    language.map_or_else(|| text.chars().any(is_east_asian), |language| SURNAME_FIRST.contains(&language))
}

/// Han, Kana, Hangul, Bopomofo.
pub(super) const fn is_east_asian(c: char) -> bool {
    matches!(c as u32, 0x1100..=0x11ff | 0x2e80..=0x2fdf | 0x3005..=0x3007 | 0x3040..=0x312f | 0x3130..=0x318f
        | 0x31f0..=0x31ff | 0x3400..=0x4dbf | 0x4e00..=0x9fff | 0xac00..=0xd7af | 0xf900..=0xfaff | 0x20000..=0x323af)
}

/// Given name and surname in the order of the name's language.
pub(super) fn full(given: &str, surname: &str, language: Option<&str>) -> String {
    if given.is_empty() || surname.is_empty() {
        return format!("{given}{surname}");
    }
    let first = surname_first(language, surname);
    let (one, other) = if first { (surname, given) } else { (given, surname) };
    let together = first && one.chars().chain(other.chars()).all(is_east_asian);
    if together { format!("{one}{other}") } else { format!("{one} {other}") }
}

/// The name in its own order, for headings and search results: "Dr. Anna Müller", "Nagy Anna", "王伟明".
#[must_use]
pub fn display_name(name: &PersonName) -> Clean {
    let join = |parts: &[&Clean]| {
        let parts: Vec<&str> = parts.iter().map(|part| part.as_str()).filter(|part| !part.is_empty()).collect();
        parts.join(" ")
    };
    let language = name.language.as_ref().map(crate::domain::Language::primary);
    let given = join(&[&name.given, &name.given2]);
    let surname = join(&[&name.surname, &name.surname2]);
    let core = full(&given, &surname, language);
    let core = if core.is_empty() { name.known_as.to_string() } else { core };
    let parts = [name.title.as_str(), &core, name.generation.as_str()];
    Clean::new(&parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" "))
}
