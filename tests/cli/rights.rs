//! The customer's rights as the office calls for them: to be forgotten, to have use restricted, to object; and the terms.

use std::fs;

use serde_json::Value;

use crate::harness::{CUSTOMERS, Desk};

/// A guest whose stay is not over for long, with everything beside it.
const GUEST: &str = r#"{"id":"C-7","name":{"given":"Iris","surname":"Falke"},"gender":"feminine","contacts":{"phone":["+49 30 445566"],"email":["iris@falke.example"]},"stays":[{"booking":"R-OLD","from":"2001-01-01","to":"2001-01-03","party":{"adults":2,"children":1}},{"booking":"R-77","from":"2020-01-01","to":"2999-01-03","requests":[{"text":"cot"}]}],"orders":[{"order":"A-5","what":"ring"}],"items":[{"category":"drink","text":"elderflower","source":"told-us","private_from":[],"confirmed_on":"2026-08-01","consents":[{"purpose":"service-personalisation","state":"given","on":"2026-01-05"},{"purpose":"offers","state":"given","on":"2026-01-05"}]}]}
"#;

/// The same guest as if nobody knew more than name and booking.
const BARE: &str = r#"{"id":"C-7","name":{"given":"Iris","surname":"Falke"},"gender":"feminine","stays":[{"booking":"R-77","from":"2020-01-01","to":"2999-01-03"}]}
"#;

/// Somebody of whom everything is long over, and somebody of whom a part is.
const OLD: &str = r#"{"id":"O-1","name":{"given":"Otto","surname":"Alt"},"stays":[{"booking":"R-1","from":"2001-01-01","to":"2001-01-03"}]}
{"id":"O-2","name":{"given":"Olga","surname":"Alt"},"stays":[{"booking":"R-2","from":"2001-01-01","to":"2001-01-03","party":{"adults":2,"children":1}},{"booking":"R-3","from":"2026-01-01","to":"2999-01-03","party":{"adults":2}}],"cases":[{"opened":"2001-01-01","what":"heating","state":"closed"},{"opened":"2001-01-01","what":"lamp","state":"open"}],"items":[{"category":"drink","text":"sorrel","source":"told-us","confirmed_on":"2001-01-01","consents":[{"purpose":"service-personalisation","state":"given","on":"2001-01-01","expires":"2002-01-01"}]}]}
{"id":"O-3","name":{"given":"Orla","surname":"Alt"},"restricted":{"on":"2001-02-01"},"stays":[{"booking":"R-4","from":"2001-01-01","to":"2001-01-03"}]}
"#;

const ALONE: [&str; 4] = ["--identity", "verified", "--company", "alone"];

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

fn card(desk: &Desk, id: &str, more: &[&str]) -> String {
    desk.out(&[&["card", id, "--json"], &ALONE[..], more].concat())
}

#[test]
fn somebody_who_is_erased_is_gone_and_no_file_brings_them_back() {
    let desk = Desk::with(CUSTOMERS);
    let erased = json(&desk.out(&["erase", "C-1", "--json"]));
    assert_eq!((&erased["customer"], &erased["overwritten"]), (&"C-1".into(), &true.into()));
    assert_eq!(erased["booking_kept_until"], Value::Null);
    assert_eq!(desk.code(&["card", "C-1", "--identity", "verified"]), 1);
    assert_eq!(desk.out(&["find", "müller", "--json"]), "");
    assert!(!desk.out(&["export"]).contains("C-1"));
    let (file, report) = (desk.path("customers.jsonl"), desk.path("report.jsonl"));
    let (file, report) = (file.to_str().expect("plain"), report.to_str().expect("plain"));
    let output = desk.run(&["import", file, "--report", report, "--json"]);
    assert_eq!(output.status.code(), Some(3));
    let counts = json(&String::from_utf8_lossy(&output.stdout));
    assert_eq!((&counts["refused"], &counts["new"]), (&1.into(), &0.into()));
    let told = fs::read_to_string(report).expect("a report");
    let line = json(told.lines().next().expect("a line"));
    assert_eq!((&line["rule"], &line["line"], &line["key"]), (&"erased".into(), &2.into(), &"id".into()));
    assert!(!told.contains("ller") && !told.contains("C-1"), "{told}");
    assert_eq!(desk.code(&["card", "C-1", "--identity", "verified"]), 1);
    assert_eq!(desk.code(&["erase", "C-1", "--lift"]), 0);
    assert_eq!(desk.code(&["import", file]), 0);
    assert!(card(&desk, "C-1", &[]).contains("rooibos"));
}

#[test]
fn an_open_stay_keeps_its_booking_and_says_so() {
    let desk = Desk::with(GUEST);
    let output = desk.run(&["erase", "C-7"]);
    assert_eq!(output.status.code(), Some(3));
    assert!(String::from_utf8_lossy(&output.stdout).contains("03.01.2999"));
    let left = desk.out(&["export"]);
    assert!(left.contains("R-77") && left.contains("Falke") && left.contains("cot"), "{left}");
    for gone in ["R-OLD", "445566", "iris@", "A-5", "ring", "elderflower", "consents"] {
        assert!(!left.contains(gone), "{gone} is in {left}");
    }
    assert!(card(&desk, "C-7", &[]).contains("2999-01-03"));
    let again = json(&String::from_utf8_lossy(&desk.run(&["erase", "C-7", "--json"]).stdout));
    assert_eq!(again["booking_kept_until"], "2999-01-03");
    let file = desk.path("customers.jsonl");
    assert_eq!(desk.code(&["import", file.to_str().expect("plain")]), 3);
    assert!(!desk.out(&["export"]).contains("elderflower"));
}

#[test]
fn whoever_is_let_back_before_departure_comes_back_whole() {
    let desk = Desk::with(GUEST);
    desk.out(&["object", "C-7", "--purpose", "offers"]);
    assert_eq!(desk.code(&["erase", "C-7"]), 3);
    assert_eq!(desk.code(&["erase", "C-7", "--lift"]), 0);
    assert_eq!(desk.code(&["import", desk.path("customers.jsonl").to_str().expect("plain")]), 0);
    let back = desk.out(&["export", "C-7"]);
    for word in ["R-OLD", "445566", "elderflower"] {
        assert!(back.contains(word), "{word} is not in {back}");
    }
    assert!(card(&desk, "C-7", &[]).contains("elderflower"));
    assert!(!card(&desk, "C-7", &["--purpose", "offers"]).contains("elderflower"), "what they forbade holds");
}

/// One UUID is one number, bare or as a URN, in capitals or not.
#[test]
fn no_card_brings_somebody_back_by_writing_their_number_another_way() {
    let small = "f81d4fae-7dec-11d0-a765-00a0c91e6bf6";
    let ways = [
        small.to_owned(),
        small.to_uppercase(),
        format!("urn:uuid:{small}"),
        format!("URN:UUID:{}", small.to_uppercase()),
    ];
    for kept in [small.to_owned(), format!("urn:uuid:{}", small.to_uppercase())] {
        // A document brings what was kept before cards were read so.
        let desk = Desk::with(&format!(r#"{{"id":"{kept}","name":{{"given":"Anna","surname":"Alt"}}}}"#));
        assert_eq!(desk.code(&["erase", &kept]), 0);
        for way in &ways {
            let card = format!("BEGIN:VCARD\r\nVERSION:4.0\r\nUID:{way}\r\nFN:Anna Alt\r\nEND:VCARD\r\n");
            fs::write(desk.path("card.vcf"), card).expect("a card");
            assert_eq!(desk.code(&["import", desk.path("card.vcf").to_str().expect("plain")]), 3, "{kept}: {way}");
        }
        assert_eq!(desk.out(&["export"]), "", "{kept}");
        assert_eq!(desk.code(&["erase", &kept, "--lift"]), 0);
        assert_eq!(desk.code(&["import", desk.path("card.vcf").to_str().expect("plain")]), 0, "{kept}");
        assert!(desk.out(&["export"]).contains(&format!("urn:uuid:{small}")), "{kept}");
    }
}

#[test]
fn restricted_data_are_kept_and_not_used() {
    let desk = Desk::with(GUEST);
    assert!(card(&desk, "C-7", &[]).contains("elderflower"));
    let forbidden = json(&desk.out(&["restrict", "C-7", "--json"]));
    assert!(forbidden["restricted"]["on"].is_string(), "{forbidden}");
    for more in [&[][..], &["--purpose", "offers"], &["--channel", "back-office"]] {
        let card = card(&desk, "C-7", more);
        assert!(card.contains("Falke") && card.contains("2999-01-03"), "{card}");
        assert!(!card.contains("elderflower") && !card.contains("cot") && !card.contains("ring"), "{card}");
    }
    let why = card(&desk, "C-7", &["--why"]);
    assert!(why.contains("\"rule\":\"restriction\",\"basis\":\"A18\""), "{why}");
    // In company nothing tells of it: the card is that of somebody of whom nothing is known.
    let in_company = desk.out(&["card", "C-7", "--json", "--identity", "verified", "--company", "partner"]);
    let bare = Desk::with(BARE);
    let company = ["card", "C-7", "--json", "--identity", "verified", "--company", "partner"];
    assert_eq!(in_company, bare.out(&company));
    assert_eq!(desk.out(&["find", "A-5", "--json"]), "", "nor is it found by what it may not be used for");
    let statement = desk.out(&["statement", "C-7", "--language", "en"]);
    assert!(statement.contains("elderflower") && statement.contains("we only keep your data"), "{statement}");
    let exported = desk.out(&["export", "C-7"]);
    assert!(exported.contains("\"restricted\":{\"on\":\"20"), "{exported}");
    let lifted = json(&desk.out(&["restrict", "C-7", "--lift", "--json"]));
    assert_eq!(lifted["restricted"], Value::Null);
    assert!(card(&desk, "C-7", &[]).contains("elderflower"));
}

#[test]
fn an_objection_stops_a_purpose_and_no_other() {
    let desk = Desk::with(GUEST);
    assert!(card(&desk, "C-7", &["--purpose", "offers"]).contains("elderflower"));
    let forbidden = json(&desk.out(&["object", "C-7", "--purpose", "offers", "--json"]));
    assert_eq!(forbidden["objections"][0]["purpose"], "offers");
    assert!(!card(&desk, "C-7", &["--purpose", "offers"]).contains("elderflower"));
    assert!(card(&desk, "C-7", &[]).contains("elderflower"));
    let why = card(&desk, "C-7", &["--why", "--purpose", "offers"]);
    assert!(why.contains("\"rule\":\"objection\",\"basis\":\"A21\""), "{why}");
    // No file takes back what the customer said, not even one that says otherwise.
    fs::write(desk.path("again.jsonl"), GUEST.replace("\"gender\"", "\"objections\":[],\"gender\"")).expect("a file");
    assert_eq!(desk.code(&["import", desk.path("again.jsonl").to_str().expect("plain")]), 0);
    assert!(!card(&desk, "C-7", &["--purpose", "offers"]).contains("elderflower"));
    desk.out(&["object", "C-7"]);
    assert!(!card(&desk, "C-7", &[]).contains("elderflower"));
    let lifted = json(&desk.out(&["object", "C-7", "--lift", "--json"]));
    assert_eq!(lifted["objections"], Value::Array(Vec::new()));
    assert!(card(&desk, "C-7", &[]).contains("elderflower"));
    assert_eq!(desk.code(&["object", "C-7", "--purpose", "service"]), 2);
}

#[test]
fn a_restriction_survives_the_way_out_and_in() {
    let desk = Desk::with(GUEST);
    desk.out(&["restrict", "C-7"]);
    desk.out(&["object", "C-7", "--purpose", "safety"]);
    let other = Desk::with(&desk.out(&["export", "C-7"]));
    assert_eq!(other.out(&["export", "C-7"]), desk.out(&["export", "C-7"]));
    assert!(!card(&other, "C-7", &[]).contains("elderflower"));
}

#[test]
fn what_has_reached_its_term_is_named_and_then_leaves() {
    let desk = Desk::with(OLD);
    let before = desk.out(&["export"]);
    let preview = json(&desk.out(&["retention", "--dry-run", "--json"]));
    let due = |report: &Value| -> Vec<(String, u64)> {
        let kinds = report["due"].as_array().expect("a list").iter();
        kinds
            .map(|due| (due["kind"].as_str().unwrap_or_default().to_owned(), due["count"].as_u64().unwrap_or(0)))
            .collect()
    };
    let expected =
        [("ended-consent", 1), ("stay", 1), ("case", 1), ("customer", 1)].map(|(kind, count)| (kind.to_owned(), count));
    assert_eq!(due(&preview), expected, "{preview}");
    assert_eq!((&preview["dry_run"], &preview["restricted"]), (&true.into(), &1.into()));
    assert_eq!(preview["due"][1]["customers"], serde_json::json!(["O-2"]));
    assert_eq!(desk.out(&["export"]), before, "a preview changes nothing");
    let said = desk.out(&["retention"]);
    assert!(said.contains("Stays: 1 (after 365 days"), "{said}");
    let left = desk.out(&["export"]);
    for gone in ["R-2", "heating", "sorrel", "O-1"] {
        assert!(!left.contains(gone), "{gone} is in {left}");
    }
    for kept in ["R-3", "lamp", "O-3", "R-4", "\"adults\":2"] {
        assert!(left.contains(kept), "{kept} is not in {left}");
    }
    assert_eq!(due(&json(&desk.out(&["retention", "--dry-run", "--json"]))), []);
    // A new booking from the same house system is taken in as before.
    let booking = r#"{"id":"O-2","name":{"given":"Olga","surname":"Alt"},"stays":[{"booking":"R-9","from":"2998-01-01","to":"2999-01-03"}]}"#;
    fs::write(desk.path("new.jsonl"), booking).expect("a file");
    assert_eq!(desk.code(&["import", desk.path("new.jsonl").to_str().expect("plain")]), 0);
    assert!(desk.out(&["export", "O-2"]).contains("R-9"));
}

#[test]
fn a_house_may_set_terms_within_their_limits() {
    let desk = Desk::with(OLD);
    let with = |terms: &str, words: &[&str]| {
        fs::write(desk.path("terms.toml"), terms).expect("a file");
        fs::write(desk.path("config.toml"), "terms = \"terms.toml\"\n").expect("settings");
        desk.command(words).env("TACTFUL_CONFIG", desk.path("config.toml")).output().expect("the program starts")
    };
    let kept = with("[days]\nstay = 3650\n", &["retention", "--dry-run", "--json"]);
    assert!(String::from_utf8_lossy(&kept.stdout).contains("\"kind\":\"stay\",\"term_days\":3650"));
    let refused = with("[days]\nparty = 30\nstays = 1\n", &["retention", "--dry-run"]);
    let said = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert_eq!(refused.status.code(), Some(1), "{said}");
    assert!(said.contains("Line 2: “party” can be from 0 to 0 days.") && said.contains("“stay”"), "{said}");
}

#[test]
fn somebody_unknown_is_exit_1_with_a_hint() {
    let desk = Desk::with(CUSTOMERS);
    for call in
        [&["erase", "C-404", "--yes"][..], &["restrict", "C-404"], &["object", "C-404"], &["erase", "C-2", "--lift"]]
    {
        let output = desk.run(call);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!((output.status.code(), said.lines().count()), (Some(1), 2), "{call:?}: {said}");
        assert!(output.stdout.is_empty());
    }
}

#[cfg(unix)]
#[test]
fn every_file_with_customers_data_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::with(CUSTOMERS);
    let file = |name: &str| desk.path(name).to_str().expect("plain").to_owned();
    fs::write(desk.path("bad.jsonl"), "{\"id\":\"C-9\"}\n").expect("a file");
    // One that stood there, open to all, before.
    fs::write(desk.path("report"), "old").expect("a file");
    fs::set_permissions(desk.path("report"), fs::Permissions::from_mode(0o644)).expect("open to all");
    desk.run(&["import", &file("bad.jsonl"), "--report", &file("report")]);
    assert_eq!(desk.code(&["export", "--output", &file("all.jsonl")]), 0);
    assert_eq!(desk.code(&["export", "--format", "csv", "--output", &file("all.csv")]), 3);
    assert_eq!(desk.code(&["statement", "C-1", "--format", "html", "--output", &file("statement.html")]), 0);
    assert_eq!(desk.code(&["export", "C-404", "--output", &file("nobody.jsonl")]), 1);
    for name in ["report", "all.jsonl", "all.csv", "statement.html", "store"] {
        let mode = fs::metadata(desk.path(name)).expect(name).permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "{name}");
    }
    assert!(fs::read_to_string(desk.path("all.jsonl")).expect("text").contains("C-2"));
    assert!(!desk.path("nobody.jsonl").exists() && !desk.path("nobody.jsonl.part").exists());
    assert_eq!(
        fs::read_dir(desk.path(""))
            .expect("a folder")
            .filter(|entry| entry.as_ref().is_ok_and(|entry| entry.file_name().to_string_lossy().ends_with(".part")))
            .count(),
        0
    );
}
