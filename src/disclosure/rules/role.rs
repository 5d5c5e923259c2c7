//! `role`: a role sees what its work needs; one that the house does not know sees nothing. Of two roles, the one signed in
//! with and the one narrowed to, both hold.

use crate::disclosure::Permissions;
use crate::disclosure::thing::{Context, Thing};
use crate::disclosure::viewer::InRole;

pub fn removes(thing: &Thing<'_>, context: &Context<'_>) -> Permissions {
    context.roles.iter().fold(Permissions::NONE, |removed, role| match role {
        InRole::Known(role) => removed.and(role.removed(thing.category)),
        InRole::Unknown => Permissions::ALL,
    })
}
