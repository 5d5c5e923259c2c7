//! Mapping files: those that are shipped, and those that people write and mistype.

use tactful::exchange::Mapping;

#[test]
fn every_shipped_mapping_reads() {
    for name in Mapping::presets() {
        assert!(Mapping::preset(name).is_some(), "{name}");
    }
}

#[test]
fn headings_call_for_their_mapping() {
    for (header, preset) in [
        (&["First Name", "Last Name", "Phonetic First Name", "Name Prefix"][..], Some("google")),
        (&["Customer ID", "First Name", "Last Name", "Accepts Email Marketing", "Total Orders"], Some("shopify")),
        (&["GUEST_NAME", "ARRIVAL", "DEPARTURE"], Some("arrivals")),
        (&["Прізвище", "Заїзд", "Ночей"], Some("arrivals")),
        (&["Name", "Price"], None),
    ] {
        assert_eq!(Mapping::guess(header), preset, "{header:?}");
    }
}

#[test]
fn every_fault_is_named_by_line_and_key() {
    let text = "encodng = \"utf-8\"\ndates = [\"dd.mm.yyyy\"]\n\n[columns]\nid = \"No\"\nsurnam = \"Surname\"\n";
    let faults = Mapping::parse(text).unwrap_err();
    let found: Vec<_> = faults.iter().map(|one| (one.line, one.key.as_str(), one.suggestion)).collect();
    assert_eq!(found, [(1, "encodng", Some("encoding")), (2, "dates", None), (6, "surnam", Some("surname"))]);
    let faults = Mapping::parse("\nencoding = \"koi8\"\n[columns]\nid = \"No\"\n").unwrap_err();
    assert_eq!((faults[0].line, faults[0].key.as_str(), faults[0].phrase), (2, "encoding", "mapping-value"));
    assert_eq!(Mapping::parse("[columns\n").unwrap_err()[0].phrase, "mapping-syntax");
    assert_eq!(Mapping::parse("").unwrap_err()[0].phrase, "mapping-no-columns");
    assert_eq!(Mapping::parse("[columns]\nsurname = \"S\"\n").unwrap_err()[0].phrase, "mapping-no-id");
}

#[test]
fn every_rule_and_fault_has_its_words() {
    for interface in tactful::domain::Interface::ALL {
        let phrases = tactful::phrases::Phrases::new(interface);
        for rule in tactful::exchange::Rule::ALL {
            assert!(phrases.has(rule.phrase()), "{}", rule.phrase());
        }
    }
}

/// The schema beside the documentation is made from the types; `UPDATE_SCHEMA=1` writes it anew.
#[test]
fn the_published_schema_is_that_of_the_types() {
    let path = format!("{}/docs/schema/mapping.schema.json", env!("CARGO_MANIFEST_DIR"));
    let made = serde_json::to_string_pretty(&schemars::schema_for!(Mapping)).unwrap() + "\n";
    if std::env::var_os("UPDATE_SCHEMA").is_some() {
        std::fs::write(&path, &made).unwrap();
    }
    assert_eq!(std::fs::read_to_string(&path).unwrap(), made, "run the test with UPDATE_SCHEMA=1");
}
