//! People: who is signed in, what their role lets them do, staff, breaking the glass, and reading the trail.
//!
//! Always: in a store with staff nothing is read and nothing written before somebody signed in; whoever left the house,
//! got another role or another PIN meanwhile is out at the next look, at their next act at the latest.

mod audit;
mod error;
mod glass;
mod pin;
mod sign_in;
mod staff;
mod unusual;

pub use audit::{AuditScope, ChainReport};
pub use error::PeopleError;
pub use pin::Pin;
pub use sign_in::Door;
pub use staff::{Member, MemberState};
pub use unusual::{UnusualFinding, UnusualRules, unusual_schema};

use super::{Desk, DeskError};
use crate::disclosure::Duty;
use crate::domain::{Channel, Clean, Encounter, Moment, RoleId};
pub use crate::store::ChainHash;
use crate::store::{Act, PinMark, TrailEntry, Whom};

/// Stands in the trail for nobody who is known: what was typed as a name may be anything, a PIN too.
pub(super) const NOBODY: &str = "?";

/// Who works at this desk now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Signed {
    /// A single person's store: nobody has to sign in.
    Single,
    /// Nobody yet, or nobody any more.
    Out,
    /// Somebody.
    In(SignedIn),
}

/// Somebody who signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedIn {
    /// The name.
    pub name: Clean,
    /// The role.
    pub role: RoleId,
    /// The PIN they came in with: who got another is out.
    pin: PinMark,
}

impl Desk {
    /// Whoever is signed in.
    #[must_use]
    pub const fn signed_in(&self) -> Option<&SignedIn> {
        match &self.signed {
            Signed::In(person) => Some(person),
            Signed::Single | Signed::Out => None,
        }
    }

    /// Refuses whoever may not do this.
    ///
    /// # Errors
    /// Nobody is signed in, or the role does not have this duty.
    pub(super) fn require(&mut self, duty: Duty) -> Result<(), DeskError> {
        self.check_signed_in()?;
        if self.policy.lets(duty) { Ok(()) } else { Err(PeopleError::NotYourDuty(duty).into()) }
    }

    /// Refuses whoever is not signed in, or not any more what they were: somebody may have retired them elsewhere.
    pub(super) fn check_signed_in(&mut self) -> Result<(), DeskError> {
        let now = self.store.standing(match &self.signed {
            Signed::In(person) => Some(&person.name),
            Signed::Single | Signed::Out => None,
        })?;
        let is_as_it_was = match (&self.signed, &now) {
            (Signed::Single, crate::store::Standing::NoStaff) => true,
            (Signed::In(person), crate::store::Standing::Works(role, pin)) => {
                person.role == *role && person.pin == *pin
            }
            _ => false,
        };
        if is_as_it_was {
            return Ok(());
        }
        self.leave_the_desk();
        Err(PeopleError::NotSignedIn.into())
    }

    /// Nobody is at the desk any more: what was open or parked is dropped, and whoever comes next finds none of it.
    fn leave_the_desk(&mut self) {
        self.signed = Signed::Out;
        self.staff = Clean::new(NOBODY);
        self.policy.looked_at_by(None);
        self.parked = [const { None }; 3];
        self.close();
    }

    /// An entry about nobody in particular, from the back office.
    pub(super) fn house_entry(&self, act: Act) -> TrailEntry {
        let encounter = Encounter::begin(Channel::BackOffice, Moment::new(self.now(), self.house.zone));
        TrailEntry { purpose: crate::domain::Purpose::Service, ..self.entry(act, Whom::Nobody, &encounter) }
    }
}
