//! Why the settings cannot be read: what happened, where, and what to do.

use crate::domain::Clean;
use crate::phrases::{Argument, Phrases};

use super::{Allowed, Key};

/// A fault of the settings file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SettingsError {
    /// The file that was named cannot be read.
    #[error("cannot read {path}: {why}")]
    Unreadable {
        /// The file.
        path: Clean,
        /// What the system says.
        why: Clean,
    },
    /// It is no TOML.
    #[error("{path}, line {line}: {why}")]
    Syntax {
        /// The file.
        path: Clean,
        /// Counted from 1.
        line: usize,
        /// What the parser says.
        why: Clean,
    },
    /// A key that does not exist.
    #[error("{path}, line {line}: unknown key {key}")]
    UnknownKey {
        /// The file.
        path: Clean,
        /// Counted from 1.
        line: usize,
        /// As written.
        key: Clean,
        /// What was probably meant.
        meant: Option<Key>,
    },
    /// A value that the key cannot have.
    #[error("{path}, line {line}: {} cannot have this value", key.name())]
    WrongValue {
        /// The file.
        path: Clean,
        /// Counted from 1.
        line: usize,
        /// The key.
        key: Key,
    },
}

impl SettingsError {
    /// What happened, in the interface language.
    #[must_use]
    pub fn sentence(&self, phrases: &Phrases) -> Clean {
        let number = |line: &usize| Argument::Number(u64::try_from(*line).unwrap_or(u64::MAX));
        match self {
            Self::Unreadable { path, why } => {
                phrases.format("settings-unreadable", &[("path", Argument::Text(path)), ("why", Argument::Text(why))])
            }
            Self::Syntax { path, line, why } => phrases.format(
                "settings-syntax",
                &[("path", Argument::Text(path)), ("line", number(line)), ("why", Argument::Text(why))],
            ),
            Self::UnknownKey { path, line, key, .. } => phrases.format(
                "settings-unknown-key",
                &[("path", Argument::Text(path)), ("line", number(line)), ("key", Argument::Text(key))],
            ),
            Self::WrongValue { path, line, key } => phrases.format(
                "settings-wrong-value",
                &[("path", Argument::Text(path)), ("line", number(line)), ("key", Argument::Word(key.name()))],
            ),
        }
    }

    /// What to do, in the interface language.
    #[must_use]
    pub fn hint(&self, phrases: &Phrases) -> Clean {
        match self {
            Self::Unreadable { .. } => phrases.text("settings-unreadable-hint"),
            Self::Syntax { .. } => phrases.text("settings-syntax-hint"),
            Self::UnknownKey { meant: Some(key), .. } => {
                phrases.format("settings-did-you-mean", &[("key", Argument::Word(key.name()))])
            }
            Self::UnknownKey { meant: None, .. } => phrases.text("settings-see-keys"),
            Self::WrongValue { key, .. } => allowed(key.allowed(), phrases),
        }
    }
}

fn allowed(values: Allowed, phrases: &Phrases) -> Clean {
    match values {
        Allowed::Range(least, most) => phrases.format(
            "settings-allowed-range",
            &[("least", Argument::Number(least.into())), ("most", Argument::Number(most.into()))],
        ),
        Allowed::Words(words) => {
            phrases.format("settings-allowed-words", &[("words", Argument::Text(&Clean::new(&words.join(", "))))])
        }
        Allowed::LanguageTag => phrases.text("settings-allowed-language"),
        Allowed::Switch => phrases.text("settings-allowed-switch"),
        Allowed::Path => phrases.text("settings-allowed-path"),
        Allowed::Text => phrases.text("settings-allowed-text"),
        Allowed::Texts => phrases.text("settings-allowed-texts"),
    }
}
