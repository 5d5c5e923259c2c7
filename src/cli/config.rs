//! `tactful config`: the effective settings and where each comes from.

use serde::Serialize;

use super::failure::{Failure, Outcome};
use super::output::{Form, Output};
use crate::domain::Clean;
use crate::phrases::{Argument, Phrases};
use crate::settings::{Key, Origin, Settings};

#[derive(Serialize)]
struct Line {
    key: &'static str,
    value: Option<Clean>,
    source: &'static str,
    /// The file, the variable or the option.
    #[serde(rename = "where")]
    place: Option<Clean>,
}

/// Shows every setting, and in words that the house may have decided otherwise: no store is opened for it.
///
/// # Errors
/// When standard output cannot be written.
pub fn show(settings: &Settings, phrases: &Phrases, output: &mut Output) -> Result<Outcome, Failure> {
    if output.form() == Form::Text
        && let Some(file) = &settings.file
    {
        let file = Clean::new(&file.to_string_lossy());
        output.line(0, &phrases.format("config-file", &[("file", Argument::Text(&file))]))?;
    }
    for key in Key::ALL {
        let line = line(settings, key);
        match output.form() {
            Form::Json => output.json(&line)?,
            Form::Text => {
                let value = line.value.clone().unwrap_or_else(|| phrases.text("config-none"));
                let source = source(&line, phrases);
                output.line(2, &Clean::new(&format!("{} = {value}  ({source})", key.name())))?;
            }
        }
    }
    if output.form() == Form::Text {
        output.line(0, &phrases.text("config-house"))?;
    }
    Ok(Outcome::Done)
}

fn line(settings: &Settings, key: Key) -> Line {
    let (source, place) = match settings.origin(key) {
        Origin::BuiltIn => ("built-in", None),
        Origin::File => ("file", settings.file.as_ref().map(|file| Clean::new(&file.to_string_lossy()))),
        Origin::Environment(name) => ("environment", Some(Clean::new(name))),
        Origin::Option(name) => ("option", Some(Clean::new(name))),
    };
    Line { key: key.name(), value: settings.value(key), source, place }
}

fn source(line: &Line, phrases: &Phrases) -> Clean {
    match (&line.place, line.source) {
        (_, "built-in") | (None, _) => phrases.text("config-built-in"),
        (Some(_), "file") => phrases.text("config-from-file"),
        (Some(place), _) => place.clone(),
    }
}
