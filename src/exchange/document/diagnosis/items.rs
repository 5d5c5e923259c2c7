//! What an item may not say, or not without consent.

use super::super::super::gate::{LONGEST_TEXT, fits, unfit_item};
use super::{Kind, Node, Rule, Walk, find, text_of};
use crate::domain::{Clean, Sensitivity};

impl Walk<'_> {
    /// A text that holds what is never kept costs the item; the text itself is told nowhere.
    pub(super) fn fit(&mut self, item: &Node<'_>) {
        let Kind::Object(members) = &item.kind else { return };
        let Some(node) = find(members, "text") else { return };
        let sensitivity = match find(members, "sensitivity").and_then(text_of) {
            None | Some("ordinary") => Sensitivity::Ordinary,
            Some(_) => Sensitivity::Health,
        };
        let text = text_of(node).map(Clean::new).filter(|text| fits(text.as_str(), LONGEST_TEXT));
        if let Some(rule) = text.and_then(|text| unfit_item(text.as_str(), sensitivity)) {
            self.within("text", |walk| walk.fault(node.start, rule));
        }
    }

    /// An id that an earlier item of the document has costs the item.
    pub(super) fn id_of_its_own(&mut self, item: &Node<'_>) {
        let Kind::Object(members) = &item.kind else { return };
        let Some(node) = find(members, "id") else { return };
        let id = text_of(node).and_then(|id| id.parse::<uuid::Uuid>().ok());
        if id.is_some_and(|id| !self.ids.insert(id)) {
            self.within("id", |walk| walk.fault(node.start, Rule::DuplicateId));
        }
    }

    /// A health need is taken in with explicit consent for safety that was given, or not at all; that it was refused or taken
    /// back is kept without its text.
    pub(super) fn health(&mut self, item: &Node<'_>) {
        let Kind::Object(members) = &item.kind else { return };
        if find(members, "sensitivity").and_then(text_of) != Some("health") {
            return;
        }
        if find(members, "text").and_then(text_of).is_some_and(|text| Clean::new(text).is_empty()) {
            return;
        }
        let consented = match find(members, "consents").map(|node| &node.kind) {
            Some(Kind::List(consents)) => consents.iter().any(|consent| match &consent.kind {
                Kind::Object(members) => {
                    let explicit = find(members, "explicit").and_then(|node| self.place.text.get(node.start..node.end));
                    let says = |key, word| find(members, key).and_then(text_of) == Some(word);
                    says("purpose", "safety") && explicit == Some("true")
                }
                _ => false,
            }),
            _ => false,
        };
        if !consented {
            self.within("sensitivity", |walk| walk.fault(item.start, Rule::HealthWithoutConsent));
        }
    }
}
