//! Words that are typed, and where they go.

use tui_input::{Input, InputRequest};

use super::{App, Purpose};
use crate::domain::Clean;
use crate::roleplay::{self, GuestSpeech, Readers};
use crate::tui::train::command::Command;
use crate::tui::train::effect::Effect;

impl App {
    pub(super) fn edit(&mut self, request: InputRequest) -> Vec<Effect> {
        if !self.mode().takes_text() {
            return Vec::new();
        }
        // Nobody begins a line with a space: it is the key of presence, at hand while one speaks.
        let empty = self.input.value().is_empty();
        if empty && request == InputRequest::InsertChar(' ') && self.typing == Some(Purpose::Say) {
            return self.at_desk(Command::Presence);
        }
        self.input.handle(request);
        Vec::new()
    }

    pub(super) fn begin(&mut self, purpose: Purpose) -> Vec<Effect> {
        self.typing = Some(purpose);
        self.input = Input::default();
        Vec::new()
    }

    /// What was typed goes where it was meant to. An empty line says nothing.
    pub(super) fn send(&mut self) -> Vec<Effect> {
        let Some(purpose) = self.typing.clone() else { return Vec::new() };
        // While the clock stands still nothing is said: the words wait.
        if purpose == Purpose::Say && self.trainee().is_some_and(|view| view.paused) {
            return Vec::new();
        }
        let text = Clean::new(self.input.value());
        self.input = Input::default();
        if purpose != Purpose::Say || text.is_empty() {
            self.typing = None;
        }
        if text.is_empty() {
            self.passed_over |= matches!(purpose, Purpose::Own(_));
            return Vec::new();
        }
        self.meant(purpose, text)
    }

    fn meant(&mut self, purpose: Purpose, text: Clean) -> Vec<Effect> {
        let input = match purpose {
            Purpose::Say => roleplay::Input::Say(text),
            Purpose::Guest => roleplay::Input::Guest(GuestSpeech::Free(text)),
            Purpose::Note => roleplay::Input::Note { text, readers: Readers::Trainee },
            Purpose::OwnNote => roleplay::Input::Note { text, readers: Readers::Trainer },
            Purpose::Overrule(finding) => roleplay::Input::Overrule { finding, reason: text },
            Purpose::Own(question) => roleplay::Input::Own { question, answer: text },
            Purpose::Score(goal) => match text.as_str().parse::<u8>() {
                Ok(points) if points <= 100 => roleplay::Input::Score { goal, points },
                _ => return self.begin(Purpose::Score(goal)),
            },
        };
        vec![Effect::Put(input)]
    }
}
