//! vCards, one line after the other: lines of a property are put together, and each property goes where it belongs.

use std::io::BufRead;
use std::ops::ControlFlow;

use calcard::vcard::VCardParameterName as Parameter;

use super::super::input::{Accepted, Ended, Options, Progress, Tally};
use super::super::lines::{Line, Lines};
use super::super::{ExchangeError, Refusal, Rule, Weight};
use super::contact::{Contact, Desk, Reach, bare, gender};
use super::pending::{Pending, decode};
use super::pronouns::Stated;
use super::property::{Property, name_of};
use crate::domain::Audience;

/// Cards between two words about progress.
const STEP: u64 = 256;
/// What says nothing of the person.
const PLUMBING: [&str; 9] =
    ["BEGIN", "END", "VERSION", "PRODID", "REV", "CREATED", "CLIENTPIDMAP", "PROFILE", "LANGUAGE"];

pub(in super::super) fn read(
    source: impl BufRead,
    options: &Options<'_>,
    each: &mut dyn FnMut(Accepted) -> ControlFlow<()>,
    report: &mut dyn FnMut(Refusal),
) -> Result<Tally, ExchangeError> {
    let mut reader = Reader {
        desk: Desk::new(options, report),
        card: None,
        pending: Pending::default(),
        inner: 0,
        astray: false,
        each,
    };
    let mut lines = Lines::new(source);
    loop {
        let bytes = lines.bytes();
        match lines.next()? {
            Line::End => break,
            Line::TooLong { number } => {
                let card = reader.card.is_some();
                reader.flush();
                if card {
                    reader.desk.refuse(number, Rule::LineTooLong, Weight::Part, "");
                }
            }
            Line::Whole { text, number, .. } => {
                if number == 1 && (text.starts_with(b"\xff\xfe") || text.starts_with(b"\xfe\xff")) {
                    return Err(ExchangeError::Utf16);
                }
                if reader.pending.continues(text) {
                    reader.pending.add(text);
                    continue;
                }
                reader.flush();
                if !text.trim_ascii().is_empty() {
                    reader.pending.line = number;
                    reader.pending.add(text);
                }
            }
        }
        reader.progress(bytes);
        if reader.desk.tally.ended == Ended::Stopped {
            return Ok(reader.desk.tally);
        }
    }
    reader.flush();
    reader.cut();
    if reader.desk.tally.records == 0 {
        return Err(ExchangeError::Empty);
    }
    Ok(reader.desk.tally)
}

struct Reader<'a> {
    desk: Desk<'a>,
    card: Option<(Contact, bool)>,
    pending: Pending,
    /// Cards within this card (AGENT of vCard 2.1): other people, passed over.
    inner: u32,
    /// Whether lines outside a card were told since the last card.
    astray: bool,
    each: &'a mut dyn FnMut(Accepted) -> ControlFlow<()>,
}

impl Reader<'_> {
    fn progress(&mut self, done: u64) {
        if self.card.is_none() && self.desk.tally.records.is_multiple_of(STEP) {
            let total = self.desk.options.total;
            let progress = Progress { done, total, accepted: self.desk.tally.accepted };
            if (self.desk.options.progress)(progress).is_break() {
                self.desk.tally.ended = Ended::Stopped;
            }
        }
    }

    /// A card that does not end.
    fn cut(&mut self) {
        if let Some((contact, _)) = self.card.take() {
            self.desk.refuse(contact.line, Rule::CardTruncated, Weight::Record, "END");
        }
        self.inner = 0;
    }

    fn flush(&mut self) {
        let pending = std::mem::take(&mut self.pending);
        if pending.bytes.is_empty() {
            return;
        }
        let line = pending.line;
        let start = String::from_utf8_lossy(pending.bytes.get(..200).unwrap_or(&pending.bytes)).into_owned();
        let is = |wanted: &str| start.replace([' ', '\t'], "").eq_ignore_ascii_case(wanted);
        if is("BEGIN:VCARD") {
            if self.inner > 0 {
                self.inner += 1;
                return;
            }
            self.cut();
            self.astray = false;
            self.desk.tally.records += 1;
            self.card = Some((Contact { line, ..Contact::default() }, false));
            return;
        }
        if is("END:VCARD") && self.inner > 0 {
            self.inner -= 1;
            // The holder itself counts as one until the first inner card has ended.
            self.inner = if self.inner == 1 { 0 } else { self.inner };
            return;
        }
        let Some((mut contact, spoilt)) = self.card.take() else {
            if self.desk.tally.records == 0 {
                self.desk.tally.records = 1;
                self.desk.refuse(line, Rule::CardTruncated, Weight::Record, "BEGIN");
            } else if !self.astray {
                self.desk.refuse(line, Rule::CardLine, Weight::Part, "");
            }
            self.astray = true;
            return;
        };
        if is("END:VCARD") {
            if !spoilt
                && let Some(accepted) = self.desk.take(contact)
                && (self.each)(accepted).is_break()
            {
                self.desk.tally.ended = Ended::Stopped;
            }
            return;
        }
        let mut spoilt = spoilt;
        // Of a card that is refused already, one reason is enough.
        if self.inner == 0 && !spoilt {
            if is("AGENT:") {
                self.desk.set_aside(line, "AGENT");
                self.inner = 1;
            } else {
                spoilt |= !self.property(&mut contact, &pending, &start);
            }
        }
        self.card = Some((contact, spoilt));
    }

    /// Puts the property where it belongs; false when it costs the card.
    fn property(&mut self, contact: &mut Contact, pending: &Pending, start: &str) -> bool {
        let line = pending.line;
        let Some(name) = name_of(start) else {
            self.desk.refuse(line, Rule::CardLine, Weight::Part, "");
            return true;
        };
        let known = matches!(
            name.as_str(),
            "UID"
                | "N"
                | "FN"
                | "NICKNAME"
                | "TEL"
                | "EMAIL"
                | "LANG"
                | "GRAMGENDER"
                | "PRONOUNS"
                | "NOTE"
                | "CATEGORIES"
                | "CLASS"
                | "KIND"
                | "X-ADDRESSBOOKSERVER-KIND"
                | "X-PHONETIC-FIRST-NAME"
                | "X-PHONETIC-LAST-NAME"
        );
        if !known {
            if !PLUMBING.contains(&name.as_str()) {
                self.desk.set_aside(line, &name);
            }
            return true;
        }
        if pending.too_long {
            let rule = if name == "NOTE" { Rule::TextTooLong } else { Rule::FieldTooLong };
            self.desk.refuse(line, rule, Weight::Part, &name);
            return true;
        }
        let Some(text) = decode(&pending.bytes, start) else {
            self.desk.refuse(line, Rule::NotUtf8, Weight::Record, &name);
            return false;
        };
        match Property::read(&text) {
            Some(property) => self.put(contact, line, &name, &property),
            None => self.desk.refuse(line, Rule::CardLine, Weight::Part, &name),
        }
        true
    }

    fn put(&mut self, contact: &mut Contact, line: u64, name: &str, property: &Property) {
        let text = property.text();
        match name {
            "UID" => contact.uid = text,
            "N" => self.name(contact, line, property),
            "FN" if contact.full.is_empty() => contact.full = self.desk.clean(line, name, &text).to_string(),
            "NICKNAME" => {
                let first = property.values.first().and_then(|parts| parts.first());
                if let Some(first) = first.filter(|_| contact.name.known_as.is_empty()) {
                    contact.name.known_as = self.desk.clean(line, name, first);
                }
            }
            "TEL" => {
                let value = self.desk.clean(line, name, bare(&text, "tel:"));
                contact.contacts.push((property.preference(), Reach::Phone, value));
            }
            "EMAIL" => {
                let value = self.desk.clean(line, name, bare(&text, "mailto:"));
                contact.contacts.push((property.preference(), Reach::Email, value));
            }
            "LANG" => match text.trim().parse() {
                Ok(language) => contact.languages.push((property.preference(), language)),
                Err(_) => self.desk.refuse(line, Rule::LanguageTag, Weight::Part, name),
            },
            "GRAMGENDER" => match gender(&text) {
                Some(gender) => {
                    let language = property.parameter(&Parameter::Language).map(str::to_owned);
                    contact.genders.push((language, gender));
                }
                None => self.desk.set_aside(line, name),
            },
            "PRONOUNS" => contact.pronouns.push(Stated {
                preference: property.preference(),
                language: property.parameter(&Parameter::Language).map(str::to_owned),
                text,
                line,
            }),
            "NOTE" => contact.notes.push((line, "NOTE", text)),
            "CATEGORIES" => {
                let all = property.values.iter().flatten();
                contact.notes.extend(all.map(|one| (line, "CATEGORIES", one.clone())));
            }
            "CLASS" if !text.trim().eq_ignore_ascii_case("public") => contact.audience = Some(Audience::ANY),
            "KIND" | "X-ADDRESSBOOKSERVER-KIND" => {
                contact.no_person |= !text.trim().eq_ignore_ascii_case("individual");
            }
            "X-PHONETIC-FIRST-NAME" => {
                let said = format!("{text} {}", contact.name.phonetic);
                contact.name.phonetic = self.desk.clean(line, name, &said);
            }
            "X-PHONETIC-LAST-NAME" => {
                let said = format!("{} {text}", contact.name.phonetic);
                contact.name.phonetic = self.desk.clean(line, name, &said);
            }
            _ => {}
        }
    }

    /// N: family; given; additional; prefixes; suffixes, and with RFC 9554 secondary surname; generation, which older
    /// readers find in the first and the fifth as well.
    fn name(&mut self, contact: &mut Contact, line: u64, property: &Property) {
        if property.parameter(&Parameter::Phonetic).is_some() {
            let said = [1, 2, 0].map(|at| property.component(at)).join(" ");
            contact.name.phonetic = self.desk.clean(line, "N", &said);
            return;
        }
        if !contact.name.is_empty() && property.parameter(&Parameter::Altid).is_some() {
            self.desk.refuse(line, Rule::NoPlace, Weight::Notice, "N;ALTID");
            return;
        }
        let without = |at: usize, other: &str| {
            let parts = property.values.get(at).map(Vec::as_slice).unwrap_or_default();
            parts.iter().filter(|part| other.is_empty() || *part != other).cloned().collect::<Vec<_>>().join(" ")
        };
        let (second, generation) = (property.component(5), property.component(6));
        let mut clean = |raw: String| self.desk.clean(line, "N", &raw);
        let name = &mut contact.name;
        name.surname = clean(without(0, &second));
        name.given = clean(property.component(1));
        name.given2 = clean(property.component(2));
        name.title = clean(property.component(3));
        name.credentials = clean(without(4, &generation));
        name.surname2 = clean(second);
        name.generation = clean(generation);
        name.language = property.parameter(&Parameter::Language).and_then(|tag| tag.parse().ok());
    }
}
