//! Examining what staff are about to say to the customer whose card is open.

use super::{Desk, DeskError, Matched};
use crate::address::RegisterKind;
use crate::card;
use crate::domain::{Encounter, Identity};
use crate::remark::{Answer, Expansion, House, Reach, Secrets, examine_for};
use crate::store::{Act, Whom};

impl Desk {
    /// Findings on the line that staff write beside the open card, for each key anew. Where the card's reasons might be read,
    /// hidden things are matched too, and the first such line of a card leaves its trace as reading the reasons does; without
    /// that trace, and everywhere else, the line is judged by the public part alone, alike for every customer. The encounter
    /// is the one the open card was decided for; `caller` is that of somebody nobody looked up. Nothing of the line is kept.
    #[must_use]
    pub fn examine(&mut self, line: &str, caller: &Encounter) -> Answer {
        let encounter = self.open.as_ref().map_or_else(|| caller.clone(), |open| open.encounter.clone());
        let reach = self.reach(&encounter);
        self.check(line, None, &encounter, reach)
    }

    fn reach(&mut self, encounter: &Encounter) -> Reach {
        let Some(open) = self.open.as_ref().filter(|open| open.customer.is_some() && card::may_explain(encounter))
        else {
            return Reach::PublicPart;
        };
        if open.matched == Matched::Untraced {
            let id = open.id.clone();
            if self.trace(Act::Explain, Whom::Customer(id), encounter).is_err() {
                return Reach::PublicPart;
            }
        }
        if let Some(open) = self.open.as_mut() {
            open.matched = Matched::Traced;
        }
        Reach::Everything
    }

    /// Findings on a line, for the open card's customer if there is one. With [`Reach::PublicPart`] the answer is the same for
    /// all customers with the same public part, so it may stand on a screen in company; [`Reach::Everything`] is for staff
    /// by themselves.
    #[must_use]
    pub fn check(&self, line: &str, register: Option<RegisterKind>, encounter: &Encounter, reach: Reach) -> Answer {
        let known = encounter.identity != Identity::Unverified;
        let customer = self.open.as_ref().and_then(|open| open.customer.as_ref()).filter(|_| known);
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
