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
use super::word::{self, Place, change, ends, is, letter};
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

/// Inflects each part of a double name; one that is not Ukrainian letters stays.
fn each_part(name: &str, vocative: impl Fn(&str, Place) -> Vec<String>) -> Vec<String> {
    word::each_part(name, is_ukrainian, vocative)
}

fn is_ukrainian(c: char) -> bool {
    matches!(c, 'а'..='щ' | 'ь' | 'ю' | 'я' | 'і' | 'ї' | 'є' | 'ґ' | 'А'..='Щ' | 'Ь' | 'Ю' | 'Я' | 'І' | 'Ї' | 'Є' | 'Ґ')
        || matches!(c, '\'' | '’' | 'ʼ')
}

fn is_vowel(c: char) -> bool {
    "аеєиіїоуюяАЕЄИІЇОУЮЯ".contains(c)
}

fn vowels(word: &str) -> usize {
    word.chars().filter(|c| is_vowel(*c)).count()
}
