//! The customer's statement in place of the card: asked for with one key, scrolled, and closed by itself.
//!
//! Always: it is there only while the encounter is one in which it may be read; any change of that closes it.

use chrono::{DateTime, TimeDelta, Utc};

use super::{App, Person};
use crate::card::may_explain;
use crate::domain::{Clean, Moment};
use crate::tui::effect::Effect;

/// A page takes longer to read than reasons do: so many times their term after the last key.
const TERMS: i64 = 4;

/// The open statement.
#[derive(Clone, Debug)]
pub struct Told {
    /// Its lines, each with its indent.
    pub lines: Vec<(usize, Clean)>,
    /// When it was opened or last scrolled.
    pub at: Moment,
}

impl App {
    pub(super) fn toggle_statement(&mut self) -> Vec<Effect> {
        if self.close_statement() {
            return Vec::new();
        }
        let now = self.now;
        let Some(open) = self.open.as_mut().filter(|open| open.person != Person::Stranger) else { return Vec::new() };
        open.encounter.at = now;
        vec![Effect::Statement(open.encounter.clone())]
    }

    /// Shows what the desk told, if it may still be read.
    pub(super) fn told(&mut self, lines: Vec<(usize, Clean)>) {
        self.close_reasons();
        let at = self.now;
        if let Some(open) = self.open.as_mut().filter(|open| may_explain(&open.encounter)) {
            open.scroll = 0;
            open.statement = Some(Told { lines, at });
        }
    }

    /// Closes the statement; answers whether one was open.
    pub(super) fn close_statement(&mut self) -> bool {
        let Some(open) = self.open.as_mut() else { return false };
        let was_open = open.statement.take().is_some();
        if was_open {
            open.scroll = 0;
        }
        was_open
    }

    /// Whoever still reads it keeps it open.
    pub(super) fn keep_statement(&mut self) {
        let now = self.now;
        if let Some(told) = self.open.as_mut().and_then(|open| open.statement.as_mut()) {
            told.at = now;
        }
    }

    pub(super) fn statement_ends(&self) -> Option<DateTime<Utc>> {
        let told = self.open.as_ref()?.statement.as_ref()?;
        Some(told.at.utc() + TimeDelta::seconds(TERMS * i64::from(self.house.reasons_seconds)))
    }
}
