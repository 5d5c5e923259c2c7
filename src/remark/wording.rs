//! Wordings: patterns by which a scene hears that something was said. The grammar is that of data/remarks.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::pattern::Pattern;
use super::words::Words;
use super::{Remarks, Span};
use crate::domain::{Clean, Language};

/// Patterns of one language, one of which is enough.
#[derive(Clone, Debug, Default)]
pub struct Wording {
    written: Vec<Clean>,
    patterns: Vec<Pattern>,
}

impl Wording {
    /// Reads the patterns.
    #[must_use]
    pub fn read(written: Vec<Clean>) -> Self {
        let patterns = written.iter().map(|pattern| Pattern::read(pattern.as_str())).collect();
        Self { written, patterns }
    }

    /// The patterns as they are written.
    #[must_use]
    pub fn written(&self) -> &[Clean] {
        &self.written
    }

    /// Where the line says it first.
    #[must_use]
    pub fn heard_in(&self, line: &CutLine<'_>) -> Option<Span> {
        let words = &line.0;
        let places = (0..words.len()).flat_map(|at| self.patterns.iter().map(move |pattern| (at, pattern)));
        let mut found = places.filter_map(|(at, pattern)| {
            let (from, to) = pattern.matches(words, at)?;
            words.span(from, to)
        });
        found.next()
    }
}

/// A line cut into words once, for all the wordings that are listened for in it.
pub struct CutLine<'a>(Words<'a>);

impl<'a> CutLine<'a> {
    /// Cuts the line; nothing where the language is not known.
    #[must_use]
    pub fn new(line: &'a str, language: &Language, remarks: &Remarks) -> Option<Self> {
        remarks.lexicon(language).map(|lexicon| Self(Words::new(line, lexicon.apostrophe)))
    }
}

impl PartialEq for Wording {
    fn eq(&self, other: &Self) -> bool {
        self.written == other.written
    }
}

impl Eq for Wording {}

impl Serialize for Wording {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.written.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Wording {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::<Clean>::deserialize(deserializer).map(Self::read)
    }
}

impl schemars::JsonSchema for Wording {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Wording".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        Vec::<Clean>::json_schema(generator)
    }
}
