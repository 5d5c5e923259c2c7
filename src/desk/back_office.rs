//! What is private at the desk is served from the back office: quiet tasks before the guest stands there, and the
//! promises that the next shift must know.

use chrono::NaiveDate;

use super::{Desk, DeskError, Done, Promise, QuietTask};
use crate::address::display_name;
use crate::disclosure::{Decision, Duty, Permissions, PublicPart, decide, sees_cases, sees_stay};
use crate::domain::{CaseState, Channel, Clean, Customer, CustomerId, Encounter, Moment};
use crate::store::{Act, Detail, Whom};

/// How many customers a day's list holds at most.
const LIST: usize = 2_000;

impl Desk {
    /// The quiet tasks of the arrivals of `day`, by arrival time, room and name.
    ///
    /// # Errors
    /// Not in the back office; a trace cannot be written; the store cannot be read.
    pub fn prepare(&mut self, day: NaiveDate, encounter: &Encounter) -> Result<Vec<QuietTask>, DeskError> {
        self.require(Duty::Customers)?;
        let on_the_day = in_back_office(day, encounter)?;
        self.begin_page();
        let ticked = self.store.done_tasks(day)?;
        let mut tasks = Vec::new();
        for customer in self.store.arrivals(day, LIST, Detail::Whole)? {
            let before = tasks.len();
            self.add_tasks(&customer, &on_the_day, &ticked, &mut tasks);
            if tasks.len() > before {
                self.trace_on_page(Act::Prepare, Whom::Customer(customer.id.clone()), encounter)?;
            }
        }
        tasks.sort_by(|a, b| (&a.eta, &a.room, &a.name, &a.text).cmp(&(&b.eta, &b.room, &b.name, &b.text)));
        Ok(tasks)
    }

    /// Ticks a quiet task off, or on again.
    ///
    /// # Errors
    /// Not in the back office; it cannot be written.
    pub fn tick(
        &mut self,
        task: &QuietTask,
        done: Done,
        day: NaiveDate,
        encounter: &Encounter,
    ) -> Result<(), DeskError> {
        self.require(Duty::Customers)?;
        in_back_office(day, encounter)?;
        let trace = self.entry(Act::Change, Whom::Customer(task.customer.clone()), encounter);
        Ok(self.store.tick(day, &task.key, done == Done::Yes, &trace)?)
    }

    /// Open cases and promises for the shift of `day`: overdue first, then by the day they are due.
    ///
    /// # Errors
    /// Not in the back office; a trace cannot be written; the store cannot be read.
    pub fn handover(&mut self, day: NaiveDate, encounter: &Encounter) -> Result<Vec<Promise>, DeskError> {
        self.require(Duty::Customers)?;
        let on_the_day = in_back_office(day, encounter)?;
        self.begin_page();
        let mut promises = Vec::new();
        // What is restricted is not used, not even for a promise.
        let cases = self.store.open_cases(LIST)?;
        for customer in cases.into_iter().filter(|customer| customer.restricted.is_none()) {
            let public = PublicPart::of(&customer, &on_the_day, &self.policy);
            if !sees_cases(&public, &on_the_day, &self.policy) {
                continue;
            }
            let with_room = sees_stay(&public, &on_the_day, &self.policy);
            self.trace_on_page(Act::Prepare, Whom::Customer(customer.id.clone()), encounter)?;
            let of_customer = promises_to(&customer, day);
            promises.extend(of_customer.map(|promise| Promise { room: promise.room.filter(|_| with_room), ..promise }));
        }
        promises.sort_by_key(|promise| (promise.due.is_none(), promise.due, promise.opened, promise.customer.clone()));
        Ok(promises)
    }

    fn add_tasks(&self, customer: &Customer, encounter: &Encounter, ticked: &[String], tasks: &mut Vec<QuietTask>) {
        let public = PublicPart::of(customer, encounter, &self.policy);
        let stay = customer.present_stay(encounter.at.day()).filter(|_| sees_stay(&public, encounter, &self.policy));
        for decision in decide(&public, encounter, &self.policy).iter().filter(|decision| is_quiet_task(decision)) {
            let key = task_key(&customer.id, decision.category.as_str(), decision.text.as_str());
            tasks.push(QuietTask {
                customer: customer.id.clone(),
                name: display_name(&customer.name),
                room: stay.map(|stay| stay.room.clone()).filter(|room| !room.is_empty()),
                eta: stay.map(|stay| stay.eta.clone()).filter(|eta| !eta.is_empty()),
                category: decision.category.clone(),
                text: decision.text.clone(),
                done: ticked.contains(&key),
                key,
            });
        }
    }
}

fn in_back_office(day: NaiveDate, encounter: &Encounter) -> Result<Encounter, DeskError> {
    if encounter.channel != Channel::BackOffice {
        return Err(DeskError::BackOfficeOnly);
    }
    let noon = Moment::parse(&day.to_string(), encounter.at.zone()).unwrap_or(encounter.at);
    Ok(Encounter { at: noon, ..encounter.clone() })
}

/// Something to do: it may be seen and done. Recognition and orders are known, not done.
fn is_quiet_task(decision: &Decision) -> bool {
    let may = decision.permissions.contains(Permissions::SEE.and(Permissions::ACT));
    may && !matches!(decision.category.as_str(), "recognition" | "order")
}

fn promises_to(customer: &Customer, day: NaiveDate) -> impl Iterator<Item = Promise> {
    let room = customer.present_stay(day).map(|stay| stay.room.clone());
    let open = customer.cases.iter().filter(|case| case.state == CaseState::Open);
    open.map(move |case| Promise {
        customer: customer.id.clone(),
        name: display_name(&customer.name),
        room: room.clone().filter(|room| !room.is_empty()),
        opened: case.opened,
        what: case.what.clone(),
        promised: Some(case.promised.clone()).filter(|promised: &Clean| !promised.is_empty()),
        due: case.due,
        overdue: case.due.is_some_and(|due| due < day),
    })
}

/// FNV-1a over the task's own words: the same task has the same key tomorrow, and the key says nothing of it.
pub(super) fn task_key(customer: &CustomerId, category: &str, text: &str) -> String {
    let bytes = [customer.as_str(), category, text].into_iter().flat_map(|part| part.bytes().chain([0]));
    let hash =
        bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3));
    format!("{hash:016x}")
}
