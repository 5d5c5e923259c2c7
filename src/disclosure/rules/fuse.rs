//! `fuse`: sensitive facts are never used, save a health need that the customer explicitly asked to be minded. No policy
//! can switch it off. What has no place in a document at all (sources nobody may use, a child's profile) the gate refuses.

use super::basis::given_explicitly;
use crate::disclosure::Permissions;
use crate::disclosure::thing::{Context, Thing};
use crate::domain::Sensitivity;

pub fn removes(thing: &Thing<'_>, context: &Context<'_>) -> Permissions {
    match thing.sensitivity {
        Sensitivity::Ordinary => Permissions::NONE,
        Sensitivity::Health if given_explicitly(thing, context) => Permissions::NONE,
        Sensitivity::Health | Sensitivity::Special => Permissions::ALL,
    }
}
