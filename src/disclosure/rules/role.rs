//! `role`: a role sees what its work needs; one that the house does not know sees nothing.

use crate::disclosure::Permissions;
use crate::disclosure::thing::{Context, Thing, Viewer};

pub fn removes(thing: &Thing<'_>, context: &Context<'_>) -> Permissions {
    match &context.role {
        Viewer::Anybody => Permissions::NONE,
        Viewer::InRole(role) => role.removed(thing.category),
        Viewer::Unknown => Permissions::ALL,
    }
}
