//! Being told that the other terminal has written.

use super::super::DeskError;
use super::super::refresh::{Told, Watch};
use super::TrainingRoom;

impl TrainingRoom {
    /// Calls `told` soon after anybody writes to the training store, this side too. The watch ends when it is dropped.
    /// Nothing wakes while nothing is written.
    ///
    /// # Errors
    /// The system watches no more files.
    pub fn watch(&self, told: Told) -> Result<Watch, DeskError> {
        Ok(match self.place() {
            Some(place) => Watch::of_store(place, told)?,
            None => Watch::of_nothing(),
        })
    }
}
