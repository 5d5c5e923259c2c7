//! The customer's own wish: by the exact language tag, else by the primary language.

use crate::domain::{Clean, Language, Wish};

/// Whether the form is the customer's own wish.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wished {
    Yes,
    No,
}

/// The wished form in this language.
pub(super) fn form(wish: &Wish, language: &Language) -> Option<Clean> {
    if wish.forms.is_empty() {
        return None;
    }
    let exact = wish.forms.get(&language.to_string());
    exact.or_else(|| wish.forms.get(language.primary())).filter(|form| !form.is_empty()).cloned()
}
