//! The tables, and the steps from one format to the next.
//!
//! A format once released never changes: a change is a new step at the end of [`STEPS`].

use rusqlite::Connection;

use crate::store::StoreError;

use super::index;

/// "tctf": marks the file as ours for those who have the key.
pub(super) const APPLICATION: i64 = 0x7463_7466;

/// Each step takes the store from the format of its index to the next.
const STEPS: [&[&str]; 2] = [
    &[FIRST, index::TABLES, super::chain::TABLES, super::people::TABLES, super::rights::TABLES, super::upkeep::TABLES],
    &[super::rules::TABLES],
];

/// The format this program writes.
#[expect(clippy::cast_possible_wrap, reason = "there are few steps")]
pub(super) const KNOWN: i64 = STEPS.len() as i64;

// A customer is one narrow row, which is all that a search or a list reads, and one document. The glance is a document of
// name and stays alone; where a stay is confidential there is none, and what may be shown is decided by the document.
// What the word index was given of a row is taken out of it by the same words, made again from the folded text: a step
// that changes how words are made of it must make the index anew.
// A row of an import is seen once `house.committed` has reached its number; a row that an
// import replaces is seen until then. So an import of any size becomes visible by one small write.
const FIRST: &str = "
CREATE TABLE house(
    one INTEGER PRIMARY KEY CHECK (one = 1),
    zone TEXT NOT NULL,
    jurisdiction TEXT NOT NULL,
    committed INTEGER NOT NULL DEFAULT 0,
    staging INTEGER NOT NULL DEFAULT 0,
    staging_first INTEGER NOT NULL DEFAULT 0,
    cleaning INTEGER NOT NULL DEFAULT 0,
    cleaning_first INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE customer(
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    import INTEGER NOT NULL,
    superseded_by INTEGER NOT NULL DEFAULT 0,
    replaces INTEGER NOT NULL DEFAULT 0,
    desk_keys INTEGER NOT NULL DEFAULT 0,
    folded TEXT NOT NULL,
    guarded TEXT NOT NULL,
    glance TEXT
);
CREATE UNIQUE INDEX customer_id ON customer(id, import);
CREATE INDEX customer_replaces ON customer(import, number) WHERE replaces <> 0;
CREATE TABLE document(
    number INTEGER PRIMARY KEY REFERENCES customer(number) ON DELETE CASCADE,
    text TEXT NOT NULL
);
CREATE TABLE stay(
    first INTEGER NOT NULL,
    id TEXT NOT NULL,
    customer INTEGER NOT NULL REFERENCES customer(number) ON DELETE CASCADE,
    last INTEGER NOT NULL,
    confidential INTEGER NOT NULL,
    class INTEGER NOT NULL,
    PRIMARY KEY (first, id, customer, last, confidential)
) WITHOUT ROWID;
CREATE INDEX stay_class ON stay(class, first);
CREATE INDEX stay_customer ON stay(customer);
CREATE TABLE open_case(
    due INTEGER NOT NULL,
    id TEXT NOT NULL,
    customer INTEGER NOT NULL REFERENCES customer(number) ON DELETE CASCADE,
    PRIMARY KEY (due, id, customer)
) WITHOUT ROWID;
CREATE INDEX open_case_customer ON open_case(customer);
CREATE TABLE token(
    customer TEXT PRIMARY KEY,
    token BLOB NOT NULL CHECK (length(token) = 16)
) WITHOUT ROWID;
CREATE TABLE done_task(
    day INTEGER NOT NULL,
    task TEXT NOT NULL,
    PRIMARY KEY (day, task)
) WITHOUT ROWID;
";

/// The format of an open store.
pub(super) fn format(connection: &Connection) -> Result<i64, StoreError> {
    Ok(connection.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

/// Takes the store from its format to the one this program knows; all of it or nothing.
pub(super) fn migrate(connection: &mut Connection) -> Result<(), StoreError> {
    let transaction = connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    // Read where nobody else can write: two desks may open an older store at once.
    let done = usize::try_from(format(&transaction)?).unwrap_or(0);
    for step in STEPS.iter().skip(done) {
        for tables in *step {
            transaction.execute_batch(tables)?;
        }
    }
    transaction.pragma_update(None, "user_version", KNOWN)?;
    transaction.pragma_update(None, "application_id", APPLICATION)?;
    Ok(transaction.commit()?)
}
