//! The calls of the training room.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use super::encounter::word;
use crate::domain::Interface;

#[derive(Debug, Args)]
pub struct Train {
    #[arg(long, global = true, value_name = "FILE")]
    pub training_store: Option<PathBuf>,
    #[command(subcommand)]
    pub command: TrainCommand,
}

#[derive(Debug, Subcommand)]
pub enum TrainCommand {
    List,
    New(TrainNew),
    Check(TrainCheck),
    Sheet(TrainSheet),
    #[command(flatten)]
    Playing(Box<super::Playing>),
}

#[derive(Debug, Args)]
pub struct TrainNew {
    #[arg(id = "scene_name", value_name = "NAME")]
    pub name: String,
}

#[derive(Debug, Args)]
pub struct TrainCheck {
    #[arg(id = "scene_files", value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
}

#[derive(Debug, Args)]
pub struct TrainSheet {
    #[arg(value_name = "SCENE")]
    pub scene: String,
    #[arg(long = "format", id = "sheet_format", value_name = "markdown|html", default_value = "markdown")]
    pub format: SheetFormat,
    #[arg(long = "language", id = "sheet_language", value_name = "uk|en", value_parser = word::<Interface>(&["uk", "en"]))]
    pub language: Option<Interface>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum SheetFormat {
    Markdown,
    Html,
}
