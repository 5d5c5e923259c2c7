//! Given names.

use super::roots::opened;
use super::{change, ends, is, is_vowel, letter};
use crate::domain::Gender;

/// Romance names in -о, which the orthography leaves undeclined.
const UNDECLINED_O: &[&str] = &[
    "артуро",
    "алехандро",
    "альваро",
    "сандро",
    "карло",
    "паоло",
    "анджело",
    "марчелло",
    "бруно",
    "отто",
    "маріо",
    "антоніо",
    "леонардо",
    "франческо",
    "дієго",
    "пабло",
    "педро",
    "федеріко",
    "ніко",
    "енріко",
];
/// Names in -р of the soft group.
const SOFT_R: &[&str] = &["ігор", "лазар"];
/// Feminine names of the third declension; other feminine names in a consonant are undeclined.
const THIRD: &[&str] = &["любов", "нінель", "рахіль", "есфір", "юдиф", "руф", "адель"];
/// Nouns used as names keep -е; pet forms in -я take -ю.
const NOUNS_YA: &[&str] = &["воля", "доля", "ілля", "зоря"];
/// Pet forms in a vowel and -я.
const PETS_AYA: &[&str] = &["рая", "тая", "мая"];
/// і opens to о.
const OPENING: &[(&str, &str)] = &[
    ("федір", "ор"),
    ("хведір", "ор"),
    ("сидір", "ор"),
    ("григір", "ор"),
    ("нестір", "ор"),
    ("тодір", "ор"),
    ("антін", "он"),
    ("прокіп", "оп"),
    ("тиміш", "ош"),
    ("яків", "ов"),
];

/// Accepted vocatives, preferred first.
pub(super) fn vocative(name: &str, gender: Option<Gender>) -> Vec<String> {
    let last = letter(name, 0);
    match last {
        'а' if "жчшщ".contains(letter(name, 1)) => vec![change(name, 1, "о"), change(name, 1, "е")],
        'а' => vec![change(name, 1, "о")],
        'я' => vec![in_ya(name)],
        _ if gender == Some(Gender::Masculine) => masculine(name),
        _ if gender == Some(Gender::Feminine) && is(name, THIRD) => {
            vec![if last == 'ь' { change(name, 1, "е") } else { format!("{name}е") }]
        }
        _ => vec![name.to_owned()],
    }
}

fn in_ya(name: &str) -> String {
    let before = letter(name, 1);
    if is(name, PETS_AYA) {
        change(name, 1, "ю")
    } else if is_vowel(before) || matches!(before, 'й' | 'ь' | '\'' | '’' | 'ʼ') {
        change(name, 1, "є")
    } else if before == 'р' || is(name, NOUNS_YA) {
        change(name, 1, "е")
    } else {
        change(name, 1, "ю")
    }
}

fn masculine(name: &str) -> Vec<String> {
    let last = letter(name, 0);
    let one = |form: String| vec![form];
    if let Some((_, ending)) = OPENING.iter().find(|(known, _)| is(name, &[known])) {
        return one(format!("{}е", change(name, 2, ending)));
    }
    if is(name, SOFT_R) {
        return one(format!("{name}ю"));
    }
    match last {
        'о' if is(name, UNDECLINED_O) => one(name.to_owned()),
        'о' if "кхг".contains(letter(name, 1)) => one(change(name, 1, "у")),
        'о' if "лр".contains(letter(name, 1)) => one(change(name, 1, "е")),
        'о' if letter(name, 1) == 'ь' => one(change(name, 2, "ю")),
        'й' | 'ь' => one(change(name, 1, "ю")),
        'к' if ends(name, &["ок"]) && super::vowels(name) > 1 && !is_vowel(letter(name, 2)) => {
            one(change(name, 2, "ку"))
        }
        'г' if name.ends_with("ег") => vec![format!("{name}у"), change(name, 1, "же")],
        'г' | 'ґ' | 'к' | 'х' | 'ч' => one(format!("{name}у")),
        _ if is_vowel(last) => one(name.to_owned()),
        _ => one(opened(name).unwrap_or_else(|| format!("{name}е"))),
    }
}
