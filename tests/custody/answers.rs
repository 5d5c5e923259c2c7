//! Asking and answering at the desk: who may ask, one answer a purpose, and taking each of them back.

use tactful::custody::{Answer, Edit, Note};
use tactful::desk::{AskedBefore, Begin, Desk, DeskError, MendableKind, Pin, Word};
use tactful::domain::*;
use tactful::tui::app::{App, House};
use tactful::tui::effect::Effect;
use tactful::tui::work::{FormKind, begin};

use super::desk::{for_both, note, pick};
use super::store::{Kept, alone, anna, now};

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

/// Runs this test once more in a process of its own, which may be left without room: a limit holds for a whole process.
fn in_want_of_room(name: &str) -> bool {
    const MARK: &str = "TACTFUL_TEST_WITHOUT_ROOM";
    if std::env::var_os(MARK).is_some() {
        return true;
    }
    let this = std::env::current_exe().expect("this test");
    let mut shell = std::process::Command::new("sh");
    shell.args(["-c", "trap '' XFSZ; exec \"$@\"", "sh"]).arg(this).args(["--exact", name, "--nocapture"]);
    let output = shell.env(MARK, "1").output().expect("it starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&[output.stdout, output.stderr].concat()));
    false
}

/// From now on no file grows, or every one may.
fn room(bytes: Option<u64>) {
    let limit = rustix::process::Rlimit { current: bytes, maximum: None };
    rustix::process::setrlimit(rustix::process::Resource::Fsize, limit).expect("a limit");
}

#[test]
fn a_withdrawal_that_could_not_be_written_is_written_when_it_is_asked_for_again() {
    if !in_want_of_room("answers::a_withdrawal_that_could_not_be_written_is_written_when_it_is_asked_for_again") {
        return;
    }
    let withdraw = Edit::Withdraw(Purpose::ServicePersonalisation);
    let standing = |kept: &Kept| kept.customer().items.iter().any(|item| item.text == "rooibos tea");
    // The same again; another act; closing; and nothing of these.
    for how in 0..4 {
        let kept = Kept::new();
        let mut desk = kept.open();
        let tea = pick(&mut desk, "rooibos tea");
        room(Some(0));
        let failed = desk.mend(&tea, &withdraw, Word::Unsaid, &alone());
        assert!(matches!(failed, Err(DeskError::Store(_))), "{failed:?}");
        let card = desk.change(&alone()).expect("tighter at once");
        assert!(!format!("{card:?}").contains("rooibos"));
        if how == 3 {
            desk.close();
            assert!(desk.take_unkept() && !desk.take_unkept(), "it is said, and once");
            room(None);
            assert!(standing(&kept));
            continue;
        }
        assert!(desk.mend(&tea, &withdraw, Word::Unsaid, &alone()).is_err());
        room(None);
        assert!(standing(&kept));
        match how {
            0 => drop(desk.mend(&tea, &withdraw, Word::Unsaid, &alone()).expect("written")),
            1 => drop(desk.note(&note("white tea", Answer::Yes), &alone()).expect("written")),
            _ => desk.close(),
        }
        assert!(!standing(&kept) && !desk.take_unkept(), "{how}");
        let acts = desk.audit(3).expect("the trail");
        assert!(acts.iter().any(|line| line.act == tactful::store::Act::Withdraw), "{how}: {acts:?}");
    }
}

#[test]
fn whoever_leaves_the_desk_hears_what_is_lost() {
    if !in_want_of_room("answers::whoever_leaves_the_desk_hears_what_is_lost") {
        return;
    }
    let kept = Kept::new();
    let mut desk = kept.open();
    let mut app = App::new(House::of(desk.settings()), Interface::En, now());
    let tea = pick(&mut desk, "rooibos tea");
    room(Some(0));
    let withdraw = Edit::Withdraw(Purpose::ServicePersonalisation);
    assert!(desk.mend(&tea, &withdraw, Word::Unsaid, &alone()).is_err());
    assert!(tactful::tui::settle(&mut desk, &mut app, vec![Effect::Quit], now()), "it is said first");
    assert!(!tactful::tui::settle(&mut desk, &mut app, vec![Effect::Quit], now()), "then they go");
}

#[test]
fn a_refusal_is_kept_once_however_often_it_is_tried() {
    if !in_want_of_room("answers::a_refusal_is_kept_once_however_often_it_is_tried") {
        return;
    }
    let kept = Kept::new();
    let mut desk = kept.open();
    let refused = note("tea", Answer::No);
    room(Some(0));
    for _ in 0..2 {
        assert!(desk.note(&refused, &alone()).is_err());
    }
    room(None);
    desk.note(&refused, &alone()).expect("written");
    let states = kept.customer().items.into_iter().filter(|item| item.text.is_empty()).flat_map(|item| item.consents);
    assert_eq!(states.count(), 1);
}
