//! Signing in at the command line, and the staff of the house.

use std::fs;
use std::path::Path;

use zeroize::Zeroizing;

use super::arguments::{Staff, StaffAdd, StaffCommand, StaffReset};
use super::failure::{Failure, Outcome};
use super::output::{Form, Output};
use super::unlock;
use crate::desk::{Desk, DeskError, Door, Member, MemberState, PeopleError, Pin};
use crate::domain::{Clean, RoleId};
use crate::phrases::{Argument, Phrases};
use crate::settings::Settings;

/// Signs in: with the name and the file of the call, or at the terminal. A single person's store asks for nothing.
///
/// # Errors
/// Nobody can be asked; name and PIN do not belong together; it is too early, or locked.
pub fn come_in(desk: &mut Desk, settings: &Settings, phrases: &Phrases) -> Result<(), Failure> {
    if desk.door()? == Door::Open {
        return Ok(());
    }
    if come_in_unasked(desk, settings)? {
        return Ok(());
    }
    let not_here = |_| Failure::from(DeskError::People(PeopleError::NotSignedIn));
    let name = match &settings.people.staff {
        Some(name) => name.to_string(),
        None => unlock::ask_openly(&phrases.text("sign-in-name")).map_err(not_here)?,
    };
    // Whoever has to wait is told so before typing anything.
    desk.may_try(&name)?;
    let pin = unlock::ask_in_silence(&phrases.text("sign-in-pin")).map_err(not_here)?;
    desk.sign_in(&name, &Pin::of(&pin))?;
    Ok(())
}

/// Signs in with the name and the file of the call, if both are there; answers whether.
///
/// # Errors
/// The file cannot be read; name and PIN do not belong together; it is too early, or locked.
pub fn come_in_unasked(desk: &mut Desk, settings: &Settings) -> Result<bool, Failure> {
    let (Some(name), Some(file)) = (&settings.people.staff, &settings.people.pin_file) else { return Ok(false) };
    if desk.door()? == Door::Open {
        return Ok(false);
    }
    let pin = read_pin(file)?;
    desk.sign_in(name.as_str(), &pin)?;
    Ok(true)
}

/// `staff`
///
/// # Errors
/// Not this person's duty, or the store does not answer.
pub fn staff(call: &Staff, settings: &Settings, phrases: &Phrases, output: &mut Output) -> Result<Outcome, Failure> {
    let mut desk = unlock::store(settings, phrases)?;
    let opens_alone = matches!(call.command, StaffCommand::Reset(_)) && desk.all_managers_are_locked()?;
    if !opens_alone {
        come_in(&mut desk, settings, phrases)?;
    }
    match &call.command {
        StaffCommand::Add(add) => {
            let member = self::add(add, &mut desk, settings, phrases)?;
            match output.form() {
                Form::Json => output.json(&member)?,
                Form::Text => output.line(0, &said("staff-added", &member.name, phrases))?,
            }
        }
        StaffCommand::List => {
            for member in desk.staff()? {
                match output.form() {
                    Form::Json => output.json(&member)?,
                    Form::Text => output.line(0, &line(&member, &desk, phrases))?,
                }
            }
        }
        StaffCommand::Retire(retire) => {
            desk.retire_staff(&retire.name)?;
            done("staff-retired", &retire.name, phrases, output)?;
        }
        StaffCommand::Reset(reset) => {
            self::reset(reset, &mut desk, phrases)?;
            done("staff-reset", &reset.name, phrases, output)?;
        }
        StaffCommand::Informed => {
            desk.confirm_informed()?;
            done("staff-informed", "", phrases, output)?;
        }
    }
    Ok(Outcome::Done)
}

fn add(call: &StaffAdd, desk: &mut Desk, settings: &Settings, phrases: &Phrases) -> Result<Member, Failure> {
    let role = call.role.as_deref().map(|role| RoleId(Clean::new(role)));
    desk.may_add_staff(&call.name, role.as_ref())?;
    // Before anybody signs in there is no other PIN than the one that is being given.
    let first = settings.people.pin_file.as_deref().filter(|_| desk.has_no_staff().unwrap_or(false));
    let pin = match call.new_pin_file.as_deref().or(first) {
        Some(file) => read_pin(file)?,
        None => ask_twice(phrases)?,
    };
    Ok(desk.add_staff(&call.name, role.as_ref(), &pin)?)
}

fn reset(call: &StaffReset, desk: &mut Desk, phrases: &Phrases) -> Result<(), Failure> {
    let pin = match call.new_pin_file.as_deref() {
        Some(file) => read_pin(file)?,
        None => ask_twice(phrases)?,
    };
    Ok(desk.reset_staff(&call.name, &pin)?)
}

fn done(id: &str, name: &str, phrases: &Phrases, output: &mut Output) -> Result<(), Failure> {
    let name = Clean::new(name.trim());
    match output.form() {
        Form::Json => output.json(&serde_json::json!({ "done": id, "name": name }))?,
        Form::Text => output.line(0, &said(id, &name, phrases))?,
    }
    Ok(())
}

fn said(id: &str, name: &Clean, phrases: &Phrases) -> Clean {
    phrases.format(id, &[("name", Argument::Text(name))])
}

fn line(member: &Member, desk: &Desk, phrases: &Phrases) -> Clean {
    let role = desk.policy().role(&member.role);
    let label = role.map_or_else(|| member.role.0.clone(), |role| role.label.get(phrases.interface()).clone());
    let state = match member.state {
        MemberState::Active => String::new(),
        MemberState::Locked => format!(", {}", phrases.text("staff-state-locked")),
        MemberState::Retired => format!(", {}", phrases.text("staff-state-retired")),
    };
    Clean::new(&format!("{}: {label}{state}", member.name))
}

/// The PIN in this file.
fn read_pin(file: &Path) -> Result<Pin, Failure> {
    let text = fs::read_to_string(file).map(Zeroizing::new).map_err(|error| DeskError::File {
        file: Clean::new(&file.to_string_lossy()),
        what: Clean::new(&error.to_string()),
    })?;
    Ok(Pin::of(&text))
}

fn ask_twice(phrases: &Phrases) -> Result<Pin, Failure> {
    let no_terminal = |failure| match failure {
        Failure::NobodyToAsk => Failure::NoPin,
        other => other,
    };
    let first = Pin::of(&unlock::ask_in_silence(&phrases.text("sign-in-new-pin")).map_err(no_terminal)?);
    if !first.is_long_enough() {
        return Err(DeskError::People(PeopleError::PinShort).into());
    }
    let second = Pin::of(&unlock::ask_in_silence(&phrases.text("unlock-again")).map_err(no_terminal)?);
    if first == second { Ok(first) } else { Err(Failure::PinsDiffer) }
}
