//! The upkeep of a store in `SQLite`.

use crate::store::{Change, Store, StoreError, Told, Upkeep, Watch};

use super::SqliteStore;

impl Upkeep for SqliteStore {
    fn watch(&self, told: Told) -> Result<Watch, StoreError> {
        self.path.as_deref().map_or_else(|| Ok(Watch::of_nothing()), |path| Watch::of_store(path, told))
    }

    fn settled_changes(&mut self) -> Result<Change, StoreError> {
        // Whoever writes is heard while writing, before the end of it can be seen; only one may write at a time.
        self.connection.prepare_cached("BEGIN IMMEDIATE")?.execute([])?;
        self.connection.prepare_cached("ROLLBACK")?.execute([])?;
        self.changes()
    }
}
