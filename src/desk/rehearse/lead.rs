//! Who may lead training: where the house has staff, those whose role has it among its duties.

use super::super::{Desk, DeskError};
use crate::disclosure::Duty;

/// What somebody is about to do in the training room beyond practising.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leading {
    /// Play the guest, look on, judge, see the team, take attempts out of the house.
    Training,
    /// Erase a trainee.
    Erasing,
    /// Let what is over its term leave.
    Retention,
}

impl Desk {
    /// Whether whoever is signed in may do this. A single person's store has no staff and asks nobody.
    ///
    /// # Errors
    /// It is not this person's duty; nobody has signed in.
    pub fn may_lead(&mut self, leading: Leading) -> Result<(), DeskError> {
        let by_training = self.require(Duty::Training);
        match leading {
            Leading::Training => by_training,
            Leading::Erasing => by_training.or_else(|_| self.require(Duty::Erase)),
            Leading::Retention => by_training.or_else(|_| self.require(Duty::Retention)),
        }
    }
}
