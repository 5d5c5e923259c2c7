//! `tactful statement ID`: what is held of a customer, to hand over or to read aloud.

use std::io::{self, Write};

use super::arguments::{Statement as Call, StatementFormat};
use super::failure::{Failure, Outcome};
use super::output::{Form, Output};
use super::private_file::PrivateFile;
use super::unlock;
use crate::domain::{Channel, CustomerId, Encounter, Purpose};
use crate::phrases::Phrases;
use crate::settings::Settings;
use crate::statement::{self, Statement};

/// `statement`
///
/// # Errors
/// No such customer, or the store does not answer.
pub fn statement(call: &Call, settings: &Settings, phrases: &Phrases, output: &mut Output) -> Result<Outcome, Failure> {
    let mut desk = unlock::open(settings, phrases)?;
    let office =
        Encounter { purpose: Purpose::Service, ..Encounter::begin(Channel::BackOffice, unlock::now(desk.zone())) };
    let statement = desk.statement(&CustomerId::new(&call.id), call.language.as_ref(), &office)?;
    let words = statement::words(&statement.language);
    let format = if output.form() == Form::Json { StatementFormat::Json } else { call.format };
    match &call.output {
        None => write(&statement, format, &words, output.raw())?,
        Some(path) => {
            let mut file = PrivateFile::begin(path)?;
            write(&statement, format, &words, &mut file)?;
            file.keep()?;
        }
    }
    // No program can tell whether a free text speaks of somebody else (GDPR Art. 15(4)): a person reads it first.
    aside!("{}", phrases.text("statement-read-first"));
    Ok(Outcome::Done)
}

fn write(statement: &Statement, format: StatementFormat, words: &Phrases, out: &mut dyn Write) -> io::Result<()> {
    match format {
        StatementFormat::Json => {
            serde_json::to_writer(&mut *out, statement)?;
            out.write_all(b"\n")
        }
        StatementFormat::Text => {
            let mut lines = statement::text(statement, words).into_iter();
            lines.try_for_each(|(indent, line)| writeln!(out, "{:indent$}{line}", ""))
        }
        StatementFormat::Markdown => out.write_all(statement::markdown(statement, words).as_bytes()),
        StatementFormat::Html => out.write_all(statement::html(statement, words).as_bytes()),
    }
}
