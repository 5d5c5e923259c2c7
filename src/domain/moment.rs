//! The moment of an encounter, in the house's time zone.

use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeZone, Utc};
use chrono_tz::Tz;

/// A point in time and the zone in which the house reads its clock. Consent and stays are judged by the local day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment(DateTime<Tz>);

impl Moment {
    /// `utc` as the clock of the house in `zone` shows it.
    #[must_use]
    pub fn new(utc: DateTime<Utc>, zone: Tz) -> Self {
        Self(utc.with_timezone(&zone))
    }

    /// Reads RFC 3339, or a local time (`2026-11-24T14:30`, `2026-11-24 14:30`, `2026-11-24`: noon) in `zone`.
    /// A local time that the clock skipped takes the first one after; one that it met twice, the earlier.
    ///
    /// # Errors
    /// When `text` is neither.
    pub fn parse(text: &str, zone: Tz) -> Result<Self, NotAMoment> {
        if let Ok(exact) = DateTime::parse_from_rfc3339(text) {
            return Ok(Self(exact.with_timezone(&zone)));
        }
        let local = ["%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M:%S", "%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M"]
            .iter()
            .find_map(|format| NaiveDateTime::parse_from_str(text, format).ok())
            .or_else(|| NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?.and_hms_opt(12, 0, 0));
        local.and_then(|local| Self::local(local, zone)).ok_or_else(|| NotAMoment(super::Clean::new(text).to_string()))
    }

    fn local(local: NaiveDateTime, zone: Tz) -> Option<Self> {
        let exact = zone.from_local_datetime(&local).earliest();
        let after_gap = || zone.from_local_datetime(&(local + chrono::TimeDelta::hours(1))).earliest();
        exact.or_else(after_gap).map(Self)
    }

    /// The local day.
    #[must_use]
    pub fn day(&self) -> NaiveDate {
        self.0.date_naive()
    }

    /// The local time of day and date, with its zone.
    #[must_use]
    pub fn local_time(&self) -> DateTime<Tz> {
        self.0
    }

    /// The same moment in UTC, as the trail writes it.
    #[must_use]
    pub fn utc(&self) -> DateTime<Utc> {
        self.0.with_timezone(&Utc)
    }

    /// The house's zone.
    #[must_use]
    pub fn zone(&self) -> Tz {
        self.0.timezone()
    }
}

/// The text is no moment.
#[derive(Debug, thiserror::Error)]
#[error("`{0}` is not a time; write 2026-11-24T14:30 or 2026-11-24T14:30:00+02:00")]
pub struct NotAMoment(String);

#[cfg(test)]
mod tests {
    use chrono_tz::Europe::Kyiv;

    use super::Moment;

    #[test]
    fn a_moment_is_read_as_people_and_programs_write_it() {
        for (text, local) in [
            ("2026-11-24T14:32:00+02:00", "2026-11-24 14:32"),
            ("2026-11-24T12:32:00Z", "2026-11-24 14:32"),
            ("2026-11-24T14:32", "2026-11-24 14:32"),
            ("2026-11-24 14:32:10", "2026-11-24 14:32"),
            ("2026-11-24", "2026-11-24 12:00"),
            // The clock skips from 3 to 4 in March, and meets 3 to 4 twice in October.
            ("2026-03-29T03:30", "2026-03-29 04:30"),
            ("2026-10-25T03:30", "2026-10-25 03:30"),
        ] {
            let moment = Moment::parse(text, Kyiv).expect(text);
            assert_eq!(moment.local_time().format("%Y-%m-%d %H:%M").to_string(), local, "{text}");
        }
        for text in ["", "tomorrow", "2026-02-30", "2026-11-24T25:00"] {
            assert!(Moment::parse(text, Kyiv).is_err(), "{text}");
        }
    }
}
