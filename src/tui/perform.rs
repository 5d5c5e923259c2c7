//! Performs one effect at the desk and answers with what came of it.

use super::app::Keeps;
use super::door;
use super::effect::{Action, Effect};
use super::work::{self, FormKind};
use crate::desk::{Begin, Desk, DeskError, Opened};
use crate::domain::Moment;

/// Performs one effect.
pub fn perform(desk: &mut Desk, effect: Effect, now: Moment) -> Action {
    attempt(desk, effect, now).unwrap_or_else(|error| door::failed(desk, &error))
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
        Effect::Statement(encounter) => Action::Told(desk.statement_of_open(&encounter)?),
        Effect::Stranger(encounter) => {
            let card = desk.stranger(&encounter);
            Action::StrangerShown(Box::new(Opened { card, encounter, languages: desk.languages() }))
        }
        Effect::Examine(line, encounter) => {
            let answer = Box::new(desk.examine(&line, &encounter));
            Action::Examined(line, answer)
        }
        Effect::Begin(kind, encounter) => work::begin(desk, kind, &encounter)?,
        Effect::Mendables(encounter) => Action::EntriesReady(desk.mendables(&encounter)?),
        Effect::Check(..) | Effect::Save(..) | Effect::Mend(..) | Effect::StillTrue(_) | Effect::Undo(..) => {
            change_what_is_known(desk, effect)
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
        Effect::Door(effect) => door::perform(desk, effect)?,
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
        Err(error) => {
            error.note();
            Action::CardLost(error.sentence(desk.phrases()), error.hint(desk.phrases()))
        }
    })
}

/// A change of what is known of the open customer. What loosens is asked for first; what is not kept leaves the card as tight as
/// it was asked to be, or as a colleague left it.
fn change_what_is_known(desk: &mut Desk, effect: Effect) -> Action {
    let (done, encounter) = match &effect {
        Effect::Check(kind, values, encounter) => {
            (work::check(desk, kind, values, encounter).map(|()| Action::Nothing), encounter)
        }
        Effect::Save(kind, values, encounter) => (work::save(desk, kind, values, encounter), encounter),
        Effect::Mend(pick, edit, word, encounter) => (work::mend(desk, pick, edit, *word, encounter), encounter),
        Effect::StillTrue(encounter) => (work::still_true(desk, encounter), encounter),
        Effect::Undo(word, encounter) => (work::undo(desk, *word, encounter), encounter),
        _ => return Action::Nothing,
    };
    let encounter = encounter.clone();
    let error = match done {
        Ok(action) => return action,
        Err(DeskError::TheirWordFirst) => {
            let kind = FormKind::Word(Box::new(effect));
            return work::begin(desk, kind, &encounter).unwrap_or(Action::Nothing);
        }
        Err(error) => error,
    };
    error.note();
    let (sentence, hint) = (error.sentence(desk.phrases()), error.hint(desk.phrases()));
    let is_over = error.is_overtaken() || matches!(error, DeskError::EntryGone | DeskError::NoTriesLeft);
    let keeps = if is_over { Keeps::Nothing } else { Keeps::Form };
    let card = desk.change(&encounter).ok();
    let opened = card.map(|card| Box::new(Opened { card, encounter, languages: desk.languages() }));
    Action::NotSaved(opened, keeps, sentence, hint)
}
