//! The calls about people and the trail.

use std::path::PathBuf;

use clap::{Args, Subcommand};

/// Who signs in without being asked.
#[derive(Debug, Default, Args)]
pub struct SignInOptions {
    #[arg(long = "staff", id = "staff_name", global = true, value_name = "NAME")]
    pub staff: Option<String>,
    #[arg(long, global = true, value_name = "FILE")]
    pub pin_file: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Staff {
    #[command(subcommand)]
    pub command: StaffCommand,
}

#[derive(Debug, Subcommand)]
pub enum StaffCommand {
    Add(StaffAdd),
    List,
    Retire(StaffRetire),
    Reset(StaffReset),
    Informed,
}

#[derive(Debug, Args)]
pub struct StaffAdd {
    #[arg(id = "person", value_name = "NAME")]
    pub name: String,
    #[arg(long = "role", id = "staff_role", value_name = "ROLE")]
    pub role: Option<String>,
    #[arg(long, value_name = "FILE")]
    pub new_pin_file: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct StaffRetire {
    #[arg(id = "person", value_name = "NAME")]
    pub name: String,
}

#[derive(Debug, Args)]
pub struct StaffReset {
    #[arg(id = "person", value_name = "NAME")]
    pub name: String,
    #[arg(long, value_name = "FILE")]
    pub new_pin_file: Option<PathBuf>,
}

#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Audit {
    #[arg(long, default_value_t = 100)]
    pub limit: usize,
    #[arg(long, conflicts_with_all = ["of", "reason"])]
    pub mine: bool,
    #[arg(long, value_name = "NAME", requires = "reason")]
    pub of: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,
    #[command(subcommand)]
    pub command: Option<AuditCommand>,
}

#[derive(Debug, Subcommand)]
pub enum AuditCommand {
    Verify(AuditVerify),
    Unusual(AuditUnusual),
}

#[derive(Debug, Args)]
pub struct AuditVerify {
    #[arg(long, value_name = "HASH")]
    pub head: Option<String>,
}

#[derive(Debug, Args)]
pub struct AuditUnusual {
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,
}
