//! Who looks: the role somebody signed in with, beside the one a call may narrow it to; and the glass that a supervisor
//! breaks. Kept by the policy, so that no way to a decision can leave it out.

use super::{Duty, Policy, Role};
use crate::domain::{Encounter, Identity, RoleId};

/// Whether what the rule `role` forbids is lifted for the encounter at hand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Glass {
    /// The rule holds.
    #[default]
    Whole,
    /// It is lifted, while the customer is verified and nobody else is, or may be, present. No other rule is.
    Broken,
}

/// Who looks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Viewer {
    /// The role somebody signed in with; none in a single person's store.
    role: Option<RoleId>,
    glass: Glass,
}

/// A role that narrows what is seen.
#[derive(Clone, Copy)]
pub(super) enum InRole<'a> {
    /// One that the house knows.
    Known(&'a Role),
    /// One that the house does not know: it gets nothing.
    Unknown,
}

impl Policy {
    /// From here on somebody with this role looks, or a single person with none; the glass is whole.
    pub fn looked_at_by(&mut self, role: Option<RoleId>) {
        self.viewer = Viewer { role, glass: Glass::Whole };
    }

    /// Breaks the glass, or makes it whole.
    pub const fn set_glass(&mut self, glass: Glass) {
        self.viewer.glass = glass;
    }

    /// Whether the glass is broken.
    #[must_use]
    pub const fn glass(&self) -> Glass {
        self.viewer.glass
    }

    /// The role of whoever looks; none in a single person's store.
    #[must_use]
    pub const fn viewer_role(&self) -> Option<&RoleId> {
        self.viewer.role.as_ref()
    }

    /// Whether whoever looks may do this. A single person may do everything; a role that the house does not know nothing.
    #[must_use]
    pub fn lets(&self, duty: Duty) -> bool {
        self.viewer.role.as_ref().is_none_or(|role| self.role_may(role, duty))
    }

    /// Whether somebody in this role may do this.
    #[must_use]
    pub fn role_may(&self, role: &RoleId, duty: Duty) -> bool {
        self.role(role).is_some_and(|role| role.may.contains(&duty))
    }

    /// The roles that narrow this encounter: the one signed in with and the one that was chosen. None while the glass is
    /// broken and nobody else is there.
    pub(super) fn narrowing(&self, encounter: &Encounter) -> Vec<InRole<'_>> {
        let seen_by_nobody_else = encounter.identity == Identity::Verified && encounter.is_alone();
        if self.viewer.glass == Glass::Broken && seen_by_nobody_else {
            return Vec::new();
        }
        let known = |id: &RoleId| self.role(id).map_or(InRole::Unknown, InRole::Known);
        self.viewer.role.iter().chain(&encounter.role).map(known).collect()
    }

    /// Whether whoever looks does so in this role, signed in with it or narrowed to it.
    pub(super) fn is_in_role(&self, encounter: &Encounter, roles: &[RoleId]) -> bool {
        self.viewer.role.iter().chain(&encounter.role).any(|role| roles.contains(role))
    }
}
