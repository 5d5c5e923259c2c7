//! Reading the settings file: every fault has its line, and says what may stand there instead.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use super::load::shown;
use super::{Allowed, Document, Key, SettingsError};
use crate::domain::Clean;

/// The text of the settings file; none where there is no file and none must be.
pub(super) fn read(file: &Path, must_exist: bool) -> Result<Option<String>, SettingsError> {
    match fs::read_to_string(file) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == ErrorKind::NotFound && !must_exist => Ok(None),
        Err(error) => Err(SettingsError::Unreadable { path: shown(file), why: Clean::new(&error.to_string()) }),
    }
}

impl Document {
    /// Reads a settings file's text; `path` is for the errors.
    ///
    /// # Errors
    /// The first fault, with its line.
    pub fn read(text: &str, path: &Clean) -> Result<Self, SettingsError> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let line_of = |error: &toml::de::Error| {
            let start = error.span().map_or(0, |span| span.start);
            text.bytes().take(start).filter(|byte| *byte == b'\n').count() + 1
        };
        let table: toml::Table = toml::from_str(text).map_err(|error| SettingsError::Syntax {
            path: path.clone(),
            line: line_of(&error),
            why: Clean::new(error.message()),
        })?;
        let line_of_key = |key: &str| {
            let begins = |line: &str| line.trim_start().trim_start_matches(['"', '\'', '[']).starts_with(key);
            text.lines().position(begins).map_or(1, |at| at + 1)
        };
        for name in table.keys() {
            if Key::named(name).is_none() {
                return Err(SettingsError::UnknownKey {
                    path: path.clone(),
                    line: line_of_key(name),
                    key: Clean::new(name),
                    meant: Key::nearest(name),
                });
            }
        }
        let wrong = |key: Key| SettingsError::WrongValue { path: path.clone(), line: line_of_key(key.name()), key };
        for key in Key::ALL {
            if let (Some(value), Allowed::Range(least, most)) = (table.get(key.name()), key.allowed())
                && !value.as_integer().is_some_and(|number| (i64::from(least)..=i64::from(most)).contains(&number))
            {
                return Err(wrong(key));
            }
        }
        toml::from_str(text).map_err(|error| {
            let line = line_of(&error);
            let key =
                text.lines().nth(line.saturating_sub(1)).and_then(|line| Key::named(line.split('=').next()?.trim()));
            key.map_or_else(
                || SettingsError::Syntax { path: path.clone(), line, why: Clean::new(error.message()) },
                |key| SettingsError::WrongValue { path: path.clone(), line, key },
            )
        })
    }
}
