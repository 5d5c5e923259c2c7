//! A trainee's way: points by competency over time, and what to practise next. For a trainer, the team beside each other,
//! which is for practising and never for pay or dismissal.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::Serialize;

use super::super::DeskError;
use super::{Summary, TrainingError, TrainingRoom, next};
use crate::domain::Clean;
use crate::roleplay::{Competency, Readers};

/// Points at one attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Point {
    /// When the attempt began.
    pub at: DateTime<Utc>,
    /// From 0 to 100.
    pub points: u8,
}

/// One competency over time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Line {
    /// Which.
    pub competency: Competency,
    /// The attempts at it, the oldest first.
    pub points: Vec<Point>,
}

/// A competency to practise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Due {
    /// Which.
    pub competency: Competency,
    /// When it is due again; none for one that was never practised.
    pub due: Option<DateTime<Utc>>,
    /// The points of the last attempt.
    pub last: Option<u8>,
}

/// A trainee's way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Progress {
    /// Whose.
    pub trainee: Clean,
    /// Attempts that ended.
    pub attempts: usize,
    /// By competency, those that were practised.
    pub competencies: Vec<Line>,
    /// What to practise, the most pressing first.
    pub next: Vec<Due>,
}

/// A trainee in the team's table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TeamLine {
    /// Whose.
    pub trainee: Clean,
    /// Attempts that ended.
    pub attempts: usize,
    /// The last points by competency.
    pub latest: BTreeMap<&'static str, u8>,
}

impl TrainingRoom {
    /// This trainee's way so far.
    ///
    /// # Errors
    /// Nobody of this pseudonym has an attempt; the store cannot be read.
    pub fn progress(&mut self, trainee: &Clean) -> Result<Progress, DeskError> {
        let all = self.summaries(Readers::Trainee)?.kept;
        let own: Vec<&Summary> = all.iter().filter(|one| one.trainee.as_ref() == Some(trainee)).collect();
        if own.is_empty() {
            return Err(TrainingError::NoTrainee(trainee.clone()).into());
        }
        Ok(progress(trainee, &own))
    }

    /// Every trainee with the last points; by pseudonym.
    ///
    /// # Errors
    /// The store cannot be read.
    pub fn team(&mut self) -> Result<Vec<TeamLine>, DeskError> {
        let all = self.summaries(Readers::Trainee)?.kept;
        let mut whose: BTreeMap<Clean, Vec<&Summary>> = BTreeMap::new();
        for one in &all {
            if let Some(trainee) = &one.trainee {
                whose.entry(trainee.clone()).or_default().push(one);
            }
        }
        Ok(whose.iter().map(|(trainee, own)| team_line(trainee, own)).collect())
    }
}

fn team_line(trainee: &Clean, own: &[&Summary]) -> TeamLine {
    let progress = progress(trainee, own);
    let latest =
        progress.competencies.iter().filter_map(|line| Some((line.competency.id(), line.points.last()?.points)));
    TeamLine { trainee: trainee.clone(), attempts: progress.attempts, latest: latest.collect() }
}

fn progress(trainee: &Clean, own: &[&Summary]) -> Progress {
    let ended: Vec<&&Summary> = own.iter().filter(|one| one.ended.is_some()).collect();
    let line = |competency: Competency| {
        let points = ended.iter().filter_map(|one| {
            let goal = one.debrief.goals.iter().find(|goal| goal.competency == competency)?;
            Some(Point { at: one.begun, points: goal.points? })
        });
        Line { competency, points: points.collect() }
    };
    let lines: Vec<Line> = Competency::ALL.into_iter().map(line).collect();
    let mut next: Vec<Due> = lines.iter().map(due).collect();
    // What is due soonest first; what was never practised after all that is.
    next.sort_by_key(|one| (one.due.is_none(), one.due));
    Progress {
        trainee: trainee.clone(),
        attempts: ended.len(),
        competencies: lines.into_iter().filter(|line| !line.points.is_empty()).collect(),
        next,
    }
}

fn due(line: &Line) -> Due {
    let reviews: Vec<(DateTime<Utc>, u8)> = line.points.iter().map(|point| (point.at, point.points)).collect();
    Due { competency: line.competency, due: next::due(&reviews), last: line.points.last().map(|point| point.points) }
}
