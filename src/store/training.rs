//! The `Training` interface: what a training room asks of its store, which is never the guests'.
//!
//! An attempt is a scene, a seed and the log of its inputs; everything else is found by playing it again. Inputs are only
//! ever added. What they say is opaque here: the room above writes and reads them.

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::StoreError;
use crate::domain::Clean;

/// An attempt's name: random, so that it tells nothing of who or when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
#[serde(transparent)]
pub struct AttemptId(pub Uuid);

impl std::fmt::Display for AttemptId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// How a scene is played.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum How {
    /// Alone: the program plays the guest.
    Alone,
    /// Spoken, with an observer at one laptop.
    Observed,
    /// At two terminals: a trainer plays the guest.
    Hosted,
}

/// An attempt about to begin.
#[derive(Clone, Debug)]
pub struct NewAttempt {
    /// Its name.
    pub id: AttemptId,
    /// Whose; none while nobody has joined yet.
    pub trainee: Option<Clean>,
    /// How it is played.
    pub how: How,
    /// The scene's id.
    pub scene: Clean,
    /// The scene's file as it was played.
    pub text: String,
    /// The seed of everything that varies.
    pub seed: u64,
    /// How this run is set up, as the room above writes it.
    pub head: String,
    /// When.
    pub begun: DateTime<Utc>,
}

/// An attempt as kept, without its inputs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempt {
    /// Its name.
    pub id: AttemptId,
    /// Whose; none while nobody has joined yet.
    pub trainee: Option<Clean>,
    /// How it is played.
    pub how: How,
    /// The scene's id.
    pub scene: Clean,
    /// The scene's file as it was played.
    pub text: String,
    /// The fingerprint of that file, in hexadecimal: another text has another.
    pub version: Clean,
    /// The seed of everything that varies.
    pub seed: u64,
    /// How this run is set up, as the room above writes it.
    pub head: String,
    /// When it began.
    pub begun: DateTime<Utc>,
    /// When it ended; none while it runs.
    pub ended: Option<DateTime<Utc>>,
}

/// What is kept, as counted in a copy.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// Attempts.
    pub attempts: u64,
    /// Private practices, as sealed as they are.
    pub private: u64,
}

/// How a training store came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoomRestored {
    /// What is in it.
    pub kept: Kept,
    /// Where the one that was there before is kept; none where there was none.
    pub before: Option<std::path::PathBuf>,
    /// Trainees of the copy whom the store in place did not know, and who were left out.
    pub left_out: u64,
}

/// One input of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logged {
    /// Its place, from 1.
    pub number: u64,
    /// Milliseconds since the attempt began; never less than the one before.
    pub after: u64,
    /// What was put in, as the room above writes it.
    pub body: String,
}

/// Where the next input must stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// At the end, wherever that is.
    End,
    /// Right after this many inputs: nothing may have come meanwhile.
    After(u64),
}

/// What an erasure took away.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct ErasedTrainee {
    /// Attempts.
    pub attempts: u64,
    /// Private practices, which nobody but their owner could open.
    pub private: u64,
}

/// Private practice as it is kept: sealed under its owner's secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedAttempt {
    /// Its name.
    pub id: AttemptId,
    /// What is sealed: first the head, then every input in its order.
    pub parts: Vec<Vec<u8>>,
}

/// Where attempts are kept.
pub trait Training: Send {
    /// Keeps a new attempt; durable when it returns.
    ///
    /// # Errors
    /// When it cannot be written.
    fn begin(&mut self, attempt: &NewAttempt) -> Result<(), StoreError>;

    /// The attempt of this name.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn attempt(&mut self, id: AttemptId) -> Result<Option<Attempt>, StoreError>;

    /// Every attempt, the oldest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn attempts(&mut self) -> Result<Vec<Attempt>, StoreError>;

    /// Says whose attempt it is, where nobody has yet; answers whose it is now.
    ///
    /// # Errors
    /// When it cannot be written, or there is no such attempt.
    fn claim(&mut self, id: AttemptId, trainee: &Clean) -> Result<Clean, StoreError>;

    /// Adds an input to a running attempt; durable when it returns. Answers where it stands and when.
    ///
    /// # Errors
    /// [`StoreError::Newer`] when something came meanwhile; when it cannot be written; [`StoreError::Missing`] when no
    /// such attempt is kept any more.
    fn append(&mut self, id: AttemptId, place: Place, after: u64, body: &str) -> Result<Logged, StoreError>;

    /// The inputs after this many.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn inputs(&mut self, id: AttemptId, known: u64) -> Result<Vec<Logged>, StoreError>;

    /// Says that it has ended.
    ///
    /// # Errors
    /// When it cannot be written.
    fn end(&mut self, id: AttemptId, at: DateTime<Utc>) -> Result<(), StoreError>;

    /// Erases a trainee: every attempt, private practice and the pseudonym itself, overwritten on the disk. None when
    /// nobody of that pseudonym is known.
    ///
    /// # Errors
    /// When it cannot be written.
    fn erase(&mut self, trainee: &Clean) -> Result<Option<ErasedTrainee>, StoreError>;

    /// How many attempts began before `limit`, private practice among them.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn due(&mut self, limit: DateTime<Utc>) -> Result<u64, StoreError>;

    /// Removes attempts that began before `limit`, and trainees of whom nothing is left; answers how many attempts.
    ///
    /// # Errors
    /// When it cannot be written.
    fn retain_since(&mut self, limit: DateTime<Utc>) -> Result<u64, StoreError>;

    /// The salt of private practice: the store's own.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn salt(&mut self) -> Result<[u8; 16], StoreError>;

    /// Begins a private practice of this trainee with its sealed head. Only its month is kept in the clear, for the
    /// house's term.
    ///
    /// # Errors
    /// When it cannot be written.
    fn begin_private(
        &mut self,
        id: AttemptId,
        trainee: &Clean,
        begun: DateTime<Utc>,
        head: &[u8],
    ) -> Result<(), StoreError>;

    /// Adds a sealed part to a private practice; durable when it returns.
    ///
    /// # Errors
    /// When it cannot be written.
    fn append_private(&mut self, id: AttemptId, part: &[u8]) -> Result<(), StoreError>;

    /// The private practices of this trainee, as sealed as they are kept.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn private(&mut self, trainee: &Clean) -> Result<Vec<SealedAttempt>, StoreError>;

    /// Waits for whoever is writing at this moment, so that what woke this side can be read.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn settle(&mut self) -> Result<(), StoreError>;
}
