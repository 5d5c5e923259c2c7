//! Staff: who works here, in which role, and how they come in.

use chrono::{DateTime, TimeDelta, Utc};
use serde::Serialize;

use super::sign_in::is_same_name;
use super::{NOBODY, PeopleError, Pin, Signed};
use crate::desk::{Desk, DeskError};
use crate::disclosure::{Duty, Policy};
use crate::domain::{Clean, RoleId};
use crate::store::{Act, MayTry, PinHash, StaffMember, TrailEntry};

/// A member of staff as the list shows them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Member {
    /// The name.
    pub name: Clean,
    /// The role's id.
    pub role: RoleId,
    /// Whether they can come in.
    pub state: MemberState,
    /// When they were added, RFC 3339 in UTC.
    pub added: String,
    /// When they left, if they did.
    pub retired: Option<String>,
}

/// Whether a member of staff can come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum MemberState {
    /// Yes.
    Active,
    /// Not before the PIN is reset.
    Locked,
    /// They left.
    Retired,
}

/// The role of the first person where nobody says another: it can add everybody else.
const FIRST_ROLE: &str = "supervisor";

/// Longest name.
const LONGEST_NAME: usize = 60;

/// After so long nobody else can be asked: when all who manage staff are locked, the store's own key is enough again.
const ALL_LOCKED: TimeDelta = TimeDelta::hours(24);

impl Desk {
    /// Whether nobody has been added yet: then whoever holds the store's key adds the first person.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn has_no_staff(&mut self) -> Result<bool, DeskError> {
        Ok(self.store.staff()?.is_empty())
    }

    /// Whether the first person should be offered to be added: nobody was, and nobody put it off.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn offers_first_person(&mut self) -> Result<bool, DeskError> {
        Ok(self.has_no_staff()? && self.store.house_notes()?.put_off.is_none())
    }

    /// Puts adding the first person off.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn put_off_first_person(&mut self) -> Result<(), DeskError> {
        let now = self.now();
        Ok(self.store.note_put_off(now)?)
    }

    /// Adds a member of staff, or lets one who left come back. The first one must be able to manage staff, is added by
    /// whoever holds the store's key, and is signed in.
    ///
    /// # Errors
    /// Not this person's duty; the name is taken; no such role; the PIN is too short; it cannot be written.
    pub fn add_staff(&mut self, name: &str, role: Option<&RoleId>, pin: &Pin) -> Result<Member, DeskError> {
        let is_first = self.has_no_staff()?;
        let (name, role) = self.may_add_staff(name, role)?;
        let hash = stretched(pin)?;
        let mut trace = self.house_entry(Act::Staff);
        if is_first {
            trace = TrailEntry { who: name.clone(), role: Some(role.0.clone()), ..trace };
        }
        if !self.store.add_staff(&name, &role, &hash, &trace)? {
            return Err(PeopleError::NameTaken(name).into());
        }
        if is_first {
            self.close();
            self.staff = name.clone();
            self.policy.looked_at_by(Some(role.clone()));
            self.signed = Signed::In(super::SignedIn { name: name.clone(), role: role.clone(), pin: hash.mark() });
        }
        Ok(Member { name, role, state: MemberState::Active, added: written(trace.at), retired: None })
    }

    /// The name and the role with which somebody could be added: asked before a PIN is.
    ///
    /// # Errors
    /// Not this person's duty; no name; no such role, or none for the first person.
    pub fn may_add_staff(&mut self, name: &str, role: Option<&RoleId>) -> Result<(Clean, RoleId), DeskError> {
        let is_first = self.has_no_staff()?;
        self.require(Duty::Staff)?;
        let name = Clean::new(name.trim());
        if name.is_empty() || name.as_str() == NOBODY || name.as_str().chars().count() > LONGEST_NAME {
            return Err(PeopleError::NoName.into());
        }
        let role = match role {
            Some(role) => role.clone(),
            None if is_first => RoleId(Clean::new(FIRST_ROLE)),
            None => return Err(PeopleError::NoRole(self.role_names()).into()),
        };
        if !self.policy.knows_role(&role) {
            return Err(DeskError::NoSuchRole(role.0));
        }
        if is_first && !self.policy.role_may(&role, Duty::Staff) {
            return Err(PeopleError::NobodyToManage.into());
        }
        Ok((name, role))
    }

    fn role_names(&self) -> Clean {
        Clean::new(&self.policy.roles().iter().map(|role| role.id.0.as_str()).collect::<Vec<_>>().join(", "))
    }

    /// Everybody who works or worked here.
    ///
    /// # Errors
    /// Nobody is signed in; the store cannot be read.
    pub fn staff(&mut self) -> Result<Vec<Member>, DeskError> {
        self.check_signed_in()?;
        let now = self.now();
        Ok(self.store.staff()?.into_iter().map(|one| member(one, now)).collect())
    }

    /// Lets a member of staff leave: they cannot come in any more, and the trail goes on naming them.
    ///
    /// # Errors
    /// Not this person's duty; nobody of this name; nobody else could manage staff; it cannot be written.
    pub fn retire_staff(&mut self, name: &str) -> Result<(), DeskError> {
        self.require(Duty::Staff)?;
        let manages = |one: &StaffMember| one.retired.is_none() && self.policy.role_may(&one.role, Duty::Staff);
        let staff = self.store.staff()?;
        let is_them = |one: &StaffMember| is_same_name(one.name.as_str(), name);
        if staff.iter().any(|one| is_them(one) && manages(one))
            && !staff.iter().any(|one| !is_them(one) && manages(one))
        {
            return Err(PeopleError::NobodyToManage.into());
        }
        let name = Clean::new(name.trim());
        let trace = self.house_entry(Act::Staff);
        if self.store.retire_staff(&name, &trace)? { Ok(()) } else { Err(PeopleError::NoSuchPerson(name).into()) }
    }

    /// Gives a member of staff another PIN and opens a locked one. One may give oneself another; for others it takes the
    /// duty. Where all who have it have been locked for a day, the store's key is enough.
    ///
    /// # Errors
    /// Not this person's duty; nobody of this name; the PIN is too short; it cannot be written.
    pub fn reset_staff(&mut self, name: &str, pin: &Pin) -> Result<(), DeskError> {
        let own = self.signed_in().is_some_and(|person| is_same_name(person.name.as_str(), name));
        if own {
            self.check_signed_in()?;
        } else if self.signed_in().is_some() || !self.all_managers_are_locked()? {
            self.require(Duty::Staff)?;
        }
        let name = Clean::new(name.trim());
        let hash = stretched(pin)?;
        let trace = self.house_entry(Act::Staff);
        if !self.store.reset_staff(&name, &hash, &trace)? {
            return Err(PeopleError::NoSuchPerson(name).into());
        }
        if let (true, Signed::In(person)) = (own, &mut self.signed) {
            person.pin = hash.mark();
        }
        Ok(())
    }

    /// Whether a colleague's ten wrong tries, or a forgotten PIN, have left nobody who could open the door again.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn all_managers_are_locked(&mut self) -> Result<bool, DeskError> {
        let now = self.now();
        let staff = self.store.staff()?;
        // By the program's own table: a policy file that takes this duty from everybody must not open the door.
        let table = Policy::built_in();
        let is_manager = |one: &&StaffMember| one.retired.is_none() && table.role_may(&one.role, Duty::Staff);
        let managers: Vec<&StaffMember> = staff.iter().filter(is_manager).collect();
        let for_long = |one: &StaffMember| {
            one.tries.allow(now) == MayTry::Locked && one.tries.last.is_some_and(|last| last + ALL_LOCKED <= now)
        };
        Ok(!managers.is_empty() && managers.into_iter().all(for_long))
    }

    /// Confirms that staff were told that unusual use is looked for, and why.
    ///
    /// # Errors
    /// Not this person's duty; it cannot be written.
    pub fn confirm_informed(&mut self) -> Result<(), DeskError> {
        self.require(Duty::Staff)?;
        let trace = self.house_entry(Act::Inform);
        Ok(self.store.note_informed(&trace)?)
    }
}

fn stretched(pin: &Pin) -> Result<PinHash, DeskError> {
    if !pin.is_long_enough() {
        return Err(PeopleError::PinShort.into());
    }
    Ok(PinHash::of(pin.text())?)
}

fn member(one: StaffMember, now: DateTime<Utc>) -> Member {
    let state = match (one.retired, one.tries.allow(now)) {
        (Some(_), _) => MemberState::Retired,
        (None, MayTry::Locked) => MemberState::Locked,
        (None, _) => MemberState::Active,
    };
    Member { name: one.name, role: one.role, state, added: written(one.added), retired: one.retired.map(written) }
}

fn written(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true)
}
