//! Lines of the standard input and writes of the other side, in one ear.

use std::io;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use crate::cli::plain::listen::line;
use crate::desk::{DeskError, TrainingRoom, Watch};

/// What came.
pub enum Heard {
    /// A line.
    Line(String),
    /// Somebody wrote to the store.
    Written,
    /// Nothing until the deadline.
    Deadline,
    /// The input ended.
    End,
}

/// What listens.
pub struct Ears {
    heard: Receiver<Heard>,
    watch: Watch,
}

impl Ears {
    /// Begins to listen.
    ///
    /// # Errors
    /// The system watches no more files.
    pub fn open(room: &TrainingRoom) -> Result<Self, DeskError> {
        let (sender, heard) = channel();
        let written = sender.clone();
        let watch = room.watch(Box::new(move || drop(written.send(Heard::Written))))?;
        thread::spawn(move || {
            let mut input = io::stdin().lock();
            while let Some(line) = line(&mut input) {
                if sender.send(Heard::Line(line.to_string())).is_err() {
                    return;
                }
            }
            let _ = sender.send(Heard::End);
        });
        Ok(Self { heard, watch })
    }

    /// From now on the next write is heard again.
    pub fn listen_again(&self) {
        self.watch.listen_again();
    }

    /// What comes next, awaited no longer than this.
    #[must_use]
    pub fn next_within(&self, time: Option<Duration>) -> Heard {
        let Some(time) = time else { return self.heard.recv().unwrap_or(Heard::End) };
        match self.heard.recv_timeout(time) {
            Ok(heard) => heard,
            Err(RecvTimeoutError::Timeout) => Heard::Deadline,
            Err(RecvTimeoutError::Disconnected) => Heard::End,
        }
    }
}
