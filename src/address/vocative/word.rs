//! What the rules of every language do with a word: look at its end, change it, and take a double name apart.
//!
//! Always: counted in letters, never in bytes; a name with a letter foreign to the language stays as it is.

use crate::domain::Gender;

/// Words before a surname that no language inflects: van der Berg, de la Cruz, фон Браун.
const PARTICLES: &[&str] = &[
    "van", "von", "vom", "zu", "zum", "zur", "der", "den", "de", "del", "della", "di", "da", "do", "dos", "du", "la",
    "le", "el", "al", "ten", "ter", "af", "av", "bin", "ibn", "mac", "mc", "st", "san", "фон", "ван", "дер", "де",
    "дел", "ді", "ди", "да", "ла", "ле", "аль", "ібн", "ибн",
];

/// Where a part stands in a double name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// Before another part.
    Before,
    /// Last, or alone.
    Last,
}

/// Calls each part of a double name; `is_letter` says which letters the language writes.
///
/// Forms of the parts are paired by rank: the preferred with the preferred.
pub(super) fn each_part(
    name: &str,
    is_letter: impl Fn(char) -> bool,
    vocative: impl Fn(&str, Place) -> Vec<String>,
) -> Vec<String> {
    if name.is_empty() || !name.chars().all(|c| is_letter(c) || matches!(c, '-' | ' ')) {
        return vec![name.to_owned()];
    }
    let last = name.split(['-', ' ']).count().saturating_sub(1);
    let mut forms: Vec<String> = vec![String::new()];
    let mut separators = name.chars().filter(|c| matches!(c, '-' | ' '));
    for (place, part) in name.split(['-', ' ']).enumerate() {
        let place = if place == last { Place::Last } else { Place::Before };
        let own = if place == Place::Before && is(part, PARTICLES) { unchanged(part) } else { vocative(part, place) };
        let alternatives = own.len().max(forms.len());
        let preferred = |list: &[String], n: usize| list.get(n).or_else(|| list.first()).cloned().unwrap_or_default();
        forms = (0..alternatives).map(|n| preferred(&forms, n) + &preferred(&own, n)).collect();
        if let Some(separator) = separators.next() {
            for form in &mut forms {
                form.push(separator);
            }
        }
    }
    forms
}

/// The word without its last `count` letters, and `ending` in their place.
pub(super) fn change(word: &str, count: usize, ending: &str) -> String {
    let keep = word.chars().count().saturating_sub(count);
    let mut out: String = word.chars().take(keep).collect();
    out.push_str(ending);
    out
}

/// The letter `back` places before the end; a space where there is none.
pub(super) fn letter(word: &str, back: usize) -> char {
    word.chars().rev().nth(back).unwrap_or(' ')
}

/// Whether the word ends in one of these.
pub(super) fn ends(word: &str, endings: &[&str]) -> bool {
    endings.iter().any(|ending| word.ends_with(ending))
}

/// Equal but for the case of letters, which names have at their start; the list is in lower case.
pub(super) fn is(word: &str, list: &[&str]) -> bool {
    let small = word.to_lowercase();
    list.contains(&small.as_str())
}

/// The name as it stands.
pub(super) fn unchanged(name: &str) -> Vec<String> {
    vec![name.to_owned()]
}

/// The forms of a man's or of a woman's name; where nobody said which, they are given only when both agree.
pub(super) fn by_gender(
    name: &str,
    gender: Option<Gender>,
    masculine: impl Fn(&str) -> Vec<String>,
    feminine: impl Fn(&str) -> Vec<String>,
) -> Vec<String> {
    match gender {
        Some(Gender::Masculine) => masculine(name),
        Some(Gender::Feminine) => feminine(name),
        _ => Some(masculine(name)).filter(|forms| *forms == feminine(name)).unwrap_or_else(|| unchanged(name)),
    }
}

/// A letter of the Latin script with any mark that a European orthography puts on it, or an apostrophe.
pub(super) fn is_latin(c: char) -> bool {
    matches!(c, 'A'..='Z' | 'a'..='z' | '\'' | '’' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}')
        && !matches!(c, '×' | '÷')
}

/// Names of other languages whose -s belongs to the stem, though it looks like the ending that Lithuanian and Latvian take
/// off: to those they would add their own (Hansas, Hanss).
pub(super) const STEMS_IN_S: &[&str] = &[
    "hans", "jens", "lars", "niels", "klaus", "claus", "thomas", "lucas", "nicolas", "andreas", "matthias", "james",
    "charles", "chris", "louis", "luis", "francis", "curtis", "travis", "dennis", "denis", "denys", "boris", "borys",
];
