//! What a customer said no to since an older version of their document was kept is carried into that version: a backup that
//! is restored must not turn a no into a yes. Only what restricts is carried; what the newer version allows is not.
//!
//! Sources: GDPR Art. 7(3) (a withdrawal holds until the customer says otherwise), 18, 21, 25.

use crate::disclosure::{ORDER, Policy, RECOGNITION, REQUEST};
use crate::domain::{
    Audience, Boundary, Bystander, CategoryId, Clean, Consent, ConsentState, Customer, Item, Objection, Order,
    Pronouns, Purpose, Request, Sensitivity, Stay, Visits, Wish,
};

/// `older`, restricted by all that restricts `newer` too; `policy` says from whom something is private of which nobody said.
#[must_use]
pub fn carry(older: &Customer, newer: &Customer, policy: &Policy) -> Customer {
    let mut carried = older.clone();
    forbid_alike(&mut carried, newer, policy);
    wish(&mut carried.wish, newer.wish.as_ref());
    visits(&mut carried.visits, newer.visits.as_ref(), policy);
    items(&mut carried.items, &newer.items, policy);
    carried
}

/// What holds in the same way whichever of the two is the newer: restriction, objections, limits, and from whom pronouns,
/// stays and orders are private.
pub(super) fn forbid_alike(customer: &mut Customer, other: &Customer, policy: &Policy) {
    customer.restricted = customer.restricted.or(other.restricted);
    objections(&mut customer.objections, &other.objections);
    limits(&mut customer.boundaries, &other.boundaries);
    pronouns(&mut customer.pronouns, other.pronouns.as_ref());
    stays(&mut customer.stays, &other.stays, policy);
    orders(&mut customer.orders, &other.orders, policy);
}

/// Whether the customer forbade, limited, refused or took back anything.
#[must_use]
pub fn has_said_no(customer: &Customer) -> bool {
    let of_visits = customer.visits.iter().flat_map(|visits| &visits.consents);
    customer.restricted.is_some()
        || !customer.objections.is_empty()
        || !customer.boundaries.is_empty()
        || customer.wish.as_ref().is_some_and(|wish| !wish.never.is_empty())
        || customer.items.iter().flat_map(|item| &item.consents).chain(of_visits).any(is_no)
}

/// Whether the customer made anything private or confidential.
#[must_use]
pub fn has_made_private(customer: &Customer) -> bool {
    let items = customer.items.iter().map(|item| item.private_from);
    let requests = customer.stays.iter().flat_map(|stay| &stay.requests).map(|request| request.private_from);
    let orders = customer.orders.iter().map(|order| order.private_from);
    let wish = customer.wish.iter().map(|wish| wish.private_from);
    let visits = customer.visits.iter().map(|visits| visits.private_from);
    let pronouns = customer.pronouns.iter().map(|pronouns| pronouns.private_from);
    let all = items.chain(requests).chain(orders).chain(wish).chain(visits).chain(pronouns);
    customer.stays.iter().any(|stay| stay.confidential) || all.flatten().any(|audience| audience != Audience::NOBODY)
}

pub(super) const fn is_no(consent: &Consent) -> bool {
    matches!(consent.state, ConsentState::Refused | ConsentState::Withdrawn | ConsentState::Expired)
}

/// Each purpose that either objects to.
fn objections(older: &mut Vec<Objection>, newer: &[Objection]) {
    for objection in newer {
        if !older.iter().any(|known| known.purpose == objection.purpose) {
            older.push(*objection);
        }
    }
}

/// From whom it is private by both, `unsaid` where nobody said; unchanged where the older says so already.
pub(super) fn stricter(older: &mut Option<Audience>, newer: Option<Audience>, unsaid: Audience) {
    stricter_than(older, unsaid, newer.unwrap_or(unsaid));
}

fn stricter_than(older: &mut Option<Audience>, unsaid: Audience, newer: Audience) {
    let known = older.unwrap_or(unsaid);
    let both = known.union(newer);
    if both != known && !known.names(Bystander::Any) {
        *older = Some(if both.names(Bystander::Any) { Audience::ANY } else { both });
    }
}

/// A limit that was set since holds beside the others; of one that is there already nobody more may learn.
fn limits(older: &mut Vec<Boundary>, newer: &[Boundary]) {
    for limit in newer {
        let same =
            |other: &&mut Boundary| (other.kind, &other.about, other.when) == (limit.kind, &limit.about, limit.when);
        match older.iter_mut().find(same) {
            Some(known) => stricter(&mut known.private_from, limit.private_from, Audience::ANY),
            None => older.push(limit.clone()),
        }
    }
}

/// A wish outranks custom: the newest form in a language counts, and what is never to be said adds up.
fn wish(older: &mut Option<Wish>, newer: Option<&Wish>) {
    let Some(newer) = newer else { return };
    let Some(known) = older else {
        *older = Some(newer.clone());
        return;
    };
    known.forms.extend(newer.forms.iter().map(|(language, form)| (language.clone(), form.clone())));
    stricter(&mut known.private_from, newer.private_from, Audience::NOBODY);
    let added: Vec<Clean> = newer.never.iter().filter(|form| !known.never.contains(form)).cloned().collect();
    known.never.extend(added);
}

fn pronouns(older: &mut Option<Pronouns>, newer: Option<&Pronouns>) {
    if let (Some(known), Some(newer)) = (older, newer) {
        stricter(&mut known.private_from, newer.private_from, Audience::NOBODY);
    }
}

/// Visits that are no longer known left at their term, and with them may have gone that the customer did not want to be
/// recognised: they are not brought back.
fn visits(older: &mut Option<Visits>, newer: Option<&Visits>, policy: &Policy) {
    let default = policy.default_audience(&CategoryId::new(RECOGNITION));
    match (older.as_mut(), newer) {
        (Some(_), None) => *older = None,
        (Some(known), Some(newer)) => {
            consents(&mut known.consents, &newer.consents);
            stricter(&mut known.private_from, newer.private_from, default);
            if newer.count == 0 {
                (known.first, known.last, known.count) = (None, None, 0);
            }
        }
        (None, Some(newer)) => {
            let private_from = newer.private_from;
            let record = |consents| Visits { first: None, last: None, count: 0, private_from, consents };
            *older = without_a_yes(&newer.consents).map(record);
        }
        (None, None) => {}
    }
}

/// An item is the same by its id, or word for word where a file gave it a new one.
fn items(older: &mut Vec<Item>, newer: &[Item], policy: &Policy) {
    for item in newer {
        match same_item(older, item) {
            Some(known) => restrict(known, item, policy),
            None => older.extend(record_of_no(item)),
        }
    }
}

pub(super) fn same_item<'a>(items: &'a mut [Item], item: &Item) -> Option<&'a mut Item> {
    let by_id = items.iter().position(|other| other.id.is_some() && other.id == item.id);
    let by_words = || {
        let same = |other: &Item| other.category == item.category && other.text == item.text;
        items.iter().position(|other| !item.text.is_empty() && same(other))
    };
    by_id.or_else(by_words).and_then(|place| items.get_mut(place))
}

fn restrict(known: &mut Item, newer: &Item, policy: &Policy) {
    restrict_use(known, newer, policy);
    if newer.text.is_empty() {
        known.text = Clean::default();
    }
    if newer.text != known.text || newer.confirmed_on.is_none() {
        // The customer has said it otherwise since: it is asked about before anybody relies on it.
        known.confirmed_on = None;
    }
}

/// The consents, the audience and the sensitivity of both.
pub(super) fn restrict_use(known: &mut Item, newer: &Item, policy: &Policy) {
    consents(&mut known.consents, &newer.consents);
    let audience = newer.private_from.unwrap_or_else(|| policy.default_audience(&newer.category));
    stricter_than(&mut known.private_from, policy.default_audience(&known.category), audience);
    // What turned out to be sensitive is not said as an everyday liking; a consent for safety would carry it further.
    let for_safety = known.consents.iter().any(|consent| consent.purpose == Purpose::Safety);
    if known.sensitivity == Sensitivity::Ordinary && !for_safety {
        known.sensitivity = newer.sensitivity;
    }
}

/// That it was refused is kept as carefully as a yes; what it was is not.
pub(super) fn record_of_no(item: &Item) -> Option<Item> {
    let record = |consents| Item { text: Clean::default(), confirmed_on: None, consents, ..item.clone() };
    without_a_yes(&item.consents).map(record)
}

/// The records of a no and of what was asked; none where nobody said no.
pub(super) fn without_a_yes(consents: &[Consent]) -> Option<Vec<Consent>> {
    let not_a_yes = |consent: &&Consent| consent.state != ConsentState::Given;
    consents.iter().any(is_no).then(|| consents.iter().filter(not_a_yes).cloned().collect())
}

/// Every record but a yes is added; a yes holds no longer and no further than the one that came after it.
pub(super) fn consents(older: &mut Vec<Consent>, newer: &[Consent]) {
    for consent in newer.iter().filter(|consent| !older.contains(consent)).cloned().collect::<Vec<_>>() {
        if consent.state != ConsentState::Given {
            older.push(consent);
            continue;
        }
        let same = |other: &&mut Consent| {
            (other.purpose, other.state) == (consent.purpose, ConsentState::Given) && other.on <= consent.on
        };
        for known in older.iter_mut().filter(same) {
            known.expires = known.expires.into_iter().chain(consent.expires).min();
            known.explicit &= consent.explicit;
            known.channels.retain(|channel| consent.channels.contains(channel));
        }
    }
}

fn stays(older: &mut [Stay], newer: &[Stay], policy: &Policy) {
    let default = policy.default_audience(&CategoryId::new(REQUEST));
    for stay in newer {
        let same = |other: &&mut Stay| {
            if stay.booking.is_empty() {
                (other.from, other.to) == (stay.from, stay.to)
            } else {
                other.booking == stay.booking
            }
        };
        for known in older.iter_mut().filter(same) {
            known.confidential |= stay.confidential;
            for request in &mut known.requests {
                let newer = stay.requests.iter().filter(|other| other.text == request.text);
                newer.for_each(|newer: &Request| stricter(&mut request.private_from, newer.private_from, default));
            }
        }
    }
}

fn orders(older: &mut [Order], newer: &[Order], policy: &Policy) {
    let default = policy.default_audience(&CategoryId::new(ORDER));
    for order in newer {
        for known in older.iter_mut().filter(|other| other.order == order.order) {
            stricter(&mut known.private_from, order.private_from, default);
        }
    }
}
