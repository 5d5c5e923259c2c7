//! What is known beyond the contract, in words: each thing with where it comes from, what it rests on, and until when.

use super::consent;
use crate::domain::{Audience, BoundaryKind, Bystander, Clean, Source};
use crate::phrases::{Argument, Phrases};
use crate::retention::Kind;
use crate::statement::page::{Block, day, in_language, law, listed, sentence, with};
use crate::statement::{Basis, Held, Statement, What};

pub(super) fn blocks(statement: &Statement, words: &Phrases) -> Vec<Block> {
    if statement.held.is_empty() {
        return vec![words.text("statement-held-nothing").into()];
    }
    // The ground is said once for all that rests on it: ten times the same sentence is heard by nobody.
    let common = Basis::Consent.article(statement.jurisdiction);
    let rests = statement.held.iter().any(|held| held.basis == common);
    let ground = rests.then(|| with(words, "statement-on-consent", "law", &law(common, words)).into());
    let block = |held: &Held| Block { text: what(&held.what, words), details: details(held, common, statement, words) };
    ground.into_iter().chain(statement.held.iter().map(block)).collect()
}

const WISH: [&str; 2] = ["statement-wish", "statement-wish-any"];
const PRONOUNS: [&str; 2] = ["statement-pronouns", "statement-pronouns-any"];

fn what(what: &What, words: &Phrases) -> Clean {
    match what {
        What::Item { label, text, .. } => {
            let label = capitalised(label);
            if text.is_empty() {
                return with(words, "statement-item-nothing", "label", &label);
            }
            words.format("statement-item", &[("label", Argument::Text(&label)), ("text", Argument::Text(text))])
        }
        What::Visits { first, last, count } => {
            let mut parts = vec![words.format("statement-visits", &[("count", Argument::Number((*count).into()))])];
            parts.extend(first.map(|first| with(words, "statement-visits-first", "day", &day(first, words))));
            parts.extend(last.map(|last| with(words, "statement-visits-last", "day", &day(last, words))));
            sentence(&parts)
        }
        What::WishedForm { language, text } => in_language(WISH, language, text, words),
        What::Pronouns { language, text } => in_language(PRONOUNS, language, text, words),
        What::NeverForm { text } => with(words, "statement-never", "text", text),
        What::Boundary { boundary, about, when } => {
            let mut parts = vec![words.text(boundary_phrase(*boundary))];
            parts.extend(about.as_ref().map(|about| with(words, "statement-boundary-about", "text", about)));
            parts.extend(
                when.filter(|when| !when.is_empty())
                    .map(|when| with(words, "statement-boundary-when", "who", &bystanders(when, words))),
            );
            sentence(&parts)
        }
    }
}

fn details(held: &Held, common: &str, statement: &Statement, words: &Phrases) -> Vec<Clean> {
    let mut lines = vec![words.text(source_phrase(held.source))];
    let dated = [
        ("statement-since", held.since),
        ("statement-confirmed", held.confirmed_on),
        ("statement-ask-again", held.ask_again_on),
    ];
    lines.extend(dated.into_iter().filter_map(|(id, on)| Some(with(words, id, "day", &day(on?, words)))));
    let law = law(held.basis, words);
    if needs_consent(&held.what) {
        if held.basis != common {
            lines.push(with(words, "statement-on-explicit-consent", "law", &law));
        }
        for record in &held.consents {
            lines.extend(consent::lines(record, words));
        }
        if held.consents.is_empty() {
            lines.push(words.text("statement-no-consent"));
        }
    } else {
        lines.push(with(words, "statement-as-you-asked", "law", &law));
    }
    let stands = held.until.is_some_and(|until| until >= statement.given_on);
    lines.extend(held.deleted_on.map(|on| with(words, deletion(held.deleted_by, stands), "day", &day(on, words))));
    lines.extend(private(held.private_from, words));
    lines
}

/// Why something leaves, so that the customer knows what would keep it: confirming does not renew a consent.
const fn deletion(by: Option<Kind>, stands: bool) -> &'static str {
    match by {
        Some(Kind::EndedConsent) if stands => "statement-deleted-consent-ends",
        Some(Kind::EndedConsent) => "statement-deleted-no-consent",
        Some(Kind::Visits) => "statement-deleted-visits",
        Some(Kind::Customer) => "statement-deleted-customer",
        _ => "statement-deleted-on",
    }
}

/// In whose presence something stays unsaid; nothing where in nobody's.
pub(super) fn private(audience: Audience, words: &Phrases) -> Option<Clean> {
    let from = Some(audience).filter(|audience| !audience.is_empty())?;
    Some(with(words, "statement-private", "who", &bystanders(from, words)))
}

const fn needs_consent(what: &What) -> bool {
    matches!(what, What::Item { .. } | What::Visits { .. })
}

const fn source_phrase(source: Source) -> &'static str {
    match source {
        Source::ToldUs => "statement-source-told",
        Source::ServiceHistory => "statement-source-history",
        Source::Observed => "statement-source-observed",
        Source::Inferred => "statement-source-inferred",
    }
}

const fn boundary_phrase(kind: BoundaryKind) -> &'static str {
    match kind {
        BoundaryKind::NoRecognition => "statement-boundary-no-recognition",
        BoundaryKind::NoFirstName => "statement-boundary-no-first-name",
        BoundaryKind::NoSmallTalk => "statement-boundary-no-small-talk",
        BoundaryKind::NoOffers => "statement-boundary-no-offers",
        BoundaryKind::NoQuestions => "statement-boundary-no-questions",
        BoundaryKind::NoTouch => "statement-boundary-no-touch",
        BoundaryKind::NoSurprises => "statement-boundary-no-surprises",
        BoundaryKind::NoCalls => "statement-boundary-no-calls",
    }
}

/// A category's name at the beginning of a sentence.
fn capitalised(label: &Clean) -> Clean {
    let mut letters = label.as_str().chars();
    let first: String = letters.next().map(char::to_uppercase).into_iter().flatten().collect();
    Clean::new(&(first + letters.as_str()))
}

/// Whose presence, as it stands after "in the presence of".
fn bystanders(audience: Audience, words: &Phrases) -> Clean {
    let named: Vec<Clean> = audience
        .bystanders()
        .map(|bystander| {
            words.text(match bystander {
                Bystander::Any => "statement-from-any",
                Bystander::Partner => "statement-from-partner",
                Bystander::Family => "statement-from-family",
                Bystander::Friends => "statement-from-friends",
                Bystander::Colleagues => "statement-from-colleagues",
                Bystander::Strangers => "statement-from-strangers",
            })
        })
        .collect();
    listed(&named)
}
