//! What ends by itself: presence, lists, reasons, and the screen of somebody who went away. One deadline for all.

use chrono::{DateTime, TimeDelta, Utc};

use super::{App, Cover, Finding, Listing, Moment, Presence, Screen, Shown};
use crate::domain::Company;
use crate::tui::effect::Effect;

impl App {
    /// When the app next wants to be woken; the earliest of all that ends by itself.
    #[must_use]
    pub fn deadline(&self) -> Option<DateTime<Utc>> {
        if self.door.is_some() {
            return self.door_ends();
        }
        let ends = [
            self.lock_at(),
            self.blank_at(),
            self.list_ends(),
            self.reasons_end(),
            self.presence_ends(),
            self.next_minute(),
            self.statement_ends(),
        ];
        ends.into_iter().flatten().min()
    }

    /// Ends what is over by now, the strictest first.
    pub(super) fn end_what_is_over(&mut self) -> Vec<Effect> {
        let now = self.now.utc();
        let over = |end: Option<DateTime<Utc>>| end.is_some_and(|end| end <= now);
        if over(self.lock_at()) {
            return self.lock();
        }
        if over(self.blank_at()) {
            return self.blank();
        }
        if over(self.list_ends()) {
            self.finding = Finding::empty(self.finding.channel);
        }
        if over(self.reasons_end()) {
            self.close_reasons();
        }
        if over(self.statement_ends()) {
            self.close_statement();
        }
        if over(self.presence_ends()) { self.forget_presence() } else { Vec::new() }
    }

    /// The neutral page at once: no list, no text, nobody present known.
    pub(super) fn blank(&mut self) -> Vec<Effect> {
        self.cover = Cover::Blank;
        self.notice = None;
        self.finding = Finding::empty(self.finding.channel);
        self.close_reasons();
        self.close_statement();
        self.drop_line();
        self.leave_work();
        if self.screen == Screen::BackOffice {
            self.office = None;
            self.screen = Screen::Search;
        }
        self.forget_presence()
    }

    fn forget_presence(&mut self) -> Vec<Effect> {
        let Some(open) = self.open.as_mut().filter(|open| open.encounter.is_presence_said()) else {
            return Vec::new();
        };
        open.encounter.say_present(Company::Unknown);
        // What was said to staff alone is not for whoever may be here now; that time is over, anybody may read.
        self.notice = None;
        self.presence = Presence::Passed;
        self.decide_again()
    }

    /// When the desk locks; without staff there is nobody to lock it for.
    fn lock_at(&self) -> Option<DateTime<Utc>> {
        self.person.as_ref().map(|_| after(self.last_touched, minutes(self.house.lock_minutes)))
    }

    fn blank_at(&self) -> Option<DateTime<Utc>> {
        let empty =
            self.screen == Screen::Search && self.finding.input.value().is_empty() && self.finding.hits.is_empty();
        // A page without a name needs no other.
        (self.cover != Cover::Blank && !empty).then(|| after(self.last_touched, minutes(self.house.blank_minutes)))
    }

    /// Whether the header shows the time; the neutral page has no header.
    pub(crate) fn shows_time(&self) -> bool {
        self.house.clock == Shown::Open && self.cover != Cover::Blank
    }

    /// When the time shown is over.
    fn next_minute(&self) -> Option<DateTime<Utc>> {
        let into = self.now.utc().timestamp().rem_euclid(60);
        let minute = DateTime::from_timestamp(self.now.utc().timestamp() - into + 60, 0);
        minute.filter(|_| self.shows_time())
    }

    fn list_ends(&self) -> Option<DateTime<Utc>> {
        let listed = self.finding.listed_at.filter(|_| self.finding.listing != Listing::Matches);
        listed.map(|at| after(at, TimeDelta::seconds(i64::from(self.house.list_seconds))))
    }

    fn reasons_end(&self) -> Option<DateTime<Utc>> {
        let opened = self.open.as_ref().and_then(|open| open.reasons_at);
        opened.map(|at| after(at, TimeDelta::seconds(i64::from(self.house.reasons_seconds))))
    }

    fn presence_ends(&self) -> Option<DateTime<Utc>> {
        let open = self.open.as_ref().filter(|open| open.encounter.is_presence_said())?;
        Some(after(open.presence_at, minutes(self.house.presence_minutes)))
    }
}

fn after(at: Moment, time: TimeDelta) -> DateTime<Utc> {
    at.utc() + time
}

fn minutes(number: u32) -> TimeDelta {
    TimeDelta::minutes(i64::from(number))
}
