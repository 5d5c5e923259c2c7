//! The reject list, data/refused.toml: one list for headings of files and for texts written at the desk.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::fit::Kind;
use super::fold::Wanted;

/// The reject list.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct List {
    /// Every entry.
    pub refused: Vec<Entry>,
}

/// One kind of thing that no desk has to know.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// What it is, for the reader of the list.
    pub about: String,
    /// Headings; each refuses every heading that contains its words.
    pub headings: Vec<String>,
    /// Headings that are refused only where they do not name the party of a stay.
    #[serde(default)]
    pub unless_party: Vec<String>,
    /// Properties of contact cards (vCard, `JSContact`) that are refused by exactly this name.
    #[serde(default)]
    pub properties: Vec<String>,
    /// Which reason a text gets; absent where the list is for files alone.
    #[serde(default)]
    pub kind: Option<Kind>,
    /// Whether it may be noted for safety, with explicit consent.
    #[serde(default)]
    pub unless_safety: bool,
    /// Words of a text, by language.
    #[serde(default)]
    texts: BTreeMap<String, Runs>,
    /// Words of which one must follow, by language.
    #[serde(default)]
    beside: BTreeMap<String, Runs>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(from = "Vec<String>")]
struct Runs(Vec<Wanted>);

impl From<Vec<String>> for Runs {
    fn from(written: Vec<String>) -> Self {
        Self(written.iter().map(|run| Wanted::read(run)).collect())
    }
}

impl Entry {
    /// The runs of words by which such a text is known, each with those of which one must follow, where one must.
    pub(super) fn runs(&self) -> impl Iterator<Item = (&Wanted, Option<&[Wanted]>)> {
        self.texts.iter().flat_map(|(language, runs)| {
            let beside = self.beside.get(language).map(|beside| beside.0.as_slice());
            runs.0.iter().map(move |run| (run, beside))
        })
    }
}

static LIST: LazyLock<List> = LazyLock::new(|| {
    // The list is ours and a test reads it; were it broken, nothing could be told from what must not come in.
    toml::from_str(include_str!("../../data/refused.toml")).unwrap_or_else(|_| List { refused: Vec::new() })
});

/// The list compiled in.
#[must_use]
pub fn refused_list() -> &'static List {
    &LIST
}

#[cfg(test)]
mod tests {
    use super::List;

    #[test]
    fn the_list_reads() {
        let list: List = toml::from_str(include_str!("../../data/refused.toml")).expect("the list reads");
        assert!(list.refused.len() >= 16);
        for entry in &list.refused {
            assert!(entry.texts.is_empty() || entry.kind.is_some(), "{}: texts without a reason", entry.about);
            assert!(entry.beside.keys().all(|tag| entry.texts.contains_key(tag)), "{}", entry.about);
        }
    }
}
