//! The Ukrainian vocative of names, by the orthography of 2019 (§ 87 and the declension tables beside it).
//!
//! Rules go by gender and ending; what a dictionary alone can tell stands in short lists with their reason. A part in
//! another alphabet stays as it is, and so does one that no rule covers.

mod given;
mod patronymic;
mod roots;
mod surname;
mod surname_lists;

use super::Part;
use crate::domain::Gender;

/// Every accepted vocative of a part of a name, preferred first.
pub(super) fn call(part: Part, name: &str, gender: Option<Gender>) -> Vec<String> {
    match part {
        Part::Further if is_patronymic(name) => patronymic(name),
        Part::Given | Part::Further => given(name, gender),
        Part::Surname => surname(name, gender),
    }
}

/// Every accepted vocative of a given name, preferred first.
fn given(name: &str, gender: Option<Gender>) -> Vec<String> {
    each_part(name, |part, _| given::vocative(part, gender))
}

/// Every accepted vocative of a patronymic, preferred first.
fn patronymic(name: &str) -> Vec<String> {
    vec![patronymic::vocative(name)]
}

/// Whether the further given name is a patronymic.
pub(super) fn is_patronymic(name: &str) -> bool {
    patronymic::is_patronymic(name)
}

/// Every accepted vocative of a surname, preferred first: after пан also the nominative (§ 87, item 4, note 3).
fn surname(name: &str, gender: Option<Gender>) -> Vec<String> {
    let mut forms = each_part(name, |part, place| surname::vocative(part, gender, place));
    if gender == Some(Gender::Masculine) && !forms.iter().any(|form| form == name) {
        forms.push(name.to_owned());
    }
    forms
}

/// Where a part stands in a double name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// Before another part.
    Before,
    /// Last, or alone.
    Last,
}

/// Inflects each part of a double name; one that is not Ukrainian letters stays.
fn each_part(name: &str, vocative: impl Fn(&str, Place) -> Vec<String>) -> Vec<String> {
    if name.is_empty() || !name.chars().all(is_ukrainian) {
        return vec![name.to_owned()];
    }
    let last = name.split(['-', ' ']).count().saturating_sub(1);
    let mut forms: Vec<String> = vec![String::new()];
    let mut separators = name.chars().filter(|c| matches!(c, '-' | ' '));
    for (place, part) in name.split(['-', ' ']).enumerate() {
        let own = vocative(part, if place == last { Place::Last } else { Place::Before });
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

fn is_ukrainian(c: char) -> bool {
    matches!(c, 'а'..='щ' | 'ь' | 'ю' | 'я' | 'і' | 'ї' | 'є' | 'ґ' | 'А'..='Щ' | 'Ь' | 'Ю' | 'Я' | 'І' | 'Ї' | 'Є' | 'Ґ')
        || matches!(c, '-' | ' ' | '\'' | '’' | 'ʼ')
}

/// The word without its last `count` letters, and `ending` in their place.
fn change(word: &str, count: usize, ending: &str) -> String {
    let keep = word.chars().count().saturating_sub(count);
    let mut out: String = word.chars().take(keep).collect();
    out.push_str(ending);
    out
}

fn is_vowel(c: char) -> bool {
    "аеєиіїоуюяАЕЄИІЇОУЮЯ".contains(c)
}

fn vowels(word: &str) -> usize {
    word.chars().filter(|c| is_vowel(*c)).count()
}

/// The letter `back` places before the end.
fn letter(word: &str, back: usize) -> char {
    word.chars().rev().nth(back).unwrap_or(' ')
}

fn ends(word: &str, endings: &[&str]) -> bool {
    endings.iter().any(|ending| word.ends_with(ending))
}

/// Equal but for the case of letters, which names have at their start.
fn is(word: &str, list: &[&str]) -> bool {
    let small = word.to_lowercase();
    list.contains(&small.as_str())
}
