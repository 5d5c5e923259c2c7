//! Why a call was not carried out, and with which exit code the program ends.

use std::io;

use crate::desk::DeskError;
use crate::domain::Clean;
use crate::domain::encounter::NotACompany;
use crate::domain::moment::NotAMoment;
use crate::log::{self, Event, Kind};
use crate::phrases::{Argument, Phrases};
use crate::settings::SettingsError;

/// How a call ended that did what it could.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Done, also where nothing was found: exit code 0.
    Done,
    /// Done in part, or with findings: exit code 3.
    Findings,
}

/// Why a call was not carried out.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The settings have a fault.
    #[error(transparent)]
    Settings(#[from] SettingsError),
    /// The desk did not do it.
    #[error(transparent)]
    Desk(#[from] DeskError),
    /// A file that people write has faults; each with its line.
    #[error("{file} has faults")]
    Faults {
        /// The file.
        file: Clean,
        /// One sentence a fault.
        faults: Vec<Clean>,
    },
    /// The new passphrase is too short.
    #[error("the passphrase is too short")]
    PassphraseShort,
    /// The two passphrases differ.
    #[error("the passphrases differ")]
    PassphrasesDiffer,
    /// The two PINs differ.
    #[error("the PINs differ")]
    PinsDiffer,
    /// There is no terminal to ask a new PIN at.
    #[error("no PIN can be asked for")]
    NoPin,
    /// `--head` is no hash.
    #[error("this is no hash")]
    NotAHash,
    /// There is no terminal to ask the passphrase at.
    #[error("no passphrase can be asked for")]
    NobodyToAsk,
    /// The secret of private practice is too short.
    #[error("the secret is too short")]
    SecretShort,
    /// `--score` names no goal, or no points from 0 to 100.
    #[error("`{0}` is no score")]
    NoScore(Clean),
    /// Somebody pressed Ctrl-C at the question.
    #[error("stopped at the question")]
    Interrupted,
    /// A file that would be written is there already.
    #[error("{0} is there already")]
    Exists(Clean),
    /// Somebody pressed Ctrl-C while the store was copied or examined.
    #[error("stopped")]
    UpkeepStopped,
    /// `alone` beside another.
    #[error(transparent)]
    Company(#[from] NotACompany),
    /// `--at` is no time.
    #[error(transparent)]
    Moment(#[from] NotAMoment),
    /// A name without given name and surname.
    #[error("the name has neither given name nor surname")]
    NameOfNobody,
    /// Nobody confirmed what cannot be undone.
    #[error("not confirmed")]
    NotConfirmed,
    /// Standard output or a file cannot be written; closed early is no failure.
    #[error(transparent)]
    Output(#[from] io::Error),
}

impl Failure {
    /// What the full-screen desk could not do with its terminal.
    #[must_use]
    pub fn from_screen(error: anyhow::Error) -> Self {
        Self::Output(error.downcast::<io::Error>().unwrap_or_else(|other| io::Error::other(other.to_string())))
    }

    /// What happened.
    #[must_use]
    pub fn sentence(&self, phrases: &Phrases) -> Clean {
        match self {
            Self::Settings(error) => error.sentence(phrases),
            Self::Desk(error) => error.sentence(phrases),
            Self::Faults { file, .. } => phrases.format("cli-faults", &[("file", Argument::Text(file))]),
            Self::PassphraseShort => phrases.text("unlock-short"),
            Self::PassphrasesDiffer => phrases.text("unlock-differ"),
            Self::PinsDiffer => phrases.text("sign-in-differ"),
            Self::NoPin => phrases.text("sign-in-no-pin"),
            Self::NotAHash => phrases.text("chain-not-a-hash"),
            Self::SecretShort => phrases.text("train-secret-short"),
            Self::NoScore(score) => phrases.format("train-no-score", &[("score", Argument::Text(score))]),
            Self::NobodyToAsk => phrases.text("unlock-nobody"),
            Self::Interrupted => phrases.text("unlock-stopped"),
            Self::Exists(file) => phrases.format("train-exists", &[("file", Argument::Text(file))]),
            Self::UpkeepStopped => phrases.text("upkeep-stopped"),
            Self::Company(_) => phrases.text("cli-alone-with-others"),
            Self::Moment(_) => phrases.text("cli-no-moment"),
            Self::NameOfNobody => phrases.text("cli-name-of-nobody"),
            Self::NotConfirmed => phrases.text("cli-not-confirmed"),
            Self::Output(error) => {
                let why = Clean::new(&error.to_string());
                phrases.format("cli-no-output", &[("why", Argument::Text(&why))])
            }
        }
    }

    /// What to do.
    #[must_use]
    pub fn hint(&self, phrases: &Phrases) -> Clean {
        match self {
            Self::Settings(error) => error.hint(phrases),
            Self::Desk(error) => error.hint(phrases),
            Self::Faults { .. } => phrases.text("cli-faults-hint"),
            Self::PassphraseShort => phrases.text("unlock-short-hint"),
            Self::PassphrasesDiffer => phrases.text("unlock-differ-hint"),
            Self::PinsDiffer => phrases.text("sign-in-differ-hint"),
            Self::NoPin => phrases.text("sign-in-no-pin-hint"),
            Self::NotAHash => phrases.text("chain-not-a-hash-hint"),
            Self::SecretShort => phrases.text("train-secret-short-hint"),
            Self::NoScore(_) => phrases.text("train-no-score-hint"),
            Self::NobodyToAsk => phrases.text("unlock-nobody-hint"),
            Self::Interrupted => phrases.text("unlock-stopped-hint"),
            Self::Exists(_) => phrases.text("train-exists-hint"),
            Self::UpkeepStopped => phrases.text("upkeep-stopped-hint"),
            Self::Company(_) => phrases.text("cli-alone-with-others-hint"),
            Self::Moment(_) => phrases.text("cli-no-moment-hint"),
            Self::NameOfNobody => phrases.text("cli-name-of-nobody-hint"),
            Self::NotConfirmed => phrases.text("cli-not-confirmed-hint"),
            Self::Output(_) => phrases.text("cli-no-output-hint"),
        }
    }

    /// What is wrong in particular, line by line.
    #[must_use]
    pub fn details(&self) -> Vec<Clean> {
        match self {
            Self::Faults { faults, .. } | Self::Desk(DeskError::Faults { faults, .. }) => faults.clone(),
            _ => Vec::new(),
        }
    }

    /// Says it on standard error.
    pub fn say(&self, phrases: &Phrases) {
        match self {
            Self::Desk(error) => error.note(),
            Self::Settings(_) => log::note(Event::Failed(Kind("settings"))),
            Self::Output(_) => log::note(Event::Failed(Kind("output"))),
            _ => {}
        }
        aside!("{}", self.sentence(phrases));
        for detail in self.details() {
            aside!("  {detail}");
        }
        aside!("{}", self.hint(phrases));
    }

    /// The exit code: 2 where the call is wrong, else 1.
    #[must_use]
    pub const fn code(&self) -> u8 {
        match self {
            Self::Company(_)
            | Self::Moment(_)
            | Self::NameOfNobody
            | Self::NotAHash
            | Self::NoScore(_)
            | Self::Desk(DeskError::NoSuchRole(_)) => 2,
            Self::Desk(DeskError::People(error)) if error.is_wrong_call() => 2,
            _ => 1,
        }
    }

    /// Whether the reader of the output has left, as `head` does: nothing to complain of.
    #[must_use]
    pub fn is_reader_gone(&self) -> bool {
        matches!(self, Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe)
    }
}
