//! The trainee's side: the desk's keys, and what is said.

use super::{App, Cover, Purpose};
use crate::domain::{Clean, Company};
use crate::roleplay::{Answers, Input, Phase};
use crate::tui::train::command::Command;
use crate::tui::train::effect::Effect;

/// Who can be beside the guest, in the order of the desk's keys 1 to 5.
const RELATIONS: [&str; 5] = ["partner", "family", "friends", "colleagues", "strangers"];

impl App {
    pub(super) fn at_desk(&mut self, command: Command) -> Vec<Effect> {
        let cover = std::mem::replace(&mut self.cover, Cover::Bare);
        match command {
            Command::Speak if self.trainee().is_some_and(|view| view.answers != Answers::Choices) => {
                self.begin(Purpose::Say)
            }
            Command::Presence => {
                let alone = self.trainee().is_some_and(|view| view.company == Company::Alone);
                presence(if alone { "unknown" } else { "alone" })
            }
            Command::Relation => self.covered(Cover::Relation),
            Command::Quietly if self.has_quiet() => self.covered(Cover::Quietly),
            Command::Ask if self.has_questions() => self.covered(Cover::Asking),
            Command::Number(number) => self.numbered(cover, usize::from(number).saturating_sub(1)),
            Command::Verified => vec![Effect::Put(Input::Verified)],
            Command::Blank => vec![Effect::Put(Input::Blank)],
            Command::Reasons => vec![Effect::Put(Input::Reasons)],
            Command::Hint => vec![Effect::Put(Input::Hint)],
            Command::Repeat => vec![Effect::Put(Input::Repeat)],
            Command::OtherForms => {
                self.desk.toggle_rehearsed_forms();
                Vec::new()
            }
            _ => Vec::new(),
        }
    }

    /// The lines that can be chosen now: none while the guest is to speak or the clock stands still.
    #[must_use]
    pub fn choices(&self) -> &[Clean] {
        let view = self.trainee().filter(|view| view.phase == Phase::Trainee && !view.paused);
        view.map_or(&[], |view| &view.choices)
    }

    fn covered(&mut self, cover: Cover) -> Vec<Effect> {
        self.cover = cover;
        Vec::new()
    }

    fn has_quiet(&self) -> bool {
        self.trainee().and_then(|view| view.card.as_ref()).is_some_and(|card| !card.quietly.is_empty())
    }

    fn has_questions(&self) -> bool {
        self.trainee().and_then(|view| view.card.as_ref()).is_some_and(|card| !card.ask.is_empty())
    }

    fn numbered(&self, cover: Cover, place: usize) -> Vec<Effect> {
        let Some(view) = self.trainee() else { return Vec::new() };
        let card = view.card.as_ref();
        let input = match cover {
            Cover::Relation => return RELATIONS.get(place).map_or_else(Vec::new, |word| presence(word)),
            Cover::Quietly => {
                card.and_then(|card| card.quietly.get(place)).map(|entry| Input::Did(entry.category.clone()))
            }
            Cover::Asking => card.and_then(|card| card.ask.get(place)).map(|ask| Input::Asked(ask.category.clone())),
            Cover::Bare | Cover::Help => self.choices().get(place).map(|_| Input::Choose(place)),
        };
        input.map(Effect::Put).into_iter().collect()
    }
}

fn presence(word: &str) -> Vec<Effect> {
    vec![Effect::Put(Input::Presence(vec![Clean::new(word)]))]
}
