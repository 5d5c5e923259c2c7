//! Taking back the last change of this encounter.

use super::{Act, Desk, DeskError, Direction, Encounter, Known, Opened};
use crate::custody::{Mended, TakenBack};
use crate::domain::Customer;

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
    },
    /// It was a withdrawal.
    Withdrawn,
}

impl LastChange {
    pub(super) fn of(before: Customer, taken_back: TakenBack) -> Self {
        match taken_back {
            TakenBack::Never => Self::Withdrawn,
            TakenBack::Freely | TakenBack::AtTheirWord => Self::Kept { before: Box::new(before), taken_back },
        }
    }
}

impl Desk {
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
            Some(LastChange::Kept { before, taken_back }) => (before.clone(), *taken_back),
        };
        if taken_back == TakenBack::AtTheirWord && word == Word::Unsaid {
            return Err(DeskError::TheirWordFirst);
        }
        // What loosens is for the verified alone, as it was to tighten.
        let known = if taken_back == TakenBack::AtTheirWord { Known::Verified } else { Known::ByName };
        let undone = self.make(
            encounter,
            known,
            Direction::Neutral,
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
