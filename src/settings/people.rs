//! What the settings say of people: who signs in without being asked, when the desk locks, and what is unusual.

use std::path::PathBuf;

use super::load::shown;
use super::{Document, Environment, Key, Origin, Overrides, Settings};
use crate::domain::Clean;

/// The settings about people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct People {
    /// Who signs in without being asked; never in a file, which a shared desk would share.
    pub staff: Option<Clean>,
    /// The file that holds their PIN.
    pub pin_file: Option<PathBuf>,
    /// After how many idle minutes the desk locks.
    pub lock_minutes: u32,
    /// The house's own rules of what is unusual.
    pub unusual: Option<PathBuf>,
}

impl Default for People {
    fn default() -> Self {
        Self { staff: None, pin_file: None, lock_minutes: 10, unusual: None }
    }
}

impl People {
    /// What a settings file says, with its paths made absolute; answers where each value comes from.
    pub(super) fn lay_file(
        &mut self,
        document: &Document,
        absolute: impl Fn(PathBuf) -> PathBuf,
    ) -> Vec<(Key, Origin)> {
        let mut said = Vec::new();
        if let Some(minutes) = document.lock_minutes {
            self.lock_minutes = minutes;
            said.push((Key::LockMinutes, Origin::File));
        }
        if let Some(file) = document.unusual.clone() {
            self.unusual = Some(absolute(file));
            said.push((Key::Unusual, Origin::File));
        }
        said
    }

    pub(super) fn lay_environment(&mut self, environment: &Environment) {
        self.staff = environment.get("TACTFUL_STAFF").map(Clean::new);
        self.pin_file = environment.get("TACTFUL_PIN_FILE").map(PathBuf::from);
    }

    pub(super) fn lay_options(&mut self, overrides: &Overrides) {
        if let Some(name) = &overrides.staff {
            self.staff = Some(name.clone());
        }
        if let Some(file) = &overrides.pin_file {
            self.pin_file = Some(file.clone());
        }
    }
}

impl Settings {
    pub(super) fn people_value(&self, key: Key) -> Option<Clean> {
        match key {
            Key::LockMinutes => Some(Clean::new(&self.people.lock_minutes.to_string())),
            Key::Unusual => self.people.unusual.as_deref().map(shown),
            _ => None,
        }
    }
}
