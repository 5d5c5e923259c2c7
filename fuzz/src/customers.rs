//! The readers of customers.

use std::ops::ControlFlow;
use std::sync::LazyLock;

use tactful::domain::{Audience, Clean, Customer, Interface};
use tactful::exchange::{self, Format, Mapping, Options, Refusal};
use tactful::phrases::Phrases;

use super::{cut, is_clean, is_line_of, text};

/// What separates a mapping from its table in one input.
const TABLE: &str = "\n# table\n";
/// The table for a mapping that brings none.
const SMALL: &[u8] = b"Name,Vorname,E-Mail,ID\nM\xc3\xbcller,Anna,anna@example.org,1\n";

/// A mapping that has a column for everything, several dates and several values in a cell.
static HOUSE: LazyLock<Mapping> =
    LazyLock::new(|| Mapping::parse(include_str!("house-mapping.toml")).unwrap_or_else(|faults| panic!("{faults:?}")));

/// Read once: the report is not what is looked for.
static PHRASES: LazyLock<Phrases> = LazyLock::new(|| Phrases::new(Interface::En));

/// Customer documents, JSON Lines.
pub fn documents(data: &[u8]) {
    customers(cut(data), &Format::JsonLines);
}

/// A table: with the mapping that its first lines suggest, and with one of the house's own.
pub fn table(data: &[u8]) {
    customers(cut(data), &Format::Csv(None));
    customers(cut(data), &Format::Csv(Some(Box::new(HOUSE.clone()))));
}

/// A mapping file; what is read of it reads a table, which may stand behind it in the input.
pub fn mapping(data: &[u8]) {
    let Some(text) = text(data) else { return };
    let (text, table) = text.split_once(TABLE).map_or((text, SMALL), |(text, table)| (text, table.as_bytes()));
    match Mapping::parse(text) {
        Ok(mapping) => drop(customers(table, &Format::Csv(Some(Box::new(mapping))))),
        Err(faults) => {
            assert!(!faults.is_empty(), "a refusal says why");
            for fault in faults {
                assert!(is_line_of(fault.line, text.as_bytes()), "{fault:?}");
                is_clean(fault.key.as_str().as_bytes(), "a fault");
            }
        }
    }
}

/// Contact cards, vCard.
pub fn vcard(data: &[u8]) {
    cards(cut(data), &Format::VCard);
}

/// Contact cards, `JSContact`.
pub fn jscontact(data: &[u8]) {
    cards(cut(data), &Format::JsContact);
}

/// Whoever came from a card goes out as a card of either kind and comes back.
fn cards(data: &[u8], format: &Format) {
    for customer in customers(data, format) {
        card_comes_back(&customer, &Format::VCard);
        card_comes_back(&customer, &Format::JsContact);
    }
}

/// Reads the input and looks at everything that comes of it.
fn customers(data: &[u8], format: &Format) -> Vec<Customer> {
    let (accepted, refusals) = read(data, format);
    for refusal in &refusals {
        assert!(is_line_of(refusal.line, data), "{refusal:?}");
        let mut line = Vec::new();
        exchange::write_report(refusal, &PHRASES, &mut line).expect("written");
        is_clean(&line, "the report");
        assert_eq!(line.iter().position(|byte| *byte == b'\n'), Some(line.len() - 1), "one line of the report each");
    }
    for customer in &accepted {
        comes_back(customer);
    }
    accepted
}

fn read(data: &[u8], format: &Format) -> (Vec<Customer>, Vec<Refusal>) {
    let (mut accepted, mut refusals) = (Vec::new(), Vec::new());
    let options = Options {
        category_known: &|category| matches!(category, "drink" | "food" | "room" | "need" | "channel" | "other"),
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
    for write in [exchange::export_vcard, exchange::export_jscontact] {
        let mut out = Vec::new();
        write(customer, &mut out).expect("written");
        is_clean(&out, "a card");
    }
    let mut row = Vec::new();
    exchange::export_csv_row(customer, &mut row).expect("written");
    is_clean(&row, "a row");
    is_harmless(&row);
}

/// No cell begins as a formula, and none does where another separator than the comma cuts it.
fn is_harmless(row: &[u8]) {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(row);
    let mut rows = reader.records();
    let cells = rows.next().expect("a row").expect("a row");
    for piece in cells.iter().flat_map(|cell| cell.split([';', ',', '|'])) {
        let begins = piece.trim_start_matches(' ').chars().next();
        let formula = matches!(begins, Some('=' | '+' | '-' | '@' | '\t' | '\r' | '＝' | '＋' | '－' | '＠'));
        assert!(!formula, "a spreadsheet carries {piece:?} out");
    }
    assert!(rows.next().is_none(), "a customer is one row");
}

/// What a card has a place for survives a card; docs/EXCHANGE.md has the table.
fn card_comes_back(customer: &Customer, format: &Format) {
    let mut card = Vec::new();
    match format {
        Format::VCard => exchange::export_vcard(customer, &mut card),
        _ => exchange::export_jscontact(customer, &mut card),
    }
    .expect("written");
    let mut wanted = Customer::new(customer.id.clone(), customer.name.clone());
    wanted.gender = customer.gender;
    wanted.languages.clone_from(&customer.languages);
    wanted.contacts.clone_from(&customer.contacts);
    // A card cannot say that they are private.
    wanted.pronouns = customer.pronouns.clone().filter(|one| one.private_from.is_none_or(Audience::is_empty));
    if *format == Format::JsContact {
        wanted.name.language = None;
        if exchange::left_out_of_jscontact(customer).iter().any(|(key, _)| *key == "name.phonetic") {
            wanted.name.phonetic = Clean::default();
        }
    }
    let (again, refusals) = read(&card, format);
    let said = String::from_utf8_lossy(&card);
    assert_eq!(again.len(), 1, "{said} is refused: {}", refusals.iter().map(|one| one.rule.id()).collect::<String>());
    assert_eq!(again[0], wanted, "{said} comes back otherwise");
}
