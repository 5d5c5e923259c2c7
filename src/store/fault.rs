//! Why a store did not do what it was asked.

use crate::domain::Clean;

/// Why the store did not do it. `Display` says what happened; [`StoreError::hint`] what to do, as a phrase id.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// There is no store at this place.
    #[error("there is no store at {0}")]
    Missing(Clean),
    /// There is something already.
    #[error("{0} exists already")]
    Exists(Clean),
    /// The key does not open it, or it is no store: an encrypted file does not tell the two apart.
    #[error("the key does not open {0}, or it is not a tactful store")]
    WrongKeyOrNotAStore(Clean),
    /// Something that no key could open: a directory, an empty or foreign file.
    #[error("{0} is not a tactful store")]
    NotAStore(Clean),
    /// The key file cannot be read or is empty.
    #[error("the key file {0} cannot be read, or it is empty")]
    NoKey(Clean),
    /// The store was written by a newer program.
    #[error("the store has format {found}; this program knows formats up to {known}")]
    NewerFormat {
        /// The store's format.
        found: i64,
        /// The newest this program knows.
        known: i64,
    },
    /// Somebody changed the customer since it was read.
    #[error("somebody has changed this customer meanwhile")]
    Newer,
    /// Another process holds the store.
    #[error("the store is busy")]
    Busy,
    /// The store or its directory cannot be written.
    #[error("the store can be read but not written")]
    ReadOnly,
    /// The disk is full.
    #[error("the disk is full")]
    DiskFull,
    /// The store is damaged.
    #[error("the store is damaged: {0}")]
    Corrupt(Clean),
    /// The store lies on a network file system, where its locks don't hold.
    #[error("the store lies on a network file system")]
    NetworkFileSystem,
    /// The work was stopped from outside.
    #[error("stopped; nothing of it was kept")]
    Stopped,
    /// Anything else the file system or the database reports.
    #[error("{0}")]
    Other(Clean),
}

impl StoreError {
    /// The phrase that says what to do next.
    #[must_use]
    pub const fn hint(&self) -> &'static str {
        match self {
            Self::Missing(_) => "hint-store-missing",
            Self::Exists(_) => "hint-store-exists",
            Self::WrongKeyOrNotAStore(_) => "hint-store-wrong-key",
            Self::NotAStore(_) => "hint-store-not-a-store",
            Self::NoKey(_) => "hint-store-no-key",
            Self::NewerFormat { .. } => "hint-store-newer-format",
            Self::Newer => "hint-store-newer",
            Self::Busy => "hint-store-busy",
            Self::ReadOnly => "hint-store-read-only",
            Self::DiskFull => "hint-store-disk-full",
            Self::Corrupt(_) => "hint-store-corrupt",
            Self::NetworkFileSystem => "hint-store-network",
            Self::Stopped => "hint-store-stopped",
            Self::Other(_) => "hint-store-other",
        }
    }
}
