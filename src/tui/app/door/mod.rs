//! The door: the lock, name and PIN, another person at the same desk, and adding the first one.
//!
//! Always: behind a closed door nothing is held of any customer, and no key but the way in and out does anything; of a PIN
//! nothing is shown, not even how long it is.

mod state;

pub use state::{Asks, Comes, Door};

use tui_input::InputRequest;

use self::state::{LONGEST, NUMBERED, PATIENCE, edit};
use super::{App, Cover, Finding, Notice, Page, Screen, Shown};
use crate::domain::{Channel, Clean};
use crate::tui::command::{Command, Mode};
use crate::tui::door::{DoorAnswer, DoorEffect};
use crate::tui::effect::{Action, Effect};

impl App {
    /// In which state keys are read at the door, if it is closed.
    pub(super) fn door_mode(&self) -> Option<Mode> {
        self.door.as_ref().map(|door| match door.asks {
            Asks::Nothing => Mode::Locked,
            Asks::Name => Mode::Name,
            Asks::Pin | Asks::PinAgain => Mode::Pin,
        })
    }

    /// Locks the desk; without staff there is nobody to lock it for, and the neutral page does.
    pub(super) fn lock(&mut self) -> Vec<Effect> {
        if self.person.is_none() { self.blank() } else { self.close_door(Asks::Nothing, "") }
    }

    /// Another person comes to the desk: the one who was here before, unless they type another name.
    pub(super) fn switch_person(&mut self) -> Vec<Effect> {
        if self.person.is_none() {
            let effects = self.close_desk();
            self.door = Some(Door::new(Asks::Name, Comes::First, "", self.now));
            return effects;
        }
        let other = self.before.clone().filter(|other| Some(other) != self.person.as_ref());
        match other {
            Some(name) => self.close_door(Asks::Pin, name.as_str()),
            None => self.close_door(Asks::Name, ""),
        }
    }

    fn close_door(&mut self, asks: Asks, name: &str) -> Vec<Effect> {
        let mut effects = self.close_desk();
        self.before = self.person.take().or_else(|| self.before.take());
        self.door = Some(Door::new(asks, Comes::Known, name, self.now));
        effects.push(Effect::Door(DoorEffect::Lock));
        effects
    }

    /// Nothing stays of what was on the desk.
    fn close_desk(&mut self) -> Vec<Effect> {
        self.leave_work();
        self.drop_line();
        let was_open = self.open.take().is_some();
        self.office = None;
        self.finding = Finding::empty(Channel::Desk);
        self.screen = Screen::Search;
        self.cover = Cover::Bare;
        self.notice = None;
        if was_open { vec![Effect::Close] } else { Vec::new() }
    }

    /// What happens while the door is closed.
    pub(super) fn at_the_door(&mut self, action: Action) -> Vec<Effect> {
        let now = self.now;
        let Some(door) = self.door.as_mut() else { return Vec::new() };
        let is_alone_for_long = (now.utc() - door.since.utc()).num_seconds() >= PATIENCE && door.asks != Asks::Nothing;
        if is_alone_for_long && door.comes == Comes::Known {
            door.forget_pins();
            *door =
                Door { people: std::mem::take(&mut door.people), ..Door::new(Asks::Nothing, Comes::Known, "", now) };
        }
        match action {
            Action::Do(command) => return self.obey_at_the_door(command),
            Action::Edit(request) => {
                door.since = now;
                match door.asks {
                    Asks::Nothing => {}
                    Asks::Name => type_name(door, request),
                    Asks::Pin | Asks::PinAgain => edit(&mut door.pin, request),
                }
            }
            Action::Paste(text) if door.asks == Asks::Name => {
                door.since = now;
                let whole = format!("{}{text}", door.name.value());
                door.name = whole.chars().filter(|c| !c.is_control()).take(LONGEST).collect::<String>().into();
            }
            Action::Click(..) if door.asks == Asks::Nothing => return self.obey_at_the_door(Command::Enter),
            Action::Resize(columns, rows) => self.size = (columns, rows),
            Action::Failed(sentence, hint) => {
                door.forget_pins();
                door.asks = if door.comes == Comes::First { Asks::Name } else { door.asks };
                door.said = Some(Notice { sentence, hint });
            }
            Action::Door(answer) => return self.answered_at_the_door(answer),
            _ => {}
        }
        Vec::new()
    }

    fn obey_at_the_door(&mut self, command: Command) -> Vec<Effect> {
        let now = self.now;
        let Some(door) = self.door.as_mut() else { return Vec::new() };
        door.since = now;
        match (command, door.asks) {
            (Command::Quit, _) => return vec![Effect::Quit],
            (Command::Interface, _) => return self.other_interface(),
            (Command::Back, _) if door.comes == Comes::First => self.door = None,
            (Command::Back, Asks::Pin | Asks::PinAgain) => {
                door.forget_pins();
                door.said = None;
                door.asks = Asks::Name;
            }
            (Command::Back, _) => {
                *door =
                    Door { people: std::mem::take(&mut door.people), ..Door::new(Asks::Nothing, Comes::Known, "", now) }
            }
            (Command::Enter, Asks::Nothing) => door.asks = Asks::Name,
            (Command::Enter, Asks::Name) => {
                if let [only] = door.listed()[..] {
                    door.name = only.to_string().into();
                }
                if !door.name.value().trim().is_empty() {
                    door.asks = Asks::Pin;
                    door.said = None;
                }
            }
            (Command::Enter, Asks::Pin | Asks::PinAgain) => return self.knock(),
            (Command::Up | Command::Down, Asks::Name) => door.step(command),
            _ => {}
        }
        Vec::new()
    }

    /// Asks to be let in with the PIN that was typed; somebody new types it twice.
    fn knock(&mut self) -> Vec<Effect> {
        let Some(door) = self.door.as_mut() else { return Vec::new() };
        if door.pin.is_empty() {
            return Vec::new();
        }
        let (name, pin) = (Clean::new(door.name.value()), std::mem::take(&mut door.pin));
        door.said = None;
        vec![Effect::Door(match (door.comes, door.asks) {
            (Comes::Known, _) => DoorEffect::SignIn(name, pin),
            (Comes::First, Asks::PinAgain) if pin == door.first_pin => DoorEffect::AddFirst(name, pin),
            (Comes::First, Asks::PinAgain) => {
                door.forget_pins();
                door.asks = Asks::Pin;
                DoorEffect::Differ
            }
            (Comes::First, _) => {
                door.first_pin = pin;
                door.asks = Asks::PinAgain;
                return Vec::new();
            }
        })]
    }

    fn answered_at_the_door(&mut self, answer: DoorAnswer) -> Vec<Effect> {
        match answer {
            DoorAnswer::Closed(people, said) => {
                let people = self.known_here_first(people);
                let before = self.before.clone();
                if let Some(door) = self.door.as_mut() {
                    // Two people: whoever comes is the other one.
                    let others = people.iter().filter(|name| Some(*name) != before.as_ref());
                    let other = match others.collect::<Vec<_>>()[..] {
                        [other] if before.is_some() && people.len() == 2 => Some(other.clone()),
                        _ => None,
                    };
                    door.people = people;
                    if let (Some(other), Asks::Name, true) = (other, door.asks, door.name.value().is_empty()) {
                        door.ask_pin_of(&other);
                    }
                    door.said = said.or_else(|| door.said.take());
                }
                Vec::new()
            }
            DoorAnswer::In { name, serves } => {
                let is_another = self.before.as_ref().is_some_and(|before| *before != name);
                self.door = None;
                self.offer = Shown::Closed;
                self.is_here(&name);
                self.person = Some(name);
                self.last_touched = self.now;
                // A colleague takes over: what was promised comes first.
                if is_another && serves { self.enter_office_at(Page::Handover) } else { Vec::new() }
            }
            DoorAnswer::Open | DoorAnswer::Offer => Vec::new(),
        }
    }

    /// What stands between the desk and whoever starts it, or that somebody was sent out meanwhile.
    pub(super) fn find_door(&mut self, answer: DoorAnswer) -> Vec<Effect> {
        match answer {
            DoorAnswer::Open => {}
            DoorAnswer::Offer => self.offer = Shown::Open,
            DoorAnswer::In { name, .. } => {
                self.is_here(&name);
                self.person = Some(name);
            }
            DoorAnswer::Closed(people, said) => {
                let people = self.known_here_first(people);
                let effects = self.close_desk();
                self.before = self.person.take().or_else(|| self.before.take());
                self.door = Some(Door { people, said, ..Door::new(Asks::Name, Comes::Known, "", self.now) });
                return effects;
            }
        }
        Vec::new()
    }

    /// Somebody has come to this desk.
    fn is_here(&mut self, name: &Clean) {
        self.known_here.retain(|known| known != name);
        self.known_here.insert(0, name.clone());
    }

    /// The people in the order of their keys: as the house lists them, so that a key stays somebody's; where there are more
    /// people than keys, first those who were at this desk.
    fn known_here_first(&self, people: Vec<Clean>) -> Vec<Clean> {
        if people.len() <= NUMBERED {
            return people;
        }
        let known = self.known_here.iter().filter(|name| people.contains(name));
        let others = people.iter().filter(|name| !self.known_here.contains(name));
        known.chain(others).cloned().collect()
    }

    /// The offer to add the first person is put off.
    pub(super) fn put_off(&mut self) -> Option<Effect> {
        let was_offered = std::mem::replace(&mut self.offer, Shown::Closed) == Shown::Open;
        was_offered.then_some(Effect::Door(DoorEffect::PutOff))
    }

    /// When the door says nothing again.
    pub(super) fn door_ends(&self) -> Option<chrono::DateTime<chrono::Utc>> {
        let door = self.door.as_ref().filter(|door| door.asks != Asks::Nothing && door.comes == Comes::Known)?;
        Some(door.since.utc() + chrono::TimeDelta::seconds(PATIENCE))
    }
}

/// One key at the name: a number is somebody's key, anything else is typed.
fn type_name(door: &mut Door, request: InputRequest) {
    let picked = match request {
        InputRequest::InsertChar(typed) => door.of_number(typed).cloned(),
        _ => None,
    };
    match picked {
        Some(name) => door.ask_pin_of(&name),
        None => drop(door.name.handle(request)),
    }
}
