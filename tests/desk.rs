//! The desk as staff use it, on the sample customers: what a card shows in which encounter, what leaves a trace, what
//! waits for the back office.

use tactful::desk::{Begin, Desk, DeskError, Done, Slot};
use tactful::domain::{Bystander, Channel, Company, CustomerId, Encounter, Identity, Interface, Moment, RoleId};
use tactful::settings::Settings;

fn now() -> Moment {
    Moment::parse("2026-11-24T14:32", chrono_tz::Europe::Kyiv).expect("a moment")
}

fn desk() -> Desk {
    Desk::demo(now(), Settings::default(), Interface::En).expect("the demonstration opens")
}

fn at(channel: Channel, company: Company, identity: Identity) -> Encounter {
    Encounter { company, identity, ..Encounter::begin(channel, now()) }
}

fn alone() -> Encounter {
    at(Channel::Desk, Company::Alone, Identity::Verified)
}

fn kovalchuk() -> CustomerId {
    CustomerId::new("C-1001")
}

fn json(desk: &mut Desk, id: &str, encounter: &Encounter) -> String {
    let opened = desk.open(&CustomerId::new(id), encounter, Begin::AsGiven).expect("the card opens");
    serde_json::to_string(&opened.card).expect("a card is JSON")
}

#[test]
fn the_usual_drink_is_on_the_card_alone_and_nowhere_in_company() {
    let mut desk = desk();
    assert!(json(&mut desk, "C-1001", &alone()).contains("ройбуш"));
    for bystander in Bystander::ALL {
        let company = Encounter { company: Company::with(bystander), ..alone() };
        assert!(!json(&mut desk, "C-1001", &company).contains("ройбуш"), "{bystander:?}");
    }
    let unknown = Encounter { company: Company::Unknown, ..alone() };
    assert!(!json(&mut desk, "C-1001", &unknown).contains("ройбуш"));
}

#[test]
fn one_key_takes_the_drink_away_and_brings_it_back() {
    let mut desk = desk();
    let opened = desk.open(&kovalchuk(), &alone(), Begin::AsGiven).expect("the card opens");
    let company = Encounter { company: Company::Unknown, ..opened.encounter.clone() };
    let tighter = desk.change(&company).expect("a tightening is obeyed");
    assert!(!format!("{tighter:?}").contains("ройбуш"));
    let again = desk.change(&opened.encounter).expect("a loosening is traced and obeyed");
    assert_eq!(again, opened.card);
}

#[test]
fn a_stranger_is_the_same_for_every_id_existing_or_not() {
    let mut desk = desk();
    let caller = at(Channel::Phone, Company::Unknown, Identity::Unverified);
    let known = json(&mut desk, "C-1001", &caller);
    assert_eq!(known, json(&mut desk, "C-1002", &caller));
    assert_eq!(known, json(&mut desk, "nobody at all", &caller));
}

#[test]
fn an_unknown_id_is_said_only_to_somebody_who_may_know() {
    let refused = desk().open(&CustomerId::new("nobody"), &alone(), Begin::AsGiven);
    assert!(matches!(refused, Err(DeskError::NoSuchCustomer)));
}

#[test]
fn every_card_and_every_loosening_leaves_a_trace_and_a_tightening_does_not_wait_for_one() {
    let mut desk = desk();
    let before = desk.audit(1_000).expect("the trail is read").len();
    let opened = desk.open(&kovalchuk(), &alone(), Begin::AsGiven).expect("the card opens");
    let after_opening = desk.audit(1_000).expect("the trail is read").len();
    assert_eq!(after_opening, before + 1);
    let company = Encounter { company: Company::Unknown, ..opened.encounter.clone() };
    desk.change(&company).expect("tighter");
    assert_eq!(desk.audit(1_000).expect("the trail is read").len(), after_opening);
    desk.change(&opened.encounter).expect("looser");
    assert_eq!(desk.audit(1_000).expect("the trail is read").len(), after_opening + 1);
}

#[test]
fn the_trail_names_nobody_and_says_nothing() {
    let mut desk = desk();
    desk.find("ковальчук", &alone()).expect("a search");
    desk.open(&kovalchuk(), &alone(), Begin::AsGiven).expect("a card");
    let lines = desk.audit(1_000).expect("the trail is read");
    let written = serde_json::to_string(&lines).expect("the trail is JSON");
    for telling in ["C-1001", "Ковальчук", "ковальчук", "alone", "ройбуш"] {
        assert!(!written.contains(telling), "{telling} in {written}");
    }
}

#[test]
fn one_search_is_one_trace_whatever_the_number_of_keys() {
    let mut desk = desk();
    let before = desk.audit(1_000).expect("the trail is read").len();
    for text in ["к", "ко", "ков", "кова"] {
        desk.find(text, &alone()).expect("a search");
    }
    assert_eq!(desk.audit(1_000).expect("the trail is read").len(), before + 1);
}

#[test]
fn three_cards_can_be_parked_and_come_back_with_presence_reset() {
    let mut desk = desk();
    for (number, id) in [(1, "C-1001"), (2, "C-1002"), (3, "C-1003")] {
        desk.open(&CustomerId::new(id), &alone(), Begin::AsGiven).expect("the card opens");
        assert_eq!(desk.park().expect("there is room"), Slot(number));
    }
    desk.open(&CustomerId::new("C-1004"), &alone(), Begin::AsGiven).expect("the card opens");
    assert!(matches!(desk.park(), Err(DeskError::ParkedFull)));
    let back = desk.resume(Slot(1), now()).expect("it comes back");
    assert_eq!(back.card.customer, Some(kovalchuk()));
    assert_eq!((back.encounter.company, back.encounter.identity), (Company::Unknown, Identity::Claimed));
    assert_eq!(desk.parked(), [Slot(2), Slot(3)]);
}

#[test]
fn quiet_tasks_and_the_handover_stay_in_the_back_office() {
    let mut desk = desk();
    let today = now().day();
    for channel in Channel::ALL.into_iter().filter(|channel| *channel != Channel::BackOffice) {
        let encounter = at(channel, Company::Alone, Identity::Verified);
        assert!(matches!(desk.prepare(today, &encounter), Err(DeskError::BackOfficeOnly)));
        assert!(matches!(desk.handover(today, &encounter), Err(DeskError::BackOfficeOnly)));
    }
    let back_office = Encounter::begin(Channel::BackOffice, now());
    let tasks = desk.prepare(today, &back_office).expect("tasks");
    let drink = tasks.iter().find(|task| task.text == "ройбуш без цукру").expect("the tea is prepared").clone();
    desk.tick(&drink, Done::Yes, today, &back_office).expect("ticked off");
    let again = desk.prepare(today, &back_office).expect("tasks");
    assert!(again.iter().any(|task| task.key == drink.key && task.done));
    let promises = desk.handover(today, &back_office).expect("promises");
    assert!(!promises.is_empty());
    let due: Vec<_> = promises.iter().filter_map(|promise| promise.due).collect();
    assert!(due.is_sorted(), "{due:?}");
}

#[test]
fn reasons_are_read_only_verified_alone_and_in_private() {
    let mut desk = desk();
    desk.open(&kovalchuk(), &alone(), Begin::AsGiven).expect("the card opens");
    assert!(desk.explain(&alone()).expect("reasons").why.is_some());
    for encounter in [
        Encounter { company: Company::Unknown, ..alone() },
        Encounter { identity: Identity::Claimed, ..alone() },
        Encounter { channel: Channel::Video, ..alone() },
    ] {
        assert!(matches!(desk.explain(&encounter), Err(DeskError::ReasonsNotNow)), "{encounter:?}");
    }
}

#[test]
fn a_role_that_the_house_does_not_have_is_refused() {
    let encounter = Encounter { role: Some(RoleId("astrologer".into())), ..alone() };
    assert!(matches!(desk().open(&kovalchuk(), &encounter, Begin::AsGiven), Err(DeskError::NoSuchRole(_))));
}

#[test]
fn arrivals_and_guests_in_house_are_lists_of_today() {
    let mut desk = desk();
    let claimed = Encounter::begin(Channel::Desk, now());
    let arrivals = desk.arrivals(&claimed).expect("arrivals");
    let in_house = desk.in_house(&claimed).expect("guests in house");
    assert!(arrivals.len() >= 5 && in_house.len() >= 5);
    assert!(arrivals.iter().all(|hit| hit.stay.is_some_and(|stay| stay.from == now().day())));
    assert!(in_house.iter().all(|hit| hit.stay.is_some_and(|stay| stay.from < now().day())));
}

#[test]
fn matching_lines_with_what_is_hidden_leaves_one_trace_a_card_and_none_in_company() {
    let mut desk = desk();
    let traces = |desk: &mut Desk| desk.audit(1_000).expect("the trail is read").len();
    for (encounter, left) in [(alone(), 1), (Encounter { company: Company::Unknown, ..alone() }, 0)] {
        desk.open(&kovalchuk(), &encounter, Begin::AsGiven).expect("the card opens");
        let before = traces(&mut desk);
        for line in ["Д", "До", "Доброго ранку"] {
            let _ = desk.examine(line, &encounter);
        }
        assert_eq!(traces(&mut desk), before + left, "{encounter:?}");
    }
}

#[test]
fn a_line_is_judged_for_the_encounter_that_has_its_trace() {
    let mut desk = desk();
    let company = Encounter { company: Company::Unknown, ..alone() };
    desk.open(&kovalchuk(), &company, Begin::AsGiven).expect("the card opens");
    // Staff may say alone; until the desk has obeyed, the answer is that of company.
    let asked = desk.examine("Ваш ройбуш уже чекає.", &alone());
    let company = desk.examine("Ваш ройбуш уже чекає.", &company);
    assert_eq!(asked, company);
}
