//! Law 2: a customer's card equals that of the same customer with everything private deleted by hand.

use std::sync::LazyLock;

use proptest::prelude::*;
use tactful::card;
use tactful::disclosure::{Policy, PublicPart, decide};
use tactful::domain::*;
use tactful::phrases::Phrases;

use crate::generate::{advice, customer, encounters, moment, purposes};

/// Who may hear, worked out without the product's help.
fn present(encounter: &Encounter) -> Vec<Bystander> {
    let everybody = Bystander::ALL.to_vec();
    match (encounter.channel, encounter.company) {
        (Channel::BackOffice, _) | (Channel::Desk | Channel::Phone, Company::Alone) => Vec::new(),
        (Channel::Desk | Channel::Phone, Company::With(some)) => some.bystanders().collect(),
        _ => everybody,
    }
}

fn hears(private_from: &[Bystander], present: &[Bystander]) -> bool {
    let household = [Bystander::Partner, Bystander::Family];
    let at_home = private_from.iter().any(|one| household.contains(one));
    !present.is_empty()
        && (private_from.contains(&Bystander::Any)
            || (present.contains(&Bystander::Any) && !private_from.is_empty())
            || present.iter().any(|one| private_from.contains(one))
            || (at_home && present.iter().any(|one| household.contains(one))))
}

const PRIVATE_UNLESS_SAID: [&str; 6] = ["drink", "food", "gift", "occasion", "need", "unheard-of"];

fn item_audience(item: &Item) -> Vec<Bystander> {
    match item.private_from {
        Some(said) => said.bystanders().collect(),
        None if PRIVATE_UNLESS_SAID.contains(&item.category.as_str()) => vec![Bystander::Any],
        None => Vec::new(),
    }
}

/// What a limit is on, beside questions: in company only the house's standing ones are asked anyway.
fn limited(boundary: &Boundary, category: &str, purpose: Purpose, surprise: bool) -> bool {
    let known = ["drink", "topic", "gift"].contains(&boundary.about.as_str());
    let about = boundary.about == category || (!known && category == "topic");
    match boundary.kind {
        BoundaryKind::NoRecognition => category == "recognition",
        BoundaryKind::NoOffers => purpose == Purpose::Offers,
        BoundaryKind::NoSmallTalk => about,
        BoundaryKind::NoSurprises => surprise,
        BoundaryKind::NoQuestions | BoundaryKind::NoFirstName | BoundaryKind::NoTouch | BoundaryKind::NoCalls => false,
    }
}

/// The customer without what is private: a plain deletion, as one would do it on paper.
fn deleted(customer: &Customer, encounter: &Encounter) -> Customer {
    let present = present(encounter);
    let is_private = |said: Option<Audience>, default: &[Bystander]| {
        hears(&said.map_or(default.to_vec(), |said| said.bystanders().collect()), &present)
    };
    let any = [Bystander::Any];
    let in_force = |boundary: &Boundary| {
        boundary.when.is_none_or(|when| when.is_empty() || hears(&when.bystanders().collect::<Vec<_>>(), &present))
    };
    let private_limits: Vec<&Boundary> = customer
        .boundaries
        .iter()
        .filter(|boundary| is_private(boundary.private_from, &any) && in_force(boundary))
        .collect();
    let limited = |category: &str, purpose: Purpose, surprise: bool| {
        private_limits.iter().any(|limit| limited(limit, category, purpose, surprise))
    };

    let mut left = customer.clone();
    if !present.is_empty() {
        if left.restricted.take().is_some() {
            left.items.clear();
            left.visits = None;
            left.orders.clear();
            left.cases.clear();
            left.stays.iter_mut().for_each(|stay| stay.requests.clear());
        }
        let objected: Vec<Purpose> = left.objections.drain(..).map(|objection| objection.purpose).collect();
        if objected.contains(&encounter.purpose) {
            left.items.retain(|item| item.sensitivity == Sensitivity::Health);
            left.visits = None;
            left.orders.clear();
            left.stays.iter_mut().for_each(|stay| stay.requests.clear());
        }
        if objected.contains(&Purpose::Safety) {
            left.items.retain(|item| item.sensitivity != Sensitivity::Health);
        }
    }
    left.items.retain(|item| {
        let purpose = if item.sensitivity == Sensitivity::Health { Purpose::Safety } else { encounter.purpose };
        let celebration = ["occasion", "gift"].contains(&item.category.as_str());
        let untold = matches!(item.source, Source::Observed | Source::Inferred);
        let surprise = item.sensitivity != Sensitivity::Health && (untold || celebration);
        !hears(&item_audience(item), &present) && !limited(item.category.as_str(), purpose, surprise)
    });
    left.visits = left
        .visits
        .filter(|visits| !is_private(visits.private_from, &any) && !limited("recognition", encounter.purpose, false));
    left.orders.retain(|order| !is_private(order.private_from, &[]));
    left.stays.retain(|stay| !stay.confidential || (present.is_empty() && encounter.identity == Identity::Verified));
    for stay in &mut left.stays {
        stay.requests.retain(|request| !is_private(request.private_from, &any));
    }
    left.pronouns = left.pronouns.filter(|pronouns| !is_private(pronouns.private_from, &[]));
    left.boundaries.retain(|boundary| !is_private(boundary.private_from, &any));
    if let Some(wish) = &mut left.wish
        && is_private(wish.private_from, &[])
    {
        wish.forms.clear();
    }
    left
}

static PHRASES: LazyLock<[Phrases; 2]> = LazyLock::new(|| Interface::ALL.map(Phrases::new));

fn faces(customer: &Customer, encounter: &Encounter, policy: &Policy) -> Vec<String> {
    let public = PublicPart::of(customer, encounter, policy);
    let decisions = decide(&public, encounter, policy);
    let mut faces = Vec::new();
    for phrases in PHRASES.iter() {
        let card = card::compose(&public, &decisions, advice(), encounter, policy, phrases);
        faces.push(serde_json::to_string(&card).expect("a card is JSON"));
        faces.extend(card::text(&card, phrases).iter().map(ToString::to_string));
    }
    faces
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_public_part_is_a_plain_deletion(customer in customer(), purpose in purposes()) {
        let policy = Policy::built_in();
        for encounter in encounters() {
            let encounter = Encounter { purpose, ..encounter };
            let public = PublicPart::of(&customer, &encounter, &policy);
            prop_assert_eq!(&*public, &deleted(&customer, &encounter), "{:?}", encounter);
        }
    }

    #[test]
    fn a_card_says_nothing_of_what_is_private(customer in customer(), purpose in purposes()) {
        let policy = Policy::built_in();
        for encounter in encounters().into_iter().filter(|encounter| encounter.role.is_none()) {
            let encounter = Encounter { purpose, ..encounter };
            let without = deleted(&customer, &encounter);
            prop_assert_eq!(faces(&customer, &encounter, &policy), faces(&without, &encounter, &policy));
        }
    }
}

#[test]
fn the_usual_drink_is_on_the_card_alone_and_leaves_no_gap_in_company() {
    let policy = Policy::built_in();
    let mut customer: Customer = serde_json::from_str(
        r#"{"id": "C-1042", "name": {"given": "Anna", "surname": "Müller"}, "items": [
            {"category": "drink", "text": "rooibos tea", "source": "told-us", "private_from": ["any"],
             "confirmed_on": "2026-08-01", "consents": [{"purpose": "service-personalisation", "state": "given",
             "on": "2026-01-05", "expires": "2028-01-05", "notice": "2026-1"}]}]}"#,
    )
    .expect("a customer");
    let begun = Encounter { identity: Identity::Verified, ..Encounter::begin(Channel::Desk, moment()) };
    let alone = Encounter { company: Company::Alone, ..begun.clone() };
    let partner = Encounter { company: Company::with(Bystander::Partner), ..begun };
    assert!(faces(&customer, &alone, &policy).iter().any(|line| line.contains("rooibos")));
    let in_company = faces(&customer, &partner, &policy);
    assert!(!in_company.iter().any(|line| line.contains("rooibos")));
    customer.items.clear();
    assert_eq!(in_company, faces(&customer, &partner, &policy));
}
