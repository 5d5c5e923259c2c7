//! What attempts came to: the list, progress, the team, agreement, export; and the trainee's rights.

use chrono::Utc;
use serde_json::json;

use super::after::deliver;
use super::room::{self, Keeps};
use crate::cli::arguments::{Attempts, EraseTrainee, Progress as Call, TrainExport, TrainFormat, TrainRetention};
use crate::cli::failure::{Failure, Outcome};
use crate::cli::output::{Form, Output};
use crate::desk::{Due, Leading, Progress, TeamLine, TrainingRoom};
use crate::domain::Clean;
use crate::phrases::{Argument, Phrases};
use crate::roleplay::{Competency, Readers};
use crate::settings::Settings;

/// `train attempts`
///
/// # Errors
/// The store does not open.
pub fn attempts(
    call: &Attempts,
    settings: &Settings,
    phrases: &Phrases,
    output: &mut Output,
) -> Result<Outcome, Failure> {
    let mut room = room::open(settings, phrases, Keeps::Must)?;
    if call.private {
        return private(call, &mut room, phrases, output);
    }
    if call.trainee.is_none() {
        room::lead(Leading::Training, settings, phrases)?;
    }
    let trainee = call.trainee.as_deref().map(Clean::new);
    let summaries = room.summaries(Readers::Trainee)?;
    let zone = room.zone();
    for one in summaries.kept.iter().filter(|one| trainee.is_none() || one.trainee == trainee) {
        match output.form() {
            Form::Json => output.json(&json!({
                "attempt": one.attempt, "trainee": one.trainee, "scene": one.debrief.scene, "how": one.how,
                "begun": one.begun, "ended": one.ended, "goals": one.debrief.goals, "rating": one.debrief.rating,
            }))?,
            Form::Text => {
                let day = one.begun.with_timezone(&zone).format("%Y-%m-%d %H:%M").to_string();
                let who = one.trainee.clone().unwrap_or_default();
                let id = Clean::new(&one.attempt.to_string());
                let state = if one.ended.is_some() { Clean::default() } else { phrases.text("train-runs") };
                let cells = [(id, 36), (Clean::new(&day), 16), (who, NAME), (one.debrief.scene.clone(), 0), (state, 0)];
                output.row(0, &cells)?;
            }
        }
    }
    if summaries.unreadable > 0 {
        let count = Argument::Number(u64::try_from(summaries.unreadable).unwrap_or(u64::MAX));
        aside!("{}", phrases.format("train-unreadable", &[("count", count)]));
        return Ok(Outcome::Findings);
    }
    Ok(Outcome::Done)
}

fn private(
    call: &Attempts,
    room: &mut TrainingRoom,
    phrases: &Phrases,
    output: &mut Output,
) -> Result<Outcome, Failure> {
    let owner = room::pseudonym(call.trainee.as_deref());
    let secret = room::secret(call.secret_file.as_deref(), &owner, phrases)?;
    for one in room.open_private(&owner, &secret)? {
        match output.form() {
            Form::Json => output.json(&json!({ "attempt": one.id(), "scene": one.scene().id() }))?,
            Form::Text => output.row(0, &[(Clean::new(&one.id().to_string()), 36), (one.scene().id().clone(), 0)])?,
        }
    }
    Ok(Outcome::Done)
}

/// `train progress`
///
/// # Errors
/// Nobody of this pseudonym has an attempt; the store does not open.
pub fn progress(call: &Call, settings: &Settings, phrases: &Phrases, output: &mut Output) -> Result<Outcome, Failure> {
    let mut room = room::open(settings, phrases, Keeps::Must)?;
    if let Some(trainee) = &call.trainee {
        let progress = room.progress(&Clean::new(trainee))?;
        return one(&progress, &room, phrases, output);
    }
    let team = room.team()?;
    if team.len() > 1 || call.team {
        room::lead(Leading::Training, settings, phrases)?;
    }
    match team.as_slice() {
        [] => {
            aside!("{}", phrases.text("train-no-attempts"));
            Ok(Outcome::Done)
        }
        [only] if !call.team => {
            let progress = room.progress(&only.trainee)?;
            one(&progress, &room, phrases, output)
        }
        _ => table(&team, phrases, output),
    }
}

fn one(progress: &Progress, room: &TrainingRoom, phrases: &Phrases, output: &mut Output) -> Result<Outcome, Failure> {
    let scenes = |due: &Due| -> Vec<Clean> {
        let fits = room.scenes().into_iter().filter(|scene| scene.scenario.goals.contains(&due.competency));
        fits.map(|scene| scene.scenario.id().clone()).collect()
    };
    if output.form() == Form::Json {
        let next: Vec<serde_json::Value> = progress
            .next
            .iter()
            .map(|due| json!({ "competency": due.competency, "due": due.due, "last": due.last, "scenes": scenes(due) }))
            .collect();
        output.json(&json!({
            "trainee": progress.trainee, "attempts": progress.attempts,
            "competencies": progress.competencies, "next": next,
        }))?;
        return Ok(Outcome::Done);
    }
    let count = Argument::Number(u64::try_from(progress.attempts).unwrap_or(u64::MAX));
    let who = ("trainee", Argument::Text(&progress.trainee));
    output.line(0, &phrases.format("train-progress", &[who, ("count", count)]))?;
    for line in &progress.competencies {
        let points: Vec<u8> = line.points.iter().map(|point| point.points).collect();
        let (first, last) = (points.first().copied().unwrap_or(0), points.last().copied().unwrap_or(0));
        let way = Clean::new(&format!("{first} → {last}"));
        output.row(2, &[(goal(line.competency, phrases), 14), (Clean::new(&sparkline(&points)), 8), (way, 0)])?;
    }
    output.line(0, &phrases.text("train-next"))?;
    for due in progress.next.iter().take(3) {
        let when = due.due.map_or_else(
            || phrases.text("train-never"),
            |at| Clean::new(&at.with_timezone(&room.zone()).format("%Y-%m-%d").to_string()),
        );
        let scenes: Vec<String> = scenes(due).iter().take(3).map(ToString::to_string).collect();
        let scenes = Clean::new(&scenes.join(", "));
        output.row(2, &[(goal(due.competency, phrases), 14), (when, 10), (scenes, 0)])?;
    }
    Ok(Outcome::Done)
}

fn goal(competency: Competency, phrases: &Phrases) -> Clean {
    phrases.text(&format!("competency-{}", competency.id()))
}

/// The latest points as bars of eight heights; the numbers stand beside it.
fn sparkline(points: &[u8]) -> String {
    const BARS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
    let latest = points.len().saturating_sub(24);
    let bar = |points: &u8| BARS.get(usize::from(*points).min(100) * 7 / 100).copied().unwrap_or('▁');
    points.iter().skip(latest).map(bar).collect()
}

/// Columns of a pseudonym and of points.
const NAME: usize = 14;
const POINTS: usize = 4;

fn table(team: &[TeamLine], phrases: &Phrases, output: &mut Output) -> Result<Outcome, Failure> {
    if output.form() == Form::Json {
        for line in team {
            output.json(line)?;
        }
        return Ok(Outcome::Done);
    }
    output.line(0, &phrases.text("train-team"))?;
    let practised: Vec<Competency> =
        Competency::ALL.into_iter().filter(|one| team.iter().any(|line| line.latest.contains_key(one.id()))).collect();
    let mut cells = vec![(Clean::default(), NAME)];
    cells.extend(practised.iter().map(|competency| (goal(*competency, phrases), POINTS)));
    output.row(0, &cells)?;
    for line in team {
        let mut cells = vec![(line.trainee.clone(), NAME)];
        cells.extend(practised.iter().map(|competency| {
            let points = line.latest.get(competency.id()).map_or_else(|| "–".to_owned(), ToString::to_string);
            (Clean::new(&points), POINTS.max(goal(*competency, phrases).as_str().chars().count()))
        }));
        output.row(0, &cells)?;
    }
    output.line(0, &phrases.text("train-not-for-pay"))?;
    Ok(Outcome::Done)
}

/// `train agreement`
///
/// # Errors
/// The store does not open.
pub fn agreement(settings: &Settings, phrases: &Phrases, output: &mut Output) -> Result<Outcome, Failure> {
    room::lead(Leading::Training, settings, phrases)?;
    let mut room = room::open(settings, phrases, Keeps::Must)?;
    let rules = room.agreement()?;
    for rule in &rules {
        if output.form() == Form::Json {
            output.json(rule)?;
            continue;
        }
        let line = phrases.format(
            "train-agreement",
            &[
                ("rule", Argument::Text(&rule.rule)),
                ("findings", Argument::Number(rule.findings)),
                ("overruled", Argument::Number(rule.overruled)),
            ],
        );
        output.line(0, &line)?;
        for reason in &rule.reasons {
            output.line(2, reason)?;
        }
    }
    if rules.is_empty() {
        aside!("{}", phrases.text("train-agreement-none"));
    }
    Ok(Outcome::Done)
}

/// `train export`
///
/// # Errors
/// The store does not open, or the file cannot be written.
pub fn export(
    call: &TrainExport,
    settings: &Settings,
    phrases: &Phrases,
    output: &mut Output,
) -> Result<Outcome, Failure> {
    room::lead(Leading::Training, settings, phrases)?;
    let mut room = room::open(settings, phrases, Keeps::Must)?;
    let mut text = Vec::new();
    if output.form() == Form::Json && call.output.is_none() {
        for statement in room.statements()? {
            output.json(&statement)?;
        }
        return Ok(Outcome::Done);
    }
    match call.format {
        TrainFormat::Csv => room.export_csv(&mut text)??,
        TrainFormat::Xapi => room.export_xapi(&mut text)??,
    };
    deliver(&text, call.output.as_deref(), phrases, output)
}

/// `train erase`
///
/// # Errors
/// Nobody of this pseudonym is known; the store cannot be written.
pub fn erase(
    call: &EraseTrainee,
    settings: &Settings,
    phrases: &Phrases,
    output: &mut Output,
) -> Result<Outcome, Failure> {
    room::lead(Leading::Erasing, settings, phrases)?;
    let mut room = room::open(settings, phrases, Keeps::Must)?;
    let trainee = Clean::new(&call.trainee);
    let erased = room.erase(&trainee)?;
    match output.form() {
        Form::Json => {
            output.json(&json!({ "trainee": trainee, "attempts": erased.attempts, "private": erased.private }))?;
        }
        Form::Text => {
            let count = ("count", Argument::Number(erased.attempts + erased.private));
            output.line(0, &phrases.format("train-erased", &[("trainee", Argument::Text(&trainee)), count]))?;
        }
    }
    Ok(Outcome::Done)
}

/// `train retention`
///
/// # Errors
/// The store does not open, or cannot be written.
pub fn retention(
    call: &TrainRetention,
    settings: &Settings,
    phrases: &Phrases,
    output: &mut Output,
) -> Result<Outcome, Failure> {
    room::lead(Leading::Retention, settings, phrases)?;
    let mut room = room::as_it_is(settings, phrases, Keeps::Must)?;
    let now = Utc::now();
    let gone = if call.dry_run { room.due(now)? } else { room.retain(now)? };
    match output.form() {
        Form::Json => output.json(&json!({ "attempts": gone, "months": settings.training.months }))?,
        Form::Text => {
            let months = Argument::Number(u64::from(settings.training.months));
            let count = Argument::Number(gone);
            output.line(0, &phrases.format("train-retention", &[("count", count), ("months", months)]))?;
        }
    }
    Ok(Outcome::Done)
}
