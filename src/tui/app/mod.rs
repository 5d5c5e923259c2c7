//! The screen's state and how it changes. Pure: the moment is an argument, what needs the desk is named as an effect.
//!
//! Always: when the encounter changes, the card is gone before anything else happens; while a card is open no other name
//! is held; on the neutral page nothing is.

mod answers;
mod card;
mod clock;
mod colleague;
mod door;
mod finding;
mod office;
mod rehearsed;
mod say;
mod state;
mod statement;
mod work;

pub use door::{Asks, Comes, Door};
pub use say::{Hand, Say};
pub use statement::Told;

pub use state::{Cover, Finding, House, Listing, Notice, Office, OpenCard, Page, Person, Presence, Screen, Shown};
pub use work::{Keeps, Mending, Work};

use tui_input::InputRequest;

use super::command::{Command, Mode};
use super::effect::{Action, Effect};
use crate::desk::Slot;
use crate::domain::{Channel, Clean, Interface, Moment};

/// Everything the screen knows.
#[derive(Clone, Debug)]
pub struct App {
    pub(super) house: House,
    pub(super) screen: Screen,
    pub(super) cover: Cover,
    pub(super) finding: Finding,
    pub(super) open: Option<OpenCard>,
    pub(super) office: Option<Office>,
    pub(super) parked: Vec<Slot>,
    pub(super) notice: Option<Notice>,
    pub(super) presence: Presence,
    pub(super) interface: Interface,
    pub(super) size: (u16, u16),
    pub(super) help_scroll: usize,
    pub(super) now: Moment,
    /// The closed door, while it is.
    pub(super) door: Option<Door>,
    /// Who is at the desk; nobody by name in a single person's store.
    pub(super) person: Option<Clean>,
    /// Who was at it before.
    before: Option<Clean>,
    /// Whether adding the first person is offered.
    /// Who was at this desk since it was started, the last one first.
    pub(super) known_here: Vec<Clean>,
    pub(super) offer: Shown,
    last_touched: Moment,
    /// The first line of the form's last page, as it was drawn.
    longest_form: usize,
}

impl App {
    /// The desk as it opens: an empty search, nobody's name on the screen.
    #[must_use]
    pub fn new(house: House, interface: Interface, now: Moment) -> Self {
        Self {
            house,
            screen: Screen::Search,
            cover: Cover::Bare,
            finding: Finding::empty(Channel::Desk),
            open: None,
            office: None,
            parked: Vec::new(),
            notice: None,
            presence: Presence::AsSaid,
            interface,
            size: (80, 24),
            help_scroll: 0,
            now,
            door: None,
            person: None,
            before: None,
            known_here: Vec::new(),
            offer: Shown::Closed,
            last_touched: now,
            longest_form: 0,
        }
    }

    /// From now on the app keeps to this: the house may have decided something else.
    pub fn keeps_to(&mut self, house: House) {
        self.house = house;
    }

    /// In which state keys are read.
    #[must_use]
    pub fn mode(&self) -> Mode {
        if let Some(mode) = self.door_mode() {
            return mode;
        }
        match (self.cover, self.screen) {
            (Cover::Blank, _) => Mode::Blank,
            (Cover::Help, _) => Mode::Help,
            (Cover::Relation, Screen::Card) => Mode::Relation,
            (_, Screen::Card) if self.fills_in() => Mode::Form,
            (_, Screen::Card) if self.mends() => Mode::Mend,
            (_, Screen::Card) if self.writes_line() => Mode::Say,
            (_, Screen::Card) => Mode::Card,
            (_, Screen::BackOffice) => Mode::BackOffice,
            (_, Screen::Search) if self.finding.input.value().is_empty() => Mode::EmptySearch,
            (_, Screen::Search) => Mode::Search,
        }
    }

    /// Changes the state and names what has to be done outside, in order, before the next frame.
    pub fn update(&mut self, action: Action, now: Moment) -> Vec<Effect> {
        self.now = now;
        if self.door.is_some() {
            return self.at_the_door(action);
        }
        let was_blank = self.cover == Cover::Blank;
        let mut effects = self.end_what_is_over();
        // Staff pressed the key at a screen that said something else: "not alone" must not turn into "alone".
        let is_late = !effects.is_empty() || (self.cover == Cover::Blank && !was_blank);
        // Whatever was meant was meant for the desk before it locked.
        if self.door.is_some() && !matches!(action, Action::Do(Command::Quit)) {
            return effects;
        }
        if is_late && asks_for_something(&action) {
            self.last_touched = now;
            return effects;
        }
        effects.extend(match action {
            Action::Do(command) => {
                self.touch();
                self.obey(command)
            }
            Action::Edit(request) => {
                self.touch();
                self.edit(request)
            }
            Action::Paste(text) => {
                self.touch();
                self.paste(&text)
            }
            Action::Click(column, row) => {
                self.touch();
                self.click(column, row)
            }
            Action::Resize(columns, rows) => {
                self.size = (columns, rows);
                Vec::new()
            }
            Action::Wake | Action::Nothing => Vec::new(),
            Action::ColleagueWrote => self.look_again(),
            Action::Door(answer) => self.find_door(answer),
            answer => self.answered(answer),
        });
        effects
    }

    /// Told after each frame which line its last page begins with, so that scrolling stops there.
    pub fn drawn(&mut self, last_page: usize) {
        if self.cover == Cover::Help {
            self.help_scroll = self.help_scroll.min(last_page);
        } else if self.fills_in() {
            self.longest_form = last_page;
        } else if let Some(open) = self.open.as_mut() {
            open.scroll = open.scroll.min(last_page);
        }
    }

    fn touch(&mut self) {
        self.last_touched = self.now;
        self.notice = None;
        self.presence = Presence::AsSaid;
        self.keep_statement();
    }

    fn obey(&mut self, command: Command) -> Vec<Effect> {
        match command {
            Command::Quit => vec![Effect::Quit],
            Command::Back => self.back(),
            Command::Blank => self.blank(),
            Command::Lock => self.lock(),
            Command::SwitchPerson => self.switch_person(),
            Command::Help => {
                self.cover = Cover::Help;
                self.help_scroll = 0;
                Vec::new()
            }
            Command::Interface => self.other_interface(),
            Command::Search => self.empty_search(),
            Command::Ring => self.ring(),
            Command::Resume(number) => self.resume(Slot(number)),
            Command::Up | Command::Down | Command::PageUp | Command::PageDown | Command::First | Command::Last => {
                self.step(command);
                Vec::new()
            }
            command => match self.screen {
                Screen::Search => self.find(command),
                Screen::Card => self.at_card(command),
                Screen::BackOffice => self.in_office(command),
            },
        }
    }

    fn back(&mut self) -> Vec<Effect> {
        match (self.cover, self.screen) {
            (Cover::Bare, Screen::Search) => {
                // Only on the empty search is there an offer to put off.
                let was_empty = self.finding.input.value().is_empty() && self.finding.hits.is_empty();
                self.finding = Finding::empty(Channel::Desk);
                if was_empty { self.put_off().into_iter().collect() } else { Vec::new() }
            }
            (Cover::Bare, Screen::Card) if self.leave_work() => Vec::new(),
            (Cover::Bare, Screen::Card) if self.writes_line() => {
                self.leave_line();
                Vec::new()
            }
            (Cover::Bare, Screen::Card) if self.close_statement() || self.close_reasons() => Vec::new(),
            (Cover::Bare, _) => self.empty_search(),
            _ => {
                self.cover = Cover::Bare;
                Vec::new()
            }
        }
    }

    /// Leaves the card or the back office. A stranger on the telephone stays on the telephone while being looked up.
    fn empty_search(&mut self) -> Vec<Effect> {
        let stranger = self.open.as_ref().filter(|open| open.person == Person::Stranger);
        let channel = stranger.map_or(Channel::Desk, |open| open.encounter.channel);
        let was_open = self.open.take().is_some();
        self.office = None;
        self.cover = Cover::Bare;
        self.screen = Screen::Search;
        self.finding = Finding::empty(channel);
        if was_open { vec![Effect::Close] } else { Vec::new() }
    }

    fn other_interface(&mut self) -> Vec<Effect> {
        self.interface = match self.interface {
            Interface::Uk => Interface::En,
            Interface::En => Interface::Uk,
        };
        let mut effects = vec![Effect::Interface(self.interface)];
        // Conduct and what to avoid are in the interface language: the card is decided again.
        effects.extend(self.decide_again());
        effects
    }

    fn edit(&mut self, request: InputRequest) -> Vec<Effect> {
        match self.mode() {
            Mode::Say => self.write_line(request),
            Mode::Form => self.fill_in(request),
            mode if mode.takes_text() => {
                self.finding.input.handle(request);
                self.search()
            }
            _ => Vec::new(),
        }
    }
}

/// Whether it comes from staff and could be meant for what the screen no longer says. Leaving and hiding are always meant.
fn asks_for_something(action: &Action) -> bool {
    match action {
        Action::Do(command) => {
            !matches!(command, Command::Quit | Command::Blank | Command::Lock | Command::SwitchPerson)
        }
        Action::Edit(_) | Action::Paste(_) | Action::Click(..) => true,
        _ => false,
    }
}
