//! Coming into the training room: its key, the pseudonym, the secret of private practice.

use std::fs;
use std::path::Path;

use chrono::Utc;
use zeroize::Zeroizing;

use crate::cli::failure::Failure;
use crate::cli::unlock;
use crate::desk::{Access, Leading, Secret, TrainingRoom};
use crate::domain::Clean;
use crate::phrases::{Argument, Phrases};
use crate::settings::Settings;

/// Whether a call can do without keeping anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeps {
    /// What it is about is what is kept.
    Must,
    /// A scene can be played where nothing can be kept; it is said.
    May,
}

/// Opens the training room of the settings; what is older than the house's term leaves.
///
/// # Errors
/// There is no key and nobody to ask for a passphrase; the store does not open.
pub fn open(settings: &Settings, phrases: &Phrases, keeps: Keeps) -> Result<TrainingRoom, Failure> {
    let mut room = as_it_is(settings, phrases, keeps)?;
    room.retain(Utc::now())?;
    Ok(room)
}

/// The same, with everything that is in it.
///
/// # Errors
/// As [`open`].
pub fn as_it_is(settings: &Settings, phrases: &Phrases, keeps: Keeps) -> Result<TrainingRoom, Failure> {
    let zone = unlock::local_zone();
    let place = settings.training_store();
    let access = match settings.training_key_file() {
        Some(file) => Access::KeyFile(file),
        None => match unlock::passphrase(place.exists(), phrases) {
            Ok(passphrase) => Access::Passphrase(passphrase),
            Err(Failure::NobodyToAsk) if keeps == Keeps::May => {
                aside!("{}", phrases.text("train-not-kept"));
                return Ok(TrainingRoom::in_memory(settings.clone(), settings.interface, zone)?);
            }
            Err(failure) => return Err(failure),
        },
    };
    if let Some(folder) = place.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        fs::create_dir_all(folder)?;
    }
    Ok(TrainingRoom::open(&access, settings.clone(), settings.interface, zone)?)
}

/// Asks that whoever calls may lead: where the house has staff they sign in as at the desk. No guest is looked at.
///
/// # Errors
/// It is not this person's duty; the guests' store does not open, so that nobody can tell.
pub fn lead(leading: Leading, settings: &Settings, phrases: &Phrases) -> Result<(), Failure> {
    if !settings.store.exists() {
        return Ok(());
    }
    let mut desk = unlock::open(settings, phrases)?;
    Ok(desk.may_lead(leading)?)
}

/// The pseudonym of a trainee; one person alone needs none.
pub fn pseudonym(named: Option<&str>) -> Clean {
    let named = named.map(Clean::new).filter(|name| !name.is_empty());
    named.unwrap_or_else(|| Clean::new("trainee"))
}

/// The secret under which private practice is sealed.
///
/// # Errors
/// The file cannot be read, or nobody can be asked.
pub fn secret(file: Option<&Path>, owner: &Clean, phrases: &Phrases) -> Result<Secret, Failure> {
    let secret = match file {
        Some(file) => {
            let text = Zeroizing::new(fs::read_to_string(file)?);
            Zeroizing::new(text.trim_end_matches(['\r', '\n']).to_owned())
        }
        None => unlock::ask_in_silence(&phrases.format("train-secret", &[("trainee", Argument::Text(owner))]))?,
    };
    if secret.chars().count() < SHORTEST { Err(Failure::SecretShort) } else { Ok(secret) }
}

/// The least characters of a secret.
const SHORTEST: usize = 8;
