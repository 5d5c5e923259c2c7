//! Beginning a scene, and coming back to one.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::super::DeskError;
use super::rehearsal::Keeping;
use super::{AttemptId, How, Rehearsal, Scene, TrainingError, TrainingRoom};
use crate::domain::{Clean, Interface};
use crate::roleplay::{Mode, Phase, Said, Session};
use crate::store::training::{self, NewAttempt};

/// How a run is set up, as the store keeps it.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(super) struct Head {
    pub language: Interface,
}

pub(super) const fn mode(how: How) -> Mode {
    match how {
        How::Alone => Mode::Alone,
        How::Observed => Mode::Observed,
        How::Hosted => Mode::Hosted,
    }
}

impl TrainingRoom {
    /// Begins a scene.
    ///
    /// # Errors
    /// It cannot be kept.
    pub fn begin(
        &mut self,
        scene: &Scene,
        how: How,
        trainee: Option<Clean>,
        (seed, language): (u64, Interface),
        now: DateTime<Utc>,
    ) -> Result<(Rehearsal, Vec<Said>), DeskError> {
        let id = AttemptId(Uuid::new_v4());
        self.store.begin(&NewAttempt {
            id,
            trainee: trainee.clone(),
            how,
            scene: scene.scenario.id().clone(),
            text: scene.text.clone(),
            seed,
            head: serde_json::to_string(&Head { language }).map_err(|_| TrainingError::InputUnreadable)?,
            begun: now,
        })?;
        Ok(self.start(id, scene, mode(how), trainee, (seed, language), (now, Keeping::House)))
    }

    pub(super) fn start(
        &self,
        id: AttemptId,
        scene: &Scene,
        mode: Mode,
        trainee: Option<Clean>,
        (seed, language): (u64, Interface),
        (begun, keeping): (DateTime<Utc>, Keeping),
    ) -> (Rehearsal, Vec<Said>) {
        let house = self.judges(&scene.scenario.opening(language));
        let (session, said) = Session::start(Arc::clone(&scene.scenario), seed, language, mode, house);
        (Rehearsal { id, trainee, begun, session, known: 0, keeping }, said)
    }

    /// The running attempt that was begun last in this way, of this scene and this trainee where they are named.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn running(
        &mut self,
        how: How,
        scene: Option<&Clean>,
        trainee: Option<&Clean>,
    ) -> Result<Option<AttemptId>, DeskError> {
        let fits = |one: &training::Attempt| {
            one.how == how
                && one.ended.is_none()
                && scene.is_none_or(|scene| one.scene == *scene)
                && trainee.is_none_or(|trainee| one.trainee.as_ref().is_none_or(|whose| whose == trainee))
        };
        Ok(self.store.attempts()?.into_iter().rev().find(fits).map(|one| one.id))
    }

    /// The seed of a kept attempt.
    ///
    /// # Errors
    /// There is none of this name.
    pub fn seed(&mut self, id: AttemptId) -> Result<u64, DeskError> {
        Ok(self.kept(id)?.seed)
    }

    pub(super) fn kept(&mut self, id: AttemptId) -> Result<training::Attempt, DeskError> {
        let kept = self.store.attempt(id)?;
        kept.ok_or_else(|| TrainingError::NoAttempt(Clean::new(&id.to_string())).into())
    }

    /// Plays a kept attempt again up to where it stands, so that it can go on or be talked about.
    ///
    /// # Errors
    /// There is none of this name, or it cannot be read.
    pub fn resume(&mut self, id: AttemptId) -> Result<Rehearsal, DeskError> {
        let kept = self.kept(id)?;
        let scene = super::summary::scene_of(&kept)?;
        self.replay(kept, &scene)
    }

    /// Plays a kept attempt again with its scene, read before.
    pub(super) fn replay(&mut self, kept: training::Attempt, scene: &Scene) -> Result<Rehearsal, DeskError> {
        let id = kept.id;
        let head: Head = serde_json::from_str(&kept.head).map_err(|_| TrainingError::InputUnreadable)?;
        let setting = (kept.seed, head.language);
        let (mut rehearsal, _) =
            self.start(id, scene, mode(kept.how), kept.trainee, setting, (kept.begun, Keeping::House));
        rehearsal.catch_up(self)?;
        if rehearsal.session.phase() == Phase::Ended && kept.ended.is_none() {
            self.store.end(id, rehearsal.moment_of_last())?;
        }
        Ok(rehearsal)
    }

    /// Says whose attempt a hosted one is. Who left comes back under the same pseudonym.
    ///
    /// # Errors
    /// Somebody else has joined it.
    pub fn claim(&mut self, rehearsal: &mut Rehearsal, trainee: &Clean) -> Result<(), DeskError> {
        let whose = self.store.claim(rehearsal.id, trainee)?;
        if whose != *trainee {
            return Err(TrainingError::Taken.into());
        }
        rehearsal.trainee = Some(whose);
        Ok(())
    }
}
