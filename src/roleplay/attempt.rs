//! An attempt: scene, seed and what came in, with its time. Everything else follows by replay.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::Competency;
use crate::domain::{CategoryId, Clean, Interface};

/// In which way a scene is played.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// Alone: the program plays the guest.
    #[default]
    Alone,
    /// Two terminals: a trainer plays the guest, or lets the program speak.
    Hosted,
    /// Spoken, around one laptop: the screen leads the observer, who marks.
    Observed,
}

/// What the trainer or observer marks with one key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    /// A *must* has happened: the one of this id, or one that the scene does not name.
    Must,
    /// A *must not* has happened.
    MustNot,
    /// Too cautious.
    TooCautious,
    /// A good moment.
    Good,
}

/// Who may read a remark of the trainer's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Readers {
    /// The trainee reads it in the debrief.
    Trainee,
    /// The trainer's own; the trainee may ask to read it (CJEU C-434/16).
    Trainer,
}

/// What the trainer has the guest say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum GuestSpeech {
    /// What the program would say: the scene goes on.
    Program,
    /// The scene goes to the turn at this place, from 0, and its line is said.
    Turn(usize),
    /// Words of the trainer's own; the scene stays at its turn.
    Free(Clean),
}

/// The two questions of the trainee's own view.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OwnView {
    /// How was it for you?
    Feeling,
    /// What would you do differently?
    Change,
}

/// What comes in, from the trainee or the trainer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Input {
    /// The trainee says this.
    Say(Clean),
    /// The trainee says the line at this place among the choices as shown, from 0.
    Choose(usize),
    /// The trainee says who is beside the guest, in the words of the encounter's options.
    Presence(Vec<Clean>),
    /// The trainee says that the document has been seen, or the questions answered.
    Verified,
    /// The trainee blanks the screen, or brings it back.
    Blank,
    /// The trainee opens the reasons.
    Reasons,
    /// The trainee does something of this category quietly.
    Did(CategoryId),
    /// The trainee asks the card's open question about this category.
    Asked(CategoryId),
    /// The trainer lets this event happen.
    Event(Clean),
    /// The trainer has the guest speak.
    Guest(GuestSpeech),
    /// The clock stops.
    Pause,
    /// The clock goes on.
    Resume,
    /// The trainee asks for a hint; it counts.
    Hint,
    /// The last answer is taken back and the turn is played again; what was said stays in the record.
    Repeat,
    /// The scene ends early.
    Stop,
    /// A remark of the trainer's at this moment.
    Note {
        /// The remark.
        text: Clean,
        /// Who may read it.
        readers: Readers,
    },
    /// The trainer or observer marks this moment.
    Mark {
        /// What it is.
        mark: Mark,
        /// The expectation of the scene that is meant, by id; none where the scene names none.
        about: Option<Clean>,
    },
    /// The trainer disagrees with a finding.
    Overrule {
        /// The finding's id, as the debrief has it.
        finding: Clean,
        /// Why.
        reason: Clean,
    },
    /// The trainer scores what could not be judged, from 0 to 100.
    Score {
        /// Which goal.
        goal: Competency,
        /// From 0 to 100; more counts as 100.
        points: u8,
    },
    /// The trainee answers one of the two questions of their own view.
    Own {
        /// Which question.
        question: OwnView,
        /// The answer.
        answer: Clean,
    },
    /// The trainer's one global rating, from 1 to 5; what lies outside counts as the nearer end.
    Rating(u8),
}

/// An input and when it came.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Timed {
    /// Milliseconds since the scene began.
    pub after: u64,
    /// What came in.
    pub input: Input,
}

impl Timed {
    /// An input so long after the beginning.
    #[must_use]
    pub fn new(after: Duration, input: Input) -> Self {
        Self { after: u64::try_from(after.as_millis()).unwrap_or(u64::MAX), input }
    }
}

/// What is kept of a scene that was played.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Attempt {
    /// The format; 1 is the only one.
    pub format: u8,
    /// The scene's id.
    pub scene: Clean,
    /// What chance rested on: the order of choices.
    pub seed: u64,
    /// The conversation language.
    pub language: Interface,
    /// How it was played.
    pub mode: Mode,
    /// What came in, in the order of time.
    pub log: Vec<Timed>,
}
