//! Where somebody sits, what lies over the screen, and what typed words are for.

use crate::domain::Clean;
use crate::roleplay::{Competency, OwnView};

/// Where somebody sits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seat {
    /// The trainee, alone with the program.
    Alone,
    /// The trainee, with a trainer at another terminal.
    Joined,
    /// The trainer at another terminal.
    Host,
    /// The observer at the one laptop.
    Observer,
}

impl Seat {
    /// Whether somebody practises here.
    #[must_use]
    pub const fn is_trainee(self) -> bool {
        matches!(self, Self::Alone | Self::Joined)
    }
}

/// What lies over the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cover {
    /// Nothing.
    Bare,
    /// The list of keys.
    Help,
    /// Who is beside the guest is being chosen.
    Relation,
    /// What is done quietly is being chosen.
    Quietly,
    /// A question is being chosen.
    Asking,
}

/// What the typed words are for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// The trainee says them.
    Say,
    /// The guest says them.
    Guest,
    /// A remark that the trainee will read.
    Note,
    /// A remark of the trainer's own.
    OwnNote,
    /// Why this finding is wrong.
    Overrule(Clean),
    /// The points of this goal.
    Score(Competency),
    /// The answer to this question of the trainee's own view.
    Own(OwnView),
}
