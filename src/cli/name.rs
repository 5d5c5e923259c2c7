//! `tactful name`: a name as readers of a locale write it, given as options or as lines of JSON.

use serde_json::json;

use super::arguments::NameCall;
use super::failure::{Failure, Outcome};
use super::lines::answer_lines;
use super::output::{Form, Output};
use crate::address::person_name::{ModifiedField, Name, NameStyle, Tag, format_name, name_line};
use crate::domain::Clean;
use crate::phrases::Phrases;

/// Carries out `name`.
///
/// # Errors
/// The name has neither given name nor surname; standard input cannot be read, or standard output not written.
pub fn name(call: &NameCall, phrases: &Phrases, output: &mut Output) -> Result<Outcome, Failure> {
    if call.batch {
        return answer_lines(name_line, output);
    }
    let name = given_name(call);
    if name.is_nobody() {
        return Err(Failure::NameOfNobody);
    }
    let reader = call.locale.or_else(|| Tag::parse(phrases.interface().tag())).unwrap_or_default();
    let style = NameStyle {
        order: call.order,
        length: call.length,
        usage: call.usage.unwrap_or_default(),
        formality: call.formality,
    };
    let text = Clean::new(&format_name(&name, reader, &style));
    match output.form() {
        Form::Text => output.line(0, &text)?,
        Form::Json => output.json(&json!({ "text": text }))?,
    }
    Ok(Outcome::Done)
}

/// The options as a name.
fn given_name(call: &NameCall) -> Name<'static> {
    let parts = [
        ("title", &call.title),
        ("given", &call.given),
        ("given-informal", &call.given_informal),
        ("given2", &call.given2),
        ("surname", &call.surname),
        ("surname-prefix", &call.surname_prefix),
        ("surname-core", &call.surname_core),
        ("surname2", &call.surname2),
        ("generation", &call.generation),
        ("credentials", &call.credentials),
    ];
    let mut name = Name::new(call.name_locale);
    for (field, value) in parts {
        if let Some(field) = ModifiedField::parse(field) {
            name.set(field, Clean::new(value).to_string());
        }
    }
    name
}
