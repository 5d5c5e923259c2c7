//! The effective settings: the layers laid over each other, each value with its origin.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::domain::{Clean, Interface, Language};

use super::file::read;
use super::{
    DateStyle, Document, Environment, InterfaceChoice, Key, Origin, Overrides, People, SettingsError, Theme, Training,
};

/// The settings in force.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Language of labels, reasons and conduct.
    pub interface: Interface,
    /// The house's conversation language.
    pub language: Language,
    /// Colours.
    pub theme: Theme,
    /// After how many minutes it is unknown again who is present.
    pub presence_minutes: u32,
    /// After how many seconds a list of names is hidden.
    pub list_seconds: u32,
    /// After how many idle minutes the screen goes blank.
    pub blank_minutes: u32,
    /// After how many seconds opened reasons close.
    pub reasons_seconds: u32,
    /// How many matches a search shows.
    pub matches: usize,
    /// How dates are written for staff.
    pub dates: DateStyle,
    /// Whether the screen shows the time.
    pub clock: bool,
    /// The store.
    pub store: PathBuf,
    /// The file that unlocks the store in place of a passphrase.
    pub key_file: Option<PathBuf>,
    /// The house's policy file.
    pub policy: Option<PathBuf>,
    /// A folder of forms of address over the built-in ones.
    pub conventions: Option<PathBuf>,
    /// Who answers for the data: name and address, as a statement says it.
    pub controller: Option<Clean>,
    /// How customers reach whoever is responsible for data protection.
    pub data_protection_contact: Option<Clean>,
    /// Whom outside the house customers' data are passed on to.
    pub recipients: Vec<Clean>,
    /// For how many days a consent noted at the desk holds unless the guest says otherwise.
    pub consent_days: u32,
    /// For how many days nobody asks again about what the customer did not want noted.
    pub ask_again_days: u32,
    /// How many times in one encounter a caller may answer the questions.
    pub verify_tries: u32,
    /// Below which age nothing is noted of a person; a parent's consent covers safety only.
    pub child_age: u32,
    /// For how many days a closed case is kept.
    pub closed_case_days: u32,
    /// The house's terms, after which data leave.
    pub terms: Option<PathBuf>,
    /// Whether a statement names the staff who looked.
    pub statement_names: bool,
    /// Training.
    pub training: Training,
    /// People.
    pub people: People,
    /// The settings file that was read, or would be.
    pub file: Option<PathBuf>,
    pub(super) origins: BTreeMap<Key, Origin>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            interface: Interface::En,
            language: house_language(),
            theme: Theme::Auto,
            presence_minutes: 5,
            list_seconds: 20,
            blank_minutes: 3,
            reasons_seconds: 30,
            matches: 20,
            dates: DateStyle::default(),
            clock: true,
            store: PathBuf::from("tactful.store"),
            key_file: None,
            policy: None,
            conventions: None,
            controller: None,
            data_protection_contact: None,
            recipients: Vec::new(),
            consent_days: 730,
            ask_again_days: 365,
            verify_tries: 3,
            child_age: 16,
            closed_case_days: 30,
            terms: None,
            statement_names: false,
            training: Training::default(),
            people: People::default(),
            file: None,
            origins: BTreeMap::new(),
        }
    }
}

fn house_language() -> Language {
    Language::from(Interface::Uk)
}

impl Settings {
    /// The settings of this environment and this call.
    ///
    /// # Errors
    /// When there is a settings file and it cannot be read, or `TACTFUL_CONFIG` names one that is not there.
    pub fn load(environment: &Environment, overrides: &Overrides) -> Result<Self, SettingsError> {
        let mut settings = Self::default();
        if let Some(folder) = &environment.data_folder {
            settings.store = folder.join("tactful.store");
        }
        let named = environment.get("TACTFUL_CONFIG").map(PathBuf::from);
        let must_exist = named.is_some();
        settings.file = named.or_else(|| Some(environment.settings_folder.as_ref()?.join("config.toml")));
        if let Some(file) = settings.file.clone()
            && let Some(text) = read(&file, must_exist)?
        {
            let document = Document::read(&text, &shown(&file))?;
            settings.lay_file(document, &file, environment);
        }
        settings.lay_environment(environment);
        settings.lay_options(overrides);
        Ok(settings)
    }

    /// Where the value of `key` comes from.
    #[must_use]
    pub fn origin(&self, key: Key) -> Origin {
        self.origins.get(&key).cloned().unwrap_or_default()
    }

    /// The effective value of `key`, as the file would write it; none where nothing is set.
    #[must_use]
    pub fn value(&self, key: Key) -> Option<Clean> {
        let path = |path: &Option<PathBuf>| path.as_deref().map(shown);
        let number = |number: u32| Some(Clean::new(&number.to_string()));
        match key {
            Key::Interface => Some(Clean::new(self.interface.tag())),
            Key::Language => Some(Clean::new(&self.language.to_string())),
            Key::Theme => word(self.theme),
            Key::PresenceMinutes => number(self.presence_minutes),
            Key::ListSeconds => number(self.list_seconds),
            Key::BlankMinutes => number(self.blank_minutes),
            Key::ReasonsSeconds => number(self.reasons_seconds),
            Key::Matches => Some(Clean::new(&self.matches.to_string())),
            Key::Dates => word(self.dates),
            Key::Clock => Some(Clean::new(if self.clock { "true" } else { "false" })),
            Key::Store => Some(shown(&self.store)),
            Key::KeyFile => path(&self.key_file),
            Key::Policy => path(&self.policy),
            Key::Conventions => path(&self.conventions),
            Key::Controller | Key::DataProtectionContact | Key::Recipients | Key::Terms | Key::StatementNames => {
                self.rights_value(key)
            }
            Key::ConsentDays => number(self.consent_days),
            Key::AskAgainDays => number(self.ask_again_days),
            Key::VerifyTries => number(self.verify_tries),
            Key::ChildAge => number(self.child_age),
            Key::ClosedCaseDays => number(self.closed_case_days),
            Key::LockMinutes | Key::Unusual => self.people_value(key),
            Key::TrainingStore | Key::TrainingKeyFile | Key::TrainingMonths | Key::TrainingSilence | Key::Scenarios => {
                self.training_value(key)
            }
        }
    }

    /// The house's conversation language.
    #[must_use]
    pub fn house_language(&self) -> Language {
        self.language.clone()
    }

    /// How many matches a search shows.
    #[must_use]
    pub const fn matches(&self) -> usize {
        self.matches
    }

    /// The house's policy file, if there is one.
    #[must_use]
    pub fn policy_file(&self) -> Option<PathBuf> {
        self.policy.clone()
    }

    /// The name under which the trail keeps the acts of a single person's store.
    #[must_use]
    pub fn staff(&self) -> Clean {
        Clean::new("desk")
    }

    fn lay_file(&mut self, document: Document, file: &Path, environment: &Environment) {
        let folder = file.parent().unwrap_or(Path::new("."));
        let absolute = |path: PathBuf| match (path.strip_prefix("~"), &environment.home) {
            (Ok(rest), Some(home)) => home.join(rest),
            _ => folder.join(path),
        };
        self.origins.extend(self.training.lay_file(&document, absolute));
        self.lay_rights(&document, absolute);
        self.origins.extend(self.people.lay_file(&document, absolute));
        let mut said = Vec::new();
        let mut lay = |key: Key, is_said: bool| said.extend(is_said.then_some((key, Origin::File)));
        let interface = document.interface.and_then(InterfaceChoice::language);
        lay(Key::Interface, take(&mut self.interface, interface));
        lay(Key::Language, take(&mut self.language, document.language));
        lay(Key::Theme, take(&mut self.theme, document.theme));
        lay(Key::PresenceMinutes, take(&mut self.presence_minutes, document.presence_minutes));
        lay(Key::ListSeconds, take(&mut self.list_seconds, document.list_seconds));
        lay(Key::BlankMinutes, take(&mut self.blank_minutes, document.blank_minutes));
        lay(Key::ReasonsSeconds, take(&mut self.reasons_seconds, document.reasons_seconds));
        let matches = document.matches.and_then(|number| usize::try_from(number).ok());
        lay(Key::Matches, take(&mut self.matches, matches));
        lay(Key::Dates, take(&mut self.dates, document.dates));
        lay(Key::Clock, take(&mut self.clock, document.clock));
        lay(Key::Store, take(&mut self.store, document.store.map(absolute)));
        lay(Key::KeyFile, take(&mut self.key_file, document.key_file.map(absolute).map(Some)));
        lay(Key::Policy, take(&mut self.policy, document.policy.map(absolute).map(Some)));
        lay(Key::Conventions, take(&mut self.conventions, document.conventions.map(absolute).map(Some)));
        lay(Key::ConsentDays, take(&mut self.consent_days, document.consent_days));
        lay(Key::AskAgainDays, take(&mut self.ask_again_days, document.ask_again_days));
        lay(Key::VerifyTries, take(&mut self.verify_tries, document.verify_tries));
        lay(Key::ChildAge, take(&mut self.child_age, document.child_age));
        lay(Key::ClosedCaseDays, take(&mut self.closed_case_days, document.closed_case_days));
        self.origins.extend(said);
    }

    fn lay_environment(&mut self, environment: &Environment) {
        // The locale only answers where the file leaves it open.
        if self.origin(Key::Interface) == Origin::BuiltIn {
            let (interface, variable) = environment.interface();
            self.interface = interface;
            self.origins.extend(variable.map(|name| (Key::Interface, Origin::Environment(name))));
        }
        // A file outranks NO_COLOR, as its convention says; `auto` leaves it to the environment.
        if self.theme == Theme::Auto && environment.get("NO_COLOR").is_some() {
            self.theme = Theme::Mono;
            self.origins.insert(Key::Theme, Origin::Environment("NO_COLOR"));
        }
        if self.theme == Theme::Auto && environment.has_light_background() {
            self.theme = Theme::Light;
            self.origins.insert(Key::Theme, Origin::Environment("COLORFGBG"));
        }
        if let Some(store) = environment.get("TACTFUL_STORE") {
            self.store = PathBuf::from(store);
            self.origins.insert(Key::Store, Origin::Environment("TACTFUL_STORE"));
        }
        if let Some(key_file) = environment.get("TACTFUL_KEY_FILE") {
            self.key_file = Some(PathBuf::from(key_file));
            self.origins.insert(Key::KeyFile, Origin::Environment("TACTFUL_KEY_FILE"));
        }
        self.origins.extend(self.training.lay_environment(environment));
        self.people.lay_environment(environment);
    }

    fn lay_options(&mut self, overrides: &Overrides) {
        if take(&mut self.interface, overrides.interface) {
            self.origins.insert(Key::Interface, Origin::Option("--lang"));
        }
        if take(&mut self.store, overrides.store.clone()) {
            self.origins.insert(Key::Store, Origin::Option("--store"));
        }
        if take(&mut self.key_file, overrides.key_file.clone().map(Some)) {
            self.origins.insert(Key::KeyFile, Origin::Option("--key-file"));
        }
        self.origins.extend(self.training.lay_option(overrides));
        self.people.lay_options(overrides);
    }
}

/// Lays `said` over `value`, and tells whether anything was said.
fn take<T>(value: &mut T, said: Option<T>) -> bool {
    said.map(|said| *value = said).is_some()
}

fn word(value: impl serde::Serialize) -> Option<Clean> {
    serde_json::to_value(value).ok()?.as_str().map(Clean::new)
}

pub(super) fn shown(path: &Path) -> Clean {
    Clean::new(&path.to_string_lossy())
}
