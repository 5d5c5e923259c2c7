//! What holds for every language: titles in names, words that are no person's, and the order-only answer's own words.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::domain::{Clean, Gender, Localised};

/// What holds for every language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Common {
    /// Words of titles in names, as booking systems and people write them.
    pub title: Vec<TitleWords>,
    /// Words that make a name an organisation's.
    pub organisation: Vec<String>,
    /// Words that stay small in a surname written in capitals.
    pub particle: Vec<String>,
    /// Why a form the customer never wants to hear is avoided.
    pub never: Localised,
    /// Why the first name is avoided where the customer asked for that.
    pub first_name: Localised,
    /// What the order-only answer rests on.
    pub basis: Clean,
    /// A question by language, for languages known in order only; `en` is the last resort.
    pub question: BTreeMap<String, Clean>,
    /// A greeting that fits any hour, by language.
    pub greeting: BTreeMap<String, Clean>,
}

/// How a title is written in names.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TitleWords {
    /// The rank's id, or nothing where the word tells only the gender of address.
    pub rank: Option<String>,
    /// The gender the word tells.
    pub gender: Option<Gender>,
    /// Lower case, without full stops.
    pub words: Vec<String>,
}
