//! What the settings say of training: a store of its own, its term, and when the program speaks for a silent trainer.

use std::path::PathBuf;

use super::load::shown;
use super::{Document, Environment, Key, Origin, Overrides, Settings};
use crate::domain::Clean;

/// The settings of the training room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Training {
    /// The training store, where one is named.
    pub store: Option<PathBuf>,
    /// The file that unlocks it; where none is named, the one of the guests' store.
    pub key_file: Option<PathBuf>,
    /// Months that attempts are kept.
    pub months: u32,
    /// Seconds of a trainer's silence after which the program speaks for the guest; 0: never.
    pub silence_seconds: u32,
    /// A folder of scenes over the built-in ones.
    pub scenarios: Option<PathBuf>,
}

impl Default for Training {
    fn default() -> Self {
        Self { store: None, key_file: None, months: 12, silence_seconds: 0, scenarios: None }
    }
}

impl Training {
    /// What a settings file says, with its paths made absolute; answers where each value comes from.
    pub(super) fn lay_file(
        &mut self,
        document: &Document,
        absolute: impl Fn(PathBuf) -> PathBuf,
    ) -> Vec<(Key, Origin)> {
        let mut said = Vec::new();
        if let Some(store) = document.training_store.clone() {
            self.store = Some(absolute(store));
            said.push((Key::TrainingStore, Origin::File));
        }
        if let Some(file) = document.training_key_file.clone() {
            self.key_file = Some(absolute(file));
            said.push((Key::TrainingKeyFile, Origin::File));
        }
        if let Some(months) = document.training_months {
            self.months = months;
            said.push((Key::TrainingMonths, Origin::File));
        }
        if let Some(seconds) = document.training_silence_seconds {
            self.silence_seconds = seconds;
            said.push((Key::TrainingSilence, Origin::File));
        }
        if let Some(folder) = document.scenarios.clone() {
            self.scenarios = Some(absolute(folder));
            said.push((Key::Scenarios, Origin::File));
        }
        said
    }

    pub(super) fn lay_environment(&mut self, environment: &Environment) -> Vec<(Key, Origin)> {
        let named =
            |name: &'static str| environment.get(name).map(|file| (PathBuf::from(file), Origin::Environment(name)));
        let mut said = Vec::new();
        if let Some((store, origin)) = named("TACTFUL_TRAINING_STORE") {
            self.store = Some(store);
            said.push((Key::TrainingStore, origin));
        }
        if let Some((file, origin)) = named("TACTFUL_TRAINING_KEY_FILE") {
            self.key_file = Some(file);
            said.push((Key::TrainingKeyFile, origin));
        }
        said
    }

    pub(super) fn lay_option(&mut self, overrides: &Overrides) -> Option<(Key, Origin)> {
        self.store = Some(overrides.training_store.clone()?);
        Some((Key::TrainingStore, Origin::Option("--training-store")))
    }
}

impl Settings {
    /// The training store in force: as named, or beside the guests' store, never in it.
    #[must_use]
    pub fn training_store(&self) -> PathBuf {
        self.training.store.clone().unwrap_or_else(|| {
            let mut name = self.store.as_os_str().to_owned();
            name.push(".training");
            PathBuf::from(name)
        })
    }

    /// The file that unlocks the training store, if there is one.
    #[must_use]
    pub fn training_key_file(&self) -> Option<PathBuf> {
        self.training.key_file.clone().or_else(|| self.key_file.clone())
    }

    pub(super) fn training_value(&self, key: Key) -> Option<Clean> {
        match key {
            Key::TrainingStore => Some(shown(&self.training_store())),
            Key::TrainingKeyFile => self.training_key_file().as_deref().map(shown),
            Key::Scenarios => self.training.scenarios.as_deref().map(shown),
            Key::TrainingMonths => Some(Clean::new(&self.training.months.to_string())),
            Key::TrainingSilence => Some(Clean::new(&self.training.silence_seconds.to_string())),
            _ => None,
        }
    }
}
