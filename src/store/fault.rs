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
    /// Desks have the store open whose file is to be replaced.
    #[error("desks have the store open")]
    InUse,
    /// The key does not open it, and beside it lies an unfinished change of the key: the old key holds.
    #[error("the key does not open {0}; a change of its key was not finished")]
    OldKeyHolds(Clean),
    /// The log of the last changes beside the store is damaged.
    #[error("the last changes to {0} are damaged")]
    LogDamaged(Clean),
    /// The store in place cannot be read, and with it who was erased, and what was taken back, since the backup.
    #[error("who was erased since the backup cannot be read from {0}")]
    ErasuresUnknown(Clean),
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
    /// The key opens it, and pages are missing at its end.
    #[error("{0} was cut short: pages are missing at its end")]
    CutShort(Clean),
    /// It ends in the middle of a page.
    #[error("{0} ends in the middle of a page: it was cut short, or it is no tactful store")]
    EndsInAPage(Clean),
    /// Anything else the file system or the database reports.
    #[error("{0}")]
    Other(Clean),
}

impl StoreError {
    /// Whether there is no store, or one that the key does not open or that cannot be read: then nobody can sign in there.
    #[must_use]
    pub const fn is_about_a_store_that_does_not_open(&self) -> bool {
        matches!(
            self,
            Self::Missing(_)
                | Self::WrongKeyOrNotAStore(_)
                | Self::NotAStore(_)
                | Self::OldKeyHolds(_)
                | Self::LogDamaged(_)
                | Self::Corrupt(_)
                | Self::CutShort(_)
                | Self::EndsInAPage(_)
        )
    }

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
            Self::InUse => "hint-store-in-use",
            Self::OldKeyHolds(_) => "hint-store-old-key-holds",
            Self::LogDamaged(_) => "hint-store-log-damaged",
            Self::ErasuresUnknown(_) => "hint-store-erasures-unknown",
            Self::ReadOnly => "hint-store-read-only",
            Self::DiskFull => "hint-store-disk-full",
            Self::Corrupt(_) => "hint-store-corrupt",
            Self::CutShort(_) => "hint-store-cut-short",
            Self::EndsInAPage(_) => "hint-store-ends-in-a-page",
            Self::NetworkFileSystem => "hint-store-network",
            Self::Stopped => "hint-store-stopped",
            Self::Other(_) => "hint-store-other",
        }
    }
}
