//! The customer's statement on the line-by-line desk: read out, and put away by itself.

use std::io::{self, Write};

use chrono::{DateTime, TimeDelta, Utc};

use super::session::{Open, Session};
use crate::domain::Clean;

/// A page takes longer to hear than reasons do: so many times their term.
const TERMS: i64 = 4;

impl<W: Write> Session<'_, W> {
    pub(super) fn statement(&mut self) -> io::Result<()> {
        if !matches!(self.open, Open::Card) {
            return self.say_phrase("plain-no-card");
        }
        match self.desk.statement_of_open(&self.encounter) {
            Ok(lines) => {
                self.times.statement = Some(self.encounter.at);
                for (indent, line) in lines {
                    self.say(&Clean::new(&format!("{:indent$}{line}", "")))?;
                }
                Ok(())
            }
            Err(error) => self.complain(&error),
        }
    }

    pub(super) fn statement_ends(&self) -> Option<DateTime<Utc>> {
        let seconds = TERMS * i64::from(self.desk.settings().reasons_seconds);
        Some(self.times.statement?.utc() + TimeDelta::seconds(seconds))
    }
}
