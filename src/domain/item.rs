//! An item: one thing known for personalisation.

use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Audience, Clean, Consent};

/// A category's id, from the house's list in data/categories.toml.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(transparent)]
pub struct CategoryId(Clean);

impl CategoryId {
    /// The id as the documents write it.
    #[must_use]
    pub fn new(id: &str) -> Self {
        Self(Clean::new(id))
    }

    /// The id as the documents write it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl fmt::Display for CategoryId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Where something is known from. Other sources (third parties, social media, public places) have no value here:
/// the gate refuses them by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// The customer told us (DPV `ProvidedPersonalData`).
    ToldUs,
    /// From the service itself: stays, orders (DPV `DerivedPersonalData`).
    ServiceHistory,
    /// Staff noticed it; the customer never said it (DPV `ObservedPersonalData`).
    Observed,
    /// Worked out, not told (DPV `InferredPersonalData`).
    Inferred,
}

/// How sensitive an item is.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Sensitivity {
    /// Anybody's everyday preference.
    #[default]
    Ordinary,
    /// Health or diet need: purpose `safety` with explicit consent, or nothing (GDPR Art. 9).
    Health,
    /// Any other special category: never taken in.
    Special,
}

impl Sensitivity {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it with a reference")]
    pub(crate) fn is_ordinary(&self) -> bool {
        *self == Self::Ordinary
    }
}

/// One thing known for personalisation: a preference, an occasion, a need.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// A random UUID; never on a card.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<uuid::Uuid>,
    /// What kind of thing it is.
    pub category: CategoryId,
    /// As it was told, at most 120 characters.
    pub text: Clean,
    /// From whom it is known.
    pub source: Source,
    /// How sensitive it is.
    #[serde(default, skip_serializing_if = "Sensitivity::is_ordinary")]
    pub sensitivity: Sensitivity,
    /// From whom it is private; absent means nobody said, and the category's default holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private_from: Option<Audience>,
    /// When the customer last said that it is so; absent is stale.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmed_on: Option<NaiveDate>,
    /// The consents, one or more a purpose; the latest of a purpose counts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub consents: Vec<Consent>,
}

impl Item {
    /// Category and text: two items of the same say the same thing, whatever was agreed to of each.
    #[must_use]
    pub fn words(&self) -> (CategoryId, Clean) {
        (self.category.clone(), self.text.clone())
    }
}
