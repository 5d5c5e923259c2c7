//! `company`: what is private from somebody who is, or may be, present is not seen, done or said. A partner counts as
//! family, anybody present as *any*, unknown company as everybody.

use crate::disclosure::Permissions;
use crate::disclosure::thing::{Context, Thing};

pub fn removes(thing: &Thing<'_>, context: &Context<'_>) -> Permissions {
    if thing.private_from.meets(context.present) {
        Permissions::SEE.and(Permissions::ACT).and(Permissions::MENTION)
    } else {
        Permissions::NONE
    }
}
