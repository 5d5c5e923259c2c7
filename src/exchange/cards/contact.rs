//! What a contact card says, whatever its format, and how it becomes a customer. Notes and categories arrive as items
//! of unknown consent; what has no place in a customer's document is left aside and reported, once by name.

use std::collections::{BTreeSet, HashSet};

use super::super::document::needs_cleaning;
use super::super::gate::{LONGEST_NAME, LONGEST_TEXT, Seen, fits, too_large, unfit_note};
use super::super::input::{Accepted, Options, Tally};
use super::super::refused::is_refused_property;
use super::super::table::{id_of, imported_item, whole_name};
use super::super::{Refusal, Rule, Weight};
use super::written::full_name;
use crate::domain::spelling::in_small_letters;
use crate::domain::{
    Audience, Clean, ConsentState, Contacts, Customer, CustomerId, Gender, Language, PersonName, Source,
};

/// Names of properties that are told apart in the report; those of a file that makes up more share its last entry.
const MOST_NAMES: usize = 10_000;

/// What one card says.
#[derive(Default)]
pub(super) struct Contact {
    /// The line of the file on which the card begins.
    pub(super) line: u64,
    pub(super) uid: String,
    pub(super) name: PersonName,
    /// The whole name in one, for a card that has no parts.
    pub(super) full: String,
    /// Grammatical genders with the language each is for.
    pub(super) genders: Vec<(Option<String>, Gender)>,
    /// Languages with their preference, 1 the best.
    pub(super) languages: Vec<(u32, Language)>,
    pub(super) contacts: Vec<(u32, Reach, Clean)>,
    /// Notes and categories with the line of each.
    pub(super) notes: Vec<(u64, &'static str, String)>,
    /// Pronouns the person goes by.
    pub(super) pronouns: Vec<super::pronouns::Stated>,
    /// What the person goes by, with how much it is preferred and where it stands.
    pub(super) nicknames: Vec<(u32, u64, String)>,
    pub(super) audience: Option<Audience>,
    pub(super) no_person: bool,
    /// Whether the card is shown by the name of a company; of one that names nobody the company is all there is.
    pub(super) company: bool,
}

/// How somebody is reached.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Reach {
    Phone,
    Email,
    /// Of an address nothing but this has a place.
    Postcode,
}

/// Counts, reports and remembers over one file.
pub(super) struct Desk<'a> {
    pub(super) tally: Tally,
    pub(super) options: &'a Options<'a>,
    pub(super) report: &'a mut dyn FnMut(Refusal),
    pub(super) seen: Seen,
    pub(super) named: BTreeSet<String>,
}

impl<'a> Desk<'a> {
    pub(super) fn new(options: &'a Options<'a>, report: &'a mut dyn FnMut(Refusal)) -> Self {
        Self { tally: Tally::default(), options, report, seen: Seen::default(), named: BTreeSet::new() }
    }

    pub(super) fn refuse(&mut self, line: u64, rule: Rule, weight: Weight, key: &str) {
        let refusal = Refusal::new(line, 0, rule, weight, key);
        self.tally.count(&refusal);
        (self.report)(refusal);
    }

    /// A property that has no place: refused by its name, or left aside. Told once a file and name.
    pub(super) fn set_aside(&mut self, line: u64, key: &str) {
        let refused = is_refused_property(key);
        self.tally.cells += u64::from(refused);
        if self.named.len() < MOST_NAMES && self.named.insert(key.to_uppercase()) {
            let told = if refused { (Rule::RefusedColumn, Weight::Part) } else { (Rule::NoPlace, Weight::Notice) };
            self.refuse(line, told.0, told.1, key);
        }
    }

    /// The text as it may be shown; tells when something had to be taken out of it.
    pub(super) fn clean(&mut self, line: u64, key: &str, raw: &str) -> Clean {
        if raw.bytes().any(|byte| !matches!(byte, 0x20..=0x7e)) && needs_cleaning(raw) {
            self.refuse(line, Rule::Cleaned, Weight::Notice, key);
        }
        Clean::new(raw)
    }

    /// A way to reach the person.
    pub(super) fn reach(&mut self, contact: &mut Contact, at: (u64, &str), preference: u32, reach: Reach, raw: &str) {
        let said = self.clean(at.0, at.1, raw);
        let value = match reach {
            Reach::Phone => bare(&said, "tel:"),
            Reach::Email => bare(&said, "mailto:"),
            Reach::Postcode => said,
        };
        contact.contacts.push((preference, reach, value));
    }

    /// The customer of this card, if it passes.
    pub(super) fn take(&mut self, contact: Contact) -> Option<Accepted> {
        let line = contact.line;
        let accepted = self.customer(contact)?;
        if let Some(rule) = too_large(&accepted.customer, self.options.category_known) {
            self.refuse(line, rule, Weight::Record, "UID");
            return None;
        }
        if (self.options.erased)(accepted.customer.id.as_str()) {
            self.refuse(line, Rule::Erased, Weight::Record, "UID");
            return None;
        }
        if !self.seen.first(accepted.customer.id.as_str()) {
            self.refuse(line, Rule::DuplicateId, Weight::Record, "UID");
            return None;
        }
        self.tally.accepted += 1;
        Some(accepted)
    }

    fn customer(&mut self, mut contact: Contact) -> Option<Accepted> {
        let line = contact.line;
        self.nickname(&mut contact);
        let nobody = contact.name.given.is_empty() && contact.name.surname.is_empty();
        if contact.no_person || contact.company && nobody {
            self.refuse(line, Rule::NoPerson, Weight::Record, "KIND");
            return None;
        }
        // A whole name that is no more than the parts together says nothing of which part is which.
        let is_news = !contact.full.trim().is_empty() && contact.full != full_name(&contact.name);
        if nobody && is_news {
            let full = std::mem::take(&mut contact.full);
            whole_name(&full, &mut contact.name);
        }
        // How a name is said is no name.
        if full_name(&contact.name).is_empty() {
            self.refuse(line, Rule::NoName, Weight::Record, "FN");
            return None;
        }
        if !contact.name.parts().all(|part| fits(part.as_str(), LONGEST_NAME)) {
            self.refuse(line, Rule::NameTooLong, Weight::Record, "N");
            return None;
        }
        let reach = self.contacts(&mut contact);
        let Some(id) = identify(&contact, &reach) else {
            self.refuse(line, Rule::NoId, Weight::Record, "UID");
            return None;
        };
        let gender = self.gender(&contact);
        let mut customer = Customer::new(id, contact.name);
        customer.gender = gender;
        customer.pronouns = super::pronouns::settled(self, contact.pronouns, contact.audience);
        contact.languages.sort_by_key(|(preference, _)| *preference);
        let mut met = HashSet::new();
        let languages = contact.languages.into_iter().map(|(_, language)| language);
        customer.languages = languages.filter(|language| met.insert(language.clone())).collect();
        customer.contacts = reach;
        let mut met = HashSet::new();
        for (line, key, text) in contact.notes {
            let text = self.clean(line, key, &text);
            if text.is_empty() || met.contains(&text) {
                continue;
            }
            if !fits(text.as_str(), LONGEST_TEXT) {
                self.refuse(line, Rule::TextTooLong, Weight::Part, key);
            } else if let Some(rule) = unfit_note(text.as_str()) {
                self.refuse(line, rule, Weight::Part, key);
            } else if (self.options.category_known)("other") {
                met.insert(text.clone());
                let mut item = imported_item("other", text, Source::Observed, None, ConsentState::Unknown);
                item.private_from = contact.audience;
                customer.items.push(item);
            } else {
                self.refuse(line, Rule::UnknownCategory, Weight::Part, key);
            }
        }
        Some(Accepted::made(customer, line))
    }

    /// A customer goes by one name more than their own: the preferred; the first other one that differs is told.
    fn nickname(&mut self, contact: &mut Contact) {
        let mut said = std::mem::take(&mut contact.nicknames);
        said.sort_by_key(|(preference, ..)| *preference);
        let mut said = said.into_iter().filter(|(_, _, text)| !text.trim().is_empty());
        let Some((_, line, first)) = said.next() else { return };
        contact.name.known_as = self.clean(line, "NICKNAME", &first);
        if let Some((_, line, _)) = said.find(|(_, _, other)| *other != first) {
            self.refuse(line, Rule::NoPlace, Weight::Notice, "NICKNAME");
        }
    }

    /// A customer has one grammatical gender: the one for every language, or for the preferred one; another that
    /// differs is told.
    fn gender(&mut self, contact: &Contact) -> Option<Gender> {
        let preferred = contact.languages.iter().min_by_key(|(preference, _)| *preference);
        let is_preferred = |tag: &str| preferred.is_some_and(|(_, language)| language.to_string() == tag);
        let rank = |tag: Option<&str>| match tag {
            None => 0,
            Some(tag) if is_preferred(tag) => 1,
            Some(_) => 2,
        };
        let (_, gender) = contact.genders.iter().min_by_key(|(tag, _)| rank(tag.as_deref()))?;
        if contact.genders.iter().any(|(_, other)| other != gender) {
            self.refuse(contact.line, Rule::NoPlace, Weight::Notice, "GRAMGENDER");
        }
        Some(*gender)
    }

    fn contacts(&mut self, contact: &mut Contact) -> Contacts {
        let mut reach = Contacts::default();
        let mut met = HashSet::new();
        contact.contacts.sort_by_key(|(preference, ..)| *preference);
        for (_, kind, value) in std::mem::take(&mut contact.contacts) {
            let (into, key) = match kind {
                Reach::Phone => (&mut reach.phone, "TEL"),
                Reach::Email => (&mut reach.email, "EMAIL"),
                Reach::Postcode => (&mut reach.postcode, "ADR"),
            };
            if !fits(value.as_str(), LONGEST_NAME) {
                self.refuse(contact.line, Rule::FieldTooLong, Weight::Part, key);
            } else if !value.is_empty() && met.insert((kind, value.clone())) {
                into.push(value);
            }
        }
        reach
    }
}

/// The card's own id, or one made from the name and the first way to reach the person; a name alone is many people's.
fn identify(contact: &Contact, reach: &Contacts) -> Option<CustomerId> {
    let uid = CustomerId::new(&in_small_letters(contact.uid.trim()));
    if !uid.as_str().is_empty() {
        return Some(uid);
    }
    let way = reach.email.first().or_else(|| reach.phone.first())?;
    let name = &contact.name;
    Some(id_of([&name.given, &name.given2, &name.surname, way].into_iter().map(Clean::as_str)))
}

/// A telephone number or an e-mail address without the scheme of a URI.
fn bare(value: &Clean, scheme: &str) -> Clean {
    let mut rest = value.as_str();
    while let Some((start, after)) = rest.split_at_checked(scheme.len())
        && start.eq_ignore_ascii_case(scheme)
    {
        rest = after.trim_start();
    }
    Clean::new(rest)
}

/// The grammatical gender that this word names, in capitals or not; of those a form of address can have.
pub(super) fn gender(word: &str) -> Option<Gender> {
    match word.trim().to_ascii_lowercase().as_str() {
        "masculine" => Some(Gender::Masculine),
        "feminine" => Some(Gender::Feminine),
        "neuter" => Some(Gender::Neuter),
        "common" => Some(Gender::Common),
        _ => None,
    }
}
