//! The house's policy in the store, and what a restored store keeps of it.

use rusqlite::{Connection, params};

use super::import::in_transaction;
use super::{SqliteStore, trail};
use crate::domain::Clean;
use crate::store::{HouseRules, KeptPolicy, StoreError, TrailEntry};

/// One row: the house has one policy.
pub(super) const TABLES: &str = "
CREATE TABLE house_policy(
    one INTEGER PRIMARY KEY CHECK (one = 1),
    revision INTEGER NOT NULL DEFAULT 0,
    text TEXT,
    changed TEXT,
    changed_by TEXT
);
INSERT INTO house_policy(one) VALUES (1);
";

impl HouseRules for SqliteStore {
    fn policy_revision(&mut self) -> Result<i64, StoreError> {
        let sql = "SELECT revision FROM house_policy";
        Ok(self.connection.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
    }

    fn kept_policy(&mut self) -> Result<KeptPolicy, StoreError> {
        read(&self.connection)
    }

    fn keep_policy(&mut self, text: Option<&str>, trace: &TrailEntry) -> Result<(), StoreError> {
        in_transaction(&self.connection, || {
            let sql = "UPDATE house_policy SET revision = revision + 1, text = ?1, changed = ?2, changed_by = ?3";
            self.connection.execute(sql, params![text, trail::written(trace.at), trace.who.as_str()])?;
            trail::append(&self.connection, trace)
        })
    }
}

fn read(connection: &Connection) -> Result<KeptPolicy, StoreError> {
    let sql = "SELECT revision, text, changed, changed_by FROM house_policy";
    let (revision, text, changed, by): (i64, Option<String>, Option<String>, Option<String>) =
        connection.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?;
    let changed = changed.map(|at| trail::moment(&at)).transpose()?;
    Ok(KeptPolicy { revision, text, changed: changed.zip(by.map(Clean::from)) })
}

/// The policy of the present store goes on in the restored one: bringing back a copy takes no decision of the house
/// back. Where the present store has none, that of the copy holds.
pub(super) fn carry(present: &Connection, restored: &Connection) -> Result<(), StoreError> {
    let kept = read(present)?;
    let Some(text) = kept.text else { return Ok(()) };
    let (at, by) = kept.changed.map(|(at, by)| (trail::written(at), by.to_string())).unzip();
    let sql = "UPDATE house_policy SET revision = max(revision, ?1) + 1, text = ?2, changed = ?3, changed_by = ?4";
    in_transaction(restored, || {
        restored.execute(sql, params![kept.revision, text, at, by])?;
        Ok(())
    })
}
