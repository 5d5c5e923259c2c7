//! The top-level keys of a customer document, as a set: what an import carries and what the desk changed. Pure.

use crate::domain::Customer;

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

    /// The keys in which `given` would take back what the customer forbade: only their own word does that, no file.
    pub fn loosened(known: &Customer, given: &Customer) -> Self {
        let lifted = known.restricted.is_some() && given.restricted.is_none();
        let dropped = known.objections.iter().any(|objection| !given.objects_to(objection.purpose));
        Self::named(&[if lifted { "restricted" } else { "" }, if dropped { "objections" } else { "" }])
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

/// Gives each new item an id. One that says word for word what a known item says keeps that item's, so that bringing
/// the same file in again changes nothing.
pub(super) fn give_item_ids(customer: &mut Customer, known: Option<&Customer>) {
    let mut taken = Vec::new();
    for item in customer.items.iter_mut().filter(|item| item.id.is_none()) {
        let same = known.into_iter().flat_map(|known| &known.items).find(|other| {
            other.id.is_some() && !taken.contains(&other.id) && {
                item.id = other.id;
                let equal = item == *other;
                item.id = None;
                equal
            }
        });
        item.id = same.map_or_else(|| Some(uuid::Uuid::new_v4()), |same| same.id);
        taken.push(item.id);
    }
}
