//! A tightening that stands here and could not be written: it is written with the next change, or when the same is asked for
//! again, or at the latest when the card is closed.

use std::fmt::Debug;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::{Act, Desk, DeskError, Encounter, Opened, StoreError, Whom};
use crate::disclosure::Duty;

/// One change that is seen and not written yet.
pub struct Owed {
    act: Act,
    mark: Mark,
}

/// By this a change is known when it is asked for again; of its words nothing is held.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Mark(u64);

impl Mark {
    /// The mark of what was asked for.
    pub fn of(asked: &impl Debug) -> Self {
        let mut hasher = DefaultHasher::new();
        format!("{asked:?}").hash(&mut hasher);
        Self(hasher.finish())
    }
}

impl Owed {
    pub(super) const fn new(act: Act, mark: Mark) -> Self {
        Self { act, mark }
    }
}

impl Desk {
    /// Whether something that was made at a card is lost: it could not be written before the card was closed, or a colleague
    /// was first. Said once.
    pub fn take_unkept(&mut self) -> bool {
        std::mem::take(&mut self.unkept)
    }

    /// The very change that could not be written is asked for again: it is written now. None where it is another one.
    pub(super) fn again_in_writing(&mut self, mark: Mark, encounter: &Encounter) -> Result<Option<Opened>, DeskError> {
        let is_owed = self.open.as_ref().is_some_and(|open| open.owed.iter().any(|owed| owed.mark == mark));
        if !is_owed {
            return Ok(None);
        }
        self.require(Duty::Record)?;
        self.write_owed(encounter)?;
        self.shown(encounter).map(Some)
    }

    /// Whether anything is seen at the open card that is not written.
    pub(in crate::desk) fn owes(&self) -> bool {
        self.open.as_ref().is_some_and(|open| !open.owed.is_empty())
    }

    /// Writes what is owed, each change with its own entry in the trail.
    pub(in crate::desk) fn write_owed(&mut self, encounter: &Encounter) -> Result<(), DeskError> {
        while let Some(open) = self.open.as_ref()
            && let (Some(owed), Some(customer), Some(revision)) = (open.owed.first(), &open.customer, open.revision)
        {
            let trace = self.entry(owed.act, Whom::Customer(open.id.clone()), encounter);
            let written = self.store.put(customer, Some(revision), &trace);
            let Some(open) = self.open.as_mut() else { break };
            match written {
                Ok(revision) => {
                    open.revision = Some(revision);
                    open.owed.remove(0);
                }
                Err(StoreError::Newer) => {
                    open.owed.clear();
                    self.read_afresh(encounter)?;
                    return Err(DeskError::Store(StoreError::Newer));
                }
                Err(error) => {
                    // What stands here is tighter than what is written: taking back the change before would loosen it.
                    open.last = None;
                    return Err(DeskError::Store(error));
                }
            }
        }
        Ok(())
    }

    /// The last try before the card goes.
    pub(in crate::desk) fn write_owed_at_last(&mut self) {
        let encounter = self.open.as_ref().filter(|open| !open.owed.is_empty()).map(|open| open.encounter.clone());
        if let Some(encounter) = encounter
            && let Err(error) = self.write_owed(&encounter)
        {
            error.note();
            self.unkept = true;
        }
    }
}
