//! `tactful name`: a name as readers of a locale write it.

use std::io::Write;
use std::process::Stdio;

use serde_json::{Value, json};

use super::harness::Desk;

#[test]
fn a_name_is_written_for_its_reader() {
    let desk = Desk::empty();
    let nagy = ["name", "--given", "Anna", "--surname", "Nagy", "--name-locale", "hu"];
    for (more, written) in [
        (&["--locale", "hu"][..], "Nagy Anna"),
        (&["--locale", "en"], "Anna Nagy"),
        (&["--locale", "en", "--order", "sorting"], "Nagy, Anna"),
        (&["--locale", "de", "--usage", "monogram", "--length", "short", "--formality", "formal"], "N"),
        (&["--lang", "uk", "--order", "givenFirst", "--length", "short", "--formality", "formal"], "A. Nagy"),
    ] {
        let words = [&nagy[..], more].concat();
        assert_eq!(desk.out(&words).trim_end(), written, "{more:?}");
        let words = [&words[..], &["--json"]].concat();
        let answer: Value = serde_json::from_str(&desk.out(&words)).expect("one object");
        assert_eq!(answer, json!({ "text": written }), "{more:?}");
    }
}

#[test]
fn a_name_without_a_name_is_a_wrong_call() {
    let desk = Desk::empty();
    for words in [
        &["name", "--title", "Dr."][..],
        &["name", "--given", " "],
        &["name", "--given", "Anna", "--locale", "?"],
        &["name", "--given", "Anna", "--name-locale", "Magyarország"],
        &["name", "--given", "Anna", "--order", "backwards"],
    ] {
        assert_eq!(desk.code(words), 2, "{words:?}");
    }
}

#[test]
fn a_batch_answers_every_line_and_tells_of_bad_ones() {
    let desk = Desk::empty();
    let lines = r#"{"name": {"given": "Iris", "surname": "Falke"}, "name_locale": "de", "locale": "de", "order": "sorting"}

{"name": {"title": "Dr."}, "locale": "de"}
nonsense
{"name": {"given": "Iris"}, "locale": "de"}
"#;
    let mut child = desk
        .command(&["name", "--batch"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program starts");
    child.stdin.take().expect("a pipe").write_all(lines.as_bytes()).expect("it listens");
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(output.status.code(), Some(3));
    let answers: Vec<Value> = String::from_utf8(output.stdout)
        .expect("text")
        .lines()
        .map(|line| serde_json::from_str(line).expect("an object a line"))
        .collect();
    assert_eq!(answers.len(), 5, "an answer a line, the empty one too");
    assert_eq!(answers[0], json!({"text": "Falke, Iris"}));
    assert_eq!(answers[4], json!({"text": "Iris"}));
    assert!(answers[1..4].iter().all(|answer| answer["error"].is_string()), "{answers:?}");
}
