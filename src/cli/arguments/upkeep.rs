//! The calls of the store's upkeep.

use std::path::PathBuf;

use clap::{Args, Subcommand};

#[derive(Debug, Args)]
pub struct BackupCall {
    #[arg(id = "backup_file", value_name = "FILE")]
    pub file: PathBuf,
    /// Replaces what is there.
    #[arg(long = "force", id = "backup_force")]
    pub force: bool,
    /// The training store in place of the guests'.
    #[arg(long)]
    pub training: bool,
}

#[derive(Debug, Args)]
pub struct RestoreCall {
    #[arg(id = "restore_file", value_name = "FILE")]
    pub file: PathBuf,
    /// Where the backup was made under another key than the store has now.
    #[arg(long, value_name = "FILE")]
    pub backup_key_file: Option<PathBuf>,
    /// Also where the store in place cannot be read, and with it who was erased since.
    #[arg(long = "force", id = "restore_force")]
    pub force: bool,
    #[arg(long)]
    pub training: bool,
}

#[derive(Debug, Args)]
pub struct KeyCall {
    #[command(subcommand)]
    pub command: KeyCommand,
}

#[derive(Debug, Subcommand)]
pub enum KeyCommand {
    Change(KeyChange),
}

#[derive(Debug, Args)]
pub struct KeyChange {
    #[arg(long, value_name = "FILE")]
    pub new_key_file: Option<PathBuf>,
    #[arg(long)]
    pub training: bool,
}

#[derive(Debug, Args)]
pub struct DoctorCall {
    /// Puts right what can be put right without touching a customer.
    #[arg(long)]
    pub fix: bool,
}
