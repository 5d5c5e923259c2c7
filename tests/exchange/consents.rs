//! What may be known of whom, and for what: privacy that a file states, consent given and taken back, health.

use tactful::domain::{Audience, ConsentState, Customer, Purpose, Source};
use tactful::exchange::{Format, Weight};

use super::harness::{Outcome, documents, try_reading};

fn vcard(lines: &str) -> Outcome {
    let card = format!("BEGIN:VCARD\r\nVERSION:4.0\r\nUID:u\r\nN:Weber;Alex;;;\r\n{lines}\r\nEND:VCARD\r\n");
    try_reading(card.as_bytes(), &Format::VCard).unwrap()
}

fn jscontact(more: &str) -> Outcome {
    let card = format!(
        r#"{{"@type":"Card","uid":"u","name":{{"components":[{{"kind":"given","value":"Alex"}}]}},"speakToAs":{{"pronouns":{{"a":{{"pronouns":"they/them"}}}}}},"notes":{{"a":{{"note":"window seat"}}}}{more}}}"#
    );
    try_reading(card.as_bytes(), &Format::JsContact).unwrap()
}

/// From whom pronouns and notes are private.
fn private(outcome: &Outcome) -> (Option<Audience>, Option<Audience>) {
    let one = outcome.customer("u");
    (one.pronouns.as_ref().unwrap().private_from, one.items[0].private_from)
}

#[test]
fn the_class_of_a_card_covers_all_that_can_be_private() {
    let any = Some(Audience::ANY);
    for (class, wanted) in
        [("CLASS:CONFIDENTIAL", any), ("CLASS:PRIVATE", any), ("CLASS:X-OWN", any), ("CLASS:PUBLIC", None), ("", None)]
    {
        for lines in [
            format!("{class}\r\nPRONOUNS:they/them\r\nNOTE:window seat"),
            format!("PRONOUNS:they/them\r\nNOTE:window seat\r\n{class}"),
        ] {
            assert_eq!(private(&vcard(&lines)), (wanted, wanted), "{lines}");
        }
    }
    assert_eq!(private(&jscontact(r#","vCardProps":[["class",{},"text","confidential"]]"#)), (any, any));
    assert_eq!(private(&jscontact("")), (None, None));
}

#[test]
fn what_outlook_calls_private_is() {
    for (private, sensitivity, wanted) in [
        ("False", "Normal", None),
        ("", "", None),
        ("True", "Normal", Some(Audience::ANY)),
        ("False", "Private", Some(Audience::ANY)),
        ("False", "Confidential", Some(Audience::ANY)),
        ("False", "Vertraulich", Some(Audience::ANY)),
    ] {
        let table = format!(
            "First Name,Last Name,E-mail Address,Business Phone,Notes,Private,Sensitivity\n\
             Anna,Koval,a@example.org,1,likes the window,{private},{sensitivity}\n"
        );
        let outcome = try_reading(table.as_bytes(), &Format::Csv(None)).unwrap();
        let items = &outcome.accepted[0].customer.items;
        assert_eq!((items.len(), items[0].private_from), (1, wanted), "{private} {sensitivity}");
        assert_eq!(outcome.rules(), [""; 0]);
    }
}

#[test]
fn one_row_that_is_private_makes_the_note_of_all_rows_private() {
    let head = "First Name,Last Name,E-mail Address,Business Phone,Notes,Private\n";
    for answers in [["False", "True"], ["True", "False"]] {
        let row = |one: &str| format!("Anna,Koval,a@example.org,1,by the window,{one}\n");
        let rows = answers.map(row).concat();
        let outcome = try_reading(format!("{head}{rows}").as_bytes(), &Format::Csv(None)).unwrap();
        let items = &outcome.accepted[0].customer.items;
        assert_eq!((items.len(), items[0].private_from), (1, Some(Audience::ANY)), "{answers:?}");
    }
}

const SHOP: &str = "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Total Orders,Note,Tags\n";

fn shop(rows: &str) -> Outcome {
    try_reading(format!("{SHOP}{rows}").as_bytes(), &Format::Csv(None)).unwrap()
}

#[test]
fn who_unsubscribes_takes_the_consent_back() {
    for (cell, state) in
        [("yes", Some(ConsentState::Given)), ("no", Some(ConsentState::Withdrawn)), ("", None), ("maybe", None)]
    {
        let outcome = shop(&format!("77,Ira,Falke,ira@example.org,{cell},1,,\n"));
        let items = &outcome.customer("shopify-77").items;
        let consent = items.first().map(|item| {
            assert_eq!((item.category.as_str(), item.source), ("channel", Source::ToldUs));
            assert_eq!((item.consents.len(), item.consents[0].purpose), (1, Purpose::Offers));
            item.consents[0].state
        });
        assert_eq!(consent, state, "{cell}");
        let told = if cell == "maybe" { vec!["unknown-value"] } else { vec![] };
        assert_eq!(outcome.rules(), told, "{cell}");
    }
    for rows in ["77,I,F,a@b.c,yes,1,,\n77,I,F,a@b.c,no,1,,\n", "77,I,F,a@b.c,no,1,,\n77,I,F,a@b.c,yes,1,,\n"] {
        let outcome = shop(rows);
        let items = &outcome.customer("shopify-77").items;
        assert_eq!((items.len(), items[0].consents[0].state), (1, ConsentState::Withdrawn), "of two rows the no holds");
    }
}

#[test]
fn the_day_of_a_no_is_kept_and_confirms_nothing() {
    let mapping = "[columns]\nid = \"No\"\nsurname = \"Name\"\nnewsletter = \"News\"\nnewsletter_on = \"Since\"\n";
    let mapping = tactful::exchange::Mapping::parse(mapping).unwrap();
    let table = b"No,Name,News,Since\n1,Koval,no,2026-05-04\n2,Novak,yes,2026-05-04\n3,Weber,,2026-05-04\n";
    let outcome = try_reading(table, &Format::Csv(Some(Box::new(mapping)))).unwrap();
    let days = |id: &str| {
        let item = &outcome.customer(id).items[0];
        (item.consents[0].on.is_some(), item.confirmed_on.is_some())
    };
    assert_eq!((days("1"), days("2")), ((true, false), (true, true)));
    assert_eq!(outcome.rules(), ["cell-alone"], "a day alone says nothing");
}

fn health(text: &str, consents: &str) -> Outcome {
    documents(format!(
        r#"{{"id":"c","name":{{"given":"A"}},"items":[{{"category":"need","text":"{text}","source":"told-us","sensitivity":"health","consents":[{consents}]}}]}}"#
    ))
}

#[test]
fn the_text_of_a_need_comes_in_by_a_consent_that_was_given_and_by_no_other() {
    let consent = |state: &str, explicit: bool, purpose: &str| {
        format!(r#"{{"purpose":"{purpose}","state":"{state}","on":"2026-01-05","explicit":{explicit}}}"#)
    };
    for text in ["no nuts", r"\u006eo nuts\u0007"] {
        for state in ["requested", "refused", "unknown"] {
            let outcome = health(text, &consent(state, true, "safety"));
            assert!(outcome.rules().contains(&"health-without-consent"), "{state}: {:?}", outcome.rules());
            let items = &outcome.customer("c").items;
            assert!(items[0].text.is_empty() && items[0].consents.len() == 1, "{state}: the record without the text");
        }
        for state in ["withdrawn", "expired"] {
            let outcome = health(text, &consent(state, true, "safety"));
            assert_eq!(outcome.customer("c").items[0].text, "no nuts", "{state}: it leaves at its term");
        }
        assert!(health(text, &consent("given", false, "safety")).customer("c").items.is_empty());
        assert!(health(text, &consent("given", true, "service-personalisation")).customer("c").items.is_empty());
        let both = format!("{},{}", consent("refused", false, "safety"), consent("given", true, "safety"));
        assert_eq!(health(text, &both).customer("c").items.len(), 1);
    }
}

/// How the desk keeps a no, and a need that was taken back: without the text. It goes out and comes in again as it is.
#[test]
fn a_no_without_its_text_comes_in_again() {
    let refused = r#"{"purpose":"safety","state":"refused","on":"2026-01-05"}"#;
    let back = r#"{"purpose":"safety","state":"withdrawn","on":"2026-02-05"}"#;
    for consents in [refused, back, ""] {
        let outcome = health("", consents);
        assert_eq!(outcome.rules(), [""; 0], "{consents}");
        let customer: &Customer = outcome.customer("c");
        let mut out = Vec::new();
        tactful::exchange::export_jsonl(customer, &mut out).unwrap();
        assert_eq!(documents(out).customer("c"), customer);
    }
}

#[test]
fn two_items_of_one_id_are_one_too_many() {
    let item = |text: &str| {
        format!(
            r#"{{"id":"6f1c2f3a-0000-4000-8000-000000000001","category":"drink","text":"{text}","source":"told-us"}}"#
        )
    };
    let other = item("water").replace("0001\"", "0002\"");
    let line = format!(r#"{{"id":"c","name":{{"given":"A"}},"items":[{},{other},{}]}}"#, item("tea"), item("coffee"));
    let outcome = documents(line);
    let told: Vec<_> = outcome.refusals.iter().map(|one| (one.rule.id(), one.key.as_str(), one.weight)).collect();
    assert_eq!(told, [("duplicate-id", "items[2].id", Weight::Part)]);
    let texts: Vec<&str> = outcome.customer("c").items.iter().map(|item| item.text.as_str()).collect();
    assert_eq!(texts, ["tea", "water"]);
}
