//! No sequence of changes at the desk, short of the customer's own word, lets company see what was private.

use std::collections::BTreeSet;

use proptest::collection::vec;
use proptest::prelude::*;
use tactful::custody::*;
use tactful::disclosure::{Policy, PublicPart, Subject, Verdict, decide};
use tactful::domain::*;

use super::generate::{companies, customer, moment};

/// Every thing that a card of this encounter shows, by its text.
fn shown(customer: &Customer, encounter: &Encounter, policy: &Policy) -> BTreeSet<String> {
    let public = PublicPart::of(customer, encounter, policy);
    let decisions = decide(&public, encounter, policy);
    let on_card = |verdict: Verdict| matches!(verdict, Verdict::Say | Verdict::ConfirmFirst | Verdict::DoQuietly);
    let text = |decision: &tactful::disclosure::Decision| match decision.subject {
        Subject::Recognition { .. } => "(recognition)".to_owned(),
        _ => decision.text.to_string(),
    };
    let mut all: BTreeSet<String> = decisions.iter().filter(|one| on_card(one.verdict)).map(text).collect();
    all.extend(public.wish.iter().flat_map(|wish| wish.forms.values()).map(ToString::to_string));
    all
}

fn everything(customer: &Customer) -> BTreeSet<String> {
    let items = customer.items.iter().map(|item| item.text.to_string());
    let orders = customer.orders.iter().map(|order| order.what.to_string());
    let requests = customer.stays.iter().flat_map(|stay| &stay.requests).map(|request| request.text.to_string());
    let wishes = customer.wish.iter().flat_map(|wish| wish.forms.values()).map(ToString::to_string);
    items.chain(orders).chain(requests).chain(wishes).chain(["(recognition)".to_owned()]).collect()
}

/// What staff do next: which of the entries that the card shows, and what with it.
#[derive(Clone, Debug)]
struct Step {
    company: usize,
    entry: usize,
    what: u8,
    who: usize,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = (0_usize..8, 0_usize..12, 0_u8..12, 0_usize..6).prop_map(|(company, entry, what, who)| Step {
        company,
        entry,
        what,
        who,
    });
    vec(step, 1..9)
}

fn in_company(company: Company) -> Encounter {
    Encounter { company, identity: Identity::Verified, ..Encounter::begin(Channel::Desk, moment()) }
}

/// Does one step, where it can be done, as the desk would: on what the card shows in that company.
fn take(step: &Step, number: usize, customer: &mut Customer, policy: &Policy) {
    let companies = companies();
    let encounter = in_company(companies[step.company % companies.len()]);
    let asking = Asking::of(&"en".parse().expect("a tag"), None, Jurisdiction::Eu);
    let how = Clean::new("spoken at the desk");
    let ground = Ground {
        policy,
        today: moment().day(),
        how: &how,
        asking: &asking,
        child_age: 16,
        id: uuid::Uuid::from_u128(number as u128),
    };
    let audience = Audience::of([Bystander::ALL[step.who]]);
    let categories = ["drink", "room", "topic", "gift", "other"];
    let category = CategoryId::new(categories[step.entry % categories.len()]);
    let new = Clean::new(&format!("new {number}"));
    let note = |answer| Note {
        text: new.clone(),
        private_from: (step.who > 2).then_some(audience),
        ..Note::begin(category.clone(), moment().day(), 730).answered(answer)
    };
    let _ = match step.what {
        0 => note_it(customer, &note(Answer::Yes), ground),
        1 => note_it(customer, &note(Answer::No), ground),
        2 => note_it(customer, &note(Answer::NotNow), ground),
        3 => set_limit(
            customer,
            &NewLimit {
                kind: BoundaryKind::ALL[step.entry % 8],
                about: Clean::new(category.as_str()),
                when: (step.who > 3).then_some(audience),
                private_from: (step.who > 1).then_some(audience),
            },
        ),
        4 => set_wish(
            customer,
            &NewWish {
                form: new.clone(),
                language: "uk".parse().expect("a tag"),
                never: Clean::default(),
                private_from: audience,
            },
        ),
        5 => open_case(customer, &NewCase { what: new.clone(), promised: Clean::default(), due: None }, moment().day()),
        _ => {
            let (place, edit) = {
                let public = PublicPart::of(customer, &encounter, policy);
                let decisions = decide(&public, &encounter, policy);
                let visible: Vec<Place> = places(customer, &public, &decisions, &encounter)
                    .into_iter()
                    .filter(|(_, one)| !matches!(one.verdict, Verdict::Withheld | Verdict::AskOpenly))
                    .map(|(place, _)| place)
                    .collect();
                let Some(place) = visible.get(step.entry % visible.len().max(1)).copied() else { return };
                let edit = match step.what {
                    6 => Edit::StillTrue,
                    7 => Edit::Correct(new.clone()),
                    8 | 9 => Edit::Private(audience),
                    10 => Edit::Uneasy,
                    _ => Edit::Withdraw(Purpose::ServicePersonalisation),
                };
                (place, edit)
            };
            assert_ne!(edit.direction(), Direction::Looser);
            mend(customer, place, &edit, ground)
        }
    };
}

fn note_it(customer: &mut Customer, new: &Note, ground: Ground<'_>) -> Result<Mended, CustodyError> {
    note(customer, new, ground)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(160))]

    #[test]
    fn nothing_private_comes_out_by_any_sequence_of_changes(mut customer in customer(), steps in steps()) {
        let policy = Policy::built_in();
        // Texts tell the things apart.
        for (number, item) in customer.items.iter_mut().enumerate() {
            item.text = Clean::new(&format!("{} {number}", item.text));
        }
        let companies: Vec<Encounter> =
            companies().into_iter().filter(|one| *one != Company::Alone).map(in_company).collect();
        for (number, step) in steps.iter().enumerate() {
            let known = everything(&customer);
            let before: Vec<_> = companies.iter().map(|one| shown(&customer, one, &policy)).collect();
            take(step, number, &mut customer, &policy);
            for (encounter, before) in companies.iter().zip(&before) {
                let after = shown(&customer, encounter, &policy);
                let out: Vec<_> = after.iter().filter(|text| known.contains(*text) && !before.contains(*text)).collect();
                prop_assert!(out.is_empty(), "{:?} after {step:?}: {out:?}", encounter.company);
            }
        }
    }

    #[test]
    fn the_place_of_what_the_card_shows_is_the_thing_itself(customer in customer()) {
        let policy = Policy::built_in();
        for company in companies() {
            let encounter = in_company(company);
            let public = PublicPart::of(&customer, &encounter, &policy);
            let decisions = decide(&public, &encounter, &policy);
            let found = places(&customer, &public, &decisions, &encounter);
            prop_assert_eq!(found.len(), decisions.iter().count());
            for (place, decision) in found {
                let text = match place {
                    Place::Item(at) => customer.items[at].text.clone(),
                    Place::Order(at) => customer.orders[at].what.clone(),
                    Place::Request(stay, at) => customer.stays[stay].requests[at].text.clone(),
                    Place::Visits => Clean::default(),
                    Place::Case(_) | Place::Limit(_) => unreachable!("no decision is about these"),
                };
                prop_assert_eq!(&text, &decision.text);
            }
        }
    }
}

#[test]
fn what_was_asked_for_with_a_stay_is_found_in_that_stay_and_not_in_a_hidden_one_like_it() {
    let document = |first: bool| {
        let stay = |confidential: bool, request: &str| {
            serde_json::json!({"booking": "R-1", "from": "2026-11-20", "to": "2026-11-30", "confidential": confidential,
                "requests": [{"text": request, "private_from": []}]})
        };
        let mut stays = vec![stay(true, "a quiet room"), stay(false, "a cot")];
        if first {
            stays.reverse();
        }
        serde_json::from_value::<Customer>(serde_json::json!({"id": "C-1", "name": {"given": "Anna"}, "stays": stays}))
            .expect("a customer")
    };
    let policy = Policy::built_in();
    let at = Moment::parse("2026-11-24T14:32", chrono_tz::Europe::Kyiv).expect("a moment");
    for (first, shown) in [(true, 0), (false, 1)] {
        let customer = document(first);
        let company = Encounter { at, ..in_company(Company::Unknown) };
        let public = PublicPart::of(&customer, &company, &policy);
        let decisions = decide(&public, &company, &policy);
        let found: Vec<Place> = places(&customer, &public, &decisions, &company).into_iter().map(|one| one.0).collect();
        assert_eq!(found, [Place::Request(shown, 0)]);
    }
}
