//! In which language a statement is, and its words.

use crate::domain::{Clean, Interface, Language};
use crate::phrases::Phrases;

/// The language of a statement, and the one that was wanted where the program has no words in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tongue {
    /// The language of its words; one for which there is a statement.
    pub words: Language,
    /// Wanted, and not to be had.
    pub wanted: Option<Language>,
}

/// The language asked for, else the first of the customer's that there is a statement in, else the `house`'s. Where nobody
/// knows which the customer would like, and where there is none in the house's, it is that of the `interface`.
#[must_use]
pub fn tongue(asked: Option<&Language>, customers: &[Language], house: &Language, interface: Interface) -> Tongue {
    let known = |language: &Language| {
        let tag = Phrases::statement_tags().find(|tag| *tag == language.primary());
        tag.and_then(|tag| tag.parse().ok())
    };
    let wanted = asked.map_or(customers, std::slice::from_ref);
    if let Some(words) = wanted.iter().find_map(known) {
        return Tongue { words, wanted: None };
    }
    let wanted = wanted.first().cloned();
    let words = wanted.as_ref().and_then(|_| known(house)).unwrap_or_else(|| Language::from(interface));
    Tongue { words, wanted }
}

/// The words of a statement in this language.
#[must_use]
pub fn words(language: &Language) -> Phrases {
    Phrases::for_customers(language).unwrap_or_else(|| Phrases::new(Interface::En))
}

/// The name of something in a customer's language that is none of the interface.
pub(super) fn named(words: &Phrases, kind: &str, id: &str) -> Option<Clean> {
    let id = format!("statement-{kind}-{id}");
    words.has(&id).then(|| words.text(&id))
}
