//! `stale`: what is older than its category's shelf life, or was never dated, is not done unasked: ask, don't assume.

use chrono::NaiveDate;

use crate::disclosure::Permissions;
use crate::disclosure::thing::{Context, Freshness, Thing};

pub fn removes(thing: &Thing<'_>, context: &Context<'_>) -> Permissions {
    match thing.freshness {
        Freshness::Lasting => Permissions::NONE,
        Freshness::Since(Some(day)) if is_fresh(day, thing, context) => Permissions::NONE,
        Freshness::Since(_) => Permissions::ACT,
    }
}

/// A day to come is no confirmation, and what the house has no shelf life for is never fresh.
fn is_fresh(confirmed: NaiveDate, thing: &Thing<'_>, context: &Context<'_>) -> bool {
    let age = (context.day - confirmed).num_days();
    let category = context.policy.category(thing.category);
    age >= 0 && category.is_some_and(|category| age <= i64::from(category.shelf_life_days))
}
