//! Floor 4, pure: scenes in which staff rehearse the moment when company arrives.
//!
//! A [`Scenario`] is read from a file; a [`Session`] plays it from timed [`Input`]s and nothing else, so that an [`Attempt`]
//! (scene, seed, log) can be played again to the byte; a [`Debrief`] says what went well and what did not. Card, company and
//! judgement are those of the desk: `disclosure`, `address`, `card`, `remark`. There is no second rule book here.
//!
//! Always: whatever comes in, nothing panics, and the trainee's card never holds what the company that is there forbids.

mod acts;
mod attempt;
mod chance;
mod check;
mod competency;
mod course;
mod debrief;
mod draft;
mod event;
mod expectation;
mod guest;
mod happening;
mod judge;
mod library;
mod panel;
mod paper;
mod read;
mod record;
mod scenario;
mod session;
mod stage;
mod turn;
mod view;

pub use crate::disclosure::Fault;
pub use attempt::{Attempt, GuestSpeech, Input, Mark, Mode, OwnView, Readers, Timed};
pub use competency::Competency;
pub use debrief::{Debrief, Finding, GoalScore, OwnAnswer, Scorer, Step, Strength, TrainerRemark, Unjudged};
pub use draft::Draft;
pub use event::{Event, EventKind};
pub use expectation::{DeskKey, Expectation, Kind};
pub use guest::{GuestSource, Samples};
pub use happening::{Happening, Judged, Take, What};
pub use library::BUILT_IN;
pub use paper::{debrief_html, debrief_lines, debrief_markdown, sheet_html, sheet_markdown};
pub use scenario::{Answers, Briefs, Judgement, Opening, Place, Scenario, SceneFile, SourceText};
pub use session::{Said, Session};
pub use stage::{Noticed, Phase};
pub use turn::{Choice, END, Exit, GuestLine, Turn, When, Wordings};
pub use view::{EventKey, ScriptTurn, Speaker, Spoken, TraineeView, TrainerView, Watch};
