//! What is searched of a customer, folded. Pure.
//!
//! A record has four lines: words of the name, telephone numbers as digits, other words (e-mail, bookings, orders), the
//! days of stays. Two parts are kept apart: what every encounter may find, and what may be private in one. Nothing of
//! the second is in the first.

use std::cmp::Reverse;

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

/// Names and stays looked through at most; a hostile document must not fill the index.
const MOST: usize = 96;
/// Words of one line kept at most: every number of a regular of many years. What is newer comes first.
const LONGEST_LINE: usize = 2_000;

/// The record of this part.
pub(super) fn record(customer: &Customer, part: Part) -> String {
    let [mut names, mut phones, mut others] = [MOST, LONGEST_LINE, LONGEST_LINE].map(Line::of_at_most);
    let guarded = customer.boundaries.iter().any(|boundary| !boundary.audience().is_empty());
    let open = |audience: Option<Audience>| !guarded && audience.is_none_or(Audience::is_empty);
    let takes = |public: bool| part == Part::Both || public == (part == Part::Public);
    if takes(true) {
        for piece in customer.name.parts() {
            fold::name_words(piece.as_str(), &mut |word| names.add_new(word));
        }
        let (given, surname) = (customer.name.given.as_str(), customer.name.surname.as_str());
        if given.chars().chain(surname.chars()).any(|c| fold::is_unspaced(c) || fold::is_hangul(c)) {
            fold::name_words(&format!("{surname}{given}"), &mut |word| names.add_new(word));
        }
        for phone in &customer.contacts.phone {
            phones.add(&fold::digits(phone.as_str()));
        }
        for email in &customer.contacts.email {
            let (local, domain) = email.as_str().rsplit_once('@').unwrap_or((email.as_str(), ""));
            fold::each_word(local, |word| {
                if !names.has(word) {
                    others.add(word);
                }
            });
            fold::each_word(domain, |word| others.add_marked(word));
        }
    }
    if let Some(wish) = &customer.wish {
        for form in wish.forms.values().filter(|_| takes(open(wish.private_from))) {
            fold::name_words(form.as_str(), &mut |word| names.add_new(word));
        }
    }
    let stays = customer.stays.iter().filter(|stay| takes(!stay.confidential));
    for stay in newest_first(stays, |stay| stay.from) {
        identifier(stay.booking.as_str(), &mut others);
    }
    let used = customer.orders.iter().filter(|_| customer.restricted.is_none());
    let orders = newest_first(used.filter(|order| takes(open(order.private_from))), |order| order.on);
    for order in &orders {
        identifier(order.order.as_str(), &mut others);
    }
    for order in orders {
        fold::each_word(order.what.as_str(), |word| others.add(word));
    }
    let mut record = names.text;
    let of_names = record.len();
    for line in [&phones.text, &others.text] {
        record.push('\n');
        record.push_str(line);
    }
    record.push('\n');
    let empty = of_names + 3;
    if part == Part::Public {
        add_days(customer, &mut record);
    }
    if record.len() == empty && of_names == 0 { String::new() } else { record }
}

/// Of two on the same day, the one written later is newer.
fn newest_first<'a, T, K: Ord>(all: impl DoubleEndedIterator<Item = &'a T>, day: impl Fn(&T) -> K) -> Vec<&'a T> {
    let mut all: Vec<&T> = all.rev().collect();
    all.sort_by_key(|one| Reverse(day(one)));
    all
}

/// One line of a record: words with a space between them.
struct Line {
    most: usize,
    text: String,
    /// Where each word begins.
    begins: Vec<usize>,
}

impl Line {
    const fn of_at_most(most: usize) -> Self {
        Self { most, text: String::new(), begins: Vec::new() }
    }

    fn has(&self, word: &str) -> bool {
        let ends = self.begins.iter().skip(1).map(|next| next - 1).chain([self.text.len()]);
        self.begins
            .iter()
            .zip(ends)
            .any(|(begin, end)| end - begin == word.len() && self.text.get(*begin..end) == Some(word))
    }

    /// Adds a word that is not there yet.
    fn add_new(&mut self, word: &str) {
        if !self.has(word) {
            self.add(word);
        }
    }

    /// Adds a word, unless it would stand twice in a row.
    fn add(&mut self, word: &str) {
        let last = self.begins.last().and_then(|begin| self.text.get(*begin..));
        if word.is_empty() || self.begins.len() == self.most || last == Some(word) {
            return;
        }
        if last.is_some() {
            self.text.push(' ');
        }
        self.begins.push(self.text.len());
        self.text.push_str(word);
    }

    /// Adds a word from after the `@`.
    fn add_marked(&mut self, word: &str) {
        self.add(&format!("{DOMAIN}{word}"));
    }
}

/// A number such as 2026-R-77810 is found as one word, from its letters on, and by its parts. A letter alone would lead
/// to half of all numbers.
fn identifier(text: &str, others: &mut Line) {
    let (mut all, mut begins) = (String::with_capacity(text.len()), Vec::with_capacity(4));
    fold::each_word(text, |part| {
        begins.push(all.len());
        all.push_str(part);
    });
    let [_, .., last] = begins.as_slice() else { return others.add(&all) };
    for begin in begins.iter().filter(|begin| *begin != last) {
        let tail = all.get(*begin..).unwrap_or_default();
        if *begin == 0 || tail.starts_with(char::is_alphabetic) {
            others.add(tail);
        }
    }
    let ends = begins.iter().skip(1).copied().chain([all.len()]);
    for part in begins.iter().zip(ends).filter_map(|(begin, end)| all.get(*begin..end)) {
        if part.len() > 1 {
            others.add(part);
        }
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

/// Adds the days on which the customer is known to stay, confidential stays left out: present guests are found first.
fn add_days(customer: &Customer, record: &mut String) {
    let known = customer.stays.iter().filter(|stay| !stay.confidential);
    for stay in newest_first(known, |stay| stay.from).into_iter().take(MOST) {
        let length = stay.to.signed_duration_since(stay.from).num_days().clamp(0, LONGEST_STAY);
        record.extend(stay.from.iter_days().take(usize::try_from(length).unwrap_or(0) + 1).map(day_word));
    }
}
