//! Days around today, written once: a made-up customer holds some twenty of them.

use chrono::{NaiveDate, TimeDelta};

const BEFORE: i32 = 2_000;
const AFTER: i32 = 1_000;

/// The days from 2,000 before today to 1,000 after, as the documents write them.
pub struct Calendar(Vec<String>);

impl Calendar {
    /// The days around `today`.
    #[must_use]
    pub fn around(today: NaiveDate) -> Self {
        let day = |offset| today.checked_add_signed(TimeDelta::days(i64::from(offset))).unwrap_or(today).to_string();
        Self((-BEFORE..=AFTER).map(day).collect())
    }

    /// The day so many days from today; the nearest one known beyond the ends.
    #[must_use]
    pub fn day(&self, offset: i32) -> &str {
        let place = usize::try_from(offset.clamp(-BEFORE, AFTER) + BEFORE).unwrap_or_default();
        self.0.get(place).map(String::as_str).unwrap_or_default()
    }
}
