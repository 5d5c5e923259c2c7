//! The Georgian vocative of names.
//!
//! Sources: შანიძე, ქართული ენის გრამატიკის საფუძვლები, and the norms of the literary language: in address a proper name is
//! its bare stem, so that -ი of the nominative goes from a stem in a consonant (თამაზი, თამაზ) and a stem in a vowel stays
//! (გიორგი, ნინო). The -ო of common nouns (ბატონო) is not taken by given names. Surnames are left as they are.

use super::Part;
use super::word::{self, change, is, letter};
use crate::domain::Gender;

/// Every accepted vocative of a part of a name, preferred first; the same for everybody.
pub(super) fn call(part: Part, name: &str, _gender: Option<Gender>) -> Vec<String> {
    if part == Part::Surname {
        return vec![name.to_owned()];
    }
    word::each_part(name, |c| ('ა'..='ჰ').contains(&c), |word, _| vec![stem(word)])
}

/// Stems in -ი of three syllables and more: Greek and Russian names that Georgian took over with their vowel, which the
/// nominative does not tell from an ending.
const VOWEL_STEMS: &[&str] = &[
    "გიორგი",
    "ირაკლი",
    "აკაკი",
    "დიმიტრი",
    "ვალერი",
    "ანატოლი",
    "გრიგორი",
    "ევგენი",
    "გენადი",
    "არკადი",
    "ვიტალი",
    "ალექსი",
    "იური",
    "ნატალი",
    "ემილი",
    "მელანი",
];

fn stem(name: &str) -> String {
    let syllables = name.chars().filter(|c| is_vowel(*c)).count();
    // A name of two syllables keeps its -ი: მარი, ბადრი, ნელი are stems.
    if name.ends_with('ი') && syllables > 2 && !is_vowel(letter(name, 1)) && !is(name, VOWEL_STEMS) {
        change(name, 1, "")
    } else {
        name.to_owned()
    }
}

fn is_vowel(c: char) -> bool {
    "აეიოუ".contains(c)
}

#[cfg(test)]
mod tests {
    use super::super::table::check;

    #[test]
    fn rules() {
        check(
            super::call,
            "
            m given თამაზი თამაზ             | a stem in a consonant
            m given დავითი დავით             | the same
            m given ლევან ლევან              | the stem already
            m given გიორგი გიორგი            | a stem in a vowel
            m given ირაკლი ირაკლი            | the same
            m given ბადრი ბადრი              | two syllables
            f given თამარი თამარ             | a woman's
            f given ნინო ნინო                | a stem in a vowel
            f given მარი მარი                | two syllables
            - given ქეთევანი ქეთევან         | whoever it is
            m given Levan Levan              | another script
            m surname ბერიძე ბერიძე          | a surname stays
            m surname ჯავახიშვილი ჯავახიშვილი | the same
            ",
        );
    }
}
