//! The customer's statement: what is held of them, for them.

use super::{Desk, DeskError};
use crate::card;
use crate::disclosure::Duty;
use crate::domain::{Clean, CustomerId, Encounter, Language};
use crate::statement::{self, Controller, Seen, Statement, compose, tongue};
use crate::store::{Act, TrailEntry, Whom};

impl Desk {
    /// Everything held of this customer, in `language`, else in theirs, else in the house's. That it was given
    /// is in the trail before anything of it leaves the desk, and so stands in the statement itself.
    ///
    /// # Errors
    /// The person is not verified, not alone, or on a channel that others can hear; no such customer; the trace cannot be
    /// written; the store cannot be read.
    pub fn statement(
        &mut self,
        id: &CustomerId,
        language: Option<&Language>,
        encounter: &Encounter,
    ) -> Result<Statement, DeskError> {
        self.require(Duty::Statement)?;
        if !card::may_explain(encounter) {
            return Err(DeskError::StatementNotNow);
        }
        self.check_role(encounter)?;
        let customer = self.read(id)?;
        self.trace(Act::Statement, Whom::Customer(id.clone()), encounter)?;
        let nobody = self.settings.staff();
        let named = |who: &Clean| self.settings.statement_names && *who != nobody;
        let seen: Vec<Seen> = self.store.trail_of(id)?.into_iter().map(|entry| seen(entry, named)).collect();
        let controller = Controller {
            name: self.settings.controller.clone(),
            data_protection_contact: self.settings.data_protection_contact.clone(),
            recipients: self.settings.recipients.clone(),
            jurisdiction: self.house.jurisdiction,
            terms: self.terms.clone(),
        };
        let tongue = tongue(language, &customer.languages, &self.house_language, self.phrases.interface());
        Ok(compose(&customer, &seen, controller, &self.policy, encounter.at, tongue))
    }

    /// The statement of the open card's customer, as lines to read out, each with its indent; in the language of the
    /// conversation where one was chosen.
    ///
    /// # Errors
    /// Nothing is open, or the person is a stranger; otherwise as [`Desk::statement`].
    pub fn statement_of_open(&mut self, encounter: &Encounter) -> Result<Vec<(usize, Clean)>, DeskError> {
        let known = self.open.as_ref().filter(|open| open.customer.is_some()).ok_or(DeskError::NothingOpen)?;
        let id = known.id.clone();
        let statement = self.statement(&id, encounter.language.as_ref(), encounter)?;
        Ok(statement::text(&statement, &statement::words(&statement.language)))
    }
}

/// The entry, without the name of whoever it was unless the house names its staff; that of a single person's store names
/// nobody.
fn seen(entry: TrailEntry, named: impl Fn(&Clean) -> bool) -> Seen {
    let act = serde_json::to_value(entry.act).ok().and_then(|act| act.as_str().map(Clean::new));
    Seen {
        at: entry.at,
        who: Some(entry.who).filter(named),
        role: entry.role,
        act: act.unwrap_or_default(),
        purpose: entry.purpose,
        channel: entry.channel,
    }
}
