//! The trail: one's own for everybody, others' for data protection with a reason, and a chain that is whole.

use serde_json::Value;

use crate::harness::{CUSTOMERS, Desk};
use crate::house::{ALONE, Staffed, acts, stderr};

fn verified(desk: &Desk, words: &[&str]) -> (i32, Value) {
    let output = desk.run(&[&["audit", "verify", "--json"][..], words].concat());
    let report = serde_json::from_slice(&output.stdout).expect("one object");
    (output.status.code().expect("it ends"), report)
}

#[test]
fn each_person_sees_their_own_and_data_protection_others_with_a_reason_that_is_logged() {
    let house = Staffed::with(&[("Petro", "reception"), ("Ivan", "kitchen"), ("Data", "data-protection")]);
    house.out("Petro", &["find", "anna"]);
    house.out("Ivan", &[&["card", "C-1"][..], &ALONE].concat());
    for words in [&["audit", "--mine", "--json"][..], &["audit", "--json"]] {
        let mine = house.out("Ivan", words);
        assert!(mine.contains("\"view\"") && !mine.contains("Petro"), "{mine}");
    }
    assert!(!house.out("Data", &["audit", "--json"]).contains("Petro"), "without a reason only one's own");
    assert_eq!(house.code("Data", &["audit", "--of", "Petro"]), 2, "a reason is missing");
    assert_eq!(house.code("Data", &["audit", "--reason", "  "]), 2);
    let refused = house.run("Olena", &["audit", "--of", "Petro", "--reason", "curious"]);
    assert_eq!(refused.status.code(), Some(1), "not even a supervisor");
    assert!(refused.stdout.is_empty() && stderr(&refused).contains("reading others' trail"));
    let petros = house.out("Data", &["audit", "--of", "Petro", "--reason", "a complaint of 24 November", "--json"]);
    assert!(petros.contains("\"search\"") && !petros.contains("Ivan"));
    let trail = house.trail("Data");
    let reasons: Vec<_> =
        trail.iter().filter(|line| line["act"] == "audit").map(|line| line["reason"].clone()).collect();
    assert_eq!(reasons, ["a complaint of 24 November", "monthly check"]);
}

#[test]
fn signing_in_searching_looking_and_leaving_stand_in_it_and_what_was_typed_does_not() {
    let house = Staffed::with(&[("Petro", "reception"), ("Data", "data-protection")]);
    house.out("Petro", &["find", "rooibos secret words"]);
    house.out("Petro", &[&["card", "C-1"][..], &["--identity", "verified", "--company", "partner"]].concat());
    let trail = house.trail("Data");
    let petros: Vec<String> = acts(&trail).into_iter().filter(|(who, _)| who == "Petro").map(|(_, act)| act).collect();
    assert_eq!(petros, ["sign-in", "search", "sign-in", "view"]);
    let text = serde_json::to_string(&trail).expect("JSON");
    for never in ["rooibos", "secret", "partner", "C-1", "Anna", "pin of"] {
        assert!(!text.contains(never), "{never}");
    }
    assert!(trail.iter().all(|line| line["at"].as_str().is_some_and(|at| at.ends_with('Z'))));
}

#[test]
fn a_whole_chain_says_so_and_a_head_kept_elsewhere_is_found_in_it() {
    let desk = Desk::with(CUSTOMERS);
    desk.out(&["find", "anna"]);
    let (code, report) = verified(&desk, &[]);
    assert_eq!((code, report["faults"].as_array().map(Vec::len)), (0, Some(0)));
    let head = report["head"].as_str().expect("a hash").to_owned();
    assert_eq!(head.len(), 64);
    desk.out(&["card", "C-1"]);
    let (code, later) = verified(&desk, &["--head", &head]);
    assert_eq!(code, 0);
    assert!(later["count"].as_u64() > report["count"].as_u64());
    let (code, other) = verified(&desk, &["--head", &"0a".repeat(32)]);
    assert_eq!((code, other["faults"][0]["rule"].as_str()), (3, Some("head-not-found")));
    assert_eq!(desk.code(&["audit", "verify", "--head", "nonsense"]), 2);
    assert!(desk.out(&["audit", "verify"]).contains("The chain is whole"));
}

#[test]
fn the_moment_of_a_call_is_not_the_moment_of_the_trail() {
    let desk = Desk::with(CUSTOMERS);
    desk.out(&["card", "C-1", "--at", "2001-01-01T00:00"]);
    let trail = desk.out(&["audit", "--json"]);
    assert!(!trail.contains("2001-") && !trail.contains("clock-back"), "{trail}");
}
