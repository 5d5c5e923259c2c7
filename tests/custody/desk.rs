//! Every change at the desk, with the store reopened: what is kept, what is gone, what leaves a trace, who wins.

use tactful::custody::{Answer, Edit, NewCase, Note};
use tactful::desk::{Begin, Desk, DeskError, Mendable, MendableKind, Pick, Verified, Word};
use tactful::domain::*;

use super::store::{Kept, alone, anna, now};

pub fn note(text: &str, answer: Answer) -> Note {
    let begun = Note::begin(CategoryId::new("drink"), now().day(), 730);
    Note { text: Clean::new(text), ..begun }.answered(answer)
}

/// The same for personal service and for offers.
pub fn for_both(text: &str, answer: Answer) -> Note {
    note(text, answer).for_purposes(&[Purpose::ServicePersonalisation, Purpose::Offers]).answered(answer)
}

pub fn pick(desk: &mut Desk, text: &str) -> Pick {
    let entries = desk.mendables(&alone()).expect("entries");
    let number = entries.iter().position(|entry: &Mendable| entry.text == text);
    Pick { number: number.unwrap_or_else(|| panic!("{text} in {entries:?}")), text: Clean::new(text) }
}

fn acts(desk: &mut Desk) -> Vec<String> {
    let lines = desk.audit(1_000).expect("the trail");
    lines
        .iter()
        .map(|line| serde_json::to_value(line.act).expect("a word").as_str().expect("text").to_owned())
        .collect()
}

#[test]
fn a_note_is_kept_with_its_consent_and_its_trace() {
    let kept = Kept::new();
    let mut desk = kept.open();
    let opened = desk.note(&note("зелений чай", Answer::Yes), &alone()).expect("noted");
    assert!(format!("{:?}", opened.card.say).contains("зелений чай"));
    assert_eq!(acts(&mut desk).first().map(String::as_str), Some("change"));
    let item = kept.customer().items.into_iter().find(|item| item.text == "зелений чай").expect("kept");
    let consent = item.consents.first().expect("a consent").clone();
    assert_eq!(
        (consent.state, consent.on, consent.notice.as_str()),
        (ConsentState::Given, Some(now().day()), "2026-1")
    );
    assert!(!consent.how.is_empty() && !consent.benefit.is_empty() && !consent.explicit && item.id.is_some());
    assert_eq!(consent.expires, now().day().checked_add_days(chrono::Days::new(730)));
}

#[test]
fn a_refusal_keeps_that_it_was_asked_and_not_what() {
    let kept = Kept::new();
    let opened = kept.open().note(&note("secret liqueur", Answer::No), &alone()).expect("kept");
    assert!(opened.card.ask.iter().all(|ask| ask.category.as_str() != "drink"), "{:?}", opened.card.ask);
    let written = serde_json::to_string(&kept.customer()).expect("a document");
    assert!(!written.contains("secret liqueur"), "{written}");
    let refused = kept.customer().items.into_iter().find(|item| item.text.is_empty()).expect("kept");
    assert_eq!(refused.consents.first().map(|consent| consent.state), Some(ConsentState::Refused));
    assert_eq!(refused.private_from, Some(Audience::ANY));
}

#[test]
fn what_a_withdrawn_consent_carried_is_gone_from_view_and_store_and_its_record_stays() {
    let kept = Kept::new();
    let mut desk = kept.open();
    let pick = pick(&mut desk, "rooibos tea");
    let opened =
        desk.mend(&pick, &Edit::Withdraw(Purpose::ServicePersonalisation), Word::Unsaid, &alone()).expect("withdrawn");
    assert!(!format!("{:?}", opened.card).contains("rooibos"));
    assert!(matches!(desk.undo(Word::TheirOwn, &alone()), Err(DeskError::WithdrawnForGood)));
    assert_eq!(acts(&mut desk).first().map(String::as_str), Some("withdraw"));
    let item = kept.customer().items.into_iter().find(|item| item.category.as_str() == "drink").expect("the record");
    assert!(item.text.is_empty() && item.confirmed_on.is_none());
    let states: Vec<_> = item.consents.iter().map(|consent| consent.state).collect();
    assert_eq!(states, [ConsentState::Given, ConsentState::Withdrawn]);
}

#[test]
fn what_another_purpose_still_needs_stays_for_that_purpose() {
    let kept = Kept::new();
    let mut desk = kept.open();
    desk.note(&for_both("white tea", Answer::Yes), &alone()).expect("noted");
    let pick = pick(&mut desk, "white tea");
    let opened =
        desk.mend(&pick, &Edit::Withdraw(Purpose::ServicePersonalisation), Word::Unsaid, &alone()).expect("withdrawn");
    assert!(!format!("{:?}", opened.card).contains("white tea"));
    let offers = Encounter { purpose: Purpose::Offers, ..alone() };
    let card = desk.change(&offers).expect("for offers");
    assert!(format!("{card:?}").contains("white tea"));
}

#[test]
fn a_colleagues_newer_change_wins_and_is_shown() {
    let kept = Kept::new();
    let (mut mine, mut theirs) = (kept.open(), kept.open());
    theirs.note(&note("theirs", Answer::Yes), &alone()).expect("noted");
    let refused = mine.note(&note("mine", Answer::Yes), &alone());
    assert!(matches!(&refused, Err(error) if error.is_overtaken()), "{refused:?}");
    let card = mine.change(&alone()).expect("the fresh card");
    assert!(format!("{card:?}").contains("theirs") && !format!("{card:?}").contains("mine"));
    mine.note(&note("mine", Answer::Yes), &alone()).expect("noted now");
    let texts: Vec<_> = kept.customer().items.iter().map(|item| item.text.to_string()).collect();
    assert!(texts.contains(&"mine".to_owned()) && texts.contains(&"theirs".to_owned()), "{texts:?}");
}

#[test]
fn undo_takes_back_ones_own_last_change_and_never_a_colleagues() {
    let kept = Kept::new();
    let (mut mine, mut theirs) = (kept.open(), kept.open());
    assert!(matches!(mine.undo(Word::TheirOwn, &alone()), Err(DeskError::NothingToUndo)));
    let before = kept.customer();
    mine.note(&note("mine", Answer::Yes), &alone()).expect("noted");
    mine.undo(Word::Unsaid, &alone()).expect("undone");
    assert_eq!(acts(&mut mine).first().map(String::as_str), Some("undo"));
    assert_eq!(kept.customer(), before);
    assert!(matches!(mine.undo(Word::Unsaid, &alone()), Err(DeskError::NothingToUndo)));

    mine.note(&note("mine", Answer::Yes), &alone()).expect("noted");
    theirs.open(&anna(), &alone(), Begin::AsGiven).expect("their card");
    theirs.note(&note("theirs", Answer::Yes), &alone()).expect("noted");
    assert!(matches!(mine.undo(Word::Unsaid, &alone()), Err(error) if error.is_overtaken()));
    assert!(kept.customer().items.iter().any(|item| item.text == "theirs"));
}

#[test]
fn only_the_customers_own_word_loosens_and_it_leaves_its_own_trace() {
    let kept = Kept::new();
    let mut desk = kept.open();
    let company = Encounter { company: Company::Unknown, ..alone() };
    let tea = pick(&mut desk, "rooibos tea");
    let open = Edit::Open(Audience::NOBODY);
    assert!(matches!(desk.mend(&tea, &open, Word::Unsaid, &alone()), Err(DeskError::TheirWordFirst)));
    let card = desk.change(&company).expect("company");
    assert!(!format!("{card:?}").contains("rooibos"));
    let tea = pick(&mut desk, "rooibos tea");
    desk.mend(&tea, &open, Word::TheirOwn, &alone()).expect("at their word");
    assert_eq!(acts(&mut desk).first().map(String::as_str), Some("lift"));
    assert!(format!("{:?}", desk.change(&company).expect("company")).contains("rooibos"));
    let tea = pick(&mut desk, "rooibos tea");
    desk.mend(&tea, &Edit::Uneasy, Word::Unsaid, &alone()).expect("tighter");
    assert!(!format!("{:?}", desk.change(&company).expect("company")).contains("rooibos"));
    assert!(matches!(desk.undo(Word::Unsaid, &alone()), Err(DeskError::TheirWordFirst)));
    let limits = kept.customer().boundaries;
    assert!(
        limits.iter().any(|limit| limit.about == "drink" && limit.private_from == Some(Audience::ANY)),
        "{limits:?}"
    );
}

#[test]
fn only_the_verified_take_back_what_tightened() {
    let kept = Kept::new();
    let mut desk = kept.open();
    let tea = pick(&mut desk, "rooibos tea");
    desk.mend(&tea, &Edit::Uneasy, Word::Unsaid, &alone()).expect("tighter");
    let before = kept.customer();
    let claimed = Encounter { identity: Identity::Claimed, ..alone() };
    assert!(matches!(desk.undo(Word::TheirOwn, &claimed), Err(DeskError::NotVerified)));
    assert_eq!(kept.customer(), before);
    desk.undo(Word::TheirOwn, &alone()).expect("at their word");
    // A case needs a name only, and so does taking it back.
    let case = NewCase { what: "heating".into(), promised: Clean::default(), due: None };
    desk.open_case(&case, &claimed).expect("opened");
    desk.undo(Word::Unsaid, &claimed).expect("undone");
}

#[test]
fn nothing_hidden_can_be_chosen_and_nothing_is_kept_of_the_unverified() {
    let kept = Kept::new();
    let mut desk = kept.open();
    let tea = pick(&mut desk, "rooibos tea");
    let company = Encounter { company: Company::Unknown, ..alone() };
    let hidden = desk.mend(&tea, &Edit::StillTrue, Word::Unsaid, &company);
    assert!(matches!(hidden, Err(DeskError::EntryGone)), "{hidden:?}");
    let claimed = Encounter { identity: Identity::Claimed, ..alone() };
    assert!(matches!(desk.note(&note("tea", Answer::Yes), &claimed), Err(DeskError::NotVerified)));
    let case = NewCase { what: "heating".into(), promised: Clean::default(), due: None };
    desk.open_case(&case, &claimed).expect("a case needs a name only");
}

#[test]
fn a_case_is_closed_with_its_day_and_shown_no_more() {
    let kept = Kept::new();
    let mut desk = kept.open();
    let case = NewCase { what: "heating".into(), promised: "another room".into(), due: Some(now().day()) };
    let opened = desk.open_case(&case, &alone()).expect("opened");
    assert_eq!(opened.card.cases.len(), 1);
    let entries = desk.mendables(&alone()).expect("entries");
    let number = entries.iter().position(|entry| entry.kind == MendableKind::Case).expect("the case");
    let pick = Pick { number, text: "heating".into() };
    let closed = desk.mend(&pick, &Edit::Close, Word::Unsaid, &alone()).expect("closed");
    assert!(closed.card.cases.is_empty());
    let case = kept.customer().cases.into_iter().next().expect("kept for its term");
    assert_eq!((case.state, case.closed), (CaseState::Closed, Some(now().day())));
}

#[test]
fn a_wrong_answer_says_nothing_and_each_try_is_in_the_trail() {
    let kept = Kept::new();
    let mut desk = kept.desk();
    let caller = Encounter::begin(Channel::Phone, now());
    let mut tries = |id: &str, answers: &[&str]| {
        desk.open(&CustomerId::new(id), &caller, Begin::AsGiven).expect("a stranger's card");
        let before = acts(&mut desk).len();
        let answer = desk.verify(answers, &caller).expect("an answer");
        assert_eq!(acts(&mut desk).len(), before + if matches!(answer, Verified::Match(_)) { 2 } else { 1 });
        answer
    };
    let no_match = Verified::NoMatch { left: 2 };
    assert_eq!(tries("C-1", &["R-1", "25.11."]), no_match);
    assert_eq!(tries("C-1", &["R-2", "24.11."]), no_match);
    assert_eq!(tries("nobody", &["R-1", "24.11."]), no_match);
    let right = tries("C-1", &["r 1", "24 November", "01001"]);
    assert!(matches!(&right, Verified::Match(opened) if opened.encounter.identity == Identity::Verified), "{right:?}");
    desk.open(&anna(), &caller, Begin::AsGiven).expect("again");
    for _ in 0..3 {
        assert!(matches!(desk.verify(&["x"], &caller), Ok(Verified::NoMatch { .. })));
    }
    assert!(matches!(desk.verify(&["R-1", "24.11."], &caller), Err(DeskError::NoTriesLeft)));
}

#[test]
fn of_a_child_nothing_is_kept_but_what_keeps_it_safe() {
    let kept = Kept::new();
    let mut desk = kept.open();
    let of_a_child = note("her daughter likes cocoa", Answer::Yes);
    let refused = desk.note(&of_a_child, &alone());
    assert!(matches!(refused, Err(DeskError::Custody(tactful::custody::CustodyError::Unfit(_)))), "{refused:?}");
    let parent = |purpose: Purpose| Note {
        category: CategoryId::new("need"),
        told: tactful::custody::Told::Parent,
        ..note("nut allergy of the daughter", Answer::Yes).for_purposes(&[purpose]).answered(Answer::Yes)
    };
    assert!(desk.note(&parent(Purpose::ServicePersonalisation), &alone()).is_err());
    desk.note(&parent(Purpose::Safety), &alone()).expect("for safety");
    let need = kept.customer().items.into_iter().find(|item| item.category.as_str() == "need").expect("kept");
    assert_eq!(need.sensitivity, Sensitivity::Health);
    assert!(need.consents.iter().all(|consent| consent.explicit && consent.purpose == Purpose::Safety));
    assert!(need.consents.iter().all(|consent| consent.how.as_str().contains("parent")));
}
