//! Laws 1 and 3 over generated customers and every company, channel, identity and role.

use proptest::prelude::*;
use tactful::card;
use tactful::disclosure::{Decisions, Glass, HousePolicy, Permissions, Policy, PublicPart, Subject, Verdict, decide};
use tactful::domain::{Channel, Clean, Company, Customer, Encounter, Identity, Interface, RoleId};
use tactful::phrases::Phrases;

use crate::generate::{advice, companies, customer, encounters, moment, purposes};

fn decided(customer: &Customer, encounter: &Encounter, policy: &Policy) -> Decisions {
    decide(&PublicPart::of(customer, encounter, policy), encounter, policy)
}

fn allowed(decisions: &Decisions, text: &Clean, subject: Subject) -> Vec<Permissions> {
    let same = decisions.iter().filter(|decision| decision.text == *text && decision.subject == subject);
    same.map(|decision| decision.permissions).collect()
}

/// Whether `strict` allows nothing that `free` does not: thing by thing, where a thing may be missing from `strict`.
fn no_freer(strict: &Decisions, free: &Decisions) -> Result<(), TestCaseError> {
    // Nothing allowed is no freer than nothing there.
    for decision in strict.iter().filter(|decision| !decision.permissions.is_empty()) {
        let there = allowed(free, &decision.text, decision.subject);
        prop_assert!(
            there.iter().any(|free| free.contains(decision.permissions)),
            "{:?} {:?}: {:?} is freer than {:?}",
            decision.category,
            decision.text,
            decision.permissions,
            there
        );
    }
    prop_assert!(!strict.shows_stay() || free.shows_stay());
    prop_assert!(!strict.shows_cases() || free.shows_cases());
    Ok(())
}

const STRICTER: &str = r#"
shelf_life_days = { drink = 5, room = 5 }
private_from = { topic = ["strangers"], room = ["partner"] }
[[restrict]]
id = "one"
remove = ["mention"]
categories = ["drink", "order"]
reason = { uk = "а", en = "a" }
[[restrict]]
id = "two"
remove = ["see", "ask"]
companies = ["friends"]
reason = { uk = "б", en = "b" }
[[role]]
id = "reception"
removes = [{ permissions = ["act"], except = ["request"] }]
[[notice]]
id = "2026-1"
names = { service-personalisation = ["drink", "topic"], safety = ["need"] }
"#;

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_decision_is_what_no_reason_removed_in_any_order(customer in customer(), purpose in purposes()) {
        let policy = Policy::built_in();
        for encounter in encounters() {
            let encounter = Encounter { purpose, ..encounter };
            for decision in &decided(&customer, &encounter, &policy) {
                let keep = |left: Permissions, removed: &Permissions| left.intersect(Permissions::ALL.without(*removed));
                let removed: Vec<_> = decision.reasons.iter().map(|reason| reason.removed).collect();
                prop_assert_eq!(removed.iter().fold(Permissions::ALL, keep), decision.permissions);
                prop_assert_eq!(removed.iter().rev().fold(Permissions::ALL, keep), decision.permissions);
                prop_assert!(decision.reasons.is_sorted_by_key(|reason| reason.rule));
                prop_assert!(decision.permissions == Permissions::ALL || !decision.reasons.is_empty());
            }
        }
    }

    #[test]
    fn a_role_only_narrows(customer in customer(), purpose in purposes()) {
        let policy = Policy::built_in();
        for encounter in encounters() {
            let in_role = Encounter { purpose, ..encounter };
            let without = Encounter { role: None, ..in_role.clone() };
            no_freer(&decided(&customer, &in_role, &policy), &decided(&customer, &without, &policy))?;
        }
    }

    #[test]
    fn two_roles_narrow_more_than_either_and_broken_glass_lifts_that_rule_alone(
        customer in customer(),
        purpose in purposes(),
    ) {
        let free = Policy::built_in();
        for role in ["kitchen", "supervisor", "nobody's"] {
            let role = RoleId(Clean::new(role));
            let mut signed_in = free.clone();
            signed_in.looked_at_by(Some(role.clone()));
            let mut broken = signed_in.clone();
            broken.set_glass(Glass::Broken);
            for encounter in encounters() {
                let encounter = Encounter { purpose, ..encounter };
                let without = Encounter { role: None, ..encounter.clone() };
                let own = Encounter { role: Some(role.clone()), ..encounter.clone() };
                let both = decided(&customer, &encounter, &signed_in);
                no_freer(&both, &decided(&customer, &own, &free))?;
                no_freer(&both, &decided(&customer, &encounter, &free))?;
                // Nothing that any other rule removes comes back, and with anybody about nothing at all does.
                let lifted = decided(&customer, &encounter, &broken);
                let for_one_pair_of_eyes = encounter.is_alone() && encounter.identity == Identity::Verified;
                if for_one_pair_of_eyes {
                    prop_assert_eq!(lifted, decided(&customer, &without, &free));
                } else {
                    prop_assert_eq!(lifted, both);
                }
            }
        }
    }

    #[test]
    fn a_house_policy_only_narrows(customer in customer(), purpose in purposes()) {
        let policy = Policy::built_in();
        let house = HousePolicy::read(STRICTER, &policy).expect("no faults");
        let merged = policy.clone().merge(house);
        for encounter in encounters() {
            let encounter = Encounter { purpose, ..encounter };
            no_freer(&decided(&customer, &encounter, &merged), &decided(&customer, &encounter, &policy))?;
        }
    }

    #[test]
    fn unknown_company_is_as_strict_as_every_single_one(customer in customer(), purpose in purposes()) {
        let policy = Policy::built_in();
        for channel in Channel::ALL {
            for identity in Identity::ALL {
                let begun = Encounter { identity, purpose, ..Encounter::begin(channel, moment()) };
                let unknown = decided(&customer, &begun, &policy);
                for company in companies() {
                    let known = Encounter { company, ..begun.clone() };
                    no_freer(&unknown, &decided(&customer, &known, &policy))?;
                }
            }
        }
    }

    #[test]
    fn less_identity_is_never_freer(customer in customer(), purpose in purposes()) {
        let policy = Policy::built_in();
        for encounter in encounters() {
            let verified = Encounter { purpose, identity: Identity::Verified, ..encounter.clone() };
            let doubtful = Encounter { purpose, ..encounter };
            no_freer(&decided(&customer, &doubtful, &policy), &decided(&customer, &verified, &policy))?;
            if doubtful.identity != Identity::Verified {
                let decisions = decided(&customer, &doubtful, &policy);
                prop_assert!(decisions.iter().all(|decision| decision.verdict == Verdict::Withheld));
                prop_assert!(!decisions.shows_cases());
            }
        }
    }

    #[test]
    fn a_stranger_gets_the_same_card_whoever_it_is(one in customer(), other in customer()) {
        let policy = Policy::built_in();
        let phrases = Phrases::new(Interface::Uk);
        for encounter in encounters().into_iter().filter(|encounter| encounter.identity == Identity::Unverified) {
            let cards = [&one, &other].map(|customer| {
                let public = PublicPart::of(customer, &encounter, &policy);
                let decisions = decide(&public, &encounter, &policy);
                card::compose(&public, &decisions, advice(), &encounter, &policy, &phrases)
            });
            prop_assert_eq!(&cards[0], &cards[1]);
            prop_assert!(cards[0].customer.is_none() && cards[0].address.greeting.is_empty());
            prop_assert!(!cards[0].ask.is_empty() && cards[0].conduct.is_empty());
        }
    }
}

#[test]
fn a_role_that_the_house_does_not_know_gets_nothing() {
    let policy = Policy::built_in();
    let role = Some(RoleId(Clean::new("no-such-role")));
    let mut customer = Customer::new(tactful::domain::CustomerId::new("C-1"), tactful::domain::PersonName::default());
    customer.orders.push(tactful::domain::Order {
        order: Clean::new("A-1"),
        on: None,
        what: Clean::new("ring"),
        private_from: None,
    });
    let begun = Encounter::begin(Channel::Desk, moment());
    let encounter = Encounter { role, company: Company::Alone, identity: Identity::Verified, ..begun };
    assert!(decided(&customer, &encounter, &policy).iter().all(|decision| decision.permissions.is_empty()));
}

/// Found by chance among the generated ones: friends may know of the limit on questions, unknown company may not.
#[test]
fn a_limit_on_questions_private_from_some_frees_nothing_in_unknown_company() {
    let customer: Customer = serde_json::from_str(
        r#"{"id": "C-1", "name": {"surname": "Müller"},
            "boundaries": [{"kind": "no-questions", "private_from": ["partner"]}],
            "items": [{"category": "drink", "text": "tea", "source": "told-us", "private_from": [],
                       "consents": [{"purpose": "service-personalisation", "state": "given", "on": "2026-01-05"}]}]}"#,
    )
    .expect("a customer");
    let unknown = Encounter { identity: Identity::Verified, ..Encounter::begin(Channel::Desk, moment()) };
    let friends = Encounter { company: Company::parse(["friends"]).expect("a company"), ..unknown.clone() };
    let policy = Policy::built_in();
    no_freer(&decided(&customer, &unknown, &policy), &decided(&customer, &friends, &policy)).expect("no freer");
}

/// Found by chance too: hiding a confidential stay must not bring forward what alone is not decided.
#[test]
fn a_confidential_later_stay_frees_no_request_of_the_one_that_ends() {
    let customer: Customer = serde_json::from_str(
        r#"{"id": "C-1", "name": {"surname": "Müller"}, "stays": [
            {"booking": "R-2", "from": "2026-11-24", "to": "2026-11-26", "confidential": true},
            {"booking": "R-1", "from": "2026-11-22", "to": "2026-11-24",
             "requests": [{"text": "cot", "private_from": []}]}]}"#,
    )
    .expect("a customer");
    let unknown = Encounter { identity: Identity::Verified, ..Encounter::begin(Channel::Desk, moment()) };
    let alone = Encounter { company: Company::parse(["alone"]).expect("a company"), ..unknown.clone() };
    let policy = Policy::built_in();
    no_freer(&decided(&customer, &unknown, &policy), &decided(&customer, &alone, &policy)).expect("no freer");
}
