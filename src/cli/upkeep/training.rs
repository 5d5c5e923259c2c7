//! The upkeep of the training store, which has a key of its own where the house gave it one: `backup`, `restore` and
//! `key change` with `--training`; `doctor` looks at both.

use std::path::PathBuf;

use super::doctor::Says;
use super::follow::Follower;
use super::shown;
use crate::cli::arguments::{BackupCall, KeyChange, RestoreCall};
use crate::cli::failure::{Failure, Outcome};
use crate::cli::output::{Form, Output};
use crate::cli::unlock;
use crate::desk::{
    Access, Check, DeskError, Examination, Finding, Kept, Replace, RoomPlace, RoomUpkeep, Unreadable, Verdict,
    look_around_room, mend_room,
};
use crate::domain::Clean;
use crate::phrases::{Argument, Phrases};
use crate::settings::Settings;

/// Copies the training store while it is worked with.
///
/// # Errors
/// Not this person's duty, something is there already, it was stopped, or it cannot be written.
pub(super) fn backup(
    call: &BackupCall,
    settings: &Settings,
    phrases: &Phrases,
    output: &mut Output,
) -> Result<Outcome, Failure> {
    let follower = Follower::listening(phrases)?;
    let store = settings.training_store();
    let access = access(settings, phrases)?;
    may(RoomUpkeep::Backup, settings, phrases)?;
    let replace = if call.force { Replace::Yes } else { Replace::No };
    let place = RoomPlace { store: &store, access: &access };
    let kept = follower.ended(place.backup(&call.file, replace, &follower.follow()))?;
    let file = shown(&call.file);
    if output.form() == Form::Json {
        let Kept { attempts, private } = kept;
        let answer = serde_json::json!({ "backup": file, "attempts": attempts, "private": private });
        output.json(&answer)?;
        return Ok(Outcome::Done);
    }
    output.line(0, &phrases.format("backup-done", &[("file", Argument::Text(&file))]))?;
    tell(kept, phrases, output)?;
    output.line(0, &phrases.text("backup-keep"))?;
    Ok(Outcome::Done)
}

/// Gives the training store a new key.
///
/// # Errors
/// Not this person's duty, somebody has it open, the old key does not open it, or it was stopped.
pub(super) fn change_key(
    call: &KeyChange,
    settings: &Settings,
    phrases: &Phrases,
    output: &mut Output,
) -> Result<Outcome, Failure> {
    let follower = Follower::listening(phrases)?;
    let store = settings.training_store();
    let access = access(settings, phrases)?;
    may(RoomUpkeep::KeyChange, settings, phrases)?;
    let new = match &call.new_key_file {
        Some(file) => Access::KeyFile(file.clone()),
        None => Access::Passphrase(unlock::ask_twice(phrases)?),
    };
    let place = RoomPlace { store: &store, access: &access };
    let kept = follower.ended(place.change_key(&new, &follower.follow()))?;
    if output.form() == Form::Json {
        let Kept { attempts, private } = kept;
        let answer = serde_json::json!({ "store": shown(&store), "attempts": attempts, "private": private });
        output.json(&answer)?;
        return Ok(Outcome::Done);
    }
    output.line(0, &phrases.text("key-change-done"))?;
    tell(kept, phrases, output)?;
    if let Some(file) = call.new_key_file.as_deref().map(shown) {
        output.line(0, &phrases.format("key-change-training-file", &[("file", Argument::Text(&file))]))?;
    }
    Ok(Outcome::Done)
}

/// Puts a copy in the place of the training store.
///
/// # Errors
/// Not this person's duty, somebody has it open, the file is no whole copy, the key does not open it, or it was stopped.
pub(super) fn restore(
    call: &RestoreCall,
    settings: &Settings,
    phrases: &Phrases,
    output: &mut Output,
) -> Result<Outcome, Failure> {
    let follower = Follower::listening(phrases)?;
    let store = settings.training_store();
    let access = match settings.training_key_file() {
        Some(file) => Access::KeyFile(file),
        None => Access::Passphrase(unlock::passphrase(true, phrases)?),
    };
    may(RoomUpkeep::Restore, settings, phrases)?;
    let all = if call.force { Unreadable::Restore } else { Unreadable::Refuse };
    let opens = call.backup_key_file.clone().map(Access::KeyFile);
    unlock::make_folder(&store)?;
    let place = RoomPlace { store: &store, access: &access };
    let opens = opens.as_ref().unwrap_or(&access);
    let done = place.restore(&call.file, opens, all, chrono::Utc::now(), &follower.follow());
    let restored = follower.ended(done)?;
    let (file, before) = (shown(&call.file), restored.before.as_deref().map(shown));
    if output.form() == Form::Json {
        let Kept { attempts, private } = restored.kept;
        output.json(&serde_json::json!({
            "store": shown(&store), "attempts": attempts, "private": private,
            "left_out": restored.left_out, "kept": before,
        }))?;
        return Ok(Outcome::Done);
    }
    output.line(0, &phrases.format("restore-done", &[("file", Argument::Text(&file))]))?;
    tell(restored.kept, phrases, output)?;
    if restored.left_out > 0 {
        let count = [("count", Argument::Number(restored.left_out))];
        output.line(2, &phrases.format("restore-training-left-out", &count))?;
    }
    if let Some(before) = before {
        output.line(0, &phrases.format("restore-kept", &[("file", Argument::Text(&before))]))?;
    }
    Ok(Outcome::Done)
}

/// Looks at the files of the training store where there is one. What was told already is not told again.
pub(super) fn look_around(settings: &Settings, told: &Examination, says: &mut Says<'_>) -> Result<(), Failure> {
    let store = settings.training_store();
    if !store.exists() {
        return Ok(());
    }
    let key_file = settings.training_key_file();
    let around = look_around_room(&store, key_file.as_deref())?;
    let is_news = |finding: &&Finding| {
        finding.verdict != Verdict::Sound && finding.check != Check::Room && !told.findings.contains(finding)
    };
    for finding in around.findings.iter().filter(is_news) {
        says.finding(finding)?;
    }
    Ok(())
}

/// Looks inside the training store where there is one and nobody has to be asked for its passphrase.
pub(super) fn examine(settings: &Settings, follower: &Follower<'_>, says: &mut Says<'_>) -> Result<(), Failure> {
    let store = settings.training_store();
    if !store.exists() {
        return Ok(());
    }
    let Some(key_file) = settings.training_key_file() else {
        let finding = Finding { check: Check::Training, verdict: Verdict::Note, what: Clean::default(), count: 0 };
        return says.finding(&finding);
    };
    let access = Access::KeyFile(key_file);
    let place = RoomPlace { store: &store, access: &access };
    for finding in &follower.ended(place.examine(&follower.follow()))?.findings {
        says.finding(finding)?;
    }
    Ok(())
}

/// Puts right what needs no key; answers the files it touched.
pub(super) fn mend(settings: &Settings) -> Result<Vec<PathBuf>, DeskError> {
    let store = settings.training_store();
    let key_file = settings.training_key_file();
    if store.exists() { mend_room(&store, key_file.as_deref(), chrono::Utc::now()) } else { Ok(Vec::new()) }
}

/// Says that what was done to the guests' store was not done to the training store, where there is one.
pub(super) fn tell_of_it(id: &str, settings: &Settings, phrases: &Phrases, output: &mut Output) -> Result<(), Failure> {
    let store = settings.training_store();
    if store.exists() {
        output.line(0, &phrases.format(id, &[("file", Argument::Text(&shown(&store)))]))?;
    }
    Ok(())
}

fn tell(kept: Kept, phrases: &Phrases, output: &mut Output) -> Result<(), Failure> {
    let counts = [("attempts", Argument::Number(kept.attempts)), ("private", Argument::Number(kept.private))];
    Ok(output.line(2, &phrases.format("copy-holds-attempts", &counts))?)
}

/// What opens the training store; where there is none there is nothing to ask a passphrase for.
fn access(settings: &Settings, phrases: &Phrases) -> Result<Access, Failure> {
    Ok(match settings.training_key_file() {
        Some(file) => Access::KeyFile(file),
        None if !settings.training_store().exists() => Access::Passphrase(zeroize::Zeroizing::default()),
        None => Access::Passphrase(unlock::passphrase(true, phrases)?),
    })
}

/// Whoever looks after the guests' store looks after this one; where there is no guests' store, whoever has the key.
fn may(what: RoomUpkeep, settings: &Settings, phrases: &Phrases) -> Result<(), Failure> {
    if settings.store.exists() {
        unlock::open(settings, phrases)?.look_after_training(what)?;
    }
    Ok(())
}
