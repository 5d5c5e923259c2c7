//! One row into one customer. Contacts, stays and orders arrive as operating data, notes and tags as items of unknown
//! consent, and a newsletter as consent to offers and to nothing else.

use chrono::NaiveDate;

use super::super::document::needs_cleaning;
use super::super::gate::{LONGEST_NAME, LONGEST_TEXT, fits};
use super::super::input::{Accepted, Options};
use super::super::mapping::{Field, Mapping, NameOrder, fold};
use super::super::{Refusal, Rule, Weight};
use super::columns::Columns;
use super::dates::Dates;
use super::names;
use crate::domain::{
    Audience, CategoryId, Clean, Consent, ConsentState, Customer, Gender, Item, Order, PersonName, Purpose,
    Sensitivity, Source,
};

/// What became of a row.
pub(super) enum Taken {
    Customer(Box<Accepted>),
    Cancelled,
    Refused,
}

/// A row with what is needed to understand it.
pub(super) struct Row<'a> {
    pub(super) record: &'a csv::ByteRecord,
    pub(super) line: u64,
    pub(super) columns: &'a Columns,
    pub(super) mapping: &'a Mapping,
    pub(super) dates: &'a Dates,
}

pub(super) type Refuse<'a> = &'a mut dyn FnMut(Refusal);

/// The row was refused, and why is reported.
pub(super) struct Gone;

impl<'a> Row<'a> {
    pub(super) const fn new(
        record: &'a csv::ByteRecord,
        line: u64,
        columns: &'a Columns,
        mapping: &'a Mapping,
        dates: &'a Dates,
    ) -> Self {
        Self { record, line, columns, mapping, dates }
    }

    pub(super) fn take(&self, options: &Options<'_>, refuse: Refuse<'_>) -> Taken {
        let status = self.text(Field::Status).unwrap_or_default();
        if !status.is_empty() && self.mapping.cancelled.contains(&fold(status)) {
            return Taken::Cancelled;
        }
        self.customer(options, refuse).map_or(Taken::Refused, |accepted| Taken::Customer(Box::new(accepted)))
    }

    pub(super) fn refusal(&self, column: Option<usize>, rule: Rule, weight: Weight) -> Refusal {
        let heading = column.map(|index| self.columns.heading(index)).unwrap_or_default();
        Refusal::new(self.line, column.map_or(0, |index| index as u64 + 1), rule, weight, heading)
    }

    fn customer(&self, options: &Options<'_>, refuse: Refuse<'_>) -> Result<Accepted, Gone> {
        self.check(refuse)?;
        let (name, gender) = self.name(refuse);
        if name.is_empty() {
            refuse(self.refusal(None, Rule::NoName, Weight::Record));
            return Err(Gone);
        }
        if !name.parts().all(|part| fits(part.as_str(), LONGEST_NAME)) {
            let places =
                [Field::FullName, Field::Given, Field::Surname, Field::Given2, Field::Title].map(|one| self.place(one));
            let at = places.into_iter().flatten().find(|at| !fits(self.cell(*at), LONGEST_NAME));
            refuse(self.refusal(at, Rule::NameTooLong, Weight::Record));
            return Err(Gone);
        }
        let Some(id) = self.id() else {
            refuse(self.refusal(None, Rule::NoId, Weight::Record));
            return Err(Gone);
        };
        let mut customer = Customer::new(id, name);
        customer.gender = gender;
        customer.languages = self.languages(refuse);
        customer.contacts.phone = self.values(Field::Phone, LONGEST_NAME, refuse);
        customer.contacts.email = self.values(Field::Email, LONGEST_NAME, refuse);
        customer.contacts.postcode = self.values(Field::Postcode, LONGEST_NAME, refuse);
        customer.stays = self.stay(refuse)?.into_iter().collect();
        customer.orders = self.order(refuse).into_iter().collect();
        customer.items = self.items(options, refuse);
        Ok(Accepted::made(customer, self.line))
    }

    /// The name, and the gender that a title or a column of genders states.
    fn name(&self, refuse: Refuse<'_>) -> (PersonName, Option<Gender>) {
        let mut name = PersonName::default();
        let mut gender = self
            .text(Field::FullName)
            .and_then(|cell| names::take_apart(cell, self.order_of_names(), self.mapping, &mut name));
        let part = |field, into: &mut Clean| {
            if let Some(cell) = self.text(field) {
                *into = names::text(cell, self.mapping);
            }
        };
        part(Field::Given, &mut name.given);
        part(Field::Given2, &mut name.given2);
        part(Field::Surname, &mut name.surname);
        part(Field::Surname2, &mut name.surname2);
        part(Field::Generation, &mut name.generation);
        part(Field::Credentials, &mut name.credentials);
        part(Field::KnownAs, &mut name.known_as);
        let said: Vec<&str> = self.filled(Field::Phonetic).map(|index| self.cell(index)).collect();
        name.phonetic = names::text(&said.join(" "), self.mapping);
        if let Some(cell) = self.text(Field::Title) {
            let (title, stated) = names::title(cell, self.mapping);
            if !title.is_empty() {
                name.title = title;
            }
            gender = stated.or(gender);
        }
        if let Some(cell) = self.text(Field::Gender) {
            let stated = names::gender_of(cell, self.mapping);
            if stated.is_none() {
                self.leave(Field::Gender, Rule::UnknownValue, refuse);
            }
            gender = stated.or(gender);
        }
        (name, gender)
    }

    /// What comes first in the whole name: some headings say so.
    fn order_of_names(&self) -> NameOrder {
        let says = |index| self.mapping.surname_first.contains(&fold(self.columns.heading(index)));
        let by_heading = !self.mapping.surname_first.is_empty() && self.place(Field::FullName).is_some_and(says);
        if by_heading { NameOrder::SurnameFirst } else { self.mapping.full_name_order }
    }

    /// What holds for the row as a whole: UTF-8, no cells beyond the headings; and what has to be cleaned is reported.
    fn check(&self, refuse: Refuse<'_>) -> Result<(), Gone> {
        for (index, cell) in self.record.iter().enumerate() {
            let Ok(text) = std::str::from_utf8(cell) else {
                refuse(self.refusal(Some(index), Rule::NotUtf8, Weight::Record));
                return Err(Gone);
            };
            if index >= self.columns.count() && !text.trim().is_empty() {
                refuse(self.refusal(Some(index), Rule::TooManyCells, Weight::Record));
                return Err(Gone);
            }
            if !text.is_ascii() || text.bytes().any(|byte| byte < 0x20 || byte == 0x7f) {
                let text = text.get(..super::super::lines::LONGEST_LINE).unwrap_or(text);
                if needs_cleaning(text) {
                    refuse(self.refusal(Some(index), Rule::Cleaned, Weight::Notice));
                }
            }
        }
        Ok(())
    }

    fn order(&self, refuse: Refuse<'_>) -> Option<Order> {
        if self.text(Field::Order).is_none() {
            self.leave(Field::OrderedOn, Rule::CellAlone, refuse);
            self.leave(Field::Ordered, Rule::CellAlone, refuse);
            return None;
        }
        let on = self.day(Field::OrderedOn, Weight::Part, refuse).ok().flatten();
        let order = self.field(Field::Order, refuse);
        Some(Order { order, on, what: self.field(Field::Ordered, refuse), private_from: None })
    }

    fn items(&self, options: &Options<'_>, refuse: Refuse<'_>) -> Vec<Item> {
        let mut items = Vec::new();
        for field in [Field::Note, Field::Tag] {
            if !(options.category_known)("other") {
                self.leave(field, Rule::UnknownCategory, refuse);
                continue;
            }
            for text in self.values(field, LONGEST_TEXT, refuse) {
                // Nobody knows who wrote it, nor whether the customer knows of it.
                items.push(imported_item("other", text, Source::Observed, None, ConsentState::Unknown));
            }
        }
        match self.says_yes(Field::Newsletter, refuse) {
            None => self.leave(Field::NewsletterOn, Rule::CellAlone, refuse),
            Some(_) if !(options.category_known)("channel") => {
                self.leave(Field::Newsletter, Rule::UnknownCategory, refuse);
            }
            // Who unsubscribes takes a consent back, whoever holds it (GDPR Art. 7(3)): a no is said as clearly as a yes.
            Some(yes) => {
                let state = if yes { ConsentState::Given } else { ConsentState::Withdrawn };
                // A day that can't be read leaves the consent undated; the day itself is reported.
                let on = self.day(Field::NewsletterOn, Weight::Part, refuse).ok().flatten();
                items.push(imported_item("channel", Clean::new("newsletter e-mail"), Source::ToldUs, on, state));
            }
        }
        if self.is_private() {
            for item in &mut items {
                item.private_from = Some(Audience::ANY);
            }
        }
        items
    }
}

/// An item as an import makes it, with one consent of this state.
pub(in super::super) fn imported_item(
    category: &str,
    text: Clean,
    source: Source,
    on: Option<NaiveDate>,
    state: ConsentState,
) -> Item {
    let purpose = match state {
        ConsentState::Given | ConsentState::Withdrawn => Purpose::Offers,
        _ => Purpose::ServicePersonalisation,
    };
    let nothing = Clean::default;
    let consent = Consent {
        purpose,
        state,
        on,
        expires: None,
        how: nothing(),
        notice: nothing(),
        benefit: nothing(),
        explicit: false,
        channels: Vec::new(),
    };
    Item {
        id: None,
        category: CategoryId::new(category),
        text,
        source,
        sensitivity: Sensitivity::Ordinary,
        private_from: None,
        confirmed_on: on.filter(|_| state == ConsentState::Given),
        consents: vec![consent],
    }
}
