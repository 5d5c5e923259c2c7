//! Men's names in a consonant: hard stems -e, velars -u, soft stems -i.

use super::{before_fled, is_vowel, syllables};
use crate::address::vocative::word::{change, ends, letter};

/// What the name is, where given names and surnames differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Given,
    Surname,
}

/// French names whose last consonant is not said.
const SILENT: &[&str] = &["jacques", "louis", "yves", "georges", "gilles", "charles", "françois", "hugues", "jules"];
/// Foreign names in -ek keep the vowel.
const FIRM_EK: &[&str] = &["tarek", "derek", "malek"];
/// -el that loses its vowel: native nouns and old borrowings; elsewhere it stays.
const FLEEING_EL: &[&str] = &["pavel", "havel", "karel", "kozel", "orel", "osel", "datel", "kotel", "posel", "uzel"];
/// Native nouns in -s and -z used as surnames keep the noun's -e.
const NOUNS_IN_S: &[&str] = &["kos", "hus", "rys", "los", "mráz", "pařez", "vaz", "nos", "bas", "ples", "klas"];
/// A vowel that flees or changes in this one name only.
const CHANGING: &[(&str, &str)] = &[("lev", "Lve"), ("kůň", "Koni"), ("vůl", "Vole")];

/// Accepted vocatives, preferred first; nothing where the name does not end in a consonant that Czech joins to.
pub(super) fn vocative(name: &str, kind: Kind) -> Option<Vec<String>> {
    let small = name.to_lowercase();
    if SILENT.contains(&small.as_str()) {
        return None;
    }
    if let Some((_, form)) = CHANGING.iter().find(|(known, _)| small == *known) {
        return Some(vec![(*form).to_owned()]);
    }
    let add = |ending: &str| Some(vec![format!("{name}{ending}")]);
    match letter(&small, 0) {
        'k' if flees(&small, 'k') && !FIRM_EK.contains(&small.as_str()) => {
            Some(vec![format!("{}ku", before_fled(name, 2))])
        }
        'h' if ends(&small, &["áth", "óth", "éth"]) => add("e"),
        'h' if small.ends_with("th") => Some(vec![format!("{name}i"), format!("{name}e")]),
        'h' if ends(&small, &["ah", "eh", "oh"]) => None,
        'h' if small.ends_with("sh") => add("i"),
        'k' | 'g' | 'h' => add("u"),
        'c' if flees(&small, 'c') && is_cluster(&small) => {
            // The e stays where the consonants would be hard to say: Kadlec, Kadlece.
            Some(vec![format!("{name}i"), format!("{}če", change(name, 1, ""))])
        }
        'c' if flees(&small, 'c') => {
            let stem = before_fled(name, 2);
            let forms = [format!("{stem}če"), format!("{stem}ci")];
            Some(forms.into_iter().take(if kind == Kind::Given { 1 } else { 2 }).collect())
        }
        'c' if is_k(&small) => add("u"),
        'ž' | 'š' | 'č' | 'ř' | 'c' | 'j' => add("i"),
        'ď' => Some(vec![change(name, 1, "di")]),
        'ť' => Some(vec![change(name, 1, "ti")]),
        'ň' => Some(vec![change(name, 1, "ni")]),
        's' | 'ß' | 'z' | 'x' => Some(in_s(name, &small, kind)),
        'l' => Some(in_l(name, &small, kind)),
        'r' if is_vowel(letter(&small, 1)) || small.ends_with("rr") => add("e"),
        'r' => Some(vec![change(name, 1, "ře")]),
        'w' if kind == Kind::Given && ends(&small, &["ew", "ow"]) => None,
        'b' | 'd' | 'f' | 'm' | 'n' | 'p' | 't' | 'v' | 'w' => add("e"),
        _ => None,
    }
}

/// Whether -ek, -ěk, -ec, -ěc lose their vowel: in words of more than one syllable, after a consonant.
fn flees(small: &str, last: char) -> bool {
    small.ends_with(last)
        && matches!(letter(small, 1), 'e' | 'ě')
        && !is_vowel(letter(small, 2))
        && syllables(small) > 1
}

/// Whether a consonant and l or r stand before -ec.
fn is_cluster(small: &str) -> bool {
    matches!(letter(small, 2), 'l' | 'r') && !is_vowel(letter(small, 3))
}

/// A c that is said as k: Eric, Marc, Luc, Dominic.
fn is_k(small: &str) -> bool {
    ends(small, &["ric", "arc", "luc", "nic", "fric", "mac"])
}

/// Alois, Aloisi; Felix, Felixi; hard declension beside it where both are in use (Boris). Latin -ius stays: the stem
/// is used without it, but hardly in address.
fn in_s(name: &str, small: &str, kind: Kind) -> Vec<String> {
    let (soft, hard) = (format!("{name}i"), format!("{name}e"));
    if small.ends_with("ius") {
        return vec![name.to_owned(), soft];
    }
    match kind {
        Kind::Surname if NOUNS_IN_S.contains(&small) => vec![hard, soft],
        Kind::Surname => vec![soft, hard],
        Kind::Given if ends(small, &["boris", "x"]) => vec![soft, hard],
        Kind::Given => vec![soft],
    }
}

/// Pavel, Pavle; Daniel, Danieli; Emil, Emile; Marcel, Marceli or Marcele. Surnames in another -el are hard first.
fn in_l(name: &str, small: &str, kind: Kind) -> Vec<String> {
    let (soft, hard) = (format!("{name}i"), format!("{name}e"));
    if FLEEING_EL.contains(&small) {
        return vec![change(name, 2, "le")];
    }
    if !small.ends_with("el") || syllables(small) == 1 {
        // Král and the nouns in -tel are soft.
        return if small == "král" { vec![soft] } else { vec![hard] };
    }
    if ends(small, &["iel", "uel", "ael", "oel", "jel", "tel"]) {
        return vec![soft];
    }
    match kind {
        Kind::Given => vec![soft, hard],
        Kind::Surname => vec![hard, soft],
    }
}
