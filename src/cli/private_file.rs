//! A file of customers' data that the program writes: its owner's alone, whole or not there.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

/// Such a file, until it is kept. Dropped before that, nothing of it remains, and what stood there before is as it was.
pub struct PrivateFile {
    out: BufWriter<File>,
    /// Where it is written, and where it belongs; none for something that is no plain file, such as a pipe.
    part: Option<(PathBuf, PathBuf)>,
}

impl PrivateFile {
    /// Begins to write the file at `path`.
    ///
    /// # Errors
    /// It cannot be made.
    pub fn begin(path: &Path) -> io::Result<Self> {
        if fs::metadata(path).is_ok_and(|about| !about.is_file()) {
            return Ok(Self { out: BufWriter::new(File::options().write(true).open(path)?), part: None });
        }
        let mut name = path.as_os_str().to_owned();
        name.push(".part");
        let part = PathBuf::from(name);
        // One that a killed call left is nobody's.
        match fs::remove_file(&part) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        let mut options = File::options();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        Ok(Self { out: BufWriter::new(options.open(&part)?), part: Some((part, path.to_owned())) })
    }

    /// Makes it durable and puts it in its place.
    ///
    /// # Errors
    /// It cannot be written to its end.
    pub fn keep(mut self) -> io::Result<()> {
        self.out.flush()?;
        if let Some((part, path)) = &self.part {
            self.out.get_ref().sync_all()?;
            fs::rename(part, path)?;
            self.part = None;
        }
        Ok(())
    }
}

impl Write for PrivateFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.out.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

impl Drop for PrivateFile {
    fn drop(&mut self) {
        if let Some((part, _)) = &self.part {
            // What cannot be removed now the next call removes.
            let _ = fs::remove_file(part);
        }
    }
}
