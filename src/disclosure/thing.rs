//! What the rules look at: one thing known of a customer, and the encounter around it.

use chrono::NaiveDate;

use super::Policy;
use super::category::{CASE, ORDER, RECOGNITION, REQUEST, STAY};
use super::viewer::InRole;
use crate::domain::{
    Audience, Boundary, CategoryId, Clean, Consent, Customer, Encounter, Item, Objection, Order, Purpose, Request,
    Restriction, Sensitivity, Source, Stay, Visits,
};

/// One thing known of a customer, as the rules see it.
pub(super) struct Thing<'a> {
    /// Its category.
    pub category: &'a CategoryId,
    /// Whose kind of thing it is.
    pub subject: Subject,
    /// Its text; empty for recognition, which the interface puts into words.
    pub text: &'a Clean,
    /// On what it may be used.
    pub ground: Ground<'a>,
    /// What it would be used for: health needs always for safety, else what the encounter is for.
    pub purpose: Purpose,
    /// From whom it is known.
    pub source: Source,
    /// How sensitive it is.
    pub sensitivity: Sensitivity,
    /// From whom it is private.
    pub private_from: Audience,
    /// When it was last true.
    pub freshness: Freshness,
}

/// What a decision is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// An item.
    Item,
    /// Earlier visits; the interface says it in its own language.
    Recognition {
        /// How many.
        count: u32,
        /// The day of the last.
        last: Option<NaiveDate>,
    },
    /// An order.
    Order,
    /// A request that came with the present stay.
    Request,
    /// The present stay or an open case, for staff's eyes.
    Booking,
}

/// On what a use can rest.
#[derive(Clone, Copy)]
pub(super) enum Ground<'a> {
    /// Consent, by purpose (GDPR Art. 6(1)(a)).
    Consent(&'a [Consent]),
    /// The contract (GDPR Art. 6(1)(b)).
    Contract,
}

/// Whether a thing ages.
#[derive(Clone, Copy)]
pub(super) enum Freshness {
    /// It belongs to the present stay, and ends with it.
    Lasting,
    /// Since the day it was last confirmed, if anybody knows it.
    Since(Option<NaiveDate>),
}

/// The encounter, with what every rule asks of it worked out once.
pub(super) struct Context<'a> {
    pub encounter: &'a Encounter,
    pub policy: &'a Policy,
    pub boundaries: &'a [Boundary],
    pub restricted: Option<Restriction>,
    pub objections: &'a [Objection],
    pub items: &'a [Item],
    pub present: Audience,
    pub day: NaiveDate,
    pub roles: Vec<InRole<'a>>,
}

impl<'a> Context<'a> {
    pub fn new(customer: &'a Customer, encounter: &'a Encounter, policy: &'a Policy) -> Self {
        Self {
            encounter,
            policy,
            boundaries: &customer.boundaries,
            restricted: customer.restricted,
            objections: &customer.objections,
            items: &customer.items,
            present: encounter.present(),
            day: encounter.at.day(),
            roles: policy.narrowing(encounter),
        }
    }
}

static NO_TEXT: std::sync::LazyLock<Clean> = std::sync::LazyLock::new(Clean::default);

/// The ids of the categories that the program makes itself.
pub(super) struct Derived {
    recognition: CategoryId,
    order: CategoryId,
    request: CategoryId,
    stay: CategoryId,
    case: CategoryId,
}

pub(super) static DERIVED: std::sync::LazyLock<Derived> = std::sync::LazyLock::new(|| Derived {
    recognition: CategoryId::new(RECOGNITION),
    order: CategoryId::new(ORDER),
    request: CategoryId::new(REQUEST),
    stay: CategoryId::new(STAY),
    case: CategoryId::new(CASE),
});

impl<'a> Thing<'a> {
    pub fn item(item: &'a Item, encounter: &Encounter, policy: &Policy) -> Self {
        let health = item.sensitivity == Sensitivity::Health;
        Self {
            category: &item.category,
            subject: Subject::Item,
            text: &item.text,
            ground: Ground::Consent(&item.consents),
            purpose: if health { Purpose::Safety } else { encounter.purpose },
            source: item.source,
            sensitivity: item.sensitivity,
            private_from: item.private_from.unwrap_or_else(|| policy.default_audience(&item.category)),
            freshness: if health { Freshness::Lasting } else { Freshness::Since(item.confirmed_on) },
        }
    }

    pub fn visits(visits: &'a Visits, encounter: &Encounter, policy: &Policy) -> Self {
        let category = &DERIVED.recognition;
        Self {
            subject: Subject::Recognition { count: visits.count, last: visits.last },
            ground: Ground::Consent(&visits.consents),
            private_from: visits.private_from.unwrap_or_else(|| policy.default_audience(category)),
            freshness: Freshness::Since(visits.last.or(visits.first)),
            ..Self::operating(category, encounter)
        }
    }

    pub fn order(order: &'a Order, encounter: &Encounter, policy: &Policy) -> Self {
        let category = &DERIVED.order;
        Self {
            subject: Subject::Order,
            text: if order.what.is_empty() { &order.order } else { &order.what },
            private_from: order.private_from.unwrap_or_else(|| policy.default_audience(category)),
            freshness: Freshness::Since(order.on),
            ..Self::operating(category, encounter)
        }
    }

    pub fn request(request: &'a Request, encounter: &Encounter, policy: &Policy) -> Self {
        let category = &DERIVED.request;
        Self {
            subject: Subject::Request,
            text: &request.text,
            private_from: request.private_from.unwrap_or_else(|| policy.default_audience(category)),
            ..Self::operating(category, encounter)
        }
    }

    pub fn stay(stay: &Stay, encounter: &Encounter) -> Self {
        let private_from = if stay.confidential { Audience::ANY } else { Audience::NOBODY };
        Self { private_from, ..Self::operating(&DERIVED.stay, encounter) }
    }

    pub fn case(encounter: &Encounter) -> Self {
        Self::operating(&DERIVED.case, encounter)
    }

    /// A standing question about a category, of which nothing is known.
    pub fn question(category: &'a CategoryId, encounter: &Encounter) -> Self {
        Self { ground: Ground::Consent(&[]), ..Self::operating(category, encounter) }
    }

    fn operating(category: &'a CategoryId, encounter: &Encounter) -> Self {
        Self {
            category,
            subject: Subject::Booking,
            text: &NO_TEXT,
            ground: Ground::Contract,
            purpose: encounter.purpose,
            source: Source::ServiceHistory,
            sensitivity: Sensitivity::Ordinary,
            private_from: Audience::NOBODY,
            freshness: Freshness::Lasting,
        }
    }

    /// Whether it rests on the contract.
    pub const fn is_operating(&self) -> bool {
        matches!(self.ground, Ground::Contract)
    }
}
