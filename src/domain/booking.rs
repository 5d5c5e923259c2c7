//! Operating data: stays, orders and open cases, held for the contract (GDPR Art. 6(1)(b)), without a consent record.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Audience, Clean};

/// One stay, as the booking has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Stay {
    /// The booking's number.
    #[serde(default, skip_serializing_if = "Clean::is_empty")]
    pub booking: Clean,
    /// The day of arrival.
    pub from: NaiveDate,
    /// The day of departure.
    pub to: NaiveDate,
    /// When the guest means to arrive, as the guest put it.
    #[serde(default, skip_serializing_if = "Clean::is_empty")]
    pub eta: Clean,
    /// The room; written or pointed to, never said aloud.
    #[serde(default, skip_serializing_if = "Clean::is_empty")]
    pub room: Clean,
    /// Whether the room is ready; absent when nobody said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub room_ready: Option<bool>,
    /// How many come.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub party: Option<Party>,
    /// What was asked for with the booking.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub requests: Vec<Request>,
    /// A confidential stay is neither confirmed nor denied.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub confidential: bool,
}

impl Stay {
    /// A stay of which nothing but its days is known.
    #[must_use]
    pub fn of_days(from: NaiveDate, to: NaiveDate) -> Self {
        Self {
            booking: Clean::default(),
            from,
            to,
            eta: Clean::default(),
            room: Clean::default(),
            room_ready: None,
            party: None,
            requests: Vec::new(),
            confidential: false,
        }
    }

    /// Whether the stay covers this day, arrival and departure included.
    #[must_use]
    pub fn covers(&self, day: NaiveDate) -> bool {
        self.from <= day && day <= self.to
    }
}

/// The party of a stay.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Party {
    /// Grown-ups.
    pub adults: u16,
    /// Children; their number belongs to the stay and goes with it.
    #[serde(default)]
    pub children: u16,
}

/// A request that came with a booking.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Request {
    /// As it was asked.
    pub text: Clean,
    /// From whom it is private; absent counts as private from any, for it may be a surprise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private_from: Option<Audience>,
}

/// An order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Order {
    /// The order's number.
    pub order: Clean,
    /// The day it was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<NaiveDate>,
    /// What was ordered.
    #[serde(default, skip_serializing_if = "Clean::is_empty")]
    pub what: Clean,
    /// From whom it is private; absent is nobody, so that a counter can find it by its number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private_from: Option<Audience>,
}

/// A promise or complaint.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// The day it was opened.
    pub opened: NaiveDate,
    /// What happened.
    pub what: Clean,
    /// What was promised.
    #[serde(default, skip_serializing_if = "Clean::is_empty")]
    pub promised: Clean,
    /// The day by which it was promised.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<NaiveDate>,
    /// Whether it is still open.
    pub state: CaseState,
    /// The day it was closed; the term after which it leaves begins then. Absent on an open case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed: Option<NaiveDate>,
}

/// Whether a case is still open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum CaseState {
    /// Somebody owes the customer something.
    Open,
    /// Done; the case leaves after the house's term.
    Closed,
}
