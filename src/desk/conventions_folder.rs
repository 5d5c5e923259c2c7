//! A user's folder of conventions: read whole or not at all, and checked file by file.

use std::path::Path;

use super::DeskError;
use crate::address::{About, ConventionFault, Conventions, check_language};
use crate::domain::Clean;
use crate::phrases::{Argument, Phrases};
use crate::settings::Settings;

/// The conventions of address in force: those compiled in, with the files of the folder that the settings name.
///
/// # Errors
/// The folder or a file in it cannot be read, or files have faults, each named with its line and column; such a folder
/// is never half obeyed.
pub fn conventions_of(settings: &Settings) -> Result<Conventions, DeskError> {
    let Some(folder) = &settings.conventions else { return Ok(Conventions::built_in()) };
    let files = read(folder)?;
    Conventions::with_files(files.clone()).map_err(|first| {
        let each = files.into_iter().filter_map(|file| Conventions::with_files([file]).err());
        let mut faults: Vec<Clean> = each.map(|broken| Clean::new(&broken.to_string())).collect();
        if faults.is_empty() {
            faults.push(Clean::new(&first.to_string()));
        }
        DeskError::Faults { file: Clean::new(&folder.to_string_lossy()), faults }
    })
}

/// Everything that is wrong with a folder of conventions, one sentence each, in the interface language.
///
/// # Errors
/// The folder or a file in it cannot be read.
pub fn check_conventions(folder: &Path, phrases: &Phrases) -> Result<Vec<Clean>, DeskError> {
    let files = read(folder)?;
    if files.is_empty() {
        let shown = Clean::new(&folder.to_string_lossy());
        return Ok(vec![phrases.format("conventions-none", &[("folder", Argument::Text(&shown))])]);
    }
    let mut faults = Vec::new();
    for file in &files {
        match Conventions::with_files([file.clone()]) {
            Err(broken) => faults.push(Clean::new(&broken.to_string())),
            Ok(conventions) => {
                let name = Clean::new(&format!("{}.toml", file.0));
                let wrong = check_language(&file.0, &conventions);
                faults.extend(wrong.iter().map(|fault| sentence(&name, fault, phrases)));
            }
        }
    }
    Ok(faults)
}

/// The files of a folder, by name without `.toml`, in the order of their names.
pub(super) fn read(folder: &Path) -> Result<Vec<(String, String)>, DeskError> {
    let refuse = |path: &Path, error: std::io::Error| DeskError::File {
        file: Clean::new(&path.to_string_lossy()),
        what: Clean::new(&error.to_string()),
    };
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(|error| refuse(folder, error))? {
        let path = entry.map_err(|error| refuse(folder, error))?.path();
        let name = path.file_stem().and_then(|name| name.to_str()).map(ToOwned::to_owned);
        if let (Some(name), Some("toml")) = (name, path.extension().and_then(|extension| extension.to_str())) {
            files.push((name, std::fs::read_to_string(&path).map_err(|error| refuse(&path, error))?));
        }
    }
    files.sort();
    Ok(files)
}

fn sentence(file: &Clean, fault: &ConventionFault, phrases: &Phrases) -> Clean {
    let file = ("file", Argument::Text(file));
    let number = |place: &usize| u64::try_from(*place).unwrap_or(u64::MAX);
    match fault {
        ConventionFault::Name => phrases.format("conventions-name", &[file]),
        ConventionFault::NoSource { table, place } => {
            let (table, place) = (Clean::new(table), Argument::Number(number(place)));
            phrases.format("conventions-no-source", &[file, ("table", Argument::Text(&table)), ("place", place)])
        }
        ConventionFault::NoLine(about) => {
            let about = Clean::new(moment(*about).as_str());
            phrases.format("conventions-no-line", &[file, ("about", Argument::Text(&about))])
        }
        ConventionFault::Example { place, key, out } => {
            let (key, place) = (Clean::new(key), Argument::Number(number(place)));
            let arguments = [file, ("place", place), ("key", Argument::Text(&key)), ("out", Argument::Text(out))];
            phrases.format("conventions-example", &arguments)
        }
    }
}

/// The word of a moment, as the files write it.
fn moment(about: About) -> String {
    serde_json::to_value(about).ok().and_then(|value| value.as_str().map(ToOwned::to_owned)).unwrap_or_default()
}
