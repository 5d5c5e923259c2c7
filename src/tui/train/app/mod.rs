//! The training screen's state and how it changes. Pure: the moment is an argument, what needs the room is named as an effect.
//!
//! Always: what is shown is one sight, whole; a new sight replaces everything of the one before.

mod clock;
mod debrief;
mod state;
mod trainee;
mod trainer;
mod typing;

pub use state::{Cover, Purpose, Seat};

use chrono::TimeDelta;
use tui_input::{Input, InputRequest};

use super::command::{Command, Mode};
use super::effect::{Action, Effect, Scene, Sight};
use crate::domain::{Clean, Interface, Moment};
use crate::roleplay::{self, Phase, TraineeView, TrainerView};
use crate::settings::Settings;
use crate::tui::app::{App as DeskApp, House, Notice};

/// Everything the training screen knows.
#[derive(Clone, Debug)]
pub struct App {
    pub(super) seat: Seat,
    pub(super) sight: Option<Sight>,
    pub(super) cover: Cover,
    pub(super) typing: Option<Purpose>,
    pub(super) input: Input,
    /// The card is drawn as the desk draws it.
    pub(super) desk: DeskApp,
    pub(super) selected: usize,
    pub(super) page: usize,
    pub(super) scroll: usize,
    pub(super) notice: Option<Notice>,
    pub(super) interface: Interface,
    pub(super) size: (u16, u16),
    pub(super) now: Moment,
    /// When the last sight came.
    seen_at: Moment,
    /// When something last came in.
    came_at: Moment,
    /// The trainee passed the questions of the own view over.
    passed_over: bool,
    /// The scene is stopped by pressing its key twice.
    asked_to_stop: bool,
    /// After how long the program speaks for a silent trainer.
    silence: Option<TimeDelta>,
    /// What is said when the key to stop was pressed once.
    stop_words: (Clean, Clean),
    shows_clock: bool,
    /// A hint, or what was found in the last line, until something is said.
    pub(super) told: Vec<Clean>,
}

impl App {
    /// A screen at this seat with nothing on it yet; `stop_words` is said when the key to stop was pressed once.
    #[must_use]
    pub fn new(seat: Seat, settings: &Settings, interface: Interface, stop_words: (Clean, Clean), now: Moment) -> Self {
        let seconds = i64::from(settings.training.silence_seconds);
        Self {
            seat,
            sight: None,
            cover: Cover::Bare,
            typing: None,
            input: Input::default(),
            desk: DeskApp::rehearsing(House::of(settings), interface, now),
            selected: 0,
            page: 0,
            scroll: 0,
            notice: None,
            interface,
            size: (80, 24),
            now,
            seen_at: now,
            came_at: now,
            passed_over: false,
            asked_to_stop: false,
            silence: (seat == Seat::Joined && seconds > 0).then(|| TimeDelta::seconds(seconds)),
            stop_words,
            shows_clock: settings.clock,
            told: Vec::new(),
        }
    }

    /// Where somebody sits.
    #[must_use]
    pub const fn seat(&self) -> Seat {
        self.seat
    }

    /// The trainee's part of what is seen.
    #[must_use]
    pub fn trainee(&self) -> Option<&TraineeView> {
        match &self.sight.as_ref()?.scene {
            Scene::Trainee(view) => Some(view),
            Scene::Trainer(view) => Some(&view.trainee),
        }
    }

    /// The trainer's, where somebody sits there.
    #[must_use]
    pub fn trainer(&self) -> Option<&TrainerView> {
        match &self.sight.as_ref()?.scene {
            Scene::Trainee(_) => None,
            Scene::Trainer(view) => Some(view),
        }
    }

    /// Whether the scene has ended.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.trainee().is_some_and(|view| view.phase == Phase::Ended)
    }

    /// In which state keys are read.
    #[must_use]
    pub fn mode(&self) -> Mode {
        match (self.cover, &self.typing) {
            (Cover::Help, _) => return Mode::Help,
            (_, Some(Purpose::Say)) => return Mode::Speaking,
            (_, Some(_)) => return Mode::Typing,
            _ => {}
        }
        if self.is_over() {
            return if self.seat.is_trainee() { Mode::Reading } else { Mode::Reviewing };
        }
        match (self.seat, self.cover) {
            (Seat::Host, _) => Mode::Leading,
            (Seat::Observer, _) => Mode::Observing,
            (_, Cover::Relation) => Mode::Relation,
            (_, Cover::Quietly) => Mode::Quietly,
            (_, Cover::Asking) => Mode::Asking,
            _ if self.trainee().is_some_and(|view| view.card.is_none()) => Mode::Blank,
            _ => Mode::Desk,
        }
    }

    /// Changes the state and names what has to be done outside, in order, before the next frame.
    pub fn update(&mut self, action: Action, now: Moment) -> Vec<Effect> {
        self.now = now;
        match action {
            Action::Do(command) => {
                let stopping = std::mem::take(&mut self.asked_to_stop);
                self.notice = None;
                self.obey(command, stopping)
            }
            Action::Edit(request) => self.edit(request),
            Action::Paste(text) => {
                if self.mode().takes_text() {
                    for letter in text.as_str().chars() {
                        self.input.handle(InputRequest::InsertChar(letter));
                    }
                }
                Vec::new()
            }
            Action::Resize(columns, rows) => {
                self.size = (columns, rows);
                Vec::new()
            }
            Action::Wake => self.wake(),
            Action::Written => vec![Effect::CatchUp],
            Action::Saw(sight) => {
                self.see(*sight);
                Vec::new()
            }
            Action::Failed(sentence, hint) => {
                self.notice = Some(Notice { sentence, hint });
                Vec::new()
            }
        }
    }

    /// Told after each frame which line its last page begins with, so that scrolling stops there.
    pub fn drawn(&mut self, last_page: usize) {
        self.scroll = self.scroll.min(last_page);
    }

    /// Everything that stood on the screen is replaced at once; no frame mixes two sights.
    fn see(&mut self, sight: Sight) {
        if let Some(told) = &sight.told {
            self.told.clone_from(told);
        }
        let came = self.sight.as_ref().is_none_or(|before| before.inputs != sight.inputs);
        let was_over = self.is_over();
        if came {
            self.came_at = self.now;
        }
        self.seen_at = self.now;
        self.sight = Some(sight);
        let card = self.trainee().and_then(|view| view.card.clone());
        let encounter = self.sight.as_ref().map(|sight| sight.encounter.clone());
        if let Some(encounter) = encounter {
            self.desk.show_rehearsed(card, encounter, self.now);
        }
        if self.is_over() && !was_over {
            self.cover = Cover::Bare;
            self.typing = None;
            self.input = Input::default();
            self.selected = 0;
            self.scroll = 0;
        }
        self.ask_own_view();
    }

    fn obey(&mut self, command: Command, stopping: bool) -> Vec<Effect> {
        match command {
            Command::Leave => vec![Effect::Leave],
            Command::Help => {
                self.cover = Cover::Help;
                self.scroll = 0;
                Vec::new()
            }
            Command::Interface => {
                self.interface = match self.interface {
                    Interface::Uk => Interface::En,
                    Interface::En => Interface::Uk,
                };
                self.desk.speak(self.interface);
                vec![Effect::Interface(self.interface)]
            }
            Command::Back => {
                self.back();
                Vec::new()
            }
            Command::Send => self.send(),
            Command::Up | Command::Down | Command::PageUp | Command::PageDown => {
                self.step(command);
                Vec::new()
            }
            Command::Stop if stopping => vec![Effect::Put(roleplay::Input::Stop)],
            Command::Stop => {
                self.asked_to_stop = true;
                let (sentence, hint) = self.stop_words.clone();
                self.notice = Some(Notice { sentence, hint });
                Vec::new()
            }
            Command::Pause => {
                let paused = self.trainee().is_some_and(|view| view.paused);
                vec![Effect::Put(if paused { roleplay::Input::Resume } else { roleplay::Input::Pause })]
            }
            command if self.is_over() => self.at_debrief(command),
            command if self.seat.is_trainee() => self.at_desk(command),
            command => self.leading(command),
        }
    }

    fn back(&mut self) {
        if let Some(Purpose::Own(_)) = self.typing {
            self.passed_over = true;
        }
        self.typing = None;
        self.input = Input::default();
        self.cover = Cover::Bare;
    }

    fn step(&mut self, command: Command) {
        let page = usize::from(self.size.1 / 2).max(1);
        let selects = !self.seat.is_trainee() && !self.is_over() && self.cover == Cover::Bare;
        let place = if selects { &mut self.selected } else { &mut self.scroll };
        *place = match command {
            Command::Up => place.saturating_sub(1),
            Command::PageUp => place.saturating_sub(page),
            Command::PageDown => place.saturating_add(page),
            _ => place.saturating_add(1),
        };
        if selects {
            let count = self.trainer().map_or(0, |view| view.watch.len());
            self.selected = self.selected.min(count.saturating_sub(1));
        } else if self.seat.is_trainee() && !self.is_over() && self.cover == Cover::Bare {
            self.desk.scroll_rehearsed(self.scroll);
        }
    }
}
