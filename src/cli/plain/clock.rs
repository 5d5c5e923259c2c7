//! What ends by itself on the line-by-line desk: presence, lists, reasons, and whatever nobody looks at any more. The
//! terms are those of the full screen, and the moment is an argument.

use std::io::{self, Write};
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};

use super::session::{Open, Session};
use crate::domain::{Company, Moment};

impl<W: Write> Session<'_, W> {
    /// When the desk next wants to be woken; the earliest of all that ends by itself.
    pub fn deadline(&self) -> Option<DateTime<Utc>> {
        let ends = [self.lock_ends(), self.idle_ends(), self.list_ends(), self.reasons_end(), self.presence_ends()];
        ends.into_iter().chain([self.statement_ends()]).flatten().min()
    }

    /// A deadline may have come.
    pub fn pass_time(&mut self, now: Moment) -> io::Result<()> {
        if self.end_what_is_over(now)? == Ended::Something { self.prompt() } else { Ok(()) }
    }

    /// Ends what is over by now, the strictest first; says so below the prompt that stands there.
    pub(super) fn end_what_is_over(&mut self, now: Moment) -> io::Result<Ended> {
        let over = |end: Option<DateTime<Utc>>| end.is_some_and(|end| end <= now.utc());
        let (idle, list) = (over(self.idle_ends()), over(self.list_ends()));
        let (reasons, presence) = (over(self.reasons_end()), over(self.presence_ends()));
        let statement = over(self.statement_ends());
        let lock = over(self.lock_ends());
        if lock || idle || list || reasons || statement || presence {
            self.encounter.at = now;
        }
        if lock {
            self.end_waiting()?;
        } else if idle {
            self.put_away("plain-blanked")?;
        } else if list {
            self.put_away("plain-list-hidden")?;
        } else if presence {
            self.forget_presence()?;
        } else if reasons {
            self.clear()?;
            self.say_phrase("plain-reasons-closed")?;
        } else if statement {
            self.clear()?;
            self.say_phrase("plain-statement-closed")?;
        } else {
            return Ok(Ended::Nothing);
        }
        Ok(Ended::Something)
    }

    fn forget_presence(&mut self) -> io::Result<()> {
        self.clear()?;
        self.encounter.say_present(Company::Unknown);
        if let Err(error) = self.desk.change(&self.encounter) {
            self.complain(&error)?;
        }
        self.say_phrase("plain-presence-passed")
    }

    fn idle_ends(&self) -> Option<DateTime<Utc>> {
        let open = !matches!(self.open, Open::Nothing);
        open.then(|| self.times.touched.utc() + minutes(self.desk.settings().blank_minutes))
    }

    fn list_ends(&self) -> Option<DateTime<Utc>> {
        let Open::Hits(_, listed) = &self.open else { return None };
        Some(listed.utc() + TimeDelta::seconds(self.desk.settings().list_seconds.into()))
    }

    fn reasons_end(&self) -> Option<DateTime<Utc>> {
        let opened = self.times.reasons?;
        Some(opened.utc() + TimeDelta::seconds(self.desk.settings().reasons_seconds.into()))
    }

    fn presence_ends(&self) -> Option<DateTime<Utc>> {
        let said = matches!(self.open, Open::Card) && self.encounter.is_presence_said();
        said.then(|| self.times.presence.utc() + minutes(self.desk.settings().presence_minutes))
    }
}

/// Whether something ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ended {
    Something,
    Nothing,
}

/// How long it is until `deadline`; one that just passed is met at once.
pub fn until(deadline: DateTime<Utc>, now: Moment) -> Duration {
    (deadline - now.utc()).to_std().unwrap_or(Duration::ZERO) + Duration::from_millis(1)
}

fn minutes(number: u32) -> TimeDelta {
    TimeDelta::minutes(number.into())
}
