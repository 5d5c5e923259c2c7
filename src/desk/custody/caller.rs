//! Verifying a caller by what they answer: match or no match, a few tries an encounter, each in the trail.

use super::{Act, Desk, DeskError, Encounter, Opened, Whom};
use crate::custody::answers_fit;
use crate::disclosure::Duty;
use crate::domain::Identity;

/// What came of it. Which part did not fit, or whether there is such a customer at all, nobody is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verified {
    /// Every answer fits: the caller is verified.
    Match(Box<Opened>),
    /// No match.
    NoMatch {
        /// Tries that are left in this encounter.
        left: u32,
    },
}

impl Desk {
    /// Compares what a caller answered with what is known of the customer whose card they asked for. The answer is the same
    /// whatever did not fit, and for an id that does not exist.
    ///
    /// # Errors
    /// Nothing is open; no tries are left in this encounter; the trace cannot be written; the store cannot be read.
    pub fn verify(&mut self, answers: &[&str], encounter: &Encounter) -> Result<Verified, DeskError> {
        self.require(Duty::Customers)?;
        self.check_role(encounter)?;
        let (tries, order) = (self.settings.verify_tries, self.day_order());
        let open = self.open.as_mut().ok_or(DeskError::NothingOpen)?;
        if open.tries >= tries {
            return Err(DeskError::NoTriesLeft);
        }
        open.tries += 1;
        let left = tries - open.tries;
        let id = open.id.clone();
        let stored = self.store.get(&id)?;
        let fits = |stored: &crate::store::Stored| answers_fit(&stored.customer, answers, encounter.at.day(), order);
        if stored.as_ref().is_some_and(fits) {
            self.trace(Act::Verify, Whom::Customer(id), encounter)?;
            if let Some(open) = self.open.as_mut() {
                open.tries = 0;
            }
            let verified = Encounter { identity: Identity::Verified, ..encounter.clone() };
            return Ok(Verified::Match(Box::new(self.shown(&verified)?)));
        }
        let about = stored.map_or(Whom::Nobody, |_| Whom::Customer(id));
        self.trace(Act::FailedTry, about, encounter)?;
        Ok(Verified::NoMatch { left })
    }
}
