//! What the training screen asks of the room, and what comes back. The app only names effects; the loop performs them.

use tui_input::InputRequest;

use super::command::Command;
use crate::domain::{Clean, Encounter, Interface};
use crate::roleplay::{Debrief, Input, TraineeView, TrainerView};

/// Something to do outside the app.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Put something into the scene.
    Put(Input),
    /// The program speaks for a guest whose trainer is silent, unless something came meanwhile.
    Speak,
    /// Play what the other side has put in.
    CatchUp,
    /// Say what could not be done, by the phrases of what happened and what to do.
    Say(&'static str, &'static str),
    /// The interface language.
    Interface(Interface),
    /// Leave; everything is kept.
    Leave,
}

/// What one side sees now.
#[derive(Clone, Debug)]
pub struct Sight {
    /// The scene, as this side may see it.
    pub scene: Scene,
    /// Who practises, once somebody has joined.
    pub who: Option<Clean>,
    /// The scene's learning goals, in words.
    pub goals: Clean,
    /// The encounter in the trainee's words, for the line above the card.
    pub encounter: Encounter,
    /// Inputs so far, to tell whether anything came.
    pub inputs: usize,
    /// Milliseconds played, pauses not counted.
    pub elapsed: u64,
    /// What was answered to this side alone: a hint, or what was found at once. None: nothing new.
    pub told: Option<Vec<Clean>>,
    /// Once the scene has ended.
    pub debrief: Option<Box<Page>>,
}

/// The scene, as one side may see it.
#[derive(Clone, Debug)]
pub enum Scene {
    /// Card and conversation.
    Trainee(Box<TraineeView>),
    /// Everything.
    Trainer(Box<TrainerView>),
}

/// The debrief, with its text.
#[derive(Clone, Debug)]
pub struct Page {
    /// What it says.
    pub debrief: Debrief,
    /// As lines to read, each with its indent.
    pub lines: Vec<(usize, Clean)>,
}

/// What the app is told.
#[derive(Clone, Debug)]
pub enum Action {
    /// Somebody asks for something.
    Do(Command),
    /// The text is edited.
    Edit(InputRequest),
    /// Text is pasted.
    Paste(Clean),
    /// The screen has this size now: columns and rows.
    Resize(u16, u16),
    /// A deadline may have come.
    Wake,
    /// The other side has written.
    Written,
    /// What is to be seen now; nothing else may be shown from here on.
    Saw(Box<Sight>),
    /// It was not done: what happened and what to do.
    Failed(Clean, Clean),
}
