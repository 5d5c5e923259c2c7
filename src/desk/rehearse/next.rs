//! What to practise next: each competency is a card of spaced repetition, each attempt at it a review (FSRS).

use chrono::{DateTime, Utc};
use rs_fsrs::{Card, FSRS, Rating};

/// When this competency is due again after these attempts, the oldest first: when, and how many points of 100.
#[must_use]
pub fn due(attempts: &[(DateTime<Utc>, u8)]) -> Option<DateTime<Utc>> {
    let (first, _) = attempts.first()?;
    let scheduler = FSRS::default();
    let new = Card { due: *first, last_review: *first, ..Card::default() };
    let card = attempts.iter().fold(new, |card, (at, points)| scheduler.next(card, *at, rating(*points)).card);
    Some(card.due)
}

/// Points as the answer to "how well was it remembered?".
const fn rating(points: u8) -> Rating {
    match points {
        0..50 => Rating::Again,
        50..70 => Rating::Hard,
        70..90 => Rating::Good,
        _ => Rating::Easy,
    }
}

#[cfg(test)]
mod tests {
    use chrono::{TimeDelta, TimeZone, Utc};

    use super::due;

    #[test]
    fn what_went_badly_comes_back_before_what_went_well() {
        let at = Utc.with_ymd_and_hms(2026, 11, 24, 10, 0, 0).single().expect("a moment");
        let (bad, good) = (due(&[(at, 20)]).expect("due"), due(&[(at, 95)]).expect("due"));
        assert!(bad < good, "{bad} {good}");
        let often = due(&[(at, 95), (at + TimeDelta::days(20), 95)]).expect("due");
        assert!(often - (at + TimeDelta::days(20)) > good - at, "the second time it holds longer");
        assert_eq!(due(&[]), None);
    }
}
