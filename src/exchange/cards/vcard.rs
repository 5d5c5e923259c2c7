//! vCards, one line after the other: lines of a property are put together, and each property goes where it belongs.

use std::io::BufRead;
use std::ops::ControlFlow;

use super::super::input::{Accepted, Ended, Options, Progress, Tally};
use super::super::lines::{Line, Lines};
use super::super::{ExchangeError, Refusal, Rule, Weight};
use super::contact::{Contact, Desk};
use super::pending::Pending;
use super::place::{KNOWN, put};
use super::property::Property;

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
                spoilt |= !self.property(&mut contact, &pending);
            }
        }
        self.card = Some((contact, spoilt));
    }

    /// Puts the property where it belongs; false when it costs the card.
    fn property(&mut self, contact: &mut Contact, pending: &Pending) -> bool {
        let line = pending.line;
        let Some(name) = pending.name() else {
            self.desk.refuse(line, Rule::CardLine, Weight::Part, "");
            return true;
        };
        if !KNOWN.contains(&name.as_str()) {
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
        let Some(text) = pending.decode() else {
            // Of an address little has a place: what cannot be read of it costs no card.
            let weight = if name == "ADR" { Weight::Part } else { Weight::Record };
            self.desk.refuse(line, Rule::NotUtf8, weight, &name);
            return weight == Weight::Part;
        };
        match Property::read(&text) {
            Some(property) => put(&mut self.desk, contact, line, &name, &property),
            None => self.desk.refuse(line, Rule::CardLine, Weight::Part, &name),
        }
        true
    }
}
