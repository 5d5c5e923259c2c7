//! The top-level keys of a customer document, as a set: what an import carries and what the desk changed. Pure.

use std::collections::{HashMap, HashSet};

use crate::domain::{CategoryId, Clean, Customer, Item};

/// A set of top-level keys. Its bits are kept in stores: new keys go to the end of [`NAMES`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Keys(pub u32);

const NAMES: [&str; 14] = [
    "name",
    "gender",
    "languages",
    "contacts",
    "stays",
    "orders",
    "cases",
    "visits",
    "wish",
    "boundaries",
    "items",
    "restricted",
    "objections",
    "pronouns",
];

impl Keys {
    /// The keys of these names; `id` and `format` are no content.
    pub fn named(names: &[&str]) -> Self {
        Self(
            NAMES
                .iter()
                .enumerate()
                .filter(|(_, name)| names.contains(name))
                .fold(0, |set, (place, _)| set | 1 << place),
        )
    }

    /// The keys in which the two differ.
    pub fn between(a: &Customer, b: &Customer) -> Self {
        let differs = [
            a.name != b.name,
            a.gender != b.gender,
            a.languages != b.languages,
            a.contacts != b.contacts,
            a.stays != b.stays,
            a.orders != b.orders,
            a.cases != b.cases,
            a.visits != b.visits,
            a.wish != b.wish,
            a.boundaries != b.boundaries,
            a.items != b.items,
            a.restricted != b.restricted,
            a.objections != b.objections,
            a.pronouns != b.pronouns,
        ];
        Self(differs.iter().enumerate().filter(|(_, differs)| **differs).fold(0, |set, (place, _)| set | 1 << place))
    }

    /// Their names.
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        NAMES.into_iter().enumerate().filter(move |(place, _)| self.0 & 1 << place != 0).map(|(_, name)| name)
    }

    pub const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    pub const fn count(self) -> u32 {
        self.0.count_ones()
    }

    /// Takes these keys of `from` over into `into`.
    pub fn copy(self, from: &Customer, into: &mut Customer) {
        for (place, name) in NAMES.iter().enumerate() {
            if self.0 & 1 << place == 0 {
                continue;
            }
            match *name {
                "name" => into.name.clone_from(&from.name),
                "gender" => into.gender = from.gender,
                "languages" => into.languages.clone_from(&from.languages),
                "contacts" => into.contacts.clone_from(&from.contacts),
                "stays" => into.stays.clone_from(&from.stays),
                "orders" => into.orders.clone_from(&from.orders),
                "cases" => into.cases.clone_from(&from.cases),
                "visits" => into.visits.clone_from(&from.visits),
                "wish" => into.wish.clone_from(&from.wish),
                "boundaries" => into.boundaries.clone_from(&from.boundaries),
                "items" => into.items.clone_from(&from.items),
                "restricted" => into.restricted = from.restricted,
                "objections" => into.objections.clone_from(&from.objections),
                _ => into.pronouns.clone_from(&from.pronouns),
            }
        }
    }
}

/// Gives each new item an id. One that says of the same thing what a known item says keeps that item's, whatever the customer
/// has agreed to since, so that bringing the same file in again changes nothing.
pub(super) fn give_item_ids(customer: &mut Customer, known: Option<&Customer>) {
    let taken: HashSet<_> = customer.items.iter().filter_map(|item| item.id).collect();
    let mut free: HashMap<(CategoryId, Clean), Vec<&Item>> = HashMap::new();
    let named = known.into_iter().flat_map(|known| &known.items);
    for item in named.filter(|item| item.id.is_some_and(|id| !taken.contains(&id))) {
        free.entry(item.words()).or_default().push(item);
    }
    let word_for_word = |item: &Item, other: &Item| *item == Item { id: None, ..other.clone() };
    let of_the_same = |item: &Item, _: &Item| !item.text.is_empty();
    for same in [&word_for_word as &dyn Fn(&Item, &Item) -> bool, &of_the_same] {
        for item in customer.items.iter_mut().filter(|item| item.id.is_none()) {
            let Some(others) = free.get_mut(&item.words()) else { continue };
            let place = others.iter().position(|other| same(item, other));
            item.id = place.and_then(|place| others.remove(place).id);
        }
    }
    for item in customer.items.iter_mut().filter(|item| item.id.is_none()) {
        item.id = Some(uuid::Uuid::new_v4());
    }
}
