//! How a seat speaks: a line at a time, as text or as JSON; and its last words.

use std::io;

use super::sitting::Sitting;
use crate::cli::failure::{Failure, Outcome};
use crate::cli::output::Form;
use crate::desk::DeskError;
use crate::domain::Clean;
use crate::phrases::Argument;
use crate::roleplay::{Readers, Said};

impl Sitting<'_> {
    /// The end of this sitting: the debrief where the scene is over, else how to go on.
    pub fn leave(mut self) -> Result<Outcome, Failure> {
        let id = self.rehearsal.id();
        let readers = if self.seat.is_trainee() { Readers::Trainee } else { Readers::Trainer };
        if !self.rehearsal.is_over() {
            let shown = Clean::new(&id.to_string());
            let left = self.room.phrases().format("train-left", &[("attempt", Argument::Text(&shown))]);
            self.line("left", &left)?;
            return Ok(Outcome::Done);
        }
        self.clear()?;
        let debrief = self.rehearsal.debrief(&self.room, readers);
        if self.output.form() == Form::Json {
            self.output.json(&serde_json::json!({ "attempt": id, "debrief": debrief }))?;
            return Ok(Outcome::Done);
        }
        for (indent, line) in self.room.debrief_lines(&debrief) {
            self.output.line(indent, &line)?;
        }
        let shown = Clean::new(&id.to_string());
        aside!("{}", self.room.phrases().format("train-kept-as", &[("attempt", Argument::Text(&shown))]));
        Ok(Outcome::Done)
    }

    pub(super) fn complain(&mut self, error: &DeskError) -> Result<(), Failure> {
        error.note();
        let (sentence, hint) = (error.sentence(self.room.phrases()), error.hint(self.room.phrases()));
        self.line("error", &sentence)?;
        self.line("hint", &hint)
    }

    pub(super) fn phrase(&mut self, id: &'static str) -> Result<(), Failure> {
        let text = self.room.phrases().text(id);
        self.line("notice", &text)
    }

    /// One line; as JSON with what it is.
    pub(super) fn line(&mut self, kind: &str, text: &Clean) -> Result<(), Failure> {
        match self.output.form() {
            Form::Json => self.output.json(&serde_json::json!({ kind: text }))?,
            Form::Text => self.output.line(0, text)?,
        }
        Ok(self.output.finish()?)
    }

    pub(super) fn prompt(&mut self) -> Result<(), Failure> {
        if self.output.form() == Form::Text {
            io::Write::write_all(self.output.raw(), b"> ")?;
        }
        Ok(self.output.finish()?)
    }

    /// Screen, then scrollback; a terminal that knows nothing is sent nothing.
    pub(super) fn clear(&mut self) -> Result<(), Failure> {
        if self.clears {
            io::Write::write_all(self.output.raw(), b"\x1b[H\x1b[2J\x1b[3J")?;
        }
        Ok(self.output.finish()?)
    }

    /// What is to be said that was not yet: the conversation, hints, and what was found at once.
    pub(super) fn tell(&mut self, said: Vec<Said>) -> Result<(), Failure> {
        self.conversation()?;
        for one in said {
            match one {
                Said::Hint(hint) => self.line("hint", &hint)?,
                Said::Judged(found) => found.iter().try_for_each(|line| self.line("judged", line))?,
                Said::Guest(_) | Said::Does(_) | Said::Newcomer(_) | Said::Ended => {}
            }
        }
        Ok(())
    }
}
