//! The command line as programs and people meet it: exit codes, keys of the JSON, and what may never come out.

mod again;
mod back_office;
mod conventions;
mod harness;
mod misuse;
mod names;
mod rights;
mod scenes;
mod statement;

use std::fs;
use std::process::Stdio;

use serde_json::Value;

use harness::{CUSTOMERS, Desk};

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().expect("an object").keys().map(String::as_str).collect()
}

#[test]
fn a_private_drink_leaves_no_trace_in_company() {
    let with = Desk::with(CUSTOMERS);
    let mut plain: Value = serde_json::from_str(CUSTOMERS.trim().lines().next().expect("a line")).expect("JSON");
    plain["items"] = Value::Array(Vec::new());
    let without = Desk::with(&format!("{plain}\n"));
    let card = |desk: &Desk, company: &str, form: &[&str]| {
        let mut words = vec!["card", "C-1", "--identity", "verified", "--company", company, "--at", "2026-11-24T10:00"];
        words.extend(form);
        desk.out(&words)
    };
    assert!(card(&with, "alone", &["--json"]).contains("rooibos"));
    for form in [&["--json"][..], &[], &["--lang", "uk"]] {
        for company in ["partner", "friends", "unknown"] {
            let shown = card(&with, company, form);
            assert!(!shown.contains("rooibos"));
            assert_eq!(shown, card(&without, company, form), "{company} {form:?}");
        }
    }
}

#[test]
fn the_card_has_its_keys_whatever_is_in_it() {
    let desk = Desk::with(CUSTOMERS);
    let card: Value = serde_json::from_str(&desk.out(&["card", "C-2", "--json"])).expect("one object");
    let expected =
        ["customer", "identity", "address", "stay", "cases", "say", "confirm", "quietly", "ask", "conduct", "why"];
    assert_eq!(keys(&card), expected);
    assert_eq!(keys(&card["address"]), ["greeting", "spoken", "register", "avoid", "ask", "certainty", "basis"]);
    let hit: Value = serde_json::from_str(desk.out(&["find", "muller", "--json"]).trim()).expect("one object a line");
    assert_eq!(keys(&hit), ["customer", "name", "stay"]);
    assert_eq!(hit["customer"], "C-1");
}

#[test]
fn an_unverified_card_is_the_same_for_every_id() {
    let desk = Desk::with(CUSTOMERS);
    let card = |id| desk.out(&["card", id, "--identity", "unverified", "--json", "--at", "2026-11-24T10:00"]);
    assert_eq!(card("C-1"), card("C-2"));
    assert_eq!(card("C-1"), card("nobody at all"));
}

#[test]
fn every_way_of_ending_has_its_code() {
    let desk = Desk::with(CUSTOMERS);
    for (words, code) in [
        (&["find", "nobody-of-this-name"][..], 0),
        (&["prepare"], 0),
        (&["prepare", "2026-11-24", "--json"], 0),
        (&["handover", "--json"], 0),
        (&["audit", "--json"], 0),
        (&["config"], 0),
        (&["completions", "bash"], 0),
        (&["man"], 0),
        (&["--help"], 0),
        (&["--version"], 0),
        (&["card", "C-404"], 1),
        (&["card", "C-404", "--identity", "verified"], 1),
        (&["card", "C-1", "--why"], 1),
        (&["card", "C-1", "--why", "--identity", "verified", "--company", "friends"], 1),
        (&["card", "C-1", "--why", "--identity", "verified", "--company", "alone", "--channel", "chat"], 1),
        (&["card", "C-1", "--why", "--identity", "verified", "--company", "alone"], 0),
        (&["import", "/nowhere.jsonl"], 1),
        (&["export", "C-404"], 1),
        (&["init"], 1),
        (&["card", "C-1", "--company", "alone", "--company", "partner"], 2),
        (&["card", "C-1", "--company", "ghosts"], 2),
        (&["card", "C-1", "--role", "emperor"], 2),
        (&["find", "anna", "--role", "emperor"], 2),
        (&["card", "C-1", "--at", "yesterday"], 2),
        (&["card", "C-1", "--language", "not a tag"], 2),
        (&["card"], 2),
        (&["dance"], 2),
        (&["prepare", "2026-02-30"], 2),
    ] {
        assert_eq!(desk.code(words), code, "{words:?}");
    }
}

#[test]
fn an_error_says_on_its_own_line_what_to_do_and_nothing_on_standard_output() {
    let desk = Desk::with(CUSTOMERS);
    fs::write(desk.path("other-key"), [9; 64]).expect("a key file");
    let other = desk.path("other-key");
    let none = desk.path("none");
    for (words, code) in [
        (vec!["card", "C-404"], 1),
        (vec!["card", "C-1", "--company", "alone", "--company", "family"], 2),
        (vec!["--key-file", other.to_str().expect("plain"), "find", "anna"], 1),
        (vec!["--key-file", none.to_str().expect("plain"), "find", "anna"], 1),
        (vec!["--store", none.to_str().expect("plain"), "find", "anna"], 1),
        (vec!["import", "/"], 1),
    ] {
        for language in ["uk", "en"] {
            let output = desk.command(&words).args(["--lang", language]).output().expect("the program starts");
            let said = String::from_utf8(output.stderr).expect("text");
            assert_eq!((output.status.code(), output.stdout.len()), (Some(code), 0), "{words:?} {said}");
            let lines: Vec<_> = said.lines().collect();
            assert!(lines.len() >= 2 && lines.iter().all(|line| !line.is_empty()), "{words:?}: {said:?}");
            assert!(!lines.iter().any(|line| line.starts_with("error-") || line.starts_with("hint-")), "{said}");
        }
    }
    assert_eq!(desk.code(&["find", "anna"]), 0, "a wrong key touches nothing");
}

#[test]
fn nothing_unclean_comes_out_of_a_wrong_call() {
    let desk = Desk::made();
    for words in [
        &["\u{1b}[31mred\u{1b}]0;title\u{7}"][..],
        &["card", "\u{1b}[2J"],
        &["card", "C-1", "--role", "\u{1b}[2J\u{202e}"],
        &["find", "\u{1b}]52;c;x\u{7}\u{0}"],
        &["--store", "/no\u{1b}[31mwhere", "find", "x"],
    ] {
        let words: Vec<_> = words.iter().map(|word| word.replace('\u{0}', "")).collect();
        let words: Vec<_> = words.iter().map(String::as_str).collect();
        let output = desk.run(&words);
        let all = [output.stdout, output.stderr].concat();
        assert!(!all.contains(&0x1b) && !all.contains(&7), "{words:?}: {}", String::from_utf8_lossy(&all));
    }
}

#[test]
fn broken_settings_are_named_by_line_and_stop_the_call() {
    let desk = Desk::made();
    fs::write(desk.path("config.toml"), "theme = \"dark\"\nlist_second = 3\n").expect("a settings file");
    let run = |words: &[&str]| desk.command(words).env("TACTFUL_CONFIG", desk.path("config.toml")).output();
    let output = run(&["find", "anna"]).expect("the program starts");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1));
    assert!(said.contains("line 2") && said.contains("list_seconds"), "{said}");
    let help = run(&["--help", "--lang=uk"]).expect("the program starts");
    assert!(String::from_utf8_lossy(&help.stdout).contains("Використання"), "help needs no settings");
}

#[test]
fn what_goes_out_comes_in_again_the_same() {
    let desk = Desk::with(CUSTOMERS);
    let first = desk.out(&["export", "--format", "jsonl"]);
    let again = Desk::with(&first);
    assert_eq!(again.out(&["export"]), first);
    assert_eq!(desk.out(&["export", "C-2"]).lines().count(), 1);
}

#[test]
fn an_import_that_refuses_something_says_so() {
    let desk = Desk::made();
    fs::write(desk.path("in.jsonl"), "{\"id\":\"C-7\",\"nme\":{\"given\":\"Secret\"}}\n").expect("a file");
    let (file, report) = (desk.path("in.jsonl"), desk.path("report.jsonl"));
    let output =
        desk.run(&["import", file.to_str().expect("plain"), "--report", report.to_str().expect("plain"), "--json"]);
    assert_eq!(output.status.code(), Some(3));
    let counts: Value = serde_json::from_slice(&output.stdout).expect("one object");
    assert_eq!(counts["new"], 0);
    let report = fs::read_to_string(report).expect("the report");
    assert!(report.contains("\"line\":1") && !report.contains("Secret"), "{report}");
}

#[test]
fn a_policy_with_faults_is_named_by_line_and_nothing_opens_with_it() {
    let desk = Desk::with(CUSTOMERS);
    fs::write(desk.path("policy.toml"), "[shelf_life_days]\ndrink = 1\n\n[swiches]\n").expect("a policy file");
    fs::write(desk.path("config.toml"), "policy = \"policy.toml\"\n").expect("a settings file");
    let file = desk.path("policy.toml");
    let output = desk.run(&["policy", "check", file.to_str().expect("plain")]);
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(output.status.code(), Some(3), "{said}");
    assert!(said.contains("4:") && said.contains("switches"), "{said}");
    let mut find = desk.command(&["find", "anna"]);
    let output = find.env("TACTFUL_CONFIG", desk.path("config.toml")).output().expect("the program starts");
    assert_eq!((output.status.code(), output.stdout.len()), (Some(1), 0));
}

#[test]
fn a_reader_that_leaves_is_no_error() {
    let desk = Desk::empty();
    let mut child = desk
        .command(&["sample", "--count", "20000"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("it ends");
    assert!(output.status.success() && output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn the_same_seed_makes_the_same_customers() {
    let desk = Desk::empty();
    let made = |seed| desk.out(&["sample", "--count", "20", "--seed", seed]);
    assert_eq!(made("3"), made("3"));
    assert_ne!(made("3"), made("4"));
    assert_eq!(made("3").lines().count(), 20);
}

#[test]
fn line_by_line_the_private_waits_for_show_and_for_nobody_else() {
    let desk = Desk::with(CUSTOMERS);
    let open = "find muller\n1\nverified\n";
    assert!(!desk.says(open).contains("rooibos"));
    assert!(!desk.says(&format!("{open}alone\n")).contains("rooibos"), "not before it is asked for");
    assert!(desk.says(&format!("{open}alone\nshow\n")).contains("rooibos"));
    assert!(!desk.says(&format!("{open}show\n")).contains("rooibos"), "not while company is unknown");
    assert!(!desk.says(&format!("{open}alone\nwith partner\nshow\n")).contains("rooibos"));
    let resumed = desk.says(&format!("{open}alone\npark\nresume 1\nshow\n"));
    assert!(!resumed.contains("rooibos"), "coming back, presence is unknown");
    let said = desk.says("знайти шевченко\nвідкрити 1\nblank\nshow\n\u{1b}[2J\ndance\nquit\n");
    assert!(said.contains("Шевченко") && !said.contains('\u{1b}'), "{said}");
}
