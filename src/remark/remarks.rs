//! What is known of remarks in every language, decoded on first use.

use std::sync::{Arc, OnceLock};

use super::language::{LanguageFile, Lexicon};
use crate::domain::Language;

macro_rules! files {
    ($($tag:literal),+ $(,)?) => {
        &[$(($tag, include_str!(concat!("../../data/remarks/", $tag, ".toml")))),+]
    };
}

/// Files compiled in.
const FILES: &[(&str, &str)] = files!(
    "uk", "en", "de", "fr", "es", "it", "pt", "nl", "pl", "cs", "ja", "bg", "el", "hr", "hu", "ka", "ko", "lt", "lv",
    "ro", "sk", "sr", "tr", "zh"
);

/// Word lists and patterns of every language. Cheap to clone; decodes a language when it is first asked for.
#[derive(Clone, Debug)]
pub struct Remarks(Arc<Vec<Entry>>);

#[derive(Debug)]
struct Entry {
    tag: String,
    source: String,
    ready: OnceLock<Option<Lexicon>>,
}

/// A file of remarks cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("{file}: {fault}")]
pub struct BrokenRemarks {
    /// The file's name without its folder.
    pub file: String,
    /// Line, column and what is wrong.
    pub fault: String,
}

impl Default for Remarks {
    fn default() -> Self {
        Self::built_in()
    }
}

impl Remarks {
    /// What is compiled in.
    #[must_use]
    pub fn built_in() -> Self {
        let entry = |(tag, source): &(&str, &str)| Entry {
            tag: (*tag).to_owned(),
            source: (*source).to_owned(),
            ready: OnceLock::new(),
        };
        Self(Arc::new(FILES.iter().map(entry).collect()))
    }

    /// The primary subtags of the languages known.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|entry| entry.tag.as_str())
    }

    pub(super) fn lexicon(&self, language: &Language) -> Option<&Lexicon> {
        let entry = self.0.iter().find(|entry| entry.tag == language.primary())?;
        // What is compiled in is read by a test.
        entry.ready.get_or_init(|| read(&entry.tag, &entry.source).ok()).as_ref()
    }
}

fn read(tag: &str, source: &str) -> Result<Lexicon, BrokenRemarks> {
    let broken = |fault: String| BrokenRemarks { file: format!("{tag}.toml"), fault };
    let file: LanguageFile = toml::from_str(source).map_err(|fault| broken(fault.to_string()))?;
    match file.unexplained_sources().first() {
        Some(word) => Err(broken(format!("the source `{word}` is named and not explained"))),
        None => Ok(Lexicon::of(tag, file)),
    }
}

#[cfg(test)]
mod tests {
    use super::{FILES, read};

    #[test]
    fn what_is_compiled_in_can_be_read_and_names_its_sources() {
        for (tag, source) in FILES {
            if let Err(fault) = read(tag, source) {
                panic!("{fault}");
            }
        }
    }
}
