//! The desk's screen as the training room borrows it: one card, decided elsewhere, drawn as the desk draws it.

use super::{App, House, OpenCard, Person, Screen, Shown};
use crate::card::Card;
use crate::domain::{Encounter, Interface, Moment};

impl App {
    /// A desk with nothing on it, for a scene.
    #[must_use]
    pub(in crate::tui) fn rehearsing(house: House, interface: Interface, now: Moment) -> Self {
        Self::new(house, interface, now)
    }

    /// Puts this card there in place of the one before.
    pub(in crate::tui) fn show_rehearsed(&mut self, card: Option<Card>, encounter: Encounter, now: Moment) {
        self.now = encounter.at;
        let before = self.open.take();
        let forms = before.as_ref().map_or(Shown::Closed, |open| open.forms);
        let scroll = before.filter(|open| open.card == card).map_or(0, |open| open.scroll);
        self.screen = Screen::Card;
        self.open = Some(OpenCard {
            person: Person::Known(None),
            confirmed: encounter.clone(),
            encounter,
            languages: Vec::new(),
            card,
            presence_at: now,
            reasons_at: None,
            statement: None,
            forms,
            scroll,
            say: super::Say::default(),
            work: None,
        });
    }

    /// Opens or closes the other forms of address.
    pub(in crate::tui) fn toggle_rehearsed_forms(&mut self) {
        if let Some(open) = self.open.as_mut() {
            open.forms = match open.forms {
                Shown::Open => Shown::Closed,
                Shown::Closed => Shown::Open,
            };
        }
    }

    /// The first line of the card that is shown.
    pub(in crate::tui) fn scroll_rehearsed(&mut self, first: usize) {
        if let Some(open) = self.open.as_mut() {
            open.scroll = first;
        }
    }

    /// The interface language from now on.
    pub(in crate::tui) fn speak(&mut self, interface: Interface) {
        self.interface = interface;
    }
}
