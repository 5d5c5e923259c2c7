//! What stands for every customer alike: notices, questions, lines of conduct and switches of wording.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::Spoken;
use crate::domain::{CategoryId, Channel, Clean, Encounter, Localised, Occasion, Purpose};

/// A notice that customers were given: what it named, and so what a consent under it can cover.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Notice {
    /// Its id, as consent records name it.
    pub id: Clean,
    /// The categories it named, by purpose.
    pub names: BTreeMap<Purpose, Vec<CategoryId>>,
}

impl Notice {
    /// Whether it named this purpose for this category.
    #[must_use]
    pub fn covers(&self, purpose: Purpose, category: &CategoryId) -> bool {
        self.names.get(&purpose).is_some_and(|named| named.contains(category))
    }
}

/// A standing question, the same for every customer.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StandingQuestion {
    /// What it asks about; it is left out where the card shows this category.
    pub category: CategoryId,
    /// When it is asked; absent is always.
    #[serde(default)]
    pub occasions: Vec<Occasion>,
    /// The question.
    pub question: Spoken,
}

/// A question by which the house verifies a person; the same for everybody.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct VerificationQuestion {
    /// Where it is asked; absent is on every channel.
    #[serde(default)]
    pub channels: Vec<Channel>,
    /// The question.
    pub question: Spoken,
}

/// A standing line of conduct, for staff to read.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Conduct {
    /// Its id.
    pub id: Clean,
    /// Where it holds; absent is on every channel.
    #[serde(default)]
    pub channels: Vec<Channel>,
    /// When it holds; absent is always.
    #[serde(default)]
    pub occasions: Vec<Occasion>,
    /// The line.
    pub text: Localised,
}

/// What to answer when somebody asks whether a guest stays here.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ConfirmStays {
    /// Neither confirm nor deny.
    #[default]
    NeitherConfirmNorDeny,
    /// Say nothing of it, and offer to take a message.
    TakeAMessage,
}

/// How often the guest's name belongs into a talk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum NameUse {
    /// In the greeting and in the farewell.
    #[default]
    GreetingAndFarewell,
    /// At least twice, discreetly.
    Twice,
}

/// Where houses differ in wording; no switch changes what is disclosed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Switches {
    /// What to answer when somebody asks whether a guest stays here.
    pub confirm_stays: ConfirmStays,
    /// How often the guest's name belongs into a talk.
    pub name_use: NameUse,
}

/// Whether a list of where or when holds here; an empty one holds everywhere.
pub(super) fn holds<T: PartialEq>(list: &[T], here: &T) -> bool {
    list.is_empty() || list.contains(here)
}

impl StandingQuestion {
    /// Whether it is asked in this encounter.
    #[must_use]
    pub fn belongs_to(&self, encounter: &Encounter) -> bool {
        holds(&self.occasions, &encounter.occasion)
    }
}

impl VerificationQuestion {
    /// Whether it is asked in this encounter.
    #[must_use]
    pub fn belongs_to(&self, encounter: &Encounter) -> bool {
        holds(&self.channels, &encounter.channel)
    }
}

impl Conduct {
    /// Whether it holds in this encounter.
    #[must_use]
    pub fn belongs_to(&self, encounter: &Encounter) -> bool {
        holds(&self.channels, &encounter.channel) && holds(&self.occasions, &encounter.occasion)
    }
}
