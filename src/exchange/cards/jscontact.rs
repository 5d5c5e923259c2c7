//! `JSContact` cards (RFC 9553): one, a list of them, or one a line.

use std::io::BufRead;
use std::ops::ControlFlow;

use serde_json::{Map, Value};

use super::super::input::{Accepted, Ended, Options, Progress, Tally};
use super::super::{ExchangeError, Refusal, Rule, Weight};
use super::contact::{Contact, Desk, Reach, gender};
use super::objects::{Next, Objects};
use super::pronouns;
use crate::domain::Audience;

/// Cards between two words about progress.
const STEP: u64 = 256;
/// Preference of what states none: after the last that does.
const NONE: u32 = 101;
/// What says nothing of the person; the language is that of the card's words, not of the name.
const PLUMBING: [&str; 7] = ["@type", "version", "created", "updated", "prodId", "language", "@version"];
/// Keys of an address that say no more of it than its postcode does.
const ADDRESS: [&str; 5] = ["@type", "components", "isOrdered", "contexts", "pref"];

type Object = Map<String, Value>;

pub(in super::super) fn read(
    source: impl BufRead,
    options: &Options<'_>,
    each: &mut dyn FnMut(Accepted) -> ControlFlow<()>,
    report: &mut dyn FnMut(Refusal),
) -> Result<Tally, ExchangeError> {
    let mut desk = Desk::new(options, report);
    let mut objects = Objects::new(source);
    if objects.is_utf16()? {
        return Err(ExchangeError::Utf16);
    }
    loop {
        if desk.tally.records.is_multiple_of(STEP) {
            let done = objects.bytes();
            let progress = Progress { done, total: options.total, accepted: desk.tally.accepted };
            if (options.progress)(progress).is_break() {
                desk.tally.ended = Ended::Stopped;
                return Ok(desk.tally);
            }
        }
        let next = objects.next()?;
        if matches!(next, Next::End) {
            break;
        }
        desk.tally.records += 1;
        let (text, line, column) = match next {
            Next::Object { text, line, column } => (text, line, column),
            Next::TooLong { line } => {
                desk.refuse(line, Rule::LineTooLong, Weight::Record, "");
                continue;
            }
            Next::Truncated { line } => {
                desk.refuse(line, Rule::Truncated, Weight::Record, "");
                continue;
            }
            Next::Stray { line } => {
                desk.refuse(line, Rule::Syntax, Weight::Record, "");
                continue;
            }
            Next::End => break,
        };
        let card = match (std::str::from_utf8(&text), serde_json::from_slice::<Object>(&text)) {
            (Err(_), _) => Err((line, 0, Rule::NotUtf8)),
            (_, Ok(card)) => Ok(card),
            (Ok(text), Err(error)) => {
                let (line, column) = place_of(&error, text, (line, column));
                Err((line, column, Rule::Syntax))
            }
        };
        match card {
            Err((line, column, rule)) => {
                let refusal = Refusal::new(line, column, rule, Weight::Record, "");
                desk.tally.count(&refusal);
                (desk.report)(refusal);
            }
            Ok(card) => {
                let contact = contact(&mut desk, line, &card);
                if let Some(accepted) = desk.take(contact)
                    && each(accepted).is_break()
                {
                    desk.tally.ended = Ended::Stopped;
                    return Ok(desk.tally);
                }
            }
        }
    }
    if desk.tally.records == 0 {
        return Err(ExchangeError::Empty);
    }
    Ok(desk.tally)
}

/// Line and column, in characters, of a fault in an object that begins at this place.
fn place_of(error: &serde_json::Error, text: &str, (line, column): (u64, u64)) -> (u64, u64) {
    let below = error.line().saturating_sub(1);
    let at = error.column().saturating_sub(1);
    let its_line = text.split('\n').nth(below).unwrap_or_default();
    let before = its_line.char_indices().take_while(|(place, _)| *place < at).count() as u64;
    (line + below as u64, if below == 0 { column + before } else { before + 1 })
}

fn contact(desk: &mut Desk<'_>, line: u64, card: &Object) -> Contact {
    let mut contact = Contact { line, ..Contact::default() };
    for (key, value) in card {
        match key.as_str() {
            "uid" => text(Some(value)).clone_into(&mut contact.uid),
            "kind" => contact.no_person = text(Some(value)) != "individual",
            "name" => name(desk, &mut contact, value),
            "nicknames" => {
                let said = |one: &Value| (preference(one), line, text(one.get("name")).to_owned());
                contact.nicknames.extend(entries(value).map(said));
            }
            "phones" => {
                for one in entries(value) {
                    desk.reach(&mut contact, (line, key), preference(one), Reach::Phone, text(one.get("number")));
                }
            }
            "emails" => {
                for one in entries(value) {
                    desk.reach(&mut contact, (line, key), preference(one), Reach::Email, text(one.get("address")));
                }
            }
            "addresses" => addresses(desk, &mut contact, value),
            "preferredLanguages" => {
                for one in entries(value) {
                    match text(one.get("language")).parse() {
                        Ok(language) => contact.languages.push((preference(one), language)),
                        Err(_) => desk.refuse(line, Rule::LanguageTag, Weight::Part, key),
                    }
                }
            }
            "speakToAs" => {
                let stated = text(value.get("grammaticalGender"));
                match gender(stated) {
                    Some(gender) => contact.genders.push((None, gender)),
                    None if !stated.is_empty() => desk.set_aside(line, "speakToAs.grammaticalGender"),
                    None => {}
                }
                if let Some(sets) = value.get("pronouns") {
                    contact.pronouns.extend(pronouns::of_object(sets, None, line));
                }
            }
            "localizations" => localizations(desk, &mut contact, value),
            "notes" => {
                contact.notes.extend(entries(value).map(|one| (line, "notes", text(one.get("note")).to_owned())));
            }
            "keywords" => {
                let words = value.as_object().into_iter().flat_map(Map::keys);
                contact.notes.extend(words.map(|one| (line, "keywords", one.clone())));
            }
            // RFC 9555, section 2.15.1: what a vCard says and JSContact has no word for.
            "vCardProps" => vcard_properties(desk, &mut contact, value),
            key if PLUMBING.contains(&key) => {}
            _ => desk.set_aside(line, key),
        }
    }
    contact
}

/// Of each address its postcode (RFC 9553, section 2.5.1), by which a caller can be verified; the rest has no place.
fn addresses(desk: &mut Desk<'_>, contact: &mut Contact, value: &Value) {
    let is_code = |part: &&Value| text(part.get("kind")) == "postcode";
    for one in entries(value) {
        let parts = one.get("components").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let code = parts.iter().filter(is_code).map(|part| text(part.get("value"))).collect::<Vec<_>>().join(" ");
        desk.reach(contact, (contact.line, "addresses"), preference(one), Reach::Postcode, &code);
        let mut keys = one.as_object().into_iter().flat_map(Map::keys);
        if !parts.iter().all(|part| is_code(&part)) || keys.any(|key| !ADDRESS.contains(&key.as_str())) {
            desk.set_aside(contact.line, "addresses");
        }
    }
}

/// The name, part by part; a part that stands twice, as for older readers, is taken where it belongs.
fn name(desk: &mut Desk<'_>, contact: &mut Contact, value: &Value) {
    let line = contact.line;
    contact.full = desk.clean(line, "name", text(value.get("full"))).to_string();
    let parts: Vec<&Value> = value.get("components").and_then(Value::as_array).into_iter().flatten().collect();
    let of = |kind: &str| {
        let these = parts.iter().filter(|part| text(part.get("kind")) == kind);
        these.map(|part| text(part.get("value"))).collect::<Vec<_>>().join(" ")
    };
    let said = parts.iter().map(|part| text(part.get("phonetic"))).filter(|said| !said.is_empty());
    let said = said.collect::<Vec<_>>().join(" ");
    let mut clean = |raw: &str| desk.clean(line, "name", raw);
    contact.name.title = clean(&of("title"));
    contact.name.given = clean(&of("given"));
    contact.name.given2 = clean(&of("given2"));
    contact.name.surname = clean(&of("surname"));
    contact.name.surname2 = clean(&of("surname2"));
    contact.name.generation = clean(&of("generation"));
    contact.name.credentials = clean(&of("credential"));
    contact.name.phonetic = clean(&said);
}

/// Of properties carried over from a vCard, its CLASS is heeded: private notes stay private.
fn vcard_properties(desk: &mut Desk<'_>, contact: &mut Contact, value: &Value) {
    for property in value.as_array().into_iter().flatten() {
        let name = text(property.get(0));
        if !name.eq_ignore_ascii_case("class") {
            desk.set_aside(contact.line, name);
        } else if !text(property.get(3)).trim().eq_ignore_ascii_case("public") {
            contact.audience = Some(Audience::ANY);
        }
    }
}

/// Of what a card says in other languages, grammatical gender and pronouns are kept; the rest has no place.
fn localizations(desk: &mut Desk<'_>, contact: &mut Contact, value: &Value) {
    for (tag, patch) in value.as_object().into_iter().flatten() {
        for (path, patched) in patch.as_object().into_iter().flatten() {
            let stated = match path.as_str() {
                "speakToAs/grammaticalGender" => patched.as_str(),
                "speakToAs" => patched.get("grammaticalGender").and_then(Value::as_str),
                _ => None,
            };
            let gender = stated.and_then(gender);
            let pronouns = pronouns::of_patch(path, patched, tag, contact.line);
            if gender.is_none() && pronouns.is_empty() {
                desk.set_aside(contact.line, "localizations");
            }
            contact.genders.extend(gender.map(|gender| (Some(tag.clone()), gender)));
            contact.pronouns.extend(pronouns);
        }
    }
}

/// The values of a map by id.
fn entries(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_object().into_iter().flat_map(Map::values)
}

fn text(value: Option<&Value>) -> &str {
    value.and_then(Value::as_str).unwrap_or_default()
}

fn preference(value: &Value) -> u32 {
    value.get("pref").and_then(Value::as_u64).and_then(|number| number.try_into().ok()).unwrap_or(NONE)
}
