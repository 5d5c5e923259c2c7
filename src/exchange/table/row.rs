//! One row into one customer. Contacts, stays and orders arrive as operating data, notes and tags as items of unknown
//! consent, and a newsletter as consent to offers and to nothing else.

use chrono::{Days, NaiveDate};

use super::super::document::needs_cleaning;
use super::super::gate::{LONGEST_FIELD, LONGEST_NAME, LONGEST_TEXT, fits};
use super::super::input::{Accepted, Options};
use super::super::mapping::{Field, Mapping, fold};
use super::super::{Refusal, Rule, Weight};
use super::columns::Columns;
use super::names;
use super::values::language;
use crate::domain::{
    CategoryId, Clean, Consent, ConsentState, Customer, Item, Order, Party, PersonName, Purpose, Request, Sensitivity,
    Source, Stay,
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
    ) -> Self {
        Self { record, line, columns, mapping }
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
        let mut name = PersonName::default();
        let mut gender = self.text(Field::FullName).and_then(|cell| names::take_apart(cell, self.mapping, &mut name));
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
        part(Field::Phonetic, &mut name.phonetic);
        for field in [Field::Title, Field::Gender] {
            let Some(cell) = self.text(field) else { continue };
            match names::gender_of(cell, self.mapping) {
                Some(stated) => gender = Some(stated),
                None if field == Field::Title => name.title = names::text(cell, self.mapping),
                None => {}
            }
        }
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
        customer.languages = self.text(Field::Language).and_then(language).into_iter().collect();
        customer.contacts.phone = self.values(Field::Phone, LONGEST_NAME, refuse);
        customer.contacts.email = self.values(Field::Email, LONGEST_NAME, refuse);
        customer.contacts.postcode = self.values(Field::Postcode, LONGEST_NAME, refuse);
        customer.stays = self.stay(refuse)?.into_iter().collect();
        customer.orders = self.order(refuse).into_iter().collect();
        customer.items = self.items(options, refuse);
        Ok(Accepted::made(customer, self.line))
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

    fn stay(&self, refuse: Refuse<'_>) -> Result<Option<Stay>, Gone> {
        let Some(from) = self.day(Field::From, Weight::Record, refuse)? else { return Ok(None) };
        let nights = self.text(Field::Nights).and_then(|nights| nights.parse::<u64>().ok());
        let to = match self.day(Field::To, Weight::Record, refuse)? {
            Some(to) => to,
            None => nights.and_then(|nights| from.checked_add_days(Days::new(nights))).unwrap_or(from),
        };
        if to < from {
            refuse(self.refusal(self.place(Field::To), Rule::StayBackwards, Weight::Record));
            return Err(Gone);
        }
        let count = |field| self.text(field).and_then(|count| count.parse::<u16>().ok());
        let adults = count(Field::Adults);
        let requests = self.values(Field::Request, LONGEST_FIELD, refuse);
        Ok(Some(Stay {
            booking: self.field(Field::Booking, refuse),
            from,
            to,
            eta: self.field(Field::Eta, refuse),
            room: self.field(Field::Room, refuse),
            room_ready: None,
            party: adults.map(|adults| Party { adults, children: count(Field::Children).unwrap_or(0) }),
            requests: requests.into_iter().map(|text| Request { text, private_from: None }).collect(),
            confidential: self.text(Field::Confidential).is_some_and(|word| self.is_yes(word)),
        }))
    }

    fn order(&self, refuse: Refuse<'_>) -> Option<Order> {
        self.text(Field::Order)?;
        let on = self.day(Field::OrderedOn, Weight::Part, refuse).ok().flatten();
        let order = self.field(Field::Order, refuse);
        Some(Order { order, on, what: self.field(Field::Ordered, refuse), private_from: None })
    }

    fn items(&self, options: &Options<'_>, refuse: Refuse<'_>) -> Vec<Item> {
        let mut items = Vec::new();
        for field in [Field::Note, Field::Tag] {
            let known = (options.category_known)("other");
            for text in if known { self.values(field, LONGEST_TEXT, refuse) } else { Vec::new() } {
                // Nobody knows who wrote it, nor whether the customer knows of it.
                items.push(imported_item("other", text, Source::Observed, None, ConsentState::Unknown));
            }
        }
        if self.text(Field::Newsletter).is_some_and(|word| self.is_yes(word)) && (options.category_known)("channel") {
            // A day that can't be read leaves the consent undated; the day itself is reported.
            let on = self.day(Field::NewsletterOn, Weight::Part, refuse).ok().flatten();
            items.push(imported_item(
                "channel",
                Clean::new("newsletter e-mail"),
                Source::ToldUs,
                on,
                ConsentState::Given,
            ));
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
    let purpose = if state == ConsentState::Given { Purpose::Offers } else { Purpose::ServicePersonalisation };
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
        confirmed_on: on,
        consents: vec![consent],
    }
}
