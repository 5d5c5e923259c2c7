//! The bell beside a store: rung after a write is whole, so that another process that waits for it looks again.
//!
//! The store's own files change before a write can be read, and waking then would find nothing.

use std::fs::OpenOptions;
use std::io::Write;
use std::path::{Path, PathBuf};

/// The file that is written when the bell rings. It holds nothing.
#[must_use]
pub fn of(store: &Path) -> PathBuf {
    let mut name = store.as_os_str().to_owned();
    name.push("-bell");
    PathBuf::from(name)
}

/// Rings. A bell that cannot be rung delays the other side until its next look; nothing is lost by it.
pub(super) fn ring(store: &Path) {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    let _ = options.open(of(store)).and_then(|mut file| file.write_all(b"."));
}
