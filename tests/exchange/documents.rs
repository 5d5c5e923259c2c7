//! Customer documents in and out.

use tactful::exchange::{Ended, Format, Options, export_jsonl, read};

use super::harness::{documents, try_reading};

const FULL: &str = r#"{"format": 1, "id": "C-1042", "name": {"title": "Dr.", "given": "Anna", "given2": "", "surname": "Müller", "surname2": "", "generation": "", "credentials": "", "known_as": "", "phonetic": "", "language": "de"}, "gender": "feminine", "languages": ["de", "en"], "contacts": {"phone": ["+49 30 901820"], "email": ["anna@example.org"]}, "stays": [{"booking": "R-77810", "from": "2026-11-23", "to": "2026-11-26", "eta": "15:00", "room": "412", "room_ready": true, "party": {"adults": 2, "children": 0}, "requests": [{"text": "cot", "private_from": []}], "confidential": false}], "orders": [{"order": "A-5521", "on": "2026-11-20", "what": "ring, size 54", "private_from": ["partner"]}], "cases": [{"opened": "2026-11-22", "what": "heating did not work", "promised": "another room", "due": "2026-11-23", "state": "open"}], "visits": {"first": "2023-04-02", "last": "2026-10-11", "count": 7, "private_from": ["any"], "consents": [{"purpose": "service-personalisation", "state": "given", "on": "2026-01-05"}]}, "wish": {"forms": {"de": "Frau Müller"}, "private_from": [], "never": ["Frau Doktor"]}, "boundaries": [{"kind": "no-first-name"}, {"kind": "no-small-talk", "about": "family", "when": ["any"], "private_from": ["any"]}], "items": [{"id": "6f1c2f3a-0000-4000-8000-000000000001", "category": "drink", "text": "rooibos tea, no sugar", "source": "told-us", "private_from": ["any"], "confirmed_on": "2026-08-01", "consents": [{"purpose": "service-personalisation", "state": "given", "on": "2026-01-05", "expires": "2028-01-05", "how": "spoken at the desk", "notice": "2026-1", "benefit": "ready when you arrive", "explicit": false}]}]}"#;

#[test]
fn the_documented_example_comes_in_whole() {
    let outcome = documents(FULL);
    assert_eq!((outcome.tally.accepted, outcome.refusals.len()), (1, 0));
    assert_eq!(outcome.accepted[0].keys.len(), 13);
    assert_eq!(outcome.accepted[0].customer.items[0].text, "rooibos tea, no sugar");
}

#[test]
fn out_and_in_again_loses_nothing() {
    let first = documents(FULL);
    let mut out = Vec::new();
    export_jsonl(&first.accepted[0].customer, &mut out).unwrap();
    let second = documents(&out);
    assert_eq!(second.accepted[0].customer, first.accepted[0].customer);
    let mut again = Vec::new();
    export_jsonl(&second.accepted[0].customer, &mut again).unwrap();
    assert_eq!(out, again);
}

#[test]
fn an_item_without_an_id_waits_for_the_store_to_give_one() {
    let outcome = documents(r#"{"id":"C-1","name":{},"items":[{"category":"drink","text":"tea","source":"told-us"}]}"#);
    assert!(outcome.accepted[0].customer.items[0].id.is_none());
}

#[test]
fn keys_tell_what_the_document_carries() {
    let outcome = documents(r#"{"id":"C-1","name":{"given":"Іван"},"items":[]}"#);
    assert_eq!(outcome.accepted[0].keys, ["id", "name", "items"]);
}

#[test]
fn a_byte_order_mark_and_blank_lines_do_no_harm() {
    let outcome = documents("\u{feff}{\"id\":\"a\",\"name\":{}}\r\n\r\n   \n{\"id\":\"b\",\"name\":{}}");
    assert_eq!((outcome.ids(), outcome.refusals.len()), (vec!["a", "b"], 0));
}

#[test]
fn reading_can_be_stopped_between_two_records() {
    let text = "{\"id\":\"a\",\"name\":{}}\n{\"id\":\"b\",\"name\":{}}\n";
    let options = Options {
        category_known: &|_| true,
        erased: &|_| false,
        total: None,
        progress: &|_| std::ops::ControlFlow::Continue(()),
    };
    let mut seen = 0;
    let mut each = |_| {
        seen += 1;
        std::ops::ControlFlow::Break(())
    };
    let tally = read(text.as_bytes(), &Format::JsonLines, &options, &mut each, &mut |_| {}).unwrap();
    assert_eq!((seen, tally.ended), (1, Ended::Stopped));
}

#[test]
fn an_empty_file_says_so() {
    for nothing in ["", "\n\n", "\u{feff}"] {
        assert!(try_reading(nothing.as_bytes(), &Format::JsonLines).is_err(), "{nothing:?}");
    }
}
