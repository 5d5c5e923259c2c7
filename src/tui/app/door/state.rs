//! What the closed door knows: what it asks, the name as it is typed, and a PIN that nobody sees.

use tui_input::{Input, InputRequest};

use super::super::Notice;
use crate::desk::Pin;
use crate::domain::{Clean, Moment};
use crate::tui::command::Command;

/// What is asked at the door.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asks {
    /// Nothing yet: the page that says nothing.
    Nothing,
    /// The name.
    Name,
    /// The PIN.
    Pin,
    /// The same PIN once more, for somebody new.
    PinAgain,
}

/// Who comes through the door.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comes {
    /// Somebody who works here.
    Known,
    /// The first person of the house.
    First,
}

/// The closed door.
#[derive(Clone, Debug)]
pub struct Door {
    /// What is asked.
    pub asks: Asks,
    /// Who comes.
    pub comes: Comes,
    /// The name as it is typed or chosen.
    pub name: Input,
    /// The names that can be chosen.
    pub people: Vec<Clean>,
    /// Why somebody was not let in.
    pub said: Option<Notice>,
    pub(super) pin: Pin,
    pub(super) first_pin: Pin,
    pub(super) since: Moment,
}

/// Seconds until a door at which nobody goes on typing says nothing again.
pub(super) const PATIENCE: i64 = 60;

/// People who have a key of their own.
pub(super) const NUMBERED: usize = 9;

/// Longest name.
pub(super) const LONGEST: usize = 60;

impl Door {
    pub(super) fn new(asks: Asks, comes: Comes, name: &str, since: Moment) -> Self {
        Self {
            asks,
            comes,
            name: name.into(),
            people: Vec::new(),
            said: None,
            pin: Pin::new(),
            first_pin: Pin::new(),
            since,
        }
    }

    /// The people of one key: the first nine, while nothing is typed.
    #[must_use]
    pub fn numbered(&self) -> &[Clean] {
        let is_asked = self.asks == Asks::Name && self.comes == Comes::Known && self.name.value().is_empty();
        self.people.get(..if is_asked { self.people.len().min(NUMBERED) } else { 0 }).unwrap_or_default()
    }

    /// Whoever has the number of this key. A name that begins with it is typed.
    pub(super) fn of_number(&self, typed: char) -> Option<&Clean> {
        if self.people.iter().any(|name| name.as_str().starts_with(typed)) {
            return None;
        }
        self.numbered().get(usize::try_from(typed.to_digit(10)?.checked_sub(1)?).ok()?)
    }

    /// Goes on to the PIN of this person.
    pub(super) fn ask_pin_of(&mut self, name: &Clean) {
        self.name = name.to_string().into();
        self.asks = Asks::Pin;
        self.said = None;
    }

    /// The people whose names begin with what is typed, or all while nothing is; not told until somebody comes.
    #[must_use]
    pub fn listed(&self) -> Vec<&Clean> {
        if self.asks != Asks::Name || self.comes == Comes::First {
            return Vec::new();
        }
        let typed = self.name.value().trim().to_lowercase();
        let is_whole = |name: &&Clean| name.as_str().to_lowercase() == typed;
        if self.people.iter().any(|name| is_whole(&name)) {
            return self.people.iter().collect();
        }
        self.people.iter().filter(|name| name.as_str().to_lowercase().starts_with(&typed)).collect()
    }

    pub(super) fn forget_pins(&mut self) {
        self.pin.clear();
        self.first_pin.clear();
    }

    /// The next name of the list, or the one before.
    pub(super) fn step(&mut self, command: Command) {
        let listed: Vec<Clean> = self.listed().into_iter().cloned().collect();
        let at = listed.iter().position(|name| name.as_str() == self.name.value());
        let to = match (at, command) {
            (None, _) => 0,
            (Some(at), Command::Up) => at.saturating_sub(1),
            (Some(at), _) => (at + 1).min(listed.len().saturating_sub(1)),
        };
        if let Some(name) = listed.get(to) {
            self.name = name.to_string().into();
        }
    }
}

/// One key at the PIN: letters, taking one back, and beginning anew. The cursor has no place to move to.
pub(super) fn edit(pin: &mut Pin, request: InputRequest) {
    match request {
        InputRequest::InsertChar(typed) => pin.push(typed),
        InputRequest::DeletePrevChar => pin.pop(),
        InputRequest::DeleteLine | InputRequest::DeletePrevWord => pin.clear(),
        _ => {}
    }
}
