//! Questions to the desk: find, card, prepare, handover, audit.

use super::arguments::{Audit, Card, Day, EncounterOptions, Find};
use super::failure::{Failure, Outcome};
use super::output::{Form, Output};
use super::{text, unlock};
use crate::card;
use crate::desk::{Begin, Desk, DeskError};
use crate::domain::{Channel, Clean, CustomerId, Encounter, Moment};
use crate::phrases::Phrases;
use crate::settings::Settings;

/// The encounter of the options, at the house's clock.
///
/// # Errors
/// `alone` beside another, no time, or a role that the house does not have.
pub fn encounter(options: &EncounterOptions, desk: &Desk) -> Result<Encounter, Failure> {
    let at = options.at.as_deref().map_or_else(|| Ok(unlock::now(desk.zone())), |at| Moment::parse(at, desk.zone()))?;
    let encounter = options.encounter(options.company()?, at);
    match &encounter.role {
        Some(role) if !desk.policy().knows_role(role) => Err(DeskError::NoSuchRole(role.0.clone()).into()),
        _ => Ok(encounter),
    }
}

/// `find`
///
/// # Errors
/// The call is wrong, or the store does not answer.
pub fn find(find: &Find, settings: &Settings, phrases: &Phrases, output: &mut Output) -> Result<Outcome, Failure> {
    find.encounter.company()?;
    let mut desk = unlock::open(settings, phrases)?;
    let encounter = encounter(&find.encounter, &desk)?;
    let hits = desk.find(Clean::new(&find.text.join(" ")).as_str(), &encounter)?;
    for hit in &hits {
        match output.form() {
            Form::Json => output.json(hit)?,
            Form::Text => {
                let line = format!("{}  {}", hit.customer, text::hit(hit, settings.dates));
                output.line(0, &Clean::new(&line))?;
            }
        }
    }
    if hits.is_empty() {
        eprintln!("{}", phrases.text("plain-nobody"));
    }
    Ok(Outcome::Done)
}

/// `card`
///
/// # Errors
/// The call is wrong, there is no such customer, or the reasons may not be read now.
pub fn card(call: &Card, settings: &Settings, phrases: &Phrases, output: &mut Output) -> Result<Outcome, Failure> {
    call.encounter.company()?;
    let mut desk = unlock::open(settings, phrases)?;
    let encounter = encounter(&call.encounter, &desk)?;
    if call.why && !card::may_explain(&encounter) {
        return Err(DeskError::ReasonsNotNow.into());
    }
    let opened = desk.open(&CustomerId::new(&call.id), &encounter, Begin::AsGiven)?;
    let card = if call.why { desk.explain(&opened.encounter)? } else { opened.card };
    match output.form() {
        Form::Json => output.json(&card)?,
        Form::Text => {
            for line in card::text(&card, phrases) {
                output.line(0, &line)?;
            }
        }
    }
    Ok(Outcome::Done)
}

/// `prepare`
///
/// # Errors
/// The store does not answer.
pub fn prepare(day: &Day, settings: &Settings, phrases: &Phrases, output: &mut Output) -> Result<Outcome, Failure> {
    let mut desk = unlock::open(settings, phrases)?;
    let office = Encounter::begin(Channel::BackOffice, unlock::now(desk.zone()));
    let tasks = desk.prepare(day.date.unwrap_or_else(|| office.at.day()), &office)?;
    for task in &tasks {
        match output.form() {
            Form::Json => output.json(task)?,
            Form::Text => output.line(0, &text::task(task, phrases))?,
        }
    }
    if tasks.is_empty() {
        eprintln!("{}", phrases.text("list-no-tasks"));
    }
    Ok(Outcome::Done)
}

/// `handover`
///
/// # Errors
/// The store does not answer.
pub fn handover(settings: &Settings, phrases: &Phrases, output: &mut Output) -> Result<Outcome, Failure> {
    let mut desk = unlock::open(settings, phrases)?;
    let office = Encounter::begin(Channel::BackOffice, unlock::now(desk.zone()));
    let promises = desk.handover(office.at.day(), &office)?;
    for promise in &promises {
        match output.form() {
            Form::Json => output.json(promise)?,
            Form::Text => {
                for (row, line) in text::promise(promise, phrases, settings.dates).iter().enumerate() {
                    output.line(if row == 0 { 0 } else { 2 }, line)?;
                }
            }
        }
    }
    if promises.is_empty() {
        eprintln!("{}", phrases.text("list-no-promises"));
    }
    Ok(Outcome::Done)
}

/// `audit`
///
/// # Errors
/// The store does not answer.
pub fn audit(audit: &Audit, settings: &Settings, phrases: &Phrases, output: &mut Output) -> Result<Outcome, Failure> {
    let mut desk = unlock::open(settings, phrases)?;
    for line in desk.audit(audit.limit)? {
        match output.form() {
            Form::Json => output.json(&line)?,
            Form::Text => output.line(0, &trail(&line))?,
        }
    }
    Ok(Outcome::Done)
}

/// One line of the trail; its words are the document's, for whoever compares the two.
fn trail(line: &crate::desk::TrailLine) -> Clean {
    let word = |value: serde_json::Result<serde_json::Value>| {
        value.ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
    };
    let parts = [
        line.at.clone(),
        line.who.to_string(),
        line.role.as_ref().map(ToString::to_string).unwrap_or_default(),
        word(serde_json::to_value(line.act)),
        word(serde_json::to_value(line.channel)),
        word(serde_json::to_value(line.purpose)),
        line.about.as_ref().map(ToString::to_string).unwrap_or_default(),
    ];
    Clean::new(&parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("  "))
}
