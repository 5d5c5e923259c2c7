//! `tactful train ...`: rehearsing. The training store is never the guests'.

mod after;
mod figures;
mod plain;
mod play;
mod room;

use super::Face;
use super::arguments::Playing;
use super::failure::{Failure, Outcome};
use super::output::Output;
use crate::phrases::Phrases;
use crate::settings::Settings;

/// Carries out a call of `train` that plays, or looks at what was played.
///
/// # Errors
/// The call is wrong, or the training room does not do it.
pub fn train(
    call: &Playing,
    face: Face,
    settings: &Settings,
    phrases: &Phrases,
    output: &mut Output,
) -> Result<Outcome, Failure> {
    match call {
        Playing::Run(run) => play::run(run, face, settings, phrases, output),
        Playing::Observe(observe) => play::observe(observe, face, settings, phrases, output),
        Playing::Host(host) => play::host(host, face, settings, phrases, output),
        Playing::Join(join) => play::join(join, face, settings, phrases, output),
        Playing::Debrief(debrief) => after::debrief(debrief, settings, phrases, output),
        Playing::Record(record) => after::record(record, settings, phrases, output),
        Playing::Attempts(attempts) => figures::attempts(attempts, settings, phrases, output),
        Playing::Progress(progress) => figures::progress(progress, settings, phrases, output),
        Playing::Agreement => figures::agreement(settings, phrases, output),
        Playing::Export(export) => figures::export(export, settings, phrases, output),
        Playing::EraseTrainee(erase) => figures::erase(erase, settings, phrases, output),
        Playing::TrainRetention(retention) => figures::retention(retention, settings, phrases, output),
    }
}
