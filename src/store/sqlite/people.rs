//! Staff and their PINs in the store, and what of the trail is asked beyond appending to it.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::import::in_transaction;
use super::{SqliteStore, chain, trail};
use crate::domain::{Clean, RoleId};
use crate::store::{
    Begun, Chain, ChainHash, HouseNotes, Looked, MayTry, People, PinHash, PinMark, Recorded, StaffMember, Standing,
    StoreError, TrailEntry, Tries, TryEnd, Whose,
};

/// Who works here. Names differ by more than capitals, or one could pass for another in the trail.
pub(super) const TABLES: &str = "
CREATE TABLE staff(
    name TEXT PRIMARY KEY,
    folded TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL,
    salt BLOB NOT NULL CHECK (length(salt) = 16),
    pin BLOB NOT NULL CHECK (length(pin) = 32),
    memory INTEGER NOT NULL,
    passes INTEGER NOT NULL,
    wrong INTEGER NOT NULL DEFAULT 0,
    tried TEXT,
    added TEXT NOT NULL,
    retired TEXT
) WITHOUT ROWID;
CREATE TABLE house_note(
    one INTEGER PRIMARY KEY CHECK (one = 1),
    informed TEXT,
    informed_by TEXT,
    put_off TEXT
);
INSERT INTO house_note(one) VALUES (1);
";

impl People for SqliteStore {
    fn staff(&mut self) -> Result<Vec<StaffMember>, StoreError> {
        let sql = "SELECT name, role, added, retired, wrong, tried FROM staff ORDER BY folded";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        let mut staff = Vec::new();
        while let Some(row) = rows.next()? {
            staff.push(member(row)?);
        }
        Ok(staff)
    }

    fn standing(&mut self, name: Option<&Clean>) -> Result<Standing, StoreError> {
        let sql = "SELECT EXISTS (SELECT 1 FROM staff), \
                   (SELECT role FROM staff WHERE name = ?1 AND retired IS NULL), \
                   (SELECT salt FROM staff WHERE name = ?1 AND retired IS NULL)";
        let (any, role, salt): (bool, Option<String>, Option<[u8; 16]>) = self
            .connection
            .prepare_cached(sql)?
            .query_row([name.map(Clean::as_str)], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        Ok(match (any, role.zip(salt)) {
            (false, _) => Standing::NoStaff,
            (true, Some((role, salt))) => Standing::Works(RoleId(Clean::from(role)), PinMark::of(salt)),
            (true, None) => Standing::Gone,
        })
    }

    fn looks_since(&mut self, since: DateTime<Utc>) -> Result<Vec<Looked>, StoreError> {
        trail::looks_since(&self.connection, since)
    }

    fn add_staff(
        &mut self,
        name: &Clean,
        role: &RoleId,
        pin: &PinHash,
        trace: &TrailEntry,
    ) -> Result<bool, StoreError> {
        let sql = "INSERT INTO staff(name, folded, role, salt, pin, memory, passes, added) \
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) \
                   ON CONFLICT(folded) DO UPDATE SET role = ?3, salt = ?4, pin = ?5, memory = ?6, passes = ?7, \
                   added = ?8, retired = NULL, wrong = 0, tried = NULL WHERE retired IS NOT NULL AND name = ?1";
        self.changing(trace, |connection| {
            Ok(connection.execute(
                sql,
                params![
                    name.as_str(),
                    folded(name.as_str()),
                    role.0.as_str(),
                    &pin.salt[..],
                    &pin.hash[..],
                    pin.memory,
                    pin.passes,
                    trail::written(trace.at)
                ],
            )?)
        })
    }

    fn retire_staff(&mut self, name: &Clean, trace: &TrailEntry) -> Result<bool, StoreError> {
        let sql = "UPDATE staff SET retired = ?2 WHERE folded = ?1 AND retired IS NULL";
        self.changing(trace, |connection| {
            Ok(connection.execute(sql, params![folded(name.as_str()), trail::written(trace.at)])?)
        })
    }

    fn reset_staff(&mut self, name: &Clean, pin: &PinHash, trace: &TrailEntry) -> Result<bool, StoreError> {
        let sql = "UPDATE staff SET salt = ?2, pin = ?3, memory = ?4, passes = ?5, wrong = 0, tried = NULL \
                   WHERE folded = ?1 AND retired IS NULL";
        self.changing(trace, |connection| {
            Ok(connection
                .execute(sql, params![folded(name.as_str()), &pin.salt[..], &pin.hash[..], pin.memory, pin.passes])?)
        })
    }

    fn begin_try(&mut self, name: &str, trace: &TrailEntry) -> Result<Begun, StoreError> {
        in_transaction(&self.connection, || {
            let Some((member, pin)) = known(&self.connection, name)? else { return Ok(Begun::Unknown) };
            let allowed = member.tries.allow(trace.at);
            self.connection.execute(
                "UPDATE staff SET wrong = min(wrong + 1, ?2), tried = ?3 WHERE name = ?1",
                params![member.name.as_str(), Tries::MOST, trail::written(trace.at)],
            )?;
            if allowed == MayTry::Now {
                return Ok(Begun::May(member, pin));
            }
            trail::append(&self.connection, &TrailEntry { who: member.name, ..trace.clone() })?;
            Ok(Begun::Refused(allowed))
        })
    }

    fn end_try(&mut self, name: &Clean, end: TryEnd, trace: &TrailEntry) -> Result<(), StoreError> {
        in_transaction(&self.connection, || {
            if end == TryEnd::Right {
                let sql = "UPDATE staff SET wrong = 0, tried = NULL WHERE name = ?1";
                self.connection.execute(sql, [name.as_str()])?;
            }
            trail::append(&self.connection, trace)
        })
    }

    fn append_with_reason(&mut self, entry: &TrailEntry, reason: &Clean) -> Result<(), StoreError> {
        in_transaction(&self.connection, || trail::append_with(&self.connection, entry, Some(reason)))
    }

    fn recorded(&mut self, whose: &Whose, limit: usize) -> Result<Vec<Recorded>, StoreError> {
        trail::recorded(&self.connection, whose, limit)
    }

    fn verify_trail(&mut self, known: Option<ChainHash>) -> Result<Chain, StoreError> {
        chain::verify(&self.connection, known)
    }

    fn trail_older_than(&mut self, before: DateTime<Utc>) -> Result<u64, StoreError> {
        Ok(chain::older_than(&self.connection, before)?.0)
    }

    fn seal_trail(&mut self, before: DateTime<Utc>, trace: &TrailEntry) -> Result<u64, StoreError> {
        in_transaction(&self.connection, || {
            let left = chain::seal_and_drop(&self.connection, before, trace.at)?;
            if left > 0 {
                trail::append(&self.connection, trace)?;
            }
            Ok(left)
        })
    }

    fn house_notes(&mut self) -> Result<HouseNotes, StoreError> {
        let sql = "SELECT informed, informed_by, put_off FROM house_note";
        let (informed, by, put_off): (Option<String>, Option<String>, Option<String>) =
            self.connection.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        let informed = informed.map(|at| trail::moment(&at)).transpose()?;
        Ok(HouseNotes {
            informed: informed.zip(by.map(Clean::from)),
            put_off: put_off.map(|at| trail::moment(&at)).transpose()?,
        })
    }

    fn note_informed(&mut self, trace: &TrailEntry) -> Result<(), StoreError> {
        let sql = "UPDATE house_note SET informed = ?1, informed_by = ?2";
        self.changing(trace, |connection| {
            Ok(connection.execute(sql, params![trail::written(trace.at), trace.who.as_str()])?)
        })
        .map(|_| ())
    }

    fn note_put_off(&mut self, at: DateTime<Utc>) -> Result<(), StoreError> {
        in_transaction(&self.connection, || {
            self.connection.execute("UPDATE house_note SET put_off = ?1", [trail::written(at)])?;
            Ok(())
        })
    }
}

impl SqliteStore {
    /// One change of one row with its trail entry; where no row was meant, neither. Answers whether one was.
    fn changing(
        &self,
        trace: &TrailEntry,
        change: impl FnOnce(&Connection) -> Result<usize, StoreError>,
    ) -> Result<bool, StoreError> {
        in_transaction(&self.connection, || {
            let changed = change(&self.connection)? > 0;
            if changed {
                trail::append(&self.connection, trace)?;
            }
            Ok(changed)
        })
    }
}

/// Who works here under this name, and the PIN.
fn known(connection: &Connection, name: &str) -> Result<Option<(StaffMember, PinHash)>, StoreError> {
    let sql = "SELECT name, role, added, retired, wrong, tried, salt, pin, memory, passes FROM staff \
               WHERE folded = ?1 AND retired IS NULL";
    let found = connection
        .prepare_cached(sql)?
        .query_row([folded(name)], |row| {
            let pin = PinHash { salt: row.get(6)?, hash: row.get(7)?, memory: row.get(8)?, passes: row.get(9)? };
            Ok((member(row), pin))
        })
        .optional()?;
    found.map(|(member, pin)| Ok((member?, pin))).transpose()
}

fn member(row: &Row<'_>) -> Result<StaffMember, StoreError> {
    let moment = |text: Option<String>| text.map(|text| trail::moment(&text)).transpose();
    Ok(StaffMember {
        name: Clean::from(row.get::<_, String>(0)?),
        role: RoleId(Clean::from(row.get::<_, String>(1)?)),
        added: trail::moment(&row.get::<_, String>(2)?)?,
        retired: moment(row.get(3)?)?,
        tries: Tries { wrong: row.get(4)?, last: moment(row.get(5)?)? },
    })
}

/// A name without what one types differently: capitals and spaces at the ends.
fn folded(name: &str) -> String {
    name.trim().to_lowercase()
}
