//! Searching, listing and choosing.

use super::{App, Finding, Listing, Screen};
use crate::domain::{Channel, Clean, Encounter};
use crate::tui::command::{Command, Mode};
use crate::tui::effect::Effect;
use crate::tui::geometry::Geometry;

impl App {
    pub(super) fn find(&mut self, command: Command) -> Vec<Effect> {
        match command {
            Command::Open => self.open_selected(),
            Command::Arrivals => self.list(Listing::Arrivals),
            Command::InHouse => self.list(Listing::InHouse),
            Command::BackOffice => self.enter_office(),
            _ => Vec::new(),
        }
    }

    /// Asks for the names that match what is typed; nothing typed, nobody's name.
    pub(super) fn search(&mut self) -> Vec<Effect> {
        let text = self.finding.input.value().to_owned();
        self.finding.listing = Listing::Matches;
        self.finding.listed_at = None;
        self.finding.selected = 0;
        if text.trim().is_empty() {
            self.finding.hits.clear();
            return Vec::new();
        }
        vec![Effect::Find(text, self.encounter_to_come())]
    }

    pub(super) fn paste(&mut self, text: &Clean) -> Vec<Effect> {
        match self.mode() {
            Mode::Say => return self.paste_line(text),
            Mode::Form => return self.paste_into_form(text),
            Mode::Card if self.takes_line() => return self.paste_line(text),
            mode if !mode.takes_text() => return Vec::new(),
            _ => {}
        }
        let typed: String = text.as_str().chars().filter(|c| !c.is_control()).take(LONGEST).collect();
        let whole = format!("{}{typed}", self.finding.input.value());
        self.finding.input = whole.chars().take(LONGEST).collect::<String>().into();
        self.search()
    }

    /// Lists names; whatever card was open is closed first.
    pub(super) fn list(&mut self, listing: Listing) -> Vec<Effect> {
        let mut effects = if self.screen == Screen::Search { Vec::new() } else { self.empty_search() };
        let channel = self.finding.channel;
        self.finding = Finding { listing, listed_at: Some(self.now), ..Finding::empty(channel) };
        let encounter = self.encounter_to_come();
        effects.push(match listing {
            Listing::InHouse => Effect::InHouse(encounter),
            _ => Effect::Arrivals(encounter),
        });
        effects
    }

    /// The encounter as it would begin with whoever is found.
    pub(super) fn encounter_to_come(&self) -> Encounter {
        Encounter::begin(self.finding.channel, self.now)
    }

    fn open_selected(&mut self) -> Vec<Effect> {
        let Some(hit) = self.finding.hits.get(self.finding.selected) else { return Vec::new() };
        vec![Effect::Open(hit.customer.clone(), self.encounter_to_come())]
    }

    /// A click chooses a row; a click on the chosen row opens it.
    pub(super) fn click(&mut self, column: u16, row: u16) -> Vec<Effect> {
        if self.cover != super::Cover::Bare {
            return if self.cover == super::Cover::Blank { self.back() } else { Vec::new() };
        }
        let geometry = Geometry::of(self.size.0, self.size.1);
        match self.screen {
            Screen::Search => {
                let (count, selected) = (self.finding.hits.len(), self.finding.selected);
                let Some(clicked) = geometry.row_at(column, row, count, selected) else { return Vec::new() };
                self.keep_listed();
                self.finding.selected = clicked;
                return self.open_selected();
            }
            Screen::BackOffice => {
                let (count, selected) = (self.office_rows(), self.office.as_ref().map_or(0, |office| office.selected));
                if let (Some(clicked), Some(office)) =
                    (geometry.with_detail().row_at(column, row, count, selected), self.office.as_mut())
                {
                    office.selected = clicked;
                }
            }
            Screen::Card => {}
        }
        Vec::new()
    }

    /// Moves the selection, or scrolls where there is none.
    pub(super) fn step(&mut self, command: Command) {
        let geometry = Geometry::of(self.size.0, self.size.1);
        let geometry = if self.screen == Screen::BackOffice { geometry.with_detail() } else { geometry };
        let page = usize::from(geometry.list.height).saturating_sub(1).max(1);
        if self.cover == super::Cover::Help {
            self.help_scroll = moved(self.help_scroll, command, page, usize::MAX);
            return;
        }
        match self.screen {
            Screen::Search => {
                self.keep_listed();
                self.finding.selected = moved(self.finding.selected, command, page, self.finding.hits.len());
            }
            Screen::BackOffice => {
                let rows = self.office_rows();
                if let Some(office) = self.office.as_mut() {
                    office.selected = moved(office.selected, command, page, rows);
                }
            }
            Screen::Card => {
                if self.scroll_form(command, page) {
                    return;
                }
                if self.step_among_entries(|at, count| moved(at, command, page, count)) {
                    return;
                }
                if let Some(open) = self.open.as_mut() {
                    open.scroll = moved(open.scroll, command, page, usize::MAX);
                }
            }
        }
    }

    fn keep_listed(&mut self) {
        if self.finding.listed_at.is_some() {
            self.finding.listed_at = Some(self.now);
        }
    }

    /// The telephone rings: the open card is set aside, the caller is a stranger in unknown company.
    pub(super) fn ring(&mut self) -> Vec<Effect> {
        let encounter = Encounter::begin(Channel::Phone, self.now);
        let mut effects = self.set_aside();
        effects.push(Effect::Stranger(encounter));
        effects
    }
}

/// The longest text a search takes.
const LONGEST: usize = 200;

fn moved(at: usize, command: Command, page: usize, count: usize) -> usize {
    let last = count.saturating_sub(1);
    let to = match command {
        Command::Up => at.saturating_sub(1),
        Command::Down => at.saturating_add(1),
        Command::PageUp => at.saturating_sub(page),
        Command::PageDown => at.saturating_add(page),
        Command::First => 0,
        Command::Last => last,
        _ => at,
    };
    // Where nothing is counted the view stops at the last line; the number stays small enough to come back from.
    to.min(last).min(FARTHEST)
}

/// More lines than any card or help has.
const FARTHEST: usize = 10_000;
