//! Opening the training room: its store with the key, and the rooms of the desk that judge.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::{DateTime, Months, Utc};
use chrono_tz::Tz;

use super::super::house::key;
use super::super::scenes::{Rules, Scenes};
use super::super::{Access, DeskError};
use crate::disclosure::Policy;
use crate::domain::{Clean, Encounter, Interface};
use crate::log::{self, Event, StoreKind};
use crate::phrases::Phrases;
use crate::remark::House;
use crate::roleplay::Scenario;
use crate::settings::Settings;
use crate::store::training::Training;
use crate::store::{StoreError, TrainingStore};

/// A scene ready to be played, with its file as it is kept beside every attempt.
#[derive(Clone, Debug)]
pub struct Scene {
    /// Its file.
    pub text: String,
    /// What it says.
    pub scenario: Arc<Scenario>,
}

/// The training room.
pub struct TrainingRoom {
    pub(super) store: Box<dyn Training>,
    place: Option<PathBuf>,
    rules: Rules,
    scenes: Scenes,
    phrases: Phrases,
    settings: Settings,
    zone: Tz,
}

impl TrainingRoom {
    /// Opens the training store of the settings and makes it where there is none yet. `zone` is the one in which days are
    /// shown.
    ///
    /// # Errors
    /// The key does not open it; it is damaged, busy or newer than this program; the house's own files have faults.
    pub fn open(access: &Access, settings: Settings, interface: Interface, zone: Tz) -> Result<Self, DeskError> {
        let key = key(access)?;
        let place = settings.training_store();
        let begun = std::time::Instant::now();
        let store = match TrainingStore::open(&place, &key) {
            Err(StoreError::Missing(_)) => match TrainingStore::create(&place, &key) {
                // Somebody at the other terminal was faster.
                Err(StoreError::Exists(_)) => TrainingStore::open(&place, &key)?,
                made => made?,
            },
            opened => opened?,
        };
        let micros = u64::try_from(begun.elapsed().as_micros()).unwrap_or(u64::MAX);
        log::note(Event::StoreOpened { micros, store: StoreKind::Training });
        Self::new(Box::new(store), Some(place), settings, interface, zone)
    }

    /// A room where nothing is kept.
    ///
    /// # Errors
    /// The house's own files have faults.
    pub fn in_memory(settings: Settings, interface: Interface, zone: Tz) -> Result<Self, DeskError> {
        Self::new(Box::new(TrainingStore::in_memory()?), None, settings, interface, zone)
    }

    fn new(
        store: Box<dyn Training>,
        place: Option<PathBuf>,
        settings: Settings,
        interface: Interface,
        zone: Tz,
    ) -> Result<Self, DeskError> {
        let phrases = Phrases::new(interface);
        let rules = Rules::of(&settings, &phrases)?;
        let scenes = Scenes::of(&settings)?;
        Ok(Self { store, place, rules, scenes, phrases, settings, zone })
    }

    /// The rooms that judge, for a scene in this encounter: nothing of it depends on today or on this machine.
    pub(super) fn judges(&self, opening: &Encounter) -> House<'_> {
        House { zone: opening.at.zone(), now: Some(opening.at), ..self.rules.house(&self.phrases) }
    }

    /// The scene of this id, or in the file of this path.
    ///
    /// # Errors
    /// There is none; it has faults.
    pub fn scene(&self, name: &str) -> Result<Scene, DeskError> {
        let (scenario, text) = self.scenes.open(name, &self.phrases)?;
        Ok(Scene { text, scenario: Arc::new(scenario) })
    }

    /// Every scene that can be played, by id.
    #[must_use]
    pub fn scenes(&self) -> Vec<Scene> {
        self.scenes.ids().filter_map(|id| self.scene(id.as_str()).ok()).collect()
    }

    /// The program's own words in the interface language.
    #[must_use]
    pub const fn phrases(&self) -> &Phrases {
        &self.phrases
    }

    /// Changes the interface language.
    pub fn set_interface(&mut self, interface: Interface) {
        if self.phrases.interface() != interface {
            self.phrases = Phrases::new(interface);
        }
    }

    /// The effective settings.
    #[must_use]
    pub const fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The house's rules.
    #[must_use]
    pub const fn policy(&self) -> &Policy {
        self.rules.policy()
    }

    /// The zone in which days are shown.
    #[must_use]
    pub const fn zone(&self) -> Tz {
        self.zone
    }

    /// Where the store lies; nowhere when nothing is kept.
    #[must_use]
    pub fn place(&self) -> Option<&Path> {
        self.place.as_deref()
    }

    /// Waits for whoever is writing at this moment, after being told of it.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn settle(&mut self) -> Result<(), DeskError> {
        Ok(self.store.settle()?)
    }

    /// How many attempts are older than the house's term.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn due(&mut self, now: DateTime<Utc>) -> Result<u64, DeskError> {
        let limit = term(&self.settings, now);
        Ok(self.store.due(limit)?)
    }

    /// Removes what is older than the house's term; answers how many attempts.
    ///
    /// # Errors
    /// The store cannot be written.
    pub fn retain(&mut self, now: DateTime<Utc>) -> Result<u64, DeskError> {
        let limit = term(&self.settings, now);
        Ok(self.store.retain_since(limit)?)
    }

    /// Erases a trainee with every attempt.
    ///
    /// # Errors
    /// Nobody of that pseudonym is known; the store cannot be written.
    pub fn erase(&mut self, trainee: &Clean) -> Result<super::ErasedTrainee, DeskError> {
        let erased = self.store.erase(trainee)?;
        erased.ok_or_else(|| super::TrainingError::NoTrainee(trainee.clone()).into())
    }
}

/// What began before this leaves.
fn term(settings: &Settings, now: DateTime<Utc>) -> DateTime<Utc> {
    now.checked_sub_months(Months::new(settings.training.months)).unwrap_or(DateTime::<Utc>::MIN_UTC)
}
