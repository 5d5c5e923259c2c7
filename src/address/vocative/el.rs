//! The Greek vocative of names.
//!
//! Sources: Τριανταφυλλίδης, Νεοελληνική γραμματική, and the school grammar of the Greek ministry of education on masculine
//! nouns in -ος: proper names take -ε, but given names of two syllables, pet names (-άκος) and surnames stressed on the last
//! but one take -ο, some of them both. Those in -ης, -ας, -ες, -ους lose -ς; women's names and genitives stay.
//!
//! Always: the accent stays where it is; a name without a written accent keeps its -ος, for the accent decides.

use super::Part;
use super::word::{self, change, ends, is};
use crate::domain::Gender;

/// Every accepted vocative of a part of a name, preferred first.
pub(super) fn call(part: Part, name: &str, gender: Option<Gender>) -> Vec<String> {
    if gender != Some(Gender::Masculine) {
        return vec![name.to_owned()];
    }
    word::each_part(name, is_greek, |word, _| vocative(part, word))
}

fn vocative(part: Part, name: &str) -> Vec<String> {
    if ends(name, &["ης", "ής", "ας", "άς", "ες", "ές", "ους", "ούς"]) {
        return vec![change(name, 1, "")];
    }
    if ends(name, &["ός"]) {
        // Νικολός, Δημητρός are pet names; Στυλιανός is an adjective by its form, as surnames in -ός are.
        let pet = part != Part::Surname && !name.ends_with("νός");
        return vec![change(name, 2, if pet { "ό" } else { "έ" })];
    }
    if !name.ends_with("ος") {
        return vec![name.to_owned()];
    }
    let (with_o, with_e) = (change(name, 2, "ο"), change(name, 2, "ε"));
    match (after_accent(name), part) {
        (Some(1), Part::Surname) => vec![with_o, with_e],
        (Some(1), _) if is(name, BOTH) => vec![with_o, with_e],
        (Some(1), _) if syllables(name) > 2 && ends(name, LEARNED) => vec![with_e],
        (Some(1), _) => vec![with_o],
        (Some(_), Part::Given | Part::Further) if is(name, PETS_IN_IOS) => vec![with_o],
        (Some(_), Part::Given | Part::Further) if is(name, &["μάριος"]) => vec![with_e, with_o],
        (Some(_), _) => vec![with_e],
        (None, _) => vec![name.to_owned()],
    }
}

/// Saints' names, which keep the learned form beside the common one.
const BOTH: &[&str] = &["παύλος", "πέτρος", "μαρίνος"];
/// Pet names in -ιος, said in two syllables whatever the spelling.
const PETS_IN_IOS: &[&str] = &["στέλιος", "στέργιος", "θύμιος", "μένιος"];
/// Learned formations stressed on the last but one: Κωνσταντίνος, Νικηφόρος, Θεολόγος, Λυκούργος.
const LEARNED: &[&str] = &["ίνος", "φόρος", "λόγος", "ούργος"];

/// How many syllables follow the accented one; nothing without an accent.
fn after_accent(name: &str) -> Option<usize> {
    let place = name.chars().rev().position(|c| ACCENTED.contains(c))?;
    let tail: String = name.chars().skip(name.chars().count().saturating_sub(place)).collect();
    Some(syllables(&tail))
}

const ACCENTED: &str = "άέήίόύώΐΰΆΈΉΊΌΎΏ";

/// Vowels, two-letter ones (ου, αι, αυ) counted once, and ι before an accented vowel not at all (Γιώργος).
fn syllables(word: &str) -> usize {
    let letters: Vec<char> = word.to_lowercase().chars().collect();
    let mut count = 0;
    let mut skip = false;
    for (place, &c) in letters.iter().enumerate() {
        if skip {
            skip = false;
            continue;
        }
        if !"αεηιουωάέήίόύώϊϋΐΰ".contains(c) {
            continue;
        }
        let next = letters.get(place + 1).copied().unwrap_or(' ');
        if c == 'ι' && place > 0 && ACCENTED.contains(next) {
            continue;
        }
        count += 1;
        skip = matches!((c, next), ('α' | 'ε' | 'ο' | 'υ', 'ι' | 'ί') | ('α' | 'ε' | 'ο' | 'η', 'υ' | 'ύ'));
    }
    count
}

/// Letters that Greek writes.
fn is_greek(c: char) -> bool {
    matches!(c, 'Α'..='Ω' | 'α'..='ω' | 'Ϊ' | 'Ϋ' | 'ϊ' | 'ϋ') || ACCENTED.contains(c)
}

#[cfg(test)]
mod tests {
    use super::super::table::check;

    #[test]
    fn rules() {
        check(
            super::call,
            "
            m given Γιώργος Γιώργο                 | two syllables, -ος
            m given Σταύρος Σταύρο                 | the same, a two-letter vowel
            m given Παύλος Παύλο,Παύλε             | a saint's name
            m given Αλέκος Αλέκο                   | a pet name
            m given Δημητράκος Δημητράκο           | -άκος
            m given Αλέξανδρος Αλέξανδρε           | stressed on the last but two
            m given Γεώργιος Γεώργιε               | the same
            m given Νικόλαος Νικόλαε               | the same
            m given Ευάγγελος Ευάγγελε             | the same
            m given Στέλιος Στέλιο                 | two syllables in speech
            m given Μάριος Μάριε,Μάριο             | both
            m given Κωνσταντίνος Κωνσταντίνε       | -ίνος
            m given Νικηφόρος Νικηφόρε             | a learned compound
            m given Στυλιανός Στυλιανέ             | an adjective by its form
            m given Νικολός Νικολό                 | a pet name
            m given Γιάννης Γιάννη                 | -ης
            m given Παντελής Παντελή               | -ής
            m given Ανδρέας Ανδρέα                 | -ας
            m given Θωμάς Θωμά                     | -άς
            m given Μιχαήλ Μιχαήλ                  | undeclined
            m given ΓΙΩΡΓΟΣ ΓΙΩΡΓΟΣ                | no accent is written
            - given Γιώργος Γιώργος                | gender unknown
            f given Μαρία Μαρία                    | a woman's
            f given Θάλεια Θάλεια                  | the same
            m given Giorgos Giorgos                | another script
            m given Γιώργος-Μάριος Γιώργο-Μάριε,Γιώργο-Μάριο | both parts
            m surname Παπαδόπουλος Παπαδόπουλε     | -όπουλος
            m surname Βενιζέλος Βενιζέλο,Βενιζέλε  | stressed on the last but one
            m surname Γραμματικός Γραμματικέ       | -ός
            m surname Μητσοτάκης Μητσοτάκη         | -ης
            m surname Παππάς Παππά                 | -άς
            m surname Παπανδρέου Παπανδρέου        | a genitive
            f surname Παπαδοπούλου Παπαδοπούλου    | a woman's genitive
            ",
        );
    }
}
