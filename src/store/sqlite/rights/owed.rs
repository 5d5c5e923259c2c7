//! What is still to be overwritten, as one number of the store: the parts that are owed in its lowest bits, and above them
//! which erasure owes them, so that whoever has overwritten for one does not strike out what another owes since.

use rusqlite::Connection;

use crate::store::StoreError;

/// Everything in the store: tables, free pages, log.
const ALL: i64 = 1;
/// In a large store, only unused parts of pages.
const UNUSED_PARTS: i64 = 2;
/// The copies that the program made itself.
const COPIES: i64 = 4;
/// Where the number of the erasure begins: it is that of its entry in the trail, which only grows.
const ERASURE: i64 = 8;

/// What becomes of the copies that the program made itself.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Copies {
    /// Somebody in them asked to be forgotten.
    Go,
    /// They have a term of their own.
    Stay,
}

/// What of the store's own pages is owed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Pages {
    Nothing,
    UnusedParts,
    All,
}

/// What is owed, as it was read.
#[derive(Clone, Copy)]
pub(super) struct Owed(i64);

impl Owed {
    pub fn read(connection: &Connection) -> Result<Self, StoreError> {
        Ok(Self(connection.query_row("SELECT overwrite FROM rights", [], |row| row.get(0))?))
    }

    pub const fn pages(self) -> Pages {
        if self.0 & ALL != 0 {
            Pages::All
        } else if self.0 & UNUSED_PARTS != 0 {
            Pages::UnusedParts
        } else {
            Pages::Nothing
        }
    }

    pub const fn copies(self) -> bool {
        // A program before this one wrote 1 for everything, copies too.
        self.0 & COPIES != 0 || self.0 == ALL
    }

    pub const fn is_nothing(self) -> bool {
        self.0 & (ALL | UNUSED_PARTS | COPIES) == 0
    }

    /// Only this is owed from now on; answers whether nobody owed more in the meantime.
    pub fn leave(self, connection: &Connection, pages: Pages, copies: bool) -> Result<bool, StoreError> {
        let pages = match pages {
            Pages::Nothing => 0,
            Pages::UnusedParts => UNUSED_PARTS,
            Pages::All => ALL,
        };
        let parts = pages + if copies { COPIES } else { 0 };
        let left = if parts == 0 { 0 } else { self.0 / ERASURE * ERASURE + parts };
        let sql = "UPDATE rights SET overwrite = ?1 WHERE overwrite = ?2";
        Ok(connection.execute(sql, [left, self.0])? > 0)
    }
}

/// Owes the overwriting of what was just removed; part of the write that removed it, after its entry in the trail.
pub(in super::super) fn owe(connection: &Connection, copies: Copies) -> Result<(), StoreError> {
    let copies = if copies == Copies::Go { COPIES } else { 0 };
    connection.execute(
        "UPDATE rights SET overwrite = ?1 * (SELECT coalesce(max(number), 1) FROM trail) + ?2 \
         + max(?3, CASE overwrite WHEN ?2 THEN ?4 ELSE overwrite & ?4 END)",
        [ERASURE, ALL, copies, COPIES],
    )?;
    Ok(())
}
