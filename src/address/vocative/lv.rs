//! The Latvian vocative of names.

use super::Part;
use crate::domain::Gender;

/// Every accepted vocative of a part of a name, preferred first.
pub(super) fn call(_part: Part, name: &str, _gender: Option<Gender>) -> Vec<String> {
    vec![name.to_owned()]
}

/// The genitive of a surname: Ozoliņš, Ozoliņa (kungs).
pub(super) fn genitive(_surname: &str, _gender: Option<Gender>) -> Option<String> {
    None
}
