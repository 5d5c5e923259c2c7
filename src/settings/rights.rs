//! What the settings say to and for the customer: who answers for the data, who gets them, for how long they are kept, and
//! whether a statement names the staff who looked.

use std::path::PathBuf;

use super::load::shown;
use super::{Document, Key, Origin, Settings};
use crate::disclosure::HouseStatement;
use crate::domain::Clean;

impl Settings {
    /// Lays what a settings file says of these over what was there.
    pub(super) fn lay_rights(&mut self, document: &Document, absolute: impl Fn(PathBuf) -> PathBuf) {
        let said = |text: &Option<Clean>| text.clone().filter(|text| !text.is_empty());
        let mut keys = Vec::new();
        if let Some(controller) = said(&document.controller) {
            self.controller = Some(controller);
            keys.push(Key::Controller);
        }
        if let Some(contact) = said(&document.data_protection_contact) {
            self.data_protection_contact = Some(contact);
            keys.push(Key::DataProtectionContact);
        }
        if let Some(recipients) = document.recipients.clone() {
            self.recipients = recipients;
            keys.push(Key::Recipients);
        }
        if let Some(terms) = document.terms.clone() {
            self.terms = Some(absolute(terms));
            keys.push(Key::Terms);
        }
        if let Some(names) = document.statement_names {
            self.statement_names = names;
            keys.push(Key::StatementNames);
        }
        self.origins.extend(keys.into_iter().map(|key| (key, Origin::File)));
    }

    /// These settings, a statement saying of the house what the house itself decided: a customer gets the same at every desk.
    #[must_use]
    pub fn stating(mut self, house: HouseStatement) -> Self {
        self.controller = house.controller.or(self.controller);
        self.data_protection_contact = house.data_protection_contact.or(self.data_protection_contact);
        self.recipients = house.recipients.unwrap_or(self.recipients);
        self.statement_names = house.statement_names.unwrap_or(self.statement_names);
        self
    }

    /// The value of one of these keys.
    pub(super) fn rights_value(&self, key: Key) -> Option<Clean> {
        match key {
            Key::Controller => self.controller.clone(),
            Key::DataProtectionContact => self.data_protection_contact.clone(),
            Key::Recipients if !self.recipients.is_empty() => {
                let texts: Vec<&str> = self.recipients.iter().map(Clean::as_str).collect();
                Some(Clean::new(&texts.join("; ")))
            }
            Key::Terms => self.terms.as_deref().map(shown),
            Key::StatementNames => Some(Clean::new(if self.statement_names { "true" } else { "false" })),
            _ => None,
        }
    }
}
