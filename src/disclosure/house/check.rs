//! Checking a policy file: every fault by line, with the nearest word that may have been meant.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::HousePolicy;
use super::fault::{Fault, Places, nearest};
use super::grammar::{FILE, Field, Need, Shape, Words, fixed};
use crate::disclosure::{Limits, Policy};
use crate::domain::{Clean, Language};

impl HousePolicy {
    /// Reads a policy file that is to tighten `policy`.
    ///
    /// # Errors
    /// Every fault in it, by line.
    pub fn read(text: &str, policy: &Policy) -> Result<Self, Vec<Fault>> {
        let faults = Self::check(text, policy);
        if !faults.is_empty() {
            return Err(faults);
        }
        // The check knows all that the types know; should they ever disagree, the file is refused.
        toml::from_str(text).map_err(|error| {
            let mut check = Check::new(text, policy);
            check.unreadable(&error);
            check.faults
        })
    }

    /// Every fault in a policy file that is to tighten `policy`, in the order of lines; none when it can be used.
    #[must_use]
    pub fn check(text: &str, policy: &Policy) -> Vec<Fault> {
        let mut check = Check::new(text, policy);
        let (file, errors) = DeTable::parse_recoverable(text);
        for error in &errors {
            check.unreadable(error);
        }
        check.roles.extend(roles_of(file.get_ref()));
        check.table(file.get_ref(), &file.span(), FILE, "");
        check.loosening(file.get_ref());
        check.faults.sort_by_key(|fault| (fault.line, fault.column));
        check.faults.dedup();
        check.faults
    }
}

/// The ids of roles that the file itself brings.
fn roles_of(file: &DeTable<'_>) -> Vec<String> {
    let roles = file.get("role").and_then(|roles| roles.get_ref().as_array());
    let ids = roles.into_iter().flat_map(|roles| roles.iter()).filter_map(|role| role.get_ref().get("id"));
    ids.filter_map(|id| id.get_ref().as_str().map(str::to_owned)).collect()
}

pub(super) struct Check<'a> {
    places: Places<'a>,
    pub(super) policy: &'a Policy,
    roles: Vec<String>,
    faults: Vec<Fault>,
}

impl<'a> Check<'a> {
    fn new(text: &'a str, policy: &'a Policy) -> Self {
        let roles = policy.roles().iter().map(|role| role.id.0.to_string()).collect();
        Self { places: Places(text), policy, roles, faults: Vec::new() }
    }

    pub(super) fn fault(&mut self, message: &'static str, span: &Range<usize>, key: &str, word: &str, limit: &str) {
        self.fault_near(message, span, key, word, limit, None);
    }

    /// A fault in a word, where one of `known` was perhaps meant.
    pub(super) fn fault_in_word(
        &mut self,
        message: &'static str,
        span: &Range<usize>,
        key: &str,
        word: &str,
        known: &[&str],
    ) {
        let suggestion = nearest(word, known.iter().copied());
        self.fault_near(message, span, key, word, &known.join(", "), suggestion);
    }

    fn fault_near(
        &mut self,
        message: &'static str,
        span: &Range<usize>,
        key: &str,
        word: &str,
        limit: &str,
        suggestion: Option<Clean>,
    ) {
        let (line, column) = self.places.of(span);
        let (key, word, limit) = (Clean::new(key), Clean::new(word), Clean::new(limit));
        self.faults.push(Fault { line, column, key, message, word, limit, suggestion });
    }

    fn unreadable(&mut self, error: &toml::de::Error) {
        let span = error.span().unwrap_or(0..0);
        self.fault("policy-unreadable", &span, "", error.message(), "");
    }

    fn table(&mut self, table: &DeTable<'_>, span: &Range<usize>, fields: &[Field], path: &str) {
        for (key, value) in table {
            let name = key.get_ref().as_ref();
            let Some(field) = fields.iter().find(|field| field.key == name) else {
                let known: Vec<&str> = fields.iter().map(|field| field.key).collect();
                self.fault_in_word("policy-unknown-key", &key.span(), &under(path, name), name, &known);
                continue;
            };
            self.value(value, field.shape, &under(path, name));
        }
        for field in fields.iter().filter(|field| field.need == Need::Must && !table.contains_key(field.key)) {
            self.fault("policy-missing-key", span, path, field.key, "");
        }
    }

    fn value(&mut self, value: &Spanned<DeValue<'_>>, shape: Shape, path: &str) {
        let span = value.span();
        match (shape, value.get_ref()) {
            (Shape::Text, DeValue::String(text)) if !text.trim().is_empty() => {}
            (Shape::Switch, DeValue::Boolean(_)) => {}
            (Shape::Days, DeValue::Integer(number)) if number.as_str().parse::<u32>().is_ok() => {}
            (Shape::Word(words), DeValue::String(word)) => self.word(word, &span, words, path),
            (Shape::List(words), DeValue::Array(list)) => {
                for one in list {
                    self.value(one, Shape::Word(words), path);
                }
            }
            (Shape::Texts, DeValue::Array(list)) => {
                for one in list {
                    self.value(one, Shape::Text, path);
                }
            }
            (Shape::Localised, DeValue::Table(texts)) => self.table(texts, &span, LOCALISED, path),
            (Shape::Spoken, DeValue::Table(texts)) => self.spoken(texts, &span, path),
            (Shape::Table(fields), DeValue::Table(table)) => self.table(table, &span, fields, path),
            (Shape::Limits, DeValue::Table(limits)) => self.limits(limits, path),
            (Shape::Tables(fields), DeValue::Array(list)) => {
                for one in list {
                    match one.get_ref() {
                        DeValue::Table(table) => self.table(table, &one.span(), fields, path),
                        other => self.wrong_type(&one.span(), path, other, "table"),
                    }
                }
            }
            (Shape::Each(words, shape), DeValue::Table(table)) => {
                for (key, value) in table {
                    self.word(key.get_ref(), &key.span(), words, path);
                    self.value(value, *shape, &under(path, key.get_ref()));
                }
            }
            (shape, other) => self.wrong_type(&span, path, other, expected(shape)),
        }
    }

    fn word(&mut self, word: &str, span: &Range<usize>, words: Words, path: &str) {
        let roles = self.roles.clone();
        let known: Vec<&str> = match words {
            // Another room knows and checks them.
            Words::Term => return,
            Words::Category => self.policy.categories().iter().map(|category| category.id.as_str()).collect(),
            Words::Role => roles.iter().map(String::as_str).collect(),
            fixed_words => fixed(fixed_words).to_vec(),
        };
        if !known.contains(&word) {
            self.fault_in_word("policy-unknown-word", span, path, word, &known);
        }
    }

    fn spoken(&mut self, texts: &DeTable<'_>, span: &Range<usize>, path: &str) {
        if texts.is_empty() {
            self.fault("policy-missing-key", span, path, "uk, en, de", "");
        }
        for (tag, text) in texts {
            if tag.get_ref().parse::<Language>().is_err() {
                self.fault("policy-not-a-language", &tag.span(), path, tag.get_ref(), "");
            }
            self.value(text, Shape::Text, &under(path, tag.get_ref()));
        }
    }

    fn limits(&mut self, limits: &DeTable<'_>, path: &str) {
        let known = Limits::RANGES.map(|(key, _, _)| key);
        for (key, value) in limits {
            let (name, span) = (key.get_ref().as_ref(), value.span());
            let path = under(path, name);
            match (Limits::RANGES.into_iter().find(|(key, _, _)| *key == name), value.get_ref()) {
                (None, _) => self.fault_in_word("policy-unknown-key", &key.span(), &path, name, &known),
                (Some((_, least, most)), DeValue::Integer(number)) => {
                    let number = number.as_str();
                    if !number.parse::<u32>().is_ok_and(|number| (least..=most).contains(&number)) {
                        self.fault("policy-out-of-range", &span, &path, number, &format!("{least}–{most}"));
                    }
                }
                (Some(_), other) => self.wrong_type(&span, &path, other, "number"),
            }
        }
    }

    fn wrong_type(&mut self, span: &Range<usize>, path: &str, found: &DeValue<'_>, expected: &str) {
        self.fault("policy-wrong-type", span, path, found.type_str(), expected);
    }
}

const LOCALISED: &[Field] = &[
    Field { key: "uk", shape: Shape::Text, need: Need::Must },
    Field { key: "en", shape: Shape::Text, need: Need::Must },
];

pub(super) fn under(path: &str, key: &str) -> String {
    if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") }
}

const fn expected(shape: Shape) -> &'static str {
    match shape {
        Shape::Text | Shape::Word(_) => "text",
        Shape::Days => "days",
        Shape::List(_) | Shape::Texts => "list",
        Shape::Switch => "switch",
        Shape::Tables(_) => "tables",
        Shape::Localised | Shape::Spoken | Shape::Table(_) | Shape::Limits | Shape::Each(..) => "table",
    }
}
