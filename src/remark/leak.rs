//! Leaks: words of a line that name what may not be said in this encounter.
//!
//! Who may know decides what is matched ([`Reach`]). At the desk with somebody there a line is judged from the public part
//! alone, so equal public parts give equal findings and nobody can ask the line what is hidden (law 2). Before or after the
//! encounter, by whoever may read the whole customer, everything is matched.

use std::collections::BTreeMap;

use chrono::Datelike;

use super::category;
use super::forms::{Heard, Word, content_words, unspaced_runs};
use super::language::Lexicon;
use super::numbers::number_patterns;
use super::pattern::PatternSet;
use super::words::Words;
use super::{Certainty, Remarks, Span};
use crate::disclosure::{Decisions, Permissions, Policy, PublicPart, Subject, decide};
use crate::domain::{CategoryId, Clean, Customer, Encounter, Language, Visits};

/// What of a customer is matched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// The public part of this encounter: for a line examined while the guest stands there.
    PublicPart,
    /// Everything: for a line examined where no guest and no bystander reads along.
    Everything,
}

/// Why a thing may not be said; chooses the reason that is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Thing,
    Room,
    Order,
    Limit,
    Number,
    Visits,
}

impl Kind {
    const fn why(self) -> &'static str {
        match self {
            Self::Thing | Self::Number => "leak-item",
            Self::Visits => "leak-visits",
            Self::Room => "leak-room",
            Self::Order => "leak-order",
            Self::Limit => "leak-limit",
        }
    }

    /// A room number or a run of signs says the thing itself; a number may count something else.
    const fn certainty(self) -> Certainty {
        match self {
            Self::Number | Self::Visits => Certainty::Likely,
            _ => Certainty::Certain,
        }
    }
}

#[derive(Clone, Debug)]
struct Secret {
    kind: Kind,
    text: Clean,
    /// Words of which one is enough.
    telling: Vec<Word>,
    /// Words that tell only together.
    together: Vec<Word>,
}

/// What may not be said of one customer in one encounter and language, with the forms it can come back in.
#[derive(Clone, Debug, Default)]
pub struct Secrets {
    things: Vec<Secret>,
    /// What is found as a pattern: numbers, and words of scripts without spaces; each for a place in `things`.
    runs: PatternSet<usize>,
    patterns: Vec<(usize, String)>,
    recognition: Recognition,
    sayable: Vec<Clean>,
    /// The words of what may be said.
    said: Vec<Word>,
    /// The open questions, where words typical of a category are judged.
    questions: Option<BTreeMap<CategoryId, Clean>>,
}

/// Whether earlier visits may be spoken of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Recognition {
    /// They may.
    MayBeVoiced,
    /// They may not, or nobody knows.
    #[default]
    Unsaid,
}

/// One thing and the forms in which it is found, for whoever may read the thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expansion {
    /// The thing as it was told.
    pub text: Clean,
    /// The stems and patterns that are looked for.
    pub forms: Vec<Clean>,
}

/// A leak found.
pub(super) struct Leak {
    pub span: Span,
    pub why: &'static str,
    pub certainty: Certainty,
    /// What to say instead.
    pub better: Option<Clean>,
}

impl Secrets {
    /// What may not be said of `customer` in `encounter`, in the forms of `language`.
    #[must_use]
    pub fn of(
        customer: &Customer,
        encounter: &Encounter,
        policy: &Policy,
        language: &Language,
        reach: Reach,
        remarks: &Remarks,
    ) -> Self {
        let Some(lexicon) = remarks.lexicon(language) else { return Self::default() };
        let public = PublicPart::of(customer, encounter, policy);
        let decisions = decide(&public, encounter, policy);
        let known: &Customer = match reach {
            Reach::PublicPart => &public,
            Reach::Everything => customer,
        };
        let sayable = sayable(&decisions);
        let mut secrets = Self {
            recognition: recognition(&decisions),
            sayable: sayable.clone(),
            questions: (reach == Reach::PublicPart && !encounter.is_alone()).then(|| questions(policy, language)),
            ..Self::default()
        };
        let said = sayable.iter().flat_map(|text| content_words(text.as_str(), lexicon));
        secrets.said = said.map(|word| Word::of(&word, &lexicon.tag)).collect();
        let unsaid = |text: &Clean| !text.is_empty() && !sayable.contains(text);
        for item in known.items.iter().filter(|item| unsaid(&item.text)) {
            secrets.add(Kind::Thing, &item.text, lexicon);
        }
        for order in known.orders.iter().filter(|order| unsaid(&order.what)) {
            secrets.add(Kind::Order, &order.what, lexicon);
        }
        for request in known.stays.iter().flat_map(|stay| &stay.requests).filter(|request| unsaid(&request.text)) {
            secrets.add(Kind::Thing, &request.text, lexicon);
        }
        for boundary in known.boundaries.iter().filter(|boundary| !boundary.about.is_empty()) {
            secrets.add(Kind::Limit, &boundary.about, lexicon);
        }
        for stay in known.stays.iter().filter(|stay| !stay.room.is_empty()) {
            secrets.add_number(Kind::Room, &stay.room, stay.room.as_str(), lexicon);
        }
        for order in known.orders.iter().filter(|order| unsaid(&order.what)) {
            secrets.add_number(Kind::Order, &order.order, order.order.as_str(), lexicon);
        }
        if let Some(visits) = known.visits.as_ref().filter(|_| secrets.recognition == Recognition::Unsaid) {
            secrets.add_visits(visits, encounter.at.day().year(), lexicon);
        }
        secrets
    }

    fn add(&mut self, kind: Kind, text: &Clean, lexicon: &Lexicon) {
        let sayable: Vec<String> = self.sayable.iter().flat_map(|text| content_words(text.as_str(), lexicon)).collect();
        let mut words = content_words(text.as_str(), lexicon);
        let heads: Vec<String> = words.iter().filter_map(|word| lexicon.compound_head(word)).collect();
        words.extend(heads);
        let (common, telling): (Vec<_>, Vec<_>) =
            words.into_iter().partition(|word| lexicon.is_everyday(word) || sayable.contains(word));
        let forms = |words: Vec<String>| words.iter().map(|word| Word::of(word, &lexicon.tag)).collect();
        let runs: Vec<String> =
            unspaced_runs(text.as_str()).into_iter().filter(|run| !lexicon.is_everyday(run)).collect();
        // "green tea" is found by both words; "rooibos tea" by the one that tells.
        let together = if telling.is_empty() && runs.is_empty() { forms(common) } else { Vec::new() };
        let place = self.things.len();
        self.things.push(Secret { kind, text: text.clone(), telling: forms(telling), together });
        for run in runs {
            self.add_pattern(run, place);
        }
        let numbers = text.as_str().split(|letter: char| !letter.is_ascii_digit()).filter(|digits| digits.len() >= 2);
        for number in numbers {
            self.add_number(Kind::Number, text, number, lexicon);
        }
    }

    /// A number, in digits and in words.
    fn add_number(&mut self, kind: Kind, text: &Clean, number: &str, lexicon: &Lexicon) {
        let place = self.things.len();
        self.things.push(Secret { kind, text: text.clone(), telling: Vec::new(), together: Vec::new() });
        for pattern in number_patterns(number, &lexicon.numbers) {
            self.add_pattern(pattern, place);
        }
    }

    /// Since when somebody comes: the years, but not this one, which is said of today as well.
    fn add_visits(&mut self, visits: &Visits, this_year: i32, lexicon: &Lexicon) {
        let years = [visits.first, visits.last].into_iter().flatten().map(|day| day.year());
        let mut known: Vec<String> = years.filter(|year| *year != this_year).map(|year| year.to_string()).collect();
        known.dedup();
        for year in known {
            self.add_number(Kind::Visits, &Clean::new(&year), &year, lexicon);
        }
    }

    fn add_pattern(&mut self, pattern: String, place: usize) {
        self.runs.add(&pattern, place);
        self.patterns.push((place, pattern));
    }

    /// Each thing and the forms in which it is found. Only for whoever may read the things themselves: verified, alone.
    #[must_use]
    pub fn expansions(&self) -> Vec<Expansion> {
        let shown = |(place, secret): (usize, &Secret)| {
            let words = secret.telling.iter().chain(&secret.together);
            let stems = words.flat_map(|word| word.stems.iter().map(super::forms::Stem::shown));
            let patterns = self.patterns.iter().filter(|(of, _)| *of == place).map(|(_, pattern)| pattern.clone());
            let forms = stems.chain(patterns).map(|form| Clean::new(&form)).collect();
            Expansion { text: secret.text.clone(), forms }
        };
        self.things.iter().enumerate().map(shown).collect()
    }

    /// Whether earlier visits may be spoken of.
    pub(super) const fn recognition(&self) -> Recognition {
        self.recognition
    }

    pub(super) fn find(&self, words: &Words<'_>, lexicon: &Lexicon) -> Vec<Leak> {
        let mut leaks = Vec::new();
        for found in self.runs.find(words) {
            let Some(kind) = self.things.get(*found.meaning).map(|thing| thing.kind) else { continue };
            leaks.extend(words.span(found.from, found.to).map(|span| Leak {
                span,
                why: kind.why(),
                certainty: kind.certainty(),
                better: None,
            }));
        }
        let folded = words.all_folded();
        let heard: Vec<Heard<'_>> = folded.iter().map(|word| Heard::of(word)).collect();
        for secret in &self.things {
            let place = |word: &Word| heard.iter().position(|heard| word.fits(heard));
            let telling = secret.telling.iter().find_map(place);
            let together: Option<Vec<usize>> =
                (!secret.together.is_empty()).then(|| secret.together.iter().map(place).collect()).flatten();
            let (from, to, certainty) = match (telling, together) {
                (Some(at), _) => (at, at, Certainty::Certain),
                (None, Some(places)) => {
                    let (Some(from), Some(to)) = (places.iter().min(), places.iter().max()) else { continue };
                    (*from, *to, Certainty::Likely)
                }
                (None, None) => continue,
            };
            let why = secret.kind.why();
            leaks.extend(words.span(from, to).map(|span| Leak { span, why, certainty, better: None }));
        }
        if let Some(questions) = &self.questions {
            let on_card = |at: usize| heard.get(at).is_some_and(|heard| self.said.iter().any(|word| word.fits(heard)));
            let named = category::named(words, lexicon).into_iter();
            leaks.extend(named.filter(|named| !(named.words.0..=named.words.1).any(on_card)).map(|named| Leak {
                span: named.span,
                why: "leak-typical",
                certainty: category::CERTAINTY,
                better: questions.get(named.category).cloned(),
            }));
        }
        leaks
    }

    /// Whether the line names something that may be said.
    pub(super) fn names_sayable(&self, words: &Words<'_>) -> bool {
        let folded = words.all_folded();
        folded.iter().map(|word| Heard::of(word)).any(|heard| self.said.iter().any(|word| word.fits(&heard)))
    }
}

/// The open question of each category in a language, where it has one.
fn questions(policy: &Policy, language: &Language) -> BTreeMap<CategoryId, Clean> {
    let each = policy.categories().iter();
    each.filter_map(|category| {
        let (spoken, question) = category.question.say(language, None)?;
        (spoken.primary() == language.primary()).then(|| (category.id.clone(), question.clone()))
    })
    .collect()
}

fn sayable(decisions: &Decisions) -> Vec<Clean> {
    let said = decisions.iter().filter(|decision| decision.permissions.contains(Permissions::MENTION));
    said.map(|decision| decision.text.clone()).filter(|text| !text.is_empty()).collect()
}

fn recognition(decisions: &Decisions) -> Recognition {
    let voiced = decisions.iter().any(|decision| {
        matches!(decision.subject, Subject::Recognition { .. }) && decision.permissions.contains(Permissions::MENTION)
    });
    if voiced { Recognition::MayBeVoiced } else { Recognition::Unsaid }
}
