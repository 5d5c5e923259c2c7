//! The open card: presence, identity, channel, occasion, formality, language, and what is opened beside it.

use super::{App, Cover, Listing, Person, Screen, Shown};
use crate::desk::Slot;
use crate::domain::{Bystander, Channel, Company, Encounter, Formality, Identity, Occasion};
use crate::tui::command::Command;
use crate::tui::effect::Effect;

impl App {
    pub(super) fn at_card(&mut self, command: Command) -> Vec<Effect> {
        self.cover = Cover::Bare;
        if command != Command::Statement {
            self.close_statement();
        }
        match command {
            Command::Relation => {
                self.cover = Cover::Relation;
                Vec::new()
            }
            Command::Presence => self.toggle_presence(),
            Command::Partner => self.in_company_of(Bystander::Partner),
            Command::Family => self.in_company_of(Bystander::Family),
            Command::Friends => self.in_company_of(Bystander::Friends),
            Command::Colleagues => self.in_company_of(Bystander::Colleagues),
            Command::Strangers => self.in_company_of(Bystander::Strangers),
            Command::Verified => self.toggle_verified(),
            Command::NextChannel => self.change(next_channel),
            Command::NextOccasion => {
                self.change(|encounter| encounter.occasion = next(&Occasion::ALL, encounter.occasion))
            }
            Command::NextFormality => {
                self.change(|encounter| encounter.formality = next(&FORMALITIES, encounter.formality))
            }
            Command::NextLanguage => self.next_language(),
            Command::OtherForms => self.toggle_forms(),
            Command::Why => self.toggle_reasons(),
            Command::Statement => self.toggle_statement(),
            Command::Say => self.begin_line(),
            Command::Better => self.take_better(),
            Command::Park => self.set_aside(),
            Command::Arrivals => self.list(Listing::Arrivals),
            Command::InHouse => self.list(Listing::InHouse),
            command => self.at_work(command),
        }
    }

    fn toggle_presence(&mut self) -> Vec<Effect> {
        let believed = |encounter: &Encounter| encounter.company == Company::Alone || encounter.is_alone();
        let alone = self.open.as_ref().is_some_and(|open| believed(&open.encounter));
        self.in_company(if alone { Company::Unknown } else { Company::Alone })
    }

    fn in_company_of(&mut self, bystander: Bystander) -> Vec<Effect> {
        self.in_company(Company::with(bystander))
    }

    fn in_company(&mut self, company: Company) -> Vec<Effect> {
        let now = self.now;
        if let Some(open) = self.open.as_mut() {
            open.presence_at = now;
        }
        self.change(|encounter| encounter.say_present(company))
    }

    /// A stranger has to be found before anybody can be verified.
    fn toggle_verified(&mut self) -> Vec<Effect> {
        if self.open.as_ref().is_some_and(|open| open.person == Person::Stranger) {
            return Vec::new();
        }
        self.change(|encounter| {
            encounter.identity = match encounter.identity {
                Identity::Verified if encounter.channel == Channel::Desk => Identity::Claimed,
                Identity::Verified => Identity::Unverified,
                _ => Identity::Verified,
            };
        })
    }

    /// Changes the encounter; the card is gone at once and comes back decided again.
    fn change(&mut self, how: impl FnOnce(&mut Encounter)) -> Vec<Effect> {
        if let Some(open) = self.open.as_mut() {
            how(&mut open.encounter);
        }
        self.decide_again()
    }

    pub(super) fn decide_again(&mut self) -> Vec<Effect> {
        let now = self.now;
        let Some(open) = self.open.as_mut() else { return Vec::new() };
        open.encounter.at = now;
        open.card = None;
        open.reasons_at = None;
        open.statement = None;
        open.scroll = 0;
        open.say.answer = None;
        self.tighten_work();
        let Some(open) = self.open.as_mut() else { return Vec::new() };
        vec![match open.person {
            Person::Stranger => Effect::Stranger(open.encounter.clone()),
            Person::Known(_) => Effect::Change(open.encounter.clone()),
        }]
    }

    /// The next language of the list, and after the last the customer's own choice again. That choice is the first of the
    /// list already, so the first press goes to the second.
    fn next_language(&mut self) -> Vec<Effect> {
        let languages = self.open.as_ref().map_or_else(Vec::new, |open| open.languages.clone());
        self.change(|encounter| {
            let chosen = encounter.language.as_ref();
            let place = chosen.and_then(|chosen| languages.iter().position(|language| language == chosen)).unwrap_or(0);
            encounter.language = languages.get(place + 1).cloned();
        })
    }

    fn toggle_forms(&mut self) -> Vec<Effect> {
        if let Some(open) = self.open.as_mut() {
            open.forms = match open.forms {
                Shown::Open => Shown::Closed,
                Shown::Closed => Shown::Open,
            };
        }
        Vec::new()
    }

    fn toggle_reasons(&mut self) -> Vec<Effect> {
        if self.close_reasons() {
            return Vec::new();
        }
        let now = self.now;
        let Some(open) = self.open.as_mut() else { return Vec::new() };
        open.encounter.at = now;
        vec![Effect::Explain(open.encounter.clone())]
    }

    /// Closes the reasons; answers whether there were any.
    pub(super) fn close_reasons(&mut self) -> bool {
        let Some(open) = self.open.as_mut() else { return false };
        let were_open = open.reasons_at.take().is_some();
        if let Some(card) = open.card.as_mut() {
            card.why = None;
        }
        were_open
    }

    /// Asks to park the open card; a stranger's card holds nothing that could be parked.
    pub(super) fn set_aside(&mut self) -> Vec<Effect> {
        self.cover = Cover::Bare;
        self.close_reasons();
        let known = self.open.as_ref().is_some_and(|open| open.person != Person::Stranger);
        if known { vec![Effect::Park] } else { Vec::new() }
    }

    /// Comes back to a parked card; the open one takes its turn of waiting.
    pub(super) fn resume(&mut self, slot: Slot) -> Vec<Effect> {
        if !self.parked.contains(&slot) || self.screen == Screen::BackOffice {
            return Vec::new();
        }
        let mut effects = self.set_aside();
        effects.push(Effect::Resume(slot));
        effects
    }
}

const FORMALITIES: [Option<Formality>; 3] = [None, Some(Formality::Formal), Some(Formality::Informal)];

/// The channels of an encounter with somebody; the back office is a place of its own.
const CHANNELS: [Channel; 6] =
    [Channel::Desk, Channel::Phone, Channel::Speakerphone, Channel::Video, Channel::Chat, Channel::Voicemail];

/// Another channel begins anew: who is present is unknown, and nobody can be better known than the channel has it.
fn next_channel(encounter: &mut Encounter) {
    encounter.channel = next(&CHANNELS, encounter.channel);
    encounter.company = Company::Unknown;
    encounter.identity = encounter.identity.max(encounter.channel.default_identity());
}

fn next<T: Copy + PartialEq>(all: &[T], now: T) -> T {
    let place = all.iter().position(|one| *one == now).map_or(0, |place| place + 1);
    all.get(place).or_else(|| all.first()).copied().unwrap_or(now)
}
