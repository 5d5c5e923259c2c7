//! A parked card is of whoever parked it, and of somebody who is still known.

use tactful::desk::{Access, Begin, Desk, DeskError, Look, Pin};
use tactful::domain::{Channel, CustomerId, Encounter, Interface, Moment};
use tactful::settings::Settings;

use crate::harness::CUSTOMERS;
use crate::house::Staffed;

fn now() -> Moment {
    Moment::parse("2026-11-24T14:32", chrono_tz::Europe::Kyiv).expect("a moment")
}

fn running(house: &crate::harness::Desk) -> Desk {
    let access = Access::KeyFile(house.path("key"));
    Desk::open_store(&house.path("store"), &access, Settings::default(), Interface::En).expect("a desk")
}

fn parks(desk: &mut Desk) {
    desk.open(&CustomerId::new("C-1"), &Encounter::begin(Channel::Desk, now()), Begin::Suggested).expect("a card");
    desk.park().expect("a place");
    assert_eq!(desk.parked().len(), 1);
}

#[test]
fn whoever_comes_next_finds_nothing_parked() {
    let house = Staffed::with(&[("Petro", "reception")]);
    let mut desk = running(&house.0);
    let sign_in = |desk: &mut Desk, name: &str| desk.sign_in(name, &Pin::of(&format!("pin of {name}"))).expect("in");
    sign_in(&mut desk, "Petro");
    parks(&mut desk);
    desk.sign_out().expect("out");
    assert_eq!(desk.parked(), [], "handed over");
    sign_in(&mut desk, "Petro");
    parks(&mut desk);
    assert_eq!(house.code("Olena", &["staff", "retire", "Petro"]), 0);
    desk.look(Look::Glance).expect("it is told");
    sign_in(&mut desk, "Olena");
    assert_eq!(desk.parked(), [], "sent out");
}

#[test]
fn whoever_was_forgotten_at_another_desk_holds_no_place() {
    let house = crate::harness::Desk::with(CUSTOMERS);
    let mut desk = running(&house);
    parks(&mut desk);
    assert_eq!(house.code(&["erase", "C-1"]), 0);
    let slot = desk.parked()[0];
    assert!(matches!(desk.resume(slot, now()), Err(DeskError::NoSuchCustomer)));
    assert_eq!(desk.parked(), []);
}
