//! Slovak names in address: the nominative.
//!
//! Always unchanged: Pravidlá slovenského pravopisu and Morfológia slovenského jazyka (1966, the chapter on cases)
//! count the vocative as gone but for a few common nouns (pane, otče, synku), and the form of address of every name
//! is its nominative (pán Novák, Peter). The popular Peťo, Jožo are names of their own, not cases.

use super::Part;
use super::word::unchanged;
use crate::domain::Gender;

/// The one accepted form.
pub(super) fn call(_part: Part, name: &str, _gender: Option<Gender>) -> Vec<String> {
    unchanged(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_stays() {
        for (part, name, gender) in [
            (Part::Given, "Peter", Gender::Masculine),
            (Part::Given, "Zuzana", Gender::Feminine),
            (Part::Surname, "Novák", Gender::Masculine),
            (Part::Surname, "Nováková", Gender::Feminine),
        ] {
            assert_eq!(call(part, name, Some(gender)), [name]);
        }
    }
}
