//! The sample guests' own words pass the check of texts: people like things in many languages.

use tactful::custody::{TextOf, unfit};
use tactful::domain::Sensitivity;

#[test]
fn what_the_sample_guests_like_may_be_noted() {
    let day = "2026-11-24".parse().expect("a day");
    let mut refused = Vec::new();
    for customer in tactful::sample::customers(day) {
        for item in customer.items.iter().filter(|item| item.sensitivity == Sensitivity::Ordinary) {
            refused.extend(unfit(item.text.as_str(), TextOf::Item, 16).map(|kind| (item.text.to_string(), kind)));
        }
    }
    assert!(refused.is_empty(), "{refused:?}");
}

#[test]
fn what_made_up_guests_like_may_be_noted() {
    let day = "2026-11-24".parse().expect("a day");
    let mut out = Vec::new();
    tactful::sample::write_jsonl(2_000, 7, day, &mut out).expect("customers");
    let text = String::from_utf8(out).expect("text");
    let mut refused = std::collections::BTreeSet::new();
    for line in text.lines() {
        let customer: tactful::domain::Customer = serde_json::from_str(line).expect("a customer");
        for item in customer.items.iter().filter(|item| item.sensitivity == Sensitivity::Ordinary) {
            refused.extend(unfit(item.text.as_str(), TextOf::Item, 16).map(|kind| (item.text.to_string(), kind)));
        }
    }
    assert!(refused.is_empty(), "{refused:?}");
}
