//! The door of the line-by-line desk: name and PIN, the lock, another person at the same desk, the first person.
//!
//! Always: behind a closed door nothing stands that was read out, and nothing is obeyed but name, PIN and leaving; a
//! terminal shows nothing of a PIN.

use std::io::{self, Write};

use chrono::{DateTime, TimeDelta, Utc};

use super::session::{Next, Session};
use super::silence::Silence;
use super::words::{self, Word};
use crate::desk::{self, DeskError, Pin};
use crate::disclosure::Duty;
use crate::domain::Clean;
use crate::phrases::Argument;

/// What is asked at the door.
pub(super) enum Door {
    /// A name.
    Name(Comes),
    /// The PIN of this person.
    Pin(Comes, Clean),
    /// The new PIN once more.
    Again(Clean, Pin),
}

impl Door {
    const fn comes(&self) -> Comes {
        match self {
            Self::Name(comes) | Self::Pin(comes, _) => *comes,
            Self::Again(..) => Comes::First,
        }
    }
}

/// Who comes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Comes {
    /// Somebody who works here.
    Known,
    /// The first person of the house.
    First,
}

/// People who are read out with a number.
const NUMBERED: usize = 9;

/// So long a PIN is waited for.
const PATIENCE: TimeDelta = TimeDelta::seconds(60);

impl<W: Write> Session<'_, W> {
    /// What stands between the desk and whoever starts it.
    pub(super) fn find_door(&mut self) -> io::Result<()> {
        match self.desk.door() {
            Ok(desk::Door::Closed(_)) if self.desk.signed_in().is_none() => self.ask_name(Comes::Known),
            Ok(desk::Door::Open) if self.desk.offers_first_person().unwrap_or(false) => {
                self.say_phrase("plain-offer-first")
            }
            Ok(_) => Ok(()),
            Err(error) => self.complain(&error),
        }
    }

    /// Puts the offer off.
    pub(super) fn put_off(&mut self) -> io::Result<()> {
        match self.desk.put_off_first_person() {
            Ok(()) => self.say_phrase("plain-put-off"),
            Err(error) => self.complain(&error),
        }
    }

    /// Locks the desk; without staff there is nobody to lock it for.
    pub(super) fn lock(&mut self) -> io::Result<()> {
        if self.desk.signed_in().is_none() {
            return self.put_away("plain-blanked");
        }
        self.go_out()?;
        self.say_phrase("plain-locked")?;
        self.ask_name(Comes::Known)
    }

    /// Another person comes to the desk, or the first one.
    pub(super) fn switch_person(&mut self) -> io::Result<()> {
        if self.desk.signed_in().is_none() {
            return self.ask_name(Comes::First);
        }
        let other = self.before.clone().filter(|other| self.desk.signed_in().is_none_or(|now| now.name != *other));
        self.go_out()?;
        match other {
            Some(name) => self.ask_pin(Comes::Known, name),
            None => self.ask_name(Comes::Known),
        }
    }

    fn go_out(&mut self) -> io::Result<()> {
        self.put_down()?;
        self.clear()?;
        self.before = self.desk.signed_in().map(|person| person.name.clone());
        match self.desk.sign_out() {
            Ok(()) => Ok(()),
            Err(error) => self.complain(&error),
        }
    }

    /// Whoever was at the desk is not any more what they were: what was read out goes, and the door is closed.
    pub(super) fn is_sent_out(&mut self) -> io::Result<()> {
        self.put_down()?;
        self.clear()?;
        self.before = None;
        self.complain(&DeskError::People(desk::PeopleError::NotSignedIn))?;
        self.ask_name(Comes::Known)
    }

    fn ask_name(&mut self, comes: Comes) -> io::Result<()> {
        self.silence = None;
        self.door = Some(Door::Name(comes));
        if comes == Comes::Known {
            self.say_people()?;
        }
        self.say_phrase(if comes == Comes::First { "plain-first-name" } else { "sign-in-name" })
    }

    /// Those who can come in, by number; of a large house nobody is read out.
    fn say_people(&mut self) -> io::Result<()> {
        let people = self.people();
        if people.is_empty() || people.len() > NUMBERED {
            return Ok(());
        }
        let numbered: Vec<_> = (1..).zip(&people).map(|(number, name)| format!("{number} {name}")).collect();
        self.say(&Clean::new(&numbered.join(", ")))
    }

    fn people(&mut self) -> Vec<Clean> {
        match self.desk.door() {
            Ok(desk::Door::Closed(people)) => people,
            Ok(desk::Door::Open) | Err(_) => Vec::new(),
        }
    }

    /// Whoever a number stands for, unless somebody is called so.
    fn of_number(&mut self, typed: &Clean) -> Option<Clean> {
        let people = self.people();
        let place = typed.as_str().parse::<usize>().ok()?.checked_sub(1)?;
        let is_a_name = people.iter().any(|name| name == typed);
        people.get(place).filter(|_| !is_a_name && people.len() <= NUMBERED).cloned()
    }

    fn ask_pin(&mut self, comes: Comes, name: Clean) -> io::Result<()> {
        let question = match comes {
            Comes::First => self.desk.phrases().text("sign-in-new-pin"),
            Comes::Known => self.desk.phrases().format("plain-pin-of", &[("name", Argument::Text(&name))]),
        };
        self.say(&question)?;
        self.silence = Silence::begin();
        self.door = Some(Door::Pin(comes, name));
        Ok(())
    }

    /// One line at the door.
    pub(super) fn hear_at_the_door(&mut self, line: &str) -> io::Result<Next> {
        self.silence = None;
        let goes_back = matches!(words::read(line.trim()), Ok(Word::Back));
        match self.door.take() {
            None => {}
            Some(door) if goes_back => self.go_back(&door)?,
            Some(Door::Name(comes)) => {
                let name = Clean::new(line.trim());
                match words::read(name.as_str()) {
                    Ok(Word::Quit) => return Ok(Next::Leave),
                    _ if name.is_empty() => self.ask_name(comes)?,
                    _ if comes == Comes::Known => {
                        let name = self.of_number(&name).unwrap_or(name);
                        self.ask_pin(comes, name)?;
                    }
                    _ => self.ask_pin(comes, name)?,
                }
            }
            Some(Door::Pin(Comes::Known, name)) => {
                let pin = Pin::of(line);
                // Whoever has to wait has not tried yet.
                let came = self.desk.may_try(name.as_str()).and_then(|()| self.desk.sign_in(name.as_str(), &pin));
                self.came_in(came.map(|person| person.name), Comes::Known)?;
            }
            Some(Door::Pin(Comes::First, name)) => {
                self.say_phrase("unlock-again")?;
                self.silence = Silence::begin();
                self.door = Some(Door::Again(name, Pin::of(line)));
            }
            Some(Door::Again(name, pin)) if pin == Pin::of(line) => {
                let came = self.desk.add_staff(name.as_str(), None, &pin);
                self.came_in(came.map(|member| member.name), Comes::First)?;
            }
            Some(Door::Again(..)) => {
                self.say_phrase("sign-in-differ")?;
                self.ask_name(Comes::First)?;
            }
        }
        self.prompt()?;
        Ok(Next::Listen)
    }

    /// One step back: from a PIN to the names; and while nobody works here by name, away from the door.
    fn go_back(&mut self, door: &Door) -> io::Result<()> {
        match door.comes() {
            Comes::Known => self.ask_name(Comes::Known),
            Comes::First => self.leave_door(),
        }
    }

    /// Nobody has come: the desk is a single person's, as before.
    fn leave_door(&mut self) -> io::Result<()> {
        self.silence = None;
        self.door = None;
        self.say_phrase("plain-closed")
    }

    fn came_in(&mut self, came: Result<Clean, DeskError>, comes: Comes) -> io::Result<()> {
        match came {
            Ok(name) => {
                let in_now = self.desk.phrases().format("plain-signed-in", &[("name", Argument::Text(&name))]);
                self.say(&in_now)?;
                // A colleague takes over: what was promised comes first.
                let is_another = self.before.as_ref().is_some_and(|before| *before != name);
                if is_another && self.desk.policy().lets(Duty::Customers) { self.handover() } else { Ok(()) }
            }
            Err(error) => {
                self.complain(&error)?;
                self.ask_name(comes)
            }
        }
    }

    /// Looks beyond the role, with a reason.
    pub(super) fn look_beyond(&mut self, reason: &str) -> io::Result<()> {
        match self.desk.break_glass(reason, &self.encounter) {
            Ok(_) => {
                self.say_phrase("screen-glass-lifted")?;
                self.say_phrase("plain-now-show")
            }
            Err(error) => self.complain(&error),
        }
    }

    /// When the desk locks, or a PIN is waited for no longer.
    pub(super) fn lock_ends(&self) -> Option<DateTime<Utc>> {
        let minutes = TimeDelta::minutes(self.desk.settings().people.lock_minutes.into());
        match self.door {
            Some(Door::Pin(..) | Door::Again(..)) => Some(self.times.touched.utc() + PATIENCE),
            Some(Door::Name(_)) => None,
            None => self.desk.signed_in().map(|_| self.times.touched.utc() + minutes),
        }
    }

    /// Locks, or waits for a PIN no longer.
    pub(super) fn end_waiting(&mut self) -> io::Result<()> {
        match self.door.as_ref().map(Door::comes) {
            Some(Comes::Known) => self.ask_name(Comes::Known),
            Some(Comes::First) => self.leave_door(),
            None => self.lock(),
        }
    }
}
