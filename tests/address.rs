//! Forms of address as a user meets them: lines in, lines out; published vocatives where they are at hand.

use chrono_tz::Europe::Kyiv;
use proptest::prelude::*;
use serde_json::{Value, json};
use tactful::address::{Conventions, answer_line};
use tactful::domain::Interface;

fn ask(question: &Value) -> Value {
    let line = answer_line(&question.to_string(), Interface::Uk, &Conventions::built_in(), Kyiv).expect("an answer");
    serde_json::from_str(&line).expect("JSON")
}

#[test]
fn the_documented_line_comes_out_to_the_letter() {
    let answer = ask(&json!({"name": {"given": "Іван", "given2": "Петрович", "surname": "Шевченко"},
        "gender": "masculine", "language": "uk", "formality": "formal", "channel": "desk"}));
    assert_eq!(answer["greeting"], "Вітаю, пане Іване Петровичу");
    assert_eq!(answer["spoken"], json!(["пане Іване Петровичу", "пане Шевченку"]));
    assert_eq!(answer["written"], "Шановний Іване Петровичу!");
    assert_eq!(answer["reference"], "пан Шевченко");
    assert_eq!(
        answer["vocative"],
        json!({"given": ["Іване"], "given2": ["Петровичу"], "surname": ["Шевченку", "Шевченко"]})
    );
    assert_eq!(answer["register"], json!({"kind": "V", "pronoun": "Ви"}));
    assert_eq!(answer["avoid"][0]["form"], "Ваня");
    assert_eq!(answer["ask"], Value::Null);
    assert_eq!((&answer["depth"], &answer["certainty"]), (&json!("full"), &json!("certain")));
}

#[test]
fn greetings_by_person_and_language() {
    for (question, greeting) in [
        (
            json!({"name": {"title": "Dr.", "given": "Anna", "surname": "Müller"}, "gender": "feminine", "language": "de"}),
            "Guten Tag, Frau Dr. Müller",
        ),
        (json!({"name": {"given": "Anna", "surname": "Müller"}, "language": "de"}), "Guten Tag, Anna Müller"),
        (json!({"name": {"surname": "MUELLER/ANNA MRS"}, "language": "de"}), "Guten Tag, Frau Mueller"),
        (
            json!({"name": {"title": "Mag.", "given": "Eva", "surname": "Huber"}, "gender": "feminine", "language": "de-AT"}),
            "Guten Tag, Frau Magistra Huber",
        ),
        (json!({"name": {"title": "Dr.", "given": "Sam", "surname": "Reed"}, "language": "en-US"}), "Hello, Dr. Reed"),
        (
            json!({"name": {"given": "Олена", "surname": "Шевченко"}, "gender": "feminine", "language": "en"}),
            "Hello, Ms Shevchenko",
        ),
        (
            json!({"name": {"title": "професор", "surname": "Шевченко"}, "gender": "masculine", "language": "uk"}),
            "Вітаю, пане професоре Шевченку",
        ),
        (
            json!({"name": {"given": "Anna", "surname": "Müller"}, "gender": "feminine", "language": "uk"}),
            "Вітаю, пані Müller",
        ),
        (json!({"name": {"surname": "Müller GmbH"}, "language": "de"}), "Guten Tag"),
        (json!({"name": {}, "language": "uk"}), "Вітаю"),
        (
            json!({"name": {"title": "Dr.", "given": "Олена"}, "gender": "feminine", "language": "uk"}),
            "Вітаю, пані докторко",
        ),
        (json!({"name": {"title": "Mx", "given": "Sam", "surname": "Reed"}, "language": "en"}), "Hello, Mx Reed"),
        (
            json!({"name": {"surname": "Ng"}, "gender": "masculine", "language": "en", "occasion": "complaint"}),
            "Hello, Mr Ng",
        ),
        (
            json!({"name": {"surname": "Ng"}, "gender": "masculine", "language": "de", "occasion": "refusal"}),
            "Guten Tag, Herr Ng",
        ),
        (
            json!({"name": {"surname": "Ng"}, "gender": "masculine", "language": "de", "occasion": "farewell"}),
            "Auf Wiedersehen, Herr Ng",
        ),
        (json!({"name": {"surname": "12345 😀"}, "language": "en"}), "Hello"),
        (
            json!({"name": {"surname": "Ng"}, "gender": "masculine", "language": "en", "occasion": "call-out"}),
            "May I help the next guest, please?",
        ),
        (
            json!({"name": {"title": "Dr.", "surname": "Müller"}, "gender": "feminine", "language": "de", "wish": {"forms": {"de": "Frau Müller"}, "private_from": [], "never": ["Frau Doktor"]}}),
            "Guten Tag, Frau Müller",
        ),
        (
            json!({"name": {"title": "MUDr.", "surname": "Malá"}, "gender": "feminine", "language": "cs", "never": ["Dr."]}),
            "Dobrý den, paní Malá",
        ),
        (
            json!({"name": {"title": "д-р", "surname": "Петрова"}, "gender": "feminine", "language": "bg", "never": ["доктор"]}),
            "Добър ден, госпожо Петрова",
        ),
        (
            json!({"name": {"title": "prof.", "surname": "Nowak"}, "gender": "masculine", "language": "pl", "never": ["profesor"]}),
            "Dzień dobry, proszę pana",
        ),
        (
            json!({"name": {"title": "Dr.", "surname": "Müller"}, "gender": "feminine", "language": "de", "never": ["Frau Doktor"]}),
            "Guten Tag, Frau Müller",
        ),
    ] {
        assert_eq!(ask(&question)["greeting"], greeting, "{question}");
    }
}

#[test]
fn what_only_the_family_knows_is_asked() {
    let person = json!({"name": {"surname": "Němec"}, "gender": "masculine", "language": "cs"});
    let answer = ask(&person);
    assert_eq!(answer["greeting"], "Dobrý den, pane Němče");
    assert_eq!(answer["certainty"], "likely");
    assert!(answer["ask"].is_string());
    let wished = json!({"name": {"surname": "Němec"}, "gender": "masculine", "language": "cs",
        "wish": {"forms": {"cs": "pane Němci"}, "private_from": [], "never": []}});
    assert_eq!((&ask(&wished)["greeting"], &ask(&wished)["ask"]), (&json!("Dobrý den, pane Němci"), &Value::Null));
}

#[test]
fn a_bad_line_is_an_error() {
    for line in [
        "",
        "{",
        "{}",
        r#"{"nam": {}}"#,
        r#"{"name": {}, "company": ["alone", "partner"]}"#,
        r#"{"name": {}, "compny": []}"#,
        r#"{"name": {}, "channel": "desk", "channel": "desk"}"#,
        r#"{"name": {}, "channel": null}"#,
        r#"{"name": {}, "identity": "known"}"#,
        r#"{"name": {}, "at": "noon"}"#,
    ] {
        assert!(answer_line(line, Interface::En, &Conventions::built_in(), Kyiv).is_err(), "{line}");
    }
}

/// The published cases of this file, if `TACTFUL_ORACLES` names their folder; without it there is nothing to compare.
fn published(file: &str) -> Option<String> {
    let folder = std::env::var_os("TACTFUL_ORACLES")?;
    Some(std::fs::read_to_string(std::path::Path::new(&folder).join(file)).expect("the cases"))
}

/// Right, unchanged and wrong first answers by gender and field; several accepted forms are separated by a bar.
fn measure(language: &str, cases: &str, goal: u32) {
    let mut counts = std::collections::BTreeMap::<(String, String), (u32, u32, u32)>::new();
    for line in cases.lines().skip(1) {
        let [gender, field, name, accepted] = line.split('\t').collect::<Vec<_>>()[..] else { continue };
        let answer = ask(&json!({"name": {field: name}, "gender": gender, "language": language}));
        let form = answer["vocative"][field][0].as_str().unwrap_or_default();
        let count = counts.entry((gender.to_owned(), field.to_owned())).or_default();
        if accepted.split('|').any(|one| one == form) {
            count.0 += 1;
        } else {
            eprintln!("{gender} {field} {name}: {form}, published {accepted}");
            if form == name { count.1 += 1 } else { count.2 += 1 }
        }
    }
    for ((gender, field), (right, unchanged, wrong)) in counts {
        eprintln!("{gender} {field}: right {right}, unchanged {unchanged}, wrong {wrong}");
        assert!(right * 100 >= (right + unchanged + wrong) * goal, "{gender} {field}");
    }
}

#[test]
fn published_ukrainian_vocatives() {
    if let Some(cases) = published("uk-vocative.tsv") {
        measure("uk", &cases, 93);
    }
}

#[test]
fn published_polish_vocatives() {
    if let Some(cases) = published("pl-vocative.tsv") {
        measure("pl", &cases, 99);
    }
}

proptest! {
    #[test]
    fn any_name_gets_an_answer(given in ".{0,24}", surname in ".{0,24}", title in ".{0,8}", language in "uk|en|de|hu|fr|pl|cs|sk|bg") {
        let answer = ask(&json!({"name": {"title": title, "given": given, "surname": surname}, "language": language}));
        prop_assert!(answer["greeting"].is_string());
    }
}

/// `UPDATE_SCHEMA=1 cargo test --test address schema` writes it anew.
#[test]
fn the_published_schema_of_conventions_is_that_of_the_types() {
    let path = "docs/schema/conventions.schema.json";
    let text = serde_json::to_string_pretty(&tactful::address::conventions_schema()).expect("a schema is JSON") + "\n";
    if std::env::var_os("UPDATE_SCHEMA").is_some() {
        std::fs::write(path, &text).expect("the schema is written");
    }
    assert_eq!(std::fs::read_to_string(path).unwrap_or_default(), text, "{path}: set UPDATE_SCHEMA=1 to write it");
}
