//! Postcodes of contact cards: by them a caller can be verified, and of an address nothing else is taken in.

use tactful::custody::{DayOrder, answers_fit};
use tactful::domain::{Clean, Customer};
use tactful::exchange::{Format, export_csv_row, export_jscontact, export_vcard, left_out, left_out_of_table};

use super::harness::{Outcome, try_reading};

fn vcard(version: &str, lines: &str) -> Outcome {
    let card = format!("BEGIN:VCARD\r\nVERSION:{version}\r\nUID:u\r\nN:Müller;Anna;;;\r\n{lines}\r\nEND:VCARD\r\n");
    try_reading(card.as_bytes(), &Format::VCard).unwrap()
}

fn codes(outcome: &Outcome) -> Vec<&str> {
    outcome.customer("u").contacts.postcode.iter().map(Clean::as_str).collect()
}

#[test]
fn they_come_in_from_every_version_and_the_street_stays_out() {
    for (version, line) in [
        ("2.1", "ADR;HOME:;;Hauptstr. 1;Berlin;;10115;Germany"),
        ("2.1", "ADR;HOME;ENCODING=QUOTED-PRINTABLE:;;Hauptstr.=0A1;Berlin;;=31=30115;Germany"),
        ("3.0", "item1.ADR;type=HOME;type=pref:;;Hauptstr. 1;Berlin;; 10115 ;Germany"),
        ("4.0", "ADR;TYPE=home;LABEL=\"Hauptstr. 1\":;;Hauptstr. 1,Hof;Berlin;;10115;Germany;;;;1;Hauptstr.;;;;;;"),
    ] {
        let outcome = vcard(version, line);
        assert_eq!(codes(&outcome), ["10115"], "{line}");
        assert_eq!(outcome.rules(), ["no-place"], "{line}");
        let held = format!("{:?}{}", outcome.accepted, outcome.report());
        assert!(!held.contains("Haupt") && !held.contains("Berlin"), "{held}");
    }
    let card = r#"{"uid":"u","name":{"full":"Anna Müller"},"addresses":{"a":{"components":[{"kind":"name","value":"Hauptstr."},{"kind":"postcode","value":"10115"}]},
        "b":{"full":"somewhere","pref":1,"components":[{"kind":"postcode","value":"01001"}]},"c":{"full":"elsewhere"}}}"#;
    let outcome = try_reading(card.as_bytes(), &Format::JsContact).unwrap();
    assert_eq!(codes(&outcome), ["01001", "10115"], "the preferred one first");
    assert_eq!(outcome.rules(), ["no-place"]);
}

#[test]
fn a_caller_is_verified_by_the_one_of_their_card() {
    let outcome = vcard("4.0", "TEL:+49 30 901820\r\nADR:;;Hauptstr. 1;Berlin;;10 115;Germany");
    let today = "2026-11-24".parse().unwrap();
    let fits = |answers: &[&str]| answers_fit(outcome.customer("u"), answers, today, DayOrder::DayFirst);
    assert!(fits(&["10115", "030 901820"]) && !fits(&["10116", "030 901820"]));
}

#[test]
fn an_address_that_cannot_be_read_costs_itself_and_not_the_customer() {
    let mut card =
        b"BEGIN:VCARD\r\nUID:u\r\nN:Novak;Jan;;;\r\nADR:;;M\xf6litz;;;1;\r\nADR:;;;;;2;\r\nEND:VCARD\r\n".to_vec();
    let outcome = try_reading(&card, &Format::VCard).unwrap();
    assert_eq!((codes(&outcome), outcome.rules()), (vec!["2"], vec!["not-utf8"]));
    card.splice(0..0, *b"\n");
    assert_eq!(try_reading(&card, &Format::VCard).unwrap().refusals[0].line, 5);
}

#[test]
fn they_go_out_and_come_in_again_and_a_table_tells_that_it_has_none() {
    let customer: Customer = serde_json::from_str(
        r#"{"id":"u","name":{"given":"Anna"},"contacts":{"postcode":["10115","SW1A 1AA","a;b,c\\d"]}}"#,
    )
    .unwrap();
    for format in [Format::VCard, Format::JsContact] {
        let mut card = Vec::new();
        match format {
            Format::VCard => export_vcard(&customer, &mut card).unwrap(),
            _ => export_jscontact(&customer, &mut card).unwrap(),
        }
        let outcome = try_reading(&card, &format).unwrap();
        assert_eq!(outcome.customer("u").contacts, customer.contacts);
        assert!(outcome.refusals.is_empty(), "{}", outcome.report());
    }
    assert_eq!(left_out(&customer), []);
    assert_eq!(left_out_of_table(&customer), []);
    let mut table = Vec::new();
    export_csv_row(&customer, &mut table).unwrap();
    assert!(String::from_utf8(table).unwrap().contains("10115 ::: SW1A 1AA ::: a;b,c\\d"));
}

#[test]
fn a_table_brings_them_by_the_heading_that_each_system_gives_them() {
    for (heads, row, codes) in [
        ("Guest Name,Arrival,Nights,Confirmation,PLZ", "Koval/Olena,2026-11-24,1,R-1,01001", &["01001"][..]),
        ("Гість,Заїзд,Ночей,Номер бронювання,Поштовий індекс", "Коваль Олена,2026-11-24,1,R-1,01001", &["01001"]),
        (
            "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address Zip,Total Orders",
            "7,Olena,Koval,o@example.org,no,'01001,2",
            &["01001"],
        ),
        (
            "First Name,Last Name,E-mail Address,Business Phone,Business Postal Code,Home Postal Code",
            "Olena,Koval,o@example.org,1,99999,01001",
            &["01001"],
        ),
        (
            "First Name,Last Name,Phonetic First Name,Name Prefix,Address 1 - Postal Code,Address 2 - Postal Code",
            "Olena,Koval,,,01001 ::: 01001,SW1A 1AA",
            &["01001", "SW1A 1AA"],
        ),
    ] {
        let outcome = try_reading(format!("{heads}\n{row}\n").as_bytes(), &Format::Csv(None)).unwrap();
        let held: Vec<&str> = outcome.accepted[0].customer.contacts.postcode.iter().map(Clean::as_str).collect();
        assert_eq!(held, codes, "{heads}");
        assert!(!outcome.rules().contains(&"unknown-column"), "{}", outcome.report());
    }
}
