//! The house's policy file: every fault by line, what it may and may not do, and its published schema.

use std::fs;

use schemars::schema_for;
use tactful::disclosure::{CategoryFile, HousePolicy, Policy, RoleFile};
use tactful::domain::{Audience, CategoryId, Clean, Interface};
use tactful::phrases::{Argument, Phrases};

const GOOD: &str = r#"
[shelf_life_days]
drink = 90

[private_from]
topic = ["colleagues"]
drink = ["any"]

[switches]
name_use = "twice"

[[restrict]]
id = "no-drinks-in-the-shop"
remove = ["see", "act", "mention"]
categories = ["drink"]
roles = ["shop", "porter"]
companies = ["family"]
reason = { uk = "У крамниці про напої не йдеться.", en = "Drinks are not the shop's business." }

[[role]]
id = "porter"
label = { uk = "носій", en = "porter" }
removes = [{ permissions = ["mention"] }]

[[notice]]
id = "2026-1"
names = { service-personalisation = ["drink"] }

[[standing]]
category = "newspaper"
question = { uk = "Принести газету?", en = "A newspaper?" }
"#;

#[test]
fn a_policy_that_only_tightens_has_no_fault_and_is_taken_over() {
    let policy = Policy::built_in();
    let house = HousePolicy::read(GOOD, &policy).unwrap_or_else(|faults| panic!("{faults:?}"));
    let merged = policy.merge(house);
    let drink = CategoryId::new("drink");
    assert_eq!(merged.category(&drink).map(|category| category.shelf_life_days), Some(90));
    assert_eq!(merged.default_audience(&drink), Audience::ANY);
    assert!(merged.roles().iter().any(|role| role.id.0 == "porter"));
    assert_eq!(merged.restricts().len(), 1);
}

#[test]
fn every_fault_is_named_by_its_line() {
    let policy = Policy::built_in();
    for (text, expected) in [
        ("[shelf_life_days]\ndrink = 9999\n", vec![(2, "policy-longer-shelf-life", None)]),
        (
            "[shelf_life_days]\ndrnk = 9\nfood = \"x\"\n",
            vec![(2, "policy-unknown-word", Some("drink")), (3, "policy-wrong-type", None)],
        ),
        ("[private_from]\ndrink = [\"partner\"]\n", vec![(2, "policy-narrower-audience", None)]),
        ("[private_from]\ntopic = [\"freinds\"]\n", vec![(2, "policy-unknown-word", Some("friends"))]),
        ("[switchs]\n", vec![(1, "policy-unknown-key", Some("switches"))]),
        ("[[notice]]\nid = \"2026-9\"\nnames = {}\n", vec![(2, "policy-unknown-notice", Some("2026-1"))]),
        (
            "[[notice]]\nid = \"newsletter-2025\"\nnames = { offers = [\"drink\"] }\n",
            vec![(3, "policy-wider-notice", None)],
        ),
        (
            "[[restrict]]\nid = \"a\"\nremove = [\"se\"]\n",
            vec![(1, "policy-missing-key", None), (3, "policy-unknown-word", Some("see"))],
        ),
        ("[[role]]\nid = \"porter\"\nremoves = []\n", vec![(1, "policy-missing-key", None)]),
        (
            "[[standing]]\ncategory = \"drink\"\nquestion = { \"not a tag!\" = \"?\" }\n",
            vec![(3, "policy-not-a-language", None)],
        ),
    ] {
        let faults = HousePolicy::check(text, &policy);
        let found: Vec<_> = faults
            .iter()
            .map(|fault| (fault.line, fault.message, fault.suggestion.as_ref().map(Clean::as_str)))
            .collect();
        assert_eq!(found, expected, "{text}");
    }
    assert!(!HousePolicy::check("a = [", &policy).is_empty(), "what is no TOML");
}

#[test]
fn every_fault_has_words_in_both_languages() {
    let policy = Policy::built_in();
    let faults = HousePolicy::check("[shelf_life_days]\ndrnk = 9\ndrink = 9999\nfood = 'x'\n[a]\n", &policy);
    assert!(faults.len() >= 4);
    for interface in Interface::ALL {
        let phrases = Phrases::new(interface);
        for fault in &faults {
            let arguments = [
                ("key", Argument::Text(&fault.key)),
                ("word", Argument::Text(&fault.word)),
                ("limit", Argument::Text(&fault.limit)),
            ];
            let said = phrases.format(fault.message, &arguments);
            assert!(said.as_str() != fault.message && !said.as_str().contains("{$"), "{said}");
        }
    }
}

/// `UPDATE_SCHEMA=1 cargo test --test disclosure schemas` writes them anew.
#[test]
fn the_published_schemas_are_those_of_the_types() {
    for (name, schema) in [
        ("policy", schema_for!(HousePolicy)),
        ("categories", schema_for!(CategoryFile)),
        ("roles", schema_for!(RoleFile)),
    ] {
        let path = format!("docs/schema/{name}.schema.json");
        let text = serde_json::to_string_pretty(&schema).expect("a schema is JSON") + "\n";
        if std::env::var_os("UPDATE_SCHEMA").is_some() {
            fs::write(&path, &text).expect("the schema is written");
        }
        assert_eq!(fs::read_to_string(&path).unwrap_or_default(), text, "{path}: set UPDATE_SCHEMA=1 to write it");
    }
}
