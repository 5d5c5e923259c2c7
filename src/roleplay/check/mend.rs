//! A scene's text with its faults of form mended, so that its faults of reference and of meaning can be named in the same
//! breath. What was mended is remembered: nothing is said about it twice.

use toml::{Table, Value};

use super::schema::Place;
use crate::disclosure::nearest;
use crate::roleplay::SceneFile;

/// Longest nesting that is filled in; a schema that contains itself ends here.
const DEEPEST: usize = 8;

/// The file with its faults of form mended, and the paths of what was mended. None where the text is no TOML.
pub fn mended(text: &str) -> Option<(SceneFile, Vec<String>)> {
    let mut value = toml::from_str::<Value>(text).ok()?;
    let schema = schemars::schema_for!(SceneFile).to_value();
    let mut paths = Vec::new();
    mend(&mut value, Place::root(&schema), "", &mut paths);
    let file = value.try_into::<SceneFile>().ok()?;
    Some((file, paths))
}

fn mend(value: &mut Value, place: Place<'_>, path: &str, paths: &mut Vec<String>) {
    let fits = match (place.words(), place.kind(), &mut *value) {
        (Some(words), _, Value::String(word)) if words.contains(&word.as_str()) => true,
        (None, Some("string"), Value::String(text)) => !text.trim().is_empty(),
        (None, Some("boolean"), Value::Boolean(_)) | (None, None, _) => true,
        (None, Some("integer"), Value::Integer(number)) => (0..=255).contains(number),
        (None, Some("array"), Value::Array(list)) => {
            if let Some(items) = place.items() {
                for (at, one) in list.iter_mut().enumerate() {
                    mend(one, items, &under(path, &at.to_string()), paths);
                }
            }
            true
        }
        (None, Some("object"), Value::Table(table)) => {
            keys(table, place, path, paths);
            true
        }
        _ => false,
    };
    if !fits {
        let known = place.words().unwrap_or_default();
        let meant = value.as_str().and_then(|word| nearest(word, known.iter().copied()));
        *value = meant.map_or_else(|| filled(place, 0), |meant| Value::String(meant.to_string()));
        paths.push(path.to_owned());
    }
}

fn keys(table: &mut Table, place: Place<'_>, path: &str, paths: &mut Vec<String>) {
    let known = place.keys();
    let strange: Vec<String> = table.keys().filter(|key| !known.contains(&key.as_str())).cloned().collect();
    for key in strange {
        table.remove(&key);
    }
    for (key, value) in table.iter_mut() {
        if let Some(below) = place.below(key) {
            mend(value, below, &under(path, key), paths);
        }
    }
    for key in place.required() {
        if !table.contains_key(key)
            && let Some(below) = place.below(key)
        {
            table.insert(key.to_owned(), filled(below, 0));
            paths.push(under(path, key));
        }
    }
}

/// Something that may stand at this place.
fn filled(place: Place<'_>, depth: usize) -> Value {
    if let Some(first) = place.words().and_then(|words| words.first().copied()) {
        return Value::String(first.to_owned());
    }
    match place.kind() {
        Some("boolean") => Value::Boolean(false),
        Some("integer") => Value::Integer(1),
        Some("array") => Value::Array(Vec::new()),
        Some("object") if depth < DEEPEST => {
            let each = place.required().into_iter();
            let each = each.filter_map(|key| Some((key.to_owned(), filled(place.below(key)?, depth + 1))));
            Value::Table(each.collect())
        }
        _ => Value::String("…".to_owned()),
    }
}

fn under(path: &str, key: &str) -> String {
    if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") }
}
