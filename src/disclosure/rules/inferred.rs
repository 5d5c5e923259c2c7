//! `inferred`: what was worked out, not told, is neither done nor said.

use crate::disclosure::Permissions;
use crate::disclosure::thing::{Context, Thing};
use crate::domain::Source;

pub fn removes(thing: &Thing<'_>, _: &Context<'_>) -> Permissions {
    if thing.source == Source::Inferred { Permissions::ACT.and(Permissions::MENTION) } else { Permissions::NONE }
}
