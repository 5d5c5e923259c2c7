//! What of one customer is due on a day.

use chrono::{Days, NaiveDate};

use super::{Kind, Terms};
use crate::domain::{
    CaseState, CategoryId, Clean, Consent, Customer, Item, Purpose, Sensitivity, Visits, ends_on, is_given,
};

/// What of one customer is due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// How many of each kind.
    pub counts: Vec<(Kind, u64)>,
    /// The customer without it; none when everything leaves.
    pub remains: Option<Box<Customer>>,
}

/// What is due of `customer` on `day`; none where nothing is. `imported_on` is the day a file brought them, which counts
/// for what has no day of its own; `shelf_life` is that of a category, in days.
#[must_use]
pub fn due(
    customer: &Customer,
    imported_on: Option<NaiveDate>,
    day: NaiveDate,
    terms: &Terms,
    shelf_life: &dyn Fn(&CategoryId) -> Option<u32>,
) -> Option<Due> {
    if customer.restricted.is_some() {
        return None;
    }
    let look = Look { terms, day, imported_on };
    if look.is_over(Kind::Customer, last_dealings(customer, imported_on, day)) {
        return Some(Due { counts: vec![(Kind::Customer, 1)], remains: None });
    }
    let mut left = customer.clone();
    let mut counts = Vec::new();
    let mut count = |kind: Kind, number: usize| {
        if number > 0 {
            counts.push((kind, number as u64));
        }
    };
    look.items(&mut left.items, shelf_life, &mut count);
    if left.visits.as_ref().is_some_and(|visits| look.visits_are_over(visits).is_some()) {
        left.visits = None;
        count(Kind::Visits, 1);
    }
    let stays = left.stays.len();
    left.stays.retain(|stay| !look.is_over(Kind::Stay, Some(stay.to)));
    count(Kind::Stay, stays - left.stays.len());
    let departed = left.stays.iter_mut().filter(|stay| look.is_over(Kind::Party, Some(stay.to)));
    count(Kind::Party, departed.filter_map(|stay| stay.party.take()).count());
    let orders = left.orders.len();
    left.orders.retain(|order| !look.is_over(Kind::Order, order.on.or(imported_on)));
    count(Kind::Order, orders - left.orders.len());
    let cases = left.cases.len();
    left.cases.retain(|case| {
        let closed = case.closed.or(case.due).unwrap_or(case.opened);
        case.state == CaseState::Open || !look.is_over(Kind::Case, Some(closed))
    });
    count(Kind::Case, cases - left.cases.len());
    (!counts.is_empty()).then(|| Due { counts, remains: Some(Box::new(left)) })
}

/// What one customer is looked at with.
struct Look<'a> {
    terms: &'a Terms,
    day: NaiveDate,
    imported_on: Option<NaiveDate>,
}

impl Look<'_> {
    /// Whether the term that began on `since` is over; what has no day has no term.
    fn is_over(&self, kind: Kind, since: Option<NaiveDate>) -> bool {
        let last = since.and_then(|since| since.checked_add_days(Days::new(self.terms.days(kind).into())));
        last.is_some_and(|last| last < self.day)
    }

    fn items(
        &self,
        items: &mut Vec<Item>,
        shelf_life: &dyn Fn(&CategoryId) -> Option<u32>,
        count: &mut dyn FnMut(Kind, usize),
    ) {
        let (mut ended, mut stale, mut records) = (0, 0, 0);
        items.retain_mut(|item| {
            let over = self.text_is_over(item, shelf_life);
            if over.is_some() {
                item.text = Clean::default();
            }
            // Without text an item is the record of its consents; without these it is nothing.
            let gone = item.text.is_empty() && (item.consents.is_empty() || self.record_is_over(item));
            match over {
                Some(Kind::StaleItem) => stale += 1,
                Some(_) => ended += 1,
                None => records += usize::from(gone),
            }
            !gone
        });
        count(Kind::EndedConsent, ended);
        count(Kind::StaleItem, stale);
        count(Kind::ConsentRecord, records);
    }

    /// The term that is over for an item's text; none while it stays, or where there is no text.
    fn text_is_over(&self, item: &Item, shelf_life: &dyn Fn(&CategoryId) -> Option<u32>) -> Option<Kind> {
        let over = if self.any_stands(&item.consents) {
            self.is_stale(item, shelf_life).then_some(Kind::StaleItem)
        } else {
            self.has_ended(&item.consents).then_some(Kind::EndedConsent)
        };
        over.filter(|_| !item.text.is_empty())
    }

    fn any_stands(&self, consents: &[Consent]) -> bool {
        consents.iter().any(|consent| stands(consent, consents, self.day))
    }

    fn has_ended(&self, consents: &[Consent]) -> bool {
        self.is_over(Kind::EndedConsent, ended_on(consents).or(self.imported_on))
    }

    fn record_is_over(&self, item: &Item) -> bool {
        !self.any_stands(&item.consents)
            && self.is_over(Kind::ConsentRecord, ended_on(&item.consents).or(self.imported_on))
    }

    /// A need that keeps somebody safe never goes stale.
    fn is_stale(&self, item: &Item, shelf_life: &dyn Fn(&CategoryId) -> Option<u32>) -> bool {
        item.sensitivity != Sensitivity::Health
            && self.is_over(Kind::StaleItem, self.fresh_until(item, shelf_life(&item.category)))
    }

    fn fresh_until(&self, item: &Item, shelf_life: Option<u32>) -> Option<NaiveDate> {
        let agreed = item.consents.iter().filter_map(|consent| consent.on).max();
        let known = item.confirmed_on.or(agreed).or(self.imported_on);
        known.and_then(|day| day.checked_add_days(Days::new(shelf_life.unwrap_or(0).into())))
    }

    fn visits_are_over(&self, visits: &Visits) -> Option<Kind> {
        if self.is_over(Kind::Visits, visited_on(visits).or(self.imported_on)) {
            return Some(Kind::Visits);
        }
        let ended = !self.any_stands(&visits.consents) && self.has_ended(&visits.consents);
        ended.then_some(Kind::EndedConsent)
    }

    /// The day after the term that began on `since`.
    fn after(&self, kind: Kind, since: Option<NaiveDate>) -> Option<NaiveDate> {
        since?.checked_add_days(Days::new(u64::from(self.terms.days(kind)) + 1))
    }
}

/// When something leaves unless the customer says or does something, and by which term.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Leaving {
    /// By which term.
    pub kind: Kind,
    /// The first day on which it is due: today where it is already.
    pub day: NaiveDate,
}

/// When the text of this item leaves, as [`due`] will have it from `today` on. None for what has no text, and where it
/// depends on the day of the import alone: that stands in the store, not in the document.
#[must_use]
pub fn text_leaves(item: &Item, today: NaiveDate, terms: &Terms, shelf_life: Option<u32>) -> Option<Leaving> {
    let look = Look { terms, day: today, imported_on: None };
    let stale = look.after(Kind::StaleItem, look.fresh_until(item, shelf_life));
    first_over(&look, &item.consents, stale, |look| look.text_is_over(item, &|_| shelf_life))
}

/// When what is known of earlier visits leaves; otherwise as [`text_leaves`].
#[must_use]
pub fn visits_leave(visits: &Visits, today: NaiveDate, terms: &Terms) -> Option<Leaving> {
    let look = Look { terms, day: today, imported_on: None };
    let last = look.after(Kind::Visits, visited_on(visits));
    first_over(&look, &visits.consents, last, |look| look.visits_are_over(visits))
}

/// When everything of this customer leaves unless the house has to do with them again; otherwise as [`text_leaves`]. None
/// with an open case.
#[must_use]
pub fn customer_leaves(customer: &Customer, today: NaiveDate, terms: &Terms) -> Option<Leaving> {
    // Looked at from the end of time no stay is to come, and a case that is open then never ends.
    let last = last_dealings(customer, None, NaiveDate::MAX);
    let day = Look { terms, day: today, imported_on: None }.after(Kind::Customer, last)?;
    Some(Leaving { kind: Kind::Customer, day: day.max(today) })
}

/// Whether something is over changes on few days: after a consent's last day, and after a term. The first of them, from
/// today on, on which it is.
fn first_over(
    today: &Look<'_>,
    consents: &[Consent],
    own: Option<NaiveDate>,
    over: impl Fn(&Look<'_>) -> Option<Kind>,
) -> Option<Leaving> {
    let ends = consents.iter().filter_map(|consent| consent.expires.and_then(|last| last.succ_opt()));
    let ended = today.after(Kind::EndedConsent, ended_on(consents));
    let mut days: Vec<NaiveDate> = ends.chain(ended).chain(own).chain([today.day]).collect();
    days.retain(|day| *day >= today.day);
    days.sort_unstable();
    days.into_iter().find_map(|day| over(&Look { day, ..*today }).map(|kind| Leaving { kind, day }))
}

/// The last visit, as far as one is known.
fn visited_on(visits: &Visits) -> Option<NaiveDate> {
    visits.last.or(visits.first)
}

/// Whether this one of `all` consents to a thing is the last of its purpose and holds on `day`.
#[must_use]
pub fn stands(consent: &Consent, all: &[Consent], day: NaiveDate) -> bool {
    let later = |other: &Consent| other.purpose == consent.purpose && other.on > consent.on;
    is_given(all, consent.purpose, day) && !all.iter().any(later)
}

/// The day on which the last of these consents ended: ran out, was refused or taken back, or was never more than a
/// question.
fn ended_on(consents: &[Consent]) -> Option<NaiveDate> {
    Purpose::ALL.into_iter().filter_map(|purpose| ends_on(consents, purpose)).max()
}

/// The last day on which the house had to do with the customer; with an open case or a stay to come, today.
fn last_dealings(customer: &Customer, imported_on: Option<NaiveDate>, day: NaiveDate) -> Option<NaiveDate> {
    let open = customer.cases.iter().any(|case| case.state == CaseState::Open);
    let to_come = customer.stays.iter().any(|stay| stay.to >= day);
    if open || to_come {
        return Some(day);
    }
    let stays = customer.stays.iter().map(|stay| stay.to);
    let orders = customer.orders.iter().filter_map(|order| order.on);
    let cases = customer.cases.iter().map(|case| case.closed.unwrap_or(case.opened));
    let visits = customer.visits.iter().filter_map(|visits| visits.last.or(visits.first));
    let items = customer.items.iter();
    let confirmed = items.clone().filter_map(|item| item.confirmed_on);
    let of_visits = customer.visits.iter().flat_map(|visits| &visits.consents);
    let agreed = items.flat_map(|item| &item.consents).chain(of_visits).filter_map(|consent| consent.on);
    let forbidden = customer.objections.iter().map(|objection| objection.on);
    let all = stays.chain(orders).chain(cases).chain(visits).chain(confirmed).chain(agreed).chain(forbidden);
    // A file says nothing of dealings where there are any; where there are none, it is the last that is known.
    all.max().or(imported_on)
}
