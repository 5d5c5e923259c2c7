//! What the screen knows: nothing but what it may show, the encounter, and when each thing ends.

use chrono::NaiveDate;
use tui_input::Input;

use super::{Say, Work};
use crate::card::Card;
use crate::desk::{Hit, Promise, QuietTask};
use crate::domain::{Channel, Clean, CustomerId, Encounter, Language, Moment};
use crate::settings::{DateStyle, Settings};

/// The screen under help and the neutral page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// Finding somebody.
    Search,
    /// A card.
    Card,
    /// Quiet tasks and the handover.
    BackOffice,
}

/// What lies over the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cover {
    /// Nothing.
    Bare,
    /// The list of keys.
    Help,
    /// The relation of the companion is being chosen.
    Relation,
    /// The neutral page.
    Blank,
}

/// Which names are listed on the search screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Listing {
    /// What the typed text finds.
    Matches,
    /// Today's arrivals.
    Arrivals,
    /// Guests in house.
    InHouse,
}

/// The search screen.
#[derive(Clone, Debug)]
pub struct Finding {
    /// What is typed.
    pub input: Input,
    /// Which names are listed.
    pub listing: Listing,
    /// The names.
    pub hits: Vec<Hit>,
    /// The selected row.
    pub selected: usize,
    /// When a list was last asked for or moved in; it hides some time after.
    pub listed_at: Option<Moment>,
    /// How the next encounter begins: at the desk, or on the telephone that rang.
    pub channel: Channel,
}

impl Finding {
    /// An empty search.
    #[must_use]
    pub fn empty(channel: Channel) -> Self {
        Self {
            input: Input::default(),
            listing: Listing::Matches,
            hits: Vec::new(),
            selected: 0,
            listed_at: None,
            channel,
        }
    }
}

/// Whether the desk holds the open card, or it is a stranger's of whom nothing is held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Person {
    /// Opened from a search or a parked place.
    Known(Option<CustomerId>),
    /// A caller whom nobody looked up yet.
    Stranger,
}

/// Whether something that may be opened is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// Open.
    Open,
    /// Closed.
    Closed,
}

/// Whether what staff said of who is present has run out since the last key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// It holds, or nobody said anything.
    AsSaid,
    /// It has, and the screen says so.
    Passed,
}

/// The open card.
#[derive(Clone, Debug)]
pub struct OpenCard {
    /// Whose.
    pub person: Person,
    /// The encounter that staff want.
    pub encounter: Encounter,
    /// The encounter the last card was decided for.
    pub confirmed: Encounter,
    /// The conversation languages one key goes through.
    pub languages: Vec<Language>,
    /// The card; none from the moment the encounter changes until it is decided again.
    pub card: Option<Card>,
    /// When somebody last said who is present.
    pub presence_at: Moment,
    /// When reasons were opened.
    pub reasons_at: Option<Moment>,
    /// The customer's statement, in place of the card.
    pub statement: Option<super::Told>,
    /// Whether other forms of address are shown.
    pub forms: Shown,
    /// The first line shown.
    pub scroll: usize,
    /// The line that staff are about to say.
    pub say: Say,
    /// The form that is filled in, or the entries that are chosen from.
    pub work: Option<Work>,
}

/// A page of the back office.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// Quiet tasks of the day's arrivals.
    Prepare,
    /// Promises for the next shift.
    Handover,
}

/// The back office.
#[derive(Clone, Debug)]
pub struct Office {
    /// Which page.
    pub page: Page,
    /// The day.
    pub day: NaiveDate,
    /// The quiet tasks.
    pub tasks: Vec<QuietTask>,
    /// The promises.
    pub promises: Vec<Promise>,
    /// The selected row.
    pub selected: usize,
}

/// What could not be done, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// What happened.
    pub sentence: Clean,
    /// What to do.
    pub hint: Clean,
}

/// What the screen takes from the settings.
#[derive(Clone, Debug)]
pub struct House {
    /// Minutes until presence is unknown again.
    pub presence_minutes: u32,
    /// Seconds until a list hides.
    pub list_seconds: u32,
    /// Idle minutes until the neutral page.
    pub blank_minutes: u32,
    /// Idle minutes until the desk locks.
    pub lock_minutes: u32,
    /// Seconds until reasons close.
    pub reasons_seconds: u32,
    /// How dates are written.
    pub dates: DateStyle,
    /// Whether the header shows the time.
    pub clock: Shown,
}

impl House {
    /// From the settings.
    #[must_use]
    pub fn of(settings: &Settings) -> Self {
        Self {
            presence_minutes: settings.presence_minutes,
            list_seconds: settings.list_seconds,
            blank_minutes: settings.blank_minutes,
            lock_minutes: settings.people.lock_minutes,
            reasons_seconds: settings.reasons_seconds,
            dates: settings.dates,
            clock: if settings.clock { Shown::Open } else { Shown::Closed },
        }
    }
}
