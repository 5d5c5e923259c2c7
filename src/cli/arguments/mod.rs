//! The call as people write it. Help texts are phrases, by the ids `help-command-*` and `help-option-*`.

mod encounter;
mod name;
mod people;
mod rights;
pub mod train;
mod training;
mod upkeep;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::domain::Interface;

pub use encounter::EncounterOptions;
pub use name::NameCall;
pub use people::{
    Audit, AuditCommand, AuditUnusual, AuditVerify, SignInOptions, Staff, StaffAdd, StaffCommand, StaffReset,
};
pub use rights::{Erase, Object, Restrict, Retention};
pub use training::*;
pub use upkeep::{BackupCall, DoctorCall, KeyCall, KeyChange, KeyCommand, RestoreCall};

use encounter::word;

#[derive(Debug, Parser)]
#[command(name = "tactful", version, disable_help_subcommand = true)]
pub struct Arguments {
    #[command(flatten)]
    pub common: Common,
    /// The full-screen desk without one.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// What every command takes.
#[derive(Debug, Args)]
pub struct Common {
    #[arg(long, global = true, value_name = "FILE")]
    pub store: Option<PathBuf>,
    #[arg(long, global = true, value_name = "FILE")]
    pub key_file: Option<PathBuf>,
    #[arg(long, global = true)]
    pub json: bool,
    #[arg(long, global = true, value_name = "uk|en", value_parser = word::<Interface>(&["uk", "en"]))]
    pub lang: Option<Interface>,
    #[arg(long)]
    pub plain: bool,
    #[command(flatten)]
    pub sign_in: SignInOptions,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    Demo(Demo),
    Init(Init),
    Import(Import),
    Export(Export),
    Find(Find),
    Card(Card),
    Prepare(Day),
    Handover,
    Address(Box<Address>),
    Name(Box<NameCall>),
    Check(Box<Check>),
    Audit(Audit),
    Staff(Staff),
    Statement(Statement),
    Train(train::Train),
    Erase(Erase),
    Restrict(Restrict),
    Object(Object),
    Retention(Retention),
    Backup(BackupCall),
    Restore(RestoreCall),
    Key(KeyCall),
    Doctor(DoctorCall),
    Policy(Policy),
    Config,
    Sample(Sample),
    Completions(Completions),
    Man,
}

#[derive(Debug, Args)]
pub struct Demo {
    /// The same as the global `--plain`, where people look for it.
    #[arg(long)]
    pub plain: bool,
}

#[derive(Debug, Args)]
pub struct Init {
    #[arg(long, value_name = "IANA")]
    pub zone: Option<chrono_tz::Tz>,
    #[arg(long, default_value = "eu")]
    pub jurisdiction: Jurisdiction,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Jurisdiction {
    Eu,
    Ua,
}

#[derive(Debug, Args)]
pub struct Import {
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    #[arg(long, value_name = "MAP")]
    pub map: Option<String>,
    #[arg(long, value_name = "FILE")]
    pub report: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Export {
    #[arg(value_name = "ID")]
    pub ids: Vec<String>,
    #[arg(long, default_value = "jsonl")]
    pub format: ExportFormat,
    #[arg(long = "output", id = "to_file", value_name = "FILE")]
    pub output: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ExportFormat {
    Jsonl,
    Csv,
    Vcard,
    Jscontact,
}

#[derive(Debug, Args)]
pub struct Find {
    #[arg(value_name = "TEXT", required = true, num_args = 1..)]
    pub text: Vec<String>,
    #[command(flatten)]
    pub encounter: EncounterOptions,
}

#[derive(Debug, Args)]
pub struct Card {
    #[arg(value_name = "ID")]
    pub id: String,
    #[command(flatten)]
    pub encounter: EncounterOptions,
    #[arg(long)]
    pub why: bool,
    #[arg(long, value_name = "REASON")]
    pub break_glass: Option<String>,
}

#[derive(Debug, Args)]
pub struct Day {
    #[arg(value_name = "DATE")]
    pub date: Option<chrono::NaiveDate>,
}

#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Address {
    #[arg(long)]
    pub batch: bool,
    #[arg(long, default_value = "")]
    pub title: String,
    #[arg(long, default_value = "")]
    pub given: String,
    #[arg(long, default_value = "")]
    pub given2: String,
    #[arg(long, default_value = "")]
    pub surname: String,
    #[arg(long, default_value = "")]
    pub surname2: String,
    #[arg(long, default_value = "")]
    pub generation: String,
    #[arg(long, default_value = "")]
    pub credentials: String,
    #[arg(long, default_value = "")]
    pub known_as: String,
    #[arg(long, value_name = "TAG")]
    pub name_language: Option<crate::domain::Language>,
    #[arg(long, value_parser = word::<crate::domain::Gender>(&["masculine", "feminine", "neuter", "common"]))]
    pub gender: Option<crate::domain::Gender>,
    #[arg(long, value_parser = word::<crate::address::About>(&[
        "condolence", "complaint", "apology", "declined-payment", "overbooking", "refusal", "call-out",
        "companion-answers", "carer", "document-name", "no-title", "teenager", "pronunciation", "introduction",
        "wake-up", "knock", "unknown",
    ]))]
    pub about: Option<crate::address::About>,
    #[command(flatten)]
    pub encounter: EncounterOptions,
    #[command(subcommand)]
    pub command: Option<AddressCommand>,
}

#[derive(Debug, Subcommand)]
pub enum AddressCommand {
    Check(AddressCheck),
}

#[derive(Debug, Args)]
pub struct AddressCheck {
    #[arg(value_name = "FOLDER")]
    pub folder: PathBuf,
}

#[derive(Debug, Args)]
pub struct Check {
    /// Each word of a line without quotation marks is one.
    #[arg(value_name = "LINE", required_unless_present_any = ["templates", "batch", "forms"], conflicts_with_all = ["templates", "batch", "forms"])]
    pub line: Vec<String>,
    #[arg(long, value_name = "ID")]
    pub customer: Option<String>,
    #[arg(long, value_name = "T|V", value_parser = word::<crate::address::RegisterKind>(&["T", "V"]))]
    pub register: Option<crate::address::RegisterKind>,
    #[arg(long = "file", id = "templates", value_name = "FILE", conflicts_with = "batch")]
    pub file: Option<PathBuf>,
    #[arg(long, value_name = "ID", conflicts_with_all = ["templates", "batch", "customer"])]
    pub forms: Option<String>,
    #[arg(long)]
    pub batch: bool,
    #[command(flatten)]
    pub encounter: EncounterOptions,
}

#[derive(Debug, Args)]
pub struct Statement {
    #[arg(value_name = "ID")]
    pub id: String,
    #[arg(long = "language", id = "statement_language", value_name = "TAG")]
    pub language: Option<crate::domain::Language>,
    #[arg(long = "format", id = "statement_format", value_name = "text|markdown|html|json", default_value = "text")]
    pub format: StatementFormat,
    #[arg(long = "output", id = "statement_to_file", value_name = "FILE")]
    pub output: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum StatementFormat {
    Text,
    Markdown,
    Html,
    Json,
}

#[derive(Debug, Args)]
pub struct Policy {
    #[command(subcommand)]
    pub command: PolicyCommand,
}

#[derive(Debug, Subcommand)]
pub enum PolicyCommand {
    Check(PolicyCheck),
    Set(PolicySet),
    Show,
    Clear,
}

#[derive(Debug, Args)]
pub struct PolicyCheck {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
}

#[derive(Debug, Args)]
pub struct PolicySet {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
}

#[derive(Debug, Args)]
pub struct Sample {
    #[arg(long, value_name = "N")]
    pub count: u64,
    #[arg(long, value_name = "S", default_value_t = 1)]
    pub seed: u64,
    /// Fixed where nobody says another, so that the same seed gives the same people tomorrow.
    #[arg(long, value_name = "DATE", default_value = "2026-06-01")]
    pub day: chrono::NaiveDate,
}

#[derive(Debug, Args)]
pub struct Completions {
    #[arg(value_name = "SHELL")]
    pub shell: clap_complete::Shell,
}
