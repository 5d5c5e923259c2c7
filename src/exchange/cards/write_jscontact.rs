//! A customer as a `JSContact` card (RFC 9553), one a line.

use std::io::{self, Write};

use serde_json::{Map, Value, json};

use super::pronouns;
use super::write_vcard::word;
use super::written::{full_name, phonetic_of, script_of};
use crate::domain::{Clean, Customer};

/// Writes one customer as a card; [`super::left_out_of_jscontact`] says what it cannot hold.
///
/// # Errors
/// When `out` cannot be written.
pub fn export_jscontact(customer: &Customer, out: &mut dyn Write) -> io::Result<()> {
    let mut card = Map::new();
    let mut put = |key: &str, value: Value| card.insert(key.to_owned(), value);
    put("@type", json!("Card"));
    put("version", json!("1.0"));
    put("uid", json!(customer.id.as_str()));
    put("kind", json!("individual"));
    put("name", name(customer));
    if !customer.name.known_as.is_empty() {
        put("nicknames", json!({"k1": {"name": customer.name.known_as.as_str()}}));
    }
    let preferred = |prefix: char, key: &str, values: &mut dyn Iterator<Item = String>| {
        let entry = |(place, value): (usize, String)| {
            (format!("{prefix}{}", place + 1), json!({key: value, "pref": (place + 1).min(100)}))
        };
        Value::Object(values.enumerate().map(entry).collect())
    };
    if !customer.languages.is_empty() {
        put("preferredLanguages", preferred('l', "language", &mut customer.languages.iter().map(ToString::to_string)));
    }
    if !customer.contacts.phone.is_empty() {
        put("phones", preferred('p', "number", &mut customer.contacts.phone.iter().map(ToString::to_string)));
    }
    if !customer.contacts.email.is_empty() {
        put("emails", preferred('e', "address", &mut customer.contacts.email.iter().map(ToString::to_string)));
    }
    if !customer.contacts.postcode.is_empty() {
        put("addresses", addresses(&customer.contacts.postcode));
    }
    pronouns::write_jscontact(customer, customer.gender.map(word), &mut card);
    serde_json::to_writer(&mut *out, &card)?;
    out.write_all(b"\n")
}

/// Addresses of which nothing but the postcode is known.
fn addresses(codes: &[Clean]) -> Value {
    let entry = |(place, code): (usize, &Clean)| {
        let components = json!([{"kind": "postcode", "value": code.as_str()}]);
        (format!("a{}", place + 1), json!({"components": components, "pref": (place + 1).min(100)}))
    };
    Value::Object(codes.iter().enumerate().map(entry).collect())
}

fn name(customer: &Customer) -> Value {
    let name = &customer.name;
    let spoken = [&name.given, &name.given2, &name.surname];
    let said = phonetic_of(&name.phonetic, &spoken);
    let parts = [
        ("title", &name.title),
        ("given", &name.given),
        ("given2", &name.given2),
        ("surname", &name.surname),
        ("surname2", &name.surname2),
        ("generation", &name.generation),
        ("credential", &name.credentials),
    ];
    let first = parts.iter().map(|(_, part)| *part).find(|part| !part.is_empty());
    let is = |one: &Clean, other: &Clean| std::ptr::eq(one, other);
    let said = |part: &Clean| match spoken.iter().position(|one| is(one, part)) {
        Some(place) => said.get(place).copied().unwrap_or_default(),
        // Of a name without these parts the first says how all of it is said.
        None if spoken.iter().all(|one| one.is_empty()) && first.is_some_and(|one| is(one, part)) => {
            name.phonetic.as_str()
        }
        None => "",
    };
    let components: Vec<Value> = parts
        .into_iter()
        .filter(|(_, part)| !part.is_empty())
        .map(|(kind, part)| match said(part) {
            "" => json!({"kind": kind, "value": part.as_str()}),
            said => json!({"kind": kind, "value": part.as_str(), "phonetic": said}),
        })
        .collect();
    let mut value = Map::new();
    value.insert("full".to_owned(), json!(full_name(name)));
    if !components.is_empty() {
        value.insert("components".to_owned(), json!(components));
        value.insert("isOrdered".to_owned(), json!(false));
    }
    if !name.phonetic.is_empty() {
        value.insert("phoneticSystem".to_owned(), json!("script"));
        value.insert("phoneticScript".to_owned(), json!(script_of(&name.phonetic)));
    }
    Value::Object(value)
}
