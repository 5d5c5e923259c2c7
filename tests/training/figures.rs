//! What attempts came to: debriefs, disagreement, progress, the team, export, erasure, terms.

use chrono::{TimeDelta, Utc};
use tactful::domain::Clean;
use tactful::store::training::{AttemptId, How, NewAttempt, Training};
use tactful::store::{Key, TrainingStore};

use super::room::{Room, SCENE};

#[test]
fn a_trainer_disagrees_and_it_is_kept_and_counted() {
    let room = Room::new();
    let attempt = room.attempt("heron");
    let before = &room.json(&["debrief", &attempt])[0];
    let finding = before["findings"].as_array().expect("a list").first().expect("a finding");
    let (id, rule) = (finding["id"].as_str().expect("an id"), finding["rule"].as_str().expect("a rule"));
    assert!(room.json(&["agreement"]).is_empty(), "nobody has looked at it yet");
    let call = ["debrief", &attempt, "--overrule", id, "--reason", "They had agreed on it.", "--rate", "4"];
    let after = &room.json(&call)[0];
    assert_eq!(after["rating"], 4);
    let overruled = after["findings"].as_array().expect("a list").iter().find(|one| one["id"] == id);
    assert_eq!(overruled.expect("still there")["overruled"], "They had agreed on it.");
    let agreement = room.json(&["agreement"]);
    let line = agreement.iter().find(|one| one["rule"] == rule).expect("the rule");
    assert_eq!(line["overruled"], 1);
    assert_eq!(room.run(&["debrief", &attempt, "--overrule", "none", "--reason", "x"]).status.code(), Some(1));
}

#[test]
fn a_debrief_is_written_in_four_forms() {
    let room = Room::new();
    let attempt = room.attempt("heron");
    assert!(room.out(&["debrief", &attempt]).starts_with("Debrief:"));
    assert!(room.out(&["debrief", &attempt, "--format", "markdown"]).starts_with("# Debrief:"));
    let page = room.path("page.html");
    let file = page.to_str().expect("a plain path");
    room.out(&["debrief", &attempt, "--format", "html", "--output", file]);
    assert!(std::fs::read_to_string(&page).expect("written").contains("<html"));
    assert_eq!(room.json(&["debrief", &attempt])[0]["attempt"], attempt.as_str());
    let scene = room.out(&["record", &attempt]);
    assert!(scene.contains("[[turn]]") && scene.contains("Good evening, Mr Miller."), "{scene}");
}

#[test]
fn progress_shows_the_way_and_what_is_next_and_the_team_is_not_for_pay() {
    let room = Room::new();
    room.attempt("heron");
    room.attempt("heron");
    let one = room.out(&["progress", "--as", "heron"]);
    assert!(one.contains("discretion") && one.contains('▁') && one.contains("Next to practise"), "{one}");
    let progress = &room.json(&["progress", "--as", "heron"])[0];
    assert_eq!(progress["attempts"], 2);
    let next = progress["next"].as_array().expect("a list");
    assert_eq!(next.len(), 8);
    assert!(next[0]["scenes"].as_array().is_some_and(|scenes| !scenes.is_empty()), "{next:?}");
    room.attempt("robin");
    let team = room.out(&["progress"]);
    assert!(team.contains("heron") && team.contains("robin") && team.contains("not for pay"), "{team}");
    assert_eq!(room.run(&["progress", "--as", "nobody"]).status.code(), Some(1));
}

#[test]
fn where_the_house_has_staff_leading_needs_a_trainer_and_practising_nobody() {
    let room = Room::new();
    let store = room.path("store");
    let (own, other) = (room.write("pin", "483920"), room.write("pin-2", "720193"));
    let call = |words: &[&str]| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_tactful"));
        command.args(words).env_clear().envs(room.environment()).env("TACTFUL_STORE", &store);
        command.stdin(std::process::Stdio::null()).output().expect("the program starts").status.code()
    };
    assert_eq!(call(&["init", "--zone", "Europe/Kyiv"]), Some(0));
    assert_eq!(call(&["train", "agreement"]), Some(0), "a single person's house asks nobody");
    assert_eq!(call(&["staff", "add", "Olena", "--new-pin-file", &own]), Some(0));
    let signed = ["--staff", "Olena", "--pin-file", &own];
    let add = ["staff", "add", "Taras", "--role", "trainer", "--new-pin-file", &other];
    assert_eq!(call(&[&signed[..], &add].concat()), Some(0));
    for words in [&["train", "agreement"][..], &["train", "export"], &["train", "progress", "--team"]] {
        assert_eq!(call(words), Some(1), "nobody signed in: {words:?}");
        assert_eq!(call(&[&signed[..], words].concat()), Some(1), "not a trainer: {words:?}");
        let trainer = ["--staff", "Taras", "--pin-file", &other];
        assert_eq!(call(&[&trainer[..], words].concat()), Some(0), "a trainer: {words:?}");
    }
    assert_eq!(call(&["train", "run", SCENE, "--plain"]), Some(0), "practising is everybody's");
}

#[test]
fn no_cell_of_the_table_is_a_formula() {
    let room = Room::new();
    room.attempt("=1+1");
    let table = room.out(&["export"]);
    assert!(table.lines().nth(1).expect("a row").contains(",'=1+1,"), "{table}");
}

#[test]
fn erasing_a_trainee_leaves_nobody_of_that_name() {
    let room = Room::new();
    room.attempt("heron");
    room.attempt("robin");
    assert_eq!(room.json(&["erase", "heron"])[0]["attempts"], 1);
    assert_eq!(room.json(&["attempts"]).len(), 1);
    assert_eq!(room.run(&["erase", "heron"]).status.code(), Some(1));
}

#[test]
fn what_is_older_than_the_term_leaves_when_the_room_is_opened() {
    let room = Room::new();
    room.attempt("robin");
    let key = Key::from_file(&room.path("key")).expect("a key");
    let mut store = TrainingStore::open(&room.path("training"), &key).expect("a store");
    let text = store.attempts().expect("readable").first().expect("an attempt").text.clone();
    let old = NewAttempt {
        id: AttemptId(uuid::Uuid::new_v4()),
        trainee: Some(Clean::new("heron")),
        how: How::Alone,
        scene: Clean::new(SCENE),
        text,
        seed: 1,
        head: "{\"language\":\"en\"}".to_owned(),
        begun: Utc::now() - TimeDelta::days(400),
    };
    store.begin(&old).expect("kept");
    drop(store);
    assert_eq!(room.json(&["retention", "--dry-run"])[0]["attempts"], 1);
    assert_eq!(room.json(&["retention", "--dry-run"])[0]["attempts"], 1, "counting takes nothing away");
    let left = room.json(&["attempts"]);
    assert_eq!(left.len(), 1);
    assert_eq!(left[0]["trainee"], "robin");
    assert_eq!(room.json(&["retention"])[0]["attempts"], 0);
}
