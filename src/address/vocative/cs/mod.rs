//! The Czech vocative of names, by the Academy's Internetová jazyková příručka (declension of given names and of
//! surnames, vocative of masculine animates) and Mluvnice češtiny II, Tvarosloví.
//!
//! Always: after pane the surname is called too, the nominative counts there as a lack of courtesy; women's surnames
//! stay as they are, with or without -ová. Where the family decides (Němec: Němče, Němci) both forms are given.

mod consonant;
mod surname;

use super::Part;
use super::word::{by_gender, change, each_part, ends, is_latin, letter, unchanged};
use crate::domain::Gender;

/// Every accepted vocative of a part of a name, preferred first.
pub(super) fn call(part: Part, name: &str, gender: Option<Gender>) -> Vec<String> {
    each_part(name, is_latin, |word, _| match part {
        _ if word.chars().count() < 2 => unchanged(word),
        Part::Surname if gender == Some(Gender::Masculine) => surname::vocative(word),
        Part::Surname => unchanged(word),
        Part::Given | Part::Further if word.ends_with('a') => in_a(word),
        Part::Given | Part::Further => by_gender(word, gender, given, unchanged),
    })
}

/// Whether a man's surname in -ec has both -če and -ci, and the family decides (Internetová jazyková příručka).
pub(super) fn is_family_matter(surname: &str) -> bool {
    let last = surname.rsplit(['-', ' ']).next().unwrap_or_default();
    last.ends_with("ec") && surname::vocative(last).len() > 1
}

/// Jana, Jano; Honza, Honzo; Sofia, Sofio. Noa stays, as two o are not said in a row.
fn in_a(name: &str) -> Vec<String> {
    if ends(name, &["oa", "Oa"]) { unchanged(name) } else { vec![change(name, 1, "o")] }
}

/// Men's given names that do not end in -a: those in another vowel stay.
fn given(name: &str) -> Vec<String> {
    consonant::vocative(name, consonant::Kind::Given).unwrap_or_else(|| unchanged(name))
}

/// Vowels as Czech writes them, and some that neighbours write, in small letters.
fn is_vowel(c: char) -> bool {
    "aeiouyáéíóúýěůäöüőű".contains(c)
}

/// Syllables of a word in small letters; r and l between consonants make one too: Vlček.
fn syllables(small: &str) -> usize {
    let letters: Vec<char> = small.chars().collect();
    let syllabic =
        |three: &&[char]| matches!(three, [before, 'r' | 'l', after] if !is_vowel(*before) && !is_vowel(*after));
    letters.iter().filter(|c| is_vowel(**c)).count() + letters.windows(3).filter(syllabic).count()
}

/// The stem before an ending that lost its vowel: a consonant before ě shows its mark (Zdeněk, Zdeňk-).
fn before_fled(name: &str, count: usize) -> String {
    let stem = change(name, count, "");
    if letter(name, count.saturating_sub(1)) != 'ě' {
        return stem;
    }
    let marked = match letter(&stem, 0) {
        'n' => "ň",
        'd' => "ď",
        't' => "ť",
        _ => return stem,
    };
    change(&stem, 1, marked)
}

#[cfg(test)]
mod tests;
