//! Performs one effect at the desk and answers with what came of it.

use super::effect::{Action, Effect};
use crate::desk::{Begin, Desk, DeskError, Opened};
use crate::domain::Moment;

/// Performs one effect.
pub fn perform(desk: &mut Desk, effect: Effect, now: Moment) -> Action {
    attempt(desk, effect, now)
        .unwrap_or_else(|error| Action::Failed(error.sentence(desk.phrases()), error.hint(desk.phrases())))
}

fn attempt(desk: &mut Desk, effect: Effect, now: Moment) -> Result<Action, DeskError> {
    Ok(match effect {
        Effect::Find(text, encounter) => {
            let hits = desk.find(&text, &encounter)?;
            Action::Found(text, hits)
        }
        Effect::Arrivals(encounter) => Action::Listed(desk.arrivals(&encounter)?),
        Effect::InHouse(encounter) => Action::Listed(desk.in_house(&encounter)?),
        Effect::Open(id, encounter) => Action::Opened(Box::new(desk.open(&id, &encounter, Begin::Suggested)?)),
        Effect::Change(encounter) => {
            let card = desk.change(&encounter)?;
            Action::Changed(Box::new(Opened { card, encounter, languages: desk.languages() }))
        }
        Effect::Explain(encounter) => {
            let card = desk.explain(&encounter)?;
            Action::Changed(Box::new(Opened { card, encounter, languages: desk.languages() }))
        }
        Effect::Stranger(encounter) => {
            let card = desk.stranger(&encounter);
            Action::StrangerShown(Box::new(Opened { card, encounter, languages: desk.languages() }))
        }
        Effect::Examine(line, encounter) => {
            let answer = Box::new(desk.examine(&line, &encounter));
            Action::Examined(line, answer)
        }
        Effect::Close => {
            desk.close();
            Action::Nothing
        }
        Effect::Park => {
            desk.park()?;
            Action::Parked(desk.parked())
        }
        Effect::Resume(slot) => {
            let opened = desk.resume(slot, now)?;
            Action::Resumed(Box::new(opened), desk.parked())
        }
        Effect::Prepare(day, encounter) => Action::Prepared(desk.prepare(day, &encounter)?),
        Effect::Tick(task, done, day, encounter) => {
            desk.tick(&task, done, day, &encounter)?;
            Action::Nothing
        }
        Effect::Handover(day, encounter) => Action::HandedOver(desk.handover(day, &encounter)?),
        Effect::Again(effect) => again(desk, *effect, now)?,
        Effect::Interface(interface) => {
            desk.set_interface(interface);
            Action::Nothing
        }
        Effect::Quit => Action::Nothing,
    })
}

/// The same page once more. A card that can't be read again is lost, not left standing.
fn again(desk: &mut Desk, effect: Effect, now: Moment) -> Result<Action, DeskError> {
    let Effect::Change(encounter) = effect else {
        return Ok(Action::Again(Box::new(desk.again(|desk| attempt(desk, effect, now))?)));
    };
    Ok(match desk.refresh(&encounter) {
        Ok(None) => Action::Nothing,
        Ok(Some(card)) => Action::Changed(Box::new(Opened { card, encounter, languages: desk.languages() })),
        Err(error) => Action::CardLost(error.sentence(desk.phrases()), error.hint(desk.phrases())),
    })
}
