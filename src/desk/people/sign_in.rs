//! Coming in and going out. Every try stands in the trail; how long to wait is in the store.

use super::{NOBODY, PeopleError, Pin, Signed, SignedIn};
use crate::desk::{Desk, DeskError};
use crate::domain::Clean;
use crate::store::{Act, Begun, MayTry, PinHash, PinMark, StaffMember, TrailEntry, Tries, TryEnd};

/// What stands between somebody and the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Door {
    /// Nothing: a single person's store.
    Open,
    /// Name and PIN of one of these.
    Closed(Vec<Clean>),
}

impl Desk {
    /// What stands between somebody and the desk: nothing, or name and PIN.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn door(&mut self) -> Result<Door, DeskError> {
        let staff = self.store.staff()?;
        if staff.is_empty() {
            return Ok(Door::Open);
        }
        Ok(Door::Closed(staff.into_iter().filter(|one| one.retired.is_none()).map(|one| one.name).collect()))
    }

    /// How long somebody has to wait before the next try, without making one.
    ///
    /// # Errors
    /// They have to wait, or are locked; the store cannot be read.
    pub fn may_try(&mut self, name: &str) -> Result<(), DeskError> {
        let now = self.now();
        let same = |one: &StaffMember| one.retired.is_none() && is_same_name(one.name.as_str(), name);
        let tries = self.store.staff()?.into_iter().find(same).map(|one| one.tries);
        tries.map_or(Ok(()), |tries| refused(tries.allow(now)).map_or(Ok(()), |error| Err(error.into())))
    }

    /// Signs somebody in. Whoever was signed in is out from the first try on. A try before its time counts as a wrong one and
    /// is not looked at; in a single person's store nobody signs in.
    ///
    /// # Errors
    /// Name and PIN do not belong together; it is too early, or locked; the try cannot be written.
    pub fn sign_in(&mut self, name: &str, pin: &Pin) -> Result<SignedIn, DeskError> {
        if self.store.staff()?.is_empty() {
            return Err(PeopleError::NoSuchPerson(Clean::new(name)).into());
        }
        self.sign_out()?;
        let failed = TrailEntry { who: Clean::new(NOBODY), role: None, ..self.house_entry(Act::FailedTry) };
        match self.store.begin_try(name, &failed)? {
            Begun::Unknown => {
                PinHash::match_nobody(pin.text())?;
                self.store.append(&failed)?;
                Err(PeopleError::WrongPin.into())
            }
            Begun::Refused(why) => Err(refused(why).unwrap_or(PeopleError::Locked).into()),
            Begun::May(member, hash) if hash.matches(pin.text())? => self.let_in(member, hash.mark()),
            Begun::May(member, _) => {
                self.store.end_try(&member.name, TryEnd::Wrong, &TrailEntry { who: member.name.clone(), ..failed })?;
                let now = Tries { wrong: member.tries.wrong + 1, last: Some(self.now()) };
                Err(refused(now.allow(self.now())).unwrap_or(PeopleError::WrongPin).into())
            }
        }
    }

    fn let_in(&mut self, member: StaffMember, pin: PinMark) -> Result<SignedIn, DeskError> {
        let StaffMember { name, role, .. } = member;
        let trace = TrailEntry { who: name.clone(), role: Some(role.0.clone()), ..self.house_entry(Act::SignIn) };
        self.store.end_try(&name, TryEnd::Right, &trace)?;
        let person = SignedIn { name, role, pin };
        self.close();
        self.staff = person.name.clone();
        self.policy.looked_at_by(Some(person.role.clone()));
        self.signed = Signed::In(person.clone());
        Ok(person)
    }

    /// Signs whoever is in out: nothing of what was open stays. They are out even where that cannot be written; then it
    /// says so.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn sign_out(&mut self) -> Result<(), DeskError> {
        self.close();
        if self.signed_in().is_none() {
            return Ok(());
        }
        let trace = self.house_entry(Act::SignOut);
        self.leave_the_desk();
        Ok(self.store.append(&trace)?)
    }
}

fn refused(may: MayTry) -> Option<PeopleError> {
    match may {
        MayTry::Now => None,
        MayTry::After(seconds) => Some(PeopleError::Wait(seconds)),
        MayTry::Locked => Some(PeopleError::Locked),
    }
}

/// Whether two ways of typing a name mean one person.
pub(super) fn is_same_name(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}
