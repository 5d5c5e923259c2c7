//! The copies that the program makes beside a store of its own accord: before it changes the store's format, of the store
//! that a backup replaced, of a damaged log; and what is left of one that was cut short.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use crate::store::{OwnBackup, StoreError};

use super::super::error::of_file;
use super::super::upkeep::{BACKUP_PART, DAMAGED, KEPT, KEY_PART, RESTORE_PART, is_under_way};

/// What their names go on with after the store's, before the number of the format.
const ENDING: &str = ".format-";

/// Those beside this store, by name.
pub(super) fn beside(store: &Path) -> Result<Vec<OwnBackup>, StoreError> {
    let folder = store.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
    let Some(name) = store.file_name().map(|name| name.to_string_lossy().into_owned()) else {
        return Ok(Vec::new());
    };
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(|error| of_file(&error, folder))? {
        let entry = entry.map_err(|error| of_file(&error, folder))?;
        let own = entry.file_name().to_string_lossy().strip_prefix(&name).is_some_and(is_own);
        let file = entry.path();
        if own && !is_being_made(&file) {
            let written =
                entry.metadata().and_then(|about| about.modified()).map_err(|error| of_file(&error, &file))?;
            found.push(OwnBackup { on: DateTime::<Utc>::from(written).date_naive(), file });
        }
    }
    found.sort_by(|one, other| one.file.cmp(&other.file));
    Ok(found)
}

/// Whether a name that begins with the store's is that of such a copy, whole or cut short.
fn is_own(rest: &str) -> bool {
    let is_of_a_format = |rest: &str| is_number(rest.split_once(BACKUP_PART).map_or(rest, |(number, _)| number));
    rest.strip_prefix(ENDING).is_some_and(is_of_a_format)
        || [KEPT, KEY_PART, RESTORE_PART].iter().any(|kind| rest.starts_with(kind))
        || rest.contains(DAMAGED)
}

/// Whether somebody is working on this copy, or on the one that this file belongs to.
fn is_being_made(file: &Path) -> bool {
    let name = file.to_string_lossy();
    let part = [BACKUP_PART, KEY_PART, RESTORE_PART].into_iter().find_map(|kind| Some(name.rfind(kind)? + kind.len()));
    part.and_then(|end| name.get(..end)).is_some_and(|part| is_under_way(Path::new(part)))
}

fn is_number(text: &str) -> bool {
    let number = text.strip_suffix("-wal").or_else(|| text.strip_suffix("-shm")).unwrap_or(text);
    !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
}

/// Removes one. That it is gone is durable.
pub(super) fn remove(file: &Path) -> Result<(), StoreError> {
    match std::fs::remove_file(file) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(of_file(&error, file)),
        _ => {}
    }
    let folder: PathBuf = file.parent().map_or_else(|| PathBuf::from("."), Path::to_owned);
    // A folder that cannot be opened for this is synced by the system in its own time.
    if let Ok(folder) = std::fs::File::open(folder) {
        let _ = folder.sync_all();
    }
    Ok(())
}
