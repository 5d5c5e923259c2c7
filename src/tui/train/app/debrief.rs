//! After the scene: the trainee's own view first, then the debrief; the trainer goes through it.

use super::{App, Cover, Purpose, Seat};
use crate::roleplay::{Debrief, Input};
use crate::tui::train::command::Command;
use crate::tui::train::effect::Effect;

impl App {
    /// The debrief, once the scene has ended.
    #[must_use]
    pub fn debrief(&self) -> Option<&Debrief> {
        self.sight.as_ref()?.debrief.as_ref().map(|page| &page.debrief)
    }

    /// Whether the debrief stands open: not before the trainee's own view was asked for.
    #[must_use]
    pub fn reads_debrief(&self) -> bool {
        self.debrief().is_some() && !matches!(self.typing, Some(Purpose::Own(_)))
    }

    /// The next question of the trainee's own view, where one is open and the trainee sits here.
    pub(super) fn ask_own_view(&mut self) {
        if self.passed_over || self.seat == Seat::Host || self.typing.is_some() || self.cover != Cover::Bare {
            return;
        }
        let open = self.debrief().and_then(|debrief| debrief.own.iter().find(|own| own.answer.is_none()));
        if let Some(question) = open.map(|own| own.question) {
            self.begin(Purpose::Own(question));
        }
    }

    pub(super) fn at_debrief(&mut self, command: Command) -> Vec<Effect> {
        if self.seat.is_trainee() {
            return Vec::new();
        }
        let (findings, unjudged) =
            self.debrief().map_or((0, None), |debrief| (debrief.findings.len(), debrief.unjudged.first()));
        let unjudged = unjudged.map(|one| one.competency);
        match command {
            Command::NextFinding if findings > 0 => {
                self.selected = (self.selected + 1) % findings;
                Vec::new()
            }
            Command::Overrule => {
                let finding = self.debrief().and_then(|debrief| debrief.findings.get(self.selected));
                let id = finding.map(|finding| finding.id.clone());
                id.map_or_else(nothing_here, |id| self.begin(Purpose::Overrule(id)))
            }
            Command::Score => unjudged.map_or_else(nothing_here, |goal| self.begin(Purpose::Score(goal))),
            Command::Rate(points) => vec![Effect::Put(Input::Rating(points))],
            Command::Note => self.begin(Purpose::Note),
            Command::OwnNote => self.begin(Purpose::OwnNote),
            _ => Vec::new(),
        }
    }
}

/// Nothing was found, or everything is judged: then the key must not seem to have been heard.
fn nothing_here() -> Vec<Effect> {
    vec![Effect::Say("train-nothing-here", "train-nothing-here-hint")]
}
