//! What the desk answered.

use super::{App, Cover, Finding, Listing, Notice, OpenCard, Person, Say, Screen, Shown};
use crate::desk::Opened;
use crate::domain::{Channel, CustomerId};
use crate::tui::effect::{Action, Effect};

impl App {
    pub(super) fn answered(&mut self, answer: Action) -> Vec<Effect> {
        match answer {
            // An answer that comes late is of no use any more.
            Action::Found(text, hits) if self.is_searching(&text) => {
                self.finding.hits = hits;
                self.finding.selected = 0;
            }
            Action::Listed(hits) if self.screen == Screen::Search && self.finding.listing != Listing::Matches => {
                self.finding.hits = hits;
                self.finding.selected = 0;
            }
            Action::Opened(opened) => {
                let id = opened.card.customer.clone();
                return self.show(*opened, Person::Known(id));
            }
            Action::Resumed(opened, parked) => {
                self.parked = parked;
                let id: Option<CustomerId> = opened.card.customer.clone();
                return self.show(*opened, Person::Known(id));
            }
            Action::StrangerShown(opened) => return self.show(*opened, Person::Stranger),
            Action::Changed(opened) => {
                let now = self.now;
                if let Some(open) = self.open.as_mut() {
                    open.confirmed = open.encounter.clone();
                    open.reasons_at = opened.card.why.is_some().then_some(now);
                    open.languages = opened.languages;
                    open.card = Some(opened.card);
                }
                let mut effects = self.entries_again();
                effects.extend(self.examine_line());
                return effects;
            }
            Action::Examined(line, answer) => self.line_examined(&line, *answer),
            Action::Told(lines) => self.told(lines),
            Action::Parked(parked) => {
                self.parked = parked;
                self.open = None;
                self.screen = Screen::Search;
                self.finding = Finding::empty(Channel::Desk);
            }
            Action::Prepared(tasks) => {
                if let Some(office) = self.office.as_mut() {
                    office.selected = office.selected.min(tasks.len().saturating_sub(1));
                    office.tasks = tasks;
                }
            }
            Action::HandedOver(promises) => {
                if let Some(office) = self.office.as_mut() {
                    office.selected = 0;
                    office.promises = promises;
                }
            }
            Action::Again(answer) => return self.answered_again(*answer),
            Action::CardLost(sentence, hint) => return self.lose_card(Notice { sentence, hint }),
            Action::FormReady(form) => self.form_ready(*form),
            Action::FormLeft => {
                self.leave_work();
            }
            Action::EntriesReady(entries) => self.entries_ready(entries),
            Action::Edited(opened, said) => return self.edited(*opened, said),
            Action::NoMatch(sentence, hint) => self.notice = Some(Notice { sentence, hint }),
            Action::NotSaved(opened, keeps, sentence, hint) => {
                return self.not_saved(opened.map(|opened| *opened), keeps, Notice { sentence, hint });
            }
            Action::Failed(sentence, hint) => return self.failed(Notice { sentence, hint }),
            _ => {}
        }
        Vec::new()
    }

    fn is_searching(&self, text: &str) -> bool {
        self.screen == Screen::Search
            && self.cover != Cover::Blank
            && self.finding.listing == Listing::Matches
            && self.finding.input.value() == text
    }

    /// Shows a card. A stranger's card that was shown before keeps what staff said of who is present, and the line they write.
    fn show(&mut self, opened: Opened, person: Person) -> Vec<Effect> {
        let before = self.open.take().filter(|open| open.person == Person::Stranger && person == Person::Stranger);
        let say = before.as_ref().map_or_else(Say::default, |open| open.say.clone());
        self.open = Some(OpenCard {
            person,
            encounter: opened.encounter.clone(),
            confirmed: opened.encounter,
            languages: opened.languages,
            card: Some(opened.card),
            presence_at: before.as_ref().map_or(self.now, |open| open.presence_at),
            reasons_at: None,
            statement: None,
            forms: before.map_or(Shown::Closed, |open| open.forms),
            scroll: 0,
            say,
            work: None,
        });
        self.finding = Finding::empty(Channel::Desk);
        self.screen = Screen::Card;
        if self.cover != Cover::Blank {
            self.cover = Cover::Bare;
        }
        self.examine_line()
    }

    /// Says what could not be done. A card that could not be loosened is decided as it was; if that fails too, no card.
    fn failed(&mut self, notice: Notice) -> Vec<Effect> {
        self.notice = Some(notice);
        let Some(open) = self.open.as_mut().filter(|open| open.card.is_none()) else { return Vec::new() };
        let as_it_was = open.confirmed.clone();
        if open.encounter == as_it_was {
            return Vec::new();
        }
        open.encounter = as_it_was.clone();
        match open.person {
            Person::Known(_) => vec![Effect::Change(as_it_was)],
            Person::Stranger => vec![Effect::Stranger(as_it_was)],
        }
    }
}
