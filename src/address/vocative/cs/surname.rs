//! Men's surnames.

use super::consonant::{self, Kind};
use super::in_a;
use crate::address::vocative::word::{ends, letter, unchanged};

/// Accepted vocatives, preferred first. Adjectives (Černý, Krejčí), genitives (Janů, Černých, Krejčích) and names in
/// a vowel but -a stay.
pub(super) fn vocative(name: &str) -> Vec<String> {
    let small = name.to_lowercase();
    if small == "švec" {
        // Ševce and Švece are both in use for it: the family decides.
        return ["Ševče", "Šveci"].map(ToOwned::to_owned).into();
    }
    match letter(&small, 0) {
        'a' => in_a(name),
        'h' if ends(&small, &["ých", "ích", "ejch", "ovych"]) => unchanged(name),
        _ => consonant::vocative(name, Kind::Surname).unwrap_or_else(|| unchanged(name)),
    }
}
