//! `tactful check`: findings on a line, on each line of a file of templates, or on lines of JSON.

use std::io::{self, BufRead, Read};
use std::path::Path;

use serde_json::json;

use super::arguments::Check;
use super::failure::{Failure, Outcome};
use super::output::{Form, Output};
use super::{ask, unlock};
use crate::desk::{Begin, DeskError, conventions_of};
use crate::disclosure::Policy;
use crate::domain::{Clean, CustomerId};
use crate::phrases::{Argument, Phrases};
use crate::remark::{Answer, House, Reach, Remarks, Verdict, answer_line, examine_for};
use crate::settings::Settings;

/// Longest line of a batch, in bytes.
const LONGEST_LINE: u64 = 4 << 20;

/// Carries out `check`.
///
/// # Errors
/// The call is wrong; there is no such customer; a file cannot be read, or standard output not written.
pub fn check(call: &Check, settings: &Settings, phrases: &Phrases, output: &mut Output) -> Result<Outcome, Failure> {
    call.encounter.company()?;
    if let Some(id) = &call.forms {
        return forms(id, call, settings, phrases, output);
    }
    let line = call.line.join(" ");
    if let Some(id) = &call.customer {
        let mut desk = unlock::open(settings, phrases)?;
        let encounter = ask::encounter(&call.encounter, &desk)?;
        // Staff judge a line by themselves here; what stands beside a guest asks for the public part.
        let opened = desk.open(&CustomerId::new(id), &encounter, Begin::AsGiven)?;
        let judge = |line: &str| desk.check(line, call.register, &opened.encounter, Reach::Everything);
        return match &call.file {
            Some(file) => templates(file, phrases, output, judge),
            None => one(&judge(&line), phrases, output),
        };
    }
    let (conventions, remarks, policy) = (conventions_of(settings)?, Remarks::built_in(), Policy::built_in());
    let zone = unlock::local_zone();
    let now = unlock::now(zone);
    let house = House { conventions: &conventions, remarks: &remarks, policy: &policy, phrases, zone, now: Some(now) };
    if call.batch {
        return batch(house, output);
    }
    let stated = call.encounter.stated();
    let encounter = stated.encounter(stated.moment(zone)?.unwrap_or(now))?;
    let judge =
        |line: &str| Answer::of(examine_for(line, call.register, None, &encounter, Reach::PublicPart, house), phrases);
    match &call.file {
        Some(file) => templates(file, phrases, output, judge),
        None => one(&judge(&line), phrases, output),
    }
}

fn one(answer: &Answer, phrases: &Phrases, output: &mut Output) -> Result<Outcome, Failure> {
    let outcome = outcome(answer);
    match output.form() {
        Form::Json => output.json(answer)?,
        Form::Text => say(answer, phrases, output)?,
    }
    Ok(outcome)
}

const fn outcome(answer: &Answer) -> Outcome {
    if answer.findings.is_empty() { Outcome::Done } else { Outcome::Findings }
}

/// The answer for people: each finding with its words, why, and what to say instead.
fn say(answer: &Answer, phrases: &Phrases, output: &mut Output) -> io::Result<()> {
    match answer.verdict {
        Verdict::Clean => return output.line(0, &phrases.text("check-clean")),
        Verdict::CannotTell => return output.line(0, &phrases.text("check-cannot-tell")),
        Verdict::Findings => {}
    }
    for finding in &answer.findings {
        output.line(0, &finding.sentence(phrases))?;
        if let Some(better) = &finding.better {
            output.line(2, &phrases.format("check-better", &[("text", Argument::Text(better))]))?;
        }
    }
    Ok(())
}

/// Every line of a text file, or every field of a table, with the place of what was found, and a summary.
fn templates(
    file: &Path,
    phrases: &Phrases,
    output: &mut Output,
    judge: impl Fn(&str) -> Answer,
) -> Result<Outcome, Failure> {
    let (mut lines, mut with_findings, mut findings, mut unknown) = (0_u64, 0_u64, 0_u64, 0_u64);
    for (row, line) in lines_of(file)? {
        let answer = judge(&line);
        lines += 1;
        with_findings += u64::from(!answer.findings.is_empty());
        findings += answer.findings.len() as u64;
        unknown += u64::from(answer.verdict == Verdict::CannotTell);
        if output.form() == Form::Json {
            let mut value = json!(answer);
            if let Some(object) = value.as_object_mut() {
                object.insert("row".to_owned(), json!(row));
                object.insert("line".to_owned(), json!(Clean::new(&line)));
                object.insert("verdict".to_owned(), json!(answer.verdict));
            }
            output.json(&value)?;
        } else if !answer.findings.is_empty() {
            let shown = Clean::new(&line);
            let arguments = [("row", Argument::Number(row)), ("line", Argument::Text(&shown))];
            output.line(0, &phrases.format("check-row", &arguments))?;
            say(&answer, phrases, output)?;
        }
    }
    let counts = [
        ("lines", Argument::Number(lines)),
        ("bad", Argument::Number(with_findings)),
        ("findings", Argument::Number(findings)),
        ("unknown", Argument::Number(unknown)),
    ];
    let summary = phrases.format("check-summary", &counts);
    match output.form() {
        Form::Json => aside!("{summary}"),
        Form::Text => output.line(0, &summary)?,
    }
    Ok(if findings == 0 { Outcome::Done } else { Outcome::Findings })
}

/// The lines of a text, or the fields of a table that hold words, each with its row, the first being 1.
fn lines_of(file: &Path) -> Result<Vec<(u64, String)>, Failure> {
    let mut bytes = Vec::new();
    std::fs::File::open(file)?.read_to_end(&mut bytes)?;
    let text = String::from_utf8_lossy(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes)).into_owned();
    if !file.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("csv")) {
        let lines = text.lines().zip(1..).filter(|(line, _)| !line.trim().is_empty());
        return Ok(lines.map(|(line, row)| (row, line.to_owned())).collect());
    }
    let mut table = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
    let headings: Vec<String> = table.headers().map_err(io::Error::other)?.iter().map(str::to_lowercase).collect();
    let named =
        |heading: &String| matches!(heading.as_str(), "text" | "template" | "line" | "body" | "message" | "subject");
    let chosen = headings.iter().any(named);
    let mut found = Vec::new();
    for (record, row) in table.records().zip(2..) {
        let record = record.map_err(io::Error::other)?;
        for (place, field) in record.iter().enumerate() {
            let wanted = !chosen || headings.get(place).is_some_and(named);
            if wanted && field.trim().contains(char::is_alphabetic) {
                found.push((row, field.to_owned()));
            }
        }
    }
    Ok(found)
}

/// The forms in which a customer's things are looked for.
fn forms(
    id: &str,
    call: &Check,
    settings: &Settings,
    phrases: &Phrases,
    output: &mut Output,
) -> Result<Outcome, Failure> {
    let mut desk = unlock::open(settings, phrases)?;
    let encounter = ask::encounter(&call.encounter, &desk)?;
    if !crate::card::may_explain(&encounter) {
        return Err(DeskError::ReasonsNotNow.into());
    }
    desk.open(&CustomerId::new(id), &encounter, Begin::AsGiven)?;
    for expansion in desk.forms(&encounter)? {
        match output.form() {
            Form::Json => output.json(&json!({ "text": expansion.text, "forms": expansion.forms }))?,
            Form::Text => {
                output.line(0, &expansion.text)?;
                for form in &expansion.forms {
                    output.line(2, form)?;
                }
            }
        }
    }
    Ok(Outcome::Done)
}

/// One answer a line, in the order of the questions; a bad line answers with its error and the rest go on.
fn batch(house: House<'_>, output: &mut Output) -> Result<Outcome, Failure> {
    let mut input = io::stdin().lock();
    let mut done = Outcome::Done;
    let mut line = Vec::new();
    while read_line(&mut input, &mut line)? {
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        let text = std::str::from_utf8(&line).map_err(|error| error.to_string());
        match text.and_then(|text| answer_line(text, house).map_err(|error| error.to_string())) {
            Ok(answer) => {
                if outcome(&answer) == Outcome::Findings {
                    done = Outcome::Findings;
                }
                output.json(&answer)?;
            }
            Err(error) => {
                done = Outcome::Findings;
                output.json(&json!({ "error": Clean::new(&error) }))?;
            }
        }
    }
    Ok(done)
}

fn read_line(input: &mut impl BufRead, line: &mut Vec<u8>) -> io::Result<bool> {
    line.clear();
    Ok(io::Read::take(&mut *input, LONGEST_LINE).read_until(b'\n', line)? > 0)
}
