//! What not to say: the customer's own refusals, first names that were not offered, and what custom avoids.

use super::common::Common;
use super::convention::Convention;
use super::pattern::Slot;
use super::person::is_east_asian;
use super::rule::AvoidRule;
use super::slots::{Case, Slots};
use super::wish::Wished;
use super::{Avoid, Listeners, Situation};
use crate::domain::{Addressee, BoundaryKind, Clean, Formality};

#[expect(clippy::too_many_arguments, reason = "each is one thing that custom asks about")]
pub(super) fn avoid(
    addressee: &Addressee,
    slots: &Slots,
    convention: &Convention,
    common: Option<&Common>,
    formality: Formality,
    situation: &Situation,
    wished: Wished,
    spoken: &[String],
) -> Vec<Avoid> {
    let mut list: Vec<Avoid> = Vec::new();
    let mut add = |form: Clean, why: &crate::domain::Localised| {
        if !form.is_empty()
            && !list.iter().any(|known| known.form == form)
            && !spoken.iter().any(|said| form == *said.as_str())
        {
            list.push(Avoid { form, why: why.clone() });
        }
    };
    let private =
        situation.company == Listeners::Others && addressee.wish.private_from.is_some_and(|from| !from.is_empty());
    if let Some(common) = common {
        if !private {
            addressee.wish.never.iter().for_each(|form| add(form.clone(), &common.never));
        }
        if addressee.boundaries.iter().any(|limit| limit.kind == BoundaryKind::NoFirstName)
            && !slots.given_name.is_empty()
        {
            add(Clean::new(&slots.given_name), &common.first_name);
        }
    }
    // A wish leaves only the first name that nobody offered to be said by mistake.
    let applies = |rule: &&AvoidRule| wished == Wished::No || rule.form.is_bare_first_name();
    for rule in convention.avoid.iter().filter(|rule| slots.meets(&rule.when, formality)).filter(applies) {
        if rule.form.has(Slot::Pet) {
            for pet in convention.pet.get(&slots.given_name).into_iter().flatten() {
                add(Clean::new(pet), &rule.why);
            }
        } else if let Some(form) = slots.fill(&rule.form, Case::Call)
            && (wished == Wished::No || !spoken.iter().any(|said| said.contains(&form)))
        {
            add(Clean::new(&form), &rule.why);
        }
    }
    list
}

/// Forms the customer never wants to hear, recognised inside longer forms and however they are abbreviated.
pub(super) struct Refused<'a> {
    pub(super) never: &'a [Clean],
    pub(super) convention: &'a Convention,
}

impl Refused<'_> {
    /// Whether the form, or the name in it, holds one of them.
    pub(super) fn holds(&self, form: &str, name: &str) -> bool {
        if self.never.is_empty() {
            return false;
        }
        let sounds = |text: &str| -> Vec<String> { words(text).map(|word| self.sound(word)).collect() };
        let (form, name) = (sounds(form), sounds(name));
        self.never.iter().any(|never| {
            let together = never.as_str().contains(is_east_asian);
            let never = sounds(never.as_str());
            let within = |words: &[String]| {
                !never.is_empty()
                    && (words.windows(never.len()).any(|part| part == never)
                        || together && words.concat().contains(&never.concat()))
            };
            within(&form) || within(&name)
        })
    }

    fn sound(&self, word: &str) -> String {
        let plain = word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
        self.convention.sound.get(&plain).cloned().unwrap_or(plain)
    }
}

/// The words of a form, also where no space parts them: Müller様 is two. Inside 田中花子様 nothing parts them at all.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace().flat_map(|word| {
        let apart = |(place, c): (usize, char)| {
            let next = word.get(place + c.len_utf8()..)?.chars().next()?;
            (is_east_asian(c) != is_east_asian(next)).then_some(place + c.len_utf8())
        };
        let ends = word.char_indices().filter_map(apart).chain([word.len()]);
        let mut start = 0;
        ends.filter_map(move |end| word.get(std::mem::replace(&mut start, end)..end)).collect::<Vec<_>>()
    })
}
