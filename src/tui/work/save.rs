//! What is done when a form is saved.

use super::words::{audience, audience_said, channels, one, purposes, text};
use super::{ANSWERS, CATEGORY, CHANNELS, FormKind, PRIVATE, PURPOSES, TOLD, UNTIL, WHAT};
use crate::custody::{Answer, Asking, Edit, NewCase, NewLimit, NewWish, Note, Told};
use crate::desk::{Desk, DeskError, Opened, Pick, Verified, Word};
use crate::domain::{BoundaryKind, CategoryId, Clean, Encounter, Purpose};
use crate::phrases::Argument;
use crate::tui::effect::{Action, Effect};
use crate::tui::form::Value;

/// Does what a filled-in form asks for.
///
/// # Errors
/// As the desk says.
pub fn save(desk: &mut Desk, kind: &FormKind, values: &[Value], encounter: &Encounter) -> Result<Action, DeskError> {
    let value = |line: usize| values.get(line);
    match kind {
        FormKind::Note => note(desk, values, encounter),
        FormKind::Case => {
            let due = text(value(2));
            let due = if due.is_empty() { None } else { Some(desk.day_meant(due.as_str(), encounter)?) };
            let case = NewCase { what: text(value(0)), promised: text(value(1)), due };
            let opened = desk.open_case(&case, encounter)?;
            Ok(done(desk, opened, "custody-done"))
        }
        FormKind::Limit => {
            let kind = one(value(0)).and_then(|at| BoundaryKind::ALL.get(at)).copied();
            let limit = NewLimit {
                kind: kind.unwrap_or(BoundaryKind::NoSmallTalk),
                about: about(desk, &text(value(1))),
                when: audience(value(2)).filter(|when| !when.is_empty()),
                private_from: audience(value(3)),
            };
            let opened = desk.set_limit(&limit, encounter)?;
            Ok(done(desk, opened, desk.limit_kept(&limit)))
        }
        FormKind::Wish => {
            let wish = NewWish {
                form: text(value(0)),
                language: desk.language(encounter),
                never: text(value(1)),
                private_from: audience_said(value(2)),
            };
            let opened = desk.set_wish(&wish, encounter)?;
            Ok(done(desk, opened, "custody-done"))
        }
        FormKind::Verify => {
            let answers: Vec<Clean> = values.iter().map(|value| text(Some(value))).collect();
            let answers: Vec<&str> = answers.iter().map(Clean::as_str).collect();
            Ok(match desk.verify(&answers, encounter)? {
                Verified::Match(opened) => done(desk, *opened, "custody-match"),
                Verified::NoMatch { left } => {
                    let count = [("count", Argument::Number(left.into()))];
                    Action::NoMatch(
                        desk.phrases().text("custody-no-match"),
                        desk.phrases().format("custody-tries-left", &count),
                    )
                }
            })
        }
        FormKind::Glass => {
            let card = desk.break_glass(text(value(0)).as_str(), encounter)?;
            let opened = Opened { card, encounter: encounter.clone(), languages: desk.languages() };
            Ok(done(desk, opened, "screen-glass-lifted"))
        }
        FormKind::Correct(pick) => mend(desk, pick, &Edit::Correct(text(value(0))), Word::Unsaid, encounter),
        FormKind::Withdraw(pick, purposes) => {
            let purpose = one(value(0)).and_then(|at| purposes.get(at)).copied();
            let edit = Edit::Withdraw(purpose.unwrap_or(Purpose::ServicePersonalisation));
            mend(desk, pick, &edit, Word::Unsaid, encounter)
        }
        FormKind::Word(effect) => match (one(value(0)), &**effect) {
            (Some(0), Effect::Mend(pick, edit, _, _)) => mend(desk, pick, edit, Word::TheirOwn, encounter),
            (Some(0), Effect::Undo(..)) => undo(desk, Word::TheirOwn, encounter),
            _ => Ok(Action::FormLeft),
        },
    }
}

/// Makes a change to one entry.
///
/// # Errors
/// As [`Desk::mend`].
pub fn mend(desk: &mut Desk, pick: &Pick, edit: &Edit, word: Word, encounter: &Encounter) -> Result<Action, DeskError> {
    let opened = desk.mend(pick, edit, word, encounter)?;
    let said = match edit {
        Edit::StillTrue => "custody-confirmed",
        Edit::Withdraw(_) => "custody-withdrawn",
        _ => "custody-done",
    };
    Ok(done(desk, opened, said))
}

/// Takes back the last change.
///
/// # Errors
/// As [`Desk::undo`].
pub fn undo(desk: &mut Desk, word: Word, encounter: &Encounter) -> Result<Action, DeskError> {
    let opened = desk.undo(word, encounter)?;
    Ok(done(desk, opened, "custody-undone"))
}

/// The first thing to confirm is still true.
///
/// # Errors
/// As [`Desk::still_true`].
pub fn still_true(desk: &mut Desk, encounter: &Encounter) -> Result<Action, DeskError> {
    let opened = desk.still_true(encounter)?;
    Ok(done(desk, opened, "custody-confirmed"))
}

/// What a form says is to be noted.
fn note_of(desk: &Desk, values: &[Value], encounter: &Encounter) -> Result<Note, DeskError> {
    let value = |line: usize| values.get(line);
    let until = text(value(UNTIL));
    let category = one(value(CATEGORY)).and_then(|at| desk.categories().into_iter().nth(at));
    let answer = |purpose: Purpose| {
        let place = Asking::PURPOSES.iter().position(|one| *one == purpose)?;
        one(value(ANSWERS + place))
    };
    let answered = |purpose: Purpose| match answer(purpose) {
        Some(0) => Answer::Yes,
        Some(1) => Answer::No,
        _ => Answer::NotNow,
    };
    Ok(Note {
        text: text(value(WHAT)),
        category: category.map_or_else(|| CategoryId::new(""), |(id, _)| id),
        told: match one(value(TOLD)) {
            Some(1) => Told::Staff,
            Some(2) => Told::Parent,
            _ => Told::Guest,
        },
        private_from: audience(value(PRIVATE)),
        answers: purposes(value(PURPOSES)).into_iter().map(|purpose| (purpose, answered(purpose))).collect(),
        until: if until.is_empty() { None } else { Some(desk.day_meant(until.as_str(), encounter)?) },
        channels: channels(value(CHANNELS).filter(|_| purposes(value(PURPOSES)).contains(&Purpose::Offers))),
    })
}

/// Whether what the form says could be noted, before the guest is asked.
///
/// # Errors
/// As [`Desk::check_note`].
pub fn check(desk: &mut Desk, kind: &FormKind, values: &[Value], encounter: &Encounter) -> Result<(), DeskError> {
    if *kind == FormKind::Note {
        let note = note_of(desk, values, encounter)?;
        desk.check_note(&note, encounter)?;
    }
    Ok(())
}

fn note(desk: &mut Desk, values: &[Value], encounter: &Encounter) -> Result<Action, DeskError> {
    let note = note_of(desk, values, encounter)?;
    let opened = desk.note(&note, encounter)?;
    Ok(done(desk, opened, note.outcome()))
}

fn done(desk: &Desk, opened: Opened, said: &'static str) -> Action {
    Action::Edited(Box::new(opened), desk.phrases().text(said))
}

/// A subject as it was said, or the category that is meant by its name.
fn about(desk: &Desk, said: &Clean) -> Clean {
    desk.category_named(said.as_str()).map_or_else(|| said.clone(), |id| Clean::new(id.as_str()))
}
