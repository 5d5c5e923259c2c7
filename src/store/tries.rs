//! How many wrong PINs are borne, and how long one waits after each. Pure.

use chrono::{DateTime, TimeDelta, Utc};

/// Wrong tries in a row. Kept in the store, so that neither another terminal nor a restart begins anew.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tries {
    /// How many.
    pub wrong: u32,
    /// When the last one was.
    pub last: Option<DateTime<Utc>>,
}

/// Whether somebody may try a PIN now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MayTry {
    /// Yes.
    Now,
    /// Not before so many seconds have passed.
    After(u32),
    /// Not before somebody resets the PIN.
    Locked,
}

impl Tries {
    /// So many wrong tries lock.
    pub const MOST: u32 = 10;
    /// So many slips are free.
    const FREE: u32 = 2;

    /// Whether another try may be made at this moment. After the third wrong one it takes 2 s, and each further one
    /// doubles it, up to about two minutes; the tenth locks.
    #[must_use]
    pub fn allow(self, at: DateTime<Utc>) -> MayTry {
        if self.wrong >= Self::MOST {
            return MayTry::Locked;
        }
        let (Some(last), Some(doublings)) = (self.last, self.wrong.checked_sub(Self::FREE).filter(|over| *over > 0))
        else {
            return MayTry::Now;
        };
        let until = last + TimeDelta::seconds(1 << doublings);
        // A clock set back must not keep anybody out until it has caught up; the count stands.
        let left = if at < last { 0 } else { (until - at).num_milliseconds().max(0).unsigned_abs().div_ceil(1000) };
        match u32::try_from(left) {
            Ok(0) => MayTry::Now,
            left => MayTry::After(left.unwrap_or(u32::MAX)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(wrong: u32, seconds: i64) -> MayTry {
        let last = DateTime::UNIX_EPOCH;
        Tries { wrong, last: Some(last) }.allow(last + TimeDelta::seconds(seconds))
    }

    #[test]
    fn two_slips_are_free_then_waiting_doubles_and_the_tenth_locks() {
        assert_eq!(Tries::default().allow(DateTime::UNIX_EPOCH), MayTry::Now);
        assert_eq!(after(2, 0), MayTry::Now);
        for (wrong, wait) in [(3, 2), (4, 4), (5, 8), (6, 16), (7, 32), (8, 64), (9, 128)] {
            assert_eq!(after(wrong, 0), MayTry::After(wait), "{wrong}");
            assert_eq!(after(wrong, i64::from(wait)), MayTry::Now, "{wrong}");
        }
        assert_eq!(after(10, 1_000_000), MayTry::Locked);
        assert_eq!(after(9, -5), MayTry::Now);
    }
}
