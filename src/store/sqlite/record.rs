//! What is searched of a customer, folded. Pure.
//!
//! A record has four lines: words of the name, telephone numbers as digits, other words (e-mail, bookings, orders), the
//! days of stays. Two parts are kept apart: what every encounter may find, and what may be private in one. Nothing of
//! the second is in the first.

use chrono::NaiveDate;

use crate::domain::{Audience, Customer};
use crate::store::fold;

/// Which part of a customer a record is made of.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// What every encounter may find.
    Public,
    /// What may be private in some encounter.
    Private,
    /// Both: for a customer already reduced to what this encounter may find.
    Both,
}

/// Words of one kind kept at most; a hostile document must not fill the index.
const MOST: usize = 96;

/// The record of this part.
pub(super) fn record(customer: &Customer, part: Part) -> String {
    let (mut names, mut phones, mut others) = (Vec::new(), Vec::new(), Vec::new());
    let guarded = customer.boundaries.iter().any(|boundary| !boundary.audience().is_empty());
    let open = |audience: Option<Audience>| !guarded && audience.is_none_or(Audience::is_empty);
    let takes = |public: bool| part == Part::Both || public == (part == Part::Public);
    if takes(true) {
        for piece in customer.name.parts() {
            fold::name_words(piece.as_str(), &mut names);
        }
        let (given, surname) = (customer.name.given.as_str(), customer.name.surname.as_str());
        if given.chars().chain(surname.chars()).any(|c| fold::is_unspaced(c) || fold::is_hangul(c)) {
            fold::name_words(&format!("{surname}{given}"), &mut names);
        }
        for phone in &customer.contacts.phone {
            phones.push(fold::digits(phone.as_str()));
        }
        for email in &customer.contacts.email {
            let (local, domain) = email.as_str().rsplit_once('@').unwrap_or((email.as_str(), ""));
            others.extend(fold::words(local).into_iter().filter(|word| !names.contains(word)));
            others.extend(fold::words(domain).into_iter().map(|word| format!("{DOMAIN}{word}")));
        }
    }
    if let Some(wish) = &customer.wish {
        for form in wish.forms.values().filter(|_| takes(open(wish.private_from))) {
            fold::name_words(form.as_str(), &mut names);
        }
    }
    for stay in customer.stays.iter().filter(|stay| takes(!stay.confidential)) {
        identifier(stay.booking.as_str(), &mut others);
    }
    let used = customer.orders.iter().filter(|_| customer.restricted.is_none());
    for order in used.filter(|order| takes(open(order.private_from))) {
        identifier(order.order.as_str(), &mut others);
        others.extend(fold::words(order.what.as_str()));
    }
    names.truncate(MOST);
    phones.truncate(MOST);
    others.truncate(MOST);
    phones.retain(|phone| !phone.is_empty());
    others.dedup();
    let days = if part == Part::Public { days(customer) } else { String::new() };
    if names.is_empty() && phones.is_empty() && others.is_empty() && days.is_empty() {
        return String::new();
    }
    format!("{}\n{}\n{}\n{days}", names.join(" "), phones.join(" "), others.join(" "))
}

/// A number such as 2026-R-77810 is found as one word, from its letters on, and by its parts. A letter alone would lead
/// to half of all numbers.
fn identifier(text: &str, others: &mut Vec<String>) {
    let parts = fold::words(text);
    if parts.len() > 1 {
        let tails = (0..parts.len() - 1).filter_map(|from| parts.get(from..));
        let named = |tail: &&[String]| tail.first().is_some_and(|part| part.starts_with(char::is_alphabetic));
        others.extend(tails.filter(|tail| tail.len() == parts.len() || named(tail)).map(<[String]>::concat));
        others.extend(parts.into_iter().filter(|part| part.len() > 1));
    } else {
        others.extend(parts);
    }
}

/// Marks a word after the `@` of an e-mail address: most customers share a few of these, so they are looked for last.
/// Folding never lets it through.
pub(super) const DOMAIN: char = '@';

/// Days of one stay that are indexed; guests who stay longer are found, only not first.
const LONGEST_STAY: i64 = 120;

/// One character for a day, so that it costs the index one word: rare ideographs, which the ranking tells apart.
pub(super) fn day_word(day: NaiveDate) -> char {
    let since = day.signed_duration_since(NaiveDate::default()).num_days().rem_euclid(42_000);
    u32::try_from(since).ok().and_then(|since| char::from_u32(0x2_0000 + since)).unwrap_or('\u{20000}')
}

/// The days on which the customer is known to stay, confidential stays left out: present guests are found first.
fn days(customer: &Customer) -> String {
    let mut days = String::new();
    for stay in customer.stays.iter().filter(|stay| !stay.confidential).take(MOST) {
        let length = stay.to.signed_duration_since(stay.from).num_days().clamp(0, LONGEST_STAY);
        days.extend(stay.from.iter_days().take(usize::try_from(length).unwrap_or(0) + 1).map(day_word));
    }
    days
}
