//! What ends by itself: a trainer's silence, and the second that is shown. Nothing else wakes the screen.

use chrono::{DateTime, TimeDelta, Utc};

use super::App;
use crate::roleplay::Phase;
use crate::tui::train::effect::Effect;

impl App {
    /// When the app next wants to be woken.
    #[must_use]
    pub fn deadline(&self) -> Option<DateTime<Utc>> {
        [self.silence_ends(), self.next_second()].into_iter().flatten().min()
    }

    /// Milliseconds played by now.
    #[must_use]
    pub fn elapsed(&self) -> u64 {
        let Some(sight) = &self.sight else { return 0 };
        let runs = self.trainee().is_some_and(|view| !view.paused && view.phase != Phase::Ended);
        let since = (self.now.utc() - self.seen_at.utc()).num_milliseconds().max(0);
        sight.elapsed + if runs { since.unsigned_abs() } else { 0 }
    }

    /// Whether the time played is shown: to whoever leads or looks on.
    #[must_use]
    pub fn shows_clock(&self) -> bool {
        self.shows_clock && !self.seat.is_trainee() && self.sight.is_some()
    }

    fn next_second(&self) -> Option<DateTime<Utc>> {
        let runs = self.trainee().is_some_and(|view| !view.paused && view.phase != Phase::Ended);
        let rest = 1_000 - i64::try_from(self.elapsed() % 1_000).unwrap_or(0);
        (self.shows_clock() && runs).then(|| self.now.utc() + TimeDelta::milliseconds(rest))
    }

    fn silence_ends(&self) -> Option<DateTime<Utc>> {
        let waits = self.trainee().is_some_and(|view| !view.paused && view.phase == Phase::Guest);
        self.silence.filter(|_| waits).map(|silence| self.came_at.utc() + silence)
    }

    pub(super) fn wake(&mut self) -> Vec<Effect> {
        if self.silence_ends().is_some_and(|end| end <= self.now.utc()) { vec![Effect::Speak] } else { Vec::new() }
    }
}
