//! Examining what staff are about to say to the customer whose card is open.

use super::{Desk, DeskError};
use crate::address::RegisterKind;
use crate::card;
use crate::domain::Encounter;
use crate::remark::{Answer, Expansion, House, Reach, Secrets, examine_for};
use crate::store::{Act, Whom};

impl Desk {
    /// Findings on a line, for the open card's customer if there is one. With [`Reach::PublicPart`] the answer is the same for
    /// all customers with the same public part, so it may stand on a screen in company; [`Reach::Everything`] is for staff
    /// by themselves.
    #[must_use]
    pub fn check(&self, line: &str, register: Option<RegisterKind>, encounter: &Encounter, reach: Reach) -> Answer {
        let customer = self.open.as_ref().and_then(|open| open.customer.as_ref());
        let language = encounter.language.clone().or_else(|| self.languages().into_iter().next());
        let encounter = Encounter { language, ..encounter.clone() };
        let house = House {
            conventions: &self.conventions,
            remarks: &self.remarks,
            policy: &self.policy,
            phrases: &self.phrases,
            zone: self.house.zone,
            now: Some(encounter.at),
        };
        Answer::of(examine_for(line, register, customer, &encounter, reach, house), &self.phrases)
    }

    /// The forms in which what may not be said of the open card's customer is looked for.
    ///
    /// # Errors
    /// They may not be read in this encounter; nothing is open; the trace cannot be written.
    pub fn forms(&mut self, encounter: &Encounter) -> Result<Vec<Expansion>, DeskError> {
        let open = self.open.as_ref().ok_or(DeskError::NothingOpen)?;
        if !card::may_explain(encounter) || open.customer.is_none() {
            return Err(DeskError::ReasonsNotNow);
        }
        let id = open.id.clone();
        self.trace(Act::Explain, Whom::Customer(id), encounter)?;
        let language = encounter.language.clone().or_else(|| self.languages().into_iter().next());
        let language = language.unwrap_or_else(|| self.phrases.interface().into());
        let customer = self.open.as_ref().and_then(|open| open.customer.as_ref()).ok_or(DeskError::NothingOpen)?;
        // Whatever could have to stay unsaid in some company.
        let company = crate::domain::Company::Unknown;
        let strictest = Encounter { company, ..encounter.clone() };
        let secrets = Secrets::of(customer, &strictest, &self.policy, &language, Reach::Everything, &self.remarks);
        Ok(secrets.expansions())
    }
}
