//! What staff can ask the screen to do, and the modes in which keys are read. Plain words, no keys and no terminal.

use crate::domain::Bystander;

/// In which state keys are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mode {
    /// Text is being typed to find somebody.
    Search,
    /// The search is empty.
    EmptySearch,
    /// A card is open.
    Card,
    /// The line under an open card is being written.
    Say,
    /// An entry of the card is being chosen, to be set right.
    Mend,
    /// A form is being filled in.
    Form,
    /// A card is open and the relation of the companion is being chosen.
    Relation,
    /// Quiet tasks and the handover.
    BackOffice,
    /// The list of keys.
    Help,
    /// The neutral page.
    Blank,
    /// The desk is locked.
    Locked,
    /// A name is being typed or chosen, to sign in.
    Name,
    /// A PIN is being typed.
    Pin,
}

impl Mode {
    /// Every mode.
    pub const ALL: &'static [Self] = &[
        Self::Search,
        Self::EmptySearch,
        Self::Card,
        Self::Say,
        Self::Mend,
        Self::Form,
        Self::Relation,
        Self::BackOffice,
        Self::Help,
        Self::Blank,
        Self::Locked,
        Self::Name,
        Self::Pin,
    ];

    /// Whether characters that are not bound are text.
    #[must_use]
    pub const fn takes_text(self) -> bool {
        matches!(self, Self::Search | Self::EmptySearch | Self::Say | Self::Form | Self::Name | Self::Pin)
    }
}

/// What a key, a click or the wheel asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// Open the selected customer.
    Open,
    /// Alone, or not.
    Presence,
    /// Choose the relation of the companion.
    Relation,
    /// With a partner.
    Partner,
    /// With family.
    Family,
    /// With friends.
    Friends,
    /// With colleagues.
    Colleagues,
    /// With strangers.
    Strangers,
    /// The document has been seen, or has not.
    Verified,
    /// The next channel.
    NextChannel,
    /// The next occasion.
    NextOccasion,
    /// The next formality.
    NextFormality,
    /// The next conversation language.
    NextLanguage,
    /// Other forms of address.
    OtherForms,
    /// Why something is withheld.
    Why,
    /// Write the line that staff are about to say.
    Say,
    /// The better line in place of the one written.
    Better,
    /// Note something that the guest said.
    Note,
    /// Open a case.
    NewCase,
    /// Keep a limit of the guest's own.
    NewLimit,
    /// Keep how the guest wishes to be addressed.
    NewWish,
    /// Compare what a caller answers.
    Identify,
    /// Choose an entry and set it right.
    Mend,
    /// It is still true.
    StillTrue,
    /// Another text.
    Correct,
    /// Private from anybody.
    Private,
    /// Private from these too.
    PrivateFrom(Bystander),
    /// Not private any more.
    NotPrivate,
    /// Take back the consent for a purpose.
    Withdraw,
    /// The guest was uneasy.
    Uneasy,
    /// Close the case, drop the limit.
    Finish,
    /// Take back the last change.
    Undo,
    /// Save the form.
    Save,
    /// The next line of the form.
    NextField,
    /// The line before.
    PreviousField,
    /// The customer's statement.
    Statement,
    /// Set the card aside.
    Park,
    /// Come back to a parked card.
    Resume(u8),
    /// The telephone rings.
    Ring,
    /// Blank the screen.
    Blank,
    /// Lock the desk.
    Lock,
    /// Another person comes to this desk.
    SwitchPerson,
    /// On, at the door.
    Enter,
    /// Look beyond the role.
    BreakGlass,
    /// Today's arrivals.
    Arrivals,
    /// Guests in house.
    InHouse,
    /// Quiet tasks and the handover.
    BackOffice,
    /// Tick a quiet task off, or on again.
    TickOff,
    /// The other page of the back office.
    OtherPage,
    /// The day before.
    DayBefore,
    /// The day after.
    DayAfter,
    /// An empty search.
    Search,
    /// One line up.
    Up,
    /// One line down.
    Down,
    /// One page up.
    PageUp,
    /// One page down.
    PageDown,
    /// To the first line.
    First,
    /// To the last line.
    Last,
    /// Back one step.
    Back,
    /// The other interface language.
    Interface,
    /// The list of keys.
    Help,
    /// Leave.
    Quit,
}
