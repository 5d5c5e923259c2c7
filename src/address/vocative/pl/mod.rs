//! The Polish vocative of names, by the tables of the Nowy słownik poprawnej polszczyzny PWN (the declension of given
//! names) and J. Grzenia, Słownik imion: hard stems take -e with softening, soft stems and velars -u, names in -a -o.
//!
//! Always: a surname stays in the nominative, which the same dictionary gives as its form in address; men's surnames
//! in -a have -o beside it. What names in -y, -i, -e and foreign -o do is nothing.

mod in_a;
mod masculine;

use super::Part;
use super::word::{by_gender, change, each_part, ends, is_latin, unchanged};
use crate::domain::Gender;

/// Every accepted vocative of a part of a name, preferred first.
pub(super) fn call(part: Part, name: &str, gender: Option<Gender>) -> Vec<String> {
    each_part(name, is_latin, |word, _| match part {
        _ if word.chars().count() < 2 => unchanged(word),
        Part::Surname => surname(word, gender),
        Part::Given | Part::Further if word.ends_with('a') => in_a::vocative(word),
        Part::Given | Part::Further => by_gender(word, gender, masculine::vocative, unchanged),
    })
}

/// Panie Nowak, panie Zaręba or Zarębo; a woman's, and one after a soft stem, stays.
fn surname(name: &str, gender: Option<Gender>) -> Vec<String> {
    let noun = name.ends_with('a') && !ends(name, &["ia", "ja", "la", "ska", "cka", "dzka"]);
    let mut forms = unchanged(name);
    if noun && gender == Some(Gender::Masculine) {
        forms.push(change(name, 1, "o"));
    }
    forms
}

/// Syllables of a word in lower case; an i before a vowel only softens.
fn syllables(small: &str) -> usize {
    let is_vowel = |c: char| "aąeęioóuyáéíúüö".contains(c);
    let letters = || small.chars();
    letters()
        .zip(letters().skip(1).chain([' ']))
        .filter(|(this, next)| is_vowel(*this) && !(*this == 'i' && is_vowel(*next)))
        .count()
}

#[cfg(test)]
mod tests;
