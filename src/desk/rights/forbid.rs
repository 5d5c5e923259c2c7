//! Restricting use (GDPR Art. 18) and objecting to a purpose (Art. 21). Both only restrict; taking them back is an act of
//! its own, for the customer's own word.

use serde::Serialize;

use super::known;
use crate::desk::{Desk, DeskError};
use crate::disclosure::Duty;
use crate::domain::{CustomerId, Encounter, Objection, Purpose, Restriction};
use crate::store::{Act, Whom};

/// Whether something is forbidden now, or taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// The customer forbids it.
    Forbidden,
    /// By their own word it is allowed again.
    Lifted,
}

/// What a customer forbids, as it stands now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Forbidden {
    /// Whose.
    pub customer: CustomerId,
    /// Since when nothing is used but form of address and booking; none is no restriction.
    pub restricted: Option<Restriction>,
    /// The purposes objected to, each since when.
    pub objections: Vec<Objection>,
}

impl Desk {
    /// Restricts the use of a customer's data to the form of address and the booking, or lifts that.
    ///
    /// # Errors
    /// No such customer; it cannot be written.
    pub fn restrict(&mut self, id: &CustomerId, wanted: Wanted, encounter: &Encounter) -> Result<Forbidden, DeskError> {
        let today = Restriction { on: encounter.at.day() };
        self.forbid(id, Act::Restrict, wanted, encounter, &|restricted, _| {
            *restricted = match wanted {
                Wanted::Forbidden => restricted.or(Some(today)),
                Wanted::Lifted => None,
            };
        })
    }

    /// Notes an objection to these purposes, or lifts it; none named are those that nothing keeps safe, or all to lift.
    ///
    /// # Errors
    /// No such customer; it cannot be written.
    pub fn object(
        &mut self,
        id: &CustomerId,
        purposes: &[Purpose],
        wanted: Wanted,
        encounter: &Encounter,
    ) -> Result<Forbidden, DeskError> {
        let on = encounter.at.day();
        let named = |purpose: Purpose| purposes.is_empty() || purposes.contains(&purpose);
        let meant = if purposes.is_empty() { &Objection::UNNAMED[..] } else { purposes };
        self.forbid(id, Act::Object, wanted, encounter, &|_, objections| match wanted {
            Wanted::Lifted => objections.retain(|objection| !named(objection.purpose)),
            Wanted::Forbidden => {
                for purpose in meant.iter().copied().filter(|purpose| *purpose != Purpose::Service) {
                    if objections.iter().all(|objection| objection.purpose != purpose) {
                        objections.push(Objection { purpose, on });
                    }
                }
                objections.sort_by_key(|objection| objection.purpose);
            }
        })
    }

    fn forbid(
        &mut self,
        id: &CustomerId,
        act: Act,
        wanted: Wanted,
        encounter: &Encounter,
        how: &dyn Fn(&mut Option<Restriction>, &mut Vec<Objection>),
    ) -> Result<Forbidden, DeskError> {
        self.require(Duty::Restrict)?;
        self.check_role(encounter)?;
        let act = if wanted == Wanted::Lifted { Act::Lift } else { act };
        let trace = self.entry(act, Whom::Customer(id.clone()), encounter);
        let forbidden = self.revise(id, &mut |desk, stored| {
            let (mut customer, revision) = known(stored);
            how(&mut customer.restricted, &mut customer.objections);
            desk.store.put(&customer, Some(revision), &trace)?;
            Ok(Forbidden { customer: customer.id, restricted: customer.restricted, objections: customer.objections })
        })?;
        // What lies open was decided before this; nobody reads it a moment longer.
        self.forget_open(id);
        Ok(forbidden)
    }
}
