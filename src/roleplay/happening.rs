//! The record of a scene: what happened, in order, with the turn, the time and the encounter in which the card stood then.

use super::stage::Noticed;
use super::{DeskKey, Mark, Readers};
use crate::domain::{CategoryId, Clean, Encounter, Localised};
use crate::remark::Examination;

/// Whether a line still counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Take {
    /// It counts.
    Last,
    /// The turn was played again after it.
    Earlier,
}

/// What happened.
#[derive(Clone, Debug)]
pub enum What {
    /// The guest said or did something.
    Guest {
        /// What was said.
        says: Option<Clean>,
        /// What was done.
        does: Option<Clean>,
    },
    /// An event.
    Event {
        /// Its id.
        id: Clean,
        /// What is seen and heard.
        does: Localised,
        /// What the newcomer says.
        says: Option<Localised>,
    },
    /// The trainee said something.
    Line(Box<Judged>),
    /// The trainee pressed a key of the desk.
    Key {
        /// Which.
        key: DeskKey,
        /// The must-nots that this is.
        broken: Vec<Clean>,
        /// The musts that this is.
        met: Vec<Clean>,
    },
    /// The trainee did something quietly.
    Did {
        /// Of which category.
        category: CategoryId,
        /// The musts that this is.
        met: Vec<Clean>,
        /// The must-nots that this is.
        broken: Vec<Clean>,
    },
    /// A hint was given.
    Hint(Clean),
    /// The turn is played again.
    Repeat,
    /// The clock stopped or went on.
    Pause,
    /// The trainer or observer marked the moment.
    Mark {
        /// What it is.
        mark: Mark,
        /// The expectation meant.
        about: Option<Clean>,
    },
    /// The trainer's remark.
    Note {
        /// The remark.
        text: Clean,
        /// Who may read it.
        readers: Readers,
    },
}

/// A line of the trainee's, judged by the rooms of the desk in the encounter as it really was.
#[derive(Clone, Debug)]
pub struct Judged {
    /// The line.
    pub line: Clean,
    /// Whether it was chosen from the scene's lines.
    pub chosen: bool,
    /// The category, where it was the card's open question.
    pub asked: Option<CategoryId>,
    /// What the remark room says.
    pub examination: Examination,
    /// Whether something was withheld from somebody present, so that discretion was at stake.
    pub at_stake: bool,
    /// Whether the line calls the guest in a form that the advice gives.
    pub addressed: bool,
    /// The musts that it meets.
    pub met: Vec<Clean>,
    /// The must-nots and too-cautious that it is.
    pub broken: Vec<Clean>,
    /// Changes of company that this line settles.
    pub noticed: Vec<(Clean, Noticed)>,
}

/// Something that happened.
#[derive(Clone, Debug)]
pub struct Happening {
    /// The turn's place in the scene, from 0.
    pub turn: usize,
    /// Milliseconds since the scene began.
    pub after: u64,
    /// The encounter for which the trainee's card stood then.
    pub shown: Encounter,
    /// Whether the screen was blank.
    pub blank: bool,
    /// Whether it still counts.
    pub take: Take,
    /// What.
    pub what: What,
}
