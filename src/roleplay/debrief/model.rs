//! The debrief, in the order of a good one: the trainee's own view, two strengths, two things to change, the findings, the
//! trainer's remarks, one global rating.

use serde::Serialize;

use crate::domain::{Clean, Interface};
use crate::remark::Certainty;
use crate::roleplay::{Competency, Mode, OwnView, Speaker};

/// The debrief of an attempt. Texts are in the interface language; what was said, and better lines, in the language played.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Debrief {
    /// The scene's id.
    pub scene: Clean,
    /// What it is called.
    pub title: Clean,
    /// How it was played.
    pub mode: Mode,
    /// The conversation language.
    pub language: Interface,
    /// How long it took in milliseconds, pauses not counted.
    pub took: u64,
    /// Hints taken.
    pub hints: u32,
    /// Turns played again.
    pub repeats: u32,
    /// Whether the scene was stopped before its end.
    pub stopped: bool,
    /// The trainee's own view: the two questions, and the answers given.
    pub own: Vec<OwnAnswer>,
    /// At most two.
    pub strengths: Vec<Strength>,
    /// At most two things to change: ids of findings.
    pub changes: Vec<Clean>,
    /// The scene's goals with their scores, in the order of the scene.
    pub goals: Vec<GoalScore>,
    /// Everything found, in the order of the scene; overruled ones too.
    pub findings: Vec<Finding>,
    /// What could not be judged and goes to the trainer.
    pub unjudged: Vec<Unjudged>,
    /// The trainer's remarks that the reader may read, and good moments marked.
    pub remarks: Vec<TrainerRemark>,
    /// The trainer's one global rating, from 1 to 5.
    pub rating: Option<u8>,
    /// The scene turn by turn, with the card as it was.
    pub replay: Vec<Step>,
}

/// One of the two questions of the trainee's own view, and the answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OwnAnswer {
    /// Which question.
    pub question: OwnView,
    /// The question in words.
    pub asked: Clean,
    /// The answer, once given.
    pub answer: Option<Clean>,
}

/// Something that went well.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Strength {
    /// Which competency it shows.
    pub competency: Competency,
    /// The turn, from 1.
    pub turn: usize,
    /// What went well.
    pub what: Clean,
    /// The words, where it was words.
    pub quote: Option<Clean>,
}

/// A goal's score.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct GoalScore {
    /// The goal.
    pub competency: Competency,
    /// From 0 to 100; none where nothing of it could be judged: that goes to the trainer.
    pub points: Option<u8>,
    /// How many moments were judged.
    pub judged: u32,
    /// Who scored it.
    pub by: Scorer,
}

/// Who scored a goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scorer {
    /// The rules of the desk and the scene.
    Program,
    /// The trainer.
    Trainer,
}

/// Something found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// Its id within the attempt, the same on every replay: for [`Input::Overrule`](crate::roleplay::Input::Overrule).
    pub id: Clean,
    /// The rule: a remark's (`leak`), the scene's (`must:ID`, `must-not:ID`, `too-cautious:ID`) or `noticing`.
    pub rule: Clean,
    /// The competency it counts for.
    pub competency: Competency,
    /// The turn, from 1.
    pub turn: usize,
    /// The words it is about; none where something did not happen.
    pub quote: Option<Clean>,
    /// Why.
    pub why: Clean,
    /// The law or practice behind it.
    pub basis: Vec<Clean>,
    /// What could be said or done instead.
    pub better: Option<Clean>,
    /// What it means for the guest.
    pub consequence: Clean,
    /// How sure.
    pub certainty: Certainty,
    /// Whether the turn was played again after it: then it counts no longer.
    pub earlier_take: bool,
    /// The trainer's reason, where the trainer disagrees: then it counts no longer.
    pub overruled: Option<Clean>,
}

/// Something that could not be judged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Unjudged {
    /// The competency.
    pub competency: Competency,
    /// What the trainer is to judge.
    pub what: Clean,
}

/// A remark of the trainer's, or a moment marked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TrainerRemark {
    /// The turn, from 1.
    pub turn: usize,
    /// The remark.
    pub text: Clean,
}

/// One step of the replay.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Step {
    /// The turn, from 1.
    pub turn: usize,
    /// Milliseconds since the scene began.
    pub after: u64,
    /// Who speaks.
    pub who: Speaker,
    /// What was said, done or pressed.
    pub text: Clean,
    /// Whether the turn was played again after it.
    pub earlier_take: bool,
    /// The trainee's card as it stood then, as lines; empty while the screen was blank.
    pub card: Vec<Clean>,
    /// The ids of the findings that belong to this step.
    pub findings: Vec<Clean>,
}
