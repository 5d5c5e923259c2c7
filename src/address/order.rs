//! The order of a name by UTS 35 part 8: surname first where the name's language has it so; without a space in
//! Han, Kana and Hangul.

use super::person::Person;
use crate::domain::{Clean, Language, PersonName};

/// Languages whose names begin with the surname, as CLDR's nameOrderLocales have them in common.
const SURNAME_FIRST: [&str; 12] = ["hu", "ja", "zh", "ko", "vi", "yue", "mn", "ii", "km", "kn", "te", "si"];

/// Whether names of this language begin with the surname; a name whose language nobody told goes by its script.
pub(super) fn surname_first(language: Option<&str>, text: &str) -> bool {
    language.map_or_else(|| text.chars().any(is_east_asian), |language| SURNAME_FIRST.contains(&language))
}

/// The language whose order the name has: its own if somebody told; else, by UTS 35 part 8, that of the conversation
/// where the name is written in the script of it; else nobody knows.
pub(super) fn name_language<'a>(person: &'a Person, conversation: &'a Language) -> Option<&'a str> {
    if let Some(own) = &person.language {
        return Some(own);
    }
    let text = if person.surname.is_empty() { &person.given } else { &person.surname };
    let script = text.chars().find(|c| c.is_alphabetic()).map(Script::of)?;
    (script == Script::of_language(conversation)).then(|| conversation.primary())
}

/// Scripts that tell whose name it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Script {
    Latin,
    Cyrillic,
    Greek,
    Georgian,
    EastAsian,
    Other,
}

impl Script {
    fn of(c: char) -> Self {
        match c as u32 {
            _ if is_east_asian(c) => Self::EastAsian,
            0x41..=0x24f | 0x1e00..=0x1eff => Self::Latin,
            0x370..=0x3ff | 0x1f00..=0x1fff => Self::Greek,
            0x400..=0x52f => Self::Cyrillic,
            0x10a0..=0x10ff | 0x1c90..=0x1cbf => Self::Georgian,
            _ => Self::Other,
        }
    }

    fn of_language(language: &Language) -> Self {
        match (language.script(), language.primary()) {
            (Some("Latn"), _) => Self::Latin,
            (_, "uk" | "bg" | "sr" | "mk" | "be" | "ru" | "kk" | "ky" | "mn") => Self::Cyrillic,
            (_, "el") => Self::Greek,
            (_, "ka") => Self::Georgian,
            (_, "ja" | "ko" | "zh" | "yue") => Self::EastAsian,
            (_, "ar" | "he" | "fa" | "ur" | "hi" | "th" | "hy" | "am" | "ta" | "te" | "kn" | "bn" | "km") => {
                Self::Other
            }
            _ => Self::Latin,
        }
    }
}

/// Han, Kana, Hangul, Bopomofo.
pub(super) const fn is_east_asian(c: char) -> bool {
    matches!(c as u32, 0x1100..=0x11ff | 0x2e80..=0x2fdf | 0x3005..=0x3007 | 0x3040..=0x312f | 0x3130..=0x318f
        | 0x31f0..=0x31ff | 0x3400..=0x4dbf | 0x4e00..=0x9fff | 0xac00..=0xd7af | 0xf900..=0xfaff | 0x20000..=0x323af)
}

const fn is_hangul(c: char) -> bool {
    matches!(c as u32, 0x1100..=0x11ff | 0x3130..=0x318f | 0xac00..=0xd7af)
}

/// Given name and surname in the order of the name's language.
pub(super) fn full(given: &str, surname: &str, language: Option<&str>) -> String {
    if given.is_empty() || surname.is_empty() {
        return format!("{given}{surname}");
    }
    let first = surname_first(language, surname);
    let (one, other) = if first { (surname, given) } else { (given, surname) };
    let letters = || one.chars().chain(other.chars());
    let kana = letters().all(|c| matches!(c as u32, 0x30a0..=0x30ff | 0x31f0..=0x31ff));
    let between = match (first, letters().all(is_east_asian)) {
        // A foreign name keeps its order and has a sign of its own for the space (CLDR, foreignSpaceReplacement).
        (false, true) if kana => "・",
        (false, true) if !letters().any(is_hangul) => "·",
        (true, true) => "",
        _ => " ",
    };
    format!("{one}{between}{other}")
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
