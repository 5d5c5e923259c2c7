//! `company`: what is private from somebody who is, or may be, present is not seen, done or said. A partner counts as
//! family, anybody present as *any*, unknown company as everybody.
//!
//! Nor is anything about what is known asked before others: in company only the house's standing questions are put, the
//! same to all. Otherwise a limit on questions that is itself private would make unknown company freer than a known one.

use crate::disclosure::Permissions;
use crate::disclosure::thing::{Context, Thing};

pub fn removes(thing: &Thing<'_>, context: &Context<'_>) -> Permissions {
    if context.present.is_empty() {
        Permissions::NONE
    } else if thing.private_from.meets(context.present) {
        Permissions::ALL
    } else {
        Permissions::ASK
    }
}
