//! What Croatian and Serbian do alike when they call a name; the two customs differ in which form is preferred.
//!
//! Sources: Barić and others, Hrvatska gramatika (2005), the vocative; Stanojčić and Popović, Gramatika srpskoga jezika, the
//! same; language columns for what is said today: M. Alerić and T. Gazdić-Alerić on men's names (2020), "Jezikomanija" of
//! the newspaper Dnevnik and pismenica.rs on men's and women's names (2020), A. Orlić, Jezik 69 (2022), on surnames.
//!
//! Always: rules speak of Latin letters; a woman's surname stays as it is.

use super::Part;
use super::word::{change, ends, is, letter};
use crate::domain::Gender;

/// Whose preference counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Custom {
    Croatian,
    Serbian,
}

/// Accepted vocatives of one word, preferred first.
pub(super) fn vocative(custom: Custom, part: Part, name: &str, gender: Option<Gender>) -> Vec<String> {
    if is_spelled_abroad(name) {
        return vec![name.to_owned()];
    }
    match (gender, part) {
        (Some(Gender::Masculine), Part::Surname) => surname(name),
        (Some(Gender::Masculine), _) => masculine(custom, name),
        (Some(Gender::Feminine), Part::Given | Part::Further) => feminine(custom, name),
        // Ivica and Milica take the same ending, so nobody need be asked.
        (None, Part::Given | Part::Further) if has_ica(name) => with_ice(name),
        _ => vec![name.to_owned()],
    }
}

/// Stems that lose their last vowel or change it; the nominative alone does not tell them (Božidar, Lazar keep it).
const FLEETING: &[(&str, usize, &str)] = &[
    ("petar", 2, "re"),
    ("aleksandar", 2, "re"),
    ("dimitar", 2, "re"),
    ("dmitar", 2, "re"),
    ("mitar", 2, "re"),
    ("pavao", 2, "le"),
    ("juraj", 2, "ju"),
    ("đurađ", 2, "đu"),
];
/// Men's names of two syllables in -a without the long rising accent that short names have (Pera, Pero).
const STEADY_MEN: &[&str] = &["luka", "saša", "relja", "jakša", "nikša", "vanja", "borna", "noa", "kosta"];
/// Women's names of two syllables with the long rising accent, which is not written: Nada, Nado; others stay (Ana, Vesna).
const RISING_WOMEN: &[&str] = &[
    "nada", "rada", "mira", "zora", "kata", "mara", "jana", "lena", "iva", "maja", "sara", "neda", "dara", "ruža",
    "desa", "jela", "vida", "milja", "ljilja", "anđa", "maša", "goca", "ceca", "zoka", "stana", "stoja", "cveta",
    "soka",
];
/// Foreign names in which -ica is not the suffix but a spelling of -ika.
const NOT_ICA: &[&str] = &["erica", "monica", "veronica", "jessica", "angelica", "federica", "enrica"];

fn masculine(custom: Custom, name: &str) -> Vec<String> {
    let unchanged = name.to_owned();
    if let Some((_, count, ending)) = FLEETING.iter().find(|(known, _, _)| is(name, &[known])) {
        return vec![change(name, *count, ending)];
    }
    match letter(name, 0) {
        'a' if has_ica(name) => with_ice(name),
        'a' if is(name, &["luka", "kosta"]) => vec![unchanged, change(name, 1, "o")],
        'a' if syllables(name) == 2 && !is(name, STEADY_MEN) => by_custom(custom, change(name, 1, "o"), unchanged),
        // The sibilants take both: Serbian rather Miloše, Croatian rather Milošu.
        'š' | 'ž' => by_custom(custom, format!("{name}e"), format!("{name}u")),
        'g' if name.to_lowercase().ends_with("drag") => vec![change(name, 1, "že"), unchanged],
        'k' if is(name, &["vuk", "novak"]) => vec![change(name, 1, "če"), unchanged],
        'k' if custom == Custom::Serbian && ends(name, &["ak", "lik", "nik"]) => vec![change(name, 1, "če"), unchanged],
        // Patrik, Salih, Franc, Dag: the changed forms sound like another name, custom keeps the nominative.
        'k' | 'g' | 'h' | 'c' => vec![unchanged],
        _ if is_palatal(name) => vec![format!("{name}u")],
        last if is_vowel(last) => vec![unchanged],
        _ => vec![format!("{name}e")],
    }
}

fn feminine(custom: Custom, name: &str) -> Vec<String> {
    let unchanged = name.to_owned();
    if has_ica(name) {
        return with_ice(name);
    }
    if is(name, RISING_WOMEN) {
        return by_custom(custom, change(name, 1, "o"), unchanged);
    }
    if is(name, &["vera"]) || custom == Custom::Croatian && is(name, &["ana"]) {
        return vec![unchanged, change(name, 1, "o")];
    }
    vec![unchanged]
}

/// A man's surname; those in -a, -o, -e, -i stay.
fn surname(name: &str) -> Vec<String> {
    let unchanged = name.to_owned();
    match letter(name, 0) {
        'k' if name.ends_with("ak") || is(name, &["vuk"]) => vec![change(name, 1, "če"), unchanged],
        'c' if name.ends_with("ac") && is_plain_before_c(name) => vec![change(name, 2, "če"), unchanged],
        'k' | 'g' | 'h' | 'c' => vec![unchanged],
        'r' if name.ends_with("ar") => vec![format!("{name}e"), format!("{name}u")],
        _ if is_palatal(name) => vec![format!("{name}u")],
        last if is_vowel(last) => vec![unchanged],
        _ => vec![format!("{name}e")],
    }
}

/// Hercegovac, Hercegovče: where no other sound changes when the two consonants meet (Vrabac, Sudac do).
fn is_plain_before_c(name: &str) -> bool {
    "vnrjm".contains(letter(name, 2)) && is_vowel(letter(name, 3))
}

/// Milica, Ivica: the suffix in words of three syllables and more.
fn has_ica(name: &str) -> bool {
    name.ends_with("ica") && syllables(name) > 2 && !is(name, NOT_ICA)
}

fn with_ice(name: &str) -> Vec<String> {
    vec![change(name, 1, "e"), name.to_owned()]
}

/// The first is the Serbian preference, the second the Croatian.
fn by_custom(custom: Custom, serbian: String, croatian: String) -> Vec<String> {
    match custom {
        Custom::Croatian => vec![croatian, serbian],
        Custom::Serbian => vec![serbian, croatian],
    }
}

/// lj, nj and dž are letters of one sound; the single characters come from Cyrillic.
fn is_palatal(name: &str) -> bool {
    ends(name, &["č", "ć", "đ", "š", "ž", "j", "dž", "ǉ", "ǌ", "ǆ"])
}

/// Vowels, and r between consonants (Srba, Krsta).
fn syllables(name: &str) -> usize {
    let letters: Vec<char> = name.to_lowercase().chars().collect();
    let vowel = |place: usize| letters.get(place).is_some_and(|c| is_vowel(*c));
    let sounds = |place: usize| {
        let before = place.checked_sub(1).is_some_and(vowel);
        letters.get(place) == Some(&'r') && !before && !vowel(place + 1)
    };
    (0..letters.len()).filter(|place| vowel(*place) || sounds(*place)).count()
}

fn is_vowel(c: char) -> bool {
    "aeiouAEIOU".contains(c)
}

/// Letters and pairs that neither language writes: the sound of the end cannot be told.
fn is_spelled_abroad(name: &str) -> bool {
    let small = name.to_lowercase();
    let pairs = ["th", "ph", "sh", "ch", "ck", "ll", "mm", "nn", "pp", "rr", "ss", "tt", "ff", "ee", "oo", "ou"];
    small.contains(['q', 'w', 'x', 'y']) || pairs.iter().any(|pair| small.contains(pair))
}

/// Letters of the Latin script of both languages, and foreign ones that are looked at later.
pub(super) fn is_latin(c: char) -> bool {
    c.is_ascii_alphabetic() || "čćđšžČĆĐŠŽ".contains(c)
}
