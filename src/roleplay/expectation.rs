//! What must happen in a scene, what must not, and what would be too cautious.

use serde::{Deserialize, Serialize};

use super::{Competency, Wordings};
use crate::domain::{CategoryId, Clean, Localised};
use crate::remark;

/// A key of the desk that the trainee may press.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DeskKey {
    /// Somebody is there.
    NotAlone,
    /// The guest is alone.
    Alone,
    /// The document has been seen.
    Verified,
    /// The screen is blanked.
    Blank,
    /// The reasons are opened.
    Reasons,
}

/// Something that must happen, must not, or would be too cautious. It is seen by its words, by an act, or by the trainer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Expectation {
    /// Its id within the scene.
    pub id: Clean,
    /// The goal it counts for: one of the scene's.
    pub goal: Competency,
    /// What, in a sentence.
    pub what: Localised,
    /// The turns at which it counts; none is every turn.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub at: Vec<Clean>,
    /// Words by which it is heard in the trainee's line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heard: Option<Wordings>,
    /// A finding by which it is heard: its better line, reason and consequence then stand beside the finding.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub found: Vec<remark::RuleId>,
    /// Doing something of this category quietly is it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub did: Option<CategoryId>,
    /// Asking openly about this category is it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked: Option<CategoryId>,
    /// Pressing this key of the desk is it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<DeskKey>,
    /// Why.
    pub why: Localised,
    /// The sources it rests on.
    pub source: Vec<Clean>,
    /// A better line; absent is the turn's first model line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub better: Option<Localised>,
    /// What it means for the guest where it goes wrong.
    pub consequence: Localised,
}

/// Which of the three an expectation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// It must happen.
    Must,
    /// It must not.
    MustNot,
    /// It would be too cautious.
    TooCautious,
}

impl Kind {
    /// As which it is marked.
    #[must_use]
    pub const fn mark(self) -> super::Mark {
        match self {
            Self::Must => super::Mark::Must,
            Self::MustNot => super::Mark::MustNot,
            Self::TooCautious => super::Mark::TooCautious,
        }
    }

    /// Its stable id, as rules of findings write it.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Must => "must",
            Self::MustNot => "must-not",
            Self::TooCautious => "too-cautious",
        }
    }
}
