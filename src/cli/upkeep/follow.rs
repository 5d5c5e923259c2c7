//! Following long work: how far it got, on one line of standard error where somebody watches, and Ctrl-C, which ends it and
//! leaves nothing.

use std::cell::Cell;
use std::io::{self, IsTerminal};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use crate::cli::failure::Failure;
use crate::desk::{DeskError, Follow, HowFar, Stage};
use crate::phrases::{Argument, Phrases};

/// Who follows.
pub(super) struct Follower<'a> {
    stop: Arc<AtomicBool>,
    shown: Box<dyn Fn(HowFar) + 'a>,
    wrote: std::rc::Rc<Cell<bool>>,
}

impl<'a> Follower<'a> {
    /// Listens for Ctrl-C; the second one ends the program at once, and what it leaves is no store.
    pub fn listening(phrases: &'a Phrases) -> io::Result<Self> {
        let stop = Arc::new(AtomicBool::new(false));
        signal_hook::flag::register_conditional_shutdown(signal_hook::consts::SIGINT, 1, Arc::clone(&stop))?;
        signal_hook::flag::register(signal_hook::consts::SIGINT, Arc::clone(&stop))?;
        let wrote = std::rc::Rc::new(Cell::new(false));
        let (somebody, written, last) = (io::stderr().is_terminal(), std::rc::Rc::clone(&wrote), Cell::new(None));
        let shown = Box::new(move |progress: HowFar| {
            let percent = progress.done.saturating_mul(100).checked_div(progress.total);
            if !somebody || last.replace(Some((progress.stage, percent))) == Some((progress.stage, percent)) {
                return;
            }
            let id = match progress.stage {
                Stage::Copying => "upkeep-copying",
                Stage::Checking => "upkeep-checking",
            };
            let arguments = [("percent", Argument::Number(percent.unwrap_or(0)))];
            aside_begun!("\r\u{1b}[K{}", phrases.format(id, &arguments));
            written.set(true);
        });
        Ok(Self { stop, shown, wrote })
    }

    /// For the work.
    pub fn follow(&self) -> Follow<'_> {
        Follow { stop: Arc::clone(&self.stop), progress: &*self.shown }
    }

    /// What came of the work; the line of the progress is taken away.
    pub fn ended<T>(&self, done: Result<T, DeskError>) -> Result<T, Failure> {
        if self.wrote.get() {
            aside_begun!("\r\u{1b}[K");
        }
        done.map_err(|error| if error.is_stopped() { Failure::UpkeepStopped } else { error.into() })
    }
}
