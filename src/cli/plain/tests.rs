//! The line-by-line desk as somebody hears it, with a clock that stands where the test puts it.

use chrono::TimeDelta;

use super::Screen;
use super::session::Session;
use crate::desk::Desk;
use crate::domain::{Interface, Moment};
use crate::settings::Settings;

const DRINK: &str = "Rooibostee";
pub(super) const CLEARED: &str = "\u{1b}[H\u{1b}[2J\u{1b}[3J";

pub(super) fn begin() -> Moment {
    Moment::parse("2026-11-24T09:00", chrono_tz::Europe::Kyiv).unwrap()
}

/// Says these lines, each so many seconds after the one before, and lets the last number of seconds pass; answers what
/// still stands on a screen that can be cleared, or everything on one that cannot.
pub(super) fn said(screen: Screen, lines: &[(&str, i64)]) -> String {
    let mut desk = Desk::demo(begin(), Settings::default(), Interface::En).unwrap();
    let mut out = Vec::new();
    let mut session = Session::new(&mut desk, &mut out, screen, begin());
    session.greet().unwrap();
    let mut now = begin();
    for (line, seconds) in lines {
        session.hear(line, now).unwrap();
        let until = Moment::new(now.utc() + TimeDelta::seconds(*seconds), now.zone());
        while let Some(next) = session.deadline().filter(|next| *next <= until.utc()) {
            session.pass_time(Moment::new(next, now.zone())).unwrap();
        }
        now = until;
    }
    drop(session);
    let all = String::from_utf8(out).unwrap();
    all.rsplit(CLEARED).next().unwrap().to_owned()
}

const OPEN: [(&str, i64); 4] = [("find müll", 1), ("1", 1), ("verified", 1), ("alone", 1)];

pub(super) fn after_opening(screen: Screen, lines: &[(&str, i64)]) -> String {
    said(screen, &[&OPEN[..], lines].concat())
}

#[test]
fn the_private_is_read_after_show_alone_and_goes_when_somebody_comes() {
    assert!(!after_opening(Screen::Clears, &[]).contains(DRINK));
    assert!(after_opening(Screen::Clears, &[("show", 1)]).contains(DRINK));
    for line in ["not alone", "with partner", "channel phone", "park", "back", "blank", "find ковальчук"] {
        let left = after_opening(Screen::Clears, &[("show", 1), (line, 1)]);
        assert!(!left.contains(DRINK), "{line}: {left}");
    }
    let left = after_opening(Screen::Clears, &[("show", 1), ("not alone", 1), ("show", 1)]);
    assert!(!left.contains(DRINK), "{left}");
}

#[test]
fn whoever_comes_into_the_back_office_is_met_at_the_desk() {
    let office = [("show", 1), ("channel back-office", 1), ("show", 1)];
    assert!(after_opening(Screen::Clears, &office).contains(DRINK));
    for line in ["not alone", "with partner"] {
        let left = after_opening(Screen::Clears, &[&office[..], &[(line, 1), ("show", 1)]].concat());
        assert!(left.contains("Müller") && !left.contains("Noted: alone") && !left.contains(DRINK), "{line}: {left}");
    }
    let busy = [("formal", 100), ("informal", 100)];
    let over = after_opening(Screen::Clears, &[&office[..], &busy, &[("help", 100), ("show", 1)]].concat());
    assert!(over.contains("Müller") && !over.contains(DRINK), "{over}");
}

#[test]
fn presence_is_unknown_again_after_its_time_and_what_was_read_goes() {
    let busy = [("show", 100), ("formal", 100), ("informal", 98)];
    let still = after_opening(Screen::Clears, &busy);
    assert!(still.contains(DRINK) && !still.contains("unknown again"), "{still}");
    let over = after_opening(Screen::Clears, &[&busy[..], &[("help", 2)]].concat());
    assert!(over.contains("unknown again") && !over.contains(DRINK), "{over}");
    let later = after_opening(Screen::Clears, &[&busy[..], &[("help", 2), ("show", 1)]].concat());
    assert!(later.contains("Müller") && !later.contains(DRINK), "{later}");
}

#[test]
fn saying_again_who_is_present_begins_its_time_anew() {
    let again = [("show", 100), ("alone", 100), ("alone", 100), ("help", 100), ("show", 1)];
    assert!(after_opening(Screen::Clears, &again).contains(DRINK));
}

#[test]
fn a_card_that_nobody_looks_at_is_put_away() {
    for lines in [&[("find müll", 1), ("1", 180)][..], &[("find müll", 1), ("1", 1), ("verified", 180)]] {
        let left = said(Screen::Clears, lines);
        assert!(!left.contains("Müller") && left.contains("Ready"), "{left}");
        let after = said(Screen::Clears, &[lines, &[("show", 1)]].concat());
        assert!(after.contains("No card is open"), "{after}");
    }
    assert!(said(Screen::Clears, &[("find müll", 1), ("1", 179)]).contains("Müller"));
}

#[test]
fn lists_tasks_and_reasons_end_too() {
    let list = said(Screen::Clears, &[("find müll", 20)]);
    assert!(!list.contains("Müller") && list.contains("put away"), "{list}");
    assert!(said(Screen::Clears, &[("prepare", 179)]).contains("1. "));
    for page in ["prepare", "handover"] {
        let left = said(Screen::Clears, &[(page, 180)]);
        assert!(!left.contains("1. ") && left.contains("Ready"), "{left}");
    }
    let reasons = after_opening(Screen::Clears, &[("why", 29)]);
    let closed = after_opening(Screen::Clears, &[("why", 30)]);
    assert!(reasons.len() > closed.len() && closed.contains("reasons are put away"), "{reasons}\n{closed}");
}

#[test]
fn after_a_sleep_the_first_line_meets_a_desk_that_forgot() {
    let mut desk = Desk::demo(begin(), Settings::default(), Interface::En).unwrap();
    let mut out = Vec::new();
    let mut session = Session::new(&mut desk, &mut out, Screen::Clears, begin());
    for (line, _) in OPEN {
        session.hear(line, begin()).unwrap();
    }
    let morning = Moment::new(begin().utc() + TimeDelta::hours(8), begin().zone());
    session.hear("show", morning).unwrap();
    drop(session);
    let all = String::from_utf8(out).unwrap();
    assert!(!all.contains(DRINK) && all.contains("No card is open"), "{all}");
}

#[test]
fn nothing_wakes_when_nothing_is_open() {
    let mut desk = Desk::demo(begin(), Settings::default(), Interface::En).unwrap();
    let mut session = Session::new(&mut desk, Vec::new(), Screen::Clears, begin());
    session.hear("help", begin()).unwrap();
    assert_eq!(session.deadline(), None);
    session.hear("find müll", begin()).unwrap();
    assert!(session.deadline().is_some());
    session.hear("blank", begin()).unwrap();
    assert_eq!(session.deadline(), None);
}

#[test]
fn a_terminal_that_cannot_clear_is_sent_nothing_and_says_that_it_keeps() {
    let kept = after_opening(Screen::Keeps, &[("show", 1), ("not alone", 400)]);
    assert!(!kept.contains('\u{1b}') && kept.contains("turn it away"), "{kept}");
    assert!(!said(Screen::Keeps, &[("find müll", 1), ("1", 1)]).contains("turn it away"));
    assert!(!after_opening(Screen::Clears, &[("show", 1)]).contains("turn it away"));
}

#[test]
fn a_line_is_judged_beside_a_card_only() {
    let heard = after_opening(Screen::Keeps, &[("say Wie geht es dir?", 1)]);
    assert!(heard.contains("“dir”") && heard.contains("better: Wie geht es Ihnen?"), "{heard}");
    assert!(after_opening(Screen::Keeps, &[("say Guten Tag, Frau Dr. Müller.", 1)]).contains("Nothing to object to"));
    assert!(said(Screen::Keeps, &[("say Wie geht es dir?", 1)]).contains("No card is open"));
}

#[test]
fn nobody_is_locked_out_of_a_house_without_staff() {
    for lines in [
        &[("switch", 1), ("Olena", 61)][..],
        &[("switch", 1), ("Olena", 1), ("4711", 61)],
        &[("switch", 1), ("back", 1)],
        &[("switch", 1), ("Olena", 1), ("назад", 1)],
        &[("switch", 1), ("Olena", 1), ("4711", 1), ("back", 1)],
    ] {
        let found = said(Screen::Clears, &[lines, &[("find müll", 1)]].concat());
        assert!(found.contains("Müller") && !found.contains("works here"), "{lines:?}: {found}");
    }
}
