//! A language as BCP 47 names it.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use unic_langid::LanguageIdentifier;

/// A BCP 47 language tag: language, and script and region where they matter (`de`, `de-AT`, `sr-Latn`).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, schemars::JsonSchema)]
#[schemars(with = "String")]
pub struct Language(LanguageIdentifier);

impl Language {
    /// The primary language subtag: `de` of `de-AT`.
    #[must_use]
    pub fn primary(&self) -> &str {
        self.0.language.as_str()
    }

    /// The script subtag, if the tag names one: `Latn` of `sr-Latn`.
    #[must_use]
    pub fn script(&self) -> Option<&str> {
        self.0.script.as_ref().map(unic_langid::subtags::Script::as_str)
    }

    /// The region subtag, if the tag names one: `AT` of `de-AT`.
    #[must_use]
    pub fn region(&self) -> Option<&str> {
        self.0.region.as_ref().map(unic_langid::subtags::Region::as_str)
    }

    /// The identifier for libraries that take one.
    #[must_use]
    pub fn identifier(&self) -> &LanguageIdentifier {
        &self.0
    }
}

/// The tag cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("`{0}` is not a language tag; write it as in BCP 47, for example uk, de or de-AT")]
pub struct NotALanguage(String);

impl FromStr for Language {
    type Err = NotALanguage;

    fn from_str(tag: &str) -> Result<Self, NotALanguage> {
        let refuse = || NotALanguage(super::Clean::new(tag).to_string());
        // The library looks at the first character of a variant that begins with a digit, and not at the others; RFC 5646,
        // section 2.1, has letters, digits and hyphens, and systems write an underscore.
        let of_a_tag = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        if tag.is_empty() || !tag.bytes().all(of_a_tag) {
            return Err(refuse());
        }
        let read: LanguageIdentifier = tag.parse().map_err(|_| refuse())?;
        // Variants are written in their order, and one of four letters would be read again as a script.
        if read.to_string().parse().is_ok_and(|again: LanguageIdentifier| again == read) {
            Ok(Self(read))
        } else {
            Err(refuse())
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Serialize for Language {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Language {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// The interface languages: labels, reasons and conduct. What is said to the customer has a [`Language`] instead.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Interface {
    /// Українська.
    #[default]
    Uk,
    /// English.
    En,
}

impl Interface {
    /// Every interface language.
    pub const ALL: [Self; 2] = [Self::Uk, Self::En];

    /// Its language tag.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Uk => "uk",
            Self::En => "en",
        }
    }
}

impl From<Interface> for Language {
    fn from(interface: Interface) -> Self {
        Self(interface.tag().parse().unwrap_or_default())
    }
}

/// A text of the house's data in both interface languages: reasons, labels, lines of conduct.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Localised {
    /// In Ukrainian.
    pub uk: super::Clean,
    /// In English.
    pub en: super::Clean,
}

impl Localised {
    /// The text in this interface language.
    #[must_use]
    pub const fn get(&self, interface: Interface) -> &super::Clean {
        match interface {
            Interface::Uk => &self.uk,
            Interface::En => &self.en,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_has_nothing_but_what_a_tag_is_written_with() {
        for tag in ["uk", "de-AT", "sr_Latn", "sl-rozaj", "de-1996", "zh-Hant-TW"] {
            assert!(tag.parse::<Language>().is_ok(), "{tag}");
        }
        for tag in ["", "de-1\u{14}96", "de-9c*6", "em-\u{14}2em", "uk-1\u{202e}96", "de-1 96", "de-1\n96", "ук"] {
            assert!(tag.parse::<Language>().is_err(), "{tag:?}");
        }
    }
}
