//! The desk line by line, for screen readers and simple terminals.
//!
//! Always: what is private is read out only after `show`, and only while nobody else is there; a tightening clears what
//! stands above where the terminal can, and is obeyed before anything else is said; what nobody looks at any more is put
//! away; while a card is open no other
//! customer's name is said.

mod clock;
mod colleague;
mod custody;
#[cfg(test)]
mod custody_tests;
mod custody_words;
mod door;
pub(super) mod listen;
mod remark;
mod rows;
mod session;
mod silence;
mod speech;
mod statement;
#[cfg(test)]
mod tests;
mod vocabulary;
pub(super) mod words;

use std::io::{self, IsTerminal};

use self::listen::{Heard, Lines};
use self::session::{Next, Session};
use super::failure::{Failure, Outcome};
use crate::cli::unlock;
use crate::desk::Desk;

/// Whether what was said can be taken off the screen again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Screen {
    /// A terminal that knows how to clear its scrollback.
    Clears,
    /// A pipe, or a terminal that knows nothing.
    Keeps,
}

/// Runs the desk on standard input and output until `quit` or the end of the input.
///
/// # Errors
/// When standard output cannot be written.
pub fn run(desk: &mut Desk) -> Result<Outcome, Failure> {
    let knows = std::env::var("TERM").is_ok_and(|term| !term.is_empty() && term != "dumb");
    let screen = if knows && io::stdout().is_terminal() { Screen::Clears } else { Screen::Keeps };
    let zone = desk.zone();
    let mut session = Session::new(desk, io::stdout(), screen, unlock::now(zone));
    session.greet()?;
    let lines = Lines::of_standard_input();
    loop {
        let left = session.deadline().map(|deadline| clock::until(deadline, unlock::now(zone)));
        match lines.next_within(left) {
            Heard::Line(line) => {
                if session.hear(&line, unlock::now(zone))? == Next::Leave {
                    break;
                }
            }
            Heard::Deadline => session.pass_time(unlock::now(zone))?,
            Heard::End => break,
        }
    }
    session.leave()?;
    Ok(Outcome::Done)
}
