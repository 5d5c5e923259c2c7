//! A fault before it has its place: the keys that lead to it, by which the text is looked through when there is a fault at all.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::disclosure::{Fault, Places};
use crate::domain::Clean;

/// A fault and the keys that lead to it: `turn.3.then.0.go`, places from 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    path: String,
    message: &'static str,
    word: Clean,
    limit: Clean,
    suggestion: Option<Clean>,
}

impl Found {
    /// A fault of this message at this path.
    pub fn new(path: impl Into<String>, message: &'static str) -> Self {
        let (word, limit) = (Clean::default(), Clean::default());
        Self { path: path.into(), message, word, limit, suggestion: None }
    }

    /// What stands there.
    pub fn word(self, word: &str) -> Self {
        Self { word: Clean::new(word), ..self }
    }

    /// What could stand there, or the reason.
    pub fn limit(self, limit: &str) -> Self {
        Self { limit: Clean::new(limit), ..self }
    }

    /// Whether this is about something at or below one of these paths.
    pub fn is_within(&self, paths: &[String]) -> bool {
        let below = |path: &String| {
            self.path.strip_prefix(path.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        paths.iter().any(below)
    }

    /// Whether it leaves in doubt which turn leads where.
    pub fn is_of_ways(&self) -> bool {
        let ids = ["scene-unknown-id", "scene-twice", "scene-not-an-id"];
        self.path.starts_with("turn") && (ids.contains(&self.message) || self.message == "scene-none")
    }

    /// What stands there is none of these; the nearest was perhaps meant.
    pub fn none_of<'a>(self, known: impl IntoIterator<Item = &'a str>) -> Self {
        let known: Vec<&str> = known.into_iter().collect();
        let suggestion = crate::disclosure::nearest(self.word.as_str(), known.iter().copied());
        Self { limit: Clean::new(&known.join(", ")), suggestion, ..self }
    }
}

/// The faults with line and column, in the order of the text.
pub fn placed(text: &str, found: Vec<Found>) -> Vec<Fault> {
    if found.is_empty() {
        return Vec::new();
    }
    let (file, _) = DeTable::parse_recoverable(text);
    let places = Places(text);
    let place = |found: Found| {
        let (line, column) = places.of(&span(&file, &found.path));
        Fault {
            line,
            column,
            key: shown(&found.path),
            message: found.message,
            word: found.word,
            limit: found.limit,
            suggestion: found.suggestion,
        }
    };
    let mut faults: Vec<Fault> = found.into_iter().map(place).collect();
    faults.sort_by_key(|fault| (fault.line, fault.column));
    faults.dedup();
    faults
}

/// Where the value at this path stands; the nearest that is there where a key is missing.
fn span(file: &Spanned<DeTable<'_>>, path: &str) -> Range<usize> {
    let mut keys = path.split('.').filter(|key| !key.is_empty());
    let Some(mut value) = keys.next().and_then(|key| file.get_ref().get(key)) else { return 0..0 };
    for key in keys {
        let below = match value.get_ref() {
            DeValue::Table(table) => table.get(key),
            DeValue::Array(list) => key.parse::<usize>().ok().and_then(|place| list.get(place)),
            _ => None,
        };
        match below {
            Some(one) => value = one,
            None => break,
        }
    }
    value.span()
}

/// The path as people read it: `turn[4].then[1].go`, places from 1.
fn shown(path: &str) -> Clean {
    let key = |(at, key): (usize, &str)| match key.parse::<usize>() {
        Ok(place) => format!("[{}]", place + 1),
        Err(_) if at == 0 => key.to_owned(),
        Err(_) => format!(".{key}"),
    };
    Clean::new(&path.split('.').enumerate().map(key).collect::<String>())
}
