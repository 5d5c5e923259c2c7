//! The settings file as people write it; its JSON Schema is made from these types.

use std::path::PathBuf;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::{Clean, Interface, Language};

/// The settings file. Every key may be absent; a key that is not here is an error.
#[derive(Clone, Debug, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "snake_case")]
#[schemars(title = "tactful settings")]
pub struct Document {
    /// Language of labels, reasons and conduct. Absent or `auto`: by the locale.
    pub interface: Option<InterfaceChoice>,
    /// The house's conversation language, used where the customer named none (BCP 47). Built in: `uk`.
    #[schemars(with = "Option<String>")]
    pub language: Option<Language>,
    /// Colours. Built in: `auto`.
    pub theme: Option<Theme>,
    /// After how many minutes it is unknown again who is present. Built in: 5.
    #[schemars(range(min = 1, max = 60))]
    pub presence_minutes: Option<u32>,
    /// After how many seconds a list of names is hidden. Built in: 20.
    #[schemars(range(min = 5, max = 600))]
    pub list_seconds: Option<u32>,
    /// After how many idle minutes the screen goes blank. Built in: 3.
    #[schemars(range(min = 1, max = 60))]
    pub blank_minutes: Option<u32>,
    /// After how many idle minutes a desk with staff locks. Built in: 10.
    #[schemars(range(min = 1, max = 240))]
    pub lock_minutes: Option<u32>,
    /// After how many seconds opened reasons close. Built in: 30.
    #[schemars(range(min = 5, max = 600))]
    pub reasons_seconds: Option<u32>,
    /// How many matches a search shows. Built in: 20.
    #[schemars(range(min = 1, max = 200))]
    pub matches: Option<u32>,
    /// How dates are written for staff. Built in: `day-first`.
    pub dates: Option<DateStyle>,
    /// Whether the screen shows the time. Built in: true.
    pub clock: Option<bool>,
    /// The store. Relative paths start from this file's folder; `~` is the home.
    pub store: Option<PathBuf>,
    /// The file whose content unlocks the store in place of a passphrase.
    pub key_file: Option<PathBuf>,
    /// The house's policy file; it can only tighten.
    pub policy: Option<PathBuf>,
    /// A folder of forms of address that replaces the built-in ones file by file.
    pub conventions: Option<PathBuf>,
    /// The house's own file of what use of the store is unusual.
    pub unusual: Option<PathBuf>,
    /// Who answers for the customers' data: name and address, as a customer's statement says it.
    pub controller: Option<Clean>,
    /// How customers reach whoever is responsible for data protection, as a customer's statement says it.
    pub data_protection_contact: Option<Clean>,
    /// Whom outside the house customers' data are passed on to. Built in: nobody.
    pub recipients: Option<Vec<Clean>>,
    /// For how many days a consent noted at the desk holds unless the guest says otherwise. Built in: 730.
    #[schemars(range(min = 1, max = 3650))]
    pub consent_days: Option<u32>,
    /// For how many days nobody asks again about what the customer did not want noted. Built in: 365.
    #[schemars(range(min = 30, max = 3650))]
    pub ask_again_days: Option<u32>,
    /// How many times in one encounter a caller may answer the questions. Built in: 3.
    #[schemars(range(min = 1, max = 10))]
    pub verify_tries: Option<u32>,
    /// Below which age nothing is noted of a person; a parent's consent covers safety only. Built in: 16.
    #[schemars(range(min = 13, max = 18))]
    pub child_age: Option<u32>,
    /// For how many days a closed case is kept. Built in: 30.
    #[schemars(range(min = 1, max = 365))]
    pub closed_case_days: Option<u32>,
    /// The house's own terms, after which data leave (docs/schema/terms.schema.json). Built in: data/retention.toml.
    pub terms: Option<PathBuf>,
    /// Whether a customer's statement names the staff who looked at their data. Built in: false.
    pub statement_names: Option<bool>,
    /// The training store, which is never the guests'. Built in: beside the guests' store.
    pub training_store: Option<PathBuf>,
    /// The file whose content unlocks the training store. Built in: the guests' store's.
    pub training_key_file: Option<PathBuf>,
    /// How many months attempts are kept. Built in: 12.
    #[schemars(range(min = 1, max = 120))]
    pub training_months: Option<u32>,
    /// After how many seconds of a trainer's silence the program speaks for the guest; 0 is never. Built in: 0.
    #[schemars(range(min = 0, max = 600))]
    pub training_silence_seconds: Option<u32>,
    /// A folder of scenes that replaces the built-in ones file by file, and adds others.
    pub scenarios: Option<PathBuf>,
}

/// The interface language, or the locale's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum InterfaceChoice {
    /// By the locale: Ukrainian where it begins with `uk`, English otherwise.
    Auto,
    /// Ukrainian.
    Uk,
    /// English.
    En,
}

impl InterfaceChoice {
    /// The language chosen, unless it is left to the locale.
    #[must_use]
    pub const fn language(self) -> Option<Interface> {
        match self {
            Self::Auto => None,
            Self::Uk => Some(Interface::Uk),
            Self::En => Some(Interface::En),
        }
    }
}

/// The colours of the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// Monochrome where `NO_COLOR` asks for it, light where the terminal says so in `COLORFGBG`, dark otherwise.
    #[default]
    Auto,
    /// For light terminals.
    Light,
    /// For dark terminals.
    Dark,
    /// Strong contrast.
    HighContrast,
    /// No colour at all.
    Mono,
}

/// How dates are written for staff; JSON always has ISO 8601.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DateStyle {
    /// 24.11.2026
    #[default]
    DayFirst,
    /// 11/24/2026
    MonthFirst,
    /// 2026-11-24
    Iso,
}

impl DateStyle {
    /// `date` as staff read it.
    #[must_use]
    pub fn write(self, date: NaiveDate) -> Clean {
        let pattern = match self {
            Self::DayFirst => "%d.%m.%Y",
            Self::MonthFirst => "%m/%d/%Y",
            Self::Iso => "%Y-%m-%d",
        };
        Clean::new(&date.format(pattern).to_string())
    }
}

/// Where a value comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Origin {
    /// Nobody chose anything.
    #[default]
    BuiltIn,
    /// The settings file.
    File,
    /// This environment variable.
    Environment(&'static str),
    /// This option of the call.
    Option(&'static str),
}
