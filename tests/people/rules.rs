//! The house's policy in its store: it holds for everybody at every desk, and nobody leaves it behind.

use std::fs;
use std::path::Path;

use tactful::desk::{Access, Desk};
use tactful::domain::{Channel, Clean, Interface, Moment, Purpose};
use tactful::settings::Settings;
use tactful::store::{Act, HouseRules, Key, SqliteStore, TrailEntry, Whom};

use crate::house::{ALONE, Staffed, acts, stderr};
use crate::screen::{Screens, of};

const NO_DRINKS: &str = r#"
# What the bar knows stays at the bar.
[[restrict]]
id = "no-drinks"
remove = ["see", "act", "mention", "ask"]
categories = ["drink"]
reason = { uk = "Про напої знає лише бар.", en = "Only the bar knows of drinks." }

[limits]
presence_minutes = 2
"#;

fn house() -> Staffed {
    Staffed::with(&[("Petro", "reception"), ("Data", "data-protection")])
}

fn file(house: &Staffed, name: &str, text: &str) -> String {
    let path = house.0.path(name);
    fs::write(&path, text).expect("a file");
    path.to_str().expect("a plain path").to_owned()
}

fn card(house: &Staffed, name: &str) -> String {
    house.out(name, &[&["card", "C-1", "--json"][..], &ALONE].concat())
}

#[test]
fn whoever_brings_no_policy_file_is_held_to_the_houses_all_the_same() {
    let house = house();
    assert!(card(&house, "Petro").contains("rooibos"));
    let policy = file(&house, "policy.toml", NO_DRINKS);
    assert!(house.out("Olena", &["policy", "set", &policy]).contains("every desk"));
    // No settings, no file, another home.
    fs::remove_file(&policy).expect("removed");
    assert!(!card(&house, "Petro").contains("rooibos"));
    // A file of one's own can tighten further and loosen nothing.
    let own = file(&house, "own.toml", "[[role]]\nid = \"reception\"\nmay_not = [\"import\"]\n");
    let config = file(&house, "config.toml", &format!("policy = \"{own}\"\npresence_minutes = 60\n"));
    let with_own = |words: &[&str]| {
        let pin = house.pin_file("Petro");
        let mut command = house.0.command(&[&["--staff", "Petro", "--pin-file", &pin][..], words].concat());
        command.env("TACTFUL_CONFIG", &config).output().expect("the program starts")
    };
    let shown = with_own(&[&["card", "C-1", "--json"][..], &ALONE].concat());
    assert!(shown.status.success() && !String::from_utf8_lossy(&shown.stdout).contains("rooibos"));
    let customers = house.0.path("customers.jsonl");
    assert_eq!(with_own(&["import", customers.to_str().expect("a plain path")]).status.code(), Some(1));
}

#[test]
fn only_whose_duty_it_is_changes_it_and_each_change_stands_in_the_trail() {
    let house = house();
    let policy = file(&house, "policy.toml", NO_DRINKS);
    for words in [&["policy", "set", &policy][..], &["policy", "clear"]] {
        let refused = house.run("Petro", words);
        assert_eq!(refused.status.code(), Some(1), "{words:?}");
        assert!(stderr(&refused).contains("changing the house's policy"), "{}", stderr(&refused));
    }
    assert_eq!(house.code("Olena", &["policy", "set", &policy]), 0);
    // Everybody may read what they are held to, as it was written.
    assert_eq!(house.out("Petro", &["policy", "show"]), NO_DRINKS);
    let shown: serde_json::Value =
        serde_json::from_str(&house.out("Petro", &["policy", "show", "--json"])).expect("JSON");
    assert_eq!((shown["by"].as_str(), shown["policy"].as_str()), (Some("Olena"), Some(NO_DRINKS)));
    assert_eq!(house.code("Data", &["policy", "clear"]), 0);
    assert!(card(&house, "Petro").contains("rooibos"));
    assert!(house.out("Petro", &["policy", "show"]).contains("No policy"));
    let changed: Vec<_> = acts(&house.trail("Data")).into_iter().filter(|(_, act)| act == "policy").collect();
    assert_eq!(changed, [("Olena".into(), "policy".into()), ("Data".into(), "policy".into())]);
    assert_eq!(house.code("Data", &["audit", "verify"]), 0);
}

#[test]
fn a_file_with_faults_or_one_that_nobody_could_change_again_is_not_kept() {
    let house = house();
    let faulty = file(&house, "faulty.toml", "[limits]\npresence_minutes = 0\nchild_age = 12\nblank = 3\n");
    let refused = house.run("Olena", &["policy", "set", &faulty]);
    assert_eq!(refused.status.code(), Some(1));
    let said = stderr(&refused);
    assert!(said.contains("2:20") && said.contains("3:13") && said.contains("blank_minutes"), "{said}");
    let all =
        ["supervisor", "data-protection"].map(|role| format!("[[role]]\nid = \"{role}\"\nmay_not = [\"policy\"]\n"));
    let locked = file(&house, "locked.toml", &all.concat());
    let refused = house.run("Olena", &["policy", "set", &locked]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(stderr(&refused).contains("change it any more"), "{}", stderr(&refused));
    assert!(house.out("Olena", &["policy", "show"]).contains("No policy"));
    let narrower = file(&house, "narrower.toml", &all[0]);
    assert_eq!(house.code("Olena", &["policy", "set", &narrower]), 0);
    assert_eq!(house.code("Olena", &["policy", "clear"]), 1, "she gave the duty away");
    assert_eq!(house.code("Data", &["policy", "clear"]), 0);
}

#[test]
fn a_role_of_the_houses_own_stays_as_narrow_as_the_house_made_it() {
    let house = house();
    let bar = "[[role]]\nid = \"bar\"\nlabel = { uk = \"бар\", en = \"bar\" }\n\
               removes = [{ permissions = [\"see\", \"act\", \"mention\", \"ask\"], categories = [\"drink\"] }]\n";
    let policy = file(&house, "policy.toml", bar);
    assert_eq!(house.code("Olena", &["policy", "set", &policy]), 0);
    let pin = house.pin_file("Petro");
    assert_eq!(house.code("Olena", &["staff", "add", "Ivan", "--role", "bar", "--new-pin-file", &pin]), 0);
    fs::copy(&pin, house.0.path("Ivan.pin")).expect("a PIN file");
    let wide = file(
        &house,
        "wide.toml",
        "[[role]]\nid = \"bar\"\n[[restrict]]\nid = \"x\"\nremove = [\"ask\"]\nroles = [\"bar\"]\nreason = { uk = \"а\", en = \"a\" }\n",
    );
    let config = file(&house, "config.toml", &format!("policy = \"{wide}\"\n"));
    let mut command =
        house.0.command(&[&["--staff", "Ivan", "--pin-file", &pin, "card", "C-1", "--json"][..], &ALONE].concat());
    let shown = command.env("TACTFUL_CONFIG", config).output().expect("the program starts");
    assert!(shown.status.success(), "{}", stderr(&shown));
    assert!(!String::from_utf8_lossy(&shown.stdout).contains("rooibos"));
}

#[test]
fn a_single_persons_store_keeps_one_too_and_a_restore_does_not_take_it_back() {
    let desk = crate::harness::Desk::with(crate::harness::CUSTOMERS);
    let path = |name: &str| desk.path(name).to_str().expect("a plain path").to_owned();
    let card = || desk.out(&[&["card", "C-1", "--json"][..], &ALONE].concat());
    fs::write(desk.path("policy.toml"), NO_DRINKS).expect("a file");
    assert_eq!(desk.code(&["backup", &path("before")]), 0);
    assert_eq!(desk.code(&["policy", "set", &path("policy.toml")]), 0);
    assert_eq!(desk.code(&["backup", &path("after")]), 0);
    assert_eq!(desk.code(&["restore", &path("before")]), 0);
    assert!(!card().contains("rooibos"), "the decision of the house outlives an older copy");
    assert_eq!(desk.code(&["policy", "clear"]), 0);
    assert!(card().contains("rooibos"));
    assert_eq!(desk.code(&["restore", &path("after")]), 0);
    assert!(!card().contains("rooibos"), "a copy brings its own along");
}

#[test]
fn a_restore_brings_back_nobody_who_was_retired_and_no_pin_that_was_replaced() {
    let house = Staffed::with(&[("Ivan", "reception"), ("Petro", "reception")]);
    let backup = house.0.path("backup").to_str().expect("a plain path").to_owned();
    assert_eq!(house.code("Olena", &["backup", &backup]), 0);
    assert_eq!(house.code("Olena", &["staff", "retire", "Ivan"]), 0);
    let new = file(&house, "Petro.new", "another pin\n");
    assert_eq!(house.code("Olena", &["staff", "reset", "Petro", "--new-pin-file", &new]), 0);
    assert_eq!(house.code("Olena", &["restore", &backup]), 0);
    let looks = |name: &str| house.code(name, &[&["card", "C-1"][..], &ALONE].concat());
    assert_ne!(looks("Ivan"), 0, "retired is retired");
    assert_ne!(looks("Petro"), 0, "the PIN of before");
    fs::copy(&new, house.0.path("Petro.pin")).expect("copied");
    assert_eq!(looks("Petro"), 0);
    assert_eq!(looks("Olena"), 0);
}

fn running(house: &Staffed, name: &str) -> Screens {
    let now = Moment::parse("2026-11-24T14:32", chrono_tz::Europe::Kyiv).expect("a moment");
    of(desk_of(house, house.0.path("store").as_path()), now)
        .type_text(name)
        .press("enter")
        .type_text(&format!("pin of {name}"))
        .press("enter")
}

fn desk_of(house: &Staffed, store: &Path) -> Desk {
    let access = Access::KeyFile(house.0.path("key"));
    Desk::open_store(store, &access, Settings::default(), Interface::En).expect("a desk")
}

#[test]
fn a_running_desk_takes_it_over_at_once_and_looser_rules_leave_their_trace_first() {
    let house = house();
    let policy = file(&house, "policy.toml", NO_DRINKS);
    let mut desk = running(&house, "Petro").type_text("mül").press("enter v space");
    assert!(desk.screen().contains("rooibos"), "{}", desk.screen());
    assert_eq!(house.code("Olena", &["policy", "set", &policy]), 0);
    let mut desk = desk.colleague_wrote();
    assert!(desk.screen().contains("Müller") && !desk.screen().contains("rooibos"), "{}", desk.screen());
    // The house's limit on presence holds from now on too.
    let mut desk = desk.wait(2 * 60);
    assert!(desk.screen().contains("not alone, or unknown"), "{}", desk.screen());
    let desk = desk.press("space");
    let views = || acts(&house.trail("Data")).iter().filter(|(who, act)| who == "Petro" && act == "view").count();
    let before = views();
    assert_eq!(house.code("Data", &["policy", "clear"]), 0);
    let mut desk = desk.colleague_wrote();
    assert!(desk.screen().contains("rooibos"), "{}", desk.screen());
    assert_eq!(views(), before + 1);
}

#[test]
fn whoever_comes_after_somebody_was_sent_out_is_held_to_it_too() {
    let house = house();
    let policy = file(&house, "policy.toml", NO_DRINKS);
    let desk = running(&house, "Petro").type_text("mül").press("enter v space");
    // Both before the desk has looked once.
    assert_eq!(house.code("Olena", &["policy", "set", &policy]), 0);
    assert_eq!(house.code("Olena", &["staff", "retire", "Petro"]), 0);
    let mut desk = desk.colleague_wrote();
    assert!(desk.screen().contains("Sign in"), "{}", desk.screen());
    let desk = desk.type_text("Olena").press("enter").type_text("pin of Olena").press("enter esc");
    let mut desk = desk.type_text("mül").press("enter v space");
    assert!(desk.screen().contains("Müller") && !desk.screen().contains("rooibos"), "{}", desk.screen());
}

#[test]
fn a_policy_that_the_program_cannot_read_discloses_nothing() {
    let house = house();
    let mut desk = running(&house, "Petro").type_text("mül").press("enter v space");
    assert!(desk.screen().contains("rooibos"));
    // As a newer program may keep it.
    let key = Key::from_file(&house.0.path("key")).expect("a key");
    let mut store = SqliteStore::open(&house.0.path("store"), &key).expect("the store");
    let trace = TrailEntry {
        at: chrono::Utc::now(),
        who: Clean::new("Olena"),
        role: None,
        purpose: Purpose::Service,
        channel: Channel::BackOffice,
        act: Act::Policy,
        about: Whom::Nobody,
    };
    store.keep_policy(Some("a_key_of_tomorrow = 1"), &trace).expect("kept");
    let mut desk = desk.colleague_wrote();
    assert!(!desk.screen().contains("rooibos") && !desk.screen().contains("Müller"), "{}", desk.screen());
    let mut desk = desk.type_text("mül").press("enter v space");
    assert!(!desk.screen().contains("rooibos"), "{}", desk.screen());
    let refused = house.run("Petro", &["find", "anna"]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(stderr(&refused).contains("the policy in the store has faults"), "{}", stderr(&refused));
    // Once it can be read again, the desk follows.
    store.keep_policy(None, &trace).expect("kept");
    let mut desk = desk.colleague_wrote().press("esc esc").type_text("mül").press("enter v space");
    assert!(desk.screen().contains("rooibos"), "{}", desk.screen());
}
