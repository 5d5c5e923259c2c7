//! What holds for every language: titles in names, words that are no person's, and the order-only answer's own words.

use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

use serde::Deserialize;

use crate::domain::{Clean, Gender, Localised};

/// What holds for every language.
#[derive(Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Common {
    /// Words of titles in names, as booking systems and people write them.
    title: Vec<TitleWords>,
    /// Ids of ranks, highest first: the one that is said.
    precedence: Vec<String>,
    /// The titles of each word, made on first use.
    #[serde(skip)]
    words: OnceLock<HashMap<String, Vec<usize>>>,
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
#[derive(Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct TitleWords {
    /// The rank's id, or nothing where the word tells only the gender of address.
    pub rank: Option<String>,
    /// The gender the word tells.
    pub gender: Option<Gender>,
    /// Lower case, without full stops.
    pub words: Vec<String>,
    /// Only in names known to be of these languages, where the word is another title in others: 先生.
    #[serde(default)]
    pub languages: Vec<String>,
    /// Titles only in the field of titles: in a field of names they may be names or initials (Don, M.).
    #[serde(default)]
    pub only_in_title: bool,
    /// Stands behind the name, in Chinese characters and Hangul without a space: Bey, úr, 様.
    #[serde(default)]
    pub after: bool,
}

impl Common {
    /// What this word says as a title: lower case, without full stops.
    pub(super) fn titles(&self, word: &str) -> impl Iterator<Item = &TitleWords> {
        let words = self.words.get_or_init(|| {
            let mut words: HashMap<String, Vec<usize>> = HashMap::new();
            for (place, title) in self.title.iter().enumerate() {
                title.words.iter().for_each(|word| words.entry(word.clone()).or_default().push(place));
            }
            words
        });
        words.get(word).into_iter().flatten().filter_map(|place| self.title.get(*place))
    }

    /// The longest title that stands behind the name and ends this text without a space: 様 of 田中様.
    pub(super) fn ending<'a>(&'a self, text: &str) -> Option<&'a str> {
        let after = self.title.iter().filter(|title| title.after).flat_map(|title| &title.words);
        after
            .filter(|word| text.len() > word.len() && text.ends_with(*word))
            .max_by_key(|word| word.len())
            .map(|word| &**word)
    }

    /// The place of a rank among all ranks, the highest first; one that nobody ranked comes last.
    pub(super) fn precedence(&self, rank: &str) -> usize {
        self.precedence.iter().position(|known| known == rank).unwrap_or(self.precedence.len())
    }
}
