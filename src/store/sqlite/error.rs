//! What `SQLite` reports, in the words of the store.

use std::path::Path;

use rusqlite::ErrorCode;

use crate::domain::Clean;
use crate::store::StoreError;

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        let text = Clean::new(&error.to_string());
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            Some(ErrorCode::ReadOnly) => Self::ReadOnly,
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::Corrupt(text),
            _ => Self::Other(text),
        }
    }
}

/// A document that was kept and can't be read any more.
pub(super) fn unreadable(error: &serde_json::Error) -> StoreError {
    // The position is enough; the message of serde may quote a value.
    StoreError::Corrupt(Clean::new(&format!("a document cannot be read at column {}", error.column())))
}

/// What the file system reports of this path.
pub(super) fn of_file(error: &std::io::Error, path: &Path) -> StoreError {
    match error.kind() {
        std::io::ErrorKind::NotFound => StoreError::Missing(shown(path)),
        std::io::ErrorKind::AlreadyExists => StoreError::Exists(shown(path)),
        std::io::ErrorKind::StorageFull => StoreError::DiskFull,
        std::io::ErrorKind::ReadOnlyFilesystem => StoreError::ReadOnly,
        _ => StoreError::Other(Clean::new(&format!("{}: {error}", path.display()))),
    }
}

/// The path as text to show.
pub(super) fn shown(path: &Path) -> Clean {
    Clean::new(&path.display().to_string())
}
