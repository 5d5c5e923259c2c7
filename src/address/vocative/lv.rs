//! The Latvian vocative of names, and the genitive of surnames that stands before kungs and kundze.
//!
//! Sources: Latviešu valodas gramatika (2013), the vocative and the declensions of the noun; the answers of the language
//! consultations of Latviešu valodas aģentūra on addresses (proper names of the first declension lose their ending,
//! -is gives -i, -us gives -u, women's names stay or lose -a, -e).

use super::Part;
use super::word::{self, STEMS_IN_S, change, ends, letter};
use crate::domain::Gender;

/// Every accepted vocative of a part of a name, preferred first.
pub(super) fn call(part: Part, name: &str, gender: Option<Gender>) -> Vec<String> {
    word::each_part(name, is_latvian, |word, _| match gender {
        Some(Gender::Masculine) => masculine(word),
        Some(Gender::Feminine) => feminine(part, word),
        _ => vec![word.to_owned()],
    })
}

fn masculine(name: &str) -> Vec<String> {
    if name.ends_with("ītis") {
        // A diminutive by its form: both.
        return vec![change(name, 1, ""), change(name, 2, "")];
    }
    // -š and -s of the first declension, -is, -us: the last letter goes; -ais is an adjective, whose vocative is the nominative.
    if ends(name, &["ais"]) || word::is(name, STEMS_IN_S) || !ends(name, &["s", "š"]) || vowels(name) == 0 {
        return vec![name.to_owned()];
    }
    let called = change(name, 1, "");
    // Pēteris: Pēteri and Pēter alike.
    if name.ends_with("eris") { vec![called.clone(), change(&called, 1, "")] } else { vec![called] }
}

fn feminine(part: Part, name: &str) -> Vec<String> {
    let unchanged = name.to_owned();
    if part != Part::Surname && name.ends_with("iņa") && vowels(name) > 2 {
        // Lauriņa: the diminutive loses its ending.
        return vec![change(name, 1, ""), unchanged];
    }
    // Nadežda: no short form that ends in two consonants.
    if ends(name, &["a", "e"]) && vowels(name) > 2 && is_vowel(letter(name, 2)) {
        return vec![unchanged, change(name, 1, "")];
    }
    vec![unchanged]
}

/// The genitive of a surname: Ozoliņš, Ozoliņa (kungs); Ozoliņa, Ozoliņas (kundze). Nothing where the gender decides and is
/// unknown or the script is another; a name with letters that Latvian lacks stays as it is.
pub(super) fn genitive(surname: &str, gender: Option<Gender>) -> Option<String> {
    let written = |c: char| is_latvian(c) || matches!(c, '-' | ' ');
    // Letters up to Latin Extended-B: Müller, Williams.
    if surname.is_empty() || surname.chars().any(|c| c.is_alphabetic() && c > '\u{24f}') {
        return None;
    }
    if !surname.chars().all(written) {
        return Some(surname.to_owned());
    }
    let mut out = String::new();
    for part in surname.split_inclusive(['-', ' ']) {
        let name = part.trim_end_matches(['-', ' ']);
        out.push_str(&genitive_of_part(name, gender)?);
        out.extend(part.chars().filter(|c| matches!(c, '-' | ' ')));
    }
    Some(out)
}

fn genitive_of_part(name: &str, gender: Option<Gender>) -> Option<String> {
    match letter(name, 0) {
        'a' | 'e' | 'ā' => return Some(format!("{name}s")),
        's' | 'š' => {}
        // -o, -i, -u, -ē and every foreign end: undeclined.
        _ => return Some(name.to_owned()),
    }
    match gender {
        Some(Gender::Masculine) if name.ends_with("ais") => Some(change(name, 3, "ā")),
        Some(Gender::Masculine) if name.ends_with("aus") => Some(change(name, 1, "a")),
        Some(Gender::Masculine) if name.ends_with("us") => Some(name.to_owned()),
        Some(Gender::Masculine) if name.ends_with("is") => Some(second_declension(&change(name, 2, ""))),
        Some(Gender::Masculine) => Some(change(name, 1, "a")),
        Some(Gender::Feminine) => Some(name.to_owned()),
        _ => None,
    }
}

/// The stem of the second declension, softened before -a: Balodis, Baloža.
fn second_declension(stem: &str) -> String {
    // By custom, names of two syllables in -tis, -dis stay hard (Valdis, Valda); Briedis is a noun that is used as a name.
    let short = vowels(stem) == 1 && ends(stem, &["t", "d"]) && !word::is(stem, &["bried", "lāt"]);
    if short || stem.ends_with("st") {
        return format!("{stem}a");
    }
    for (hard, soft) in SOFTENED {
        if stem.ends_with(hard) {
            return change(stem, hard.chars().count(), soft) + "a";
        }
    }
    format!("{stem}a")
}

/// Consonants that change before -a of the second declension; pairs before their last letter.
const SOFTENED: &[(&str, &str)] = &[
    ("dz", "dž"),
    ("ll", "ļļ"),
    ("nn", "ņņ"),
    ("ln", "ļņ"),
    ("sn", "šņ"),
    ("zn", "žņ"),
    ("sl", "šļ"),
    ("zl", "žļ"),
    ("b", "bj"),
    ("p", "pj"),
    ("m", "mj"),
    ("v", "vj"),
    ("t", "š"),
    ("d", "ž"),
    ("s", "š"),
    ("z", "ž"),
    ("c", "č"),
    ("l", "ļ"),
    ("n", "ņ"),
];

/// Vowels counted as syllables: a row of them (ie, au, ai) is one.
fn vowels(word: &str) -> usize {
    let mut count = 0;
    let mut before = false;
    for c in word.to_lowercase().chars() {
        let vowel = is_vowel(c);
        count += usize::from(vowel && !before);
        before = vowel;
    }
    count
}

fn is_vowel(c: char) -> bool {
    "aeiouāēīōū".contains(c)
}

/// Letters that Latvian writes.
fn is_latvian(c: char) -> bool {
    c.is_alphabetic() && (c.is_ascii() && !"qwxyQWXY".contains(c) || "āčēģīķļņōšūžĀČĒĢĪĶĻŅŌŠŪŽ".contains(c))
}

#[cfg(test)]
mod tests;
