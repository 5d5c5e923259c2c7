//! Days in a table that can be read in two ways, and cells that give nothing: the report names them.

use std::fmt::Write as _;

use tactful::exchange::{Format, Mapping, Weight};

use super::harness::{Outcome, try_reading};

fn arrivals(rows: &[&str]) -> Outcome {
    let rows = rows.iter().enumerate().fold(String::new(), |mut all, (number, row)| {
        let _ = writeln!(all, "R{number},\"Usa, Ann{number}\",{row}");
        all
    });
    let table = format!("Confirmation No,Guest Name,Arrival,Departure\n{rows}");
    try_reading(table.as_bytes(), &Format::Csv(None)).unwrap()
}

fn stays(outcome: &Outcome) -> Vec<String> {
    let stays = outcome.accepted.iter().flat_map(|one| &one.customer.stays);
    stays.map(|stay| format!("{} {}", stay.from, stay.to)).collect()
}

#[test]
fn the_rows_of_the_file_say_whether_the_day_or_the_month_comes_first() {
    for (rows, wanted) in [
        // By the other order the stay would last three months.
        (&["12/05/2026,12/08/2026"][..], &["2026-12-05 2026-12-08"][..]),
        (&["05/12/2026,08/12/2026"], &["2026-12-05 2026-12-08"]),
        // ... or run backwards.
        (&["11/12/26,12/01/26"], &["2026-11-12 2026-12-01"]),
        // Another row fits one order only.
        (&["12/05/2026,12/05/2026", "11/23/2026,11/24/2026"], &["2026-12-05 2026-12-05", "2026-11-23 2026-11-24"]),
        (&["12/05/2026,12/05/2026", "23/11/2026,24/11/2026"], &["2026-05-12 2026-05-12", "2026-11-23 2026-11-24"]),
        (&["2026-12-05,2026-12-08"], &["2026-12-05 2026-12-08"]),
    ] {
        let outcome = arrivals(rows);
        assert_eq!(stays(&outcome), wanted, "{rows:?}");
        assert_eq!(outcome.rules(), [""; 0], "{rows:?}");
    }
}

#[test]
fn what_no_row_tells_is_said_once_a_column() {
    let outcome = arrivals(&["03/04/2026,04/04/2026", "03/05/2026,03/05/2026", "03/06/2026,03/06/2026"]);
    assert_eq!(outcome.rules(), [""; 0], "a night or a month: the first row tells");
    let outcome = arrivals(&["05/05/2026,06/05/2026", "03/03/2026,03/03/2026"]);
    assert_eq!(outcome.rules(), [""; 0]);
    let outcome = arrivals(&["03/05/2026,03/05/2026", "03/06/2026,03/06/2026", "03/03/2026,03/03/2026"]);
    let told: Vec<_> = outcome.refusals.iter().map(|one| (one.line, one.key.as_str(), one.rule.id())).collect();
    assert_eq!(told, [(2, "Arrival", "date-order"), (2, "Departure", "date-order")]);
    assert!(outcome.refusals.iter().all(|one| one.weight == Weight::Notice) && !outcome.tally.refused_something());
    assert_eq!(stays(&outcome)[0], "2026-05-03 2026-05-03", "the first form of the mapping");
}

#[test]
fn a_day_that_fits_the_other_order_only_is_refused_where_the_file_has_shown_its_own() {
    let outcome = arrivals(&["11/23/2026,11/24/2026", "11/25/2026,11/26/2026", "23/11/2026,24/11/2026"]);
    assert_eq!((outcome.rules(), outcome.tally.accepted), (vec!["no-such-date"], 2));
    assert_eq!(outcome.refusals[0].line, 4);
}

#[test]
fn one_form_is_taken_at_its_word() {
    let mapping = Mapping::parse(
        "dates = [\"%d/%m/%Y\"]\n[columns]\nid = \"No\"\nsurname = \"Name\"\nfrom = \"From\"\nto = \"To\"\n",
    );
    let format = Format::Csv(Some(Box::new(mapping.unwrap())));
    let outcome = try_reading(b"No,Name,From,To\n1,Koval,12/05/2026,12/08/2026\n", &format).unwrap();
    assert_eq!((stays(&outcome), outcome.rules()), (vec!["2026-05-12 2026-08-12".to_owned()], vec![]));
}

#[test]
fn no_filled_cell_is_dropped_in_silence() {
    let heads =
        "Confirmation No;Last Name;First Name;Arrival;Departure;Language;Adults;Children;Nights;Room;Confidential";
    for (row, told) in [
        ("R;K;A;2026-11-23;2026-11-24;English;2;1;;401;yes", &[][..]),
        ("R;K;A;2026-11-23;;Elvish;2;;;;", &[("language-tag", "Language")][..]),
        ("R;K;A;2026-11-23;;;2/1;;;;", &[("number", "Adults")]),
        ("R;K;A;2026-11-23;;;;1;;;", &[("cell-alone", "Children")]),
        ("R;K;A;2026-11-23;;;;0;;;", &[]),
        ("R;K;A;2026-11-23;;;;;two;;", &[("number", "Nights")]),
        ("R;K;A;2026-11-23;;;;;99999999999999;;", &[("number", "Nights")]),
        ("R;K;A;2026-11-23;;;;;;;maybe", &[("unknown-value", "Confidential")]),
        (
            "R;K;A;;2026-11-24;;2;;;401;",
            &[
                ("cell-alone", "Confirmation No"),
                ("cell-alone", "Departure"),
                ("cell-alone", "Room"),
                ("cell-alone", "Adults"),
            ],
        ),
    ] {
        let outcome = try_reading(format!("{heads}\n{row}\n").as_bytes(), &Format::Csv(None)).unwrap();
        let found: Vec<_> = outcome.refusals.iter().map(|one| (one.rule.id(), one.key.as_str())).collect();
        assert_eq!(found, told, "{row}");
        assert!(outcome.refusals.iter().all(|one| one.weight == Weight::Part && one.line == 2));
        assert_eq!((outcome.tally.accepted, outcome.tally.parts), (1, told.len() as u64), "{row}");
    }
}

#[test]
fn languages_come_by_tag_code_and_name() {
    for (cell, tags) in [
        ("English", &["en"][..]),
        ("ENG", &["en"]),
        ("DE_AT", &["de-AT"]),
        ("Українська", &["uk"]),
        ("\"German;en\"", &["de", "en"]),
    ] {
        let table = format!("Guest Name,Confirmation,Arrival,Nights,Language\nKoval/Olena,R-1,2026-11-24,1,{cell}\n");
        let outcome = try_reading(table.as_bytes(), &Format::Csv(None)).unwrap();
        let found: Vec<String> = outcome.accepted[0].customer.languages.iter().map(ToString::to_string).collect();
        assert_eq!(found, tags, "{cell}");
    }
}
