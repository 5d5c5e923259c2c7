//! Taking back the last change of this encounter.

use super::{Act, Asked, Desk, DeskError, Direction, Encounter, Known, Mark, Opened};
use crate::custody::{Mended, TakenBack};
use crate::domain::{Clean, Customer};

/// Whether the customer said so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Word {
    /// Nobody said that they did.
    Unsaid,
    /// They did, in their own words.
    TheirOwn,
}

/// The last change of this encounter, and what stood there before it. Of a withdrawal nothing is held: what was withdrawn
/// is gone.
pub enum LastChange {
    /// It can be taken back.
    Kept {
        /// What stood there before.
        before: Box<Customer>,
        /// How it can be taken back.
        taken_back: TakenBack,
        /// The phrase that names the change.
        name: &'static str,
    },
    /// It was a withdrawal.
    Withdrawn,
}

impl LastChange {
    pub(super) fn of(before: Customer, taken_back: TakenBack, name: &'static str) -> Self {
        match taken_back {
            TakenBack::Never => Self::Withdrawn,
            TakenBack::Freely | TakenBack::AtTheirWord => Self::Kept { before: Box::new(before), taken_back, name },
        }
    }
}

impl Desk {
    /// What would be taken back, by its name alone: its words may not be for whoever is here now.
    #[must_use]
    pub fn last_change(&self) -> Clean {
        let last = self.open.as_ref().and_then(|open| open.last.as_ref());
        let name = match last {
            Some(LastChange::Kept { name, .. }) => self.phrases.text(name),
            Some(LastChange::Withdrawn) | None => Clean::default(),
        };
        Clean::new(&format!("{}: {name}", self.phrases.text("screen-key-undo")))
    }

    /// Takes back the last change made at this card in this encounter: itself a change, with its trace, made only to the
    /// revision that the last change left. A withdrawal stays. Taking back what tightened loosens, and so needs the
    /// customer's own word.
    ///
    /// # Errors
    /// There is nothing to take back, or it was a withdrawal; the customer's word is needed first, and they have to be verified
    /// for it; somebody else changed the
    /// customer since (then the card is theirs, and nothing is taken back); it cannot be written.
    pub fn undo(&mut self, word: Word, encounter: &Encounter) -> Result<Opened, DeskError> {
        self.change(encounter)?;
        let open = self.open.as_mut().ok_or(DeskError::NothingOpen)?;
        let (before, taken_back) = match open.last.as_ref() {
            None => return Err(DeskError::NothingToUndo),
            Some(LastChange::Withdrawn) => return Err(DeskError::WithdrawnForGood),
            Some(LastChange::Kept { before, taken_back, .. }) => (before.clone(), *taken_back),
        };
        if taken_back == TakenBack::AtTheirWord && word == Word::Unsaid {
            return Err(DeskError::TheirWordFirst);
        }
        // What loosens is for the verified alone, as it was to tighten.
        let known = if taken_back == TakenBack::AtTheirWord { Known::Verified } else { Known::ByName };
        let undone = self.make(
            encounter,
            known,
            Asked { first: Direction::Neutral, mark: Mark::of(&"undo"), name: "screen-key-undo" },
            |_| Act::Undo,
            |customer, _| {
                *customer = *before;
                Ok(Mended { direction: Direction::Neutral, taken_back: TakenBack::Freely })
            },
        )?;
        if let Some(open) = self.open.as_mut() {
            open.last = None;
        }
        Ok(undone)
    }
}
