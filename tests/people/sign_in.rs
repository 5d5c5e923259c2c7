//! Coming in: name and PIN, wrong tries, the lock, and who lets whom in again.

use crate::harness::{CUSTOMERS, Desk};
use crate::house::{Staffed, acts, stderr};

#[test]
fn a_store_without_staff_asks_nobody_for_a_pin() {
    let desk = Desk::with(CUSTOMERS);
    assert_eq!(desk.code(&["find", "anna"]), 0);
    assert_eq!(desk.code(&["audit"]), 0);
    assert_eq!(desk.code(&["staff", "list"]), 0);
}

#[test]
fn once_somebody_was_added_nobody_comes_in_unknown() {
    let house = Staffed::with(&[("Petro", "reception")]);
    for words in [&["find", "anna"][..], &["card", "C-1"], &["audit"], &["export"], &["handover"], &["staff", "list"]] {
        let refused = house.0.run(words);
        assert_eq!(refused.status.code(), Some(1), "{words:?}");
        assert!(refused.stdout.is_empty(), "{words:?}");
        assert!(stderr(&refused).contains("--staff NAME --pin-file FILE"), "{}", stderr(&refused));
    }
    assert_eq!(house.code("Petro", &["find", "anna"]), 0);
    assert_eq!(house.run_with_pin_of("petro", "Petro", &["find", "anna"]).status.code(), Some(0), "in capitals or not");
    let by_environment = house
        .0
        .command(&["find", "anna"])
        .env("TACTFUL_STAFF", "Petro")
        .env("TACTFUL_PIN_FILE", house.pin_file("Petro"))
        .output()
        .expect("the program starts");
    assert_eq!(by_environment.status.code(), Some(0));
}

#[test]
fn a_wrong_pin_and_an_unknown_name_get_the_same_answer() {
    let house = Staffed::with(&[("Petro", "reception")]);
    let wrong = house.run_with_pin_of("Petro", "Olena", &["find", "anna"]);
    let unknown = house.run_with_pin_of("Nobody", "Olena", &["find", "anna"]);
    assert_eq!((wrong.status.code(), unknown.status.code()), (Some(1), Some(1)));
    assert_eq!(stderr(&wrong), stderr(&unknown));
    assert!(wrong.stdout.is_empty() && unknown.stdout.is_empty());
}

#[test]
fn ten_wrong_tries_lock_until_somebody_resets_and_each_stands_in_the_trail() {
    let house = Staffed::with(&[("Petro", "reception"), ("Data", "data-protection")]);
    for _ in 0..10 {
        assert_eq!(house.run_with_pin_of("Petro", "Olena", &["find", "anna"]).status.code(), Some(1));
    }
    let locked = house.run("Petro", &["find", "anna"]);
    assert_eq!(locked.status.code(), Some(1), "the right PIN is too late");
    assert!(stderr(&locked).contains("locked after ten wrong tries"), "{}", stderr(&locked));
    assert!(house.out("Olena", &["staff", "list"]).contains("PIN locked"));
    let file = house.pin_file("Petro");
    assert_eq!(house.code("Data", &["staff", "reset", "Petro", "--new-pin-file", &file]), 0);
    assert_eq!(house.code("Petro", &["find", "anna"]), 0);
    let trail = acts(&house.trail("Data"));
    let failed = trail.iter().filter(|(who, act)| who == "Petro" && act == "failed-try").count();
    assert_eq!(failed, 11);
    assert!(trail.contains(&("Petro".to_owned(), "sign-in".to_owned())));
}

#[test]
fn after_a_few_wrong_tries_one_has_to_wait() {
    let house = Staffed::with(&[("Petro", "reception")]);
    for _ in 0..5 {
        house.run_with_pin_of("Petro", "Olena", &["find", "anna"]);
    }
    let waits = house.run("Petro", &["find", "anna"]);
    assert_eq!(waits.status.code(), Some(1));
    assert!(stderr(&waits).contains("counts only in"), "{}", stderr(&waits));
}

#[test]
fn the_first_person_must_be_able_to_manage_and_the_last_one_cannot_leave() {
    let desk = Desk::with(CUSTOMERS);
    std::fs::write(desk.path("pin"), "4711").expect("a file");
    let file = desk.path("pin").to_str().expect("a plain path").to_owned();
    assert_eq!(desk.code(&["staff", "add", "Petro", "--role", "kitchen", "--new-pin-file", &file]), 1);
    assert_eq!(desk.code(&["staff", "add", "Petro", "--role", "kitchn", "--new-pin-file", &file]), 2);
    // The first one's PIN may come from the file that signs in, for there is nobody yet to sign in.
    assert_eq!(desk.code(&["staff", "add", "Olena", "--pin-file", &file]), 0);
    let signed = ["--staff", "Olena", "--pin-file", &file];
    let call = |words: &[&str]| desk.code(&[&signed[..], words].concat());
    assert_eq!(call(&["staff", "retire", "Olena"]), 1);
    assert_eq!(call(&["staff", "add", "Ivan", "--new-pin-file", &file]), 2, "a role is missing");
    assert_eq!(call(&["staff", "add", "Olena", "--role", "shop", "--new-pin-file", &file]), 1, "the name is taken");
    assert_eq!(call(&["staff", "add", "OLENA", "--role", "shop", "--new-pin-file", &file]), 1, "nor in capitals");
    assert_eq!(call(&["staff", "add", "Ivan", "--role", "supervisor", "--new-pin-file", &file]), 0);
    assert_eq!(call(&["staff", "retire", "Olena"]), 0);
    assert_eq!(call(&["find", "anna"]), 1, "who left is out");
    std::fs::write(desk.path("short"), "123").expect("a file");
    let short = desk.path("short").to_str().expect("a plain path").to_owned();
    let ivan = ["--staff", "Ivan", "--pin-file", &file, "staff", "add", "Oleh", "--role", "shop", "--new-pin-file"];
    assert_eq!(desk.code(&[&ivan[..], &[&short]].concat()), 2);
}

#[test]
fn a_policy_file_that_leaves_nobody_to_manage_opens_no_door() {
    let house = Staffed::with(&[("Petro", "reception")]);
    let nobody = "[[role]]\nid = \"supervisor\"\nmay_not = [\"staff\"]\n[[role]]\nid = \"data-protection\"\nmay_not = [\"staff\"]\n";
    std::fs::write(house.0.path("policy.toml"), nobody).expect("a policy");
    std::fs::write(house.0.path("config.toml"), "policy = \"policy.toml\"\n").expect("settings");
    let file = house.pin_file("Petro");
    let mut command = house.0.command(&["staff", "reset", "Olena", "--new-pin-file", &file]);
    command.env("TACTFUL_CONFIG", house.0.path("config.toml"));
    assert_eq!(command.output().expect("the program starts").status.code(), Some(1));
    assert_eq!(house.run_with_pin_of("Olena", "Petro", &["find", "anna"]).status.code(), Some(1));
}

#[test]
fn only_who_manages_staff_may_and_everybody_may_change_their_own_pin() {
    let house = Staffed::with(&[("Petro", "reception"), ("Ivan", "kitchen")]);
    let file = house.pin_file("Olena");
    assert_eq!(house.code("Petro", &["staff", "add", "X", "--role", "supervisor", "--new-pin-file", &file]), 1);
    assert_eq!(house.code("Petro", &["staff", "reset", "Ivan", "--new-pin-file", &file]), 1);
    assert_eq!(house.code("Petro", &["staff", "retire", "Ivan"]), 1);
    assert_eq!(house.code("Petro", &["staff", "reset", "Petro", "--new-pin-file", &file]), 0);
    assert_eq!(house.run_with_pin_of("Petro", "Olena", &["find", "anna"]).status.code(), Some(0));
}
