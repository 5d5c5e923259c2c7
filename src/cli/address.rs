//! `tactful address`: forms of address for a name given as options, or for lines of JSON.

use std::io;

use serde_json::{Map, Value, json};

use super::arguments::{Address, AddressCommand};
use super::failure::{Failure, Outcome};
use super::lines::answer_lines;
use super::output::{Form, Output};
use super::unlock;
use crate::address::answer_line;
use crate::desk::conventions_of;
use crate::domain::Clean;
use crate::phrases::{Argument, Phrases};
use crate::settings::Settings;

/// Carries out `address`.
///
/// # Errors
/// The call is wrong; the conventions have faults; standard input cannot be read, or standard output not written.
pub fn address(
    call: &Address,
    settings: &Settings,
    phrases: &Phrases,
    output: &mut Output,
) -> Result<Outcome, Failure> {
    if let Some(AddressCommand::Check(check)) = &call.command {
        return super::policy::check_folder(&check.folder, phrases, output);
    }
    let conventions = conventions_of(settings)?;
    if call.batch {
        let zone = unlock::local_zone();
        let answer = |line: &str| answer_line(line, phrases.interface(), &conventions, zone);
        return answer_lines(answer, output);
    }
    call.encounter.company()?;
    let question = Value::Object(question(call)).to_string();
    let answer = answer_line(&question, phrases.interface(), &conventions, unlock::local_zone())
        .map_err(|error| Failure::Output(io::Error::other(error.to_string())))?;
    let answer: Value = serde_json::from_str(&answer).map_err(io::Error::from)?;
    match output.form() {
        Form::Json => output.json(&answer)?,
        Form::Text => say(&answer, phrases, output)?,
    }
    Ok(Outcome::Done)
}

/// The options as a line of a batch.
fn question(call: &Address) -> Map<String, Value> {
    let parts = [
        ("title", &call.title),
        ("given", &call.given),
        ("given2", &call.given2),
        ("surname", &call.surname),
        ("surname2", &call.surname2),
        ("generation", &call.generation),
        ("credentials", &call.credentials),
        ("known_as", &call.known_as),
    ];
    let mut name: Map<String, Value> = parts
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(key, value)| (key.to_owned(), Value::from(value.as_str())))
        .collect();
    name.extend(call.name_language.as_ref().map(|language| ("language".to_owned(), json!(language))));
    let encounter = &call.encounter;
    let mut question = Map::new();
    question.insert("name".to_owned(), Value::Object(name));
    let mut say = |key: &str, value: Option<Value>| question.extend(value.map(|value| (key.to_owned(), value)));
    say("gender", call.gender.map(|gender| json!(gender)));
    say("language", encounter.language.as_ref().map(|language| json!(language)));
    say("formality", encounter.formality.map(|formality| json!(formality)));
    say("channel", encounter.channel.map(|channel| json!(channel)));
    say("company", Some(json!(encounter.company)));
    say("identity", encounter.identity.map(|identity| json!(identity)));
    say("occasion", encounter.occasion.map(|occasion| json!(occasion)));
    say("at", encounter.at.as_ref().map(|at| json!(at)));
    say("about", call.about.map(|about| json!(about)));
    question
}

/// The answer for people: what to say first, then the rest with its labels.
fn say(answer: &Value, phrases: &Phrases, output: &mut Output) -> io::Result<()> {
    let text = |key: &str| Clean::new(answer.get(key).and_then(Value::as_str).unwrap_or_default());
    let list = |key: &str| -> Vec<Clean> {
        let values = answer.get(key).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        values.iter().filter_map(Value::as_str).map(Clean::new).collect()
    };
    if let Some(line) = answer.get("line") {
        return moment(line, phrases, output);
    }
    output.line(0, &text("greeting"))?;
    for form in list("spoken").iter().skip(1) {
        labelled("address-or", form, phrases, output)?;
    }
    labelled("address-written", &text("written"), phrases, output)?;
    labelled("address-reference", &text("reference"), phrases, output)?;
    let pronoun = answer.pointer("/register/pronoun").and_then(Value::as_str).unwrap_or_default();
    labelled("address-register", &Clean::new(pronoun), phrases, output)?;
    for avoided in answer.get("avoid").and_then(Value::as_array).into_iter().flatten() {
        let part = |key: &str| Clean::new(avoided.get(key).and_then(Value::as_str).unwrap_or_default());
        let (form, why) = (part("form"), part("why"));
        let line = phrases.format("address-avoid", &[("form", Argument::Text(&form)), ("why", Argument::Text(&why))]);
        output.line(2, &line)?;
    }
    labelled("address-ask", &text("ask"), phrases, output)?;
    if text("depth") == "order" {
        output.line(2, &phrases.text("address-order-only"))?;
    }
    for norm in list("basis") {
        labelled("address-basis", &norm, phrases, output)?;
    }
    Ok(())
}

/// The line for a moment: what to say, what not, and why.
fn moment(line: &Value, phrases: &Phrases, output: &mut Output) -> io::Result<()> {
    let text = |key: &str| Clean::new(line.get(key).and_then(Value::as_str).unwrap_or_default());
    output.line(0, &text("say"))?;
    let (not, why) = (text("not"), text("why"));
    if not.is_empty() {
        output.line(2, &why)?;
    } else {
        let line = phrases.format("address-avoid", &[("form", Argument::Text(&not)), ("why", Argument::Text(&why))]);
        output.line(2, &line)?;
    }
    for norm in line.get("basis").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str) {
        labelled("address-basis", &Clean::new(norm), phrases, output)?;
    }
    Ok(())
}

fn labelled(phrase: &str, text: &Clean, phrases: &Phrases, output: &mut Output) -> io::Result<()> {
    if text.is_empty() {
        return Ok(());
    }
    output.line(2, &phrases.format(phrase, &[("text", Argument::Text(text))]))
}
