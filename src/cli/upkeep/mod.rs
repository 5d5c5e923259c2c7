//! The store's upkeep: `backup`, `restore`, `key change`, `doctor`.

mod doctor;
mod follow;

use std::path::Path;

use serde::Serialize;

use self::follow::Follower;
use super::arguments::{BackupCall, KeyChange, RestoreCall};
use super::failure::{Failure, Outcome};
use super::output::{Form, Output};
use super::unlock;
use crate::desk::{Access, Copied, Desk, DeskError, Place, Replace, Signature, Unreadable};
use crate::domain::{Channel, Clean, Encounter};
use crate::phrases::{Argument, Phrases};
use crate::settings::Settings;

pub use doctor::doctor;

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
    #[serde(skip_serializing_if = "Option::is_none")]
    left_out: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    old_backups: Option<u64>,
}

impl Counts<'_> {
    const fn of(copied: Copied) -> Self {
        let Copied { customers, trail, bytes } = copied;
        Self { store: None, backup: None, customers, trail, bytes, kept: None, left_out: None, old_backups: None }
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
    Ok(Outcome::Done)
}

/// Puts a backup in the store's place.
///
/// # Errors
/// Desks have the store open, the file is no whole backup, the key does not open it, or it was stopped.
pub fn restore(
    call: &RestoreCall,
    settings: &Settings,
    phrases: &Phrases,
    output: &mut Output,
) -> Result<Outcome, Failure> {
    let follower = Follower::listening(phrases)?;
    let access = match &settings.key_file {
        Some(file) => Access::KeyFile(file.clone()),
        None => Access::Passphrase(unlock::ask_in_silence(&phrases.text("unlock-passphrase"))?),
    };
    let by = match unlock::open_with(&access, settings, phrases) {
        Ok(desk) => {
            let office = office(&desk);
            desk.hand_in(&office)?
        }
        Err(Failure::Desk(DeskError::Store(error))) if error.is_about_a_store_that_does_not_open() => {
            let now = unlock::now(unlock::local_zone());
            Signature::of_nobody_known(settings, &Encounter::begin(Channel::BackOffice, now))
        }
        Err(failure) => return Err(failure),
    };
    let unreadable = if call.force { Unreadable::Restore } else { Unreadable::Refuse };
    let opens = call.backup_key_file.clone().map(Access::KeyFile);
    let place = Place { store: &settings.store, access: &access };
    unlock::make_folder(&settings.store)?;
    let done = place.restore(&call.file, opens.as_ref().unwrap_or(&access), unreadable, by, &follower.follow());
    let restored = follower.ended(done)?;
    let (store, kept) = (shown(&settings.store), restored.kept.as_deref().map(shown));
    if output.form() == Form::Json {
        let left_out = Some(restored.left_out);
        output.json(&Counts { store: Some(&store), kept: kept.as_ref(), left_out, ..Counts::of(restored.copied) })?;
        return Ok(Outcome::Done);
    }
    let file = shown(&call.file);
    output.line(0, &phrases.format("restore-done", &[("file", Argument::Text(&file))]))?;
    tell(restored.copied, phrases, output)?;
    if restored.left_out > 0 {
        output.line(2, &phrases.format("restore-left-out", &[("count", Argument::Number(restored.left_out))]))?;
    }
    if let Some(kept) = &kept {
        output.line(0, &phrases.format("restore-kept", &[("file", Argument::Text(kept))]))?;
        output.line(0, &phrases.format("restore-since", &[("file", Argument::Text(kept))]))?;
    }
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
    let follower = Follower::listening(phrases)?;
    let access = unlock::access(settings, phrases)?;
    let mut desk = unlock::open_with(&access, settings, phrases)?;
    let old_backups = u64::try_from(desk.backups()?.len()).unwrap_or(u64::MAX);
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
        output.json(&Counts { store: Some(&store), old_backups: Some(old_backups), ..Counts::of(copied) })?;
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
