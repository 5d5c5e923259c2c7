//! Forgetting a customer (GDPR Art. 17). A stay that is not over keeps its booking, and nothing but it, until departure.

use chrono::NaiveDate;
use serde::Serialize;

use super::known;
use crate::desk::back_office::task_key;
use crate::desk::{Desk, DeskError};
use crate::disclosure::Duty;
use crate::domain::{Clean, Customer, CustomerId, Encounter};
use crate::store::{Act, Effort, Erasure, Overwritten, Remains, ReturnByFile, StoreError, Whom};

/// What erasing somebody did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Erased {
    /// Whose data.
    pub customer: CustomerId,
    /// The last day of the stay whose booking is kept until then; none where nothing is kept.
    pub booking_kept_until: Option<NaiveDate>,
    /// Whether what was erased is overwritten everywhere; else unused parts of pages wait for `retention`.
    pub overwritten: bool,
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
        let booking_kept_until = self.remove(id, ReturnByFile::Refused, Act::Erase, encounter)?;
        let backups = self.store.own_backups()?;
        let overwritten = self.overwritten(Effort::Brief)?;
        let name = |backup: &crate::store::OwnBackup| Clean::new(&backup.file.to_string_lossy());
        let left = self.store.own_backups()?;
        let removed = backups.iter().filter(|backup| !left.contains(backup)).map(name).collect();
        Ok(Erased { customer: id.clone(), booking_kept_until, overwritten, backups_removed: removed })
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

    /// Removes a customer; answers until when the booking of a stay is kept.
    pub(super) fn remove(
        &mut self,
        id: &CustomerId,
        return_by_file: ReturnByFile,
        act: Act,
        encounter: &Encounter,
    ) -> Result<Option<NaiveDate>, DeskError> {
        let trace = self.entry(act, Whom::Customer(id.clone()), encounter);
        let kept = self.revise(id, &mut |desk, stored| {
            let (customer, expected) = known(stored);
            let tasks = tasks(&customer);
            let booking = booking(&customer, encounter.at.day());
            let remains = booking.as_ref().map_or(Remains::Nothing, |(booking, last)| Remains::Booking(booking, *last));
            desk.store.erase(&Erasure { id, expected, remains, return_by_file, tasks: &tasks }, &trace)?;
            Ok(booking.map(|(_, last)| last))
        })?;
        self.forget_open(id);
        Ok(kept)
    }

    /// Overwrites what is left; what others hold up now is done at the next opening.
    pub(super) fn overwritten(&mut self, effort: Effort) -> Result<bool, DeskError> {
        match self.store.overwrite(effort) {
            Ok(done) => Ok(done == Overwritten::All),
            Err(StoreError::Busy) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }
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
