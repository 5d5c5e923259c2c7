//! Why something is withheld or narrowed: only verified, alone and on a private channel, where nobody else can read it.

use super::{Card, Why};
use crate::disclosure::{Decision, Decisions, Policy, Reason};
use crate::domain::{Clean, Encounter, Identity};
use crate::phrases::Phrases;

/// Whether reasons may be opened in this encounter.
#[must_use]
pub fn may_explain(encounter: &Encounter) -> bool {
    encounter.identity == Identity::Verified && encounter.is_alone() && encounter.channel.is_private()
}

/// The card with its reasons; none where they may not be read.
#[must_use]
pub fn with_why(
    card: Card,
    decisions: &Decisions,
    encounter: &Encounter,
    policy: &Policy,
    phrases: &Phrases,
) -> Option<Card> {
    if !may_explain(encounter) {
        return None;
    }
    let line = |decision: &Decision, reason: &Reason| why(decision, *reason, policy, phrases);
    let lines = decisions.iter().flat_map(|decision| decision.reasons.iter().map(move |reason| line(decision, reason)));
    Some(Card { why: Some(lines.collect()), ..card })
}

fn why(decision: &Decision, reason: Reason, policy: &Policy, phrases: &Phrases) -> Why {
    let restrict = reason.restrict.and_then(|place| policy.restricts().get(place));
    let own_basis = restrict.map(|restrict| &restrict.basis).filter(|basis| !basis.is_empty());
    let own_words = restrict.map(|restrict| restrict.reason.get(phrases.interface()));
    Why {
        category: decision.category.clone(),
        label: policy.label(&decision.category, phrases.interface()),
        rule: Clean::new(reason.rule.id()),
        basis: own_basis.cloned().unwrap_or_else(|| Clean::new(reason.rule.basis())),
        sentence: own_words.cloned().unwrap_or_else(|| phrases.text(reason.rule.sentence())),
    }
}
