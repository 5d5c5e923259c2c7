//! Questions to the desk: find, card, prepare, handover.

use super::arguments::{Card, Day, EncounterOptions, Find};
use super::failure::{Failure, Outcome};
use super::output::{Form, Output};
use super::{text, unlock};
use crate::card;
use crate::desk::{Begin, Desk, DeskError};
use crate::domain::{Channel, Clean, CustomerId, Encounter};
use crate::phrases::Phrases;
use crate::settings::Settings;

/// The encounter of the options, at the house's clock.
///
/// # Errors
/// `alone` beside another, no time, or a role that the house does not have.
pub fn encounter(options: &EncounterOptions, desk: &Desk) -> Result<Encounter, Failure> {
    let stated = options.stated();
    let at = stated.moment(desk.zone())?.unwrap_or_else(|| unlock::now(desk.zone()));
    let encounter = stated.encounter(at)?;
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
        aside!("{}", phrases.text("plain-nobody"));
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
    // Before the card is opened: who may not look further need not have looked at all.
    if call.break_glass.is_some() {
        desk.may_break_glass(&encounter)?;
    }
    let opened = desk.open(&CustomerId::new(&call.id), &encounter, Begin::AsGiven)?;
    let lifted = call.break_glass.as_deref().map(|reason| desk.break_glass(reason, &opened.encounter)).transpose()?;
    let card = if call.why { desk.explain(&opened.encounter)? } else { lifted.unwrap_or(opened.card) };
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
        aside!("{}", phrases.text("list-no-tasks"));
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
        aside!("{}", phrases.text("list-no-promises"));
    }
    Ok(Outcome::Done)
}
