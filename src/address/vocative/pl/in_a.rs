//! Names in -a, women's and men's alike: hard stems take -o, soft pet forms take -u.

use super::syllables;
use crate::address::vocative::word::{change, ends, letter, unchanged};

/// Accepted vocatives, preferred first.
pub(super) fn vocative(name: &str) -> Vec<String> {
    let small = name.to_lowercase();
    let (open, close) = (change(name, 1, "o"), change(name, 1, "u"));
    match stem(&small) {
        Stem::Hard => vec![open],
        Stem::Soft => vec![close],
        Stem::RatherSoft => vec![close, open],
        Stem::RatherHard => vec![open, close],
        Stem::Foreign => unchanged(name),
    }
}

/// How a stem counts. What separates Kasia from Emilia is the genitive (Kasi, Emilii), of which the nominative shows
/// this much.
enum Stem {
    Hard,
    Soft,
    RatherSoft,
    RatherHard,
    Foreign,
}

fn stem(small: &str) -> Stem {
    match letter(small, 1) {
        'o' => Stem::Foreign,
        'i' => in_ia(small),
        'j' | 'y' if ends(small, &["aja", "oja", "uja", "aya", "oya"]) && syllables(small) == 2 => Stem::RatherSoft,
        'l' => in_la(small),
        _ => Stem::Hard,
    }
}

/// -sia, -zia, -cia, -nia are pet forms; in full names they are -sja, -zja, -cja, or a foreign -nia.
fn in_ia(small: &str) -> Stem {
    match letter(small, 2) {
        's' if small.ends_with("nastasia") => Stem::Hard,
        'c' if ends(small, &["icia", "lucia", "arcia"]) => Stem::Hard,
        's' | 'z' | 'c' => Stem::Soft,
        'n' if ends(small, &["ksenia", "xenia"]) => Stem::RatherHard,
        'n' if ends(small, &["sonia", "tania"]) && syllables(small) == 2 => Stem::RatherSoft,
        'n' if syllables(small) == 2 || small.ends_with("unia") => Stem::Soft,
        _ => Stem::Hard,
    }
}

/// Two syllables are a pet form (Ola), more a full name (Izabela), after a consonant too (Stella, Karla).
fn in_la(small: &str) -> Stem {
    let before = letter(small, 2);
    if !"aeiouy".contains(before) || small.ends_with("paula") {
        return Stem::Hard;
    }
    match small {
        _ if syllables(small) == 2 => Stem::RatherSoft,
        _ if ends(small, &["urszula", "ursula", "mariola", "nikola", "karola"]) => Stem::RatherHard,
        _ if small.ends_with("ula") => Stem::RatherSoft,
        _ => Stem::Hard,
    }
}
