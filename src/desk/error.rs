//! Why the desk did not do it: what happened and what to do next, in the interface language.

use crate::domain::Clean;
use crate::exchange::ExchangeError;
use crate::phrases::{Argument, Phrases};
use crate::store::StoreError;

/// Why the desk did not do it.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DeskError {
    /// The store did not.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Nobody of this id is known. Said only to somebody who may know whether there is.
    #[error("no such customer")]
    NoSuchCustomer,
    /// Quiet tasks and the handover belong to the back office.
    #[error("only in the back office")]
    BackOfficeOnly,
    /// Reasons can be opened only when verified, alone and on a private channel.
    #[error("reasons only when verified, alone and on a private channel")]
    ReasonsNotNow,
    /// A statement is given only verified, alone and on a private channel.
    #[error("a statement only when verified, alone and on a private channel")]
    StatementNotNow,
    /// Nobody of this id was erased.
    #[error("nobody of this id was erased")]
    NobodyErased,
    /// No card is open.
    #[error("no card is open")]
    NothingOpen,
    /// Three cards are parked.
    #[error("three cards are parked already")]
    ParkedFull,
    /// Nothing is parked there.
    #[error("nothing is parked there")]
    NothingParked,
    /// The role is not in the house's list.
    #[error("no such role: {0}")]
    NoSuchRole(Clean),
    /// No scene of this name, built in or in the house's folder.
    #[error("no such scene: {0}")]
    NoSuchScene(Clean),
    /// A file could not be read or written.
    #[error("{file}: {what}")]
    File {
        /// The file.
        file: Clean,
        /// What the system says.
        what: Clean,
    },
    /// A file of customers could not be taken in as a whole.
    #[error("{file}: {error}")]
    Exchange {
        /// The file.
        file: Clean,
        /// Why.
        error: ExchangeError,
    },
    /// A file of the house (policy, mapping, settings) has faults.
    #[error("{file} has faults")]
    Faults {
        /// The file.
        file: Clean,
        /// The faults, a sentence each with line and column.
        faults: Vec<Clean>,
    },
}

impl DeskError {
    /// What happened.
    #[must_use]
    pub fn sentence(&self, phrases: &Phrases) -> Clean {
        match self {
            Self::Store(error) => store_sentence(error, phrases),
            Self::NoSuchCustomer => phrases.text("error-no-such-customer"),
            Self::BackOfficeOnly => phrases.text("error-back-office-only"),
            Self::ReasonsNotNow => phrases.text("error-reasons-not-now"),
            Self::StatementNotNow => phrases.text("error-statement-not-now"),
            Self::NobodyErased => phrases.text("error-nobody-erased"),
            Self::NothingOpen => phrases.text("error-nothing-open"),
            Self::ParkedFull => phrases.text("error-parked-full"),
            Self::NothingParked => phrases.text("error-nothing-parked"),
            Self::NoSuchRole(role) => phrases.format("error-no-such-role", &[("role", Argument::Text(role))]),
            Self::NoSuchScene(scene) => phrases.format("error-no-such-scene", &[("scene", Argument::Text(scene))]),
            Self::File { file, what } => {
                phrases.format("error-file", &[("file", Argument::Text(file)), ("what", Argument::Text(what))])
            }
            Self::Exchange { file, error } => {
                let what = phrases.text(&error.hint().replacen("hint-", "error-", 1));
                phrases.format("error-file", &[("file", Argument::Text(file)), ("what", Argument::Text(&what))])
            }
            Self::Faults { file, .. } => phrases.format("error-faults", &[("file", Argument::Text(file))]),
        }
    }

    /// What to do next.
    #[must_use]
    pub fn hint(&self, phrases: &Phrases) -> Clean {
        match self {
            Self::Store(error) => phrases.text(error.hint()),
            Self::NoSuchCustomer => phrases.text("hint-no-such-customer"),
            Self::BackOfficeOnly => phrases.text("hint-back-office-only"),
            Self::ReasonsNotNow => phrases.text("hint-reasons-not-now"),
            Self::StatementNotNow => phrases.text("hint-statement-not-now"),
            Self::NobodyErased => phrases.text("hint-nobody-erased"),
            Self::NothingOpen | Self::NothingParked => phrases.text("hint-nothing-open"),
            Self::ParkedFull => phrases.text("hint-parked-full"),
            Self::NoSuchRole(_) => phrases.text("hint-no-such-role"),
            Self::NoSuchScene(_) => phrases.text("hint-no-such-scene"),
            Self::File { .. } => phrases.text("hint-file"),
            Self::Exchange { error, .. } => phrases.text(error.hint()),
            Self::Faults { .. } => phrases.text("hint-faults"),
        }
    }
}

fn store_sentence(error: &StoreError, phrases: &Phrases) -> Clean {
    let id = error.hint().replacen("hint-", "error-", 1);
    match error {
        StoreError::Missing(what)
        | StoreError::Exists(what)
        | StoreError::WrongKeyOrNotAStore(what)
        | StoreError::NotAStore(what)
        | StoreError::NoKey(what)
        | StoreError::Corrupt(what)
        | StoreError::Other(what) => phrases.format(&id, &[("what", Argument::Text(what))]),
        StoreError::NewerFormat { found, known } => phrases.format(
            &id,
            &[("found", Argument::Number(found.unsigned_abs())), ("known", Argument::Number(known.unsigned_abs()))],
        ),
        _ => phrases.text(&id),
    }
}
