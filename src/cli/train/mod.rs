//! `tactful train ...`: the training room's commands.

mod new;
mod scenes;

use super::Face;
use super::arguments::train::TrainCommand;
use super::failure::{Failure, Outcome};
use super::output::Output;
use crate::phrases::Phrases;
use crate::settings::Settings;

/// `train`
///
/// # Errors
/// As each command says.
pub fn train(
    command: TrainCommand,
    face: Face,
    settings: &Settings,
    phrases: &Phrases,
    output: &mut Output,
) -> Result<Outcome, Failure> {
    match command {
        TrainCommand::List => scenes::list(settings, phrases, output),
        TrainCommand::New(call) => new::new(&call, phrases, output),
        TrainCommand::Check(call) => scenes::check(&call, settings, phrases, output),
        TrainCommand::Sheet(call) => scenes::sheet(&call, settings, phrases, output),
        TrainCommand::Playing(call) => super::training::train(&call, face, settings, phrases, output),
    }
}
