//! Texts that are never kept do not come in by a file either, and the report says where, not what.

use tactful::exchange::{Format, Weight};

use super::harness::{Outcome, try_reading};

fn read(text: &str, format: &Format) -> Outcome {
    try_reading(text.as_bytes(), format).unwrap()
}

/// Line, column, rule and key of each refusal.
fn told(outcome: &Outcome) -> Vec<(u64, u64, &'static str, &str)> {
    let told = |one: &tactful::exchange::Refusal| (one.line, one.column, one.rule.id());
    outcome.refusals.iter().map(|one| (told(one), one.key.as_str())).map(|((a, b, c), key)| (a, b, c, key)).collect()
}

fn texts(outcome: &Outcome, id: &str) -> Vec<String> {
    outcome.customer(id).items.iter().map(|item| item.text.to_string()).collect()
}

/// What must stand in no report.
fn says_nothing_of(outcome: &Outcome, words: &[&str]) {
    let report = outcome.report();
    for word in words {
        assert!(!report.to_lowercase().contains(word), "{word}: {report}");
    }
}

#[test]
fn notes_and_tags_of_a_table() {
    let table = "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Total Spent,Total Orders,Note,Tags\n\
        1,Anna,Brandt,a@example.org,no,0,0,likes the window table,vip\n\
        2,Boris,Conti,b@example.org,no,0,0,скаржник,complainer\n\
        3,Clara,Dubois,c@example.org,no,0,0,nut allergy,\n\
        4,Dora,Eriksen,d@example.org,no,0,0,4111 1111 1111 1111,\n\
        5,Egon,Falk,e@example.org,no,0,0,her daughter likes cocoa,\n";
    let outcome = read(table, &Format::Csv(None));
    assert_eq!(
        told(&outcome),
        [
            (3, 8, "unfit-text", "Note"),
            (3, 9, "unfit-text", "Tags"),
            (4, 8, "health-without-consent", "Note"),
            (5, 8, "unfit-text", "Note"),
            (6, 8, "unfit-text", "Note"),
        ]
    );
    assert!(outcome.refusals.iter().all(|one| one.weight == Weight::Part));
    assert_eq!(outcome.accepted.len(), 5, "the customer comes in without it");
    let notes = |one: &tactful::exchange::Accepted| {
        one.customer.items.iter().filter(|item| item.category.as_str() == "other").count()
    };
    let kept: usize = outcome.accepted.iter().map(notes).sum();
    assert_eq!(kept, 2, "{:?}", outcome.accepted);
    says_nothing_of(&outcome, &["скаржник", "complainer", "allergy", "4111", "daughter", "cocoa"]);
}

#[test]
fn notes_and_categories_of_a_contact_card() {
    let card = "BEGIN:VCARD\r\nVERSION:4.0\r\nUID:u\r\nN:Müller;Anna;;;\r\nNOTE:eats kosher\r\nNOTE:ruhiges Zimmer\r\nCATEGORIES:schwierige Kundin,Stammgast\r\nEND:VCARD\r\n";
    let outcome = read(card, &Format::VCard);
    let rules: Vec<_> = told(&outcome).into_iter().map(|(line, _, rule, key)| (line, rule, key)).collect();
    assert_eq!(rules, [(5, "unfit-text", "NOTE"), (7, "unfit-text", "CATEGORIES")]);
    assert_eq!(texts(&outcome, "u"), ["ruhiges Zimmer", "Stammgast"]);
    says_nothing_of(&outcome, &["kosher", "schwierig"]);
    let card = r#"[{"@type":"Card","uid":"j","name":{"components":[{"kind":"given","value":"Anna"}]},"notes":{"a":{"note":"diabetic"},"b":{"note":"a quiet room"}}}]"#;
    let outcome = read(card, &Format::JsContact);
    assert_eq!(outcome.rules(), ["unfit-text"]);
    assert_eq!(texts(&outcome, "j"), ["a quiet room"]);
    says_nothing_of(&outcome, &["diabetic"]);
}

fn document(item: &str) -> Outcome {
    read(&format!("{{\"id\":\"C-1\",\"name\":{{\"given\":\"Anna\"}},\"items\":[{item}]}}\n"), &Format::JsonLines)
}

const GIVEN: &str = r#""consents":[{"purpose":"service-personalisation","state":"given","on":"2026-01-05"}]"#;
const SAFE: &str =
    r#""sensitivity":"health","consents":[{"purpose":"safety","state":"given","on":"2026-01-05","explicit":true}]"#;

#[test]
fn items_of_a_document_that_judge_or_pry() {
    for text in [
        "a difficult guest",
        "votes for the greens",
        "діабет другого типу",
        "розлучена",
        "8-річний хлопець",
        "instagram: anna_m",
    ] {
        let outcome = document(&format!(
            "{{\"category\":\"drink\",\"text\":\"tea\",\"source\":\"told-us\",{GIVEN}}},{{\"category\":\"other\",\"text\":\"{text}\",\"source\":\"told-us\",{GIVEN}}}"
        ));
        let [(line, column, rule, key)] = told(&outcome)[..] else { panic!("{text}: {:?}", outcome.refusals) };
        assert_eq!((line, rule, key), (1, "unfit-text", "items[1].text"));
        assert!(column > 100, "the place of the text: {column}");
        assert_eq!(texts(&outcome, "C-1"), ["tea"], "an item costs itself alone");
        says_nothing_of(&outcome, &[&text.to_lowercase()]);
    }
}

/// The contract takes a document's word for how sensitive a thing is; a need under explicit consent may say what it is.
#[test]
fn what_a_document_declares_is_taken_as_declared() {
    for item in [
        format!("{{\"category\":\"need\",\"text\":\"nut allergy\",\"source\":\"told-us\",{SAFE}}}"),
        format!("{{\"category\":\"need\",\"text\":\"diabetic: no sugar\",\"source\":\"told-us\",{SAFE}}}"),
        format!("{{\"category\":\"food\",\"text\":\"halal menu\",\"source\":\"told-us\",{SAFE}}}"),
        format!("{{\"category\":\"need\",\"text\":\"nut allergy of her daughter\",\"source\":\"told-us\",{SAFE}}}"),
        format!("{{\"category\":\"need\",\"text\":\"a ramp for the wheelchair\",\"source\":\"told-us\",{GIVEN}}}"),
        format!("{{\"category\":\"food\",\"text\":\"gluten-free bread\",\"source\":\"told-us\",{GIVEN}}}"),
        format!("{{\"category\":\"drink\",\"text\":\"\",\"source\":\"told-us\",{GIVEN}}}"),
        format!("{{\"category\":\"gift\",\"text\":\"ring for his wife\",\"source\":\"told-us\",{GIVEN}}}"),
    ] {
        let outcome = document(&item);
        assert_eq!(outcome.rules(), [""; 0], "{item}");
        assert_eq!(outcome.customer("C-1").items.len(), 1);
    }
    let outcome = document(&format!("{{\"category\":\"need\",\"text\":\"complainer\",\"source\":\"told-us\",{SAFE}}}"));
    assert_eq!(outcome.rules(), ["unfit-text"], "a judgement is no need");
}

#[test]
fn bookings_orders_and_cases_come_in_as_they_are() {
    let text = r#"{"id":"C-1","name":{"given":"Anna"},"stays":[{"from":"2026-11-23","to":"2026-11-26","requests":[{"text":"cot for the baby"}]}],"orders":[{"order":"A-1","what":"gluten-free cake"}],"cases":[{"opened":"2026-11-22","what":"the doctor was late","state":"open"}],"boundaries":[{"kind":"no-small-talk","about":"religion"}]}"#;
    let outcome = read(&format!("{text}\n"), &Format::JsonLines);
    assert_eq!(outcome.rules(), [""; 0]);
    assert_eq!(outcome.customer("C-1").stays[0].requests[0].text, "cot for the baby");
}
