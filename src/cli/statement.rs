//! `tactful statement ID`: what is held of a customer, to hand over or to read aloud.

use std::io::Write;

use super::arguments::{Statement as Call, StatementFormat};
use super::failure::{Failure, Outcome};
use super::output::{Form, Output};
use super::unlock;
use crate::domain::{Channel, CustomerId, Encounter, Purpose};
use crate::phrases::Phrases;
use crate::settings::Settings;
use crate::statement;

/// `statement`
///
/// # Errors
/// No such customer, or the store does not answer.
pub fn statement(call: &Call, settings: &Settings, phrases: &Phrases, output: &mut Output) -> Result<Outcome, Failure> {
    let mut desk = unlock::open(settings, phrases)?;
    let office =
        Encounter { purpose: Purpose::Service, ..Encounter::begin(Channel::BackOffice, unlock::now(desk.zone())) };
    let statement = desk.statement(&CustomerId::new(&call.id), call.language.as_ref(), &office)?;
    let words = Phrases::new(statement.language);
    match (output.form(), call.format) {
        (Form::Json, _) | (_, StatementFormat::Json) => output.json(&statement)?,
        (_, StatementFormat::Text) => {
            for (indent, line) in statement::text(&statement, &words) {
                output.line(indent, &line)?;
            }
        }
        (_, StatementFormat::Markdown) => {
            output.raw().write_all(statement::markdown(&statement, &words).as_bytes())?;
        }
        (_, StatementFormat::Html) => output.raw().write_all(statement::html(&statement, &words).as_bytes())?,
    }
    // No program can tell whether a free text speaks of somebody else (GDPR Art. 15(4)): a person reads it first.
    eprintln!("{}", phrases.text("statement-read-first"));
    Ok(Outcome::Done)
}
