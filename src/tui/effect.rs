//! What the screen asks of the desk, and what comes back. The app only names effects; [`run`](super::run) performs them.

use chrono::NaiveDate;
use tui_input::InputRequest;

use super::app::Keeps;
use super::command::Command;
use super::door::{DoorAnswer, DoorEffect};
use super::form::Value;
use super::work::{FormKind, OpenForm};
use crate::custody::Edit;
use crate::desk::{Done, Hit, Opened, Promise, QuietTask, Slot};
use crate::desk::{Mendable, Pick, Word};
use crate::domain::{Clean, CustomerId, Encounter, Interface};
use crate::remark::Answer;

/// Something to do outside the app.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Search.
    Find(String, Encounter),
    /// List today's arrivals.
    Arrivals(Encounter),
    /// List the guests in house.
    InHouse(Encounter),
    /// Open a card.
    Open(CustomerId, Encounter),
    /// Decide again for the open card.
    Change(Encounter),
    /// The open card with its reasons.
    Explain(Encounter),
    /// The statement of the open card's customer.
    Statement(Encounter),
    /// The card of somebody nobody knows yet.
    Stranger(Encounter),
    /// Findings on the line that staff write beside the card.
    Examine(String, Encounter),
    /// Begin a form.
    Begin(FormKind, Encounter),
    /// Whether what a form says could be kept, before the guest is asked.
    Check(FormKind, Vec<Value>, Encounter),
    /// Do what a filled-in form asks for.
    Save(FormKind, Vec<Value>, Encounter),
    /// The entries that can be set right.
    Mendables(Encounter),
    /// Change one of them.
    Mend(Pick, Edit, Word, Encounter),
    /// The first thing to confirm is still true.
    StillTrue(Encounter),
    /// Take back the last change.
    Undo(Word, Encounter),
    /// Close the card.
    Close,
    /// Set the card aside.
    Park,
    /// Come back to a parked card.
    Resume(Slot),
    /// The quiet tasks of a day.
    Prepare(NaiveDate, Encounter),
    /// Tick one off.
    Tick(Box<QuietTask>, Done, NaiveDate, Encounter),
    /// Open cases and promises.
    Handover(NaiveDate, Encounter),
    /// The same page from fresh data: a colleague has written. A card is asked for by [`Effect::Change`].
    Again(Box<Effect>),
    /// The interface language.
    Interface(Interface),
    /// Something at the door.
    Door(DoorEffect),
    /// Leave.
    Quit,
}

/// What the app is told.
#[derive(Clone, Debug)]
pub enum Action {
    /// Staff ask for something.
    Do(Command),
    /// The text of the search, or the line under the card, is edited.
    Edit(InputRequest),
    /// Text is pasted into the search, or into the line under the card.
    Paste(Clean),
    /// A place on the screen is clicked: column and row.
    Click(u16, u16),
    /// The screen has this size now: columns and rows.
    Resize(u16, u16),
    /// A deadline may have come.
    Wake,
    /// What a search found, with its text.
    Found(String, Vec<Hit>),
    /// Today's arrivals, or guests in house.
    Listed(Vec<Hit>),
    /// A card was opened.
    Opened(Box<Opened>),
    /// A card of nobody known.
    StrangerShown(Box<Opened>),
    /// The open card, decided again.
    Changed(Box<Opened>),
    /// The statement's lines, each with its indent.
    Told(Vec<(usize, Clean)>),
    /// The card is set aside; these places are taken now.
    Parked(Vec<Slot>),
    /// A parked card is back; these places are taken now.
    Resumed(Box<Opened>, Vec<Slot>),
    /// The quiet tasks.
    Prepared(Vec<QuietTask>),
    /// The promises.
    HandedOver(Vec<Promise>),
    /// A colleague has written: what is shown may have changed.
    ColleagueWrote,
    /// What stands on the screen, from fresh data.
    Again(Box<Action>),
    /// The open card can't be shown any more: what happened and what to do.
    CardLost(Clean, Clean),
    /// What was found in the line, with its text.
    Examined(String, Box<Answer>),
    /// A form to fill in.
    FormReady(Box<OpenForm>),
    /// The form is left.
    FormLeft,
    /// The entries that can be set right.
    EntriesReady(Vec<Mendable>),
    /// A change is kept: the card as it is now, and what to say of it.
    Edited(Box<Opened>, Clean),
    /// The caller's answers don't fit, and how many tries are left.
    NoMatch(Clean, Clean),
    /// A change is not kept: the card as it is now, what stays of what was typed, what happened and what to do.
    NotSaved(Option<Box<Opened>>, Keeps, Clean, Clean),
    /// What came of something at the door.
    Door(DoorAnswer),
    /// It was not done: what happened and what to do.
    Failed(Clean, Clean),
    /// It was done, and there is nothing to say.
    Nothing,
}
