//! `observed`: what staff noticed and the customer never said is not said back.

use crate::disclosure::Permissions;
use crate::disclosure::thing::{Context, Thing};
use crate::domain::Source;

pub fn removes(thing: &Thing<'_>, _: &Context<'_>) -> Permissions {
    if thing.source == Source::Observed { Permissions::MENTION } else { Permissions::NONE }
}
