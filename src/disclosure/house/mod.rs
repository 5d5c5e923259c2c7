//! The house's own policy file. It can only tighten: whatever would loosen is a fault, and merging takes the stricter of
//! both anyway.

mod check;
mod fault;
mod grammar;
mod loosening;
mod merge;

use std::collections::BTreeMap;

use serde::Deserialize;

use super::Duty;
use super::limits::Limits;
use super::restrict::Restrict;
use super::role::Removal;
use super::standing::{Conduct, ConfirmStays, NameUse, Notice, StandingQuestion, VerificationQuestion};
use crate::domain::{Audience, CategoryId, Clean, Localised, RoleId};

pub use fault::Fault;
pub(crate) use fault::{Places, nearest};

/// A house policy file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct HousePolicy {
    /// Restrictions of the house's own.
    pub restrict: Vec<Restrict>,
    /// Shorter shelf lives in days, by category.
    pub shelf_life_days: BTreeMap<CategoryId, u32>,
    /// From whom a category is private if nobody said; wider than the program's.
    pub private_from: BTreeMap<CategoryId, Audience>,
    /// Roles narrowed, and roles of the house's own.
    pub role: Vec<HouseRole>,
    /// Notices narrowed to fewer purposes and categories.
    pub notice: Vec<Notice>,
    /// Further standing questions.
    pub standing: Vec<StandingQuestion>,
    /// Further verification questions.
    pub verification: Vec<VerificationQuestion>,
    /// Further standing lines of conduct.
    pub conduct: Vec<Conduct>,
    /// Switches of wording.
    pub switches: HouseSwitches,
    /// Numbers that the settings of a desk can only make stricter.
    pub limits: Limits,
    /// What a customer's statement says of the house, in place of each desk's own settings.
    pub statement: HouseStatement,
    /// After how many days data leave, by kind, in place of each desk's own terms. Which kinds there are and how many
    /// days they may have is known to `retention`, which reads this further.
    #[schemars(with = "BTreeMap<String, u32>")]
    pub terms: BTreeMap<String, toml::Spanned<u32>>,
}

/// What a customer's statement says of the house (Art. 13(1)(a), (b) and (e) GDPR); absent leaves it to the settings of
/// each desk.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct HouseStatement {
    /// Who answers for the customers' data: name and address.
    pub controller: Option<Clean>,
    /// How customers reach whoever is responsible for data protection.
    pub data_protection_contact: Option<Clean>,
    /// Whom outside the house customers' data are passed on to.
    pub recipients: Option<Vec<Clean>>,
    /// Whether it names the staff who looked at their data.
    pub statement_names: Option<bool>,
}

impl HouseStatement {
    /// This, and what it leaves open as `other` says it.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self {
            controller: self.controller.or(other.controller),
            data_protection_contact: self.data_protection_contact.or(other.data_protection_contact),
            recipients: self.recipients.or(other.recipients),
            statement_names: self.statement_names.or(other.statement_names),
        }
    }
}

/// A role of the program narrowed, or one of the house's own.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HouseRole {
    /// Its id.
    pub id: RoleId,
    /// Its name; needed for a role of the house's own.
    #[serde(default)]
    pub label: Option<Localised>,
    /// What it does not need.
    #[serde(default)]
    pub removes: Vec<Removal>,
    /// What it may not do, of what the program lets it.
    #[serde(default)]
    pub may_not: Vec<Duty>,
}

/// Where houses differ in wording; absent leaves the program's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct HouseSwitches {
    /// What to answer when somebody asks whether a guest stays here.
    pub confirm_stays: Option<ConfirmStays>,
    /// How often the guest's name belongs into a talk.
    pub name_use: Option<NameUse>,
}
