//! The training room line by line, for screen readers, simple terminals and scripts: the same scenes, seats and words.
//!
//! Always: what private things the card holds is read out as at the line-by-line desk; an event that brings somebody clears
//! what stands above where the terminal can, before anything else is said.

mod listen;
mod sitting;
mod speech;
mod views;
mod words;

use std::io::{self, IsTerminal, Write};

use self::listen::{Ears, Heard};
use self::sitting::{Next, Sitting};
use crate::cli::failure::{Failure, Outcome};
use crate::cli::output::{Form, Output};
use crate::cli::unlock;
use crate::desk::{Rehearsal, TrainingRoom};
use crate::domain::Clean;
use crate::tui::train::{Row, Seat};

/// Whether a scene begins, or goes on where it was left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// It begins.
    Begun,
    /// It goes on.
    GoesOn,
}

/// Plays a scene at this seat on standard input and output, until it is left or the input ends. The end of the input ends a
/// scene played at one place; at two terminals it only leaves.
///
/// # Errors
/// Standard output cannot be written, or what is put in not be kept.
pub fn run(
    room: TrainingRoom,
    rehearsal: Rehearsal,
    (seat, told): (Seat, Told),
    output: &mut Output,
) -> Result<Outcome, Failure> {
    let knows = std::env::var("TERM").is_ok_and(|term| !term.is_empty() && term != "dumb");
    let clears = knows && io::stdout().is_terminal() && output.form() == Form::Text;
    let ears = Ears::open(&room)?;
    let zone = room.zone();
    let mut sitting = Sitting::new(room, rehearsal, seat, output, clears);
    sitting.begin(told, unlock::now(zone))?;
    loop {
        let left = sitting.deadline(unlock::now(zone));
        let next = match ears.next_within(left) {
            Heard::Line(line) => sitting.hear(&line, unlock::now(zone))?,
            Heard::Written => {
                ears.listen_again();
                sitting.look()?
            }
            Heard::Deadline => sitting.pass_time(unlock::now(zone))?,
            Heard::End => sitting.input_ends(unlock::now(zone))?,
        };
        if next == Next::Leave {
            return sitting.leave();
        }
    }
}

/// Chooses a scene by its number.
///
/// # Errors
/// Standard output cannot be written.
pub fn choose(room: &TrainingRoom, rows: &[Row], output: &mut Output) -> Result<Option<usize>, Failure> {
    output.line(0, &room.phrases().text("train-choose"))?;
    for (place, row) in rows.iter().enumerate() {
        output.line(0, &Clean::new(&format!("{}. {} ({})", place + 1, row.title, row.goals)))?;
    }
    output.raw().write_all(b"> ")?;
    output.finish()?;
    let line = crate::cli::plain::listen::line(&mut io::stdin().lock()).unwrap_or_default();
    Ok(line.trim().parse::<usize>().ok().and_then(|number| number.checked_sub(1)))
}
