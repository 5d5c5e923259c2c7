//! What must hold of every reader, whatever bytes it is given. Each function takes one input and panics when it does not:
//! cargo-fuzz calls them, and so does `tests/fuzz` with the corpus and its own mutations.
//!
//! Of readers of customers: whoever is taken in comes out as a document, and that document in again gives the same
//! customer; nothing that goes out, and no line of the report, holds a control or bidi character; a table has no cell that
//! a spreadsheet would carry out. Of readers of the house's files: the answer is a value or faults with their lines, and
//! a house can only tighten.

use std::ops::ControlFlow;

use tactful::domain::{Customer, Interface};
use tactful::exchange::{self, Format, Mapping, Options, Refusal};
use tactful::phrases::Phrases;

/// Longest input: what is larger finds nothing that is smaller would not.
const LONGEST: usize = 1 << 16;

/// Customer documents, JSON Lines.
pub fn documents(data: &[u8]) {
    customers(data, &Format::JsonLines);
}

/// A table: with the mapping that its first line suggests, and with one of the house's own.
pub fn table(data: &[u8]) {
    customers(data, &Format::Csv(None));
    if let Some(mapping) = Mapping::preset("arrivals-generic").or_else(|| Mapping::presets().find_map(Mapping::preset))
    {
        customers(data, &Format::Csv(Some(Box::new(mapping))));
    }
}

/// A mapping file; what is read of it reads a table.
pub fn mapping(data: &[u8]) {
    let Some(text) = text(data) else { return };
    match Mapping::parse(text) {
        Ok(mapping) => {
            let table = b"Name,Vorname,E-Mail,ID\nM\xc3\xbcller,Anna,anna@example.org,1\n";
            customers(table, &Format::Csv(Some(Box::new(mapping))));
        }
        Err(faults) => assert!(!faults.is_empty(), "a refusal says why"),
    }
}

/// Contact cards, vCard.
pub fn vcard(data: &[u8]) {
    customers(data, &Format::VCard);
}

/// Contact cards, `JSContact`.
pub fn jscontact(data: &[u8]) {
    customers(data, &Format::JsContact);
}

/// A house's policy.
pub fn policy(data: &[u8]) {
    let Some(text) = text(data) else { return };
    let built_in = tactful::disclosure::Policy::built_in();
    let faults = tactful::disclosure::HousePolicy::check(text, &built_in);
    match tactful::disclosure::HousePolicy::read(text, &built_in) {
        Ok(_) => assert!(faults.is_empty()),
        Err(faults) => assert!(!faults.is_empty(), "a refusal says why"),
    }
}

/// The settings.
pub fn settings(data: &[u8]) {
    let Some(text) = text(data) else { return };
    let _ = toml::from_str::<tactful::settings::Document>(text);
}

/// A language's conventions; whatever is read of them addresses somebody.
pub fn conventions(data: &[u8]) {
    let Some(text) = text(data) else { return };
    let Ok(conventions) = tactful::address::Conventions::with_files([("xx".to_owned(), text.to_owned())]) else {
        return;
    };
    let _ = tactful::address::check_language("xx", &conventions);
    let line = r#"{"name": {"given": "Anna", "surname": "Müller"}, "language": "xx"}"#;
    let _ = tactful::address::answer_line(line, Interface::En, &conventions, chrono_tz::UTC);
}

/// The house's own terms.
pub fn terms(data: &[u8]) {
    let Some(text) = text(data) else { return };
    if let Err(faults) = tactful::retention::Terms::of_house(text) {
        assert!(!faults.is_empty(), "a refusal says why");
    }
}

/// A scene of the role-play.
pub fn scenario(data: &[u8]) {
    let Some(text) = text(data) else { return };
    if let Err(faults) = tactful::roleplay::Scenario::read(text, "scene", &|_, _| None) {
        assert!(!faults.is_empty(), "a refusal says why");
    }
}

fn text(data: &[u8]) -> Option<&str> {
    std::str::from_utf8(data.get(..LONGEST.min(data.len()))?).ok()
}

fn customers(data: &[u8], format: &Format) {
    let data = &data[..LONGEST.min(data.len())];
    let (accepted, refusals) = read(data, format);
    let phrases = Phrases::new(Interface::En);
    for refusal in &refusals {
        let mut line = Vec::new();
        exchange::write_report(refusal, &phrases, &mut line).expect("written");
        is_clean(&line, "the report");
    }
    for customer in &accepted {
        comes_back(customer);
    }
}

fn read(data: &[u8], format: &Format) -> (Vec<Customer>, Vec<Refusal>) {
    let (mut accepted, mut refusals) = (Vec::new(), Vec::new());
    let options = Options {
        category_known: &|category| matches!(category, "drink" | "food" | "room" | "need" | "other"),
        erased: &|_| false,
        total: Some(data.len() as u64),
        progress: &|_| ControlFlow::Continue(()),
    };
    let mut each = |one: exchange::Accepted| {
        accepted.push(one.customer);
        ControlFlow::Continue(())
    };
    // A file may be refused as a whole.
    let _ = exchange::read(data, format, &options, &mut each, &mut |one| refusals.push(one));
    (accepted, refusals)
}

/// What was taken in goes out in every format, clean, and as a document it loses nothing.
fn comes_back(customer: &Customer) {
    let mut document = Vec::new();
    exchange::export_jsonl(customer, &mut document).expect("written");
    is_clean(&document, "a document");
    let (again, refusals) = read(&document, &Format::JsonLines);
    let said = String::from_utf8_lossy(&document);
    assert_eq!(again.len(), 1, "{said} is refused: {}", refusals.iter().map(|one| one.rule.id()).collect::<String>());
    assert_eq!(&again[0], customer, "{said} comes back otherwise");
    for write in [exchange::export_vcard, exchange::export_jscontact, exchange::export_csv_row] {
        let mut out = Vec::new();
        write(customer, &mut out).expect("written");
        is_clean(&out, "a card or a row");
    }
}

/// No control character but the ends of lines, no bidi control, nothing that is no text.
fn is_clean(bytes: &[u8], what: &str) {
    let text = std::str::from_utf8(bytes).unwrap_or_else(|_| panic!("{what} is no text"));
    let bad = text.chars().find(|c| {
        (c.is_control() && !matches!(c, '\n' | '\r'))
            || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{61c}')
    });
    assert!(bad.is_none(), "{what} holds {bad:?}");
}
