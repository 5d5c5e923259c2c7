//! `export`: customers out again, to standard output or to a file that is its owner's alone.

use std::collections::BTreeMap;
use std::io::{self, Write};

use super::arguments::{Export, ExportFormat};
use super::failure::{Failure, Outcome};
use super::output::Output;
use super::private_file::PrivateFile;
use super::unlock;
use crate::domain::{Channel, Customer, CustomerId, Encounter};
use crate::exchange;
use crate::phrases::Phrases;
use crate::settings::Settings;

/// Writes customers out again.
///
/// # Errors
/// No such customer, the store does not answer, or what they go to cannot be written.
pub fn export(call: &Export, settings: &Settings, phrases: &Phrases, output: &mut Output) -> Result<Outcome, Failure> {
    let mut desk = unlock::open(settings, phrases)?;
    let office = Encounter::begin(Channel::BackOffice, unlock::now(desk.zone()));
    let ids: Vec<CustomerId> = call.ids.iter().map(|id| CustomerId::new(id)).collect();
    let mut file = call.output.as_deref().map(PrivateFile::begin).transpose()?;
    let out: &mut dyn Write = match &mut file {
        Some(file) => file,
        None => output.raw(),
    };
    if call.format == ExportFormat::Csv {
        exchange::export_csv_heading(out)?;
    }
    let mut gone = None;
    let mut left: BTreeMap<&'static str, u64> = BTreeMap::new();
    let mut write = |customer: &Customer| {
        for (key, count) in lost(customer, call.format) {
            *left.entry(key).or_default() += count;
        }
        written(customer, call.format, out).inspect_err(|error| gone = Some(error.kind()))
    };
    let done = desk.export(&ids, &mut write, &office);
    match (done, gone) {
        (Err(_), Some(kind)) => return Err(io::Error::from(kind).into()),
        (Err(error), None) => return Err(error.into()),
        (Ok(_), _) => {}
    }
    if let Some(file) = file {
        file.keep()?;
    }
    if left.is_empty() {
        return Ok(Outcome::Done);
    }
    output.finish()?;
    aside!("{}", phrases.text("export-left-out"));
    for (key, count) in left {
        aside!("  {key}: {count}");
    }
    Ok(Outcome::Findings)
}

fn written(customer: &Customer, format: ExportFormat, out: &mut dyn Write) -> io::Result<()> {
    match format {
        ExportFormat::Jsonl => exchange::export_jsonl(customer, out),
        ExportFormat::Csv => exchange::export_csv_row(customer, out),
        ExportFormat::Vcard => exchange::export_vcard(customer, out),
        ExportFormat::Jscontact => exchange::export_jscontact(customer, out),
    }
}

/// What the format cannot hold of this customer.
fn lost(customer: &Customer, format: ExportFormat) -> Vec<(&'static str, u64)> {
    match format {
        ExportFormat::Jsonl => Vec::new(),
        ExportFormat::Csv => exchange::left_out_of_table(customer),
        ExportFormat::Vcard => exchange::left_out(customer),
        ExportFormat::Jscontact => exchange::left_out_of_jscontact(customer),
    }
}
