//! Private practice: sealed under its owner's secret, part by part, so that what was put in survives a crash here too.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::super::DeskError;
use super::rehearsal::Keeping;
use super::summary::read_scene;
use super::{AttemptId, Rehearsal, Scene, TrainingError, TrainingRoom};
use crate::domain::{Clean, Interface};
use crate::roleplay::{Mode, Said};
use crate::store::Seal;
use crate::store::training::{Logged, SealedAttempt};

/// What the owner of private practice remembers; wiped from memory when it is dropped.
pub type Secret = Zeroizing<String>;

/// Seals the parts of private practice.
#[derive(Clone)]
pub(super) struct Seals {
    seal: Arc<Seal>,
}

/// The first part: everything that an attempt's row would say.
#[derive(Serialize, Deserialize)]
struct PrivateHead {
    scene: Clean,
    text: String,
    seed: u64,
    language: Interface,
    begun: DateTime<Utc>,
}

/// Every other part.
#[derive(Serialize, Deserialize)]
struct PrivateInput {
    after: u64,
    body: String,
}

impl Seals {
    pub(super) fn seal_input(&self, id: AttemptId, logged: &Logged) -> Result<Vec<u8>, DeskError> {
        let part = PrivateInput { after: logged.after, body: logged.body.clone() };
        self.seal_part(id, logged.number, &part)
    }

    fn seal_part(&self, id: AttemptId, number: u64, part: &impl Serialize) -> Result<Vec<u8>, DeskError> {
        let text = Zeroizing::new(serde_json::to_vec(part).map_err(|_| TrainingError::InputUnreadable)?);
        Ok(self.seal.seal(&text, &place(id, number))?)
    }

    fn open<T: for<'a> Deserialize<'a>>(&self, id: AttemptId, number: usize, sealed: &[u8]) -> Option<T> {
        let text = self.seal.open(sealed, &place(id, u64::try_from(number).ok()?))?;
        serde_json::from_slice(&text).ok()
    }
}

/// A part opens in its own attempt and at its own place, and nowhere else.
fn place(id: AttemptId, number: u64) -> Vec<u8> {
    id.0.as_bytes().iter().copied().chain(number.to_le_bytes()).collect()
}

impl TrainingRoom {
    /// Begins private practice of this owner.
    ///
    /// # Errors
    /// It cannot be kept.
    pub fn begin_private(
        &mut self,
        scene: &Scene,
        (owner, secret): (&Clean, &Secret),
        (seed, language): (u64, Interface),
        now: DateTime<Utc>,
    ) -> Result<(Rehearsal, Vec<Said>), DeskError> {
        let seals = self.seals(owner, secret)?;
        let id = AttemptId(Uuid::new_v4());
        let head =
            PrivateHead { scene: scene.scenario.id().clone(), text: scene.text.clone(), seed, language, begun: now };
        let sealed = seals.seal_part(id, 0, &head)?;
        self.store.begin_private(id, owner, now, &sealed)?;
        let keeping = Keeping::Private(seals);
        Ok(self.start(id, scene, Mode::Alone, Some(owner.clone()), (seed, language), (now, keeping)))
    }

    /// The owner's private practices, the oldest first.
    ///
    /// # Errors
    /// The secret opens none of them although there are some; the store cannot be read.
    pub fn open_private(&mut self, owner: &Clean, secret: &Secret) -> Result<Vec<Rehearsal>, DeskError> {
        let sealed = self.store.private(owner)?;
        let mut opened = Vec::new();
        if sealed.is_empty() {
            return Ok(opened);
        }
        let seals = self.seals(owner, secret)?;
        for one in &sealed {
            opened.extend(self.opened(one, owner, seals.clone())?);
        }
        if opened.is_empty() {
            return Err(TrainingError::WrongSecret.into());
        }
        Ok(opened)
    }

    fn opened(&self, sealed: &SealedAttempt, owner: &Clean, seals: Seals) -> Result<Option<Rehearsal>, DeskError> {
        let Some((first, rest)) = sealed.parts.split_first() else { return Ok(None) };
        let Some(head) = seals.open::<PrivateHead>(sealed.id, 0, first) else { return Ok(None) };
        let inputs: Option<Vec<PrivateInput>> =
            rest.iter().enumerate().map(|(at, part)| seals.open(sealed.id, at + 1, part)).collect();
        let inputs = inputs.ok_or(TrainingError::InputUnreadable)?;
        let scene = read_scene(head.text, &head.scene)?;
        let keeping = Keeping::Private(seals);
        let setting = (head.seed, head.language);
        let (mut rehearsal, _) =
            self.start(sealed.id, &scene, Mode::Alone, Some(owner.clone()), setting, (head.begun, keeping));
        for (input, number) in inputs.into_iter().zip(1..) {
            let put = serde_json::from_str(&input.body).map_err(|_| TrainingError::InputUnreadable)?;
            let logged = Logged { number, after: input.after, body: input.body };
            rehearsal.play(self, put, &logged);
        }
        Ok(Some(rehearsal))
    }

    fn seals(&mut self, owner: &Clean, secret: &Secret) -> Result<Seals, DeskError> {
        Ok(Seals { seal: Arc::new(Seal::of(secret, owner, self.store.salt()?)?) })
    }
}
