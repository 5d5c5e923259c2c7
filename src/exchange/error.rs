//! Why a file as a whole could not be read or written. What is wrong with one record is a [`super::Refusal`].

use std::io;

use crate::domain::Clean;

/// Why the file was not taken in. `Display` says what happened; [`ExchangeError::hint`] what to do, as a phrase id.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ExchangeError {
    /// There is no such file.
    #[error("there is no file {0}")]
    Missing(Clean),
    /// It is a directory.
    #[error("{0} is a directory")]
    Directory(Clean),
    /// There is nothing in the file.
    #[error("the file is empty")]
    Empty,
    /// The file's name doesn't say what it is.
    #[error("{0} has no ending that tells its format")]
    UnknownFormat(Clean),
    /// The file is in UTF-16, where UTF-8 is wanted.
    #[error("the file is in UTF-16; a file of documents has to be in UTF-8")]
    Utf16,
    /// No preset knows the table's headings.
    #[error("the headings of the table are not those of a known export")]
    UnknownHeadings,
    /// The mapping's headings are not in the table.
    #[error("the table has none of the headings that the mapping names")]
    NoHeadings,
    /// A quoted cell doesn't end.
    #[error("a quoted cell that begins in line {line} does not end")]
    UnclosedQuote {
        /// The line of the record.
        line: u64,
    },
    /// The file cannot be read on.
    #[error("the file cannot be read: {0}")]
    Io(#[from] io::Error),
}

impl ExchangeError {
    /// The phrase that says what to do next.
    #[must_use]
    pub const fn hint(&self) -> &'static str {
        match self {
            Self::Missing(_) => "hint-file-missing",
            Self::Directory(_) => "hint-file-directory",
            Self::Empty => "hint-file-empty",
            Self::UnknownFormat(_) => "hint-file-format",
            Self::Utf16 => "hint-file-utf16",
            Self::UnknownHeadings => "hint-file-headings",
            Self::NoHeadings => "hint-file-no-headings",
            Self::UnclosedQuote { .. } => "hint-file-unclosed-quote",
            Self::Io(_) => "hint-file-unreadable",
        }
    }
}
