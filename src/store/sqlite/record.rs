//! What is searched of a customer, folded, and how close a search comes to it. Pure.
//!
//! A record has three lines: words of the name, telephone numbers as digits, other words (e-mail, bookings, orders).
//! Two parts are kept apart: what every encounter may find, and what may be private in one. Nothing of the second
//! is in the first.

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
            others.extend(fold::words(email.as_str()));
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
    for order in customer.orders.iter().filter(|order| takes(open(order.private_from))) {
        identifier(order.order.as_str(), &mut others);
        others.extend(fold::words(order.what.as_str()));
    }
    names.truncate(MOST);
    phones.truncate(MOST);
    others.truncate(MOST);
    phones.retain(|phone| !phone.is_empty());
    others.dedup();
    if names.is_empty() && phones.is_empty() && others.is_empty() {
        return String::new();
    }
    format!("{}\n{}\n{}", names.join(" "), phones.join(" "), others.join(" "))
}

/// A number such as R-77810 is found by its parts and as one word.
fn identifier(text: &str, others: &mut Vec<String>) {
    let parts = fold::words(text);
    if parts.len() > 1 {
        others.push(parts.concat());
    }
    others.extend(parts);
}

/// The words that the index gets for a record: unspaced scripts character by character, telephone numbers from both
/// ends, and one word for each day of a stay that is not confidential, so that present guests are found first.
pub(super) fn index_words(record: &str, days: &[NaiveDate]) -> String {
    let mut out = String::with_capacity(record.len() * 2);
    for (line, text) in record.split('\n').enumerate() {
        for word in text.split(' ') {
            for c in word.chars() {
                if fold::is_unspaced(c) {
                    out.push(' ');
                    out.push(c);
                    out.push(' ');
                } else {
                    out.push(c);
                }
            }
            out.push(' ');
            if line == 1 && !word.is_empty() {
                out.push(REVERSED);
                out.extend(word.chars().rev());
                out.push(' ');
            }
        }
    }
    for day in days {
        out.push(day_word(*day));
        out.push(' ');
    }
    out
}

/// Marks a telephone number written from its end; folding never lets it through.
pub(super) const REVERSED: char = '#';

/// Days of one stay that are indexed; guests who stay longer are found, only not first.
const LONGEST_STAY: i64 = 120;

/// One character for a day, so that it costs the index one word: rare ideographs, which the ranking tells apart.
pub(super) fn day_word(day: NaiveDate) -> char {
    let since = day.signed_duration_since(NaiveDate::default()).num_days().rem_euclid(42_000);
    u32::try_from(since).ok().and_then(|since| char::from_u32(0x2_0000 + since)).unwrap_or('\u{20000}')
}

/// The days on which the customer is known to stay, confidential stays left out.
pub(super) fn stay_days(customer: &Customer) -> Vec<NaiveDate> {
    let mut days: Vec<NaiveDate> = Vec::new();
    for stay in customer.stays.iter().filter(|stay| !stay.confidential) {
        let length = stay.to.signed_duration_since(stay.from).num_days().clamp(0, LONGEST_STAY);
        days.extend(stay.from.iter_days().take(usize::try_from(length).unwrap_or(0) + 1));
    }
    days.truncate(4 * usize::try_from(LONGEST_STAY).unwrap_or(0));
    days
}

/// What is looked for.
pub(super) struct Query {
    /// The folded words; every one must match.
    pub words: Vec<String>,
    /// All digits together, when nothing but a telephone number was typed; without the zero before a national number.
    pub phone: Option<String>,
}

/// Tiers of closeness, in steps of which candidates are fetched.
pub(super) const TIER: u32 = 100;

impl Query {
    /// What was typed; none when there is nothing to look for.
    pub fn new(text: &str) -> Option<Self> {
        let mut words = fold::words(text);
        words.truncate(8);
        let alone = text.chars().all(|c| c.is_numeric() || c.is_whitespace() || "+-()/.".contains(c));
        let digits = fold::digits(text);
        let digits = digits.trim_start_matches('0');
        let phone = (alone && digits.len() >= 3).then(|| digits.to_owned());
        (!words.is_empty()).then_some(Self { words, phone })
    }

    /// How close the record comes, if every word is in it: whole words (0 and more), beginnings and ends (100 and
    /// more), inside a name (200 and more); within these, name before number.
    pub fn rank(&self, record: &str) -> Option<u32> {
        let mut lines = record.split('\n');
        let names = lines.next().unwrap_or_default();
        let phones = lines.next().unwrap_or_default();
        let others = lines.next().unwrap_or_default();
        let words = self.words.iter().try_fold((0, 0), |(tier, sum), word| {
            let class = class(word, names, phones, others)?;
            Some((tier.max(class / 2), sum + class))
        });
        let by_words = words.map(|(tier, sum)| tier * TIER + sum);
        let by_phone = self.phone.as_deref().and_then(|digits| {
            phones.split(' ').any(|phone| phone.ends_with(digits) || phone.starts_with(digits)).then_some(TIER + 3)
        });
        by_words.into_iter().chain(by_phone).min()
    }
}

fn class(word: &str, names: &str, phones: &str, others: &str) -> Option<u32> {
    let mut best = None;
    let mut better = |class: u32| best = Some(best.map_or(class, |best: u32| best.min(class)));
    let unspaced = word.chars().any(fold::is_unspaced);
    for name in names.split(' ') {
        if name == word {
            return Some(0);
        } else if name.starts_with(word) {
            better(2);
        } else if name.contains(word) && (unspaced || word.chars().count() >= 3) {
            better(if unspaced { 3 } else { 4 });
        }
    }
    for other in others.split(' ') {
        if other == word {
            better(1);
        } else if other.starts_with(word) {
            better(3);
        }
    }
    if word.len() >= 3 && word.bytes().all(|byte| byte.is_ascii_digit()) {
        for phone in phones.split(' ') {
            if phone == word {
                better(1);
            } else if phone.ends_with(word) || phone.starts_with(word) {
                better(3);
            }
        }
    }
    best
}
