//! A scene being played at one side. What the other side puts in is read from the store, and both play the same log.

use std::time::Duration;

use chrono::{DateTime, Utc};

use super::super::DeskError;
use super::private::Seals;
use super::{AttemptId, TrainingError, TrainingRoom};
use crate::domain::Clean;
use crate::roleplay::{Attempt, Input, Phase, Said, Scenario, Session, TraineeView, TrainerView};
use crate::store::StoreError;
use crate::store::training::{Logged, Place};

/// A scene being played.
pub struct Rehearsal {
    pub(super) id: AttemptId,
    pub(super) trainee: Option<Clean>,
    pub(super) begun: DateTime<Utc>,
    pub(super) session: Session,
    /// Inputs that were played so far.
    pub(super) known: u64,
    pub(super) keeping: Keeping,
}

/// How inputs are kept.
pub(super) enum Keeping {
    /// For the house's term, as everybody's.
    House,
    /// Under the owner's secret.
    Private(Seals),
}

impl Rehearsal {
    /// Its name.
    #[must_use]
    pub const fn id(&self) -> AttemptId {
        self.id
    }

    /// Whose it is, once somebody has joined.
    #[must_use]
    pub const fn trainee(&self) -> Option<&Clean> {
        self.trainee.as_ref()
    }

    /// The scene.
    #[must_use]
    pub fn scene(&self) -> &Scenario {
        self.session.scene()
    }

    /// What has been played so far: scene, seed and log.
    #[must_use]
    pub const fn attempt(&self) -> &Attempt {
        self.session.attempt()
    }

    /// The session, for what only reads it.
    #[must_use]
    pub const fn session(&self) -> &Session {
        &self.session
    }

    /// Whether the scene is over.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.session.phase() == Phase::Ended
    }

    /// How long it has been played, pauses not counted.
    #[must_use]
    pub fn elapsed(&self, now: DateTime<Utc>) -> Duration {
        self.session.elapsed(self.after(now))
    }

    /// Puts something in: durable first, then played. Answers what is heard and seen, what the other side put in before it
    /// included.
    ///
    /// # Errors
    /// It cannot be kept: then nothing has happened. [`TrainingError::GoneOn`] when a line was chosen among those of a turn
    /// that is over.
    pub fn put(&mut self, room: &mut TrainingRoom, input: Input, now: DateTime<Utc>) -> Result<Vec<Said>, DeskError> {
        let mut said = Vec::new();
        let logged = loop {
            match self.keep(room, &input, now) {
                Ok(logged) => break logged,
                Err(DeskError::Store(StoreError::Newer)) => {
                    let heard = self.session.conversation().len();
                    said.extend(self.catch_up(room)?);
                    if matches!(input, Input::Choose(_)) && self.session.conversation().len() != heard {
                        return Err(TrainingError::GoneOn.into());
                    }
                }
                Err(error) => return Err(error),
            }
        };
        said.extend(self.play(room, input, &logged));
        if self.is_over() {
            self.close(room, now)?;
        }
        Ok(said)
    }

    /// Puts something in unless the other side did anything meanwhile; answers whether it was put.
    ///
    /// # Errors
    /// It cannot be kept.
    pub fn put_if_still(
        &mut self,
        room: &mut TrainingRoom,
        input: Input,
        now: DateTime<Utc>,
    ) -> Result<Vec<Said>, DeskError> {
        match self.keep(room, &input, now) {
            Ok(logged) => Ok(self.play(room, input, &logged)),
            Err(DeskError::Store(StoreError::Newer)) => self.catch_up(room),
            Err(error) => Err(error),
        }
    }

    /// Told that somebody has written: waits until it is whole, then plays it.
    ///
    /// # Errors
    /// The store cannot be read; the attempt has been erased meanwhile.
    pub fn look(&mut self, room: &mut TrainingRoom) -> Result<Vec<Said>, DeskError> {
        room.store.settle()?;
        self.catch_up(room)
    }

    /// Plays what the other side has put in since.
    ///
    /// # Errors
    /// The store cannot be read; the attempt has been erased meanwhile.
    pub fn catch_up(&mut self, room: &mut TrainingRoom) -> Result<Vec<Said>, DeskError> {
        if !matches!(self.keeping, Keeping::House) {
            return Ok(Vec::new());
        }
        let mut said = Vec::new();
        for logged in room.store.inputs(self.id, self.known)? {
            let input = serde_json::from_str(&logged.body).map_err(|_| TrainingError::InputUnreadable)?;
            said.extend(self.play(room, input, &logged));
        }
        if self.trainee.is_none() {
            self.trainee = room.store.attempt(self.id)?.and_then(|kept| kept.trainee);
        }
        Ok(said)
    }

    /// The clock stood still while nobody was there: told after coming back to a scene played alone.
    ///
    /// # Errors
    /// It cannot be kept.
    pub fn come_back(&mut self, room: &mut TrainingRoom, now: DateTime<Utc>) -> Result<(), DeskError> {
        if self.is_over() {
            return Ok(());
        }
        if !self.session.is_paused() {
            let last = self.moment_of_last();
            self.put(room, Input::Pause, last)?;
        }
        self.put(room, Input::Resume, now)?;
        Ok(())
    }

    /// What the trainee sees.
    #[must_use]
    pub fn trainee_view(&self, room: &TrainingRoom) -> TraineeView {
        self.session.trainee_view(room.judges(&self.opening()))
    }

    /// What the trainer or observer sees.
    #[must_use]
    pub fn trainer_view(&self, room: &TrainingRoom) -> TrainerView {
        self.session.trainer_view(room.judges(&self.opening()))
    }

    /// The encounter as the trainee has it on the screen: what really is, with the company that the trainee said.
    #[must_use]
    pub fn encounter(&self) -> crate::domain::Encounter {
        self.session.encounter_said()
    }

    pub(super) fn opening(&self) -> crate::domain::Encounter {
        self.session.scene().opening(self.session.language())
    }

    pub(super) fn play(&mut self, room: &TrainingRoom, input: Input, logged: &Logged) -> Vec<Said> {
        self.known = logged.number;
        let house = room.judges(&self.opening());
        self.session.apply(input, Duration::from_millis(logged.after), house)
    }

    fn keep(&mut self, room: &mut TrainingRoom, input: &Input, now: DateTime<Utc>) -> Result<Logged, DeskError> {
        let after = u64::try_from(self.after(now).as_millis()).unwrap_or(u64::MAX);
        let body = serde_json::to_string(input).map_err(|_| TrainingError::InputUnreadable)?;
        match &self.keeping {
            Keeping::House => {
                let kept = room.store.append(self.id, Place::After(self.known), after, &body);
                // Erased meanwhile: the owner has the last word.
                kept.map_err(|error| match error {
                    StoreError::Missing(id) => TrainingError::NoAttempt(id).into(),
                    other => other.into(),
                })
            }
            Keeping::Private(seals) => {
                let last = self.session.attempt().log.last().map_or(0, |last| last.after);
                let logged = Logged { number: self.known + 1, after: after.max(last), body };
                let sealed = seals.seal_input(self.id, &logged)?;
                room.store.append_private(self.id, &sealed)?;
                Ok(logged)
            }
        }
    }

    fn close(&self, room: &mut TrainingRoom, now: DateTime<Utc>) -> Result<(), DeskError> {
        match self.keeping {
            Keeping::House => Ok(room.store.end(self.id, now)?),
            Keeping::Private(_) => Ok(()),
        }
    }

    fn after(&self, now: DateTime<Utc>) -> Duration {
        (now - self.begun).to_std().unwrap_or(Duration::ZERO)
    }

    pub(super) fn moment_of_last(&self) -> DateTime<Utc> {
        let last = self.session.attempt().log.last().map_or(0, |last| last.after);
        let since = chrono::TimeDelta::milliseconds(i64::try_from(last).unwrap_or(0));
        self.begun.checked_add_signed(since).unwrap_or(self.begun)
    }
}
