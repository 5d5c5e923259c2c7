//! Why the desk did not do it: what happened and what to do next, in the interface language.

use crate::custody::CustodyError;
use crate::domain::Clean;
use crate::exchange::ExchangeError;
use crate::log::{self, Event, Kind};
use crate::phrases::{Argument, Phrases};
use crate::store::StoreError;

/// Why the desk did not do it.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DeskError {
    /// The training room did not.
    #[error(transparent)]
    Training(#[from] super::TrainingError),
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
    /// A change of what is known was not made.
    #[error(transparent)]
    Custody(#[from] CustodyError),
    /// Nobody has shown who this is.
    #[error("nobody has shown who this is")]
    NotVerified,
    /// It loosens, and the customer has not said so.
    #[error("only at the customer's own word")]
    TheirWordFirst,
    /// Nothing was changed in this encounter.
    #[error("nothing to undo")]
    NothingToUndo,
    /// A withdrawal is not undone.
    #[error("a withdrawal stays")]
    WithdrawnForGood,
    /// Nothing on the card waits to be confirmed.
    #[error("nothing to confirm")]
    NothingToConfirm,
    /// The entry is not on the card any more.
    #[error("the entry is not there any more")]
    EntryGone,
    /// What is written as a day is none.
    #[error("not a day: {0}")]
    NotADay(Clean),
    /// The caller has answered often enough.
    #[error("no tries are left in this encounter")]
    NoTriesLeft,
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
    /// Somebody was not let in, or may not do it.
    #[error(transparent)]
    People(super::people::PeopleError),
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
    /// The kind of failure, for the log; none for what was refused by a rule: that is no failure, and it is in the trail.
    #[must_use]
    pub const fn kind(&self) -> Option<Kind> {
        Some(Kind(match self {
            Self::Store(error) => error.hint(),
            Self::Training(_) => "training",
            Self::File { .. } => "file",
            Self::Exchange { error, .. } => error.hint(),
            Self::Faults { .. } => "faults",
            _ => return None,
        }))
    }

    /// Writes its kind down.
    pub fn note(&self) {
        if let Some(kind) = self.kind() {
            log::note(Event::Failed(kind));
        }
    }

    /// Whether somebody stopped the work.
    #[must_use]
    pub const fn is_stopped(&self) -> bool {
        matches!(self, Self::Store(StoreError::Stopped))
    }

    /// Whether a colleague was first: then what stands on the desk is theirs.
    #[must_use]
    pub const fn is_overtaken(&self) -> bool {
        matches!(self, Self::Store(StoreError::Newer))
    }

    /// What happened.
    #[must_use]
    pub fn sentence(&self, phrases: &Phrases) -> Clean {
        match self {
            Self::Training(error) => error.sentence(phrases),
            Self::Store(error) => store_sentence(error, phrases),
            Self::NoSuchCustomer => phrases.text("error-no-such-customer"),
            Self::BackOfficeOnly => phrases.text("error-back-office-only"),
            Self::ReasonsNotNow => phrases.text("error-reasons-not-now"),
            Self::StatementNotNow => phrases.text("error-statement-not-now"),
            Self::NobodyErased => phrases.text("error-nobody-erased"),
            Self::NothingOpen => phrases.text("error-nothing-open"),
            Self::Custody(error) => phrases.text(&custody_words(*error).0),
            Self::NotVerified => phrases.text("error-not-verified"),
            Self::TheirWordFirst => phrases.text("error-their-word-first"),
            Self::NothingToUndo => phrases.text("error-nothing-to-undo"),
            Self::WithdrawnForGood => phrases.text("error-withdrawn-for-good"),
            Self::NothingToConfirm => phrases.text("error-nothing-to-confirm"),
            Self::EntryGone => phrases.text("error-entry-gone"),
            Self::NotADay(text) => phrases.format("error-not-a-day", &[("text", Argument::Text(text))]),
            Self::NoTriesLeft => phrases.text("error-no-tries-left"),
            Self::ParkedFull => phrases.text("error-parked-full"),
            Self::NothingParked => phrases.text("error-nothing-parked"),
            Self::NoSuchRole(role) => phrases.format("error-no-such-role", &[("role", Argument::Text(role))]),
            Self::NoSuchScene(scene) => phrases.format("error-no-such-scene", &[("scene", Argument::Text(scene))]),
            Self::People(error) => error.sentence(phrases),
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
            Self::Training(error) => error.hint(phrases),
            Self::Store(error) => phrases.text(error.hint()),
            Self::NoSuchCustomer => phrases.text("hint-no-such-customer"),
            Self::BackOfficeOnly => phrases.text("hint-back-office-only"),
            Self::ReasonsNotNow => phrases.text("hint-reasons-not-now"),
            Self::StatementNotNow => phrases.text("hint-statement-not-now"),
            Self::NobodyErased => phrases.text("hint-nobody-erased"),
            Self::NothingOpen | Self::NothingParked => phrases.text("hint-nothing-open"),
            Self::Custody(error) => phrases.text(&custody_words(*error).1),
            Self::NotVerified => phrases.text("hint-not-verified"),
            Self::TheirWordFirst => phrases.text("hint-their-word-first"),
            Self::NothingToUndo => phrases.text("hint-nothing-to-undo"),
            Self::WithdrawnForGood => phrases.text("hint-withdrawn-for-good"),
            Self::NothingToConfirm => phrases.text("hint-nothing-to-confirm"),
            Self::EntryGone => phrases.text("hint-entry-gone"),
            Self::NotADay(_) => phrases.text("hint-not-a-day"),
            Self::NoTriesLeft => phrases.text("hint-no-tries-left"),
            Self::ParkedFull => phrases.text("hint-parked-full"),
            Self::NoSuchRole(_) => phrases.text("hint-no-such-role"),
            Self::NoSuchScene(_) => phrases.text("hint-no-such-scene"),
            Self::People(error) => error.hint(phrases),
            Self::File { .. } => phrases.text("hint-file"),
            Self::Exchange { error, .. } => phrases.text(error.hint()),
            Self::Faults { .. } => phrases.text("hint-faults"),
        }
    }
}

/// The phrases of what is wrong with a change, and of what to do instead: for a text, the better wording.
fn custody_words(error: CustodyError) -> (String, String) {
    let plain = |id: &str| (format!("unfit-{id}"), format!("unfit-{id}-better"));
    match error {
        CustodyError::Unfit(kind) => plain(kind.id()),
        CustodyError::Empty => plain("empty"),
        CustodyError::TooLong => plain("too-long"),
        CustodyError::NoPurpose => plain("no-purpose"),
        CustodyError::NoSuchCategory => plain("category"),
        CustodyError::NotInTheNotice => plain("notice"),
        CustodyError::SafetyAlone => plain("safety-alone"),
        CustodyError::ParentForSafetyAlone => plain("parent"),
        CustodyError::Over => plain("over"),
        CustodyError::NotWithThis => plain("not-with-this"),
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
        | StoreError::CutShort(what)
        | StoreError::EndsInAPage(what)
        | StoreError::OldKeyHolds(what)
        | StoreError::LogDamaged(what)
        | StoreError::ErasuresUnknown(what)
        | StoreError::Other(what) => phrases.format(&id, &[("what", Argument::Text(what))]),
        StoreError::NewerFormat { found, known } => phrases.format(
            &id,
            &[("found", Argument::Number(found.unsigned_abs())), ("known", Argument::Number(known.unsigned_abs()))],
        ),
        _ => phrases.text(&id),
    }
}
