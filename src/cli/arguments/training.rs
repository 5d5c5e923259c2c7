//! The calls of `tactful train` that play scenes, and what comes of it.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use super::word;
use crate::domain::Interface;

#[derive(Debug, Subcommand)]
pub enum Playing {
    Run(Run),
    Observe(Observe),
    Host(Host),
    Join(Join),
    Debrief(Debrief),
    Record(Record),
    Progress(Progress),
    Agreement,
    Export(TrainExport),
    Attempts(Attempts),
    #[command(name = "erase")]
    EraseTrainee(EraseTrainee),
    #[command(name = "retention")]
    TrainRetention(TrainRetention),
}

/// How a scene is played, whoever sits there.
#[derive(Debug, Args)]
pub struct Setting {
    #[arg(long = "seed", id = "scene_seed", value_name = "S")]
    pub seed: Option<u64>,
    #[arg(long = "language", id = "scene_language", value_name = "uk|en", value_parser = word::<Interface>(&["uk", "en"]))]
    pub language: Option<Interface>,
    /// The same as the global `--plain`, where people look for it.
    #[arg(long)]
    pub plain: bool,
}

#[derive(Debug, Args)]
pub struct Run {
    #[arg(value_name = "SCENE")]
    pub scene: Option<String>,
    #[arg(long = "as", id = "trainee", value_name = "PSEUDONYM")]
    pub trainee: Option<String>,
    #[arg(long)]
    pub private: bool,
    #[arg(long, value_name = "FILE", requires = "private")]
    pub secret_file: Option<PathBuf>,
    #[arg(long)]
    pub again: bool,
    #[command(flatten)]
    pub setting: Setting,
}

#[derive(Debug, Args)]
pub struct Observe {
    #[arg(value_name = "SCENE")]
    pub scene: String,
    #[arg(long = "as", id = "trainee", value_name = "PSEUDONYM")]
    pub trainee: Option<String>,
    #[arg(long)]
    pub again: bool,
    #[command(flatten)]
    pub setting: Setting,
}

#[derive(Debug, Args)]
pub struct Host {
    #[arg(value_name = "SCENE")]
    pub scene: String,
    #[arg(long)]
    pub again: bool,
    #[command(flatten)]
    pub setting: Setting,
}

#[derive(Debug, Args)]
pub struct Join {
    #[arg(value_name = "ATTEMPT")]
    pub attempt: Option<String>,
    #[arg(long = "as", id = "trainee", value_name = "PSEUDONYM")]
    pub trainee: Option<String>,
    /// The same as the global `--plain`, where people look for it.
    #[arg(long)]
    pub plain: bool,
}

#[derive(Debug, Args)]
pub struct Debrief {
    #[arg(value_name = "ATTEMPT")]
    pub attempt: String,
    #[arg(long = "format", id = "debrief_format", value_name = "text|markdown|html|json", default_value = "text")]
    pub format: DebriefFormat,
    #[arg(long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    #[arg(long)]
    pub trainer: bool,
    #[arg(long, value_name = "FINDING", requires = "overrule_reason")]
    pub overrule: Option<String>,
    #[arg(long = "reason", id = "overrule_reason", value_name = "TEXT", requires = "overrule")]
    pub reason: Option<String>,
    #[arg(long, value_name = "GOAL=POINTS")]
    pub score: Vec<String>,
    #[arg(long, value_name = "1-5", value_parser = clap::value_parser!(u8).range(1..=5))]
    pub rate: Option<u8>,
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
    #[arg(long, requires = "trainee")]
    pub private: bool,
    #[arg(long, value_name = "FILE", requires = "private")]
    pub secret_file: Option<PathBuf>,
    #[arg(long = "as", id = "trainee", value_name = "PSEUDONYM", requires = "private")]
    pub trainee: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum DebriefFormat {
    Text,
    Markdown,
    Html,
    Json,
}

#[derive(Debug, Args)]
pub struct Record {
    #[arg(value_name = "ATTEMPT")]
    pub attempt: String,
    #[arg(long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Progress {
    #[arg(long = "as", id = "trainee", value_name = "PSEUDONYM")]
    pub trainee: Option<String>,
    #[arg(long, conflicts_with = "trainee")]
    pub team: bool,
}

#[derive(Debug, Args)]
pub struct TrainExport {
    #[arg(long = "format", id = "train_format", value_name = "csv|xapi", default_value = "csv")]
    pub format: TrainFormat,
    #[arg(long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum TrainFormat {
    Csv,
    Xapi,
}

#[derive(Debug, Args)]
pub struct Attempts {
    #[arg(long = "as", id = "trainee", value_name = "PSEUDONYM")]
    pub trainee: Option<String>,
    #[arg(long, requires = "trainee")]
    pub private: bool,
    #[arg(long, value_name = "FILE", requires = "private")]
    pub secret_file: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct EraseTrainee {
    #[arg(value_name = "TRAINEE")]
    pub trainee: String,
}

#[derive(Debug, Args)]
pub struct TrainRetention {
    #[arg(long)]
    pub dry_run: bool,
}
