//! Where a store may lie: a plain file of one's own on a local disk.

use std::fs::{File, OpenOptions};
use std::io::Read;
use std::path::{Path, PathBuf};

use crate::store::StoreError;
use crate::store::key::SALT;

use super::error::{of_file, shown};

/// File systems over a network, where `SQLite`'s locks and shared memory do not hold.
const NETWORK: [&str; 14] = [
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "ncpfs",
    "afs",
    "coda",
    "ceph",
    "lustre",
    "davfs",
    "fuse.sshfs",
    "fuse.rclone",
    "fuse.glusterfs",
];

/// Bytes of a page of a store, and what a disk writes at once.
const PAGE: u64 = 4096;
const SECTOR: u64 = 512;

/// Whether a file ends between two pages.
pub(super) fn ends_with_a_page(path: &Path) -> bool {
    std::fs::metadata(path).is_ok_and(|facts| facts.len() % PAGE == 0)
}

/// The salt of the store in this file, wherever it lies: a copy may lie on a network file system, where nobody works on it.
pub(super) fn salt_of(path: &Path) -> Result<[u8; SALT], StoreError> {
    let facts = std::fs::metadata(path).map_err(|error| of_file(&error, path))?;
    if !facts.is_file() {
        return Err(StoreError::NotAStore(shown(path)));
    }
    let mut salt = [0; SALT];
    let mut file = File::open(path).map_err(|error| of_file(&error, path))?;
    if file.read_exact(&mut salt).is_err() || salt == *b"SQLite format 3\0" {
        return Err(StoreError::NotAStore(shown(path)));
    }
    // Less than a page was never a store; more may have been.
    match (facts.len() % SECTOR, facts.len() < PAGE) {
        (0, _) => Ok(salt),
        (_, true) => Err(StoreError::NotAStore(shown(path))),
        (_, false) => Err(StoreError::EndsInAPage(shown(path))),
    }
}

/// Makes the file, readable by its owner alone; one that exists is left as it is.
pub(super) fn make(path: &Path) -> Result<File, StoreError> {
    refuse_network(path)?;
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options.open(path).map_err(|error| of_file(&error, path))
}

/// The salt of the store in this file, which desks may work on.
pub(super) fn salt(path: &Path) -> Result<[u8; SALT], StoreError> {
    let salt = salt_of(path)?;
    refuse_network(path)?;
    Ok(salt)
}

/// The file whose lock says that an import is under way.
pub(super) fn import_lock(store: &Path) -> PathBuf {
    let mut name = store.as_os_str().to_owned();
    name.push("-import");
    PathBuf::from(name)
}

fn refuse_network(path: &Path) -> Result<(), StoreError> {
    let folder = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    let (Ok(folder), Ok(mounts)) = (folder.canonicalize(), std::fs::read_to_string("/proc/self/mounts")) else {
        return Ok(());
    };
    match kind_of_mount(&mounts, &folder) {
        Some(kind) if NETWORK.contains(&kind) => Err(StoreError::NetworkFileSystem),
        _ => Ok(()),
    }
}

/// The type of the file system under `folder`: that of the longest mount point above it, the last of equals.
fn kind_of_mount<'a>(mounts: &'a str, folder: &Path) -> Option<&'a str> {
    mounts
        .lines()
        .filter_map(|line| {
            let mut fields = line.split(' ');
            // Spaces in a mount point are written as octal escapes.
            let point = fields.nth(1)?.replace("\\040", " ");
            folder.starts_with(&point).then_some((point.len(), fields.next()?))
        })
        .max_by_key(|(length, _)| *length)
        .map(|(_, kind)| kind)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::kind_of_mount;

    #[test]
    fn the_nearest_mount_decides() {
        let mounts = "/dev/vda / ext4 rw 0 0\nhost:/home /home nfs4 rw 0 0\n/dev/vdb /home/own\\040disk xfs rw 0 0\n";
        for (folder, kind) in
            [("/srv", "ext4"), ("/home/anna", "nfs4"), ("/home/own disk/x", "xfs"), ("/homes", "ext4")]
        {
            assert_eq!(kind_of_mount(mounts, Path::new(folder)), Some(kind), "{folder}");
        }
    }
}
