//! Coming in: the store with its key, or a new one.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use chrono::Utc;
use zeroize::Zeroizing;

use super::arguments::{Init, Jurisdiction};
use super::failure::{Failure, Outcome};
use super::output::{Form, Output};
use super::{people, prompt};
use crate::desk::{Access, Desk, House};
use crate::domain::{Clean, Moment};
use crate::phrases::{Argument, Phrases};
use crate::settings::Settings;

/// The least characters of a passphrase: below, stretching the key helps little.
const SHORTEST: usize = 12;

/// Opens the store of the settings and signs in where it has staff.
///
/// # Errors
/// No passphrase and no PIN can be asked for, the store does not open, or whoever it is may not come in.
pub fn open(settings: &Settings, phrases: &Phrases) -> Result<Desk, Failure> {
    open_with(&access(settings, phrases)?, settings, phrases)
}

/// The same with what was given already.
///
/// # Errors
/// No PIN can be asked for, the store does not open, or whoever it is may not come in.
pub fn open_with(access: &Access, settings: &Settings, phrases: &Phrases) -> Result<Desk, Failure> {
    let mut desk = store_with(access, settings)?;
    people::come_in(&mut desk, settings, phrases)?;
    Ok(desk)
}

/// What opens the store of the settings.
///
/// # Errors
/// No passphrase can be asked for.
pub fn access(settings: &Settings, phrases: &Phrases) -> Result<Access, Failure> {
    Ok(match &settings.key_file {
        Some(file) => Access::KeyFile(file.clone()),
        // Where there is no store there is nothing to ask a passphrase for: opening it says so.
        None if !settings.store.exists() => Access::Passphrase(Zeroizing::default()),
        None => Access::Passphrase(ask_in_silence(&phrases.text("unlock-passphrase"))?),
    })
}

/// Opens the store of the settings for the desk, which asks for name and PIN itself where the call does not give them.
///
/// # Errors
/// No passphrase can be asked for, the store does not open, or whoever the call names may not come in.
pub fn desk(settings: &Settings, phrases: &Phrases) -> Result<Desk, Failure> {
    let mut desk = store(settings, phrases)?;
    people::come_in_unasked(&mut desk, settings)?;
    Ok(desk)
}

/// Opens the store of the settings; nobody has signed in yet.
///
/// # Errors
/// No passphrase can be asked for, or the store does not open.
pub fn store(settings: &Settings, phrases: &Phrases) -> Result<Desk, Failure> {
    store_with(&access(settings, phrases)?, settings)
}

fn store_with(access: &Access, settings: &Settings) -> Result<Desk, Failure> {
    Ok(Desk::open_store(&settings.store, access, settings.clone(), settings.interface)?)
}

/// The desk on the sample customers.
///
/// # Errors
/// The house's own files have faults.
pub fn demo(settings: &Settings) -> Result<Desk, Failure> {
    Ok(Desk::demo(now(local_zone()), settings.clone(), settings.interface)?)
}

/// Makes a new store.
///
/// # Errors
/// There is one already, it cannot be written, or the two passphrases differ.
pub fn init(init: &Init, settings: &Settings, phrases: &Phrases, output: &mut Output) -> Result<Outcome, Failure> {
    let house = House {
        zone: init.zone.unwrap_or_else(local_zone),
        jurisdiction: crate::desk::Jurisdiction::from_word(init.jurisdiction.word()).unwrap_or_default(),
    };
    let access = match &settings.key_file {
        Some(file) => Access::KeyFile(file.clone()),
        None => Access::Passphrase(ask_twice(phrases)?),
    };
    make_folder(&settings.store)?;
    Desk::create(&settings.store, &access, house)?;
    let store = Clean::new(&settings.store.to_string_lossy());
    match output.form() {
        Form::Json => output.json(&serde_json::json!({
            "store": store, "zone": house.zone.name(), "jurisdiction": init.jurisdiction.word(),
        }))?,
        Form::Text => {
            output.line(0, &phrases.format("init-done", &[("store", Argument::Text(&store))]))?;
            output.line(0, &phrases.text("init-next"))?;
        }
    }
    Ok(Outcome::Done)
}

impl Jurisdiction {
    const fn word(self) -> &'static str {
        match self {
            Self::Eu => "eu",
            Self::Ua => "ua",
        }
    }
}

/// Now, as the clock in `zone` shows it.
#[must_use]
pub fn now(zone: chrono_tz::Tz) -> Moment {
    Moment::new(Utc::now(), zone)
}

/// The zone of this machine; Kyiv where it says nothing that has a name.
#[must_use]
pub fn local_zone() -> chrono_tz::Tz {
    iana_time_zone::get_timezone().ok().and_then(|name| name.parse().ok()).unwrap_or(chrono_tz::Europe::Kyiv)
}

/// Makes the folder of a store where there is none.
///
/// # Errors
/// It cannot be made.
pub fn make_folder(store: &Path) -> Result<(), Failure> {
    match store.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        Some(folder) => Ok(fs::create_dir_all(folder)?),
        None => Ok(()),
    }
}

/// The passphrase of a store that is there, or a new one, asked twice.
///
/// # Errors
/// Nobody can be asked; a new one is too short, or the two differ.
pub fn passphrase(exists: bool, phrases: &Phrases) -> Result<Zeroizing<String>, Failure> {
    if exists { ask_in_silence(&phrases.text("unlock-passphrase")) } else { ask_twice(phrases) }
}

/// A new passphrase, typed twice.
///
/// # Errors
/// It is too short, the two differ, or nobody can be asked.
pub fn ask_twice(phrases: &Phrases) -> Result<Zeroizing<String>, Failure> {
    let first = ask_in_silence(&phrases.text("unlock-new-passphrase"))?;
    if first.chars().count() < SHORTEST {
        return Err(Failure::PassphraseShort);
    }
    let second = ask_in_silence(&phrases.text("unlock-again"))?;
    if *first == *second { Ok(first) } else { Err(Failure::PassphrasesDiffer) }
}

/// Asks at the terminal; what is typed is not shown.
///
/// # Errors
/// There is no terminal, or somebody pressed Ctrl-C.
pub fn ask_in_silence(question: &Clean) -> Result<Zeroizing<String>, Failure> {
    prompt::ask(question, prompt::Echo::Silent).map_err(|error| unanswered(&error))
}

/// Asks at the terminal; what is typed is shown.
///
/// # Errors
/// There is no terminal, or somebody pressed Ctrl-C.
pub fn ask_openly(question: &Clean) -> Result<String, Failure> {
    prompt::ask(question, prompt::Echo::Shown).map(|typed| typed.to_string()).map_err(|error| unanswered(&error))
}

fn unanswered(error: &std::io::Error) -> Failure {
    match error.kind() {
        ErrorKind::Interrupted => Failure::Interrupted,
        _ => Failure::NobodyToAsk,
    }
}
