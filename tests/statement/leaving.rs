//! The day that a statement names is the day on which retention takes it: compared with asking retention day by day.

use chrono::NaiveDate;
use tactful::disclosure::Policy;
use tactful::domain::{CategoryId, Customer, Interface};
use tactful::retention::{Kind, Terms, due};
use tactful::statement::{Controller, Held, Statement, Tongue, compose};

use super::{aloud, now};

fn customer(rest: &str) -> Customer {
    // A stay to come keeps the customer, so that nothing leaves with them.
    let stay = r#""stays":[{"booking":"R-1","from":"2031-01-01","to":"2031-01-02"}]"#;
    serde_json::from_str(&format!(r#"{{"id":"C-1","name":{{"given":"Anna"}},{stay},{rest}}}"#)).expect("a document")
}

fn told(customer: &Customer) -> Statement {
    let tongue = Tongue { words: Interface::En.into(), wanted: None };
    compose(customer, &[], Controller::default(), &Policy::built_in(), now(), tongue)
}

fn held(customer: &Customer) -> Held {
    told(customer).held.remove(0)
}

/// The first day, from that of the statement on, on which retention lets the text, the visits or the customer go.
fn taken(customer: &Customer) -> Option<(NaiveDate, Kind)> {
    let (terms, policy) = (Terms::built_in(), Policy::built_in());
    let life = |id: &CategoryId| policy.category(id).map(|one| one.shelf_life_days);
    let taken = |day| {
        let kinds = due(customer, None, day, &terms, &life)?.counts;
        let of = [Kind::EndedConsent, Kind::StaleItem, Kind::Visits, Kind::Customer];
        Some((day, kinds.into_iter().map(|(kind, _)| kind).find(|kind| of.contains(kind))?))
    };
    now().day().iter_days().take(3_000).find_map(taken)
}

fn item(category: &str, rest: &str, consents: &str) -> Customer {
    let item = format!(r#"{{"category":"{category}","text":"tea","source":"told-us",{rest}"consents":[{consents}]}}"#);
    customer(&format!(r#""items":[{item}]"#))
}

#[test]
fn the_day_is_that_of_retention_whatever_became_of_the_consent() {
    let given = r#"{"purpose":"service-personalisation","state":"given","on":"2026-01-05"}"#;
    let until = |day: &str| given.replace("\"on\"", &format!("\"expires\":\"{day}\",\"on\""));
    let later =
        |state: &str| format!(r#"{given},{{"purpose":"service-personalisation","state":"{state}","on":"2026-11-05"}}"#);
    let only = |state: &str| given.replace("given", state).replace("2026-01-05", "2026-11-05");
    let offers = r#"{"purpose":"offers","state":"given","on":"2026-01-06","expires":"2027-01-31"}"#;
    let confirmed = r#""confirmed_on":"2026-08-01","#;
    let health = r#""sensitivity":"health","confirmed_on":"2024-08-01","#;
    let lets = "\nUnless you confirm it again, we delete it on";
    let ends = "\nYour consent ends; after that we delete this on";
    let all = "we delete it with everything else on 2 January 2034.";
    let none = "\nNo consent of yours holds for this; we delete it on";
    for (customer, leaves, said) in [
        (item("drink", confirmed, &until("2026-06-05")), Some("2026-11-24"), none),
        (item("drink", confirmed, &later("withdrawn")), Some("2026-12-06"), none),
        (item("drink", confirmed, &later("refused")), Some("2026-12-06"), none),
        (item("drink", confirmed, &only("requested")), Some("2026-12-06"), none),
        (item("drink", confirmed, &only("unknown")), Some("2026-12-06"), none),
        (item("drink", confirmed, &until("2026-12-31")), Some("2027-01-31"), ends),
        (item("drink", confirmed, &format!("{},{offers}", later("withdrawn"))), Some("2027-03-03"), ends),
        (item("drink", confirmed, given), None, lets),
        (item("drink", "", given), None, lets),
        (item("drink", confirmed, &until("2030-06-05")), None, lets),
        (item("need", health, &until("2028-01-05")), Some("2028-02-05"), ends),
        (item("need", health, given), Some("2034-01-02"), all),
    ] {
        let held = held(&customer);
        let named = held.deleted_on.zip(held.deleted_by);
        assert_eq!(named, taken(&customer), "{:?}", customer.items);
        match leaves {
            Some(day) => assert_eq!(held.deleted_on.map(|on| on.to_string()).as_deref(), Some(day)),
            None => assert!(named.is_some()),
        }
        let text = aloud(&told(&customer));
        assert!(text.contains(said), "{said} is not in\n{text}");
    }
    // Where only the day of the import would tell, the term is said and no day.
    let unknown = item("drink", "", "");
    let text = aloud(&told(&unknown));
    assert_eq!(held(&unknown).deleted_on, None);
    assert!(
        text.contains("\nWhat you no longer agree to, or never agreed to: 30 days after")
            && !text.contains("we delete")
    );
}

#[test]
fn what_is_held_longest_leaves_with_the_customer() {
    let given = r#"{"purpose":"safety","state":"given","on":"2026-01-05","explicit":true}"#;
    let mut customer = item("need", r#""confirmed_on":"2026-08-01","sensitivity":"health","#, given);
    let said = |customer: &Customer| {
        let held = held(customer);
        assert_eq!(held.deleted_on.zip(held.deleted_by), taken(customer));
        held.deleted_on.map(|day| day.to_string())
    };
    customer.stays[0].to = "2026-11-26".parse().expect("a day");
    assert_eq!(said(&customer).as_deref(), Some("2029-11-26"));
    assert!(aloud(&told(&customer)).contains("we delete it with everything else on 26 November 2029."));
    customer.stays.clear();
    assert_eq!(said(&customer).as_deref(), Some("2029-08-01"));
    customer.cases =
        serde_json::from_str(r#"[{"opened":"2026-11-22","what":"heating","state":"open"}]"#).expect("cases");
    assert_eq!(said(&customer), None, "an open case keeps the customer");
}

#[test]
fn earlier_visits_have_a_day_too() {
    for (consents, kind, said) in [
        ("", None, ""),
        (
            r#"{"purpose":"service-personalisation","state":"given","on":"2025-01-05"}"#,
            Some(Kind::Visits),
            "visit us again",
        ),
        (
            r#"{"purpose":"service-personalisation","state":"withdrawn","on":"2026-11-05"}"#,
            Some(Kind::EndedConsent),
            "No consent of yours holds",
        ),
    ] {
        let visits = format!(r#"{{"first":"2023-04-02","last":"2025-10-11","count":7,"consents":[{consents}]}}"#);
        let customer = customer(&format!(r#""visits":{visits}"#));
        let held = held(&customer);
        assert_eq!(held.deleted_by, kind.or(Some(Kind::Visits)));
        assert_eq!(held.deleted_on, taken(&customer).map(|(day, _)| day), "{consents}");
        assert!(aloud(&told(&customer)).contains(said));
    }
}

#[test]
fn while_use_is_restricted_nothing_is_said_to_leave() {
    let given = r#"{"purpose":"service-personalisation","state":"withdrawn","on":"2026-11-05"}"#;
    let mut customer = item("drink", r#""confirmed_on":"2026-08-01","#, given);
    customer.restricted = serde_json::from_str(r#"{"on":"2026-11-02"}"#).expect("a restriction");
    let said = aloud(&told(&customer));
    assert_eq!((held(&customer).deleted_on, taken(&customer)), (None, None));
    assert!(said.contains("\nWhile this holds, nothing is deleted.\n"), "{said}");
    assert!(!said.contains("we delete") && !said.contains("How long we keep it"), "{said}");
}

#[test]
fn a_need_that_keeps_somebody_safe_is_relied_on_without_asking_again() {
    let given = r#"{"purpose":"safety","state":"given","on":"2026-01-05","explicit":true}"#;
    let asked = |category: &str, rest: &str| held(&item(category, rest, given)).ask_again_on.is_some();
    assert!(asked("drink", r#""confirmed_on":"2026-08-01","#));
    assert!(!asked("need", r#""confirmed_on":"2026-08-01","sensitivity":"health","#));
}
