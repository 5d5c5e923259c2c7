//! A colleague's change reaches this desk: told of it, the desk reads again what stands on it.
//!
//! Always: what stays the same needs no second trace, or two desks would wake each other without end; what is new on the
//! page has its trace first; a card that can't be read again is closed.

use super::people::{PeopleError, Signed};
use super::{Desk, DeskError, RulesOfCard};
use crate::card::Card;
use crate::domain::{Encounter, Identity};
use crate::store::{self, Act, StoreError, Whom};

pub use crate::store::{Told, Watch};

/// What has happened in the store since the last look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Nothing.
    None,
    /// Somebody else has written; what is shown is to be asked for again.
    Something,
    /// Whoever was signed in is not any more what they were: nothing is held of a customer, and the door is closed.
    SentOut,
}

/// How the desk looks whether a colleague has written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// Without waiting for anything: before each key.
    Glance,
    /// Waiting for whoever is writing at this moment: after being told of a write.
    Settled,
}

impl Desk {
    /// Calls `told` soon after anybody writes to this desk's store, this desk too. It is told once until
    /// [`Watch::listen_again`]; then [`Desk::look`] says whether it was somebody else. The watch ends when it is dropped.
    /// Nothing wakes while nothing is written.
    ///
    /// # Errors
    /// The system watches no more files.
    pub fn watch(&self, told: Told) -> Result<Watch, DeskError> {
        Ok(self.store.watch(told)?)
    }

    /// Whether somebody else has written since the last look. What the house has decided meanwhile holds from now on;
    /// whoever was retired, got another role or another PIN is out.
    ///
    /// # Errors
    /// The store cannot be read, or the house's policy in it has faults.
    pub fn look(&mut self, look: Look) -> Result<Change, DeskError> {
        let change = match look {
            Look::Glance => self.store.changes()?,
            Look::Settled => self.store.settled_changes()?,
        };
        if change == store::Change::None && self.rules.is_some() {
            return Ok(Change::None);
        }
        let signed_in = if self.signed == Signed::Out { Ok(()) } else { self.check_signed_in() };
        // Whoever comes next is held to it too: the store tells of a write once.
        let followed = self.follow_the_house();
        match signed_in {
            Err(DeskError::People(PeopleError::NotSignedIn)) => return Ok(Change::SentOut),
            other => other?,
        }
        followed?;
        Ok(Change::Something)
    }

    /// The open card from fresh data; none where nobody has changed this customer, nor the rules. What the desk held is dropped before anything is written, so a colleague's
    /// tightening waits for nothing.
    ///
    /// # Errors
    /// The customer is gone, the store cannot be read, or the trace not written: then the card is closed.
    pub fn refresh(&mut self, encounter: &Encounter) -> Result<Option<Card>, DeskError> {
        let open = self.open.as_ref().ok_or(DeskError::NothingOpen)?;
        if open.customer.is_none() || encounter.identity == Identity::Unverified {
            return Ok(None);
        }
        let id = open.id.clone();
        if self.owes() {
            match self.write_owed(encounter) {
                Ok(()) => {}
                Err(DeskError::Store(StoreError::Newer)) => {
                    // A colleague was first, and their customer stands here now.
                    self.unkept = true;
                    return self.change(encounter).map(Some);
                }
                // What stands here is tighter than what is written, and stays.
                Err(_) => return Ok(None),
            }
        }
        let read = self.read_stored(&id);
        let same = matches!(&read, Ok(now) if self.open.as_ref().is_some_and(|open| open.customer.as_ref() == Some(&now.customer)));
        if same {
            // What other rules let be seen had its trace when they were taken over.
            let is_older = self.open.as_ref().is_some_and(|open| open.rules == RulesOfCard::Older);
            return if is_older { self.change(encounter).map(Some) } else { Ok(None) };
        }
        let fresh = read.and_then(|now| self.trace(Act::View, Whom::Customer(id), encounter).map(|()| now));
        let Some(open) = self.open.as_mut() else { return Ok(None) };
        match fresh {
            Ok(now) => {
                open.customer = Some(now.customer);
                open.revision = Some(now.revision);
                // What a colleague changed since is not ours to take back.
                open.last = None;
            }
            Err(error) => {
                self.close();
                return Err(error);
            }
        }
        self.change(encounter).map(Some)
    }

    /// The same page once more, from fresh data: `page` is asked as before, and only who is new on it is traced.
    ///
    /// # Errors
    /// As `page` says.
    pub fn again<T>(&mut self, page: impl FnOnce(&mut Self) -> Result<T, DeskError>) -> Result<T, DeskError> {
        self.paging = Paging::Again;
        let done = page(self);
        self.paging = Paging::First;
        done
    }

    /// A page of customers begins: nobody has been traced on it yet.
    pub(super) fn begin_page(&mut self) {
        if self.paging == Paging::First {
            self.traced.clear();
        }
    }

    /// The trace of a customer, or of nobody in particular, on a page of many; once a page.
    pub(super) fn trace_on_page(&mut self, act: Act, about: Whom, encounter: &Encounter) -> Result<(), DeskError> {
        let is_known = match &about {
            Whom::Customer(id) => self.traced.contains(id),
            Whom::Nobody | Whom::Token(_) => true,
        };
        if self.paging == Paging::Again && is_known {
            return Ok(());
        }
        let id = if let Whom::Customer(id) = &about { Some(id.clone()) } else { None };
        self.trace(act, about, encounter)?;
        self.traced.extend(id);
        Ok(())
    }
}

/// Whether a page is asked for, or read again because a colleague has written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Paging {
    First,
    Again,
}
