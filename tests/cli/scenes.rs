//! Scenes on the command line: listed, checked, begun, printed; a house's own folder over the built-in ones.

use std::fs;
use std::io::Write;
use std::process::Stdio;

use serde_json::Value;

use super::harness::Desk;

#[test]
fn the_scenes_are_listed_in_both_languages_and_as_json() {
    let desk = Desk::empty();
    let listed = desk.out(&["train", "list", "--json"]);
    let lines: Vec<Value> = listed.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert!(lines.len() >= 14);
    assert!(
        lines
            .iter()
            .all(|line| line["scene"].is_string() && line["goals"].as_array().is_some_and(|goals| !goals.is_empty()))
    );
    assert!(desk.out(&["train", "list", "--lang", "uk"]).contains("«Як завжди?»"));
}

#[test]
fn a_check_names_every_fault_and_ends_with_three() {
    let desk = Desk::empty();
    let good = "data/scenarios/stale-preference.toml";
    assert_eq!(desk.code(&["train", "check", good]), 0);
    let bad = "tests/scenarios/invalid/many-at-once.toml";
    let output = desk.run(&["train", "check", good, bad]);
    assert_eq!(output.status.code(), Some(3));
    let text = String::from_utf8(output.stdout).expect("text");
    assert!(text.contains(&format!("{bad}:5:1: ")) && text.contains("Did you mean `minutes`?"), "{text}");
    let json = desk.run(&["train", "check", bad, "--json"]);
    assert_eq!(json.status.code(), Some(3));
    let answer: Value = serde_json::from_slice(&json.stdout).expect("JSON");
    assert_eq!(answer["file"], bad);
    let faults = answer["faults"].as_array().expect("a list");
    assert!(faults.len() >= 6);
    assert!(faults.iter().any(|fault| fault["line"] == 5 && fault["column"] == 1 && fault["suggestion"] == "minutes"));
    assert_eq!(desk.code(&["train", "check", "no-such-file.toml"]), 1);
}

#[test]
fn a_new_scene_is_written_once_and_is_in_order() {
    let desk = Desk::empty();
    let folder = desk.path("scenes");
    fs::create_dir(&folder).expect("a folder");
    let answers = "Черга\nThe queue\ncinema\nhotel\ndiscretion nonsense\ndiscretion noticing\nqueue-forms\n";
    let begin = || {
        let mut command = desk.command(&["train", "new", "ours"]);
        command.current_dir(&folder).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("the program starts");
        child.stdin.take().expect("a pipe").write_all(answers.as_bytes()).expect("it listens");
        child.wait_with_output().expect("it ends")
    };
    let first = begin();
    assert_eq!(first.status.code(), Some(0), "{}", String::from_utf8_lossy(&first.stderr));
    let file = folder.join("ours.toml");
    assert_eq!(desk.code(&["train", "check", file.to_str().expect("a plain path")]), 0);
    let text = fs::read_to_string(&file).expect("it was written");
    let comments = text.lines().filter(|line| line.starts_with('#')).count();
    assert!(text.contains("The queue") && comments >= 10, "{text}");
    let second = begin();
    assert_eq!(second.status.code(), Some(1), "a file that is there is never overwritten");
    assert_eq!(fs::read_to_string(&file).expect("it is there"), text);
}

#[test]
fn the_sheets_are_printed_as_markdown_and_html() {
    let desk = Desk::empty();
    let markdown = desk.out(&["train", "sheet", "key-for-a-spouse", "--lang", "uk"]);
    assert!(markdown.starts_with("# ") && markdown.contains("Аркуш 3: спостерігач"));
    let html = desk.out(&["train", "sheet", "key-for-a-spouse", "--format", "html", "--language", "uk"]);
    assert!(html.starts_with("<!DOCTYPE html>") && html.contains("Sheet 1: the guest") && html.contains("обручка"));
    assert_eq!(desk.code(&["train", "sheet", "no-such-scene"]), 1);
}

#[test]
fn a_houses_own_scene_replaces_the_built_in_one() {
    let desk = Desk::empty();
    let folder = desk.path("scenes");
    fs::create_dir(&folder).expect("a folder");
    let own = fs::read_to_string("data/scenarios/stale-preference.toml")
        .expect("a scene")
        .replace("A stale preference", "Our own morning");
    fs::write(folder.join("stale-preference.toml"), own).expect("it is written");
    let settings = desk.path("settings.toml");
    fs::write(&settings, "scenarios = \"scenes\"\n").expect("it is written");
    let list = || {
        let output = desk.command(&["train", "list"]).env("TACTFUL_CONFIG", &settings).output().expect("it runs");
        (
            output.status.code(),
            String::from_utf8_lossy(&output.stdout).into_owned(),
            String::from_utf8_lossy(&output.stderr).into_owned(),
        )
    };
    let (code, text, _) = list();
    assert!(code == Some(0) && text.contains("Our own morning") && !text.contains("A stale preference"), "{text}");
    fs::write(folder.join("broken.toml"), "format = 1\n").expect("it is written");
    let (code, text, errors) = list();
    assert!(code == Some(3) && text.contains("Our own morning") && errors.contains("title"), "{errors}");
}
