//! After a scene: its debrief, what a trainer adds to it, and a scene made of what was played.

use std::io::Write;
use std::path::Path;

use chrono::Utc;

use super::room::{self, Keeps};
use crate::cli::arguments::{Debrief as Call, DebriefFormat, Record};
use crate::cli::failure::{Failure, Outcome};
use crate::cli::output::{Form, Output};
use crate::desk::{Leading, Rehearsal, TrainingError, TrainingRoom};
use crate::domain::Clean;
use crate::phrases::{Argument, Phrases};
use crate::roleplay::{self, Competency, Input, Readers};
use crate::settings::Settings;

/// `train debrief`
///
/// # Errors
/// There is no such attempt, no such finding, or the file cannot be written.
pub fn debrief(call: &Call, settings: &Settings, phrases: &Phrases, output: &mut Output) -> Result<Outcome, Failure> {
    let judges = call.overrule.is_some() || !call.score.is_empty() || call.rate.is_some() || call.note.is_some();
    if !call.private && (call.trainer || judges) {
        room::lead(Leading::Training, settings, phrases)?;
    }
    let mut room = room::open(settings, phrases, Keeps::Must)?;
    let mut rehearsal = if call.private {
        own(call, &mut room, phrases)?
    } else {
        let id = room.find(&call.attempt)?;
        room.resume(id)?
    };
    for input in added(call, &room, &rehearsal)? {
        rehearsal.put(&mut room, input, Utc::now())?;
    }
    let readers = if call.trainer { Readers::Trainer } else { Readers::Trainee };
    let debrief = rehearsal.debrief(&room, readers);
    let format = if output.form() == Form::Json { DebriefFormat::Json } else { call.format };
    let mut text = Vec::new();
    match format {
        DebriefFormat::Json => {
            let id = rehearsal.id();
            let mut value = serde_json::to_value(&debrief).map_err(std::io::Error::from)?;
            if let Some(object) = value.as_object_mut() {
                object.shift_insert(0, "attempt".to_owned(), serde_json::json!(id));
            }
            serde_json::to_writer(&mut text, &value).map_err(std::io::Error::from)?;
            text.push(b'\n');
        }
        DebriefFormat::Text => {
            for (indent, line) in room.debrief_lines(&debrief) {
                writeln!(text, "{:indent$}{line}", "")?;
            }
        }
        DebriefFormat::Markdown => text = roleplay::debrief_markdown(&debrief, phrases).into_bytes(),
        DebriefFormat::Html => text = roleplay::debrief_html(&debrief, phrases).into_bytes(),
    }
    deliver(&text, call.output.as_deref(), phrases, output)
}

/// A private practice, opened by its owner's secret.
fn own(call: &Call, room: &mut TrainingRoom, phrases: &Phrases) -> Result<Rehearsal, Failure> {
    let owner = room::pseudonym(call.trainee.as_deref());
    let secret = room::secret(call.secret_file.as_deref(), &owner, phrases)?;
    let all = room.open_private(&owner, &secret)?;
    let name = call.attempt.to_lowercase();
    let found = if name == "last" {
        all.into_iter().next_back()
    } else {
        all.into_iter().find(|one| one.id().to_string().starts_with(&name))
    };
    found.ok_or_else(|| Failure::Desk(TrainingError::NoAttempt(Clean::new(&call.attempt)).into()))
}

/// What the trainer adds: a disagreement with its reason, scores, a rating, a remark.
fn added(call: &Call, room: &TrainingRoom, rehearsal: &Rehearsal) -> Result<Vec<Input>, Failure> {
    let mut inputs = Vec::new();
    if let (Some(finding), Some(reason)) = (&call.overrule, &call.reason) {
        let finding = Clean::new(finding);
        let debrief = rehearsal.debrief(room, Readers::Trainer);
        if debrief.findings.iter().all(|one| one.id != finding) {
            return Err(Failure::Desk(TrainingError::NoFinding(finding).into()));
        }
        inputs.push(Input::Overrule { finding, reason: Clean::new(reason) });
    }
    for score in &call.score {
        let read = score.split_once('=').and_then(|(goal, points)| {
            let goal = Competency::ALL.into_iter().find(|one| one.id() == goal.trim())?;
            let points = points.trim().parse().ok().filter(|points| *points <= 100)?;
            Some(Input::Score { goal, points })
        });
        inputs.push(read.ok_or_else(|| Failure::NoScore(Clean::new(score)))?);
    }
    inputs.extend(call.rate.map(Input::Rating));
    inputs.extend(call.note.as_ref().map(|text| Input::Note { text: Clean::new(text), readers: Readers::Trainee }));
    Ok(inputs)
}

/// `train record`
///
/// # Errors
/// There is no such attempt, or the file cannot be written.
pub fn record(call: &Record, settings: &Settings, phrases: &Phrases, output: &mut Output) -> Result<Outcome, Failure> {
    let mut room = room::open(settings, phrases, Keeps::Must)?;
    let id = room.find(&call.attempt)?;
    let rehearsal = room.resume(id)?;
    let text = rehearsal.session().as_scene();
    deliver(text.as_bytes(), call.output.as_deref(), phrases, output)
}

/// Writes a document to a file that is not there yet, readable by its owner alone, or to standard output.
pub fn deliver(text: &[u8], file: Option<&Path>, phrases: &Phrases, output: &mut Output) -> Result<Outcome, Failure> {
    let Some(file) = file else {
        output.raw().write_all(text)?;
        return Ok(Outcome::Done);
    };
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    let shown = Clean::new(&file.to_string_lossy());
    let mut open = options.open(file).map_err(|error| {
        Failure::Desk(crate::desk::DeskError::File { file: shown.clone(), what: Clean::new(&error.to_string()) })
    })?;
    open.write_all(text)?;
    open.sync_all()?;
    aside!("{}", phrases.format("train-written", &[("file", Argument::Text(&shown))]));
    Ok(Outcome::Done)
}
