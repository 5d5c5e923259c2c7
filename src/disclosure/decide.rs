//! The decision: for each thing known of a customer, what staff may do with it now, and why not more.
//!
//! `allowed = ALL ∩ rule₁ ∩ rule₂ ∩ …`: the permissions of a decision are what no rule removed.

use chrono::NaiveDate;

use super::rules::{RuleId, asked_in_vain};
use super::thing::{Context, Freshness, Subject, Thing};
use super::{Permissions, Policy, PublicPart, Verdict};
use crate::domain::{CaseState, CategoryId, Clean, Encounter, Identity};

/// What may be done with one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// What kind of thing it is.
    pub subject: Subject,
    /// Its category.
    pub category: CategoryId,
    /// As it was told; empty for recognition, which the interface puts into words.
    pub text: Clean,
    /// When it was last confirmed, where that says something.
    pub confirmed_on: Option<NaiveDate>,
    /// What may be done.
    pub permissions: Permissions,
    /// The word for it.
    pub verdict: Verdict,
    /// Why not more; in the order of the rules.
    pub reasons: Vec<Reason>,
}

/// Why something was removed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The rule.
    pub rule: RuleId,
    /// What it removed.
    pub removed: Permissions,
    /// For the rule `house`: the place of the restriction in [`Policy::restricts`].
    pub restrict: Option<usize>,
}

/// The decisions for one customer in one encounter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decisions {
    things: Vec<Decision>,
    stay: bool,
    cases: bool,
}

impl Decisions {
    /// Each decision: items in the order of the document, recognition, orders, requests of the stays that are present.
    pub fn iter(&self) -> std::slice::Iter<'_, Decision> {
        self.things.iter()
    }

    /// Whether staff may see the present stay.
    #[must_use]
    pub const fn shows_stay(&self) -> bool {
        self.stay
    }

    /// Whether staff may see the open cases.
    #[must_use]
    pub const fn shows_cases(&self) -> bool {
        self.cases
    }
}

impl<'a> IntoIterator for &'a Decisions {
    type Item = &'a Decision;
    type IntoIter = std::slice::Iter<'a, Decision>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// Decides for everything in a customer's public part.
#[must_use]
pub fn decide(public: &PublicPart<'_>, encounter: &Encounter, policy: &Policy) -> Decisions {
    let context = Context::new(public, encounter, policy);
    let items = public.items.iter().map(|item| Thing::item(item, encounter, policy));
    let visits = public.visits.iter().filter(|visits| visits.count > 0);
    let recognition = visits.map(|visits| Thing::visits(visits, encounter, policy));
    let orders = public.orders.iter().map(|order| Thing::order(order, encounter, policy));
    let day = encounter.at.day();
    let stay = public.present_stay(day);
    // On the day of a change two stays are present. What was asked for with either counts, or an earlier one would come
    // forward only where a confidential later one is hidden.
    let requests = public.stays.iter().filter(|stay| stay.covers(day)).flat_map(|stay| &stay.requests);
    let requests = requests.map(|request| Thing::request(request, encounter, policy));
    let things = items.chain(recognition).chain(orders).chain(requests);
    Decisions {
        things: things.map(|thing| decision(&thing, &context)).collect(),
        stay: stay.is_some_and(|stay| may_see(&Thing::stay(stay, encounter), &STAY_RULES, &context)),
        cases: public.cases.iter().any(|case| case.state == CaseState::Open)
            && may_see(&Thing::case(encounter), &CASE_RULES, &context),
    }
}

/// Whether staff may see the present stay of this customer: on a card, in a list, at a task.
#[must_use]
pub fn sees_stay(public: &PublicPart<'_>, encounter: &Encounter, policy: &Policy) -> bool {
    let context = Context::new(public, encounter, policy);
    let stay = public.present_stay(encounter.at.day());
    stay.is_some_and(|stay| may_see(&Thing::stay(stay, encounter), &STAY_RULES, &context))
}

/// Whether staff may see the open cases of this customer.
#[must_use]
pub fn sees_cases(public: &PublicPart<'_>, encounter: &Encounter, policy: &Policy) -> bool {
    let context = Context::new(public, encounter, policy);
    may_see(&Thing::case(encounter), &CASE_RULES, &context)
}

/// Booking and cases serve the contract whatever the encounter's purpose. A claimed name is enough for the booking.
const STAY_RULES: [RuleId; 3] = [RuleId::Company, RuleId::Role, RuleId::House];
const CASE_RULES: [RuleId; 5] = [RuleId::Identity, RuleId::Restriction, RuleId::Company, RuleId::Role, RuleId::House];

fn may_see(thing: &Thing<'_>, rules: &[RuleId], context: &Context<'_>) -> bool {
    rules.iter().all(|rule| !rule.removes(thing, context).contains(Permissions::SEE))
}

/// Whether a standing question about this category may be asked: no limit or late refusal of the customer's stands against it (nor is one
/// looked at before the customer is verified), the role asks such things, there is somebody to ask, and the house lets it.
#[must_use]
pub fn may_ask(category: &CategoryId, public: &PublicPart<'_>, encounter: &Encounter, policy: &Policy) -> bool {
    let context = Context::new(public, encounter, policy);
    let question = Thing::question(category, encounter);
    let verified = encounter.identity == Identity::Verified;
    let own_limit = verified.then_some(RuleId::Boundary);
    let rules = own_limit.into_iter().chain([RuleId::Role, RuleId::Channel, RuleId::House]);
    rules.into_iter().all(|rule| !rule.removes(&question, &context).contains(Permissions::ASK))
        && !(verified && asked_in_vain(category, &context))
}

/// Whether the customer was asked about this kind of thing and did not want it noted, lately enough for the house to ask no
/// more. Looked at only where nobody else is.
#[must_use]
pub fn was_asked_in_vain(
    category: &CategoryId,
    public: &PublicPart<'_>,
    encounter: &Encounter,
    policy: &Policy,
) -> bool {
    asked_in_vain(category, &Context::new(public, encounter, policy))
}

fn decision(thing: &Thing<'_>, context: &Context<'_>) -> Decision {
    let reasons = reasons(thing, context);
    let permissions = reasons.iter().fold(Permissions::ALL, |left, reason| left.without(reason.removed));
    Decision {
        subject: thing.subject,
        category: thing.category.clone(),
        text: thing.text.clone(),
        confirmed_on: match thing.freshness {
            Freshness::Since(day) if thing.subject == Subject::Item => day,
            _ => None,
        },
        permissions,
        verdict: permissions.verdict(),
        reasons,
    }
}

fn reasons(thing: &Thing<'_>, context: &Context<'_>) -> Vec<Reason> {
    let mut reasons = Vec::new();
    for rule in RuleId::ALL {
        if rule == RuleId::House {
            for (place, restrict) in context.policy.restricts().iter().enumerate() {
                let removed = restrict.removes(thing, context);
                if !removed.is_empty() {
                    reasons.push(Reason { rule, removed, restrict: Some(place) });
                }
            }
            continue;
        }
        let removed = rule.removes(thing, context);
        if !removed.is_empty() {
            reasons.push(Reason { rule, removed, restrict: None });
        }
    }
    reasons
}
