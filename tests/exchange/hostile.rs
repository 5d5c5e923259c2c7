//! Files made to keep a reader busy: each is read to its end, since what is done for a byte does not grow with the file.

use std::fmt::Write as _;

use tactful::domain::Clean;
use tactful::exchange::{Format, Mapping};

use super::harness::try_reading;

/// Enough that work growing with the square of it would not end while somebody waits.
const MANY: usize = 100_000;

fn many(one: impl Fn(usize) -> String) -> String {
    (0..MANY).fold(String::new(), |mut all, number| {
        let _ = write!(all, "{}", one(number));
        all
    })
}

#[test]
fn one_line_of_documents_with_as_many_faults_as_words() {
    for line in [
        format!(r#"{{"id":"a","name":{{"given":"A"}}{}}}"#, many(|number| format!(r#","k{number}":1"#))),
        format!(r#"{{"id":"a","name":{{"given":"A"}}{}}}"#, many(|_| r#","gender":"x""#.to_owned())),
        format!(r#"{{"id":"a","name":{{"given":"A"}},"items":[{}0]}}"#, many(|_| "{},".to_owned())),
        format!(r#"{{"id":"a","name":{{"given":"A"}},"{}":1}}"#, many(|_| "items".to_owned())),
        format!(r#"{{"id":"a","name":{{"given":"A"}},"items":[{{"category":"{}"}}]}}"#, many(|_| "\u{9d}".to_owned())),
    ] {
        let outcome = try_reading(line.as_bytes(), &Format::JsonLines).unwrap();
        assert!(outcome.tally.refused_something(), "{}", line.get(..60).unwrap_or_default());
    }
}

#[test]
fn headings_and_cells_without_end() {
    let table = |heads: &str, cell: &str| {
        format!("Guest Name,Arrival,Nights,Phone,Confirmation{heads}\nKoval/Olena,2026-11-24,1,{cell},R-1\n")
    };
    for (heads, cell) in [
        (many(|_| ",x".to_owned()), String::new()),
        (many(|_| ",Phone".to_owned()), "1".to_owned()),
        (format!(",{}", many(|_| "a ".to_owned())), "1".to_owned()),
        (many(|_| ",facebook".to_owned()), "1".to_owned()),
        (String::new(), many(|number| format!("{number};"))),
    ] {
        let outcome = try_reading(table(&heads, &cell).as_bytes(), &Format::Csv(None)).unwrap();
        assert_eq!(outcome.tally.accepted, 1, "{}", heads.get(..20).unwrap_or_default());
    }
}

#[test]
fn as_many_rows_of_one_guest_as_a_till_has_in_a_year() {
    let columns = "[columns]\nid = \"No\"\nsurname = \"Surname\"\nbooking = \"Booking\"\nfrom = \"From\"\nroom = \"Room\"\n\
                   request = \"Wish\"\norder = \"Order\"\nordered = \"What\"\nphone = \"Phone\"\nnote = \"Note\"\n";
    let mapping = Box::new(Mapping::parse(columns).unwrap());
    let read = |row: &dyn Fn(usize) -> String| {
        let rows = many(|number| format!("1,Cash,{}\n", row(number)));
        let table = format!("No,Surname,Booking,From,Room,Wish,Order,What,Phone,Note\n{rows}");
        try_reading(table.as_bytes(), &Format::Csv(Some(mapping.clone()))).unwrap()
    };
    let stays: &dyn Fn(usize) -> String = &|number| format!("R-{number},2026-11-24,,,,,,");
    let rooms = &|number| format!("R-1,2026-11-24,{number},,,,,");
    let notes = &|number| format!(",,,,,,+{number},note {number}");
    for row in [stays, rooms, notes] {
        let outcome = read(row);
        assert_eq!((outcome.tally.records, outcome.rules()), (MANY as u64, vec!["too-much"]), "no document is so long");
    }
    let wishes = read(&|number| format!("R-1,2026-11-24,,cot {number},,,,"));
    assert_eq!(wishes.accepted[0].customer.stays[0].requests.len(), MANY);
    let phones = read(&|number| format!(",,,,,,+{number},"));
    assert_eq!(phones.accepted[0].customer.contacts.phone.len(), MANY);
    let one_order = read(&|number| format!(",,,,A-1,ring {number},,"));
    assert!(one_order.accepted[0].customer.orders.len() < MANY / 50);
}

#[test]
fn a_row_that_comes_again_adds_nothing() {
    let rows = "Koval/Olena,2026-11-24,1,R-1,12,cot\n".repeat(3);
    let others = "Koval/Olena,2026-11-24,1,R-1,14,cot\n".repeat(2);
    let table = format!(
        "Guest Name,Arrival,Nights,Confirmation,Room,Special Requests\n{rows}{others}Koval/Olena,2026-11-24,1,R-1,,sea view\n"
    );
    let outcome = try_reading(table.as_bytes(), &Format::Csv(None)).unwrap();
    let stays = &outcome.accepted[0].customer.stays;
    let held: Vec<_> = stays.iter().map(|stay| (stay.room.as_str(), stay.requests.len())).collect();
    assert_eq!(held, [("12", 2), ("14", 1)]);
}

#[test]
fn what_a_mapping_makes_too_long_is_refused_and_what_is_long_in_an_order_goes_on_in_another() {
    let rows = (0..40).fold(String::new(), |mut all, number| {
        let _ = writeln!(all, "1,Koval,A-1,{}{number}", "ring ".repeat(10));
        all
    });
    let table = format!("No,Surname,Order,What\n{rows}");
    let columns = "[columns]\nid = \"No\"\nsurname = \"Surname\"\norder = \"Order\"\nordered = \"What\"\n";
    let read = |more: &str| {
        let mapping = Mapping::parse(&format!("{more}{columns}")).unwrap();
        try_reading(table.as_bytes(), &Format::Csv(Some(Box::new(mapping)))).unwrap()
    };
    let outcome = read("");
    let orders = &outcome.accepted[0].customer.orders;
    assert!(orders.len() > 1 && orders.iter().all(|order| order.order == "A-1" && order.what.as_str().len() <= 1_000));
    let said: Vec<&str> = orders.iter().flat_map(|order| order.what.as_str().split(", ")).collect();
    assert_eq!(said.len(), 40, "nothing that was ordered is lost");
    let outcome = read(&format!("[id]\nprefix = \"{}\"\n", "x".repeat(400)));
    assert_eq!((outcome.tally.accepted, outcome.rules()), (0, vec!["field-too-long"]));
}

#[test]
fn a_card_with_as_many_ways_as_words() {
    let read = |lines: String| {
        let card = format!("BEGIN:VCARD\r\nUID:u\r\nN:Koval;Olena;;;\r\n{lines}END:VCARD\r\n");
        try_reading(card.as_bytes(), &Format::VCard).unwrap()
    };
    for lines in [
        many(|number| format!("TEL:{number}\r\n")),
        many(|number| format!("X-A{number}:1\r\n")),
        many(|_| "X-A:1\r\n =\r\n".to_owned()),
    ] {
        assert_eq!(read(lines).ids(), ["u"]);
    }
    let notes = read(many(|number| format!("NOTE:{number}\r\n")));
    assert_eq!((notes.tally.accepted, notes.rules()), (0, vec!["too-much"]), "no document is so long");
}

#[test]
fn strings_for_a_terminal_that_find_no_end() {
    for text in [many(|_| "\u{9d}".to_owned()), many(|_| "\u{1b}]".to_owned()), many(|_| "a\u{316}".to_owned())] {
        assert!(Clean::new(&format!("{text}\n\u{7}")).as_str().chars().all(|c| !c.is_control()));
    }
}
