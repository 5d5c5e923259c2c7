//! Cards of companies, names to go by, and where in a file the report says that something is.

use tactful::domain::{Clean, Customer, CustomerId, PersonName};
use tactful::exchange::{Format, export_vcard};

use super::harness::{Outcome, documents, try_reading};

fn vcard(lines: &str) -> Outcome {
    let card = format!("BEGIN:VCARD\r\nVERSION:3.0\r\nUID:u\r\n{lines}\r\nEND:VCARD\r\n");
    try_reading(card.as_bytes(), &Format::VCard).unwrap()
}

#[test]
fn a_card_that_shows_a_company_is_no_person() {
    let company = "N:;;;;\r\nFN:Hotel Adler GmbH\r\nORG:Hotel Adler GmbH;\r\nTEL:+43 1 55";
    for lines in [format!("{company}\r\nX-ABShowAs:COMPANY"), format!("X-ABShowAs:COMPANY\r\n{company}")] {
        let outcome = vcard(&lines);
        assert_eq!((outcome.ids(), outcome.rules().last().copied()), (vec![], Some("no-person")), "{lines}");
    }
    let person = vcard("N:Müller;Anna;;;\r\nORG:Hotel Adler GmbH;\r\nX-ABShowAs:COMPANY");
    assert_eq!(person.customer("u").name.surname, "Müller");
}

#[test]
fn of_several_names_to_go_by_the_preferred_is_taken_and_the_rest_is_told() {
    for (lines, known_as, more) in [
        ("NICKNAME:Anni", "Anni", 0),
        ("NICKNAME:Anni,Annchen", "Anni", 1),
        ("NICKNAME:Anni\r\nNICKNAME;PREF=1:Annchen", "Annchen", 1),
        ("NICKNAME;PREF=2:Anni\r\nNICKNAME;PREF=1:Annchen\r\nNICKNAME:Anna", "Annchen", 1),
        ("NICKNAME:Anni\r\nNICKNAME:Anni", "Anni", 0),
        ("NICKNAME:", "", 0),
    ] {
        let outcome = vcard(&format!("N:Müller;Anna;;;\r\n{lines}"));
        assert_eq!(outcome.customer("u").name.known_as, known_as, "{lines}");
        let told = outcome.refusals.iter().filter(|one| one.key.as_str() == "NICKNAME").count();
        assert_eq!((told, outcome.rules().len()), (more, more), "{lines}");
    }
    let card = r#"{"@type":"Card","uid":"u","name":{"full":"Anna"},"nicknames":{"a":{"name":"Anni"},"b":{"name":"Annchen","pref":1}}}"#;
    let outcome = try_reading(card.as_bytes(), &Format::JsContact).unwrap();
    assert_eq!(outcome.customer("u").name.known_as, "Annchen");
    assert_eq!(outcome.rules(), ["no-place"]);
}

#[test]
fn a_fault_in_a_card_is_counted_in_characters_of_its_line() {
    let good = r#"{"@type":"Card","uid":"Юлія","name":{"full":"Юлія"}}"#;
    for (file, line, column) in [
        (r#"{"uid":"a" "x":1}"#.to_owned(), 1, 12),
        (format!("{good}\n{{\"uid\":\"ю\" \"x\":1}}"), 2, 12),
        (format!("[{good}, {{\"uid\":\"ю\" \"x\":1}}]"), 1, good.chars().count() as u64 + 15),
        (format!("\u{feff}{{\"uid\":\"ю\" \"x\":1}}\n{good}"), 1, 12),
        ("[{\n \"uid\":\"юя\" \"x\":1}]".to_owned(), 2, 13),
    ] {
        let outcome = try_reading(file.as_bytes(), &Format::JsContact).unwrap();
        let first = &outcome.refusals[0];
        assert_eq!((first.rule.id(), first.line, first.column), ("syntax", line, column), "{file}");
    }
}

#[test]
fn what_stands_where_a_language_should_is_content_and_told_nowhere() {
    for key in ["wish", "pronouns"] {
        let line =
            format!(r#"{{"id":"c","name":{{"given":"A"}},"{key}":{{"forms":{{"de":"x","my wife is ill":"y"}}}}}}"#);
        let outcome = documents(line);
        let first = &outcome.refusals[0];
        assert_eq!((first.rule.id(), first.key.as_str()), ("language-tag", format!("{key}.forms[1]").as_str()));
        assert!(!outcome.report().contains("wife"));
    }
}

#[test]
fn an_id_that_is_no_uri_as_it_stands_goes_out_as_text() {
    for (id, line) in [
        ("urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1", "UID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1\r\n"),
        ("urn:uuid:aa,bb", "UID;VALUE=text:urn:uuid:aa\\,bb\r\n"),
        ("C-1", "UID;VALUE=text:C-1\r\n"),
    ] {
        let name = PersonName { given: Clean::new("Anna"), ..PersonName::default() };
        let customer = Customer::new(CustomerId::new(id), name);
        let mut out = Vec::new();
        export_vcard(&customer, &mut out).unwrap();
        assert!(String::from_utf8_lossy(&out).contains(line), "{id}");
        assert_eq!(try_reading(&out, &Format::VCard).unwrap().ids(), [id]);
    }
}
