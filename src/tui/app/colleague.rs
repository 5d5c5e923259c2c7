//! A colleague has written: what stands on the screen is asked for again, and staff's place in it is kept.

use super::{App, Listing, Notice, Person, Screen};
use crate::domain::CustomerId;
use crate::tui::effect::{Action, Effect};

impl App {
    /// Asks for the same once more. What is private hides as before; nobody counts as having touched the screen.
    pub(super) fn look_again(&mut self) -> Vec<Effect> {
        let asked = match self.screen {
            Screen::Card => self.card_again(),
            Screen::BackOffice => self.load_page(),
            Screen::Search => self.names_again(),
        };
        asked.into_iter().map(|effect| Effect::Again(Box::new(effect))).collect()
    }

    fn card_again(&self) -> Vec<Effect> {
        let known = self.open.as_ref().filter(|open| open.person != Person::Stranger && open.card.is_some());
        let encounter = known.map(|open| open.encounter.clone());
        encounter
            .map(|mut encounter| {
                encounter.at = self.now;
                Effect::Change(encounter)
            })
            .into_iter()
            .collect()
    }

    fn names_again(&self) -> Vec<Effect> {
        let encounter = self.encounter_to_come();
        let text = self.finding.input.value();
        match self.finding.listing {
            Listing::Arrivals => vec![Effect::Arrivals(encounter)],
            Listing::InHouse => vec![Effect::InHouse(encounter)],
            Listing::Matches if text.trim().is_empty() => Vec::new(),
            Listing::Matches => vec![Effect::Find(text.to_owned(), encounter)],
        }
    }

    /// Takes what is shown from fresh data; the selection stays with the person or the task it was on, so that Enter opens
    /// whom staff are looking at.
    pub(super) fn answered_again(&mut self, answer: Action) -> Vec<Effect> {
        let person = self.finding.hits.get(self.finding.selected).map(|hit| hit.customer.clone());
        let task = self.selected_in_office();
        let effects = self.answered(answer);
        let place = |id: CustomerId| self.finding.hits.iter().position(|hit| hit.customer == id);
        self.finding.selected = person.and_then(place).unwrap_or(0);
        self.select_in_office(task);
        effects
    }

    /// The task or the promise that is selected: whose, and what.
    fn selected_in_office(&self) -> Option<(CustomerId, String)> {
        let office = self.office.as_ref()?;
        let task = office.tasks.get(office.selected).map(|task| (task.customer.clone(), task.key.clone()));
        let promise = office.promises.get(office.selected);
        task.or_else(|| promise.map(|promise| (promise.customer.clone(), promise.what.to_string())))
    }

    fn select_in_office(&mut self, selected: Option<(CustomerId, String)>) {
        let (Some(office), Some((id, what))) = (self.office.as_mut(), selected) else { return };
        let task = office.tasks.iter().position(|task| task.customer == id && task.key == what);
        let promise = || office.promises.iter().position(|one| one.customer == id && one.what.as_str() == what);
        let rows = office.tasks.len().max(office.promises.len());
        office.selected = task.or_else(promise).unwrap_or_else(|| office.selected.min(rows.saturating_sub(1)));
    }

    /// The open card can't be shown any more: the search is empty again, and it is said why.
    pub(super) fn lose_card(&mut self, notice: Notice) -> Vec<Effect> {
        let cover = self.cover;
        let effects = self.empty_search();
        // A blank screen stays blank.
        if cover == super::Cover::Blank {
            self.cover = cover;
        }
        self.notice = Some(notice);
        effects
    }
}
