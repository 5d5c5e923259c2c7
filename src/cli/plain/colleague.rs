//! A colleague has written: before anything else is obeyed, the open card is read again, so that nothing is said from
//! what is no longer so.

use std::io::{self, Write};

use super::session::{Open, Session};
use crate::desk::{Change, Look};

impl<W: Write> Session<'_, W> {
    /// Reads the open card again where somebody has written; says so if it has changed, and puts down what is gone.
    pub(super) fn look_again(&mut self) -> io::Result<()> {
        let look = self.desk.look(Look::Glance);
        if matches!(look, Ok(Change::SentOut)) {
            return self.is_sent_out();
        }
        if matches!(look, Ok(Change::None)) || !matches!(self.open, Open::Card) {
            return Ok(());
        }
        match self.desk.refresh(&self.encounter) {
            Ok(None) => Ok(()),
            Ok(Some(_)) => {
                // What was read out may be private now. Whoever is being asked still owes their answer.
                let waiting = self.pending.take();
                self.clear()?;
                self.pending = waiting;
                self.say_phrase("plain-changed")
            }
            Err(error) => {
                self.put_down()?;
                self.complain(&error)
            }
        }
    }
}
