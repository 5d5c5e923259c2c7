//! The slow and exact look at a line that did not pass: what is wrong, where, and what of it may stay. A fault
//! within an item costs the item; an unknown or doubled key, and every other fault, costs the document.

mod items;

use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt::Write as _;

use serde_json::error::Category as Class;

use super::super::gate::{LONGEST_NAME, LONGEST_TEXT, fits};
use super::mend::{closest, needs_cleaning, without};
use super::place::Place;
use super::shape::{CUSTOMER, Field, Need, REFUSED_SOURCES, SENSITIVITIES, SOURCES, Shape};
use super::tree::{Broken, Kind, Node, grow};
use super::{Refusal, Rule, Weight};
use crate::domain::{Clean, Language};

/// Reports what is wrong with the line, and gives what of it can be parsed as a customer, if anything can.
pub(super) fn diagnose<'a>(
    place: &Place<'a>,
    straight: Option<&serde_json::Error>,
    known: &dyn Fn(&str) -> bool,
    refuse: &mut dyn FnMut(Refusal),
) -> Option<Cow<'a, str>> {
    let mut whole = |at: u64, rule| refuse(Refusal::new(place.line, at, rule, Weight::Record, ""));
    if let Some(at) = place.text.bytes().position(|byte| byte < 0x20 && byte != b'\t' && byte != b'\r') {
        whole(place.column(at), Rule::ControlCharacter);
        return None;
    }
    if let Err(error) = serde_json::from_str::<serde::de::IgnoredAny>(place.text) {
        let cut = error.classify() == Class::Eof || !place.ended && error.column() >= place.text.len();
        let rule = if cut { Rule::Truncated } else { Rule::Syntax };
        whole(place.column(error.column().saturating_sub(1)), rule);
        return None;
    }
    let tree = match grow(place.text) {
        Ok(tree) => tree,
        Err(Broken::Syntax(at)) => {
            whole(place.column(at), Rule::Syntax);
            return None;
        }
        Err(Broken::TooDeep(at)) => {
            whole(place.column(at), Rule::TooDeep);
            return None;
        }
    };
    let mut walk = Walk { place, known, path: String::new(), item: None, ids: HashSet::new(), faults: Vec::new() };
    walk.check(&tree, &CUSTOMER);
    let faults = walk.faults;
    let fatal = faults.iter().any(Fault::costs_the_document);
    if let (true, Some(error)) = (faults.is_empty(), straight) {
        whole(place.column(error.column().saturating_sub(1)), Rule::WrongType);
        return None;
    }
    let columns = place.columns(faults.iter().map(|fault| fault.at));
    let mut gone: Vec<(usize, usize)> = Vec::new();
    for fault in faults {
        let weight = fault.weight();
        if let (Some(span), Weight::Part) = (fault.item, weight)
            && gone.last() != Some(&span)
        {
            gone.push(span);
        }
        let column = columns.get(&fault.at).copied().unwrap_or_default();
        refuse(Refusal::new(place.line, column, fault.rule, weight, &fault.path).suggesting(fault.suggestion));
    }
    if fatal { None } else { Some(without(place.text, &gone)) }
}

struct Fault {
    at: usize,
    rule: Rule,
    path: String,
    suggestion: Option<&'static str>,
    item: Option<(usize, usize)>,
}

impl Fault {
    fn weight(&self) -> Weight {
        match (self.rule, self.item) {
            (Rule::Cleaned, _) => Weight::Notice,
            (Rule::UnknownKey | Rule::DuplicateKey, _) | (_, None) => Weight::Record,
            _ => Weight::Part,
        }
    }

    fn costs_the_document(&self) -> bool {
        self.weight() == Weight::Record
    }
}

struct Walk<'a> {
    place: &'a Place<'a>,
    known: &'a dyn Fn(&str) -> bool,
    path: String,
    item: Option<(usize, usize)>,
    /// The ids of items until here.
    ids: HashSet<uuid::Uuid>,
    faults: Vec<Fault>,
}

impl Walk<'_> {
    fn fault(&mut self, at: usize, rule: Rule) {
        self.suggest(at, rule, None);
    }

    fn suggest(&mut self, at: usize, rule: Rule, suggestion: Option<&'static str>) {
        self.faults.push(Fault { at, rule, path: self.path.clone(), suggestion, item: self.item });
    }

    fn within(&mut self, key: &str, then: impl FnOnce(&mut Self)) {
        let length = self.path.len();
        if length > 0 && !key.starts_with('[') {
            self.path.push('.');
        }
        self.path.push_str(key);
        then(self);
        self.path.truncate(length);
    }

    fn check(&mut self, node: &Node<'_>, shape: &Shape) {
        match (&node.kind, shape) {
            (Kind::Object(members), Shape::Record(fields)) => self.record(node.start, members, fields),
            (Kind::Object(members), Shape::Stay(fields)) => {
                self.record(node.start, members, fields);
                let day = |key| find(members, key).and_then(text_of).and_then(|day| day.parse().ok());
                let (from, to): (Option<chrono::NaiveDate>, Option<chrono::NaiveDate>) = (day("from"), day("to"));
                if from.zip(to).is_some_and(|(from, to)| to < from) {
                    self.within("to", |walk| walk.fault(node.start, Rule::StayBackwards));
                }
            }
            (Kind::Object(members), Shape::ByTag(of)) => {
                // What stands in the key's place may be no tag but content, which a report doesn't repeat.
                for (number, (key, value)) in members.iter().enumerate() {
                    self.within(&format!("[{number}]"), |walk| {
                        if key.text.parse::<Language>().is_err() {
                            walk.fault(key.start, Rule::LanguageTag);
                        }
                        walk.check(value, of);
                    });
                }
            }
            (Kind::List(nodes), Shape::List(of)) => self.each(nodes, |walk, node| walk.check(node, of)),
            (Kind::List(nodes), Shape::Items(of)) => self.each(nodes, |walk, node| {
                walk.item = Some((node.start, node.end));
                walk.check(node, of);
                walk.id_of_its_own(node);
                walk.health(node);
                walk.fit(node);
                walk.item = None;
            }),
            (Kind::YesNo, Shape::YesNo) | (Kind::Number("1"), Shape::Format) => {}
            (_, Shape::Format) => self.fault(node.start, Rule::Format),
            (Kind::Number(digits), Shape::Whole(most)) => {
                if digits.parse::<u64>().is_ok_and(|number| number <= *most) {
                    return;
                }
                self.fault(node.start, Rule::Number);
            }
            (Kind::Text(text), shape) => self.text(node.start, text, shape),
            _ => self.fault(node.start, Rule::WrongType),
        }
    }

    fn each(&mut self, nodes: &[Node<'_>], mut then: impl FnMut(&mut Self, &Node<'_>)) {
        let mut index = String::new();
        for (number, node) in nodes.iter().enumerate() {
            index.clear();
            let _ = write!(index, "[{number}]");
            self.within(&index, |walk| then(walk, node));
        }
    }

    fn record(&mut self, start: usize, members: &[(super::tree::Key<'_>, Node<'_>)], fields: &'static [Field]) {
        let mut earlier = HashSet::new();
        for (key, value) in members {
            let field = fields.iter().find(|field| field.key == key.text);
            let twice = field.is_some_and(|field| !earlier.insert(field.key));
            self.within(&key.text, |walk| match field {
                None => walk.suggest(key.start, Rule::UnknownKey, closest(&key.text, fields.iter().map(|one| one.key))),
                Some(_) if twice => walk.fault(key.start, Rule::DuplicateKey),
                Some(field) if field.need == Need::Nullable && matches!(value.kind, Kind::Null) => {}
                Some(field) => walk.check(value, &field.shape),
            });
        }
        for field in fields.iter().filter(|field| field.need == Need::Required) {
            if find(members, field.key).is_none() {
                self.within(field.key, |walk| walk.fault(start, Rule::MissingKey));
            }
        }
    }

    fn text(&mut self, at: usize, text: &str, shape: &Shape) {
        if needs_cleaning(text) {
            self.fault(at, Rule::Cleaned);
        }
        let cleaned = Clean::new(text);
        let cleaned = cleaned.as_str();
        match shape {
            Shape::Text(limit) if !fits(cleaned, *limit) => self.fault(
                at,
                match *limit {
                    LONGEST_TEXT => Rule::TextTooLong,
                    LONGEST_NAME => Rule::NameTooLong,
                    _ => Rule::FieldTooLong,
                },
            ),
            Shape::Id if cleaned.is_empty() => self.fault(at, Rule::NoId),
            Shape::Id if !fits(cleaned, LONGEST_NAME) => self.fault(at, Rule::FieldTooLong),
            Shape::Text(_) | Shape::Id => {}
            Shape::Day => {
                if text.parse::<chrono::NaiveDate>().is_err() {
                    self.fault(at, if looks_like_a_day(text) { Rule::NoSuchDate } else { Rule::NotADate });
                }
            }
            Shape::Word(words) => self.word(at, text, words),
            Shape::Source if REFUSED_SOURCES.contains(&text) => self.fault(at, Rule::SourceRefused),
            Shape::Source => self.word(at, text, SOURCES),
            Shape::Sensitivity if text == "special" => self.fault(at, Rule::SensitivitySpecial),
            Shape::Sensitivity => self.word(at, text, SENSITIVITIES),
            Shape::Category => {
                if !(self.known)(cleaned) {
                    self.fault(at, Rule::UnknownCategory);
                }
            }
            Shape::Tag => {
                if text.parse::<Language>().is_err() {
                    self.fault(at, Rule::LanguageTag);
                }
            }
            Shape::Uuid => {
                if text.parse::<uuid::Uuid>().is_err() {
                    self.fault(at, Rule::ItemId);
                }
            }
            _ => self.fault(at, Rule::WrongType),
        }
    }

    fn word(&mut self, at: usize, text: &str, words: &'static [&'static str]) {
        if !words.contains(&text) {
            self.suggest(at, Rule::UnknownValue, closest(text, words.iter().copied()));
        }
    }
}

fn find<'a, 'b>(members: &'b [(super::tree::Key<'a>, Node<'a>)], key: &str) -> Option<&'b Node<'a>> {
    members.iter().find(|(one, _)| one.text == key).map(|(_, node)| node)
}

fn text_of<'b>(node: &'b Node<'_>) -> Option<&'b str> {
    match &node.kind {
        Kind::Text(text) => Some(text),
        _ => None,
    }
}

fn looks_like_a_day(text: &str) -> bool {
    let pattern: String = text.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    pattern == "0000-00-00"
}
