//! A scene being played: inputs with their time go in, what the guest says and does comes out. The same scene, seed and inputs
//! give the same session, always.

use std::sync::Arc;
use std::time::Duration;

use super::happening::{Happening, Take, What};
use super::stage::{Phase, Stage};
use super::{Answers, Attempt, GuestSpeech, Input, Mode, Scenario, Timed, Turn, chance, judge};
use crate::domain::{Clean, Interface};
use crate::remark::House;

/// Longest line that is taken, in bytes; nobody says more in one breath.
const LONGEST: usize = 4_096;
/// The most that one attempt keeps; a stuck key must not fill the store.
const MOST: usize = 20_000;

/// What is heard and seen in answer to an input, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// The guest speaks.
    Guest(Clean),
    /// The guest does something, or something happens: a stage direction.
    Does(Clean),
    /// Somebody who joined speaks.
    Newcomer(Clean),
    /// A hint.
    Hint(Clean),
    /// What was found in the last line, where the scene judges at once.
    Judged(Vec<Clean>),
    /// The scene has ended.
    Ended,
}

/// A scene being played.
#[derive(Clone, Debug)]
pub struct Session {
    pub(super) scene: Arc<Scenario>,
    pub(super) attempt: Attempt,
    pub(super) stage: Stage,
    pub(super) record: Vec<Happening>,
    /// The stage at the beginning of each turn that was played, and how much was in the record then.
    pub(super) begun: Vec<(Stage, usize)>,
    /// Milliseconds of pauses that are over, and the beginning of one that is not.
    paused: (u64, Option<u64>),
    pub(super) hints: u32,
    pub(super) stopped: bool,
}

impl Session {
    /// Begins a scene; the first turn of the guest is in the record, and what is said in it is answered.
    #[must_use]
    pub fn start(
        scene: Arc<Scenario>,
        seed: u64,
        language: Interface,
        mode: Mode,
        house: House<'_>,
    ) -> (Self, Vec<Said>) {
        let stage = Stage::new(scene.opening(language));
        let attempt = Attempt { format: 1, scene: scene.id().clone(), seed, language, mode, log: Vec::new() };
        let mut session = Self {
            scene,
            attempt,
            stage,
            record: Vec::new(),
            begun: Vec::new(),
            paused: (0, None),
            hints: 0,
            stopped: false,
        };
        let said = session.begin_turn(0, 0, house);
        (session, said)
    }

    /// Plays an attempt again from its log.
    #[must_use]
    pub fn replay(scene: Arc<Scenario>, attempt: &Attempt, house: House<'_>) -> Self {
        let (mut session, _) = Self::start(scene, attempt.seed, attempt.language, attempt.mode, house);
        for timed in &attempt.log {
            session.apply(timed.input.clone(), Duration::from_millis(timed.after), house);
        }
        session
    }

    /// Takes an input that came so long after the beginning. Whatever it is, nothing panics: what means nothing here is kept in
    /// the log and has no effect.
    pub fn apply(&mut self, input: Input, after: Duration, house: House<'_>) -> Vec<Said> {
        if self.attempt.log.len() >= MOST {
            return Vec::new();
        }
        let timed = Timed::new(after, bounded(input));
        let last = self.attempt.log.last().map_or(0, |last| last.after);
        let timed = Timed { after: timed.after.max(last), ..timed };
        self.attempt.log.push(timed.clone());
        self.take(timed.input, timed.after, house)
    }

    /// The scene.
    #[must_use]
    pub const fn scene(&self) -> &Arc<Scenario> {
        &self.scene
    }

    /// What is kept: scene, seed and log.
    #[must_use]
    pub const fn attempt(&self) -> &Attempt {
        &self.attempt
    }

    /// Where the scene stands in its course.
    #[must_use]
    pub const fn phase(&self) -> Phase {
        self.stage.phase
    }

    /// The conversation language.
    #[must_use]
    pub const fn language(&self) -> Interface {
        self.attempt.language
    }

    /// How long the scene has been played, pauses not counted, when so long has passed since the beginning.
    #[must_use]
    pub fn elapsed(&self, after: Duration) -> Duration {
        let now = u64::try_from(after.as_millis()).unwrap_or(u64::MAX);
        let running = self.paused.1.map_or(0, |since| now.saturating_sub(since));
        Duration::from_millis(now.saturating_sub(self.paused.0.saturating_add(running)))
    }

    /// Whether the clock stands still.
    #[must_use]
    pub const fn is_paused(&self) -> bool {
        self.paused.1.is_some()
    }

    /// The lines to choose from in the order in which they are shown; chance has the order, so that no place gives the answer.
    /// A line that would spell out on the screen what the company that is there forbids is not among them.
    #[must_use]
    pub fn choices(&self, house: House<'_>) -> Vec<usize> {
        let Some(turn) = self.turn().filter(|_| self.scene.answers != Answers::Free) else { return Vec::new() };
        let hidden = self.hidden(house);
        let language = self.attempt.language;
        let fits = |place: &usize| {
            let line = turn.choice.get(*place).map(|choice| choice.say.get(language));
            line.is_some_and(|line| !judge::spells_out(line, &hidden))
        };
        chance::order(turn.choice.len(), self.attempt.seed, self.stage.turn).into_iter().filter(fits).collect()
    }

    /// What may not stand on the trainee's screen now.
    fn hidden(&self, house: House<'_>) -> Vec<String> {
        judge::hidden(self.scene.guest(self.attempt.language), &self.stage.shown(), house)
    }

    pub(super) fn turn(&self) -> Option<&Turn> {
        self.scene.turn.get(self.stage.turn)
    }

    fn take(&mut self, input: Input, after: u64, house: House<'_>) -> Vec<Said> {
        match input {
            Input::Say(line) => self.answer(&line, None, after, house),
            Input::Choose(place) => {
                let chosen = self.choices(house).get(place).copied();
                self.choose(chosen, after, house)
            }
            Input::Asked(category) => self.ask(&category, after, house),
            Input::Event(id) => self.happen(&id, after),
            Input::Guest(speech) => self.guest(speech, after, house),
            Input::Presence(words) => self.presence(&words, after),
            Input::Verified => self.verified(after),
            Input::Blank => self.blank(after),
            Input::Reasons => self.reasons(after),
            Input::Did(category) => self.did(&category, after),
            Input::Hint => self.hint(after, house),
            Input::Repeat => self.repeat(after, house),
            Input::Pause | Input::Resume => self.clock(input == Input::Pause, after),
            Input::Stop => self.stop(),
            Input::Note { text, readers } => self.write(What::Note { text, readers }, after),
            Input::Mark { mark, about } => self.write(What::Mark { mark, about }, after),
            // These belong to the debrief, which reads them from the log.
            Input::Overrule { .. } | Input::Score { .. } | Input::Own { .. } | Input::Rating(_) => Vec::new(),
        }
    }

    fn clock(&mut self, stops: bool, after: u64) -> Vec<Said> {
        match (stops, self.paused.1) {
            (true, None) => self.paused.1 = Some(after),
            (false, Some(since)) => self.paused = (self.paused.0.saturating_add(after.saturating_sub(since)), None),
            _ => return Vec::new(),
        }
        self.write(What::Pause, after)
    }

    fn stop(&mut self) -> Vec<Said> {
        if self.stage.phase == Phase::Ended {
            return Vec::new();
        }
        self.stage.phase = Phase::Ended;
        self.stopped = true;
        vec![Said::Ended]
    }

    fn hint(&mut self, after: u64, house: House<'_>) -> Vec<Said> {
        let hidden = self.hidden(house);
        let language = self.attempt.language;
        let hint = self.turn().and_then(|turn| turn.hint.as_ref()).map(|hint| hint.get(language).clone());
        let Some(hint) = hint.filter(|hint| self.stage.phase == Phase::Trainee && !judge::spells_out(hint, &hidden))
        else {
            return Vec::new();
        };
        self.hints += 1;
        self.write(What::Hint(hint.clone()), after);
        vec![Said::Hint(hint)]
    }

    /// Takes back the last answer: the scene stands where that turn began, and what was said in it no longer counts.
    fn repeat(&mut self, after: u64, house: House<'_>) -> Vec<Said> {
        let answered = |one: &Happening| matches!(one.what, What::Line(_)) && one.take == Take::Last;
        let Some(last) = self.record.iter().rposition(answered) else { return Vec::new() };
        // The turn in which the last answer was given: the latest that had begun before it.
        while self.begun.len() > 1 && self.begun.last().is_some_and(|(_, from)| *from > last) {
            self.begun.pop();
        }
        let Some((stage, from)) = self.begun.last().cloned() else { return Vec::new() };
        for one in self.record.iter_mut().skip(from).filter(|one| one.take == Take::Last) {
            one.take = Take::Earlier;
        }
        self.stage = stage;
        self.stopped = false;
        self.write(What::Repeat, after);
        self.guest_line(after, house)
    }

    pub(super) fn write(&mut self, what: What, after: u64) -> Vec<Said> {
        let happening = Happening {
            turn: self.stage.turn,
            after,
            shown: self.stage.shown(),
            blank: self.stage.blank,
            take: Take::Last,
            what,
        };
        self.record.push(happening);
        Vec::new()
    }

    fn guest(&mut self, speech: GuestSpeech, after: u64, house: House<'_>) -> Vec<Said> {
        if self.stage.phase == Phase::Ended || self.attempt.mode == Mode::Alone {
            return Vec::new();
        }
        match speech {
            GuestSpeech::Program => self.go_on(after, house),
            GuestSpeech::Turn(place) if place < self.scene.turn.len() => self.begin_turn(place, after, house),
            GuestSpeech::Turn(_) => Vec::new(),
            GuestSpeech::Free(text) => {
                self.stage.phase = Phase::Trainee;
                self.write(What::Guest { says: Some(text.clone()), does: None }, after);
                vec![Said::Guest(text)]
            }
        }
    }
}

/// An input no longer than anybody says.
fn bounded(input: Input) -> Input {
    let cut = |text: Clean| {
        if text.as_str().len() <= LONGEST {
            return text;
        }
        let end = text.as_str().char_indices().map(|(at, _)| at).take_while(|at| *at <= LONGEST).last();
        Clean::new(text.as_str().get(..end.unwrap_or(0)).unwrap_or_default())
    };
    match input {
        Input::Say(line) => Input::Say(cut(line)),
        Input::Guest(GuestSpeech::Free(text)) => Input::Guest(GuestSpeech::Free(cut(text))),
        Input::Note { text, readers } => Input::Note { text: cut(text), readers },
        Input::Overrule { finding, reason } => Input::Overrule { finding, reason: cut(reason) },
        Input::Own { question, answer } => Input::Own { question, answer: cut(answer) },
        other => other,
    }
}
