//! What is known beyond the contract, in words: each thing with where it comes from, what it rests on, and until when.

use crate::domain::{Audience, BoundaryKind, Bystander, Clean, ConsentState, Source};
use crate::phrases::{Argument, Phrases};
use crate::statement::consent_record::ConsentRecord;
use crate::statement::page::{self, Block, day, law, listed, sentence, with};
use crate::statement::{Basis, Held, Statement, What};

pub(super) fn blocks(statement: &Statement, words: &Phrases) -> Vec<Block> {
    if statement.held.is_empty() {
        return vec![words.text("statement-held-nothing").into()];
    }
    // The ground is said once for all that rests on it: ten times the same sentence is heard by nobody.
    let common = Basis::Consent.article(statement.jurisdiction);
    let rests = statement.held.iter().any(|held| held.basis == common);
    let ground = rests.then(|| with(words, "statement-on-consent", "law", &law(common, words)).into());
    let block = |held: &Held| Block { text: what(&held.what, words), details: details(held, common, words) };
    ground.into_iter().chain(statement.held.iter().map(block)).collect()
}

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
        What::WishedForm { language, text } => {
            let language = page::language(language, words);
            let arguments = [("language", Argument::Text(&language)), ("text", Argument::Text(text))];
            words.format("statement-wish", &arguments)
        }
        What::Pronouns { language, text } => {
            let language = page::language(language, words);
            let arguments = [("language", Argument::Text(&language)), ("text", Argument::Text(text))];
            words.format("statement-pronouns", &arguments)
        }
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

fn details(held: &Held, common: &str, words: &Phrases) -> Vec<Clean> {
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
            lines.extend(consent(record, words));
        }
        if held.consents.is_empty() {
            lines.push(words.text("statement-no-consent"));
        }
    } else {
        lines.push(with(words, "statement-as-you-asked", "law", &law));
    }
    lines.extend(held.deleted_on.map(|on| with(words, "statement-deleted-on", "day", &day(on, words))));
    if !held.private_from.is_empty() {
        lines.push(with(words, "statement-private", "who", &bystanders(held.private_from, words)));
    }
    lines
}

const fn needs_consent(what: &What) -> bool {
    matches!(what, What::Item { .. } | What::Visits { .. })
}

fn consent(record: &ConsentRecord, words: &Phrases) -> Vec<Clean> {
    let purpose = words.text(&format!("statement-purpose-{}", record.purpose.id()));
    let mut lines: Vec<Clean> = Vec::new();
    for event in &record.event {
        let state = with(words, state_phrase(event.state), "purpose", &purpose);
        let on = event.time.map(|on| with(words, "statement-consent-on", "day", &day(on, words)));
        // "You agreed on ..." is one clause; where nobody answered, the day stands apart.
        let answered = !matches!(event.state, ConsentState::Requested | ConsentState::Unknown);
        let mut parts = match on {
            Some(on) if answered => vec![Clean::new(&format!("{state} {on}"))],
            on => [state].into_iter().chain(on).collect(),
        };
        parts.extend(event.method.as_ref().map(|how| with(words, "statement-consent-how", "text", how)));
        if event.kind == "ExplicitlyExpressedConsent" && event.state == ConsentState::Given {
            parts.push(words.text("statement-consent-explicit"));
        }
        if event.state == ConsentState::Given {
            let notice = record.privacy_notice.as_ref();
            parts.extend(notice.map(|notice| with(words, "statement-consent-notice", "text", notice)));
            parts.push(event.duration.map_or_else(
                || words.text("statement-consent-until-withdrawn"),
                |last| with(words, "statement-consent-until", "day", &day(last, words)),
            ));
        }
        lines.push(sentence(&parts));
    }
    lines.extend(record.benefit.as_ref().map(|benefit| with(words, "statement-consent-benefit", "text", benefit)));
    lines
}

const fn state_phrase(state: ConsentState) -> &'static str {
    match state {
        ConsentState::Requested => "statement-consent-requested",
        ConsentState::Given => "statement-consent-given",
        ConsentState::Refused => "statement-consent-refused",
        ConsentState::Withdrawn => "statement-consent-withdrawn",
        ConsentState::Expired => "statement-consent-expired",
        ConsentState::Unknown => "statement-consent-unknown",
    }
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
