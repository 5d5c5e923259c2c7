//! The course of a scene: turns, events, conditions and ways on.

use super::happening::{Judged, Take, What};
use super::session::Said;
use super::stage::{Open, Phase, is_tighter};
use super::{END, Event, GuestLine, Mode, Session, When};
use crate::domain::{Clean, Localised};
use crate::remark::{CutLine, House};

impl Session {
    /// Turns that a scene may take at most, so that a loop ends.
    const MOST_TURNS: usize = 1_000;

    /// The turn at this place begins: its event happens first, so that the card is tight before the guest speaks.
    pub(super) fn begin_turn(&mut self, place: usize, after: u64, house: House<'_>) -> Vec<Said> {
        if self.begun.len() >= Self::MOST_TURNS {
            return self.end();
        }
        self.stage.turn = place;
        self.stage.phase = Phase::Trainee;
        let scene = self.scene.clone();
        let Some(turn) = scene.turn.get(place) else { return self.end() };
        self.stage.document |= turn.document;
        let event = turn.event.as_ref().and_then(|id| scene.event_of(id.as_str()));
        // What the trainer's key has let happen already does not happen twice.
        let event = event.filter(|event| {
            !self.stage.events.contains(&event.id) || event.applied(&self.stage.real) != self.stage.real
        });
        let mut said = event.map(|event| self.apply_event(event, after)).unwrap_or_default();
        self.begun.push((self.stage.clone(), self.record.len()));
        said.extend(self.guest_line(after, house));
        said
    }

    /// What the guest says in this turn, as the conditions have it.
    pub(super) fn guest_line(&mut self, after: u64, house: House<'_>) -> Vec<Said> {
        let scene = self.scene.clone();
        let Some(turn) = scene.turn.get(self.stage.turn) else { return Vec::new() };
        let chosen = turn.line.iter().find(|line| self.holds(&line.when, house));
        let (says, does) = match chosen {
            Some(GuestLine { says, does, .. }) => (says, does),
            None => (&turn.says, &turn.does),
        };
        let language = self.attempt.language;
        let text = |text: &Option<Localised>| text.as_ref().map(|text| text.get(language).clone());
        let (says, does) = (text(says), text(does));
        self.write(What::Guest { says: says.clone(), does: does.clone() }, after);
        does.map(Said::Does).into_iter().chain(says.map(Said::Guest)).collect()
    }

    /// The scene goes on from the present turn by its ways.
    pub(super) fn go_on(&mut self, after: u64, house: House<'_>) -> Vec<Said> {
        let scene = self.scene.clone();
        let Some(turn) = scene.turn.get(self.stage.turn) else { return self.end() };
        let by_condition = turn.then.iter().find(|exit| self.holds(&exit.when, house)).map(|exit| &exit.go);
        match by_condition.or(turn.next.as_ref()).map(Clean::as_str) {
            Some(END) => self.end(),
            Some(id) => match scene.turn_at(id) {
                Some(place) => self.begin_turn(place, after, house),
                None => self.end(),
            },
            None => self.begin_turn(self.stage.turn + 1, after, house),
        }
    }

    /// After an answer: the program goes on, or the trainer is waited for.
    pub(super) fn answered(&mut self, after: u64, house: House<'_>) -> Vec<Said> {
        if self.attempt.mode == Mode::Alone {
            return self.go_on(after, house);
        }
        self.stage.phase = Phase::Guest;
        Vec::new()
    }

    fn end(&mut self) -> Vec<Said> {
        self.stage.phase = Phase::Ended;
        vec![Said::Ended]
    }

    /// An event on the trainer's key. An event of which the scene makes no key is the trainer's to let happen all the same.
    pub(super) fn happen(&mut self, id: &Clean, after: u64) -> Vec<Said> {
        let scene = self.scene.clone();
        match scene.event_of(id.as_str()).filter(|_| self.stage.phase != Phase::Ended) {
            Some(event) => self.apply_event(event, after),
            None => Vec::new(),
        }
    }

    fn apply_event(&mut self, event: &Event, after: u64) -> Vec<Said> {
        let before = self.stage.real.clone();
        self.stage.real = event.applied(&before);
        self.stage.events.insert(event.id.clone());
        let tighter = is_tighter(&before, &self.stage.real);
        if tighter || event.noticed.is_some() {
            // What is no change of company, such as a look at the screen, is noticed by its own key or words.
            let due = !tighter || !self.stage.is_noticed();
            self.stage.open.push(Open { event: event.id.clone(), key: false, due });
        }
        let happened = What::Event { id: event.id.clone(), does: event.does.clone(), says: event.says.clone() };
        self.write(happened, after);
        let language = self.attempt.language;
        let says = event.says.as_ref().map(|says| Said::Newcomer(says.get(language).clone()));
        [Said::Does(event.does.get(language).clone())].into_iter().chain(says).collect()
    }

    /// Whether a condition holds now.
    pub(super) fn holds(&self, when: &When, house: House<'_>) -> bool {
        let stage = &self.stage;
        self.last_line_holds(when, house)
            && when.disclosed.is_none_or(|disclosed| disclosed == stage.disclosed)
            && when.asked.as_ref().is_none_or(|category| stage.asked.contains(category))
            && when.did.as_ref().is_none_or(|category| stage.done.contains(category))
            && when.met.iter().all(|id| stage.met.contains(id))
            && !when.unmet.iter().any(|id| stage.met.contains(id))
            && (when.broken.is_empty() || when.broken.iter().any(|id| stage.broken.contains(id)))
            && when.after.as_ref().is_none_or(|event| stage.events.contains(event))
            && when.noticed.is_none_or(|noticed| noticed != stage.missed)
    }

    fn last_line_holds(&self, when: &When, house: House<'_>) -> bool {
        if when.said.is_none() && when.found.is_empty() {
            return true;
        }
        let Some(line) = self.last_line() else { return false };
        let language = self.attempt.language;
        let cut = CutLine::new(line.line.as_str(), &language.into(), house.remarks);
        when.said.as_ref().is_none_or(|said| said.heard_in(cut.as_ref(), language))
            && (when.found.is_empty()
                || line.examination.findings.iter().any(|finding| when.found.contains(&finding.rule)))
    }

    /// The trainee's last line that still counts.
    fn last_line(&self) -> Option<&Judged> {
        self.record.iter().rev().filter(|one| one.take == Take::Last).find_map(|one| match &one.what {
            What::Line(line) => Some(line.as_ref()),
            _ => None,
        })
    }
}
