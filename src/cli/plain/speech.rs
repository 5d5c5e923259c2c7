//! What the line-by-line desk says, and taking it off the screen again.

use std::io::{self, Write};

use super::Screen;
use super::session::Session;
use crate::card;
use crate::desk::DeskError;
use crate::domain::Clean;
use crate::phrases::Phrases;

impl<W: Write> Session<'_, W> {
    pub(super) fn read_out(&mut self, card: &card::Card) -> io::Result<()> {
        let lines = card::text(card, self.desk.phrases());
        lines.iter().try_for_each(|line| self.say(line))
    }

    pub(super) fn complain(&mut self, error: &DeskError) -> io::Result<()> {
        error.note();
        let phrases: &Phrases = self.desk.phrases();
        let (sentence, hint) = (error.sentence(phrases), error.hint(phrases));
        self.say(&sentence)?;
        self.say(&hint)
    }

    pub(super) fn say_phrase(&mut self, id: &'static str) -> io::Result<()> {
        let text = self.desk.phrases().text(id);
        self.say(&text)
    }

    pub(super) fn say(&mut self, text: &Clean) -> io::Result<()> {
        writeln!(self.out, "{text}")
    }

    pub(super) fn prompt(&mut self) -> io::Result<()> {
        self.warn_of_what_is_lost()?;
        write!(self.out, "> ")?;
        self.out.flush()
    }

    /// Says once that something could not be written before its card was closed.
    pub(super) fn warn_of_what_is_lost(&mut self) -> io::Result<()> {
        if self.desk.take_unkept() {
            self.say_phrase("error-unkept")?;
            self.say_phrase("hint-unkept")?;
        }
        Ok(())
    }

    /// Screen, then scrollback; a terminal that knows nothing is sent nothing.
    pub(super) fn clear(&mut self) -> io::Result<()> {
        self.times.reasons = None;
        self.pending = None;
        self.times.statement = None;
        if self.screen == Screen::Clears {
            write!(self.out, "\u{1b}[H\u{1b}[2J\u{1b}[3J")?;
        }
        self.out.flush()
    }
}
