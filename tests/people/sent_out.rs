//! Who was retired, or got another role or PIN, is out of a running desk at once, with everything they had open.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::Stdio;

use tactful::desk::{Access, Desk};
use tactful::domain::{Interface, Moment};
use tactful::settings::Settings;

use crate::house::Staffed;
use crate::screen::{Screens, of};

fn running(house: &Staffed, name: &str) -> Screens {
    let now = Moment::parse("2026-11-24T14:32", chrono_tz::Europe::Kyiv).expect("a moment");
    let access = Access::KeyFile(house.0.path("key"));
    let desk = Desk::open_store(&house.0.path("store"), &access, Settings::default(), Interface::En);
    let desk = of(desk.expect("a desk"), now).type_text(name).press("enter");
    desk.type_text(&format!("pin of {name}")).press("enter")
}

fn is_shut(desk: &mut Screens) {
    let screen = desk.screen();
    assert!(screen.contains("Sign in"), "{screen}");
    for never in ["Müller", "rooibos", "verified"] {
        assert!(!screen.contains(never), "{never}: {screen}");
    }
}

#[test]
fn who_is_retired_is_out_without_touching_a_key() {
    let house = Staffed::with(&[("Petro", "reception")]);
    for keys in ["enter v space", "", "enter p"] {
        let mut desk = running(&house, "Petro").type_text("mül").press(keys);
        assert!(desk.screen().contains("Petro") || desk.screen().contains("Müller"), "{}", desk.screen());
        assert_eq!(house.code("Olena", &["staff", "retire", "Petro"]), 0);
        let mut desk = desk.colleague_wrote();
        is_shut(&mut desk);
        assert!(!desk.screen().contains("Petro"), "they are on no list any more: {}", desk.screen());
        // Nothing was parked for whoever comes next.
        let mut desk = desk.type_text("Olena").press("enter").type_text("pin of Olena").press("enter esc 1");
        assert!(!desk.screen().contains("Müller"), "{}", desk.screen());
        let pin = house.pin_file("Petro");
        let back = ["staff", "add", "Petro", "--role", "reception", "--new-pin-file", &pin];
        assert_eq!(house.code("Olena", &back), 0);
    }
}

#[test]
fn who_gets_another_pin_from_somebody_else_signs_in_anew_and_others_stay() {
    let house = Staffed::with(&[("Petro", "reception"), ("Maria", "reception")]);
    let petro = running(&house, "Petro").type_text("mül").press("enter v space");
    let maria = running(&house, "Maria").type_text("mül").press("enter v space");
    let pin = house.pin_file("Maria");
    assert_eq!(house.code("Olena", &["staff", "reset", "Petro", "--new-pin-file", &pin]), 0);
    is_shut(&mut petro.colleague_wrote());
    assert!(maria.colleague_wrote().screen().contains("rooibos"));
}

#[test]
fn a_single_persons_desk_closes_when_the_first_person_is_added_elsewhere() {
    let house = crate::harness::Desk::with(crate::harness::CUSTOMERS);
    let now = Moment::parse("2026-11-24T14:32", chrono_tz::Europe::Kyiv).expect("a moment");
    let access = Access::KeyFile(house.path("key"));
    let desk = Desk::open_store(&house.path("store"), &access, Settings::default(), Interface::En).expect("a desk");
    let desk = of(desk, now).type_text("mül").press("enter v space");
    std::fs::write(house.path("pin"), "4711").expect("a file");
    let pin = house.path("pin");
    let pin = pin.to_str().expect("a plain path");
    assert_eq!(house.code(&["staff", "add", "Olena", "--role", "supervisor", "--new-pin-file", pin]), 0);
    is_shut(&mut desk.colleague_wrote());
}

#[test]
fn the_line_by_line_desk_closes_before_it_obeys_the_next_line() {
    let house = Staffed::with(&[("Petro", "reception")]);
    let mut command = house.0.command(&["--plain"]);
    let mut desk = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("a desk");
    let (mut says, mut voice) =
        (desk.stdin.take().expect("a pipe"), BufReader::new(desk.stdout.take().expect("a voice")));
    let mut reads_until = |text: &str| {
        let mut heard = String::new();
        while !heard.contains(text) {
            assert_ne!(voice.read_line(&mut heard).expect("text"), 0, "{heard}");
        }
        heard
    };
    says.write_all(b"Petro\npin of Petro\nfind anna\n").expect("it listens");
    reads_until("Anna");
    assert_eq!(house.code("Olena", &["staff", "retire", "Petro"]), 0);
    says.write_all(b"1\nfind anna\nquit\n").expect("it listens");
    let rest = reads_until("Nobody is signed in");
    assert!(!rest.contains("Frau Dr. Müller"), "{rest}");
    drop(says);
    let mut rest = String::new();
    voice.read_to_string(&mut rest).expect("text");
    assert!(!rest.contains("Müller") && desk.wait().expect("it ends").success(), "{rest}");
}
