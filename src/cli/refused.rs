//! The first things that an import refused, told at once; all of them stand in the report.

use crate::domain::Clean;
use crate::exchange::{Refusal, Weight};
use crate::phrases::{Argument, Phrases};

/// Refusals told on standard error; a file may hold thousands.
const TOLD: usize = 5;

/// What was refused of one file, as it is told to whoever gave no report to write to.
#[derive(Default)]
pub(super) struct Refused {
    told: Vec<Clean>,
    more: u64,
}

impl Refused {
    /// Takes note of a refusal; what was only changed is counted elsewhere.
    pub fn note(&mut self, refusal: &Refusal, phrases: &Phrases) {
        if refusal.weight == Weight::Notice {
            return;
        }
        if self.told.len() == TOLD {
            self.more += 1;
            return;
        }
        let what = refusal.words(phrases);
        let said = [("line", Argument::Number(refusal.line)), ("what", Argument::Text(&what))];
        self.told.push(phrases.format("fault-line", &said));
    }

    /// Says what was noted on standard error, and where the rest is found.
    pub fn say(&self, file: &Clean, phrases: &Phrases) {
        for line in &self.told {
            aside!("{file}, {line}");
        }
        if self.more > 0 {
            aside!("{file}: {}", phrases.format("import-more-refused", &[("count", Argument::Number(self.more))]));
        }
    }
}
