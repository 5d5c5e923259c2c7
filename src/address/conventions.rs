//! All conventions, decoded on first use.

use std::sync::{Arc, OnceLock};

use super::Depth;
use super::common::Common;
use super::convention::Convention;
use crate::domain::Language;

/// Files of languages in full depth, compiled in.
const FULL: &[(&str, &str)] = &[
    ("uk", include_str!("../../data/address/uk.toml")),
    ("ka", include_str!("../../data/address/ka.toml")),
    ("el", include_str!("../../data/address/el.toml")),
    ("ro", include_str!("../../data/address/ro.toml")),
    ("ja", include_str!("../../data/address/ja.toml")),
    ("sr-Latn", include_str!("../../data/address/sr-Latn.toml")),
    ("sr", include_str!("../../data/address/sr.toml")),
    ("hr", include_str!("../../data/address/hr.toml")),
    ("lt", include_str!("../../data/address/lt.toml")),
    ("lv", include_str!("../../data/address/lv.toml")),
    ("en", include_str!("../../data/address/en.toml")),
    ("de", include_str!("../../data/address/de.toml")),
    ("hu", include_str!("../../data/address/hu.toml")),
    ("tr", include_str!("../../data/address/tr.toml")),
    ("zh-Hant", include_str!("../../data/address/zh-Hant.toml")),
    ("zh", include_str!("../../data/address/zh.toml")),
    ("ko", include_str!("../../data/address/ko.toml")),
    ("fr", include_str!("../../data/address/fr.toml")),
    ("nl", include_str!("../../data/address/nl.toml")),
    ("pt", include_str!("../../data/address/pt.toml")),
    ("it", include_str!("../../data/address/it.toml")),
    ("pl", include_str!("../../data/address/pl.toml")),
    ("es", include_str!("../../data/address/es.toml")),
    ("cs", include_str!("../../data/address/cs.toml")),
    ("sk", include_str!("../../data/address/sk.toml")),
    ("bg", include_str!("../../data/address/bg.toml")),
];

/// What holds for every language.
const ORDER: &str = include_str!("../../data/address/order.toml");

/// Every language's words of titles: a file each, tables of one list.
const TITLES: &str = concat!(
    "\n",
    include_str!("../../data/address/titles/international.toml"),
    "\n",
    include_str!("../../data/address/titles/uk.toml"),
    "\n",
    include_str!("../../data/address/titles/en.toml"),
    "\n",
    include_str!("../../data/address/titles/de.toml"),
    "\n",
    include_str!("../../data/address/titles/fr.toml"),
    "\n",
    include_str!("../../data/address/titles/it.toml"),
    "\n",
    include_str!("../../data/address/titles/es.toml"),
    "\n",
    include_str!("../../data/address/titles/pt.toml"),
    "\n",
    include_str!("../../data/address/titles/nl.toml"),
    "\n",
    include_str!("../../data/address/titles/pl.toml"),
    "\n",
    include_str!("../../data/address/titles/cs.toml"),
    "\n",
    include_str!("../../data/address/titles/sk.toml"),
    "\n",
    include_str!("../../data/address/titles/lt.toml"),
    "\n",
    include_str!("../../data/address/titles/lv.toml"),
    "\n",
    include_str!("../../data/address/titles/bg.toml"),
    "\n",
    include_str!("../../data/address/titles/hr.toml"),
    "\n",
    include_str!("../../data/address/titles/sr.toml"),
    "\n",
    include_str!("../../data/address/titles/ro.toml"),
    "\n",
    include_str!("../../data/address/titles/el.toml"),
    "\n",
    include_str!("../../data/address/titles/hu.toml"),
    "\n",
    include_str!("../../data/address/titles/tr.toml"),
    "\n",
    include_str!("../../data/address/titles/ka.toml"),
    "\n",
    include_str!("../../data/address/titles/ja.toml"),
    "\n",
    include_str!("../../data/address/titles/ko.toml"),
    "\n",
    include_str!("../../data/address/titles/zh.toml"),
);

/// The JSON Schema of a language's file of conventions, as people write it.
#[must_use]
pub fn conventions_schema() -> schemars::Schema {
    schemars::schema_for!(Convention)
}

/// The conventions of address of every language. Cheap to clone; decodes a language when it is first asked for.
#[derive(Clone, Debug)]
pub struct Conventions(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    full: Vec<Entry>,
    common_source: String,
    common: OnceLock<Option<Common>>,
}

#[derive(Debug)]
struct Entry {
    tag: String,
    source: String,
    decoded: OnceLock<Option<Convention>>,
}

/// A convention's file cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("{file}:{line}:{column}: {what}")]
pub struct BrokenConvention {
    /// The file's name without its folder.
    pub file: String,
    /// Counted from 1.
    pub line: usize,
    /// Counted from 1, in characters.
    pub column: usize,
    /// What is wrong, as the TOML reader says it.
    pub what: String,
}

impl Default for Conventions {
    fn default() -> Self {
        Self::built_in()
    }
}

impl Conventions {
    /// The conventions compiled in.
    #[must_use]
    pub fn built_in() -> Self {
        Self::from_parts(
            FULL.iter().map(|(tag, source)| ((*tag).to_owned(), (*source).to_owned())).collect(),
            [ORDER, TITLES].concat(),
        )
    }

    /// The conventions compiled in, with a user's files (name without `.toml`, text) in place of ours of that name,
    /// or beside them.
    ///
    /// # Errors
    /// The first file that cannot be read, with line and column.
    pub fn with_files(files: impl IntoIterator<Item = (String, String)>) -> Result<Self, BrokenConvention> {
        let mut full: Vec<(String, String)> =
            FULL.iter().map(|(tag, source)| ((*tag).to_owned(), (*source).to_owned())).collect();
        let mut common = [ORDER, TITLES].concat();
        for (name, source) in files {
            check(&name, &source)?;
            if name == "order" {
                common = source + TITLES;
            } else if let Some(known) = full.iter_mut().find(|(tag, _)| *tag == name) {
                known.1 = source;
            } else {
                full.push((name, source));
            }
        }
        Ok(Self::from_parts(full, common))
    }

    fn from_parts(full: Vec<(String, String)>, common_source: String) -> Self {
        let entry = |(tag, source)| Entry { tag, source, decoded: OnceLock::new() };
        let full = full.into_iter().map(entry).collect();
        Self(Arc::new(Inner { full, common_source, common: OnceLock::new() }))
    }

    /// How deep the program knows this language.
    #[must_use]
    pub fn depth(&self, language: &Language) -> Depth {
        if self.full(language).is_some() { Depth::Full } else { Depth::Order }
    }

    /// The tags of the languages known in full: `uk`, and `zh-Hant` where a script has its own file.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.0.full.iter().map(|entry| entry.tag.as_str())
    }

    pub(super) fn full(&self, language: &Language) -> Option<&Convention> {
        let own = |tag: &str| tag.split_once('-') == Some((language.primary(), script(language).unwrap_or_default()));
        let in_script = self.0.full.iter().find(|entry| own(&entry.tag));
        let entry = in_script.or_else(|| self.0.full.iter().find(|entry| entry.tag == language.primary()))?;
        // What is compiled in is decoded by a test; a user's file by `with_files`.
        entry.decoded.get_or_init(|| toml::from_str(&entry.source).ok()).as_ref()
    }

    pub(super) fn common(&self) -> Option<&Common> {
        self.0.common.get_or_init(|| toml::from_str(&self.0.common_source).ok()).as_ref()
    }
}

/// The script of a tag: its own, else the one its region writes Chinese in (CLDR, likely subtags).
fn script(language: &Language) -> Option<&str> {
    let traditional = language.primary() == "zh" && matches!(language.region(), Some("TW" | "HK" | "MO"));
    language.script().or(traditional.then_some("Hant"))
}

/// Whether one file of conventions can be read.
fn check(name: &str, source: &str) -> Result<(), BrokenConvention> {
    let read = if name == "order" {
        toml::from_str::<Common>(&[source, TITLES].concat()).map(drop)
    } else {
        toml::from_str::<Convention>(source).map(drop)
    };
    read.map_err(|fault| {
        let before = source.get(..fault.span().map_or(0, |span| span.start)).unwrap_or(source);
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().map_or(0, |start| start.chars().count()) + 1;
        let what = fault.message().lines().collect::<Vec<_>>().join(" ");
        BrokenConvention { file: format!("{name}.toml"), line, column, what }
    })
}
