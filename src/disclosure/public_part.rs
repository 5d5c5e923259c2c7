//! The public part of a customer in one encounter: the customer without what is private from somebody who is, or may be,
//! present. Whatever a private boundary limits, or a restriction or objection forbids, is gone with it, so that no gap can
//! tell of it.

use std::borrow::Cow;
use std::ops::Deref;

use super::rules::limits;
use super::thing::{Context, Thing};
use super::{Permissions, Policy};
use crate::domain::{Boundary, Customer, Encounter, Identity, Stay};

/// A customer without what is private in one encounter. Only [`PublicPart::of`] makes one, and cards, searches and
/// defaults are made from nothing else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicPart<'a>(Cow<'a, Customer>);

impl Deref for PublicPart<'_> {
    type Target = Customer;

    fn deref(&self) -> &Customer {
        &self.0
    }
}

impl<'a> PublicPart<'a> {
    /// What of `customer` may be known in `encounter`. A confidential stay is private from any, and hidden unless
    /// verified; a private wish loses its forms, while what the customer never wants to hear is kept to be obeyed.
    #[must_use]
    pub fn of(customer: &'a Customer, encounter: &Encounter, policy: &Policy) -> Self {
        let gate = Gate::new(customer, encounter, policy);
        if gate.lets_everything_through(customer) {
            return Self(Cow::Borrowed(customer));
        }
        Self(Cow::Owned(Customer {
            format: customer.format,
            id: customer.id.clone(),
            name: customer.name.clone(),
            gender: customer.gender,
            languages: customer.languages.clone(),
            contacts: customer.contacts.clone(),
            restricted: if gate.context.present.is_empty() { customer.restricted } else { None },
            objections: if gate.context.present.is_empty() { customer.objections.clone() } else { Vec::new() },
            stays: customer
                .stays
                .iter()
                .filter(|stay| gate.stay(stay))
                .map(|stay| gate.without_requests(stay))
                .collect(),
            orders: customer
                .orders
                .iter()
                .filter(|order| gate.thing(&Thing::order(order, encounter, policy)))
                .cloned()
                .collect(),
            cases: if gate.is_restricted() { Vec::new() } else { customer.cases.clone() },
            visits: customer
                .visits
                .as_ref()
                .filter(|visits| gate.thing(&Thing::visits(visits, encounter, policy)))
                .cloned(),
            wish: customer.wish.clone().map(|mut wish| {
                if wish.private_from.is_some_and(|audience| audience.meets(gate.context.present)) {
                    wish.forms.clear();
                }
                wish
            }),
            pronouns: customer
                .pronouns
                .clone()
                .filter(|pronouns| !pronouns.private_from.is_some_and(|audience| audience.meets(gate.context.present))),
            boundaries: customer.boundaries.iter().filter(|boundary| gate.boundary(boundary)).cloned().collect(),
            items: customer
                .items
                .iter()
                .filter(|item| gate.thing(&Thing::item(item, encounter, policy)))
                .cloned()
                .collect(),
        }))
    }
}

/// What may pass in one encounter.
struct Gate<'a> {
    customer: &'a Customer,
    context: Context<'a>,
    /// The boundaries of which those present must not learn.
    private: Vec<&'a Boundary>,
}

impl<'a> Gate<'a> {
    fn new(customer: &'a Customer, encounter: &'a Encounter, policy: &'a Policy) -> Self {
        let context = Context::new(customer, encounter, policy);
        let private =
            customer.boundaries.iter().filter(|boundary| boundary.audience().meets(context.present)).collect();
        Self { customer, context, private }
    }

    /// A restriction or an objection is nobody's business but the customer's: in company what it forbids is gone, and it
    /// with it.
    fn is_restricted(&self) -> bool {
        !self.context.present.is_empty() && self.customer.restricted.is_some()
    }

    fn is_forbidden(&self, thing: &Thing<'_>) -> bool {
        !self.context.present.is_empty() && self.customer.objects_to(thing.purpose) || self.is_restricted()
    }

    fn thing(&self, thing: &Thing<'_>) -> bool {
        // A limit on questions alone leaves no trace: in company only the house's standing questions are asked.
        let limited =
            |boundary: &&Boundary| !limits(boundary, thing, &self.context).without(Permissions::ASK).is_empty();
        !thing.private_from.meets(self.context.present)
            && !self.is_forbidden(thing)
            && !self.private.iter().any(limited)
    }

    fn boundary(&self, boundary: &Boundary) -> bool {
        !boundary.audience().meets(self.context.present)
    }

    fn stay(&self, stay: &Stay) -> bool {
        let confidential = Thing::stay(stay, self.context.encounter).private_from.meets(self.context.present)
            || self.context.encounter.identity != Identity::Verified;
        !(stay.confidential && confidential)
    }

    fn without_requests(&self, stay: &Stay) -> Stay {
        let Context { encounter, policy, .. } = self.context;
        let mut public = stay.clone();
        public.requests.retain(|request| self.thing(&Thing::request(request, encounter, policy)));
        public
    }

    /// Alone, everything passes but a confidential stay while nobody is verified.
    fn lets_everything_through(&self, customer: &Customer) -> bool {
        self.context.present.is_empty() && customer.stays.iter().all(|stay| self.stay(stay))
    }
}
