//! `objection`: nothing is used for a purpose to which the customer objected (GDPR Art. 21), whatever it rests on.

use crate::disclosure::Permissions;
use crate::disclosure::thing::{Context, Thing};

pub fn removes(thing: &Thing<'_>, context: &Context<'_>) -> Permissions {
    let objected = context.objections.iter().any(|objection| objection.purpose == thing.purpose);
    if objected { Permissions::ALL } else { Permissions::NONE }
}
