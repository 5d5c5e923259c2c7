//! The tables of the training store, and the steps from one format to the next. The guests' store has none of them.
//!
//! A format once released never changes: a change is a new step at the end of [`STEPS`].

/// "tctr": marks the file as a training store for those who have the key.
pub(super) const APPLICATION: i64 = 0x7463_7472;

/// Each step takes the store from the format of its index to the next.
pub(super) const STEPS: [&str; 1] = [FIRST];

/// The format this program writes.
#[expect(clippy::cast_possible_wrap, reason = "there are few steps")]
pub(super) const KNOWN: i64 = STEPS.len() as i64;

// Inputs are the one truth of an attempt: they are added and go with it, and are never changed. Of private practice
// nothing is in the clear but whose it is and its month, so that it can be erased and its term can end.
const FIRST: &str = "
CREATE TABLE room(
    one INTEGER PRIMARY KEY CHECK (one = 1),
    salt BLOB NOT NULL CHECK (length(salt) = 16)
);
CREATE TABLE trainee(
    number INTEGER PRIMARY KEY,
    pseudonym TEXT NOT NULL UNIQUE
);
CREATE TABLE scene(
    version TEXT PRIMARY KEY,
    text TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE attempt(
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    trainee INTEGER REFERENCES trainee(number) ON DELETE CASCADE,
    how TEXT NOT NULL,
    scene TEXT NOT NULL,
    version TEXT NOT NULL REFERENCES scene(version),
    seed INTEGER NOT NULL,
    head TEXT NOT NULL,
    begun TEXT NOT NULL,
    ended TEXT
);
CREATE INDEX attempt_trainee ON attempt(trainee);
CREATE TABLE input(
    attempt INTEGER NOT NULL REFERENCES attempt(number) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    after INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (attempt, number)
) WITHOUT ROWID;
CREATE TRIGGER input_stays BEFORE UPDATE ON input BEGIN SELECT RAISE(ABORT, 'inputs are only added'); END;
CREATE TABLE private(
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    trainee INTEGER NOT NULL REFERENCES trainee(number) ON DELETE CASCADE,
    month TEXT NOT NULL
);
CREATE INDEX private_trainee ON private(trainee);
CREATE TABLE private_part(
    private INTEGER NOT NULL REFERENCES private(number) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (private, number)
) WITHOUT ROWID;
";
