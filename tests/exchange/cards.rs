//! Contact cards in and out. The cards are after the examples of RFC 6350, 9553, 9554 and 9555 (code components under
//! the Revised BSD License), shortened, and after what telephones and mail programs write.

use proptest::prelude::*;
use tactful::domain::{Audience, Clean, ConsentState, Customer, CustomerId, Gender, PersonName};
use tactful::exchange::{ExchangeError, Format, Weight, export_csv_row, export_jscontact, export_vcard, left_out};

use super::harness::{Outcome, try_reading};

fn vcards(text: impl AsRef<[u8]>) -> Outcome {
    try_reading(text.as_ref(), &Format::VCard).unwrap()
}

fn jscontacts(text: impl AsRef<[u8]>) -> Outcome {
    try_reading(text.as_ref(), &Format::JsContact).unwrap()
}

fn card(lines: &str) -> String {
    format!("BEGIN:VCARD\r\nVERSION:4.0\r\nUID:u\r\nN:Müller;Anna;;;\r\n{lines}\r\nEND:VCARD\r\n")
}

#[test]
fn the_example_of_rfc_6350_comes_in() {
    let outcome = vcards(include_str!("samples/rfc6350.vcf"));
    let one = &outcome.accepted[0].customer;
    assert_eq!((one.name.given.as_str(), one.name.surname.as_str()), ("Simon", "Perreault"));
    assert_eq!(one.name.credentials, "ing. jr M.Sc.");
    assert_eq!(one.languages.iter().map(ToString::to_string).collect::<Vec<_>>(), ["fr", "en"]);
    assert_eq!(one.contacts.phone[0], "+1-418-656-9254;ext=102");
    assert_eq!(one.contacts.email[0], "simon.perreault@viagenie.ca");
    assert_eq!(one.contacts.postcode, [Clean::new("G1V 2M2")]);
    assert_eq!(one.gender, None, "sex is not grammatical gender");
    let left: Vec<&str> = outcome.refusals.iter().map(|refusal| refusal.key.as_str()).collect();
    assert_eq!(left, ["BDAY", "ANNIVERSARY", "GENDER", "ORG", "ADR", "GEO", "KEY", "TZ", "URL"]);
    assert!(!outcome.tally.refused_something());
    assert!(!outcome.report().contains("Laurier"));
}

#[test]
fn the_properties_of_rfc_9554_come_in() {
    let outcome = vcards(include_str!("samples/rfc9554.vcf"));
    let one = outcome.customer("urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1");
    assert_eq!((one.name.surname.as_str(), one.name.surname2.as_str()), ("González", "Vega"));
    assert_eq!((one.name.generation.as_str(), one.name.credentials.as_str()), ("Jr.", "M.D."));
    assert_eq!((one.name.phonetic.as_str(), one.gender), ("Hwan Gonsales", Some(Gender::Masculine)));
    assert_eq!(one.languages[0].to_string(), "es");
    // Per-language genders that say the same are one.
    assert_eq!(outcome.rules(), ["refused-column"; 2]);
    assert_eq!(one.pronouns.as_ref().map(|one| one.forms["en"].as_str()), Some("xe/xir"));
    assert_eq!((outcome.tally.columns, outcome.tally.cells), (2, 3));
}

#[test]
fn old_cards_come_in_with_their_letters() {
    let card = b"BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=A8=D0=B5=D0=B2=D1=87=D0=B5=D0=BD=\r\n=D0=BA=D0=BE;=D0=86=D0=B2=D0=B0=D0=BD;;;\r\nTEL;CELL;PREF:+380441234567\r\nTEL;HOME:+380440000000\r\nEND:VCARD\r\n\
        BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=windows-1251:\xd8\xe5\xe2\xf7\xe5\xed\xea\xee;\xce\xeb\xe5\xed\xe0;;;\r\nEMAIL;INTERNET:olena@example.org\r\nEND:VCARD\r\n";
    let outcome = vcards(card);
    let names: Vec<_> = outcome.accepted.iter().map(|one| one.customer.name.clone()).collect();
    assert_eq!((names[0].surname.as_str(), names[0].given.as_str()), ("Шевченко", "Іван"));
    assert_eq!((names[1].surname.as_str(), names[1].given.as_str()), ("Шевченко", "Олена"));
    assert_eq!(outcome.accepted[0].customer.contacts.phone[0], "+380441234567");
    let again = vcards(card);
    assert_eq!(outcome.ids(), again.ids());
}

#[test]
fn folded_lines_and_groups_are_put_together() {
    let outcome =
        vcards(card("item1.TEL:+49 30\r\n  901820\r\nitem1.X-ABLabel:work\r\nNOTE:Likes the room\r\n  at the back"));
    let one = outcome.customer("u");
    assert_eq!(one.contacts.phone[0], "+49 30 901820");
    assert_eq!(one.items[0].text, "Likes the room at the back");
}

#[test]
fn notes_arrive_with_unknown_consent_and_private_as_the_card_is() {
    let outcome = vcards(card("CLASS:CONFIDENTIAL\r\nNOTE:Two dogs\\, both old\r\nCATEGORIES:regular,wine"));
    let items = &outcome.customer("u").items;
    let texts: Vec<&str> = items.iter().map(|item| item.text.as_str()).collect();
    assert_eq!(texts, ["Two dogs, both old", "regular", "wine"]);
    for item in items {
        assert_eq!((item.category.as_str(), item.consents[0].state), ("other", ConsentState::Unknown));
        assert_eq!(item.private_from, Some(Audience::ANY));
    }
    let json = jscontacts(
        r#"{"@type":"Card","uid":"j","name":{"full":"Anna Müller"},"notes":{"n":{"note":"Two dogs"}},"keywords":{"wine":true}}"#,
    );
    assert_eq!(json.customer("j").items.len(), 2);
}

#[test]
fn profiles_and_other_people_are_refused_by_name_and_counted() {
    let outcome = vcards(card(
        "X-SOCIALPROFILE;TYPE=twitter:http://twitter.com/secret\r\nRELATED;TYPE=spouse:urn:uuid:secret\r\nSOCIALPROFILE:https://example.com/@secret",
    ));
    assert_eq!(outcome.rules(), ["refused-column"; 3]);
    assert_eq!(outcome.refusals[0].line, 5);
    assert!(outcome.refusals.iter().all(|refusal| refusal.weight == Weight::Part));
    assert!(!outcome.report().contains("secret"));
    let json = jscontacts(
        r#"[{"uid":"j","name":{"full":"Anna Müller"},"onlineServices":{"a":{"user":"secret"}},"relatedTo":{"secret":{}},"anniversaries":{}}]"#,
    );
    assert_eq!(json.rules(), ["refused-column", "refused-column", "no-place"]);
    assert!(!json.report().contains("secret"));
}

#[test]
fn no_person_no_customer() {
    assert_eq!(vcards(card("KIND:org")).rules(), ["no-person"]);
    assert_eq!(jscontacts(r#"{"uid":"g","kind":"group","name":{"full":"Choir"}}"#).rules(), ["no-person"]);
}

#[test]
fn broken_cards_are_told_with_their_line_and_cost_no_other() {
    let good = card("TEL:+1");
    let last = good.replace("UID:u", "UID:last");
    for (broken, rule, line) in [
        ("BEGIN:VCARD\r\nVERSION:4.0\r\nUID:x\r\nFN:Half\r\n".to_owned(), "card-truncated", 7),
        ("BEGIN:VCARD\r\nVERSION:4.0\r\nUID:x\r\nTEL:+1\r\nEND:VCARD\r\n".to_owned(), "no-name", 7),
        ("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Anna Müller\r\nEND:VCARD\r\n".to_owned(), "no-id", 7),
        (good.clone(), "duplicate-id", 7),
        (good.replace("UID:u", "UID:x").replace("TEL:+1", "LANG:not a tag"), "language-tag", 11),
        (good.replace("UID:u", "UID:x").replace("TEL:+1", "no colon"), "card-line", 11),
        (
            good.replace("UID:u", "UID:x").replace("TEL:+1", &format!("NOTE:{}", "x".repeat(1 << 20))),
            "text-too-long",
            11,
        ),
        (good.replace("UID:u", &format!("UID:{}", "x".repeat(1 << 20))), "field-too-long", 9),
    ] {
        let outcome = vcards(format!("{good}{broken}{last}"));
        let first = &outcome.refusals[0];
        assert_eq!((first.rule.id(), first.line), (rule, line), "{rule}");
        assert_eq!((outcome.ids().first(), outcome.ids().last()), (Some(&"u"), Some(&"last")), "{rule}");
        assert_eq!(outcome.tally.records, 3);
    }
    let mut bytes = good.replace("UID:u", "UID:x").into_bytes();
    bytes.extend_from_slice(b"BEGIN:VCARD\r\nFN:M\xfcller\r\nUID:y\r\nEND:VCARD\r\n");
    let outcome = vcards(bytes);
    assert_eq!((outcome.rules()[0], outcome.refusals[0].line, outcome.ids()), ("not-utf8", 8, vec!["x"]));
    assert!(matches!(try_reading(b"", &Format::VCard), Err(ExchangeError::Empty)));
    assert!(matches!(try_reading(b"\xff\xfeB\0", &Format::VCard), Err(ExchangeError::Utf16)));
}

#[test]
fn lines_between_cards_are_told_once_and_a_card_within_a_card_is_passed_over() {
    let agent = "AGENT:\r\nBEGIN:VCARD\r\nN:Secret;Sam;;;\r\nEND:VCARD\r\nTEL:+1";
    let outcome = vcards(format!("{}stray\r\nstray\r\n{}", card(agent), card("").replace("UID:u", "UID:v")));
    assert_eq!(outcome.ids(), ["u", "v"]);
    assert_eq!(outcome.rules(), ["refused-column", "card-line"]);
    assert_eq!((outcome.refusals[1].line, outcome.customer("u").contacts.phone[0].as_str()), (11, "+1"));
    assert!(!outcome.report().contains("ecret"));
}

#[test]
fn broken_json_is_told_and_costs_no_other() {
    let text = "{\"uid\":\"a\",\"name\":{\"full\":\"Anna Müller\"}}\n{\"uid\":\"b\" oops}\n{\"uid\":\"c\",\"name\":{\"full\":\"Iris Falke\"}}\n{\"uid\":\"d\",";
    let outcome = jscontacts(text);
    assert_eq!(outcome.ids(), ["a", "c"]);
    assert_eq!(outcome.rules(), ["syntax", "truncated"]);
    assert_eq!((outcome.refusals[0].line, outcome.refusals[1].line), (2, 4));
}

fn full() -> Customer {
    let name = serde_json::json!({"id": "C-1042", "gender": "feminine", "languages": ["de", "en"],
        "name": {"title": "Dr.", "given": "Anna", "given2": "Maria", "surname": "Müller", "surname2": "Vega",
            "generation": "III", "credentials": "M.D.", "known_as": "Anni; Ann", "phonetic": "An-na Mari-a Myl-ler", "language": "de"},
        "contacts": {"phone": ["+49 30 901820", "+49 30 1"], "email": ["anna@example.org"], "postcode": ["10115", "SW1A 1AA"]},
        "items": [{"category": "drink", "text": "tea", "source": "told-us"}], "boundaries": [{"kind": "no-touch"}],
        "wish": {"never": ["Frau Doktor"]}});
    serde_json::from_value(name).unwrap()
}

fn written(customer: &Customer, format: &Format) -> String {
    let mut out = Vec::new();
    match format {
        Format::VCard => export_vcard(customer, &mut out).unwrap(),
        _ => export_jscontact(customer, &mut out).unwrap(),
    }
    String::from_utf8(out).unwrap()
}

#[test]
fn what_a_card_holds_survives_and_the_rest_is_named() {
    let customer = full();
    assert_eq!(left_out(&customer), [("wish.never", 1), ("boundaries", 1), ("items", 1)]);
    for format in [Format::VCard, Format::JsContact] {
        let text = written(&customer, &format);
        let outcome = try_reading(text.as_bytes(), &format).unwrap();
        let mut expected = Customer::new(customer.id.clone(), customer.name.clone());
        expected.gender = customer.gender;
        expected.languages = customer.languages.clone();
        expected.contacts = customer.contacts.clone();
        if format == Format::JsContact {
            expected.name.language = None;
        }
        assert_eq!(outcome.accepted[0].customer, expected, "{text}");
        assert!(!text.contains("tea") && !text.contains("Doktor"));
    }
}

#[test]
fn a_surname_that_is_the_same_twice_survives() {
    let name = r#"{"id":"u","name":{"given":"María","surname":"García","surname2":"García","generation":"Jr.","credentials":"Jr."}}"#;
    let customer: Customer = serde_json::from_str(name).unwrap();
    for format in [Format::VCard, Format::JsContact] {
        let text = written(&customer, &format);
        assert_eq!(try_reading(text.as_bytes(), &format).unwrap().accepted[0].customer.name, customer.name, "{text}");
    }
}

#[test]
fn formulas_are_neutralised_in_tables() {
    for start in ["=", "+", "-", "@"] {
        let name = PersonName { given: Clean::new(&format!("{start}cmd|' /C calc'!A0")), ..PersonName::default() };
        let mut out = Vec::new();
        export_csv_row(&Customer::new(CustomerId::new("c"), name), &mut out).unwrap();
        assert!(String::from_utf8(out).unwrap().contains(&format!("'{start}cmd")), "{start}");
    }
}

proptest! {
    #[test]
    fn any_name_survives_and_no_line_holds_control_or_bidi(given in "\\PC{1,60}|.{1,60}", surname in ".{1,90}") {
        let name = PersonName { given: Clean::new(&given), surname: Clean::new(&surname), ..PersonName::default() };
        prop_assume!(!name.given.is_empty() && !name.surname.is_empty());
        let customer = Customer::new(CustomerId::new("c"), name);
        for format in [Format::VCard, Format::JsContact] {
            let text = written(&customer, &format);
            for line in text.lines() {
                let hidden = |c: char| c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}');
                prop_assert!(!line.chars().any(hidden), "{:?}", line);
                prop_assert!(format != Format::VCard || line.len() <= 75);
            }
            let outcome = try_reading(text.as_bytes(), &format).unwrap();
            prop_assert_eq!(&outcome.accepted[0].customer.name, &customer.name);
        }
    }

    #[test]
    fn no_bytes_break_the_readers(bytes in proptest::collection::vec(any::<u8>(), 0..200), text in "(BEGIN:VCARD|END:VCARD|N|[;:=,.\"\\\\{}\\[\\]]|\r\n|[ -~]){0,40}") {
        for input in [bytes.as_slice(), text.as_bytes()] {
            let _ = try_reading(input, &Format::VCard);
            let _ = try_reading(input, &Format::JsContact);
        }
    }
}
