//! The Romanian vocative of names.
//!
//! Sources: Gramatica limbii române (Academia Română, 2005), the vocative; a language column of Radio Constanța (2014). The
//! standard's form is the nominative; -e (Ioane, Bogdane) and -ule (Radule) stand beside it in a few men's names, and -o
//! of women's (Ano, Mario) is colloquial, so it is not given. After domnule, doamnă the surname stays.

use super::Part;
use super::word::{self, change, ends, is};
use crate::domain::Gender;

/// Every accepted vocative of a part of a name, preferred first.
pub(super) fn call(part: Part, name: &str, gender: Option<Gender>) -> Vec<String> {
    if part == Part::Surname || gender != Some(Gender::Masculine) {
        return vec![name.to_owned()];
    }
    word::each_part(name, is_romanian, |word, _| match beside(word) {
        Some(form) => vec![word.to_owned(), form],
        None => vec![word.to_owned()],
    })
}

/// The form with an ending.
fn beside(name: &str) -> Option<String> {
    if is(name, &["ion"]) {
        return Some(change(name, 1, "ane"));
    }
    if is(name, &["radu"]) {
        return Some(format!("{name}le"));
    }
    ends(name, &["an", "in", "el"]).then(|| format!("{name}e"))
}

/// Letters of native Romanian names.
fn is_romanian(c: char) -> bool {
    c.is_ascii_alphabetic() && !"kqwyKQWY".contains(c) || "ăâîșțşţĂÂÎȘȚŞŢ".contains(c)
}

#[cfg(test)]
mod tests {
    use super::super::table::check;

    #[test]
    fn rules() {
        check(
            super::call,
            "
            m given Mihai Mihai              | the nominative
            m given Ion Ion,Ioane            | -e beside it
            m given Bogdan Bogdan,Bogdane    | the same
            m given Cosmin Cosmin,Cosmine    | the same
            m given Dorel Dorel,Dorele       | the same
            m given Radu Radu,Radule         | -ule beside it
            m given Mircea Mircea            | -o is colloquial
            m given Petre Petre              | -e already
            f given Ana Ana                  | -o is colloquial
            f given Carmen Carmen            | a woman's
            - given Ion Ion                  | gender unknown
            m given Kevin Kevin              | a foreign name
            m surname Popescu Popescu        | domnule Popescu
            m surname Muntean Muntean        | the same
            f surname Ionescu Ionescu        | the same
            ",
        );
    }
}
