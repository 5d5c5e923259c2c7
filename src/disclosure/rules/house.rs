//! `house`: what the organisation's own policy file removes.

use crate::disclosure::Permissions;
use crate::disclosure::thing::{Context, Thing};

pub fn removes(thing: &Thing<'_>, context: &Context<'_>) -> Permissions {
    let removed = context.policy.restricts().iter().map(|restrict| restrict.removes(thing, context));
    removed.fold(Permissions::NONE, Permissions::and)
}
