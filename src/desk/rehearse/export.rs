//! Attempts out of the house's training store, for a spreadsheet or a learning record store. Private practice is never in it.

use std::io::{self, Write};

use chrono::SecondsFormat;

use super::super::DeskError;
use super::{Summary, TrainingRoom, xapi};
use crate::exchange::harmless;
use crate::roleplay::{Competency, Readers};

impl TrainingRoom {
    /// Writes every attempt that ended as a row; a cell that a spreadsheet would take for a formula begins with an
    /// apostrophe. Answers how many.
    ///
    /// # Errors
    /// The store cannot be read, or `out` not be written.
    pub fn export_csv(&mut self, out: &mut dyn Write) -> Result<io::Result<usize>, DeskError> {
        let ended = self.ended()?;
        Ok(write_csv(&ended, out).map(|()| ended.len()))
    }

    /// Every attempt that ended as xAPI 1.0.3 statements.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn statements(&mut self) -> Result<Vec<serde_json::Value>, DeskError> {
        Ok(self.ended()?.iter().flat_map(xapi::statements).collect())
    }

    /// Writes every attempt that ended as xAPI 1.0.3 statements, one JSON array. Answers how many statements.
    ///
    /// # Errors
    /// The store cannot be read, or `out` not be written.
    pub fn export_xapi(&mut self, out: &mut dyn Write) -> Result<io::Result<usize>, DeskError> {
        let statements = self.statements()?;
        let written = serde_json::to_writer_pretty(&mut *out, &statements).map_err(io::Error::from);
        Ok(written.and_then(|()| out.write_all(b"\n")).map(|()| statements.len()))
    }

    fn ended(&mut self) -> Result<Vec<Summary>, DeskError> {
        let all = self.summaries(Readers::Trainee)?.kept;
        Ok(all.into_iter().filter(|one| one.ended.is_some() && one.trainee.is_some()).collect())
    }
}

fn write_csv(summaries: &[Summary], out: &mut dyn Write) -> io::Result<()> {
    let mut writer = csv::WriterBuilder::new().from_writer(out);
    let fixed = [
        "attempt",
        "trainee",
        "scene",
        "version",
        "how",
        "language",
        "begun",
        "ended",
        "seconds",
        "hints",
        "repeats",
        "stopped",
        "findings",
        "overruled",
        "rating",
    ];
    writer.write_record(fixed.into_iter().chain(Competency::ALL.map(Competency::id))).map_err(io::Error::other)?;
    for one in summaries {
        writer.write_record(row(one).into_iter().map(harmless)).map_err(io::Error::other)?;
    }
    writer.flush()
}

fn row(one: &Summary) -> Vec<String> {
    let debrief = &one.debrief;
    let moment = |at: chrono::DateTime<chrono::Utc>| at.to_rfc3339_opts(SecondsFormat::Secs, true);
    let how = serde_json::to_value(one.how).ok().and_then(|word| word.as_str().map(str::to_owned));
    let overruled = debrief.findings.iter().filter(|finding| finding.overruled.is_some()).count();
    let mut cells = vec![
        one.attempt.to_string(),
        one.trainee.as_ref().map(ToString::to_string).unwrap_or_default(),
        debrief.scene.to_string(),
        one.version.to_string(),
        how.unwrap_or_default(),
        debrief.language.tag().to_owned(),
        moment(one.begun),
        one.ended.map(moment).unwrap_or_default(),
        (debrief.took / 1_000).to_string(),
        debrief.hints.to_string(),
        debrief.repeats.to_string(),
        debrief.stopped.to_string(),
        debrief.findings.len().to_string(),
        overruled.to_string(),
        debrief.rating.map(|rating| rating.to_string()).unwrap_or_default(),
    ];
    cells.extend(Competency::ALL.map(|competency| {
        let goal = debrief.goals.iter().find(|goal| goal.competency == competency);
        goal.and_then(|goal| goal.points).map(|points| points.to_string()).unwrap_or_default()
    }));
    cells
}
