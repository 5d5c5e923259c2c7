//! Looking beyond the role: a supervisor, alone with a verified guest, with a reason; marked wherever it can be read.

use crate::house::{ALONE, Staffed, stderr};

const REASON: &str = "the guest fainted, Petro has gone home";

fn with_reason<'a>(more: &[&'a str]) -> Vec<&'a str> {
    [&["card", "C-1", "--json", "--break-glass", REASON][..], more].concat()
}

#[test]
fn it_lifts_the_role_and_stands_in_the_trail_and_in_the_statement() {
    let house = Staffed::with(&[("Data", "data-protection")]);
    let narrow = [&ALONE[..], &["--role", "housekeeping"]].concat();
    let before = house.out("Olena", &[&["card", "C-1", "--json"][..], &narrow].concat());
    assert!(!before.contains("rooibos"));
    assert!(house.out("Olena", &with_reason(&narrow)).contains("rooibos"));
    // It ended with that encounter.
    assert!(!house.out("Olena", &[&["card", "C-1", "--json"][..], &narrow].concat()).contains("rooibos"));
    let trail = house.trail("Data");
    let broken: Vec<_> = trail.iter().filter(|line| line["act"] == "break-glass").collect();
    assert_eq!(broken.len(), 1);
    assert_eq!((broken[0]["who"].as_str(), broken[0]["reason"].as_str()), (Some("Olena"), Some(REASON)));
    assert!(broken[0]["about"].is_string());
    let statement = house.out("Data", &["statement", "C-1", "--language", "en"]);
    assert!(statement.contains("looked beyond what their work needs"), "{statement}");
    assert!(!statement.contains("fainted"), "the reason is for whoever audits");
}

#[test]
fn never_in_company_never_unverified_never_without_a_reason_and_never_by_others() {
    let house = Staffed::with(&[("Petro", "reception"), ("Data", "data-protection")]);
    for more in [
        &["--identity", "verified", "--company", "partner"][..],
        &["--identity", "verified"],
        &["--identity", "claimed", "--company", "alone"],
        &["--identity", "verified", "--company", "alone", "--channel", "speakerphone"],
    ] {
        let refused = house.run("Olena", &with_reason(more));
        assert_eq!(refused.status.code(), Some(1), "{more:?}");
        assert!(refused.stdout.is_empty(), "{more:?}");
    }
    let no_reason = [&["card", "C-1", "--break-glass", " . "][..], &ALONE].concat();
    assert_eq!(house.code("Olena", &no_reason), 2);
    for name in ["Petro", "Data"] {
        let refused = house.run(name, &with_reason(&ALONE));
        assert_eq!(refused.status.code(), Some(1), "{name}");
        assert!(stderr(&refused).contains("looking beyond the role"), "{}", stderr(&refused));
    }
    assert!(house.trail("Data").iter().all(|line| line["act"] != "break-glass"));
}
