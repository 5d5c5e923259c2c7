//! Roles: what a kind of work does not need. A role only removes.

use serde::Deserialize;

use super::{Duty, Permissions};
use crate::domain::{CategoryId, Localised, RoleId};

/// One permission, as policy files write it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum PermissionWord {
    /// Staff may read it.
    See,
    /// Staff may do it unasked.
    Act,
    /// Staff may say it aloud.
    Mention,
    /// Staff may ask an open question about its category.
    Ask,
}

impl PermissionWord {
    const fn permission(self) -> Permissions {
        match self {
            Self::See => Permissions::SEE,
            Self::Act => Permissions::ACT,
            Self::Mention => Permissions::MENTION,
            Self::Ask => Permissions::ASK,
        }
    }
}

/// The set of permissions that a list of words names.
#[must_use]
pub fn permissions(words: &[PermissionWord]) -> Permissions {
    words.iter().fold(Permissions::NONE, |set, word| set.and(word.permission()))
}

/// Permissions removed from some categories.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Removal {
    /// What is removed.
    pub permissions: Vec<PermissionWord>,
    /// From these categories; absent is from all.
    #[serde(default)]
    pub categories: Vec<CategoryId>,
    /// But not from these, so that a category added later is removed too.
    #[serde(default)]
    pub except: Vec<CategoryId>,
}

impl Removal {
    /// What is removed from things of this category.
    #[must_use]
    pub fn from_category(&self, category: &CategoryId) -> Permissions {
        let named = self.categories.is_empty() || self.categories.contains(category);
        if named && !self.except.contains(category) { permissions(&self.permissions) } else { Permissions::NONE }
    }
}

/// A kind of work.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Role {
    /// Its id.
    pub id: RoleId,
    /// Its name.
    pub label: Localised,
    /// What it does not need.
    #[serde(default)]
    pub removes: Vec<Removal>,
    /// What it may do; nothing else.
    #[serde(default)]
    pub may: Vec<Duty>,
}

impl Role {
    /// What the role does without in things of this category.
    #[must_use]
    pub fn removed(&self, category: &CategoryId) -> Permissions {
        self.removes.iter().fold(Permissions::NONE, |set, one| set.and(one.from_category(category)))
    }
}

/// The file of roles.
#[derive(Clone, Debug, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RoleFile {
    /// What a role of the house's own may do at most.
    #[serde(default)]
    pub house_role_may: Vec<Duty>,
    /// Every role.
    #[serde(default)]
    pub role: Vec<Role>,
}
