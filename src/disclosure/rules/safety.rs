//! `safety`: a health or diet need is acted on, never said.

use crate::disclosure::Permissions;
use crate::disclosure::thing::{Context, Thing};
use crate::domain::Sensitivity;

pub fn removes(thing: &Thing<'_>, _: &Context<'_>) -> Permissions {
    match thing.sensitivity {
        Sensitivity::Health => Permissions::MENTION,
        Sensitivity::Ordinary | Sensitivity::Special => Permissions::NONE,
    }
}
