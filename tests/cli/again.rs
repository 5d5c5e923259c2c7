//! A file brought in again at the command line: what was kept is counted, and named without its content.

use std::fs;

use crate::harness::{CUSTOMERS, Desk};

#[test]
fn what_a_file_could_not_take_back_stands_in_the_report_by_line_and_key() {
    let desk = Desk::with(CUSTOMERS);
    let open = CUSTOMERS.replace("\"private_from\":[\"any\"]", "\"private_from\":[]");
    fs::write(desk.path("open.jsonl"), open).expect("a file");
    let path = |name: &str| desk.path(name).to_str().expect("a plain path").to_owned();
    let output = desk.run(&["import", &path("open.jsonl"), "--report", &path("report")]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let said = String::from_utf8(output.stdout).expect("text");
    assert!(said.contains("1 kept as the desk or the guest left them"), "{said}");
    let report = fs::read_to_string(desk.path("report")).expect("a report");
    let line: serde_json::Value = serde_json::from_str(report.trim()).expect("one line");
    assert_eq!((&line["line"], &line["rule"], &line["key"]), (&2.into(), &"kept".into(), &"items".into()));
    assert!(!report.contains("rooibos"), "{report}");
    let card = |company: &str| desk.out(&["card", "C-1", "--identity", "verified", "--company", company]);
    assert!(!card("partner").contains("rooibos") && card("alone").contains("rooibos"));
}
