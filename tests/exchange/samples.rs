//! Contact cards that others published, through import and export: docs/EXCHANGE.md has the table of what survives, and
//! this test holds it equal.

use std::fmt::Write as _;

use proptest::prelude::*;
use tactful::domain::{Clean, Customer};
use tactful::exchange::{Format, export_csv_row, export_jscontact, export_jsonl, export_vcard, left_out};

use crate::harness::try_reading;

const SAMPLES: [(&str, &[u8]); 9] = [
    ("rfc2426.vcf", include_bytes!("samples/rfc2426.vcf")),
    ("rfc6350.vcf", include_bytes!("samples/rfc6350.vcf")),
    ("rfc9554.vcf", include_bytes!("samples/rfc9554.vcf")),
    ("rfc9553.json", include_bytes!("samples/rfc9553.json")),
    ("caldavtester.vcf", include_bytes!("samples/caldavtester.vcf")),
    ("jeroendesloovere.vcf", include_bytes!("samples/jeroendesloovere.vcf")),
    ("folkerkinzel-outlook.vcf", include_bytes!("samples/folkerkinzel-outlook.vcf")),
    ("folkerkinzel-note.vcf", include_bytes!("samples/folkerkinzel-note.vcf")),
    ("folkerkinzel-ukrainian.vcf", include_bytes!("samples/folkerkinzel-ukrainian.vcf")),
];

fn format(name: &str) -> Format {
    if name.contains(".json") { Format::JsContact } else { Format::VCard }
}

fn written(customer: &Customer, format: &Format) -> Vec<u8> {
    let mut out = Vec::new();
    match format {
        Format::VCard => export_vcard(customer, &mut out).unwrap(),
        _ => export_jscontact(customer, &mut out).unwrap(),
    }
    out
}

/// The keys in which a customer came back other than it went out, beside those that were said to be left out.
fn lost(customer: &Customer, format: &Format) -> Vec<String> {
    let text = written(customer, format);
    let back = try_reading(&text, format).unwrap();
    let mut back = back.accepted[0].customer.clone();
    // The export tells of it beside: see `tactful export --format jscontact`.
    let language = *format == Format::JsContact && customer.name.language.is_some();
    if language {
        back.name.language.clone_from(&customer.name.language);
    }
    let back = serde_json::to_value(&back).unwrap();
    let before = serde_json::to_value(customer).unwrap();
    let told = left_out(customer);
    let said = |key: &str| told.iter().any(|(left, _)| *left == key || left.split('.').next() == Some(key));
    let keys = before.as_object().unwrap();
    let lost = keys.iter().filter(|(key, value)| back.get(key) != Some(value) && !said(key));
    lost.map(|(key, _)| key.clone()).chain(language.then(|| "name.language (told)".to_owned())).collect()
}

fn row(name: &str, bytes: &[u8]) -> String {
    let outcome = try_reading(bytes, &format(name)).unwrap();
    let mut held: Vec<String> = Vec::new();
    for accepted in &outcome.accepted {
        let value = serde_json::to_value(&accepted.customer).unwrap();
        for (key, value) in
            value.as_object().unwrap().iter().filter(|(key, _)| !["format", "id"].contains(&key.as_str()))
        {
            let parts = value.as_object().filter(|_| key == "contacts").into_iter().flat_map(|parts| parts.keys());
            let mut keys: Vec<String> = parts.map(|part| format!("{key}.{part}")).collect();
            if keys.is_empty() {
                keys.push(key.clone());
            }
            keys.retain(|key| !held.contains(key));
            held.extend(keys);
        }
    }
    let through = |format: Format| {
        let mut names: Vec<String> = outcome.accepted.iter().flat_map(|one| lost(&one.customer, &format)).collect();
        let items = outcome.accepted.iter().any(|one| !one.customer.items.is_empty());
        names.extend(items.then(|| "items (told)".to_owned()));
        names.sort();
        names.dedup();
        match (outcome.accepted.is_empty(), names.is_empty()) {
            (true, _) => "–".to_owned(),
            (_, true) => "all".to_owned(),
            _ => format!("all but {}", names.join(", ")),
        }
    };
    let mut told: Vec<String> = Vec::new();
    for refusal in &outcome.refusals {
        let said = format!("{}: {}", refusal.rule.id(), refusal.key).replace(": ,", "");
        if !told.contains(&said) {
            told.push(said);
        }
    }
    let dash = |list: &[String]| if list.is_empty() { "–".to_owned() } else { list.join(", ") };
    format!(
        "| {name} | {} of {} | {} | {} | {} | {} |",
        outcome.tally.accepted,
        outcome.tally.records,
        dash(&held),
        through(Format::VCard),
        through(Format::JsContact),
        dash(&told)
    )
}

#[test]
fn the_published_table_says_what_survives() {
    let mut table = String::from(
        "| sample | taken in | comes in as | vCard out and in | JSContact out and in | told in the report |\n|---|---|---|---|---|---|\n",
    );
    for (name, bytes) in SAMPLES {
        writeln!(table, "{}", row(name, bytes)).unwrap();
    }
    let path = "docs/EXCHANGE.md";
    let page = std::fs::read_to_string(path).unwrap();
    let (before, rest) = page.split_once("<!-- samples -->\n").expect("the page has a place for the table");
    let (_, after) = rest.split_once("<!-- end of samples -->").expect("and an end of it");
    let wanted = format!("{before}<!-- samples -->\n{table}<!-- end of samples -->{after}");
    if std::env::var_os("TACTFUL_WRITE_DOCS").is_some() {
        std::fs::write(path, &wanted).unwrap();
    }
    assert!(page == wanted, "TACTFUL_WRITE_DOCS=1 writes the table of {path}:\n{table}");
}

#[test]
fn a_card_in_letters_of_no_known_set_is_refused_whole() {
    let outcome = try_reading(include_bytes!("samples/folkerkinzel-ansi.vcf"), &Format::VCard).unwrap();
    assert_eq!((outcome.tally.accepted, outcome.rules()), (0, vec!["not-utf8"]));
}

#[test]
fn class_makes_notes_private_from_any_whatever_the_version_and_the_order() {
    for version in ["2.1", "3.0", "4.0"] {
        for class in ["PRIVATE", "CONFIDENTIAL", "private", "Secret"] {
            for lines in [format!("NOTE:tea\r\nCLASS:{class}"), format!("CLASS:{class}\r\nNOTE:tea")] {
                let card = format!("BEGIN:VCARD\r\nVERSION:{version}\r\nN:A;B;;;\r\nUID:u\r\n{lines}\r\nEND:VCARD\r\n");
                let outcome = try_reading(card.as_bytes(), &Format::VCard).unwrap();
                let item = &outcome.customer("u").items[0];
                assert_eq!(item.private_from, Some(tactful::domain::Audience::ANY), "{card}");
            }
        }
    }
    let card = r#"{"@type":"Card","uid":"u","name":{"full":"B A"},"notes":{"n":{"note":"tea"}},"vCardProps":[["class",{},"text","CONFIDENTIAL"]]}"#;
    let outcome = try_reading(card.as_bytes(), &Format::JsContact).unwrap();
    assert_eq!(outcome.customer("u").items[0].private_from, Some(tactful::domain::Audience::ANY));
}

#[test]
fn pronouns_go_out_and_in_by_language_and_private_ones_stay() {
    let mut customer: Customer = serde_json::from_str(
        r#"{"id":"u","name":{"given":"Kim"},"gender":"neuter","pronouns":{"forms":{"en":"they/them","de":"dey/deren","und":"xe"}}}"#,
    )
    .unwrap();
    for gender in [customer.gender, None] {
        customer.gender = gender;
        for format in [Format::VCard, Format::JsContact] {
            let text = written(&customer, &format);
            let back = try_reading(&text, &format).unwrap();
            assert_eq!(back.accepted[0].customer.pronouns, customer.pronouns, "{}", String::from_utf8_lossy(&text));
        }
    }
    customer.pronouns.as_mut().unwrap().private_from = Some(tactful::domain::Audience::ANY);
    assert!(left_out(&customer).contains(&("pronouns", 3)));
    for format in [Format::VCard, Format::JsContact] {
        assert!(!String::from_utf8(written(&customer, &format)).unwrap().contains("they"));
    }
}

proptest! {
    #[test]
    fn no_exported_line_holds_control_or_bidi_and_no_cell_a_formula(hostile in prop::collection::vec("\\PC{0,12}|.{0,12}|[=+@\t\r;|,-]{1,3}[a-z(]{0,4}|[\u{202a}-\u{202e}\u{2066}-\u{2069}\u{1b}\u{7}]{1,4}", 6)) {
        let mut at = hostile.iter().cycle();
        let mut text = || Clean::new(at.next().unwrap());
        let mut customer: Customer = serde_json::from_str(r#"{"id":"c","name":{"given":"A"},"stays":[{"from":"2026-01-01","to":"2026-01-02"}],
            "orders":[{"order":"A"}],"items":[{"category":"drink","text":"t","source":"told-us"}],"wish":{"never":["x"]}}"#).unwrap();
        (customer.name.given, customer.name.surname, customer.name.title) = (text(), text(), text());
        customer.contacts.phone = vec![text(), text()];
        customer.contacts.email = vec![text()];
        customer.stays[0].booking = text();
        customer.orders[0].order = text();
        customer.items[0].text = text();
        customer.wish.as_mut().unwrap().never = vec![text()];
        let mut lines = Vec::new();
        export_jsonl(&customer, &mut lines).unwrap();
        export_jscontact(&customer, &mut lines).unwrap();
        export_vcard(&customer, &mut lines).unwrap();
        let mut table = Vec::new();
        export_csv_row(&customer, &mut table).unwrap();
        lines.extend_from_slice(&table);
        for line in String::from_utf8(lines).unwrap().lines() {
            let hidden = |c: char| c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{61c}');
            prop_assert!(!line.chars().any(hidden), "{:?}", line);
        }
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(&table[..]);
        let record = reader.records().next().unwrap().unwrap();
        for cell in &record {
            for piece in cell.split([';', ',', '|']) {
                prop_assert!(!piece.trim_start_matches(' ').starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']), "{:?}", cell);
            }
        }
    }
}
