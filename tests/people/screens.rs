//! The full-screen desk of a house with staff: the door, the lock, another person, and looking beyond the role.

use tactful::desk::{Desk, Pin};
use tactful::domain::{Clean, Interface, Moment, RoleId};
use tactful::settings::Settings;

use crate::screen::{Screens, of};

fn now() -> Moment {
    Moment::parse("2026-11-24T14:32", chrono_tz::Europe::Kyiv).expect("a moment")
}

fn alone() -> Desk {
    Desk::demo(now(), Settings::default(), Interface::En).expect("the demonstration")
}

/// Olena leads the shift, Petro works at the reception; nobody is in.
fn staffed() -> Screens {
    let mut desk = alone();
    desk.add_staff("Olena", None, &Pin::of("1111")).expect("the first person");
    let role = RoleId(Clean::new("reception"));
    desk.add_staff("Petro", Some(&role), &Pin::of("2222")).expect("another person");
    desk.sign_out().expect("out");
    of(desk, now())
}

fn petro() -> Screens {
    staffed().type_text("pe").press("enter").type_text("2222").press("enter")
}

#[test]
fn a_name_is_picked_or_typed_and_nothing_is_seen_of_the_pin() {
    let mut desk = staffed();
    let door = desk.screen();
    assert!(door.contains("Sign in") && door.contains("Olena") && door.contains("Petro"), "{door}");
    let mut desk = desk.press("down down enter");
    assert!(desk.screen().contains("Petro") && desk.screen().contains("PIN:"), "{}", desk.screen());
    let before = desk.screen();
    let mut desk = desk.type_text("2222");
    assert_eq!(desk.screen(), before, "not even its length");
    let mut desk = desk.press("enter");
    assert!(desk.screen().contains("Find") && desk.screen().contains("Petro"), "{}", desk.screen());
    assert!(petro().type_text("mül").screen().contains("Müller"));
}

#[test]
fn a_wrong_pin_lets_nobody_in_and_no_other_key_does_anything() {
    let mut desk = staffed().type_text("petro").press("enter").type_text("2223").press("enter");
    assert!(desk.screen().contains("do not belong together"), "{}", desk.screen());
    for keys in ["f2", "f3", "f4", "alt-1", "ctrl-r", "f1", "esc esc", "f9", "ctrl-l"] {
        desk = desk.press(keys);
        let screen = desk.screen();
        assert!(
            !screen.contains("Find") && !screen.contains("Müller") && !screen.contains("arriv"),
            "{keys}: {screen}"
        );
    }
}

#[test]
fn the_lock_shows_no_data_and_what_was_open_is_gone() {
    let mut desk = petro().type_text("mül").press("enter v space");
    assert!(desk.screen().contains("Rooibostee"));
    let mut desk = desk.press("ctrl-l");
    let locked = desk.screen();
    assert!(locked.contains("Locked"), "{locked}");
    for never in ["Müller", "Rooibos", "Petro", "Olena", "verified"] {
        assert!(!locked.contains(never), "{never}: {locked}");
    }
    let mut desk = desk.press("enter").type_text("petro").press("enter").type_text("2222").press("enter");
    let back = desk.screen();
    assert!(back.contains("Find") && !back.contains("Müller"), "{back}");
}

#[test]
fn the_desk_locks_by_itself_and_a_half_typed_pin_is_forgotten() {
    let desk = petro().type_text("mül").press("enter");
    let mut desk = desk.wait(9 * 60);
    assert!(!desk.screen().contains("Locked"), "blank first");
    let mut desk = desk.wait(2 * 60);
    assert!(desk.screen().contains("Locked"), "{}", desk.screen());
    let mut desk = desk.press("enter").type_text("petro").press("enter").type_text("22").wait(61);
    assert!(desk.screen().contains("Locked"), "{}", desk.screen());
    let mut desk = desk.press("enter").type_text("petro").press("enter").type_text("22").press("enter");
    assert!(desk.screen().contains("do not belong together"));
    // Whoever comes back to a sleeping computer finds it locked, and the key they pressed does nothing else.
    let mut desk = petro().sleep(3600).press("f2");
    assert!(desk.screen().contains("Locked"), "{}", desk.screen());
}

#[test]
fn another_person_is_one_key_and_the_pin_and_begins_with_the_handover() {
    // There are two of them: whoever comes is the other one.
    let mut desk = petro().press("f9");
    assert!(desk.screen().contains("Sign in") && !desk.screen().contains("Find"));
    assert!(desk.screen().contains("Olena") && desk.screen().contains("PIN:"), "{}", desk.screen());
    let mut desk = desk.type_text("1111").press("enter");
    assert!(desk.screen().contains("For the next shift"), "{}", desk.screen());
    let mut desk = desk.press("f9").type_text("2222").press("enter");
    let screen = desk.screen();
    assert!(screen.contains("Petro") && screen.contains("For the next shift"), "{screen}");
    let mut desk = desk.press("/ f9").type_text("1111").press("enter");
    assert!(desk.screen().contains("Olena"));
}

#[test]
fn in_a_house_of_a_few_each_has_a_key_and_in_a_large_one_who_was_at_this_desk() {
    let with = |more: usize| {
        let mut desk = alone();
        desk.add_staff("Olena", None, &Pin::of("1111")).expect("the first person");
        let role = RoleId(Clean::new("reception"));
        for number in 0..more {
            desk.add_staff(&format!("Ada {number}"), Some(&role), &Pin::of("2222")).expect("another person");
        }
        desk.sign_out().expect("out");
        of(desk, now())
    };
    let mut few = with(2);
    assert!(few.screen().contains("2 Ada 1") && few.screen().contains("3 Olena"), "{}", few.screen());
    let mut desk = few.press("3").type_text("1111").press("enter f9");
    assert!(desk.screen().contains("1 Ada 0") && desk.screen().contains("3 Olena"), "{}", desk.screen());
    // One key and the PIN.
    let mut desk = desk.press("2").type_text("2222").press("enter");
    assert!(desk.screen().contains("For the next shift") && desk.screen().contains("Ada 1"), "{}", desk.screen());
    // A locked desk names nobody until somebody comes.
    let mut desk = desk.press("ctrl-l");
    assert!(!desk.screen().contains("Ada") && !desk.screen().contains("Olena"), "{}", desk.screen());
    let mut many = with(10).type_text("olena").press("enter").type_text("1111").press("enter f9");
    let screen = many.screen();
    assert!(screen.contains("1 Olena") && screen.contains("2 Ada 0"), "{screen}");
}

#[test]
fn without_staff_the_lock_is_the_blank_page_and_the_first_person_can_be_added() {
    let mut blank = of(alone(), now()).type_text("mül").press("enter ctrl-l");
    let locked = blank.screen();
    assert_eq!(locked, of(alone(), now()).type_text("mül").press("enter ctrl-b").screen(), "{locked}");
    let mut desk = of(alone(), now()).press("f9");
    assert!(desk.screen().contains("The first person"), "{}", desk.screen());
    let mut desk =
        desk.type_text("Ada").press("enter").type_text("4711").press("enter").type_text("4712").press("enter");
    assert!(desk.screen().contains("not the same"), "{}", desk.screen());
    let mut desk = desk.press("enter").type_text("4711").press("enter").type_text("4711").press("enter");
    assert!(desk.screen().contains("Find") && desk.screen().contains("Ada"), "{}", desk.screen());
    let mut desk = desk.press("ctrl-l");
    assert!(desk.screen().contains("Locked"));
    assert!(of(alone(), now()).press("f9 esc").screen().contains("Find"), "it can be left be");
}

#[test]
fn a_supervisor_looks_beyond_the_role_alone_with_a_reason_until_somebody_comes() {
    let olena = || staffed().type_text("ol").press("enter").type_text("1111").press("enter");
    let visits = "earlier visits";
    let mut desk = olena().type_text("mül").press("enter v space");
    assert!(!desk.screen().contains(visits), "{}", desk.screen());
    let mut desk = desk.press("x").type_text("her daughter fainted").press("enter");
    let screen = desk.screen();
    assert!(screen.contains(visits) && screen.contains("beyond the role"), "{screen}");
    let mut desk = desk.press("space");
    assert!(!desk.screen().contains(visits) && !desk.screen().contains("beyond the role"));
    let mut desk = desk.press("space");
    assert!(!desk.screen().contains(visits), "it does not come back by itself");
    for keys in ["enter x", "enter v x", "enter v space x"] {
        let mut desk = petro().type_text("mül").press(keys);
        let screen = desk.screen();
        assert!(!screen.contains("Why look"), "{keys}: {screen}");
    }
    assert!(!olena().type_text("mül").press("enter v x").screen().contains("Why look"), "not in company");
}
