//! Asking and answering at the desk: who may ask, one answer a purpose, and taking each of them back.

use tactful::custody::{Answer, Edit, Note};
use tactful::desk::{AskedBefore, Begin, Desk, DeskError, MendableKind, Pin, Word};
use tactful::domain::*;
use tactful::tui::work::{FormKind, begin};

use super::desk::{for_both, note, pick};
use super::store::{Kept, alone, anna};

#[test]
fn each_purpose_keeps_the_answer_it_was_given() {
    let (yes, no, later) = (Answer::Yes, Answer::No, Answer::NotNow);
    for (answers, states, text) in [
        ([yes, no], [ConsentState::Given, ConsentState::Refused], "white tea"),
        ([no, yes], [ConsentState::Refused, ConsentState::Given], "white tea"),
        ([later, yes], [ConsentState::Requested, ConsentState::Given], "white tea"),
        ([no, later], [ConsentState::Refused, ConsentState::Requested], ""),
    ] {
        let kept = Kept::new();
        let asked = for_both("white tea", Answer::NotNow);
        let answers = asked.purposes().zip(answers).collect();
        let channels = vec![Channel::Phone];
        let mut desk = kept.open();
        let opened = desk.note(&Note { answers, channels, ..asked }, &alone()).expect("kept");
        let item = kept.customer().items.pop().expect("kept");
        let found: Vec<_> = item.consents.iter().map(|consent| consent.state).collect();
        assert_eq!((&found[..], item.text.as_str()), (&states[..], text));
        assert!(item.consents.iter().all(|one| (one.purpose == Purpose::Offers) != one.channels.is_empty()));
        assert!(item.consents.iter().all(|one| (one.state == ConsentState::Given) == one.expires.is_some()));
        let shown = format!("{:?}", opened.card).contains("white tea");
        assert_eq!(shown, states[0] == ConsentState::Given, "{states:?}");
        let offered = desk.change(&Encounter { purpose: Purpose::Offers, ..alone() }).expect("for offers");
        assert_eq!(format!("{offered:?}").contains("white tea"), states[1] == ConsentState::Given, "{states:?}");
    }
}

#[test]
fn every_consent_that_stands_can_be_withdrawn_by_its_guest_alone() {
    let kept = Kept::new();
    let mut desk = kept.open();
    desk.note(&for_both("white tea", Answer::Yes), &alone()).expect("noted");
    let offers = note("a birthday cake", Answer::Yes).for_purposes(&[Purpose::Offers]).answered(Answer::Yes);
    desk.note(&offers, &alone()).expect("noted");
    for (text, purposes) in [
        ("white tea", &[Purpose::ServicePersonalisation, Purpose::Offers][..]),
        ("a birthday cake", &[Purpose::Offers]),
    ] {
        for purpose in purposes {
            let pick = pick(&mut desk, text);
            let withdraw = Edit::Withdraw(*purpose);
            let company = Encounter { company: Company::Unknown, ..alone() };
            let claimed = Encounter { identity: Identity::Claimed, ..alone() };
            for other in [company, claimed] {
                let tried = desk.mend(&pick, &withdraw, Word::Unsaid, &other);
                assert!(matches!(tried, Err(DeskError::EntryGone)), "{text} {purpose:?}: {tried:?}");
                let listed = desk.mendables(&other).expect("entries");
                assert!(listed.iter().all(|entry| entry.kind != MendableKind::Consent), "{listed:?}");
            }
            desk.mend(&pick, &withdraw, Word::Unsaid, &alone()).expect("withdrawn");
        }
        let customer = kept.customer();
        assert!(customer.items.iter().all(|item| item.text != text), "{:?}", customer.items);
        assert!(customer.items.iter().any(|item| item.text.is_empty() && !item.consents.is_empty()));
    }
    let others = desk.mendables(&alone()).expect("entries");
    assert!(others.iter().all(|entry| entry.kind != MendableKind::Consent), "{others:?}");
}

#[test]
fn of_what_the_card_does_not_show_only_the_consent_can_be_taken_back() {
    let kept = Kept::new();
    let mut desk = kept.open();
    let offers = note("a cake", Answer::Yes).for_purposes(&[Purpose::Offers]).answered(Answer::Yes);
    desk.note(&offers, &alone()).expect("noted");
    let pick = pick(&mut desk, "a cake");
    for edit in [Edit::StillTrue, Edit::Correct("tea".into()), Edit::Private(Audience::ANY), Edit::Uneasy] {
        let tried = desk.mend(&pick, &edit, Word::TheirOwn, &alone());
        assert!(matches!(tried, Err(DeskError::Custody(_))), "{edit:?}: {tried:?}");
    }
}

#[test]
fn whoever_may_not_record_does_not_ask_either() {
    let kept = Kept::new();
    let mut desk = kept.desk();
    let pin = Pin::of("4711 of theirs");
    desk.add_staff("Olena", None, &pin).expect("the first");
    desk.add_staff("Maria", Some(&RoleId("housekeeping".into())), &pin).expect("another");
    for (name, may) in [("Olena", true), ("Maria", false)] {
        desk.sign_in(name, &pin).expect("in");
        desk.open(&anna(), &alone(), Begin::AsGiven).expect("the card");
        assert_eq!(desk.may_record().is_ok(), may, "{name}");
        assert_eq!(desk.check_note(&note("tea", Answer::NotNow), &alone()).is_ok(), may, "{name}");
        for kind in [FormKind::Note, FormKind::Limit, FormKind::Wish, FormKind::Case] {
            assert_eq!(begin(&mut desk, kind.clone(), &alone()).is_ok(), may, "{name} {kind:?}");
        }
    }
}

#[test]
fn the_desk_knows_what_it_asked_in_vain_and_keeps_what_the_guest_brings_up() {
    let kept = Kept::new();
    let mut desk = kept.open();
    let asks = |desk: &mut Desk, note: &Note| desk.check_note(note, &alone()).expect("it may be noted");
    let tea = note("tea", Answer::NotNow);
    assert_eq!(asks(&mut desk, &tea), AskedBefore::No);
    desk.note(&tea.clone().answered(Answer::No), &alone()).expect("refused");
    assert_eq!(asks(&mut desk, &tea), AskedBefore::InVain);
    let other = Note { category: CategoryId::new("food"), ..tea.clone() };
    assert_eq!(asks(&mut desk, &other), AskedBefore::No);
    desk.note(&tea.answered(Answer::Yes), &alone()).expect("they spoke of it themselves");
    // "Yes, but no offers" is no such no.
    let both = for_both("cake", Answer::Yes);
    let answers = both.purposes().zip([Answer::Yes, Answer::No]).collect();
    desk.note(&Note { answers, category: CategoryId::new("food"), ..both }, &alone()).expect("noted");
    assert_eq!(asks(&mut desk, &other), AskedBefore::No);
}

#[test]
fn a_refusal_without_a_category_stops_no_question() {
    let kept = Kept::new();
    let mut desk = kept.open();
    for category in ["other", "need", "drink"] {
        let refused = Note { category: CategoryId::new(category), ..note("tea", Answer::No) };
        let refused = if category == "need" { refused.for_purposes(&[Purpose::Safety]) } else { refused };
        desk.note(&refused.answered(Answer::No), &alone()).expect("refused");
        let asked = desk.check_note(&Note { category: CategoryId::new(category), ..note("tea", Answer::No) }, &alone());
        let stops = category == "drink";
        assert_eq!(asked.ok().is_some_and(|asked| asked == AskedBefore::InVain), stops, "{category}");
    }
}
