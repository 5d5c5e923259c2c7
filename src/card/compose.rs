//! Putting a card together from the public part, the decisions and the advice on address.

use super::text::day_text;
use super::{AddressPanel, AvoidLine, Card, CaseLine, Entry, MomentLine, StayLine, ask, conduct};
use crate::address::{Advice, Certainty, display_name};
use crate::disclosure::{Decision, Decisions, Policy, PublicPart, Subject, Verdict};
use crate::domain::{CaseState, Clean, Encounter, Identity};
use crate::phrases::{Argument, Phrases};

/// The card of a customer whose name is known: claimed or verified. For a stranger it is the card of [`stranger`],
/// without a word of the advice.
#[must_use]
pub fn compose(
    public: &PublicPart<'_>,
    decisions: &Decisions,
    advice: Advice,
    encounter: &Encounter,
    policy: &Policy,
    phrases: &Phrases,
) -> Card {
    if encounter.identity == Identity::Unverified {
        return stranger(without_words(advice), encounter, policy, phrases);
    }
    let listed = |verdict: Verdict| entries(decisions, verdict, phrases);
    let mut card = Card {
        customer: Some(public.id.clone()),
        identity: encounter.identity,
        heading: display_name(&public.name),
        address: panel(without_private_refusals(advice, public, encounter), phrases),
        stay: if decisions.shows_stay() { stay(public, encounter) } else { None },
        cases: if decisions.shows_cases() { cases(public) } else { Vec::new() },
        say: listed(Verdict::Say),
        confirm: listed(Verdict::ConfirmFirst),
        quietly: listed(Verdict::DoQuietly),
        ask: Vec::new(),
        conduct: conduct::lines(public, encounter, policy, phrases),
        why: None,
    };
    card.address.reference = with_pronouns(&card.address, public);
    card.ask = ask::questions(&card, public, decisions, encounter, policy);
    card
}

/// The card of somebody who has not said or shown who they are: the same for every id, existing or not.
#[must_use]
pub fn stranger(advice: Advice, encounter: &Encounter, policy: &Policy, phrases: &Phrases) -> Card {
    let ask = ask::verification(&advice.language, encounter, policy);
    Card {
        customer: None,
        identity: Identity::Unverified,
        heading: Clean::default(),
        address: panel(advice, phrases),
        stay: None,
        cases: Vec::new(),
        say: Vec::new(),
        confirm: Vec::new(),
        quietly: Vec::new(),
        ask,
        conduct: Vec::new(),
        why: None,
    }
}

/// How to speak of the customer to a colleague, with the pronouns they go by in the conversation's language.
fn with_pronouns(address: &AddressPanel, public: &PublicPart<'_>) -> Clean {
    let pronouns = public.pronouns.as_ref().and_then(|pronouns| pronouns.in_language(&address.language));
    match pronouns.filter(|_| !address.reference.is_empty()) {
        Some(pronouns) => Clean::new(&format!("{} ({pronouns})", address.reference)),
        None => address.reference.clone(),
    }
}

fn without_words(advice: Advice) -> Advice {
    Advice {
        greeting: Clean::default(),
        spoken: Vec::new(),
        written: Clean::default(),
        reference: Clean::default(),
        avoid: Vec::new(),
        ask: None,
        certainty: Certainty::Unsure,
        basis: Vec::new(),
        lines: Vec::new(),
        ..advice
    }
}

/// What the customer never wants to hear is obeyed by the advice; where the wish is private it is not shown.
fn without_private_refusals(mut advice: Advice, public: &PublicPart<'_>, encounter: &Encounter) -> Advice {
    if let Some(wish) = &public.wish
        && wish.private_from.is_some_and(|audience| audience.meets(encounter.present()))
    {
        advice.avoid.retain(|avoid| !wish.never.contains(&avoid.form));
    }
    advice
}

fn panel(advice: Advice, phrases: &Phrases) -> AddressPanel {
    let line =
        |avoid: crate::address::Avoid| AvoidLine { why: avoid.why.get(phrases.interface()).clone(), form: avoid.form };
    let moment = |line: crate::address::Line| MomentLine {
        why: line.why.get(phrases.interface()).clone(),
        say: line.say,
        not: line.not,
    };
    AddressPanel {
        lines: advice.lines.into_iter().map(moment).collect(),
        greeting: advice.greeting,
        spoken: advice.spoken,
        register: advice.register,
        avoid: advice.avoid.into_iter().map(line).collect(),
        ask: advice.ask,
        certainty: advice.certainty,
        basis: advice.basis,
        language: advice.language,
        written: advice.written,
        reference: advice.reference,
        depth: advice.depth,
    }
}

fn stay(public: &PublicPart<'_>, encounter: &Encounter) -> Option<StayLine> {
    public.present_stay(encounter.at.day()).map(|stay| StayLine {
        from: stay.from,
        to: stay.to,
        eta: some_text(&stay.eta),
        room_ready: stay.room_ready,
        party: stay.party,
    })
}

fn cases(public: &PublicPart<'_>) -> Vec<CaseLine> {
    let open = public.cases.iter().filter(|case| case.state == CaseState::Open);
    open.map(|case| CaseLine { what: case.what.clone(), promised: some_text(&case.promised), due: case.due }).collect()
}

fn some_text(text: &Clean) -> Option<Clean> {
    Some(text).filter(|text| !text.is_empty()).cloned()
}

fn entries(decisions: &Decisions, verdict: Verdict, phrases: &Phrases) -> Vec<Entry> {
    let listed = decisions.iter().filter(|decision| decision.verdict == verdict);
    listed
        .map(|decision| Entry {
            category: decision.category.clone(),
            text: entry_text(decision, phrases),
            confirmed_on: decision.confirmed_on,
        })
        .collect()
}

/// The words of a decision on the card.
#[must_use]
pub fn entry_text(decision: &Decision, phrases: &Phrases) -> Clean {
    let Subject::Recognition { count, last } = decision.subject else { return decision.text.clone() };
    let number = Argument::Number(u64::from(count));
    match last {
        None => phrases.format("card-visits", &[("count", number)]),
        Some(day) => {
            let day = day_text(day, phrases);
            phrases.format("card-visits-last", &[("count", number), ("day", Argument::Text(&day))])
        }
    }
}
