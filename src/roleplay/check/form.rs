//! Faults of form: the text is held against the schema of the types, so that every fault is named at once and types, published
//! schema and messages cannot disagree. Only looked at when the types could not be read.

use std::ops::Range;

use serde_json::Value;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::schema::Place;
use crate::disclosure::{Fault, Places, nearest};
use crate::domain::{Clean, Customer, Interface};
use crate::roleplay::SceneFile;

/// Every fault of form in a scene's text; the reader's own complaint where the schema has none.
pub fn form(text: &str, error: &toml::de::Error) -> Vec<Fault> {
    let schema = schemars::schema_for!(SceneFile).to_value();
    let mut check = Check { places: Places(text), faults: Vec::new() };
    let (file, errors) = DeTable::parse_recoverable(text);
    for error in &errors {
        check.fault("scene-unreadable", &error.span().unwrap_or(0..0), "", error.message(), "");
    }
    if errors.is_empty() {
        check.table(file.get_ref(), &file.span(), Place::root(&schema), "");
        check.guest(file.get_ref());
    }
    if check.faults.is_empty() {
        check.fault("scene-unreadable", &error.span().unwrap_or(0..0), "", error.message(), "");
    }
    check.done()
}

/// Every fault of form in the customer document of a scene.
pub fn guest(text: &str) -> Vec<Fault> {
    let mut check = Check { places: Places(text), faults: Vec::new() };
    check.guest(DeTable::parse_recoverable(text).0.get_ref());
    check.done()
}

struct Check<'a> {
    places: Places<'a>,
    faults: Vec<Fault>,
}

impl Check<'_> {
    fn done(mut self) -> Vec<Fault> {
        self.faults.sort_by_key(|fault| (fault.line, fault.column));
        self.faults.dedup();
        self.faults
    }

    fn fault(&mut self, message: &'static str, span: &Range<usize>, key: &str, word: &str, limit: &str) {
        let (line, column) = self.places.of(span);
        let (key, word, limit) = (Clean::new(key), Clean::new(word), Clean::new(limit));
        self.faults.push(Fault { line, column, key, message, word, limit, suggestion: None });
    }

    fn fault_in_word(&mut self, message: &'static str, span: &Range<usize>, key: &str, word: &str, known: &[&str]) {
        self.fault(message, span, key, word, &known.join(", "));
        if let Some(fault) = self.faults.last_mut() {
            fault.suggestion = nearest(word, known.iter().copied());
        }
    }

    /// The document inside, once for what stands under each language's keys.
    fn guest(&mut self, file: &DeTable<'_>) {
        let schema = schemars::schema_for!(Customer).to_value();
        if let Some(customer) = file.get("customer").filter(|customer| customer.get_ref().is_table()) {
            self.value(customer, Place::root(&schema), "customer", Languages::Chosen);
        }
    }

    fn table(&mut self, table: &DeTable<'_>, span: &Range<usize>, place: Place<'_>, path: &str) {
        self.keys(table, span, place, path, Languages::Own);
    }

    fn keys(&mut self, table: &DeTable<'_>, span: &Range<usize>, place: Place<'_>, path: &str, languages: Languages) {
        for (key, value) in table {
            let name = key.get_ref().as_ref();
            let below = under(path, name);
            match (place.below(name), place.schema.get("additionalProperties")) {
                (Some(place), _) => self.value(value, place, &below, languages),
                (None, Some(any)) if any.is_object() => self.value(value, place.at(any), &below, Languages::Own),
                _ => {
                    self.fault_in_word("scene-unknown-key", &key.span(), &below, name, &place.keys());
                }
            }
        }
        for name in place.required().into_iter().filter(|name| !table.contains_key(*name)) {
            let language = Interface::ALL.iter().any(|one| one.tag() == name);
            let message = if language { "scene-missing-language" } else { "scene-missing-key" };
            self.fault(message, span, path, name, "");
        }
    }

    fn value(&mut self, value: &Spanned<DeValue<'_>>, place: Place<'_>, path: &str, languages: Languages) {
        let span = value.span();
        if languages == Languages::Chosen
            && let DeValue::Table(table) = value.get_ref()
            && place.schema.get("additionalProperties").is_none_or(|any| !any.is_object())
            && let Some(both) = language_keys(table)
        {
            for (tag, one) in both {
                self.value(one, place, &under(path, tag), languages);
            }
            return;
        }
        if let Some(words) = place.words() {
            match value.get_ref() {
                DeValue::String(word) if words.contains(&word.as_ref()) => {}
                DeValue::String(word) => self.fault_in_word("scene-unknown-word", &span, path, word, &words),
                other => self.fault("scene-wrong-type", &span, path, other.type_str(), "text"),
            }
            return;
        }
        match (place.kind(), value.get_ref()) {
            (Some("string"), DeValue::String(text)) if !text.trim().is_empty() => {}
            (Some("string"), DeValue::Datetime(_)) if languages == Languages::Chosen => {}
            (Some("boolean"), DeValue::Boolean(_)) | (None, _) => {}
            (Some("integer"), DeValue::Integer(number)) => {
                let most = place.schema.get("maximum").and_then(Value::as_u64).unwrap_or(u64::from(u32::MAX));
                if number.as_str().parse::<u64>().is_ok_and(|number| number <= most) {
                    return;
                }
                self.fault("scene-wrong-type", &span, path, number.as_str(), "number");
            }
            (Some("array"), DeValue::Array(list)) => {
                let items = place.items();
                for (at, one) in list.iter().enumerate() {
                    if let Some(items) = items {
                        self.value(one, items, &format!("{path}[{}]", at + 1), languages);
                    }
                }
            }
            (Some("object"), DeValue::Table(table)) => self.keys(table, &span, place, path, languages),
            (Some("string"), DeValue::String(_)) if is_language(path) => {
                let tag = path.rsplit('.').next().unwrap_or_default();
                self.fault("scene-missing-language", &span, path, tag, "");
            }
            (Some(kind), other) => {
                let expected = match kind {
                    "string" => "text",
                    "integer" => "number",
                    "boolean" => "switch",
                    "array" => "list",
                    _ => "table",
                };
                self.fault("scene-wrong-type", &span, path, other.type_str(), expected);
            }
        }
    }
}

/// Whether a table with language keys stands for one value in each language.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Languages {
    /// Language keys are the schema's own.
    Own,
    /// Any value may stand under language keys.
    Chosen,
}

fn language_keys<'t, 'i>(table: &'t DeTable<'i>) -> Option<Vec<(&'static str, &'t Spanned<DeValue<'i>>)>> {
    let tags = Interface::ALL.map(Interface::tag);
    let both: Vec<_> = tags.into_iter().filter_map(|tag| Some((tag, table.get(tag)?))).collect();
    (both.len() == tags.len() && table.len() == tags.len()).then_some(both)
}

/// Whether the last key of the path is a language's.
fn is_language(path: &str) -> bool {
    let last = path.rsplit('.').next().unwrap_or_default();
    Interface::ALL.iter().any(|one| one.tag() == last)
}

fn under(path: &str, key: &str) -> String {
    if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") }
}
