//! Where each property of a vCard belongs in what a card says.

use calcard::vcard::VCardParameterName as Parameter;

use super::super::{Rule, Weight};
use super::contact::{Contact, Desk, Reach, gender};
use super::pronouns::Stated;
use super::property::Property;
use crate::domain::Audience;

/// The properties that have a place.
pub(super) const KNOWN: [&str; 18] = [
    "UID",
    "N",
    "FN",
    "NICKNAME",
    "TEL",
    "EMAIL",
    "ADR",
    "LANG",
    "GRAMGENDER",
    "PRONOUNS",
    "NOTE",
    "CATEGORIES",
    "CLASS",
    "KIND",
    "X-ADDRESSBOOKSERVER-KIND",
    "X-ABSHOWAS",
    "X-PHONETIC-FIRST-NAME",
    "X-PHONETIC-LAST-NAME",
];
/// The place of the postal code in ADR (RFC 6350, section 6.3.1; the same in RFC 2426 and vCard 2.1).
const POSTAL_CODE: usize = 5;

/// Puts a property where it belongs.
pub(super) fn put(desk: &mut Desk<'_>, contact: &mut Contact, line: u64, name: &str, property: &Property) {
    let text = property.text();
    match name {
        "UID" => contact.uid = text,
        "N" => take_name(desk, contact, line, property),
        "FN" if contact.full.is_empty() => contact.full = desk.clean(line, name, &text).to_string(),
        "NICKNAME" => {
            let said = property.values.iter().flatten().map(|one| (property.preference(), line, one.clone()));
            contact.nicknames.extend(said);
        }
        "TEL" => desk.reach(contact, (line, name), property.preference(), Reach::Phone, &text),
        "EMAIL" => desk.reach(contact, (line, name), property.preference(), Reach::Email, &text),
        "ADR" => take_address(desk, contact, line, property),
        "LANG" => match text.trim().parse() {
            Ok(language) => contact.languages.push((property.preference(), language)),
            Err(_) => desk.refuse(line, Rule::LanguageTag, Weight::Part, name),
        },
        "GRAMGENDER" => match gender(&text) {
            Some(gender) => {
                let language = property.parameter(&Parameter::Language).map(str::to_owned);
                contact.genders.push((language, gender));
            }
            None => desk.set_aside(line, name),
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
        // Apple's address book shows a card so; of a person, who has a name, it says nothing.
        "X-ABSHOWAS" => contact.company |= text.trim().eq_ignore_ascii_case("company"),
        "X-PHONETIC-FIRST-NAME" => {
            let said = format!("{text} {}", contact.name.phonetic);
            contact.name.phonetic = desk.clean(line, name, &said);
        }
        "X-PHONETIC-LAST-NAME" => {
            let said = format!("{} {text}", contact.name.phonetic);
            contact.name.phonetic = desk.clean(line, name, &said);
        }
        _ => {}
    }
}

/// ADR: post office box; extended address; street; locality; region; postal code; country, and more with RFC 9554. The
/// postal code is kept: a caller can be verified by it.
fn take_address(desk: &mut Desk<'_>, contact: &mut Contact, line: u64, property: &Property) {
    let code = property.component(POSTAL_CODE);
    desk.reach(contact, (line, "ADR"), property.preference(), Reach::Postcode, &code);
    let mut others = property.values.iter().enumerate().filter(|(at, _)| *at != POSTAL_CODE);
    if others.any(|(_, parts)| parts.iter().any(|part| !part.trim().is_empty())) {
        desk.set_aside(line, "ADR");
    }
}

/// N: family; given; additional; prefixes; suffixes, and with RFC 9554 secondary surname; generation, which older
/// readers find in the first and the fifth as well.
fn take_name(desk: &mut Desk<'_>, contact: &mut Contact, line: u64, property: &Property) {
    if property.parameter(&Parameter::Phonetic).is_some() {
        let said = [1, 2, 0].map(|at| property.component(at)).join(" ");
        contact.name.phonetic = desk.clean(line, "N", &said);
        return;
    }
    if !contact.name.is_empty() && property.parameter(&Parameter::Altid).is_some() {
        desk.refuse(line, Rule::NoPlace, Weight::Notice, "N;ALTID");
        return;
    }
    // Taken out once: María García García has the same surname twice.
    let without = |at: usize, other: &str| {
        let mut parts = property.values.get(at).cloned().unwrap_or_default();
        if let Some(place) = parts.iter().rposition(|part| !other.is_empty() && part == other) {
            parts.remove(place);
        }
        parts.join(" ")
    };
    let (second, generation) = (property.component(5), property.component(6));
    let mut clean = |raw: String| desk.clean(line, "N", &raw);
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
