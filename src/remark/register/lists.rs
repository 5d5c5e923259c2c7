//! The word lists that a grammar reads, by name.

use std::collections::{BTreeMap, HashSet};

use crate::remark::fold::fold;

/// Word lists by name; folded.
#[derive(Clone, Debug, Default)]
pub struct WordLists(BTreeMap<String, HashSet<String>>);

impl WordLists {
    /// The lists of a file: each entry may hold several words.
    pub fn of(lists: BTreeMap<String, Vec<String>>) -> Self {
        let words = |list: Vec<String>| list.iter().flat_map(|entry| entry.split_whitespace()).map(fold).collect();
        Self(lists.into_iter().map(|(name, list)| (name, words(list))).collect())
    }

    /// The words of the list of this name.
    pub fn in_list(&self, list: &str) -> impl Iterator<Item = &str> {
        self.0.get(list).into_iter().flatten().map(String::as_str)
    }

    /// Whether `word`, folded, is in the list of this name.
    pub fn has(&self, list: &str, word: &str) -> bool {
        !word.is_empty() && self.0.get(list).is_some_and(|list| list.contains(word))
    }
}
