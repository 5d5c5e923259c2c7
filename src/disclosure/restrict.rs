//! A restriction of the house's own: what it removes, from what, and when. It can only remove.

use serde::Deserialize;

use super::Permissions;
use super::role::{PermissionWord, permissions};
use super::standing::holds;
use super::thing::{Context, Thing};
use crate::domain::{Audience, CategoryId, Channel, Clean, Localised, Occasion, Purpose, RoleId, Source};

/// One restriction. Every filter that is absent holds for all.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Restrict {
    /// Its stable id.
    pub id: Clean,
    /// What it removes.
    pub remove: Vec<PermissionWord>,
    /// Of which categories.
    #[serde(default)]
    pub categories: Vec<CategoryId>,
    /// On which channels.
    #[serde(default)]
    pub channels: Vec<Channel>,
    /// On which occasions.
    #[serde(default)]
    pub occasions: Vec<Occasion>,
    /// In which roles.
    #[serde(default)]
    pub roles: Vec<RoleId>,
    /// In whose presence; whoever may be present counts, so that unknown company is never treated more freely.
    #[serde(default)]
    pub companies: Option<Audience>,
    /// For which purposes.
    #[serde(default)]
    pub purposes: Vec<Purpose>,
    /// From which sources.
    #[serde(default)]
    pub sources: Vec<Source>,
    /// Why, in a sentence that could be read to the customer.
    pub reason: Localised,
    /// The legal or ethical basis; absent is the house's own decision.
    #[serde(default)]
    pub basis: Clean,
}

impl Restrict {
    /// What it removes from this thing now.
    #[must_use]
    pub(super) fn removes(&self, thing: &Thing<'_>, context: &Context<'_>) -> Permissions {
        let encounter = context.encounter;
        let in_role = self.roles.is_empty() || context.policy.is_in_role(encounter, &self.roles);
        let applies = in_role
            && holds(&self.categories, thing.category)
            && holds(&self.channels, &encounter.channel)
            && holds(&self.occasions, &encounter.occasion)
            && holds(&self.purposes, &thing.purpose)
            && holds(&self.sources, &thing.source)
            && self.companies.is_none_or(|company| company.meets(context.present));
        if applies { permissions(&self.remove) } else { Permissions::NONE }
    }
}
