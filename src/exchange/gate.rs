//! The rules of the gate that hold whatever the file's format, on a customer that is already in our types.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};
use std::io;

use super::Rule;
use super::lines::LONGEST_LINE;
use crate::custody::{Kind, TextOf, unfit};
use crate::domain::{Clean, Consent, ConsentState, Customer, Item, Language, Purpose, Sensitivity};

/// Longest text of an item, in characters.
pub(super) const LONGEST_TEXT: usize = 120;
/// Longest part of a name, in characters.
pub(super) const LONGEST_NAME: usize = 400;
/// Longest other field, in characters.
pub(super) const LONGEST_FIELD: usize = 1_000;

/// Whether this text has at most `limit` characters; looks at the characters only when the bytes leave a doubt.
pub(super) fn fits(text: &str, limit: usize) -> bool {
    text.len() <= limit || text.chars().count() <= limit
}

/// Whether the whole customer passes. Says no in a hurry: what is wrong, and where, the slow path finds out.
pub(super) fn passes(customer: &Customer, known: &dyn Fn(&str) -> bool) -> bool {
    let field = |text: &Clean| fits(text.as_str(), LONGEST_FIELD);
    let name = |text: &Clean| fits(text.as_str(), LONGEST_NAME);
    let tagged = |(tag, form): (&String, &Clean)| name(form) && tag.parse::<Language>().is_ok();
    customer.format == 1
        && !customer.id.as_str().is_empty()
        && fits(customer.id.as_str(), LONGEST_NAME)
        && customer.name.parts().all(name)
        && customer.contacts.phone.iter().chain(&customer.contacts.email).chain(&customer.contacts.postcode).all(name)
        && customer.stays.iter().all(|stay| {
            stay.from <= stay.to
                && [&stay.booking, &stay.eta, &stay.room].into_iter().all(field)
                && stay.requests.iter().all(|request| field(&request.text))
        })
        && customer.orders.iter().all(|order| field(&order.order) && field(&order.what))
        && customer.cases.iter().all(|case| field(&case.what) && field(&case.promised))
        && customer.wish.as_ref().is_none_or(|wish| wish.never.iter().all(name) && wish.forms.iter().all(tagged))
        && customer.pronouns.iter().flat_map(|pronouns| &pronouns.forms).all(tagged)
        && customer.boundaries.iter().all(|boundary| field(&boundary.about))
        && customer.objections.iter().all(|objection| objection.purpose != Purpose::Service)
        && customer.items.iter().all(|item| item_passes(item, known))
        && differ(&customer.items)
}

/// By which rule somebody made of a card or of rows may not be taken in, if by any: parts that are each as they should be
/// can be too long together.
pub(super) fn too_large(customer: &Customer, known: &dyn Fn(&str) -> bool) -> Option<Rule> {
    if !passes(customer, known) {
        Some(Rule::FieldTooLong)
    } else if !comes_back(customer) {
        Some(Rule::TooMuch)
    } else {
        None
    }
}

/// Things of a customer that are no document longer than a line may be, even if each were as long as it may be.
const FEW: usize = 300;

/// Whether the customer's document is a line that is read again.
fn comes_back(customer: &Customer) -> bool {
    let Customer { contacts, stays, orders, items, .. } = customer;
    let reach = contacts.phone.len() + contacts.email.len() + contacts.postcode.len();
    let requests: usize = stays.iter().map(|stay| stay.requests.len()).sum();
    if reach + stays.len() + requests + orders.len() + items.len() <= FEW {
        return true;
    }
    let mut room = Room(LONGEST_LINE);
    serde_json::to_writer(&mut room, customer).is_ok()
}

/// Takes so many bytes and no more.
struct Room(usize);

impl io::Write for Room {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 = self.0.checked_sub(bytes.len()).ok_or(io::ErrorKind::FileTooLarge)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Whether no two items have the same id.
fn differ(items: &[Item]) -> bool {
    let mut ids: Vec<_> = items.iter().filter_map(|item| item.id).collect();
    ids.sort_unstable();
    ids.is_sorted_by(|one, next| one < next)
}

fn item_passes(item: &Item, known: &dyn Fn(&str) -> bool) -> bool {
    let consents_fit = item
        .consents
        .iter()
        .all(|one| [&one.how, &one.notice, &one.benefit].into_iter().all(|text| fits(text.as_str(), LONGEST_FIELD)));
    let allowed = match item.sensitivity {
        Sensitivity::Ordinary => true,
        // That somebody said no, or takes a need back, is kept without its text (docs/CUSTODY.md) and says nothing of health.
        Sensitivity::Health => item.text.is_empty() || item.consents.iter().any(is_explicit_for_safety),
        Sensitivity::Special => false,
    };
    allowed
        && consents_fit
        && fits(item.text.as_str(), LONGEST_TEXT)
        && known(item.category.as_str())
        && unfit_item(item.text.as_str(), item.sensitivity).is_none()
}

fn is_explicit_for_safety(consent: &Consent) -> bool {
    consent.purpose == Purpose::Safety && consent.explicit
}

/// Takes the text off each need of health to which nobody ever said yes, as the desk keeps a no (docs/CUSTODY.md); answers
/// where they stand. What was agreed to and ended leaves at its term.
///
/// Source: GDPR Art. 9(2)(a): a question, a refusal and an answer that nobody knows are no explicit consent.
pub(super) fn without_unconsented_health(customer: &mut Customer) -> Vec<usize> {
    let was_given = |consent: &Consent| {
        let given = matches!(consent.state, ConsentState::Given | ConsentState::Withdrawn | ConsentState::Expired);
        is_explicit_for_safety(consent) && given
    };
    let mut emptied = Vec::new();
    for (place, item) in customer.items.iter_mut().enumerate() {
        let needs_a_yes = item.sensitivity == Sensitivity::Health && !item.text.is_empty();
        if needs_a_yes && !item.consents.iter().any(was_given) {
            item.text = Clean::default();
            emptied.push(place);
        }
    }
    emptied
}

/// An age in figures below this is a child's, whatever the house says of the texts that its desk notes (GDPR Art. 8(1)).
const CHILD_AGE: u32 = 16;

/// By which rule a note or tag may not be taken in, if by any: nobody knows who wrote it, nor whether the customer agreed.
pub(super) fn unfit_note(text: &str) -> Option<Rule> {
    unfit(text, TextOf::Item, CHILD_AGE).map(|kind| match kind {
        Kind::Need => Rule::HealthWithoutConsent,
        _ => Rule::UnfitText,
    })
}

/// By which rule an item of a document may not be taken in for its text, if by any. How sensitive it is the document says: a
/// need with explicit consent for safety may say what it comes from.
pub(super) fn unfit_item(text: &str, sensitivity: Sensitivity) -> Option<Rule> {
    let of = if sensitivity == Sensitivity::Ordinary { TextOf::Filed } else { TextOf::FiledForSafety };
    unfit(text, of, CHILD_AGE).map(|_| Rule::UnfitText)
}

/// The ids met in a file, as 64-bit hashes: bounded memory, and a chance of 1 in 30 million that a file of a million
/// customers has one refused wrongly, which the report then shows.
#[derive(Default)]
pub(super) struct Seen {
    hasher: RandomState,
    hashes: HashSet<u64, PassThrough>,
}

impl Seen {
    /// Whether this id is met for the first time.
    pub(super) fn first(&mut self, id: &str) -> bool {
        self.hashes.insert(self.hasher.hash_one(id))
    }
}

/// The hashes are hashes already.
#[derive(Clone, Default)]
struct PassThrough;

impl BuildHasher for PassThrough {
    type Hasher = Through;

    fn build_hasher(&self) -> Through {
        Through(0)
    }
}

struct Through(u64);

impl std::hash::Hasher for Through {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
        }
    }

    fn write_u64(&mut self, hash: u64) {
        self.0 = hash;
    }
}
