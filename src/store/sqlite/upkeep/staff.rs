//! Who works here is no matter of a backup: whoever was retired since stays retired, and a PIN that was given anew holds.

use rusqlite::Connection;
use rusqlite::types::Value;

use crate::store::StoreError;
use crate::store::sqlite::import::in_transaction;

/// The columns of the staff, wrong tries among them: a restore is no way to try again.
const COLUMNS: &str = "name, folded, role, salt, pin, memory, passes, wrong, tried, added, retired";
const COUNT: usize = 11;

/// Lets the staff of `present` work in `restored`. Where nobody was added to it, the backup's staff stays: a store without
/// staff asks for no PIN.
pub(super) fn carry(present: &Connection, restored: &Connection) -> Result<(), StoreError> {
    let mut statement = present.prepare(&format!("SELECT {COLUMNS} FROM staff"))?;
    let row = |row: &rusqlite::Row<'_>| (0..COUNT).map(|at| row.get(at)).collect::<Result<Vec<Value>, _>>();
    let people = statement.query_map([], row)?.collect::<Result<Vec<_>, _>>()?;
    if people.is_empty() {
        return Ok(());
    }
    let places = ["?"; COUNT].join(", ");
    let sql = format!("INSERT INTO staff({COLUMNS}) VALUES ({places})");
    in_transaction(restored, || {
        restored.execute("DELETE FROM staff", [])?;
        people.iter().try_for_each(|person| {
            restored.prepare_cached(&sql)?.execute(rusqlite::params_from_iter(person))?;
            Ok(())
        })
    })
}
