//! What happens when something is said to the line-by-line desk.

use std::io::{self, Write};

use super::Screen;
use super::custody::Pending;
use super::door::Door;
use super::silence::Silence;
use super::words::{self, NotAWord, Word};
use crate::desk::{Desk, Hit, Mendable, QuietTask};
use crate::domain::{Channel, Clean, Company, Encounter, Identity, Moment};

/// Whether the desk goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// It listens.
    Listen,
    /// It ends.
    Leave,
}

/// What stands on the desk.
pub(super) enum Open {
    Nothing,
    /// Rows that can be opened by their number, and when they were listed.
    Hits(Vec<Hit>, Moment),
    /// Rows that can be ticked off by their number.
    Tasks(Vec<QuietTask>),
    /// Something to read and no more.
    Page,
    /// A card; the encounter is the session's.
    Card,
}

/// One sitting at the line-by-line desk.
pub struct Session<'a, W: Write> {
    pub(super) desk: &'a mut Desk,
    pub(super) out: W,
    pub(super) screen: Screen,
    pub(super) open: Open,
    pub(super) encounter: Encounter,
    pub(super) times: Times,
    /// What waits for an answer.
    pub(super) pending: Option<Pending>,
    /// The entries that were read out last, which can be set right by their numbers.
    pub(super) entries: Vec<Mendable>,
    /// What is asked at the closed door.
    pub(super) door: Option<Door>,
    /// Who was at the desk before.
    pub(super) before: Option<Clean>,
    /// While a PIN is typed, the terminal shows nothing of it.
    pub(super) silence: Option<Silence>,
}

/// When things were last said or done; what ends by itself ends some time after.
pub(super) struct Times {
    /// Anything was said to the desk.
    pub(super) touched: Moment,
    /// Somebody said who is present.
    pub(super) presence: Moment,
    /// Reasons were read out that still stand there.
    pub(super) reasons: Option<Moment>,
    /// A statement was read out that still stands there.
    pub(super) statement: Option<Moment>,
}

impl<'a, W: Write> Session<'a, W> {
    /// A desk with nothing on it.
    pub fn new(desk: &'a mut Desk, out: W, screen: Screen, now: Moment) -> Self {
        let times = Times { touched: now, presence: now, reasons: None, statement: None };
        Self {
            desk,
            out,
            screen,
            open: Open::Nothing,
            encounter: Encounter::begin(Channel::Desk, now),
            times,
            pending: None,
            entries: Vec::new(),
            door: None,
            before: None,
            silence: None,
        }
    }

    /// The first lines, and the prompt.
    pub fn greet(&mut self) -> io::Result<()> {
        let welcome = self.desk.phrases().text("plain-welcome");
        self.say(&welcome)?;
        self.find_door()?;
        self.prompt()
    }

    /// Leaves nothing standing.
    pub fn leave(&mut self) -> io::Result<()> {
        self.desk.close();
        self.clear()?;
        self.warn_of_what_is_lost()
    }

    /// Carries out one line, after what is over by now has ended.
    pub fn hear(&mut self, line: &str, now: Moment) -> io::Result<Next> {
        self.end_what_is_over(now)?;
        self.encounter.at = now;
        self.times.touched = now;
        if self.door.is_some() {
            return self.hear_at_the_door(line);
        }
        match words::read(Clean::new(line).as_str()) {
            Ok(Word::Quit) => return Ok(Next::Leave),
            Ok(word) => {
                self.look_again()?;
                if self.door.is_some() {
                    self.prompt()?;
                    return Ok(Next::Listen);
                }
                // A question is answered at once or not at all.
                if !matches!(word, Word::About(_)) {
                    self.pending = None;
                }
                self.obey(word)?;
            }
            Err(NotAWord::Nothing) => {}
            Err(NotAWord::Unknown) => self.say_phrase("plain-unknown")?,
            Err(NotAWord::Argument) => self.say_phrase("plain-incomplete")?,
        }
        self.prompt()?;
        Ok(Next::Listen)
    }

    pub(super) fn obey(&mut self, word: Word) -> io::Result<()> {
        match word {
            Word::Find(text) => self.list(|desk, encounter| desk.find(&text, encounter)),
            Word::Arrivals => self.list(Desk::arrivals),
            Word::InHouse => self.list(Desk::in_house),
            Word::Open(row) => self.open_row(row),
            Word::Alone => self.say_present(Company::Alone),
            Word::NotAlone => self.say_present(Company::Unknown),
            Word::With(bystander) => self.say_present(Company::with(bystander)),
            Word::Verified => self.change(|encounter| encounter.identity = Identity::Verified),
            Word::Channel(channel) => self.say_channel(channel),
            Word::Occasion(occasion) => self.change(|encounter| encounter.occasion = occasion),
            Word::Formality(formality) => self.change(|encounter| encounter.formality = Some(formality)),
            Word::Language(language) => self.change(|encounter| encounter.language = Some(language)),
            Word::Show => self.show(),
            Word::Why => self.why(),
            Word::Say(line) => self.judge(&line),
            Word::About(about) => self.about(about),
            Word::Statement => self.statement(),
            Word::Park => self.park(),
            Word::Resume(number) => self.resume(number),
            Word::Prepare => self.prepare(),
            Word::Done(row) => self.done(row),
            Word::Handover => self.handover(),
            Word::Back => self.put_away("plain-closed"),
            Word::Blank => self.put_away("plain-blanked"),
            Word::Help => self.help(),
            Word::Lock => self.lock(),
            Word::Switch => self.switch_person(),
            Word::Single => self.put_off(),
            Word::Beyond(reason) => self.look_beyond(&reason),
            Word::Quit => Ok(()),
        }
    }

    pub(super) fn opened(&mut self, encounter: Encounter) -> io::Result<()> {
        self.encounter = encounter;
        self.open = Open::Card;
        self.show()
    }

    /// Says who is present, which holds for a while from now on.
    pub(super) fn say_present(&mut self, company: Company) -> io::Result<()> {
        self.times.presence = self.encounter.at;
        self.change(|encounter| encounter.say_present(company))
    }

    /// Another channel begins anew. That nobody is near in the back office holds for a while too.
    fn say_channel(&mut self, channel: Channel) -> io::Result<()> {
        self.times.presence = self.encounter.at;
        self.change(|encounter| {
            encounter.channel = channel;
            encounter.company = Company::Unknown;
            encounter.identity = channel.default_identity();
        })
    }

    /// Changes the encounter of the open card. What follows is read out only while the card can hold nothing private.
    pub(super) fn change(&mut self, change: impl FnOnce(&mut Encounter)) -> io::Result<()> {
        if !matches!(self.open, Open::Card) {
            return self.say_phrase("plain-no-card");
        }
        let mut next = self.encounter.clone();
        change(&mut next);
        // Whatever was said with other people about goes before anything else is said.
        let same_people = next.company == self.encounter.company && next.channel == self.encounter.channel;
        if !same_people && !next.is_alone() {
            self.clear()?;
        }
        match self.desk.change(&next) {
            Ok(card) => {
                self.encounter = next;
                if self.encounter.is_alone() { self.say_phrase("plain-now-show") } else { self.read_out(&card) }
            }
            Err(error) => {
                // What could not be decided for them is not read out to them either.
                if !same_people && !next.is_alone() {
                    self.encounter = next;
                }
                self.complain(&error)
            }
        }
    }

    pub(super) fn show(&mut self) -> io::Result<()> {
        if !matches!(self.open, Open::Card) {
            return self.say_phrase("plain-no-card");
        }
        match self.desk.change(&self.encounter) {
            Ok(card) => {
                self.read_out(&card)?;
                // Said whatever the card holds: it must be known before somebody comes.
                let stays = self.screen == Screen::Keeps && self.encounter.is_alone();
                if stays { self.say_phrase("plain-stays") } else { Ok(()) }
            }
            Err(error) => self.complain(&error),
        }
    }

    pub(super) fn why(&mut self) -> io::Result<()> {
        if !matches!(self.open, Open::Card) {
            return self.say_phrase("plain-no-card");
        }
        match self.desk.explain(&self.encounter) {
            Ok(card) => {
                let reasons = card.why.unwrap_or_default();
                if reasons.is_empty() {
                    return self.say_phrase("plain-no-reasons");
                }
                self.times.reasons = Some(self.encounter.at);
                for why in reasons {
                    self.say(&Clean::new(&format!("{}: {} ({})", why.category, why.sentence, why.basis)))?;
                }
                Ok(())
            }
            Err(error) => self.complain(&error),
        }
    }

    pub(super) fn help(&mut self) -> io::Result<()> {
        for entry in words::all() {
            let ways = [entry.english, entry.ukrainian].concat().join(", ");
            let line = format!("{ways}: {}", self.desk.phrases().text(entry.help));
            self.say(&Clean::new(&line))?;
        }
        Ok(())
    }

    pub(super) fn put_away(&mut self, said: &'static str) -> io::Result<()> {
        self.put_down()?;
        self.say_phrase(said)
    }

    /// Closes what is open, clears what was said of it, and begins a new encounter.
    pub(super) fn put_down(&mut self) -> io::Result<()> {
        self.desk.close();
        self.encounter = Encounter::begin(Channel::Desk, self.encounter.at);
        if !matches!(std::mem::replace(&mut self.open, Open::Nothing), Open::Nothing) {
            self.clear()?;
        }
        Ok(())
    }
}
