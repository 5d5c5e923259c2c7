//! A locale as far as names go: language, script and region; variants and extensions say nothing about names.

use std::fmt;
use std::str::FromStr;

use crate::domain::{Clean, Language};

/// A subtag of at most four letters or digits; empty where nothing is said.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Subtag([u8; 4]);

impl Subtag {
    /// Nothing said.
    pub const NONE: Self = Self([0; 4]);
    /// The language that is not told.
    pub const UND: Self = Self(*b"und\0");
    /// The script that most languages are written in.
    pub const LATN: Self = Self(*b"Latn");

    /// A subtag as it is written here; longer text is cut.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let mut bytes = [0; 4];
        bytes.iter_mut().zip(text.bytes()).for_each(|(place, byte)| *place = byte);
        Self(bytes)
    }

    /// Whether nothing is said.
    #[must_use]
    pub fn is_none(self) -> bool {
        self == Self::NONE
    }

    /// This subtag, or the other where this one says nothing.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        if self.is_none() { other } else { self }
    }

    /// Its letters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        let length = self.0.iter().position(|byte| *byte == 0).unwrap_or(4);
        self.0.get(..length).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default()
    }

    fn map(self, each: impl Fn(usize, u8) -> u8) -> Self {
        let mut bytes = self.0;
        bytes.iter_mut().enumerate().for_each(|(place, byte)| *byte = each(place, *byte));
        Self(bytes)
    }
}

impl fmt::Debug for Subtag {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// Language, script and region.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tag {
    /// Never empty: `und` where it is not told.
    pub language: Subtag,
    /// Empty where it is not told.
    pub script: Subtag,
    /// Empty where it is not told.
    pub region: Subtag,
}

impl Tag {
    /// A language alone.
    #[must_use]
    pub const fn of(language: Subtag) -> Self {
        Self { language, script: Subtag::NONE, region: Subtag::NONE }
    }

    /// Reads `de`, `zh-Hant-TW`, `sr_Latn`, `und-JP`, in any case; `None` where it is no tag of that form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut subtags = text.split(['-', '_']);
        let language = subtags.next()?;
        if !(matches!(language.len(), 2 | 3) && is_alphabetic(language)) {
            return (language == "root").then_some(Self::of(Subtag::UND));
        }
        let mut tag = Self::of(Subtag::new(language).map(|_, byte| byte.to_ascii_lowercase()));
        for subtag in subtags {
            if subtag.is_empty() || !subtag.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
                return None;
            }
            if subtag.len() == 1 {
                break;
            }
            let open = tag.region.is_none();
            if subtag.len() == 4 && is_alphabetic(subtag) && open && tag.script.is_none() {
                let letter =
                    |place, byte: u8| if place == 0 { byte.to_ascii_uppercase() } else { byte.to_ascii_lowercase() };
                tag.script = Subtag::new(subtag).map(letter);
            } else if open && is_region(subtag) {
                tag.region = Subtag::new(subtag).map(|_, byte| byte.to_ascii_uppercase());
            }
        }
        Some(tag)
    }

    /// Whether a variant stands in this text, which [`Tag::parse`] passes over.
    #[must_use]
    pub fn has_variant(text: &str) -> bool {
        text.split(['-', '_']).skip(1).any(|subtag| subtag.len() > 4)
    }
}

impl From<&Language> for Tag {
    fn from(language: &Language) -> Self {
        let subtag = |part: Option<&str>| part.map_or(Subtag::NONE, Subtag::new);
        let (script, region) = (subtag(language.script()), subtag(language.region()));
        Self { language: Subtag::new(language.primary()), script, region }
    }
}

impl Default for Tag {
    /// No locale in particular.
    fn default() -> Self {
        Self::of(Subtag::UND)
    }
}

/// The locale cannot be read.
#[derive(Clone, Debug, thiserror::Error)]
#[error("`{0}` is not a locale; write it as in BCP 47, for example uk, de-AT or zh-Hant")]
pub struct NotALocale(Clean);

impl FromStr for Tag {
    type Err = NotALocale;

    fn from_str(text: &str) -> Result<Self, NotALocale> {
        Self::parse(text).ok_or_else(|| NotALocale(Clean::new(text)))
    }
}

fn is_alphabetic(subtag: &str) -> bool {
    subtag.bytes().all(|byte| byte.is_ascii_alphabetic())
}

fn is_region(subtag: &str) -> bool {
    let digits = subtag.len() == 3 && subtag.bytes().all(|byte| byte.is_ascii_digit());
    digits || (subtag.len() == 2 && is_alphabetic(subtag))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_read_in_any_dress() {
        let shown =
            |text: &str| Tag::parse(text).map(|tag| format!("{:?} {:?} {:?}", tag.language, tag.script, tag.region));
        for (text, read) in [
            ("de", "de  "),
            ("DE_at", "de  AT"),
            ("zh-hant-tw", "zh Hant TW"),
            ("es-419", "es  419"),
            ("und-JP", "und  JP"),
            ("root", "und  "),
            ("ca-ES-valencia", "ca  ES"),
            ("de-u-co-phonebk", "de  "),
        ] {
            assert_eq!(shown(text).as_deref(), Some(read), "{text}");
        }
        for text in ["", "d", "deutsch", "de--AT", "de-ü", "12"] {
            assert_eq!(shown(text), None, "{text}");
        }
    }
}
