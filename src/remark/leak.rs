//! Leaks: words of a line that name what may not be said in this encounter.
//!
//! Who may know decides what is matched ([`Reach`]). At the desk with somebody there a line is judged from the public part
//! alone, so equal public parts give equal findings and nobody can ask the line what is hidden (law 2). Before or after the
//! encounter, by whoever may read the whole customer, everything is matched.

use super::forms::{Word, content_words};
use super::language::Lexicon;
use super::numbers::number_patterns;
use super::pattern::PatternSet;
use super::words::Words;
use super::{Certainty, Remarks, Span};
use crate::disclosure::{Decisions, Permissions, Policy, PublicPart, Subject, decide};
use crate::domain::{Clean, Customer, Encounter, Language};

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
}

impl Kind {
    const fn why(self) -> &'static str {
        match self {
            Self::Thing => "leak-item",
            Self::Room => "leak-room",
            Self::Order => "leak-order",
            Self::Limit => "leak-limit",
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
    tag: String,
    things: Vec<Secret>,
    numbers: PatternSet<usize>,
    patterns: Vec<String>,
    recognition: Recognition,
    sayable: Vec<Clean>,
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
            tag: lexicon.tag.clone(),
            recognition: recognition(&decisions),
            sayable: sayable.clone(),
            ..Self::default()
        };
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
            secrets.add_room(&stay.room, lexicon);
        }
        secrets
    }

    fn add(&mut self, kind: Kind, text: &Clean, lexicon: &Lexicon) {
        let sayable: Vec<String> = self.sayable.iter().flat_map(|text| content_words(text.as_str(), lexicon)).collect();
        let words = content_words(text.as_str(), lexicon);
        let (common, telling): (Vec<_>, Vec<_>) =
            words.into_iter().partition(|word| lexicon.is_everyday(word) || sayable.contains(word));
        let forms = |words: Vec<String>| words.iter().map(|word| Word::of(word, &lexicon.tag)).collect();
        // "green tea" is found by both words; "rooibos tea" by the one that tells.
        let together = if telling.is_empty() { forms(common) } else { Vec::new() };
        self.things.push(Secret { kind, text: text.clone(), telling: forms(telling), together });
    }

    fn add_room(&mut self, room: &Clean, lexicon: &Lexicon) {
        let place = self.things.len();
        self.things.push(Secret { kind: Kind::Room, text: room.clone(), telling: Vec::new(), together: Vec::new() });
        for pattern in number_patterns(room.as_str(), &lexicon.numbers) {
            self.numbers.add(&pattern, place);
            self.patterns.push(pattern);
        }
    }

    /// Each thing and the forms in which it is found. Only for whoever may read the things themselves: verified, alone.
    #[must_use]
    pub fn expansions(&self) -> Vec<Expansion> {
        let shown = |secret: &Secret| {
            let words = secret.telling.iter().chain(&secret.together);
            let stems = words.flat_map(|word| word.stems.iter().map(super::forms::Stem::shown));
            let numbers = self.patterns.iter().filter(|_| secret.kind == Kind::Room).cloned();
            stems.chain(numbers).map(|form| Clean::new(&form)).collect()
        };
        self.things.iter().map(|secret| Expansion { text: secret.text.clone(), forms: shown(secret) }).collect()
    }

    /// Whether earlier visits may be spoken of.
    pub(super) const fn recognition(&self) -> Recognition {
        self.recognition
    }

    pub(super) fn find(&self, words: &Words<'_>) -> Vec<Leak> {
        let mut leaks = Vec::new();
        for found in self.numbers.find(words) {
            leaks.extend(words.span(found.from, found.to).map(|span| Leak {
                span,
                why: Kind::Room.why(),
                certainty: Certainty::Certain,
            }));
        }
        for secret in &self.things {
            let place = |word: &Word| (0..words.len()).find(|at| word.fits(words.at(*at), &self.tag));
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
            leaks.extend(words.span(from, to).map(|span| Leak { span, why: secret.kind.why(), certainty }));
        }
        leaks
    }
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
