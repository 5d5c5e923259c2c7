//! One test for each kind of bad input: what is refused, where, what stays, and that no report repeats the value.

use tactful::exchange::{ExchangeError, Format, Weight, open};

use super::harness::{Outcome, documents, try_reading};

const GOOD: &str = r#"{"id":"good","name":{"given":"Ганна"}}"#;

/// Reads `line` between two good lines; these always come in.
fn between(line: impl AsRef<[u8]>) -> Outcome {
    let mut text = GOOD.as_bytes().to_vec();
    text.push(b'\n');
    text.extend_from_slice(line.as_ref());
    text.extend_from_slice(b"\n{\"id\":\"last\",\"name\":{}}\n");
    let outcome = documents(text);
    assert_eq!((outcome.ids().first(), outcome.ids().last()), (Some(&"good"), Some(&"last")));
    outcome
}

/// The line is refused as a whole by this rule at this key.
fn refused(line: impl AsRef<[u8]>, rule: &str, key: &str) -> Outcome {
    let outcome = between(line);
    assert_eq!(outcome.ids(), ["good", "last"]);
    let first = &outcome.refusals[0];
    assert_eq!((first.rule.id(), first.key.as_str(), first.line, first.weight), (rule, key, 2, Weight::Record));
    assert!(outcome.tally.refused_something());
    outcome
}

fn with_item(item: &str) -> String {
    format!(
        r#"{{"id":"c","name":{{}},"items":[{{"category":"room","text":"quiet","source":"told-us"}},{item},{{"category":"table","text":"window","source":"told-us"}}]}}"#
    )
}

/// The item is refused, the customer and the other two items stay.
fn item_refused(item: &str, rule: &str, key: &str) -> Outcome {
    let outcome = between(with_item(item));
    assert_eq!(outcome.ids(), ["good", "c", "last"]);
    let texts: Vec<&str> = outcome.customer("c").items.iter().map(|item| item.text.as_str()).collect();
    assert_eq!(texts, ["quiet", "window"]);
    let first = &outcome.refusals[0];
    assert_eq!((first.rule.id(), first.key.as_str(), first.line, first.weight), (rule, key, 2, Weight::Part));
    assert!(outcome.tally.refused_something());
    outcome
}

#[test]
fn a_wrong_key_is_named_with_its_line_place_and_suggestion() {
    let outcome = refused(r#"{"id":"c","name":{},"langauges":["de"]}"#, "unknown-key", "langauges");
    assert_eq!(outcome.refusals[0].column, 21);
    assert_eq!(outcome.refusals[0].suggestion.as_ref().unwrap(), "languages");
    assert!(outcome.report().contains("Did you mean languages?"));
    refused(r#"{"id":"c","name":{"surnmae":"x"}}"#, "unknown-key", "name.surnmae");
    let item = r#"{"category":"drink","text":"tea","source":"told-us","privat_from":["any"]}"#;
    refused(with_item(item), "unknown-key", "items[1].privat_from");
}

#[test]
fn a_key_that_stands_twice_is_refused() {
    refused(r#"{"id":"c","id":"d","name":{}}"#, "duplicate-key", "id");
}

#[test]
fn a_missing_key_is_named() {
    refused(r#"{"name":{}}"#, "missing-key", "id");
    refused(r#"{"id":"","name":{}}"#, "no-id", "id");
    refused(r#"{"id":"c","name":{},"stays":[{"from":"2026-11-23"}]}"#, "missing-key", "stays[0].to");
}

#[test]
fn a_value_of_another_kind_is_refused() {
    refused(r#"{"id":"c","name":"Anna"}"#, "wrong-type", "name");
    refused(r#"{"id":7,"name":{}}"#, "wrong-type", "id");
    refused(r#"{"id":"c","name":{},"languages":"de"}"#, "wrong-type", "languages");
    refused(r#"{"id":"c","name":{"given":null}}"#, "wrong-type", "name.given");
    refused(r#"["c"]"#, "wrong-type", "");
    refused(r#"{"id":"c","name":{},"visits":{"count":-1}}"#, "number", "visits.count");
    refused(r#"{"id":"c","name":{},"languages":["no language"]}"#, "language-tag", "languages[0]");
    let outcome = refused(r#"{"id":"c","name":{},"gender":"female"}"#, "unknown-value", "gender");
    assert!(!outcome.report().contains("\"female\""));
}

#[test]
fn another_format_is_refused() {
    refused(r#"{"format":2,"id":"c","name":{}}"#, "format", "format");
    refused(r#"{"format":300,"id":"c","name":{}}"#, "format", "format");
}

#[test]
fn a_day_that_does_not_exist_is_refused() {
    let stay = r#"{"id":"c","name":{},"stays":[{"from":"2026-02-30","to":"2026-03-01"}]}"#;
    refused(stay, "no-such-date", "stays[0].from");
    refused(stay.replace("2026-02-30", "yesterday"), "not-a-date", "stays[0].from");
    refused(stay.replace("2026-02-30", "2026-03-02"), "stay-backwards", "stays[0].to");
    let item = r#"{"category":"drink","text":"tea","source":"told-us","confirmed_on":"2025-02-29"}"#;
    item_refused(item, "no-such-date", "items[1].confirmed_on");
}

#[test]
fn what_others_say_of_a_customer_is_refused_and_the_customer_stays() {
    for source in ["third-party", "social-media", "public"] {
        let item = format!(r#"{{"category":"topic","text":"SECRET","source":"{source}"}}"#);
        let outcome = item_refused(&item, "source-refused", "items[1].source");
        assert!(!outcome.report().contains("SECRET"));
    }
}

#[test]
fn special_categories_are_refused() {
    let item = r#"{"category":"topic","text":"SECRET","source":"told-us","sensitivity":"special"}"#;
    item_refused(item, "sensitivity-special", "items[1].sensitivity");
}

#[test]
fn health_needs_explicit_consent_for_safety() {
    let item = r#"{"category":"need","text":"no nuts","source":"told-us","sensitivity":"health","consents":[{"purpose":"safety","state":"given","explicit":EXPLICIT}]}"#;
    item_refused(&item.replace("EXPLICIT", "false"), "health-without-consent", "items[1].sensitivity");
    let kept = between(with_item(&item.replace("EXPLICIT", "true")));
    assert_eq!((kept.refusals.len(), kept.customer("c").items.len()), (0, 3));
}

#[test]
fn a_long_text_is_refused() {
    let item = |length| format!(r#"{{"category":"drink","text":"{}","source":"told-us"}}"#, "ї".repeat(length));
    item_refused(&item(121), "text-too-long", "items[1].text");
    assert!(between(with_item(&item(120))).refusals.is_empty());
}

#[test]
fn a_category_the_house_does_not_know_is_refused() {
    item_refused(
        r#"{"category":"horoscope","text":"lion","source":"told-us"}"#,
        "unknown-category",
        "items[1].category",
    );
}

#[test]
fn the_first_and_the_last_item_can_be_refused_too() {
    let bad = r#"{"category":"drink","text":"x","source":"public"}"#;
    let good = r#"{"category":"drink","text":"tea","source":"told-us"}"#;
    for (items, kept) in [
        (format!("{bad},{good}"), 1),
        (format!("{good} , {bad} "), 1),
        (format!("{bad} ,{bad}, {good},{bad},{bad}"), 1),
        (format!("{bad},{bad}"), 0),
    ] {
        let outcome = between(format!(r#"{{"id":"c","name":{{}},"items":[{items}]}}"#));
        assert_eq!(outcome.customer("c").items.len(), kept, "{items}");
    }
}

#[test]
fn the_same_id_twice_counts_once() {
    let outcome = between(r#"{"id":"good","name":{"given":"Інша"}}"#);
    assert_eq!(outcome.rules(), ["duplicate-id"]);
    assert_eq!(outcome.customer("good").name.given, "Ганна");
}

#[test]
fn names_are_cleaned_and_the_change_reported() {
    for (raw, clean) in [
        (r"An\u001b[2Jna", "Anna"),
        ("An\u{202e}na", "Anna"),
        ("An\u{200b}na", "Anna"),
        (r"An\u0000na", "An na"),
        ("A\u{9b}31mnna", "Annna"),
    ] {
        let outcome = between(format!(r#"{{"id":"c","name":{{"given":"{raw}"}}}}"#));
        assert_eq!(outcome.rules(), ["cleaned"], "{raw:?}");
        assert_eq!((outcome.refusals[0].key.as_str(), outcome.refusals[0].line), ("name.given", 2));
        assert!(outcome.customer("c").name.given.as_str().starts_with(&clean[..2]));
        assert!(!outcome.tally.refused_something());
        assert_eq!(outcome.tally.cleaned, 1);
    }
}

#[test]
fn ten_thousand_combining_marks_become_eight() {
    let outcome = between(format!(r#"{{"id":"c","name":{{"given":"a{}"}}}}"#, "\u{0316}".repeat(10_000)));
    assert_eq!(outcome.rules(), ["cleaned"]);
    assert_eq!(outcome.customer("c").name.given.as_str().chars().count(), 9);
}

#[test]
fn white_space_alone_is_nothing_to_report() {
    let outcome = between("{\"id\":\"c\",\"name\":{\"given\":\" Anna \\n Maria\u{a0}\"}}");
    assert_eq!((outcome.refusals.len(), outcome.customer("c").name.given.as_str()), (0, "Anna Maria"));
}

#[test]
fn a_megabyte_in_a_name_is_refused() {
    let outcome = refused(
        format!(r#"{{"id":"c","name":{{"surname":"{}"}}}}"#, "x".repeat(1 << 20)),
        "name-too-long",
        "name.surname",
    );
    assert!(outcome.report().len() < 1_000);
    refused(
        format!(r#"{{"id":"c","name":{{}},"contacts":{{"phone":["{}"]}}}}"#, "1".repeat(1 << 20)),
        "name-too-long",
        "contacts.phone[0]",
    );
}

#[test]
fn a_line_without_end_is_passed_over() {
    let outcome = refused("x".repeat(5 << 20), "line-too-long", "");
    assert_eq!(outcome.tally.records, 3);
}

#[test]
fn a_nul_in_the_line_is_refused() {
    refused("{\"id\":\"c\",\"name\":{\"given\":\"An\0na\"}}", "control-character", "");
}

#[test]
fn bytes_that_are_not_utf8_cost_their_line() {
    let outcome = refused(b"{\"id\":\"c\",\"name\":{\"given\":\"M\xfcller\"}}", "not-utf8", "");
    assert_eq!(outcome.refusals[0].column, 29);
}

#[test]
fn a_last_line_cut_short_is_told_from_a_fault() {
    let outcome = documents(format!("{GOOD}\n{{\"id\":\"c\",\"name\":{{\"giv"));
    assert_eq!((outcome.ids(), outcome.rules()), (vec!["good"], vec!["truncated"]));
    refused(r#"{"id":"c" "name":{}}"#, "syntax", "");
}

#[test]
fn a_tower_of_brackets_does_not_topple_the_reader() {
    let deep = format!(r#"{{"id":"c","name":{{}},"items":{}{}}}"#, "[".repeat(100_000), "]".repeat(100_000));
    refused(deep, "too-deep", "");
}

#[test]
fn a_directory_or_a_missing_file_says_so() {
    let folder = tempfile::tempdir().unwrap();
    assert!(matches!(open(folder.path()), Err(ExchangeError::Directory(_))));
    assert!(matches!(open(&folder.path().join("no.jsonl")), Err(ExchangeError::Missing(_))));
}

#[test]
fn utf16_is_told_from_rubbish() {
    assert!(matches!(try_reading(b"\xff\xfe{\0", &Format::JsonLines), Err(ExchangeError::Utf16)));
}

/// Every file of the folder of invalid imports: what is refused, and that the good first record comes in.
#[test]
fn each_invalid_file_says_what_is_wrong_with_it() {
    for (name, rule) in [
        ("wrong-key.jsonl", Some("unknown-key")),
        ("truncated.jsonl", Some("truncated")),
        ("duplicate.jsonl", Some("duplicate-id")),
        ("nul.jsonl", Some("control-character")),
        ("latin1.jsonl", Some("not-utf8")),
        ("impossible-date.csv", Some("no-such-date")),
        ("shifted.csv", Some("too-many-cells")),
        ("mojibake.csv", Some("not-utf8")),
        ("empty.jsonl", None),
        ("unknown-headings.csv", None),
    ] {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/imports/invalid").join(name);
        let format = Format::of(&path).unwrap();
        match (try_reading(&std::fs::read(&path).unwrap(), &format), rule) {
            (Ok(outcome), Some(rule)) => {
                let lines: Vec<u64> = outcome.refusals.iter().map(|refusal| refusal.line).collect();
                let line = if name.ends_with("csv") { 3 } else { 2 };
                assert_eq!((outcome.rules(), lines, outcome.tally.accepted), (vec![rule], vec![line], 1), "{name}");
            }
            (Err(_), None) => {}
            (other, _) => panic!("{name}: {:?}", other.map(|outcome| outcome.rules())),
        }
    }
}
