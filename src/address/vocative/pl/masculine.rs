//! Men's names that do not end in -a.

use super::syllables;
use crate::address::vocative::word::{change, ends, is, letter, unchanged};

/// French names whose last consonant is not said: nothing can be joined to it.
const SILENT: &[&str] = &["jacques", "louis", "yves", "georges", "gilles", "charles", "françois", "hugues", "jules"];
/// Latin names whose n comes back before an ending (Bruno, Brunona); the nominative serves as well.
const WITH_N: &[&str] = &["bruno", "hugo", "otto", "iwo", "ivo", "gwido", "odo", "kuno", "leo"];
/// Foreign names in -ek keep the vowel.
const FIRM_EK: &[&str] = &["tarek", "derek", "malek", "abdelmalek"];
/// A vowel that flees, or changes, in this one name only.
const CHANGING: &[(&str, &str)] = &[("abel", "Ablu"), ("lew", "Lwie"), ("anioł", "Aniele")];
/// Endings of hard stems and what stands for them before the vocative's -e.
const SOFTENED: &[(&str, &str)] = &[
    ("st", "ście"),
    ("sł", "śle"),
    ("zł", "źle"),
    ("sn", "śnie"),
    ("zn", "źnie"),
    ("zd", "ździe"),
    ("t", "cie"),
    ("d", "dzie"),
    ("r", "rze"),
    ("ł", "le"),
    ("x", "ksie"),
];
/// Soft consonants as they are written before a vowel.
const SOFT: &[(&str, &str)] = &[("ć", "ciu"), ("ś", "siu"), ("ź", "ziu"), ("ń", "niu")];

/// Accepted vocatives, preferred first.
pub(super) fn vocative(name: &str) -> Vec<String> {
    let small = name.to_lowercase();
    if is(name, SILENT) {
        return unchanged(name);
    }
    if let Some((_, form)) = CHANGING.iter().find(|(known, _)| small == *known) {
        return vec![(*form).to_owned()];
    }
    let last = letter(&small, 0);
    match last {
        'o' => in_o(name, &small),
        'k' => vec![in_ek(name, &small).unwrap_or_else(|| format!("{name}u"))],
        'c' if ends(&small, &["iec"]) && syllables(&small) > 1 => {
            let stem = hardened(name, 3);
            vec![format!("{stem}cu"), format!("{stem}cze")]
        }
        'h' => in_h(name, &small),
        'z' if ends(&small, &["sz", "cz", "rz", "dz", "tz", "nz"]) => vec![format!("{name}u")],
        'g' | 'c' | 'ż' | 'l' | 'j' | 'š' | 'č' | 'ž' | 'ř' | 'ş' => vec![format!("{name}u")],
        'r' if ends(&small, &["ander", "lwester", "lvester", "kacper", "kasper"]) => vec![change(name, 2, "rze")],
        'ł' if small.ends_with("eł") => vec![change(name, 2, "le")],
        _ => vec![joined(name, &small, SOFT).or_else(|| in_hard(name, &small)).unwrap_or_else(|| name.to_owned())],
    }
}

fn in_hard(name: &str, small: &str) -> Option<String> {
    joined(name, small, SOFTENED)
        .or_else(|| ends(small, &["b", "p", "w", "v", "f", "m", "n", "s", "z"]).then(|| format!("{name}ie")))
}

/// The name with the last letters changed as the first pair that fits says.
fn joined(name: &str, small: &str, pairs: &[(&str, &str)]) -> Option<String> {
    let (ending, form) = pairs.iter().find(|(ending, _)| small.ends_with(ending))?;
    Some(change(name, ending.chars().count(), form))
}

/// Pet forms in -sio, -zio, -cio, -nio (Stasio, Kazio) and -cho take -u, native ones in -śko and -szko rather so;
/// foreign names in -o stay.
fn in_o(name: &str, small: &str) -> Vec<String> {
    let pet = ends(small, &["sio", "zio", "cio", "nio"]) && !small.ends_with("nnio") && syllables(small) == 2;
    if pet || small.ends_with("cho") && small != "sancho" {
        return vec![change(name, 1, "u")];
    }
    if ends(small, &["śko", "szko", "źko", "ńko"]) {
        return vec![change(name, 1, "u"), name.to_owned()];
    }
    if is(name, WITH_N) {
        return vec![name.to_owned(), format!("{name}nie")];
    }
    unchanged(name)
}

/// The e of -ek flees: Marek, Marku; a soft consonant before it gets its mark: Maciek, Maćku.
fn in_ek(name: &str, small: &str) -> Option<String> {
    let before = letter(small, 2);
    let flees = small.ends_with("ek") && !"aeouy".contains(before) && syllables(small) > 1 && !FIRM_EK.contains(&small);
    flees.then(|| format!("{}ku", if before == 'i' { hardened(name, 3) } else { change(name, 2, "") }))
}

/// The name without its last letters; a soft consonant that stood before i shows its mark instead.
fn hardened(name: &str, count: usize) -> String {
    let stem = change(name, count, "");
    let marked = match letter(&stem, 0) {
        'c' => "ć",
        's' => "ś",
        'z' => "ź",
        'n' => "ń",
        _ => return stem,
    };
    change(&stem, 1, marked)
}

/// Wojciech, Wojciechu; Josh, Joshu; a silent h (Noah) and the foreign th stay.
fn in_h(name: &str, small: &str) -> Vec<String> {
    if ends(small, &["ch", "sh", "gh"]) {
        vec![format!("{name}u")]
    } else if small.ends_with("ph") {
        vec![format!("{name}ie")]
    } else if small.ends_with("th") {
        unchanged(name)
    } else {
        vec![name.to_owned(), format!("{name}u")]
    }
}
