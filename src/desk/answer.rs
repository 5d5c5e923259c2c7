//! What the desk answers, beside cards.

use chrono::NaiveDate;
use serde::Serialize;

use crate::card::Card;
use crate::domain::{CategoryId, Clean, CustomerId, Encounter, Language};

/// One line of a search or a list: `find --json`. The room is not in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Hit {
    /// Whose.
    pub customer: CustomerId,
    /// The name in its own order.
    pub name: Clean,
    /// The present stay, if there is one that may be shown.
    pub stay: Option<StayDates>,
}

/// First and last day of a stay.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct StayDates {
    /// Arrival.
    pub from: NaiveDate,
    /// Departure.
    pub to: NaiveDate,
}

/// One quiet task of a day's arrivals, for the back office.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct QuietTask {
    /// Whose.
    pub customer: CustomerId,
    /// The name in its own order.
    pub name: Clean,
    /// Where, if a room is assigned.
    pub room: Option<Clean>,
    /// When the guest means to arrive.
    pub eta: Option<Clean>,
    /// The category.
    pub category: CategoryId,
    /// What to do.
    pub text: Clean,
    /// Whether it is ticked off.
    pub done: bool,
    /// The key by which [`super`] ticks it off; says nothing of the content.
    #[serde(skip)]
    pub key: String,
}

/// An open case or a promise, for the next shift.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Promise {
    /// Whose.
    pub customer: CustomerId,
    /// The name in its own order.
    pub name: Clean,
    /// The room, if the guest is in house.
    pub room: Option<Clean>,
    /// The day it was opened.
    pub opened: NaiveDate,
    /// What happened.
    pub what: Clean,
    /// What was promised.
    pub promised: Option<Clean>,
    /// By when.
    pub due: Option<NaiveDate>,
    /// Whether it is past due on the day asked for.
    pub overdue: bool,
}

/// The place of a parked card, from 1 to 3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Slot(pub u8);

/// An opened card and the encounter it was decided for, with the defaults that booking and open cases suggest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// The card.
    pub card: Card,
    /// The encounter now.
    pub encounter: Encounter,
    /// The languages the conversation may be in: those the customer asked for, the house's, those of the interface.
    pub languages: Vec<Language>,
}

/// Whether a quiet task is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    /// Ticked off.
    Yes,
    /// Still to do.
    No,
}

/// How an encounter begins when a card is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Begin {
    /// Exactly as given.
    AsGiven,
    /// With the occasion that booking and open cases suggest, where none was chosen.
    Suggested,
}
