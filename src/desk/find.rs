//! Finding the customer who stands there: search, today's arrivals, guests in house.

use super::{Desk, DeskError, Hit, SearchTrace, StayDates};
use crate::address::display_name;
use crate::disclosure::{Duty, Policy, PublicPart, sees_stay};
use crate::domain::{Customer, Encounter, Identity};
use crate::store::{Act, Detail, Filter, Whom};

/// How many rows a day's list holds at most.
const LIST: usize = 500;

impl Desk {
    /// The customers that match `text`, best first. What is private in this encounter is searched as if it did not exist.
    ///
    /// # Errors
    /// The store cannot be read; the search's one trail entry cannot be written.
    pub fn find(&mut self, text: &str, encounter: &Encounter) -> Result<Vec<Hit>, DeskError> {
        if text.trim().is_empty() {
            return Ok(Vec::new());
        }
        self.require(Duty::Customers)?;
        if self.search == SearchTrace::Owed {
            self.trace(Act::Search, Whom::Nobody, encounter)?;
            self.search = SearchTrace::Written;
        }
        let policy = &self.policy;
        let public = |customer: &Customer| findable(customer, encounter, policy);
        let filter = Filter { day: encounter.at.day(), limit: self.settings.matches, public: &public };
        let candidates = self.store.candidates(text, filter)?;
        Ok(candidates.iter().map(|candidate| hit(&candidate.customer, encounter, &self.policy)).collect())
    }

    /// Today's arrivals. A confidential stay is not among them unless it may be shown.
    ///
    /// # Errors
    /// The store cannot be read, or the trace not written.
    pub fn arrivals(&mut self, encounter: &Encounter) -> Result<Vec<Hit>, DeskError> {
        self.require(Duty::Customers)?;
        self.trace_on_page(Act::List, Whom::Nobody, encounter)?;
        let day = encounter.at.day();
        let customers = self.store.arrivals(day, LIST, Detail::Glance)?;
        Ok(self.listed(&customers, encounter, |from| from == day))
    }

    /// Guests in house who arrived before today. A confidential stay is not among them unless it may be shown.
    ///
    /// # Errors
    /// The store cannot be read, or the trace not written.
    pub fn in_house(&mut self, encounter: &Encounter) -> Result<Vec<Hit>, DeskError> {
        self.require(Duty::Customers)?;
        self.trace_on_page(Act::List, Whom::Nobody, encounter)?;
        let day = encounter.at.day();
        let customers = self.store.in_house(day, LIST, Detail::Glance)?;
        Ok(self.listed(&customers, encounter, |from| from < day))
    }

    fn listed(
        &self,
        customers: &[Customer],
        encounter: &Encounter,
        begins: impl Fn(chrono::NaiveDate) -> bool,
    ) -> Vec<Hit> {
        customers
            .iter()
            .map(|customer| hit(customer, encounter, &self.policy))
            .filter(|hit| hit.stay.is_some_and(|stay| begins(stay.from)))
            .take(LIST)
            .collect()
    }
}

/// The public part: what this encounter may find.
fn findable(customer: &Customer, encounter: &Encounter, policy: &Policy) -> Customer {
    Customer::clone(&PublicPart::of(customer, encounter, policy))
}

fn hit(customer: &Customer, encounter: &Encounter, policy: &Policy) -> Hit {
    let public = PublicPart::of(customer, encounter, policy);
    let present = public.present_stay(encounter.at.day());
    let known = encounter.identity != Identity::Unverified && sees_stay(&public, encounter, policy);
    Hit {
        customer: public.id.clone(),
        name: display_name(&public.name),
        stay: present.filter(|_| known).map(|stay| StayDates { from: stay.from, to: stay.to }),
    }
}
