//! Lines of the standard input, awaited no longer than until a deadline.

use std::io::{self, BufRead};
use std::sync::mpsc::{Receiver, RecvTimeoutError, sync_channel};
use std::thread;
use std::time::Duration;

use zeroize::Zeroizing;

/// The longest line that is listened to, in bytes; the rest of it is left out.
const LONGEST: usize = 4096;

/// What came.
pub enum Heard {
    /// A line; it may be a PIN.
    Line(Zeroizing<String>),
    /// Nothing until the deadline.
    Deadline,
    /// The input ended.
    End,
}

/// The lines of the standard input, read by a thread of their own.
pub struct Lines(Receiver<Zeroizing<String>>);

impl Lines {
    /// Begins to listen.
    #[must_use]
    pub fn of_standard_input() -> Self {
        let (sender, receiver) = sync_channel(1);
        thread::spawn(move || {
            let mut input = io::stdin().lock();
            while let Some(line) = line(&mut input) {
                if sender.send(line).is_err() {
                    break;
                }
            }
        });
        Self(receiver)
    }

    /// The next line, awaited no longer than this, or what came instead.
    #[must_use]
    pub fn next_within(&self, time: Option<Duration>) -> Heard {
        let Some(time) = time else { return self.0.recv().map_or(Heard::End, Heard::Line) };
        match self.0.recv_timeout(time) {
            Ok(line) => Heard::Line(line),
            Err(RecvTimeoutError::Timeout) => Heard::Deadline,
            Err(RecvTimeoutError::Disconnected) => Heard::End,
        }
    }
}

/// One line, whatever bytes it holds; none at the end of the input.
pub fn line(input: &mut impl BufRead) -> Option<Zeroizing<String>> {
    let mut bytes = Zeroizing::new(Vec::new());
    if input.read_until(b'\n', &mut bytes).ok()? == 0 {
        return None;
    }
    bytes.truncate(LONGEST);
    Some(Zeroizing::new(String::from_utf8_lossy(&bytes).into_owned()))
}
