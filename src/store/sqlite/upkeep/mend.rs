//! What an examination may put right by itself: permissions, leftovers, a damaged log set aside. Nothing of a customer is
//! changed.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use crate::store::StoreError;
use crate::store::sqlite::error::of_file;

use super::files::{self, DAMAGED, INDEX, LOG, with};
use super::{doctor, log};

/// Puts right what can be put right without opening the store; answers what was done, as paths.
///
/// A damaged log is kept under a dated name, and the store goes on from what was written back of it before: only for
/// whoever has decided that, because the last changes are lost.
pub(super) fn mend(store: &Path, key_file: Option<&Path>, at: DateTime<Utc>) -> Result<Vec<PathBuf>, StoreError> {
    let mut mended = Vec::new();
    for path in doctor::files_of(store, key_file) {
        if doctor::others_may(&path) {
            make_private(&path)?;
            mended.push(path);
        }
    }
    for path in doctor::leftovers(store) {
        files::remove(&path)?;
        mended.push(path);
    }
    if files::Desks::is_first(store) && log::is_damaged(store)? {
        let aside = with(store, &format!("{LOG}{DAMAGED}{}", at.format("%Y-%m-%dT%H-%M-%SZ")));
        let wal = with(store, LOG);
        std::fs::copy(&wal, &aside).map_err(|error| of_file(&error, &aside))?;
        make_private(&aside)?;
        // SQLite reads what is whole of it at the next opening; the index is made again.
        log::cut(&wal).map_err(|error| of_file(&error, &wal))?;
        files::remove(&with(store, INDEX))?;
        mended.push(aside);
    }
    Ok(mended)
}

fn make_private(path: &Path) -> Result<(), StoreError> {
    #[cfg(unix)]
    {
        let only_owner = std::os::unix::fs::PermissionsExt::from_mode(0o600);
        std::fs::set_permissions(path, only_owner).map_err(|error| of_file(&error, path))?;
    }
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}
