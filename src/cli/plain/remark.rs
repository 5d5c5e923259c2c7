//! Judging a line at the line-by-line desk: the answer is read out, the line is kept nowhere.

use std::io::{self, Write};

use super::session::{Open, Session};
use crate::phrases::Argument;
use crate::remark::Verdict;

impl<W: Write> Session<'_, W> {
    /// Reads out what is found in a line, and what could be said instead.
    pub(super) fn judge(&mut self, line: &str) -> io::Result<()> {
        if !matches!(self.open, Open::Card) {
            return self.say_phrase("plain-no-card");
        }
        let answer = self.desk.examine(line, &self.encounter);
        match answer.verdict {
            Verdict::Clean => return self.say_phrase("check-clean"),
            Verdict::CannotTell => return self.say_phrase("check-cannot-tell"),
            Verdict::Findings => {}
        }
        for finding in &answer.findings {
            let sentence = finding.sentence(self.desk.phrases());
            self.say(&sentence)?;
            if let Some(better) = &finding.better {
                let words = self.desk.phrases().format("check-better", &[("text", Argument::Text(better))]);
                self.say(&words)?;
            }
        }
        Ok(())
    }
}
