//! A turn of the guest: what is said by condition, what the trainee may answer, and the ways on.

use serde::{Deserialize, Serialize};

use crate::domain::{CategoryId, Clean, Interface, Localised};
use crate::remark;

/// Word patterns by language; the grammar is that of data/remarks: `word`, `one|another`, `begin*`, `maybe?`, `_`, `..`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Wordings {
    /// Patterns of Ukrainian lines, one of which is enough.
    pub uk: remark::Wording,
    /// Patterns of English lines, one of which is enough.
    pub en: remark::Wording,
}

impl Wordings {
    /// Whether a line of this language says it.
    #[must_use]
    pub fn heard_in(&self, line: Option<&remark::CutLine<'_>>, language: Interface) -> bool {
        line.is_some_and(|line| self.get(language).heard_in(line).is_some())
    }

    /// The patterns of this language.
    #[must_use]
    pub const fn get(&self, language: Interface) -> &remark::Wording {
        match language {
            Interface::Uk => &self.uk,
            Interface::En => &self.en,
        }
    }
}

/// A condition on what has happened so far; all that is written must hold. Without a word it always holds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct When {
    /// The trainee's last line says this.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub said: Option<Wordings>,
    /// Something private was said aloud: in the last line, or at any time with `disclosed = true`; `false`: never so far.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disclosed: Option<bool>,
    /// The last line has a finding of one of these rules.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub found: Vec<remark::RuleId>,
    /// The trainee asked openly about this category, at any time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asked: Option<CategoryId>,
    /// The trainee did this quietly, at any time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub did: Option<CategoryId>,
    /// These musts are met so far.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub met: Vec<Clean>,
    /// None of these musts is met so far.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unmet: Vec<Clean>,
    /// One of these must-nots, or of these too-cautious, has happened so far.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub broken: Vec<Clean>,
    /// This event has happened.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<Clean>,
    /// The trainee noticed every change of company so far; `false`: missed one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub noticed: Option<bool>,
}

/// What the guest says or does, where a condition holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GuestLine {
    /// When; the first that holds is taken.
    #[serde(default)]
    pub when: When,
    /// What the guest says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub says: Option<Localised>,
    /// What the guest does, to be read as a stage direction.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub does: Option<Localised>,
}

/// A line that the trainee can choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// The line.
    pub say: Localised,
    /// The musts it meets.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub meets: Vec<Clean>,
    /// The must-nots and too-cautious that it is.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub breaks: Vec<Clean>,
}

/// A way on, where a condition holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Exit {
    /// When; the first that holds is taken.
    pub when: When,
    /// The turn's id, or `end`.
    pub go: Clean,
}

/// A turn of the guest, and what the trainee may answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Turn {
    /// Its id within the scene.
    pub id: Clean,
    /// The event that happens as the turn begins, before the guest speaks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<Clean>,
    /// What the guest says where no other line's condition holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub says: Option<Localised>,
    /// What the guest does, to be read as a stage direction.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub does: Option<Localised>,
    /// Reactions that depend on what happened.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub line: Vec<GuestLine>,
    /// From here on the guest has shown a document, or answered the house's questions.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub document: bool,
    /// Lines that would be right here; each passes the examination of remarks.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub model: Vec<Localised>,
    /// Lines to choose from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub choice: Vec<Choice>,
    /// A hint, without the answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hint: Option<Localised>,
    /// Ways on by condition.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub then: Vec<Exit>,
    /// The way on otherwise: a turn's id or `end`; absent is the turn that follows in the file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<Clean>,
}

/// The word for the end of a scene, where a turn's id could stand.
pub const END: &str = "end";
