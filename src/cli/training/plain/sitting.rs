//! One seat at a scene, line by line: what is said to it, and what it answers.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};

use super::Told;
use super::words::{self, Word};
use crate::cli::failure::Failure;
use crate::cli::output::Output;
use crate::cli::plain::words::Word as DeskWord;
use crate::desk::{DeskError, Rehearsal, TrainingRoom};
use crate::domain::{Clean, Moment};
use crate::roleplay::{GuestSpeech, Input, Mark, OwnView, Phase, Readers};
use crate::tui::train::Seat;

/// Whether the sitting goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// It listens.
    Listen,
    /// It ends.
    Leave,
}

/// One seat at a scene.
pub struct Sitting<'a> {
    pub(super) room: TrainingRoom,
    pub(super) rehearsal: Rehearsal,
    pub(super) seat: Seat,
    pub(super) output: &'a mut Output,
    /// Whether the terminal can take back what was said.
    pub(super) clears: bool,
    /// Lines of the conversation that were said.
    pub(super) said: usize,
    /// The question of the trainee's own view that waits for an answer.
    asked: Option<OwnView>,
    /// When something last came in.
    came: DateTime<Utc>,
}

impl<'a> Sitting<'a> {
    /// A seat at a scene.
    pub fn new(room: TrainingRoom, rehearsal: Rehearsal, seat: Seat, output: &'a mut Output, clears: bool) -> Self {
        Self { room, rehearsal, seat, output, clears, said: 0, asked: None, came: DateTime::<Utc>::MIN_UTC }
    }

    /// What stands at the beginning: the brief, the card, and the guest's first words; of a scene that goes on, all so far.
    pub fn begin(&mut self, told: Told, now: Moment) -> Result<(), Failure> {
        self.came = now.utc();
        if told == Told::GoesOn {
            self.phrase("train-goes-on")?;
        }
        self.brief()?;
        if self.seat.is_trainee() {
            self.card()?;
        } else {
            self.script()?;
        }
        self.tell(Vec::new())?;
        if self.rehearsal.is_over() { self.ask_own_view() } else { self.prompt() }
    }

    /// How long until the program speaks for a silent trainer.
    pub fn deadline(&self, now: Moment) -> Option<Duration> {
        let seconds = i64::from(self.room.settings().training.silence_seconds);
        let waits = self.seat == Seat::Joined && seconds > 0 && self.rehearsal.session().phase() == Phase::Guest;
        let end = self.came + TimeDelta::seconds(seconds);
        (waits && !self.rehearsal.session().is_paused())
            .then(|| (end - now.utc()).to_std().unwrap_or(Duration::ZERO) + Duration::from_millis(1))
    }

    /// A deadline may have come.
    pub fn pass_time(&mut self, now: Moment) -> Result<Next, Failure> {
        self.came = now.utc();
        let said = self.rehearsal.put_if_still(&mut self.room, Input::Guest(GuestSpeech::Program), now.utc())?;
        self.tell(said)?;
        self.prompt()?;
        Ok(Next::Listen)
    }

    /// The other side has written, or this side has.
    pub fn look(&mut self) -> Result<Next, Failure> {
        let before = (self.said, self.rehearsal.attempt().log.len());
        let was_over = self.rehearsal.is_over();
        let said = self.rehearsal.look(&mut self.room)?;
        if self.rehearsal.attempt().log.len() == before.1 {
            return Ok(Next::Listen);
        }
        self.came = Utc::now();
        self.tell(said)?;
        if self.rehearsal.is_over() && !was_over && self.asked.is_none() {
            return self.over();
        }
        if self.said != before.0 {
            self.prompt()?;
        }
        Ok(Next::Listen)
    }

    /// Nobody says anything any more.
    pub fn input_ends(&mut self, now: Moment) -> Result<Next, Failure> {
        let alone = matches!(self.seat, Seat::Alone | Seat::Observer);
        if alone && !self.rehearsal.is_over() {
            self.rehearsal.put(&mut self.room, Input::Stop, now.utc())?;
        }
        Ok(Next::Leave)
    }

    /// Carries out one line.
    pub fn hear(&mut self, line: &str, now: Moment) -> Result<Next, Failure> {
        self.came = now.utc();
        let line = Clean::new(line);
        if let Some(question) = self.asked.take() {
            return self.own_view(question, line, now);
        }
        if self.rehearsal.is_over() {
            return Ok(Next::Leave);
        }
        let Some(word) = words::read(line.as_str(), self.seat) else {
            self.prompt()?;
            return Ok(Next::Listen);
        };
        if let Some(why) = self.must_wait(&word) {
            self.phrase(why)?;
            self.prompt()?;
            return Ok(Next::Listen);
        }
        match self.input_of(word)? {
            Obeyed::Put(input) => match self.rehearsal.put(&mut self.room, input.clone(), now.utc()) {
                Ok(said) => {
                    if self.seat.is_trainee() {
                        self.answer_of_the_desk(&input)?;
                    }
                    if input == Input::Reasons {
                        // Read out, they are closed again: the next card is without them.
                        self.rehearsal.put(&mut self.room, Input::Reasons, now.utc())?;
                    }
                    self.tell(said)?;
                }
                Err(error @ DeskError::Training(_)) => self.complain(&error)?,
                Err(error) => return Err(error.into()),
            },
            Obeyed::Done => {}
            Obeyed::Leave => return Ok(Next::Leave),
        }
        if self.rehearsal.is_over() {
            return self.over();
        }
        self.prompt()?;
        Ok(Next::Listen)
    }

    /// Why the trainee's words have to wait: the clock stands still, or it is for the guest to speak.
    fn must_wait(&self, word: &Word) -> Option<&'static str> {
        let session = self.rehearsal.session();
        let chooses = matches!(word, Word::Number(_) | Word::Ask(_));
        let speaks = chooses || matches!(word, Word::Say(_));
        match (self.seat.is_trainee() && speaks, session.is_paused(), session.phase()) {
            (true, true, _) => Some("train-paused"),
            (true, false, Phase::Guest) if chooses => Some("train-wait-guest"),
            _ => None,
        }
    }

    /// What a word puts into the scene, or what it says to this seat alone.
    fn input_of(&mut self, word: Word) -> Result<Obeyed, Failure> {
        let watch = |sitting: &Self, place: usize| {
            let view = sitting.rehearsal.trainer_view(&sitting.room);
            let one = view.watch.get(place.wrapping_sub(1))?;
            Some(Input::Mark { mark: one.mark, about: Some(one.id.clone()) })
        };
        let mark = |mark| Some(Input::Mark { mark, about: None });
        let presence = |word: &str| Some(Input::Presence(vec![Clean::new(word)]));
        let input = match word {
            Word::Say(text) if self.seat == Seat::Host => Some(Input::Guest(GuestSpeech::Free(Clean::new(&text)))),
            Word::Say(text) if self.seat == Seat::Observer => {
                Some(Input::Note { text: Clean::new(&text), readers: Readers::Trainee })
            }
            Word::Say(text) => match self.free_line(&text)? {
                Some(input) => Some(input),
                None => return Ok(Obeyed::Done),
            },
            Word::Number(number) => match self.seat {
                Seat::Host => Some(Input::Guest(GuestSpeech::Turn(number - 1))),
                Seat::Observer => watch(self, number),
                _ => {
                    let known = number <= self.rehearsal.trainee_view(&self.room).choices.len();
                    known.then_some(Input::Choose(number - 1))
                }
            },
            Word::Quietly(number) => self.quiet(number),
            Word::Ask(number) => self.question(number),
            Word::Choices => return self.choices().map(|()| Obeyed::Done),
            Word::Script => return self.script().map(|()| Obeyed::Done),
            Word::Hint => Some(Input::Hint),
            Word::Repeat => Some(Input::Repeat),
            Word::Pause => Some(Input::Pause),
            Word::Resume => Some(Input::Resume),
            Word::Stop => Some(Input::Stop),
            Word::Program => Some(Input::Guest(GuestSpeech::Program)),
            Word::Turn(number) => Some(Input::Guest(GuestSpeech::Turn(number - 1))),
            Word::Event(number) => {
                let view = self.rehearsal.trainer_view(&self.room);
                view.events.get(number - 1).map(|event| Input::Event(event.id.clone()))
            }
            Word::Mark(number) => watch(self, number),
            Word::Must => mark(Mark::Must),
            Word::MustNot => mark(Mark::MustNot),
            Word::Cautious => mark(Mark::TooCautious),
            Word::Good => mark(Mark::Good),
            Word::Note(text) => Some(Input::Note { text: Clean::new(&text), readers: Readers::Trainee }),
            Word::OwnNote(text) => Some(Input::Note { text: Clean::new(&text), readers: Readers::Trainer }),
            Word::Desk(DeskWord::Alone) => presence("alone"),
            Word::Desk(DeskWord::NotAlone) => presence("unknown"),
            Word::Desk(DeskWord::With(who)) => presence(views::relation(who)),
            Word::Desk(DeskWord::Verified) => Some(Input::Verified),
            Word::Desk(DeskWord::Blank) => Some(Input::Blank),
            Word::Desk(DeskWord::Why) => Some(Input::Reasons),
            Word::Desk(DeskWord::Show) => return self.card().map(|()| Obeyed::Done),
            Word::Desk(DeskWord::Quit) => return Ok(Obeyed::Leave),
            Word::Desk(_) => return self.help().map(|()| Obeyed::Done),
        };
        match input {
            Some(input) => Ok(Obeyed::Put(input)),
            None => self.phrase("train-no-such-row").map(|()| Obeyed::Done),
        }
    }

    /// The scene has ended: the trainee's own view first. A trainer reads the debrief as it is.
    fn over(&mut self) -> Result<Next, Failure> {
        if self.seat == Seat::Host {
            return Ok(Next::Leave);
        }
        self.ask_own_view()?;
        Ok(if self.asked.is_none() { Next::Leave } else { Next::Listen })
    }

    fn ask_own_view(&mut self) -> Result<(), Failure> {
        let debrief = self.rehearsal.debrief(&self.room, Readers::Trainee);
        let open = debrief.own.iter().find(|own| own.answer.is_none());
        self.asked = open.map(|own| own.question);
        if let Some(own) = open {
            let asked = own.asked.clone();
            self.line("question", &asked)?;
            self.prompt()?;
        }
        Ok(())
    }

    fn own_view(&mut self, question: OwnView, answer: Clean, now: Moment) -> Result<Next, Failure> {
        if answer.is_empty() {
            return Ok(Next::Leave);
        }
        self.rehearsal.put(&mut self.room, Input::Own { question, answer }, now.utc())?;
        self.over()
    }
}

/// What became of a word.
enum Obeyed {
    /// It is put into the scene.
    Put(Input),
    /// It was answered.
    Done,
    /// It leaves.
    Leave,
}

use super::views;
