//! Opening a card, deciding again when the encounter changes, and explaining.

use super::strictness::{Direction, direction};
use super::{Begin, Desk, DeskError, Matched, Open, Opened, RulesOfCard, SearchTrace, defaults};
use crate::address::{Situation, advise, advise_stranger};
use crate::card::{self, Card};
use crate::disclosure::{Duty, Glass, PublicPart, decide};
use crate::domain::{Customer, CustomerId, Encounter, Identity, Interface, Language};
use crate::store::{Act, Stored, Whom};

impl Desk {
    /// Opens a customer's card; the trace is written first. The occasion is as given or as booking and open cases
    /// suggest. An unverified person is a stranger: nothing is read, and the card is the same for every id.
    ///
    /// # Errors
    /// No such customer; the trace cannot be written; the store cannot be read.
    pub fn open(&mut self, id: &CustomerId, encounter: &Encounter, begin: Begin) -> Result<Opened, DeskError> {
        self.require(Duty::Customers)?;
        self.check_role(encounter)?;
        self.close();
        let (read, encounter) = if encounter.identity == Identity::Unverified {
            self.trace(Act::View, Whom::Nobody, encounter)?;
            (None, encounter.clone())
        } else {
            let read = self.read_stored(id)?;
            let public = PublicPart::of(&read.customer, encounter, &self.policy);
            let started = match begin {
                Begin::AsGiven => encounter.clone(),
                Begin::Suggested => defaults::begin(&public, encounter),
            };
            self.trace(Act::View, Whom::Customer(id.clone()), &started)?;
            (Some(read), started)
        };
        let revision = read.as_ref().map(|read| read.revision);
        let customer = read.map(|read| read.customer);
        let card = self.card(customer.as_ref(), &encounter);
        self.open = Some(Open {
            id: id.clone(),
            customer,
            revision,
            encounter: encounter.clone(),
            matched: Matched::Untraced,
            rules: RulesOfCard::InForce,
            last: None,
            owed: Vec::new(),
            tries: 0,
        });
        Ok(Opened { card, encounter, languages: self.languages() })
    }

    /// Decides again for the open card. A tightening needs no reading and no writing; anything else is obeyed only after
    /// its trace is written, and until then the card stays as strict as it was.
    ///
    /// # Errors
    /// Nothing is open; the trace cannot be written; no such customer, once the stranger is verified.
    pub fn change(&mut self, encounter: &Encounter) -> Result<Card, DeskError> {
        self.check_role(encounter)?;
        self.mend_glass(encounter);
        let open = self.open.as_ref().ok_or(DeskError::NothingOpen)?;
        if direction(&open.encounter, encounter) == Direction::Looser {
            let id = open.id.clone();
            let known = open.customer.is_some();
            if encounter.identity == Identity::Unverified {
                self.trace(Act::View, Whom::Nobody, encounter)?;
            } else {
                let read = if known { None } else { Some(self.read_stored(&id)?) };
                self.trace(Act::View, Whom::Customer(id), encounter)?;
                if let (Some(read), Some(open)) = (read, self.open.as_mut()) {
                    open.customer = Some(read.customer);
                    open.revision = Some(read.revision);
                }
            }
        }
        let open = self.open.as_mut().ok_or(DeskError::NothingOpen)?;
        open.encounter = encounter.clone();
        open.rules = RulesOfCard::InForce;
        let customer = self.open.as_ref().and_then(|open| open.customer.as_ref());
        Ok(self.card(customer, encounter))
    }

    /// The open card with its reasons.
    ///
    /// # Errors
    /// Reasons may not be read in this encounter; nothing is open; the trace cannot be written.
    pub fn explain(&mut self, encounter: &Encounter) -> Result<Card, DeskError> {
        let open = self.open.as_ref().ok_or(DeskError::NothingOpen)?;
        if !card::may_explain(encounter) || open.customer.is_none() {
            return Err(DeskError::ReasonsNotNow);
        }
        let id = open.id.clone();
        let card = self.change(encounter)?;
        self.trace(Act::Explain, Whom::Customer(id), encounter)?;
        let customer = self.open.as_ref().and_then(|open| open.customer.as_ref()).ok_or(DeskError::NothingOpen)?;
        let public = PublicPart::of(customer, encounter, &self.policy);
        let decisions = decide(&public, encounter, &self.policy);
        card::with_why(card, &decisions, encounter, &self.policy, &self.phrases).ok_or(DeskError::ReasonsNotNow)
    }

    /// The card of somebody nobody knows yet: a caller.
    #[must_use]
    pub fn stranger(&self, encounter: &Encounter) -> Card {
        self.card(None, &Encounter { identity: Identity::Unverified, ..encounter.clone() })
    }

    /// The languages that the conversation at the open card may be in, each once: those the customer asked for, unless
    /// the person is a stranger; then the house's; then those of the interface.
    #[must_use]
    pub fn languages(&self) -> Vec<Language> {
        let known = self.open.as_ref().filter(|open| open.encounter.identity != Identity::Unverified);
        let own = known.and_then(|open| open.customer.as_ref()).map_or(&[][..], |customer| &customer.languages);
        let house = [self.house_language.clone()].into_iter().chain(Interface::ALL.into_iter().map(Language::from));
        let mut languages: Vec<Language> = Vec::new();
        for language in own.iter().cloned().chain(house) {
            if languages.iter().all(|listed| listed.primary() != language.primary()) {
                languages.push(language);
            }
        }
        languages
    }

    /// Whether a card is open, of somebody who was found.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// Closes the card; what was read of it is dropped. What was made at it and not written is tried once more.
    pub fn close(&mut self) {
        self.write_owed_at_last();
        self.open = None;
        self.policy.set_glass(Glass::Whole);
        self.search = SearchTrace::Owed;
    }

    pub(super) fn read(&mut self, id: &CustomerId) -> Result<Customer, DeskError> {
        Ok(self.read_stored(id)?.customer)
    }

    pub(super) fn read_stored(&mut self, id: &CustomerId) -> Result<Stored, DeskError> {
        self.store.get(id)?.ok_or(DeskError::NoSuchCustomer)
    }

    pub(super) fn check_role(&self, encounter: &Encounter) -> Result<(), DeskError> {
        match &encounter.role {
            Some(role) if !self.policy.knows_role(role) => Err(DeskError::NoSuchRole(role.0.clone())),
            _ => Ok(()),
        }
    }

    fn card(&self, customer: Option<&Customer>, encounter: &Encounter) -> Card {
        let known = customer.filter(|_| encounter.identity != Identity::Unverified);
        let Some(customer) = known else {
            let language = encounter.language.clone().unwrap_or_else(|| self.house_language.clone());
            let advice = advise_stranger(&Situation::of(encounter, language), &self.conventions);
            return card::stranger(advice, encounter, &self.policy, &self.phrases);
        };
        let public = PublicPart::of(customer, encounter, &self.policy);
        let situation = Situation::of(encounter, self.conversation_language(&public, encounter));
        let advice = advise(&public.addressee(), &situation, &self.conventions);
        let decisions = decide(&public, encounter, &self.policy);
        card::compose(&public, &decisions, advice, encounter, &self.policy, &self.phrases)
    }

    /// The language chosen, else the first the customer asked to be addressed in, else the house's.
    fn conversation_language(&self, public: &Customer, encounter: &Encounter) -> Language {
        encounter
            .language
            .clone()
            .or_else(|| public.languages.first().cloned())
            .unwrap_or_else(|| self.house_language.clone())
    }
}
