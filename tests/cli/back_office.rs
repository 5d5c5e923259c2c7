//! What the back office reads on paper: the room is that of the card, also on a day when one stay ends and another begins.

use serde_json::Value;

use crate::harness::{CUSTOMERS, Desk};

const CHANGEOVER: &str = r#"
{"id":"C-1","name":{"given":"Anna"},"stays":[{"booking":"R-1","from":"2026-11-20","to":"2026-11-24","room":"101"},{"booking":"R-2","from":"2026-11-24","to":"2026-11-28","room":"202"}],"cases":[{"opened":"2026-11-22","what":"heating","promised":"a heater","due":"2026-11-24","state":"open"}],"items":[{"category":"pillow","text":"a second pillow","source":"told-us","private_from":[],"confirmed_on":"2026-11-01","consents":[{"purpose":"service-personalisation","state":"given","on":"2026-01-05","notice":"2026-1"}]}]}
"#;

#[test]
fn on_a_changeover_day_prepare_names_the_room_to_come() {
    let desk = Desk::with(CHANGEOVER);
    let task: Value = serde_json::from_str(desk.out(&["prepare", "2026-11-24", "--json"]).trim()).expect("one task");
    assert_eq!((&task["room"], &task["text"]), (&"202".into(), &"a second pillow".into()));
}

#[test]
fn of_two_stays_the_handover_names_the_room_of_the_card_that_began_later() {
    let long = CHANGEOVER
        .replace("2026-11-20", "2001-01-01")
        .replace("\"2026-11-24\",\"room\":\"101\"", "\"2999-01-01\",\"room\":\"101\"");
    let both =
        long.replace("\"from\":\"2026-11-24\",\"to\":\"2026-11-28\"", "\"from\":\"2002-01-01\",\"to\":\"2999-01-01\"");
    let desk = Desk::with(&both);
    let promise: Value = serde_json::from_str(desk.out(&["handover", "--json"]).trim()).expect("one promise");
    assert_eq!(promise["room"], "202");
}

#[test]
fn contact_cards_go_out_and_come_in_and_what_they_cannot_hold_is_named() {
    let desk = Desk::with(CUSTOMERS);
    for (format, file) in [("vcard", "cards.vcf"), ("jscontact", "cards.json")] {
        let out = desk.run(&["export", "C-1", "--format", format]);
        assert_eq!(out.status.code(), Some(3), "{format}");
        let told = String::from_utf8_lossy(&out.stderr);
        assert!(told.contains("items: 1") && told.contains("consents: 1"), "{told}");
        assert!(!String::from_utf8_lossy(&out.stdout).contains("rooibos"));
        std::fs::write(desk.path(file), &out.stdout).expect("a file of cards");
        let other = Desk::made();
        let (path, report) = (desk.path(file), desk.path("report"));
        let (path, report) = (path.to_str().expect("a path"), report.to_str().expect("a path"));
        assert_eq!(other.code(&["import", path, "--report", report]), 0, "{format}");
        let again = other.run(&["import", path]);
        assert!(String::from_utf8_lossy(&again.stdout).contains("1 unchanged"), "{again:?}");
        let card = other.run(&["export", "C-1"]);
        assert!(String::from_utf8_lossy(&card.stdout).contains("Müller"));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = std::fs::metadata(report).expect("a report").permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
    }
    let whole = desk.run(&["export", "C-2", "--format", "vcard"]);
    assert_eq!((whole.status.code(), whole.stderr.len()), (Some(0), 0));
    let table = desk.run(&["export", "C-1", "--format", "csv"]);
    assert_eq!(table.status.code(), Some(3));
    assert!(String::from_utf8_lossy(&table.stderr).contains("items: 1"));
}
