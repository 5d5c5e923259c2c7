//! Undo over any sequence of changes: what stands is what stood before the last change, and nothing comes out by it that the
//! customer did not let out in their own words. A withdrawal stays.

use std::collections::BTreeMap;

use proptest::collection::vec;
use proptest::prelude::*;
use tactful::custody::{Answer, Direction, Edit, NewCase, NewLimit, NewWish, Note};
use tactful::desk::{Begin, Desk, DeskError, Pick, Word};
use tactful::disclosure::{Permissions, Policy, PublicPart, Subject, decide};
use tactful::domain::*;

use super::generate::{companies, customer};
use super::store::{Kept, alone, now};
use tactful::store::{Act, SqliteStore, Store as _, TrailEntry, Whom};

/// What staff do next, and whether the customer says so.
#[derive(Clone, Debug)]
struct Step {
    what: u8,
    entry: usize,
    who: usize,
    own_word: bool,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = (0_u8..18, 0_usize..12, 0_usize..6, any::<bool>());
    vec(step.prop_map(|(what, entry, who, own_word)| Step { what, entry, who, own_word }), 2..9)
}

/// How a change may be taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Back {
    Freely,
    AtTheirWord,
    Never,
}

/// Makes the change of this step, if there is something to make it to; answers how it may be taken back.
fn change(desk: &mut Desk, step: &Step, number: usize) -> Option<Back> {
    let categories = ["drink", "room", "topic", "gift", "other"];
    let category = CategoryId::new(categories[step.entry % categories.len()]);
    let audience = Audience::of([Bystander::ALL[step.who]]);
    let new = Clean::new(&format!("new {number}"));
    let note = |answer| Note {
        text: new.clone(),
        private_from: (step.who > 2).then_some(audience),
        ..Note::begin(category.clone(), now().day(), 730).answered(answer)
    };
    let (made, back) = match step.what {
        0 => (desk.note(&note(Answer::Yes), &alone()), Back::Freely),
        1 => (desk.note(&note(Answer::No), &alone()), Back::AtTheirWord),
        2 => (desk.note(&note(Answer::NotNow), &alone()), Back::AtTheirWord),
        3 => {
            let limit = NewLimit {
                kind: BoundaryKind::ALL[step.entry % 8],
                about: Clean::new(category.as_str()),
                when: (step.who > 3).then_some(audience),
                private_from: (step.who > 1).then_some(audience),
            };
            (desk.set_limit(&limit, &alone()), Back::AtTheirWord)
        }
        4 => {
            let wish = NewWish {
                form: new.clone(),
                language: "uk".parse().expect("a tag"),
                never: Clean::default(),
                private_from: audience,
            };
            (desk.set_wish(&wish, &alone()), Back::AtTheirWord)
        }
        5 => {
            let case = NewCase { what: new.clone(), promised: Clean::default(), due: None };
            (desk.open_case(&case, &alone()), Back::Freely)
        }
        _ => {
            let entries = desk.mendables(&alone()).expect("entries");
            let number = step.entry % entries.len().max(1);
            let pick = Pick { number, text: entries.get(number)?.text.clone() };
            let (edit, back) = match step.what {
                6 | 7 => (Edit::StillTrue, Back::Freely),
                8 => (Edit::Correct(new.clone()), Back::Freely),
                9 | 10 => (Edit::Private(audience), Back::AtTheirWord),
                11 => (Edit::Uneasy, Back::AtTheirWord),
                12 | 15 | 16 => (Edit::Withdraw(Purpose::ServicePersonalisation), Back::Never),
                13 => (Edit::Close, Back::Freely),
                14 => (Edit::Drop, Back::Freely),
                _ => (Edit::Open(audience), Back::Freely),
            };
            let word = if edit.direction() == Direction::Looser { Word::TheirOwn } else { Word::Unsaid };
            (desk.mend(&pick, &edit, word, &alone()), back)
        }
    };
    // Not everything can be done with every entry; then nothing was.
    made.is_ok().then_some(back)
}

/// What may be done with each thing in each company, by its text.
fn permitted(customer: &Customer, policy: &Policy) -> BTreeMap<(usize, String), Permissions> {
    let mut all = BTreeMap::new();
    for (place, company) in companies().into_iter().enumerate() {
        let encounter = Encounter { company, ..alone() };
        let public = PublicPart::of(customer, &encounter, policy);
        for one in &decide(&public, &encounter, policy) {
            let text = match one.subject {
                Subject::Recognition { .. } => "(recognition)".to_owned(),
                _ => format!("{:?} {}", one.category, one.text),
            };
            all.insert((place, text), one.permissions);
        }
    }
    all
}

const AGREED: &str = r#"{"category": "newspaper", "text": "the paper", "source": "told-us", "confirmed_on": "2026-11-01",
 "consents": [{"purpose": "service-personalisation", "state": "given", "on": "2026-01-05"}]}"#;

/// Texts tell the things apart, so that what is chosen on the card is one thing.
fn told_apart(mut customer: Customer, id: &CustomerId) -> Customer {
    // One of them stands on the card whatever was made up.
    customer.boundaries.truncate(1);
    customer.objections.clear();
    customer.items.extend(serde_json::from_str::<Item>(AGREED));
    for (number, item) in customer.items.iter_mut().enumerate() {
        item.text = Clean::new(&format!("{} {number}", item.text));
        item.id = Some(uuid::Uuid::from_u128(number as u128));
    }
    customer.orders.truncate(1);
    customer.stays.truncate(1);
    customer.restricted = None;
    Customer { id: id.clone(), ..customer }
}

fn put(store: &mut SqliteStore, customer: &Customer) {
    let trace = TrailEntry {
        at: now().utc(),
        who: Clean::new("file"),
        role: None,
        purpose: Purpose::Service,
        channel: Channel::BackOffice,
        act: Act::Import,
        about: Whom::Nobody,
    };
    store.put(customer, None, &trace).expect("written");
}

/// The customer as the store has them now.
fn read(store: &mut SqliteStore, id: &CustomerId) -> Customer {
    store.get(id).expect("read").expect("there").customer
}

#[test]
fn undo_brings_back_what_stood_and_never_loosens() {
    let kept = Kept::new();
    let mut desk = kept.desk();
    let policy = Policy::built_in();
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::with_cases(48)
    });
    let cases = std::cell::Cell::new(0_u32);
    let (mut free, mut at_word, mut never) = (0, 0, 0);
    let shared = std::cell::RefCell::new((&mut desk, kept.beside(), &mut free, &mut at_word, &mut never));
    let outcome = runner.run(&(customer(), steps()), |(customer, steps)| {
        let (desk, beside, free, at_word, never) = &mut *shared.borrow_mut();
        cases.set(cases.get() + 1);
        let id = CustomerId::new(&format!("P-{}", cases.get()));
        put(beside, &told_apart(customer, &id));
        desk.open(&id, &alone(), Begin::AsGiven).expect("the card");
        for (number, step) in steps.iter().enumerate() {
            let before = read(beside, &id);
            let Some(back) = change(desk, step, number) else {
                prop_assert_eq!(&read(beside, &id), &before, "what was not done left nothing");
                continue;
            };
            let changed = read(beside, &id);
            let word = if step.own_word { Word::TheirOwn } else { Word::Unsaid };
            let undone = desk.undo(word, &alone());
            let after = read(beside, &id);
            match (back, word, undone) {
                (Back::Never, _, Err(DeskError::WithdrawnForGood)) => {
                    **never += 1;
                    prop_assert_eq!(&after, &changed, "a withdrawal stays");
                    continue;
                }
                (Back::AtTheirWord, Word::Unsaid, Err(DeskError::TheirWordFirst)) => {
                    **at_word += 1;
                    prop_assert_eq!(&after, &changed, "a tightening stays until they say so");
                    continue;
                }
                (Back::Freely, _, Ok(_)) | (Back::AtTheirWord, Word::TheirOwn, Ok(_)) => {
                    **free += 1;
                    prop_assert_eq!(&after, &before, "what stood before stands again");
                }
                (back, word, undone) => prop_assert!(false, "{step:?}: {back:?} {word:?}: {:?}", undone.err()),
            }
            if word == Word::Unsaid {
                let was = permitted(&changed, &policy);
                for (thing, permissions) in permitted(&after, &policy) {
                    let more = was.get(&thing).is_some_and(|was| !was.contains(permissions));
                    prop_assert!(!more, "{thing:?} came out by taking back {step:?}");
                }
            }
            let again = desk.undo(Word::TheirOwn, &alone());
            prop_assert!(matches!(again, Err(DeskError::NothingToUndo)), "one change is taken back once");
            prop_assert_eq!(&read(beside, &id), &after);
        }
        Ok(())
    });
    outcome.unwrap_or_else(|error| panic!("{error}"));
    assert!(free > 20 && at_word > 10 && never > 0, "{free} undone, {at_word} not without a word, {never} withdrawn");
}
