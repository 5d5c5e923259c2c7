//! What the call itself says of the settings.

use std::path::PathBuf;

use crate::domain::{Clean, Interface};

/// What the call itself says, above everything else.
#[derive(Clone, Debug, Default)]
pub struct Overrides {
    /// `--lang`
    pub interface: Option<Interface>,
    /// `--store`
    pub store: Option<PathBuf>,
    /// `--key-file`
    pub key_file: Option<PathBuf>,
    /// `--training-store`
    pub training_store: Option<PathBuf>,
    /// `--staff`
    pub staff: Option<Clean>,
    /// `--pin-file`
    pub pin_file: Option<PathBuf>,
}
