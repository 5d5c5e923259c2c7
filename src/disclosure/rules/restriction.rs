//! `restriction`: what the customer had restricted is kept and not used (GDPR Art. 18); form of address and booking stand.

use crate::disclosure::Permissions;
use crate::disclosure::category::STAY;
use crate::disclosure::thing::{Context, Thing};

pub fn removes(thing: &Thing<'_>, context: &Context<'_>) -> Permissions {
    let used = context.restricted.is_some() && thing.category.as_str() != STAY;
    if used { Permissions::ALL } else { Permissions::NONE }
}
