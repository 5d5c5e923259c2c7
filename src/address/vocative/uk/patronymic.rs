//! Patronymics: -ович, -ич take -у; -івна, -ївна take -о. Turkic ones with a word beside them stay.

use super::{change, ends};

/// Whether the name is an East Slavic patronymic by its ending.
pub(super) fn is_patronymic(name: &str) -> bool {
    ends(name, &["ович", "евич", "євич", "йович", "ич", "івна", "ївна", "овна", "евна", "ична", "івни"])
        && !name.contains([' ', '-'])
}

/// The vocative.
pub(super) fn vocative(name: &str) -> String {
    if name.ends_with("ич") {
        format!("{name}у")
    } else if ends(name, &["вна", "чна"]) {
        change(name, 1, "о")
    } else {
        name.to_owned()
    }
}
