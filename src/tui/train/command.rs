//! What can be asked of the training room's screen, and the modes in which keys are read. Plain words, no keys.

/// In which state keys are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mode {
    /// A scene is being chosen from a list.
    Choosing,
    /// The trainee at the desk: keys of the desk.
    Desk,
    /// The trainee types what they say.
    Speaking,
    /// The trainee chooses who is beside the guest.
    Relation,
    /// The trainee chooses what they do quietly.
    Quietly,
    /// The trainee chooses a question to ask openly.
    Asking,
    /// The trainee's screen is blank.
    Blank,
    /// The trainer plays the guest.
    Leading,
    /// The observer looks on.
    Observing,
    /// Words are typed: the guest's, a remark, a reason, a score, an answer.
    Typing,
    /// The debrief as the trainee reads it.
    Reading,
    /// The debrief as the trainer goes through it.
    Reviewing,
    /// The list of keys.
    Help,
}

impl Mode {
    /// Every mode.
    pub const ALL: &'static [Self] = &[
        Self::Choosing,
        Self::Desk,
        Self::Speaking,
        Self::Relation,
        Self::Quietly,
        Self::Asking,
        Self::Blank,
        Self::Leading,
        Self::Observing,
        Self::Typing,
        Self::Reading,
        Self::Reviewing,
        Self::Help,
    ];

    /// Whether characters that are not bound are text.
    #[must_use]
    pub const fn takes_text(self) -> bool {
        matches!(self, Self::Speaking | Self::Typing)
    }
}

/// What a key, a click or the wheel asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// Take the selected row.
    Take,
    /// Begin to type what is said.
    Speak,
    /// Send what was typed.
    Send,
    /// Alone, or not.
    Presence,
    /// Choose who is beside the guest.
    Relation,
    /// Choose what is done quietly.
    Quietly,
    /// Choose a question to ask openly.
    Ask,
    /// The row of this number, from 1: a line, a relation, a quiet task, a question, a line of the guest's.
    Number(u8),
    /// The document has been seen.
    Verified,
    /// Blank the screen, or bring it back.
    Blank,
    /// Why something is withheld.
    Reasons,
    /// Other forms of address.
    OtherForms,
    /// A hint, which counts.
    Hint,
    /// Play the turn again.
    Repeat,
    /// The clock stops, or goes on.
    Pause,
    /// End the scene.
    Stop,
    /// The program speaks for the guest.
    Program,
    /// The guest says words of the trainer's own.
    GuestSays,
    /// The guest has spoken the next line of the script.
    NextTurn,
    /// The guest's line before is spoken once more.
    TurnBefore,
    /// The event of this number, from 1.
    Event(u8),
    /// A must has happened.
    MarkMust,
    /// A must not has happened.
    MarkMustNot,
    /// Too cautious.
    MarkCautious,
    /// A good moment.
    MarkGood,
    /// Mark the selected expectation.
    MarkSelected,
    /// A remark that the trainee will read.
    Note,
    /// A remark of the trainer's own.
    OwnNote,
    /// The next finding.
    NextFinding,
    /// Disagree with the finding.
    Overrule,
    /// Score what could not be judged.
    Score,
    /// The global rating.
    Rate(u8),
    /// The next page.
    NextPage,
    /// One line up.
    Up,
    /// One line down.
    Down,
    /// One page up.
    PageUp,
    /// One page down.
    PageDown,
    /// Back one step.
    Back,
    /// The other interface language.
    Interface,
    /// The list of keys.
    Help,
    /// Leave; everything is kept.
    Leave,
}
