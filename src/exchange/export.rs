//! Customers out again.

use std::io::{self, Write};

use crate::domain::Customer;

/// Writes one customer document as a line of JSON; read in again it gives the same customer.
///
/// # Errors
/// When `out` cannot be written.
pub fn export_jsonl(customer: &Customer, out: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer(&mut *out, customer)?;
    out.write_all(b"\n")
}

/// The columns of the table that [`export_csv_row`] fills. What rests on consent is not among them: a table goes to
/// people and programs that don't know what may be said.
const HEADINGS: [&str; 17] = [
    "Customer ID",
    "Title",
    "Given name",
    "Further given names",
    "Surname",
    "Second surname",
    "Generation",
    "Credentials",
    "Known as",
    "Gender",
    "Languages",
    "Phone",
    "E-mail",
    "Postcode",
    "Bookings",
    "Arrivals",
    "Orders",
];

/// Several values in one cell are joined by this.
const JOINER: &str = " ::: ";

/// Writes the headings of a table of customers.
///
/// # Errors
/// When `out` cannot be written.
pub fn export_csv_heading(out: &mut dyn Write) -> io::Result<()> {
    write_row(HEADINGS.into_iter().map(str::to_owned), out)
}

/// Writes one customer as a row: name, contacts, bookings and orders. A cell that a spreadsheet would take for a
/// formula begins with an apostrophe.
///
/// # Errors
/// When `out` cannot be written.
pub fn export_csv_row(customer: &Customer, out: &mut dyn Write) -> io::Result<()> {
    let name = &customer.name;
    let join = |values: &mut dyn Iterator<Item = String>| values.collect::<Vec<_>>().join(JOINER);
    let gender = customer.gender.and_then(|gender| serde_json::to_value(gender).ok());
    let cells = [
        customer.id.to_string(),
        name.title.to_string(),
        name.given.to_string(),
        name.given2.to_string(),
        name.surname.to_string(),
        name.surname2.to_string(),
        name.generation.to_string(),
        name.credentials.to_string(),
        name.known_as.to_string(),
        gender.as_ref().and_then(|word| word.as_str()).unwrap_or_default().to_owned(),
        join(&mut customer.languages.iter().map(ToString::to_string)),
        join(&mut customer.contacts.phone.iter().map(ToString::to_string)),
        join(&mut customer.contacts.email.iter().map(ToString::to_string)),
        join(&mut customer.contacts.postcode.iter().map(ToString::to_string)),
        join(&mut customer.stays.iter().map(|stay| stay.booking.to_string())),
        join(&mut customer.stays.iter().map(|stay| stay.from.to_string())),
        join(&mut customer.orders.iter().map(|order| order.order.to_string())),
    ];
    write_row(cells.into_iter(), out)
}

fn write_row(cells: impl Iterator<Item = String>, out: &mut dyn Write) -> io::Result<()> {
    let mut writer = csv::WriterBuilder::new().from_writer(out);
    writer.write_record(cells.map(harmless)).map_err(io::Error::other)?;
    writer.flush()
}

/// What a spreadsheet takes for the beginning of a formula; full-width forms too, which some fold.
pub(super) const FORMULA: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

/// A cell that no spreadsheet takes for a formula: neither as it stands, nor where another separator than the comma cuts it.
#[must_use]
pub fn harmless(cell: String) -> String {
    let cut = |c: char| matches!(c, ';' | '|' | '\n' | ',');
    if !cell.contains(FORMULA) {
        return cell;
    }
    let mut out = String::with_capacity(cell.len() + 2);
    let mut begins = true;
    for c in cell.chars() {
        if begins && FORMULA.contains(&c) {
            out.push('\'');
        }
        out.push(c);
        begins = cut(c) || begins && c == ' ';
    }
    out
}
