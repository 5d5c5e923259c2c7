//! Being told by the file system that somebody has written to a store. Nothing wakes while nothing is written.
//!
//! Every write of every process goes through the log beside the store (`-wal`), so the folder is watched for changes of
//! that one file. What was written, and whether by somebody else, only the store can say: whoever is told asks
//! [`Upkeep::settled_changes`](super::Upkeep::settled_changes).

use std::ffi::OsString;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use notify::event::{EventKind, ModifyKind};
use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher};

use super::StoreError;
use crate::domain::Clean;

/// What is called when something was written; it must not wait for anything.
pub type Told = Box<dyn Fn() + Send>;

/// A watch on one store, as long as it is kept.
///
/// Telling is by one word however much is written: it is said once, and again only after [`Watch::listen_again`]. So an
/// import that writes for minutes does not fill anybody's queue.
pub struct Watch {
    // Held, not read: dropped, it stops.
    _watcher: Option<RecommendedWatcher>,
    said: Arc<AtomicBool>,
}

impl Watch {
    /// A watch on a store in memory, to which nobody else can write.
    #[must_use]
    pub fn of_nothing() -> Self {
        Self { _watcher: None, said: Arc::default() }
    }

    /// Watches the store at this path.
    ///
    /// # Errors
    /// When the system watches no more files, or none at this place.
    pub fn of_store(store: &Path, told: Told) -> Result<Self, StoreError> {
        let said = Arc::new(AtomicBool::new(false));
        let (log, said_here) = (log_of(store), Arc::clone(&said));
        let heard = move |event: notify::Result<Event>| {
            // An error may hide a change: then it is told, and the store says whether there is one.
            let matters = event.map_or(true, |event| is_a_write(&event, &log));
            if matters && !said_here.swap(true, Ordering::AcqRel) {
                told();
            }
        };
        let failed = |error: notify::Error| StoreError::Other(Clean::new(&error.to_string()));
        let mut watcher = notify::recommended_watcher(heard).map_err(failed)?;
        let folder = store.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        watcher.watch(folder, RecursiveMode::NonRecursive).map_err(failed)?;
        Ok(Self { _watcher: Some(watcher), said })
    }

    /// From now on the next write is told again. Called before the store is asked, so that nothing falls between.
    pub fn listen_again(&self) {
        self.said.store(false, Ordering::Release);
    }
}

fn log_of(store: &Path) -> OsString {
    let mut name = store.file_name().unwrap_or_default().to_owned();
    name.push("-wal");
    name
}

/// Opening and reading are none.
fn is_a_write(event: &Event, log: &OsString) -> bool {
    let written = match event.kind {
        EventKind::Modify(what) => !matches!(what, ModifyKind::Metadata(_)),
        EventKind::Create(_) | EventKind::Any | EventKind::Other => true,
        EventKind::Access(_) | EventKind::Remove(_) => false,
    };
    written && (event.paths.is_empty() || event.paths.iter().any(|path| path.file_name() == Some(log.as_os_str())))
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;
    use std::time::Duration;

    use super::Watch;

    /// Never waited for when all is well.
    const PATIENCE: Duration = Duration::from_secs(60);

    #[test]
    fn a_write_to_the_log_is_told_once_until_somebody_listens_again() {
        let folder = tempfile::tempdir().expect("a folder");
        let store = folder.path().join("store");
        let (sender, told) = channel();
        let watch = Watch::of_store(&store, Box::new(move || sender.send(()).expect("heard"))).expect("watched");
        std::fs::write(folder.path().join("other-wal"), "x").expect("written");
        std::fs::write(&store, "x").expect("written");
        std::fs::write(folder.path().join("store-wal"), "x").expect("written");
        told.recv_timeout(PATIENCE).expect("told");
        std::fs::write(folder.path().join("store-wal"), "y").expect("written");
        assert!(told.try_recv().is_err(), "said already");
        // What was heard late may be told again; a write after listening certainly is.
        watch.listen_again();
        std::fs::write(folder.path().join("store-wal"), "z").expect("written");
        told.recv_timeout(PATIENCE).expect("told again");
    }
}
