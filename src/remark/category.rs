//! Words typical of a category. While somebody else may hear, a line is judged by them and by the card alone, alike for every
//! customer: what names a typical private thing that is not on the card is a likely leak, whether anybody has it or not.
//! The better line is the category's open question.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::language::Lexicon;
use super::pattern::PatternSet;
use super::words::Words;
use super::{Certainty, Span};
use crate::domain::CategoryId;

/// A category's words, as patterns of one word.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct CategoryWords {
    /// Particular things: they tell where the line turns to the guest.
    particular: Vec<String>,
    /// Common things: they tell where the line gives them to the guest as theirs.
    common: Vec<String>,
}

/// What a word is typical of.
#[derive(Clone, Debug)]
pub(super) struct Typical {
    /// The category.
    pub category: CategoryId,
    kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Particular,
    Common,
}

/// The words of every category of a file.
pub(super) fn typical(categories: BTreeMap<CategoryId, CategoryWords>) -> PatternSet<Typical> {
    let mut set = PatternSet::default();
    for (category, words) in categories {
        for (patterns, kind) in [(&words.particular, Kind::Particular), (&words.common, Kind::Common)] {
            for written in patterns {
                set.add(written, Typical { category: category.clone(), kind });
            }
        }
    }
    set
}

/// A typical thing found: where, and of which category.
pub(super) struct Named<'a> {
    /// The words.
    pub span: Span,
    /// The category.
    pub category: &'a CategoryId,
    /// The first and the last word.
    pub words: (usize, usize),
}

/// Typical things that the line gives to the guest.
pub(super) fn named<'a>(words: &Words<'_>, lexicon: &'a Lexicon) -> Vec<Named<'a>> {
    let found = lexicon.typical.find(words);
    let given = found.iter().filter(|one| match one.meaning.kind {
        Kind::Particular => turns_to_guest(words, one.from, lexicon),
        Kind::Common => is_theirs(words, one.from, lexicon),
    });
    given
        .filter_map(|one| {
            let span = words.span(one.from, one.to)?;
            Some(Named { span, category: &one.meaning.category, words: (one.from, one.to) })
        })
        .collect()
}

/// "your tea", "your usual cup of tea": a possessive of the guest stands up to two words before.
fn is_theirs(words: &Words<'_>, at: usize, lexicon: &Lexicon) -> bool {
    (1..=2).any(|back| lexicon.words.has("yours", words.back(at, back)))
}

/// A sentence that says "you" or "your", or one so short that it can only be an offer: "Rooibos?"
fn turns_to_guest(words: &Words<'_>, at: usize, lexicon: &Lexicon) -> bool {
    let first = (0..=at).rev().find(|place| words.begins_sentence(*place)).unwrap_or(0);
    let end = (at + 1..words.len()).find(|place| words.begins_sentence(*place)).unwrap_or(words.len());
    let own = |place: usize| lexicon.words.has("yours", words.at(place)) || lexicon.words.has("you", words.at(place));
    end - first <= SHORT || (first..end).any(own)
}

/// A sentence of so few words offers what it names.
const SHORT: usize = 3;

/// How sure such a finding is: the word may be said to anybody.
pub(super) const CERTAINTY: Certainty = Certainty::Likely;
