//! `identity`: nothing is disclosed to somebody who has not shown who they are.

use crate::disclosure::Permissions;
use crate::disclosure::thing::{Context, Thing};
use crate::domain::Identity;

pub fn removes(_: &Thing<'_>, context: &Context<'_>) -> Permissions {
    match context.encounter.identity {
        Identity::Verified => Permissions::NONE,
        Identity::Claimed | Identity::Unverified => Permissions::ALL,
    }
}
