//! The keys of the settings file: one table for errors, suggestions and the list of effective values.

/// A key of the settings file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// Interface language.
    Interface,
    /// The house's conversation language.
    Language,
    /// Colours.
    Theme,
    /// Minutes until presence is unknown again.
    PresenceMinutes,
    /// Seconds until a list is hidden.
    ListSeconds,
    /// Idle minutes until the screen goes blank.
    BlankMinutes,
    /// Idle minutes until the desk locks.
    LockMinutes,
    /// Seconds until reasons close.
    ReasonsSeconds,
    /// Matches of a search.
    Matches,
    /// How dates are written.
    Dates,
    /// Whether the time is shown.
    Clock,
    /// The store.
    Store,
    /// The key file.
    KeyFile,
    /// The policy file.
    Policy,
    /// The conventions folder.
    Conventions,
    /// The file of what is unusual.
    Unusual,
    /// Who answers for the data.
    Controller,
    /// The contact for data protection.
    DataProtectionContact,
    /// Recipients outside the house.
    Recipients,
    /// For how many days a consent noted at the desk holds unless the guest says otherwise.
    ConsentDays,
    /// For how many days nobody asks again about what the customer did not want noted.
    AskAgainDays,
    /// How many times in one encounter a caller may answer the questions.
    VerifyTries,
    /// Below which age nothing is noted of a person; a parent's consent covers safety only.
    ChildAge,
    /// For how many days a closed case is kept.
    ClosedCaseDays,
    /// The house's terms, after which data leave.
    Terms,
    /// Whether a statement names the staff who looked.
    StatementNames,
    /// The training store.
    TrainingStore,
    /// The training store's key file.
    TrainingKeyFile,
    /// Months that attempts are kept.
    TrainingMonths,
    /// Seconds of a trainer's silence.
    TrainingSilence,
    /// The folder of scenes.
    Scenarios,
}

/// What a key may hold, for an error that says what to write instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Allowed {
    /// A whole number between these, both included.
    Range(u32, u32),
    /// One of these words.
    Words(&'static [&'static str]),
    /// A BCP 47 tag.
    LanguageTag,
    /// `true` or `false`.
    Switch,
    /// A path in quotes.
    Path,
    /// A text in quotes.
    Text,
    /// A list of texts in quotes.
    Texts,
}

impl Key {
    /// Every key, in the order of the file.
    pub const ALL: [Self; 31] = [
        Self::Interface,
        Self::Language,
        Self::Theme,
        Self::PresenceMinutes,
        Self::ListSeconds,
        Self::BlankMinutes,
        Self::LockMinutes,
        Self::ReasonsSeconds,
        Self::Matches,
        Self::Dates,
        Self::Clock,
        Self::Store,
        Self::KeyFile,
        Self::Policy,
        Self::Conventions,
        Self::Unusual,
        Self::Controller,
        Self::DataProtectionContact,
        Self::Recipients,
        Self::ConsentDays,
        Self::AskAgainDays,
        Self::VerifyTries,
        Self::ChildAge,
        Self::ClosedCaseDays,
        Self::Terms,
        Self::StatementNames,
        Self::TrainingStore,
        Self::TrainingKeyFile,
        Self::TrainingMonths,
        Self::TrainingSilence,
        Self::Scenarios,
    ];

    /// The key as the file writes it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Interface => "interface",
            Self::Language => "language",
            Self::Theme => "theme",
            Self::PresenceMinutes => "presence_minutes",
            Self::ListSeconds => "list_seconds",
            Self::BlankMinutes => "blank_minutes",
            Self::LockMinutes => "lock_minutes",
            Self::ReasonsSeconds => "reasons_seconds",
            Self::Matches => "matches",
            Self::Dates => "dates",
            Self::Clock => "clock",
            Self::Store => "store",
            Self::KeyFile => "key_file",
            Self::Policy => "policy",
            Self::Conventions => "conventions",
            Self::Unusual => "unusual",
            Self::Controller => "controller",
            Self::DataProtectionContact => "data_protection_contact",
            Self::Recipients => "recipients",
            Self::ConsentDays => "consent_days",
            Self::AskAgainDays => "ask_again_days",
            Self::VerifyTries => "verify_tries",
            Self::ChildAge => "child_age",
            Self::ClosedCaseDays => "closed_case_days",
            Self::Terms => "terms",
            Self::StatementNames => "statement_names",
            Self::TrainingStore => "training_store",
            Self::TrainingKeyFile => "training_key_file",
            Self::TrainingMonths => "training_months",
            Self::TrainingSilence => "training_silence_seconds",
            Self::Scenarios => "scenarios",
        }
    }

    /// What it may hold.
    #[must_use]
    pub const fn allowed(self) -> Allowed {
        match self {
            Self::Interface => Allowed::Words(&["auto", "uk", "en"]),
            Self::Language => Allowed::LanguageTag,
            Self::Theme => Allowed::Words(&["auto", "light", "dark", "high-contrast", "mono"]),
            Self::PresenceMinutes | Self::BlankMinutes => Allowed::Range(1, 60),
            Self::LockMinutes => Allowed::Range(1, 240),
            Self::ListSeconds | Self::ReasonsSeconds => Allowed::Range(5, 600),
            Self::Matches => Allowed::Range(1, 200),
            Self::Dates => Allowed::Words(&["day-first", "month-first", "iso"]),
            Self::Clock | Self::StatementNames => Allowed::Switch,
            Self::Store
            | Self::KeyFile
            | Self::Policy
            | Self::Unusual
            | Self::Conventions
            | Self::Scenarios
            | Self::Terms
            | Self::TrainingStore
            | Self::TrainingKeyFile => Allowed::Path,
            Self::TrainingMonths => Allowed::Range(1, 120),
            Self::TrainingSilence => Allowed::Range(0, 600),
            Self::Controller | Self::DataProtectionContact => Allowed::Text,
            Self::Recipients => Allowed::Texts,
            Self::ConsentDays => Allowed::Range(1, 3650),
            Self::AskAgainDays => Allowed::Range(30, 3650),
            Self::VerifyTries => Allowed::Range(1, 10),
            Self::ChildAge => Allowed::Range(13, 18),
            Self::ClosedCaseDays => Allowed::Range(1, 365),
        }
    }

    /// The key of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|key| key.name() == name)
    }

    /// The key that somebody who wrote `name` probably meant.
    #[must_use]
    pub fn nearest(name: &str) -> Option<Self> {
        let folded = name.to_lowercase().replace(['-', ' '], "_");
        Self::ALL
            .into_iter()
            .map(|key| (strsim::normalized_damerau_levenshtein(&folded, key.name()), key))
            .filter(|(likeness, _)| *likeness >= 0.6)
            .max_by(|one, other| one.0.total_cmp(&other.0))
            .map(|(_, key)| key)
    }
}
