//! The customer's rights at the desk: to have use restricted, to object, to be forgotten; and the terms of the house.
//! Each act is in the trail in the same write as what it does.

mod erase;
mod forbid;
mod retention;

pub use erase::Erased;
pub use forbid::{Forbidden, Wanted};
pub use retention::{Mode, RetentionKind, RetentionProgress, RetentionReport};

use super::{Desk, DeskError};
use crate::domain::{Customer, CustomerId};
use crate::store::{Revision, StoreError, Stored};

/// How often a change is made again that somebody else's change came before.
const TRIES: u32 = 5;

impl Desk {
    /// Reads the customer, changes a copy and writes it, again if somebody was faster.
    pub(super) fn revise<T>(
        &mut self,
        id: &CustomerId,
        change: &mut dyn FnMut(&mut Self, Stored) -> Result<T, DeskError>,
    ) -> Result<T, DeskError> {
        let mut tries = TRIES;
        loop {
            let stored = self.store.get(id)?.ok_or(DeskError::NoSuchCustomer)?;
            match change(self, stored) {
                Err(DeskError::Store(StoreError::Newer)) if tries > 0 => tries -= 1,
                done => return done,
            }
        }
    }

    /// The open card shows what was changed: what it was read from is read again, or dropped with the customer.
    pub(super) fn forget_open(&mut self, id: &CustomerId) {
        if self.open.as_ref().is_some_and(|open| open.id == *id) {
            self.close();
        }
        for place in &mut self.parked {
            if place.as_ref() == Some(id) {
                *place = None;
            }
        }
    }
}

/// The revision that a change builds on.
type Known = (Customer, Revision);

fn known(stored: Stored) -> Known {
    (stored.customer, stored.revision)
}
