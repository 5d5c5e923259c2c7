//! The debrief: what the record of a scene says, judged, counted and put into the order of a good one.

mod compose;
mod evidence;
mod findings;
mod model;
mod replay;
mod score;

pub use model::{Debrief, Finding, GoalScore, OwnAnswer, Scorer, Step, Strength, TrainerRemark, Unjudged};
