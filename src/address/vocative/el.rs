//! The Greek vocative of names.

use super::Part;
use crate::domain::Gender;

/// Every accepted vocative of a part of a name, preferred first.
pub(super) fn call(_part: Part, name: &str, _gender: Option<Gender>) -> Vec<String> {
    vec![name.to_owned()]
}
