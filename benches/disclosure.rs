//! The budget of disclosure: one customer with 50 items in 20 µs, public part and decisions together.

use divan::Bencher;
use tactful::disclosure::{Policy, PublicPart, decide};
use tactful::domain::{Channel, Company, Customer, Encounter, Identity, Moment};

fn main() {
    divan::main();
}

/// Fifty items of every kind that a rule looks at.
fn customer() -> Customer {
    let categories = ["drink", "food", "room", "newspaper", "topic", "pillow", "gift", "size", "brand", "other"];
    let sources = ["told-us", "observed", "service-history"];
    let items: Vec<_> = (0..50_usize)
        .map(|place| {
            serde_json::json!({
                "category": categories[place % categories.len()],
                "text": format!("what the guest told us once, number {place}"),
                "source": sources[place % sources.len()],
                "private_from": if place % 4 == 0 { serde_json::json!(["any"]) } else { serde_json::json!([]) },
                "confirmed_on": if place % 5 == 0 { "2024-01-01" } else { "2026-08-01" },
                "consents": [{"purpose": "service-personalisation", "state": "given", "on": "2026-01-05",
                    "expires": "2028-01-05", "how": "spoken at the desk", "notice": "2026-1"}],
            })
        })
        .collect();
    let document = serde_json::json!({"id": "C-1", "name": {"given": "Anna", "surname": "Müller"}, "items": items,
        "boundaries": [{"kind": "no-small-talk", "about": "family"}]});
    serde_json::from_value(document).expect("a customer document")
}

#[divan::bench]
fn alone(bencher: Bencher<'_, '_>) {
    fifty_items(bencher, Company::Alone);
}

#[divan::bench]
fn in_company(bencher: Bencher<'_, '_>) {
    fifty_items(bencher, Company::Unknown);
}

fn fifty_items(bencher: Bencher<'_, '_>, company: Company) {
    let (customer, policy) = (customer(), Policy::built_in());
    let at = Moment::parse("2026-11-24T14:32", chrono_tz::Europe::Kyiv).expect("a moment");
    let begun = Encounter::begin(Channel::Desk, at);
    let encounter = Encounter { company, identity: Identity::Verified, ..begun };
    bencher.bench(|| decide(&PublicPart::of(&customer, &encounter, &policy), &encounter, &policy));
}
