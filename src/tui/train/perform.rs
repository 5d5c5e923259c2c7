//! Performs one effect in the training room and answers with what there is to see.

use super::app::Seat;
use super::effect::{Action, Effect, Page, Scene, Sight};
use crate::desk::{DeskError, Rehearsal, TrainingRoom};
use crate::domain::{Clean, Moment};
use crate::roleplay::{Competency, GuestSpeech, Input, Readers, Said};

/// Performs one effect.
pub fn perform(room: &mut TrainingRoom, rehearsal: &mut Rehearsal, seat: Seat, effect: Effect, now: Moment) -> Action {
    let says = matches!(effect, Effect::Put(Input::Say(_) | Input::Choose(_) | Input::Asked(_) | Input::Repeat));
    let done = match effect {
        Effect::Put(input) => rehearsal.put(room, input, now.utc()),
        Effect::Speak => rehearsal.put_if_still(room, Input::Guest(GuestSpeech::Program), now.utc()),
        Effect::CatchUp => rehearsal.look(room),
        Effect::Interface(interface) => {
            room.set_interface(interface);
            Ok(Vec::new())
        }
        Effect::Say(sentence, hint) => {
            return Action::Failed(room.phrases().text(sentence), room.phrases().text(hint));
        }
        Effect::Leave => Ok(Vec::new()),
    };
    match done {
        Ok(said) => {
            let told = told(said);
            let told = (says || !told.is_empty()).then_some(told);
            Action::Saw(Box::new(Sight { told, ..sight(room, rehearsal, seat, now) }))
        }
        Err(error) => failed(room, &error),
    }
}

/// Hints, and what was found at once; the rest stands in the conversation.
fn told(said: Vec<Said>) -> Vec<Clean> {
    let lines = said.into_iter().flat_map(|one| match one {
        Said::Hint(hint) => vec![hint],
        Said::Judged(found) => found,
        _ => Vec::new(),
    });
    lines.collect()
}

fn failed(room: &TrainingRoom, error: &DeskError) -> Action {
    error.note();
    Action::Failed(error.sentence(room.phrases()), error.hint(room.phrases()))
}

/// What this seat sees now. The trainee's is made from the trainee's view alone.
#[must_use]
pub fn sight(room: &TrainingRoom, rehearsal: &Rehearsal, seat: Seat, now: Moment) -> Sight {
    let scene = if seat.is_trainee() {
        Scene::Trainee(Box::new(rehearsal.trainee_view(room)))
    } else {
        Scene::Trainer(Box::new(rehearsal.trainer_view(room)))
    };
    let readers = if seat.is_trainee() { Readers::Trainee } else { Readers::Trainer };
    let debrief = rehearsal.is_over().then(|| {
        let debrief = rehearsal.debrief(room, readers);
        let lines = room.debrief_lines(&debrief);
        Box::new(Page { debrief, lines })
    });
    let goal = |goal: &Competency| room.phrases().text(&format!("competency-{}", goal.id())).to_string();
    let goals: Vec<String> = rehearsal.scene().goals.iter().map(goal).collect();
    Sight {
        scene,
        who: rehearsal.trainee().cloned(),
        goals: Clean::new(&goals.join(", ")),
        encounter: rehearsal.encounter(),
        inputs: rehearsal.attempt().log.len(),
        told: None,
        elapsed: u64::try_from(rehearsal.elapsed(now.utc()).as_millis()).unwrap_or(u64::MAX),
        debrief,
    }
}
