//! Forgetting a customer (GDPR Art. 17). A stay that is not over keeps its booking, and nothing but it, until departure.

use chrono::NaiveDate;
use serde::Serialize;

use super::known;
use crate::desk::back_office::task_key;
use crate::desk::{Desk, DeskError};
use crate::disclosure::Duty;
use crate::domain::{Clean, Customer, CustomerId, Encounter};
use crate::store::{Act, Effort, Erasure, Overwritten, OwnBackup, Remains, ReturnByFile, StoreError, Stored, Whom};

/// What erasing somebody did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Erased {
    /// Whose data.
    pub customer: CustomerId,
    /// The last day of the stay whose booking is kept until then; none where nothing is kept.
    pub booking_kept_until: Option<NaiveDate>,
    /// Whether what was erased is overwritten everywhere; else unused parts of pages wait for `retention`.
    pub overwritten: bool,
    /// Why it is not, where something failed: a full disk, a copy that cannot be removed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why_not: Option<Clean>,
    /// Copies made by the program itself that were removed with it.
    pub backups_removed: Vec<Clean>,
}

impl Erased {
    /// Whether nothing is left to be done.
    #[must_use]
    pub const fn is_whole(&self) -> bool {
        self.overwritten && self.booking_kept_until.is_none()
    }
}

impl Desk {
    /// Erases a customer: everything, or all but the booking of a stay that is not over. No file brings them back.
    ///
    /// # Errors
    /// No such customer; it cannot be written, and then nothing is erased.
    pub fn erase(&mut self, id: &CustomerId, encounter: &Encounter) -> Result<Erased, DeskError> {
        self.require(Duty::Erase)?;
        self.check_role(encounter)?;
        let booking_kept_until = self.remove(id, encounter)?;
        let Overwriting { done, why_not, copies_removed } = self.overwrite(Effort::Brief);
        Ok(Erased {
            customer: id.clone(),
            booking_kept_until,
            overwritten: done,
            why_not,
            backups_removed: copies_removed,
        })
    }

    /// Lets somebody come back who was erased, by their own word.
    ///
    /// # Errors
    /// Nobody of this id was erased; it cannot be written.
    pub fn welcome_back(&mut self, id: &CustomerId, encounter: &Encounter) -> Result<(), DeskError> {
        self.require(Duty::Erase)?;
        self.check_role(encounter)?;
        let trace = self.entry(Act::Lift, Whom::Nobody, encounter);
        if self.store.welcome_back(id, &trace)? { Ok(()) } else { Err(DeskError::NobodyErased) }
    }

    /// Removes a customer who asked for it; answers until when the booking of a stay is kept.
    pub(super) fn remove(&mut self, id: &CustomerId, encounter: &Encounter) -> Result<Option<NaiveDate>, DeskError> {
        self.revise(id, &mut |desk, stored| desk.remove_as_read(stored, ReturnByFile::Refused, encounter))
    }

    /// Removes a customer as they were read; whoever was changed since is not.
    pub(super) fn remove_as_read(
        &mut self,
        stored: Stored,
        return_by_file: ReturnByFile,
        encounter: &Encounter,
    ) -> Result<Option<NaiveDate>, DeskError> {
        let (customer, expected) = known(stored);
        let id = &customer.id;
        let act = match return_by_file {
            ReturnByFile::Refused => Act::Erase,
            ReturnByFile::Welcome => Act::Retention,
        };
        let trace = self.entry(act, Whom::Customer(id.clone()), encounter);
        let tasks = tasks(&customer);
        let booking = booking(&customer, encounter.at.day());
        let remains = booking.as_ref().map_or(Remains::Nothing, |(booking, last)| Remains::Booking(booking, *last));
        self.store.erase(&Erasure { id, expected, remains, return_by_file, tasks: &tasks }, &trace)?;
        self.forget_open(id);
        Ok(booking.map(|(_, last)| last))
    }

    /// Overwrites what is left. Whoever was to go is gone by now: what others hold up, and what cannot be done, is said, and
    /// done at the next opening.
    pub(super) fn overwrite(&mut self, effort: Effort) -> Overwriting {
        let before = self.store.own_backups().unwrap_or_default();
        let done = self.store.overwrite(effort);
        let left = self.store.own_backups().unwrap_or_else(|_| before.clone());
        let is_done = matches!(done, Ok(Overwritten::All));
        let why_not = match done {
            Ok(_) | Err(StoreError::Busy) => None,
            Err(error) => {
                let error = DeskError::from(error);
                error.note();
                Some(error.sentence(&self.phrases))
            }
        };
        let copies_removed = before.iter().filter(|copy| !left.contains(copy)).map(name).collect();
        Overwriting { done: is_done, why_not, copies_removed }
    }
}

/// How far overwriting came.
pub(super) struct Overwriting {
    /// Whether nothing is left to do.
    pub done: bool,
    /// Why not, where it is not for others who work on the store.
    pub why_not: Option<Clean>,
    /// Copies made by the program itself that were removed.
    pub copies_removed: Vec<Clean>,
}

/// The file of a copy.
pub(super) fn name(copy: &OwnBackup) -> Clean {
    Clean::new(&copy.file.to_string_lossy())
}

/// The booking of stays that are not over: what a person at the desk needs to let the guest in and out, and no more. And
/// the last day of it.
fn booking(customer: &Customer, day: NaiveDate) -> Option<(Customer, NaiveDate)> {
    let stays: Vec<_> = customer.stays.iter().filter(|stay| stay.to >= day).cloned().collect();
    let last = stays.iter().map(|stay| stay.to).max()?;
    let mut name = customer.name.clone();
    name.known_as = Clean::default();
    let booking = Customer {
        gender: customer.gender,
        languages: customer.languages.clone(),
        stays,
        restricted: customer.restricted,
        objections: customer.objections.clone(),
        ..Customer::new(customer.id.clone(), name)
    };
    Some((booking, last))
}

/// The keys by which quiet tasks of this customer can have been ticked off.
fn tasks(customer: &Customer) -> Vec<String> {
    let items = customer.items.iter().map(|item| (item.category.as_str(), &item.text));
    let requests = customer.stays.iter().flat_map(|stay| &stay.requests).map(|request| ("request", &request.text));
    items.chain(requests).map(|(category, text)| task_key(&customer.id, category, text.as_str())).collect()
}
