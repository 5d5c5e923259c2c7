//! The store's upkeep: `backup`, `restore`, `key change`, `doctor`.

mod doctor;
mod follow;
mod restore;
mod training;

use std::path::Path;

use serde::Serialize;

use self::follow::Follower;
use super::arguments::{BackupCall, KeyChange};
use super::failure::{Failure, Outcome};
use super::output::{Form, Output};
use super::unlock;
use crate::desk::{Access, Copied, Desk, Place, Replace};
use crate::domain::{Channel, Clean, Encounter};
use crate::phrases::{Argument, Phrases};
use crate::settings::Settings;

pub use doctor::doctor;
pub use restore::restore;

#[derive(Serialize)]
struct Counts<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    store: Option<&'a Clean>,
    #[serde(skip_serializing_if = "Option::is_none")]
    backup: Option<&'a Clean>,
    customers: u64,
    trail: u64,
    bytes: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    kept: Option<&'a Clean>,
    #[serde(flatten)]
    since: Option<restore::SinceBackup>,
    #[serde(skip_serializing_if = "Option::is_none")]
    old_backups: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    own_copies: Option<Vec<Clean>>,
}

impl Counts<'_> {
    const fn of(copied: Copied) -> Self {
        let Copied { customers, trail, bytes } = copied;
        let (store, backup, kept, since, old_backups, own_copies) = (None, None, None, None, None, None);
        Self { store, backup, customers, trail, bytes, kept, since, old_backups, own_copies }
    }
}

/// Copies the store while desks work.
///
/// # Errors
/// Something is there already, it was stopped, or it cannot be written.
pub fn backup(
    call: &BackupCall,
    settings: &Settings,
    phrases: &Phrases,
    output: &mut Output,
) -> Result<Outcome, Failure> {
    if call.training {
        return training::backup(call, settings, phrases, output);
    }
    let follower = Follower::listening(phrases)?;
    let access = unlock::access(settings, phrases)?;
    let mut desk = unlock::open_with(&access, settings, phrases)?;
    let replace = if call.force { Replace::Yes } else { Replace::No };
    let done = desk.backup(&access, &call.file, replace, &follower.follow(), &office(&desk));
    let copied = follower.ended(done)?;
    let file = shown(&call.file);
    if output.form() == Form::Json {
        output.json(&Counts { backup: Some(&file), ..Counts::of(copied) })?;
        return Ok(Outcome::Done);
    }
    output.line(0, &phrases.format("backup-done", &[("file", Argument::Text(&file))]))?;
    tell(copied, phrases, output)?;
    output.line(0, &phrases.text("backup-keep"))?;
    training::tell_of_it("backup-not-training", settings, phrases, output)?;
    Ok(Outcome::Done)
}

/// Gives the store a new key.
///
/// # Errors
/// Desks have the store open, the old key does not open it, or it was stopped.
pub fn change_key(
    call: &KeyChange,
    settings: &Settings,
    phrases: &Phrases,
    output: &mut Output,
) -> Result<Outcome, Failure> {
    if call.training {
        return training::change_key(call, settings, phrases, output);
    }
    let follower = Follower::listening(phrases)?;
    let access = unlock::access(settings, phrases)?;
    let mut desk = unlock::open_with(&access, settings, phrases)?;
    let old_backups = u64::try_from(desk.backups()?.len()).unwrap_or(u64::MAX);
    let own_copies: Vec<Clean> = desk.own_copies()?.iter().map(|copy| shown(copy)).collect();
    let office = office(&desk);
    let by = desk.hand_in(&office)?;
    let new = match &call.new_key_file {
        Some(file) => Access::KeyFile(file.clone()),
        None => Access::Passphrase(unlock::ask_twice(phrases)?),
    };
    let place = Place { store: &settings.store, access: &access };
    let done = place.change_key(&new, by, &follower.follow());
    let copied = follower.ended(done)?;
    let store = shown(&settings.store);
    if output.form() == Form::Json {
        let (old_backups, own_copies) = (Some(old_backups), Some(own_copies));
        output.json(&Counts { store: Some(&store), old_backups, own_copies, ..Counts::of(copied) })?;
        return Ok(Outcome::Done);
    }
    output.line(0, &phrases.text("key-change-done"))?;
    tell(copied, phrases, output)?;
    if let Some(file) = call.new_key_file.as_deref().map(shown) {
        output.line(0, &phrases.format("key-change-file", &[("file", Argument::Text(&file))]))?;
    }
    if old_backups > 0 {
        output.line(0, &phrases.format("key-change-backups", &[("count", Argument::Number(old_backups))]))?;
    }
    for file in &own_copies {
        output.line(0, &phrases.format("key-change-own-copy", &[("file", Argument::Text(file))]))?;
    }
    training::tell_of_it("key-change-not-training", settings, phrases, output)?;
    Ok(Outcome::Done)
}

fn tell(copied: Copied, phrases: &Phrases, output: &mut Output) -> Result<(), Failure> {
    let arguments = [("customers", Argument::Number(copied.customers)), ("trail", Argument::Number(copied.trail))];
    Ok(output.line(2, &phrases.format("copy-holds", &arguments))?)
}

fn office(desk: &Desk) -> Encounter {
    Encounter::begin(Channel::BackOffice, unlock::now(desk.zone()))
}

fn shown(path: &Path) -> Clean {
    Clean::new(&path.display().to_string())
}
