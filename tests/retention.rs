//! The terms after which data leave: kind by kind, on the day after the last and not before.

use chrono::NaiveDate;
use tactful::domain::{CategoryId, Customer};
use tactful::retention::{HouseTerms, Kind, Terms, due};

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn customer(rest: &str) -> Customer {
    serde_json::from_str(&format!(r#"{{"id":"C-1","name":{{"given":"Anna"}},{rest}}}"#)).expect("a customer")
}

fn kinds(customer: &Customer, imported: Option<&str>, on: &str) -> Vec<(Kind, u64)> {
    let life = |_: &CategoryId| Some(100);
    due(customer, imported.map(day), day(on), &Terms::built_in(), &life).map(|due| due.counts).unwrap_or_default()
}

/// Each with the last day on which it stays, beside a stay to come that keeps the customer.
#[test]
fn each_kind_leaves_on_the_day_after_its_term() {
    let coming = r#""stays":[{"from":"2030-01-01","to":"2030-01-02"}],"#;
    let given = r#"{"purpose":"service-personalisation","state":"given","on":"2026-01-01""#;
    for (kind, rest, last) in [
        (Kind::EndedConsent, format!(r#"{coming}"items":[{{"category":"drink","text":"tea","source":"told-us","confirmed_on":"2026-01-01","consents":[{given},"expires":"2026-02-01"}}]}}]"#), "2026-03-03"),
        (Kind::EndedConsent, format!(r#"{coming}"items":[{{"category":"drink","text":"tea","source":"told-us","consents":[{given}}},{{"purpose":"service-personalisation","state":"withdrawn","on":"2026-02-01"}}]}}]"#), "2026-03-03"),
        // A yes ends when it is taken back, however long it was given for.
        (Kind::EndedConsent, format!(r#"{coming}"items":[{{"category":"drink","text":"tea","source":"told-us","consents":[{given},"expires":"2029-01-01"}},{{"purpose":"service-personalisation","state":"withdrawn","on":"2026-02-01"}}]}}]"#), "2026-03-03"),
        (Kind::EndedConsent, format!(r#"{coming}"items":[{{"category":"drink","text":"tea","source":"told-us","confirmed_on":"2026-01-01","consents":[{given}}},{{"purpose":"service-personalisation","state":"withdrawn","on":"2026-01-01"}}]}}]"#), "2026-01-31"),
        (Kind::EndedConsent, format!(r#"{coming}"items":[{{"category":"drink","text":"tea","source":"told-us","confirmed_on":"2026-01-01","consents":[{given},"expires":"2029-01-01"}},{{"purpose":"service-personalisation","state":"given","on":"2026-01-15","expires":"2026-02-01"}}]}}]"#), "2026-03-03"),
        (Kind::Visits, format!(r#"{coming}"visits":{{"count":2,"last":"2026-01-01","consents":[{given},"expires":"2029-01-01"}},{{"purpose":"service-personalisation","state":"withdrawn","on":"2026-02-01"}}]}}"#), "2026-03-03"),
        (Kind::StaleItem, format!(r#"{coming}"items":[{{"category":"drink","text":"tea","source":"told-us","confirmed_on":"2026-01-01","consents":[{given}}}]}}]"#), "2027-04-11"),
        (Kind::ConsentRecord, format!(r#"{coming}"items":[{{"category":"drink","text":"","source":"told-us","consents":[{{"purpose":"offers","state":"refused","on":"2026-01-01"}}]}}]"#), "2028-12-31"),
        (Kind::Visits, format!(r#"{coming}"visits":{{"count":2,"last":"2026-01-01","consents":[{given}}}]}}"#), "2028-12-31"),
        (Kind::Visits, format!(r#"{coming}"visits":{{"count":2,"last":"2026-01-01","consents":[{given},"expires":"2026-02-01"}}]}}"#), "2026-03-03"),
        (Kind::Order, format!(r#"{coming}"orders":[{{"order":"A","on":"2026-01-01"}}]"#), "2028-12-31"),
        (Kind::Case, format!(r#"{coming}"cases":[{{"opened":"2025-01-01","what":"lamp","state":"closed","closed":"2026-01-01"}}]"#), "2026-01-31"),
        (Kind::Party, r#""orders":[{"order":"A","on":"2029-01-01"}],"stays":[{"from":"2026-01-01","to":"2026-01-03","party":{"adults":2,"children":1}}]"#.to_owned(), "2026-01-03"),
        (Kind::Stay, r#""orders":[{"order":"A","on":"2029-01-01"}],"stays":[{"from":"2026-01-01","to":"2026-01-03"}]"#.to_owned(), "2027-01-03"),
        (Kind::Customer, r#""orders":[{"order":"A","on":"2026-01-01"}],"languages":["de"]"#.to_owned(), "2028-12-31"),
    ] {
        let customer = customer(&rest);
        let after = day(last).succ_opt().expect("a day").to_string();
        assert_eq!(kinds(&customer, None, last), [], "{kind:?} stays through {last}");
        assert_eq!(kinds(&customer, None, &after), [(kind, 1)], "{kind:?} leaves on {after}");
    }
}

#[test]
fn a_text_goes_and_the_record_of_its_consent_stays() {
    let known = customer(
        r#""stays":[{"from":"2030-01-01","to":"2030-01-02"}],"items":[{"category":"drink","text":"tea","source":"told-us",
        "consents":[{"purpose":"offers","state":"refused","on":"2026-01-01"}]},{"category":"food","text":"note","source":"observed"}]"#,
    );
    let life = |_: &CategoryId| Some(100);
    let left = due(&known, Some(day("2026-01-01")), day("2026-03-01"), &Terms::built_in(), &life).expect("due");
    assert_eq!(left.counts, [(Kind::EndedConsent, 2)]);
    let remains = left.remains.expect("the customer stays");
    assert_eq!((remains.items.len(), remains.items[0].text.as_str()), (1, ""));
    assert_eq!(remains.items[0].consents, known.items[0].consents);
}

#[test]
fn what_must_stay_stays() {
    let open = r#""cases":[{"opened":"2001-01-01","what":"lamp","state":"open"}]"#;
    let restricted = r#""restricted":{"on":"2001-01-01"},"stays":[{"from":"2001-01-01","to":"2001-01-03"}]"#;
    let allergy = r#""stays":[{"from":"2030-01-01","to":"2030-01-02"}],"items":[{"category":"need","text":"no nuts","source":"told-us",
        "sensitivity":"health","consents":[{"purpose":"safety","state":"given","on":"2010-01-01","explicit":true}]}]"#;
    let undated = r#""contacts":{"phone":["+49 30 1"]}"#;
    for rest in [open, restricted, allergy, undated] {
        assert_eq!(kinds(&customer(rest), None, "2029-01-01"), [], "{rest}");
    }
    assert_eq!(kinds(&customer(undated), Some("2020-01-01"), "2029-01-01"), [(Kind::Customer, 1)]);
}

#[test]
fn the_published_schema_is_that_of_the_type() {
    let schema = serde_json::to_value(schemars::schema_for!(HouseTerms)).expect("a schema is JSON");
    let text = serde_json::to_string_pretty(&schema).expect("a schema is JSON") + "\n";
    let path = "docs/schema/terms.schema.json";
    if std::env::var_os("TACTFUL_WRITE_SCHEMA").is_some() {
        std::fs::write(path, &text).expect("the schema is written");
    }
    assert!(
        std::fs::read_to_string(path).is_ok_and(|published| published == text),
        "TACTFUL_WRITE_SCHEMA=1 writes {path}"
    );
}
