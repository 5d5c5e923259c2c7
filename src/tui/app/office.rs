//! The back office on the screen: quiet tasks and promises, where no guest can see them.

use super::{App, Cover, Office, Page, Screen};
use crate::desk::Done;
use crate::domain::{Channel, Encounter};
use crate::tui::command::Command;
use crate::tui::effect::Effect;

impl App {
    pub(super) fn enter_office(&mut self) -> Vec<Effect> {
        self.enter_office_at(Page::Prepare)
    }

    /// The back office, at this page.
    pub(super) fn enter_office_at(&mut self, page: Page) -> Vec<Effect> {
        let mut effects = self.empty_search();
        self.screen = Screen::BackOffice;
        self.cover = Cover::Bare;
        self.office = Some(Office { page, day: self.now.day(), tasks: Vec::new(), promises: Vec::new(), selected: 0 });
        effects.extend(self.load_page());
        effects
    }

    pub(super) fn in_office(&mut self, command: Command) -> Vec<Effect> {
        match command {
            Command::TickOff => self.tick_off(),
            Command::OtherPage => self.turn(|office| {
                office.page = match office.page {
                    Page::Prepare => Page::Handover,
                    Page::Handover => Page::Prepare,
                };
            }),
            Command::DayBefore => self.turn(|office| office.day = office.day.pred_opt().unwrap_or(office.day)),
            Command::DayAfter => self.turn(|office| office.day = office.day.succ_opt().unwrap_or(office.day)),
            _ => Vec::new(),
        }
    }

    pub(super) fn office_rows(&self) -> usize {
        self.office.as_ref().map_or(0, |office| match office.page {
            Page::Prepare => office.tasks.len(),
            Page::Handover => office.promises.len(),
        })
    }

    fn turn(&mut self, how: impl FnOnce(&mut Office)) -> Vec<Effect> {
        if let Some(office) = self.office.as_mut() {
            how(office);
            office.selected = 0;
            office.tasks.clear();
            office.promises.clear();
        }
        self.load_page()
    }

    pub(super) fn load_page(&self) -> Vec<Effect> {
        let Some(office) = &self.office else { return Vec::new() };
        vec![match office.page {
            Page::Prepare => Effect::Prepare(office.day, self.office_encounter()),
            Page::Handover => Effect::Handover(office.day, self.office_encounter()),
        }]
    }

    /// Ticks the selected task off, or on again; the list is read again, so that it shows what is written.
    fn tick_off(&mut self) -> Vec<Effect> {
        let encounter = self.office_encounter();
        let Some(office) = self.office.as_ref().filter(|office| office.page == Page::Prepare) else {
            return Vec::new();
        };
        let Some(task) = office.tasks.get(office.selected) else { return Vec::new() };
        let done = if task.done { Done::No } else { Done::Yes };
        vec![
            Effect::Tick(Box::new(task.clone()), done, office.day, encounter.clone()),
            Effect::Prepare(office.day, encounter),
        ]
    }

    fn office_encounter(&self) -> Encounter {
        Encounter::begin(Channel::BackOffice, self.now)
    }
}
