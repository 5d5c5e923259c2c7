//! What an attempt came to, found by playing it again.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use serde::Serialize;

use super::super::{DeskError, scenes};
use super::{AttemptId, How, Rehearsal, Scene, TrainingError, TrainingRoom};
use crate::domain::Clean;
use crate::roleplay::{self, Debrief, Input, Readers, Scenario};
use crate::store::training::Attempt;

/// An attempt, and what it came to.
#[derive(Clone, Debug, Serialize)]
pub struct Summary {
    /// Its name.
    pub attempt: AttemptId,
    /// Whose; none where nobody joined.
    pub trainee: Option<Clean>,
    /// How it was played.
    pub how: How,
    /// The fingerprint of the scene's file.
    pub version: Clean,
    /// When it began.
    pub begun: DateTime<Utc>,
    /// When it ended; none while it runs.
    pub ended: Option<DateTime<Utc>>,
    /// Whether a trainer had a hand in it: led, marked, scored, rated or overruled.
    pub reviewed: bool,
    /// The debrief.
    #[serde(flatten)]
    pub debrief: Debrief,
}

/// Every attempt that can be read, and how many cannot.
#[derive(Clone, Debug, Default)]
pub struct Summaries {
    /// The oldest first.
    pub kept: Vec<Summary>,
    /// Attempts of scenes that this program cannot read any more.
    pub unreadable: usize,
}

/// Reads a scene that was kept beside an attempt.
pub(super) fn read_scene(text: String, id: &Clean) -> Result<Scene, TrainingError> {
    let scenario = Scenario::read(&text, id.as_str(), &scenes::customer).map_err(|_| TrainingError::SceneUnreadable)?;
    Ok(Scene { text, scenario: Arc::new(scenario) })
}

pub(super) fn scene_of(kept: &Attempt) -> Result<Scene, TrainingError> {
    read_scene(kept.text.clone(), &kept.scene)
}

impl TrainingRoom {
    /// The attempt whose name begins like this; `last` is the one begun last.
    ///
    /// # Errors
    /// There is none, or more than one.
    pub fn find(&mut self, name: &str) -> Result<AttemptId, DeskError> {
        let attempts = self.store.attempts()?;
        let none = || TrainingError::NoAttempt(Clean::new(name));
        if name == "last" {
            return Ok(attempts.last().ok_or_else(none)?.id);
        }
        let name = name.to_lowercase();
        let mut fitting = attempts.iter().filter(|one| !name.is_empty() && one.id.to_string().starts_with(&name));
        match (fitting.next(), fitting.next()) {
            (Some(one), None) => Ok(one.id),
            _ => Err(none().into()),
        }
    }

    /// Every attempt with its debrief, private practice not among them.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn summaries(&mut self, readers: Readers) -> Result<Summaries, DeskError> {
        let mut summaries = Summaries::default();
        // Many attempts are of few scenes: each is read once.
        let mut scenes: BTreeMap<(Clean, Clean), Result<Scene, TrainingError>> = BTreeMap::new();
        for kept in self.store.attempts()? {
            let scene =
                scenes.entry((kept.version.clone(), kept.scene.clone())).or_insert_with(|| scene_of(&kept)).clone();
            let again = kept.clone();
            match scene.map_err(DeskError::from).and_then(|scene| self.replay(again, &scene)) {
                Ok(rehearsal) => summaries.kept.push(Summary {
                    attempt: kept.id,
                    trainee: kept.trainee,
                    how: kept.how,
                    version: kept.version,
                    begun: kept.begun,
                    ended: kept.ended.or_else(|| rehearsal.is_over().then(|| rehearsal.moment_of_last())),
                    reviewed: rehearsal.is_reviewed(),
                    debrief: rehearsal.debrief(self, readers),
                }),
                Err(DeskError::Training(_)) => summaries.unreadable += 1,
                Err(error) => return Err(error),
            }
        }
        Ok(summaries)
    }

    /// A debrief as lines to read, each with its indent.
    #[must_use]
    pub fn debrief_lines(&self, debrief: &Debrief) -> Vec<(usize, Clean)> {
        roleplay::debrief_lines(debrief, self.phrases())
    }
}

impl Rehearsal {
    /// What can be said of it so far, for this reader.
    #[must_use]
    pub fn debrief(&self, room: &TrainingRoom, readers: Readers) -> Debrief {
        self.session.debrief(readers, room.judges(&self.opening()))
    }

    /// Whether a trainer had a hand in it.
    fn is_reviewed(&self) -> bool {
        self.attempt().log.iter().any(|timed| {
            matches!(
                timed.input,
                Input::Overrule { .. }
                    | Input::Score { .. }
                    | Input::Rating(_)
                    | Input::Note { .. }
                    | Input::Mark { .. }
                    | Input::Event(_)
                    | Input::Guest(_)
            )
        })
    }
}
