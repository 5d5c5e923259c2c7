//! The trainer's and the observer's side: the guest's lines, events, marks and remarks.

use super::{App, Purpose, Seat};
use crate::domain::Company;
use crate::roleplay::{GuestSpeech, Input, Mark};
use crate::tui::train::command::Command;
use crate::tui::train::effect::Effect;

/// Pages of a narrow screen.
pub const PAGES: usize = 3;

impl App {
    pub(super) fn leading(&mut self, command: Command) -> Vec<Effect> {
        match command {
            Command::Program => put(Input::Guest(GuestSpeech::Program)),
            Command::GuestSays => self.begin(Purpose::Guest),
            Command::Note => self.begin(Purpose::Note),
            Command::OwnNote => self.begin(Purpose::OwnNote),
            Command::Event(number) => self.event(usize::from(number).saturating_sub(1)),
            Command::Number(number) => self.numbered_line(usize::from(number).saturating_sub(1)),
            Command::MarkMust => mark(Mark::Must),
            Command::MarkMustNot => mark(Mark::MustNot),
            Command::MarkCautious => mark(Mark::TooCautious),
            Command::MarkGood => mark(Mark::Good),
            Command::MarkSelected => self.mark_watch(self.selected),
            // One laptop: what the trainee calls out, the observer presses.
            Command::Presence => {
                let alone = self.trainee().is_some_and(|view| view.company == Company::Alone);
                let word = crate::domain::Clean::new(if alone { "unknown" } else { "alone" });
                put(Input::Presence(vec![word]))
            }
            Command::NextTurn => self.turn(self.here() + 1),
            Command::TurnBefore => self.here().checked_sub(1).map_or_else(Vec::new, |place| self.turn(place)),
            Command::NextPage => {
                self.page = (self.page + 1) % PAGES;
                Vec::new()
            }
            _ => Vec::new(),
        }
    }

    fn event(&self, place: usize) -> Vec<Effect> {
        let event = self.trainer().and_then(|view| view.events.get(place));
        event.map_or_else(Vec::new, |event| put(Input::Event(event.id.clone())))
    }

    /// For a trainer who plays the guest a number is a line of the script; for an observer, what is looked for.
    fn numbered_line(&self, place: usize) -> Vec<Effect> {
        if self.seat == Seat::Observer {
            return self.mark_watch(place);
        }
        self.turn(place)
    }

    /// Where the scene stands in its script.
    fn here(&self) -> usize {
        self.trainer().and_then(|view| view.script.iter().position(|turn| turn.here)).unwrap_or(0)
    }

    fn turn(&self, place: usize) -> Vec<Effect> {
        let known = self.trainer().is_some_and(|view| place < view.script.len());
        if known { put(Input::Guest(GuestSpeech::Turn(place))) } else { Vec::new() }
    }

    fn mark_watch(&self, place: usize) -> Vec<Effect> {
        let watch = self.trainer().and_then(|view| view.watch.get(place));
        watch.map_or_else(Vec::new, |watch| put(Input::Mark { mark: watch.mark, about: Some(watch.id.clone()) }))
    }
}

fn put(input: Input) -> Vec<Effect> {
    vec![Effect::Put(input)]
}

fn mark(mark: Mark) -> Vec<Effect> {
    put(Input::Mark { mark, about: None })
}
