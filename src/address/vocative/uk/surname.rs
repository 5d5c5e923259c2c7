//! Surnames. Women's in a consonant, -о or an adjective's ending stay; men's adjectives stay.

use super::roots::opened;
use super::surname_lists::{
    ADJECTIVES, FEMININE_OF_IN, FIRM, HARD_AR, NOUNS_NA, NOUNS_NIY, NOUNS_OVA, NOUNS_Y, SOFT_R,
};
use super::{Place, change, ends, is, is_vowel, letter, vowels};
use crate::domain::Gender;

/// Accepted vocatives, preferred first.
pub(super) fn vocative(name: &str, gender: Option<Gender>, place: Place) -> Vec<String> {
    match gender {
        Some(Gender::Feminine) => feminine(name),
        Some(Gender::Masculine) if place == Place::Before && vowels(name) < 2 => vec![name.to_owned()],
        Some(Gender::Masculine) => masculine(name),
        _ => vec![name.to_owned()],
    }
}

fn feminine(name: &str) -> Vec<String> {
    if !ends(name, &["а", "я"]) || is_feminine_adjective(name) {
        return vec![name.to_owned()];
    }
    in_a(name)
}

fn is_feminine_adjective(name: &str) -> bool {
    if ends(name, &["ська", "цька", "зька", "енька", "ая", "яя", "іна", "їна", "ишина", "ична", "овна"])
    {
        return !is(name, &["ненька"]);
    }
    if ends(name, &["ова", "ева", "єва"]) {
        let small = name.to_lowercase();
        // Compounds end in the longer nouns (Білоголова); Лісова only looks like one in сова.
        let noun = |noun: &str| small == noun || noun.chars().count() > 5 && small.ends_with(noun);
        return !NOUNS_OVA.iter().any(|one| noun(one));
    }
    if name.ends_with("на") && !is_vowel(letter(name, 2)) {
        // Заболотна, Світлична, Підмогильна: the suffix -н-; few nouns look like it.
        return !is(name, NOUNS_NA);
    }
    let stem = change(&name.to_lowercase(), 1, "");
    ADJECTIVES.contains(&stem.as_str()) || is(name, FEMININE_OF_IN)
}

/// Nouns of the first declension.
fn in_a(name: &str) -> Vec<String> {
    let before = letter(name, 1);
    if letter(name, 0) == 'а' {
        if "жчшщ".contains(before) {
            return vec![change(name, 1, "о"), change(name, 1, "е")];
        }
        return vec![change(name, 1, "о")];
    }
    let ending = if is_vowel(before) || matches!(before, 'ь' | '\'' | '’' | 'ʼ') { "є" } else { "е" };
    vec![change(name, 1, ending)]
}

fn masculine(name: &str) -> Vec<String> {
    let one = |form: String| vec![form];
    if let Some(form) = opened(name) {
        return one(form);
    }
    match letter(name, 0) {
        'а' | 'я' => in_a(name),
        'о' => one(in_o(name)),
        'й' => one(in_short_i(name)),
        'ь' => one(soft(name)),
        'р' => one(in_r(name)),
        'в' if ends(name, &["ів", "їв"]) => {
            vec![format!("{name}е"), format!("{}е", change(name, 2, if name.ends_with("їв") { "єв" } else { "ов" }))]
        }
        'к' if ends(name, &["ок"]) && vowels(name) > 1 && !is(name, FIRM) => one(change(name, 2, "ку")),
        'х' if is_plural_adjective(name) => one(name.to_owned()),
        'г' | 'ґ' | 'к' | 'х' | 'ч' | 'щ' => one(format!("{name}у")),
        last if is_vowel(last) => one(name.to_owned()),
        _ => one(format!("{name}е")),
    }
}

/// Седих, Руських: a genitive plural that stays.
fn is_plural_adjective(name: &str) -> bool {
    let stem = change(&name.to_lowercase(), 2, "");
    ends(name, &["ських", "цьких", "зьких"]) || name.ends_with("их") && ADJECTIVES.contains(&stem.as_str())
}

fn in_o(name: &str) -> String {
    let before = letter(name, 1);
    match before {
        _ if ends(name, &["ово", "аго", "ого", "яго"]) => name.to_owned(),
        'к' | 'х' | 'г' => change(name, 1, "у"),
        'л' | 'р' => change(name, 1, "е"),
        'ь' => change(name, 2, "ю"),
        _ => name.to_owned(),
    }
}

fn in_short_i(name: &str) -> String {
    let noun = change(name, 1, "ю");
    if ends(name, &["ий"]) {
        return if is(name, NOUNS_Y) { noun } else { name.to_owned() };
    }
    if ends(name, &["ній"]) {
        return if is(name, NOUNS_NIY) { noun } else { name.to_owned() };
    }
    if ends(name, &["ой"]) {
        return if is(name, NOUNS_Y) || vowels(name) < 2 { noun } else { name.to_owned() };
    }
    noun
}

fn soft(name: &str) -> String {
    let flees = !is(name, FIRM) && vowels(name) > 1;
    if flees && ends(name, &["єць"]) {
        return change(name, 3, "йцю");
    }
    if flees && ends(name, &["ець"]) {
        let (one, two) = (letter(name, 3), letter(name, 4));
        // Obstruent and sonorant keep the vowel: мудрець, мудрецю.
        let keeps = "рлнмв".contains(one) && !is_vowel(two) && !"рлнмвйь".contains(two);
        return if keeps {
            change(name, 1, "ю")
        } else if one == 'л' {
            change(name, 3, "ьцю")
        } else {
            change(name, 3, "цю")
        };
    }
    if flees && ends(name, &["ень"]) {
        return change(name, 3, "ню");
    }
    change(name, 1, "ю")
}

fn in_r(name: &str) -> String {
    if is(name, SOFT_R) || name.ends_with("ар") && !is(name, HARD_AR) && vowels(name) > 1 {
        return format!("{name}ю");
    }
    format!("{name}е")
}
