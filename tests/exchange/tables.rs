//! Tables as other programs write them, through the shipped mappings and through one of the house's own.

use tactful::domain::{ConsentState, Gender, Purpose, Source};
use tactful::exchange::{ExchangeError, Format, Mapping};

use super::harness::{Outcome, try_reading};

fn read_file(name: &str) -> Outcome {
    let path = format!("{}/tests/imports/valid/{name}", env!("CARGO_MANIFEST_DIR"));
    try_reading(&std::fs::read(path).unwrap(), &Format::Csv(None)).unwrap()
}

fn by_name<'a>(outcome: &'a Outcome, surname: &str) -> &'a tactful::domain::Customer {
    let found = outcome.accepted.iter().find(|one| one.customer.name.surname == surname);
    &found.unwrap_or_else(|| panic!("no {surname} among {:?}", outcome.accepted)).customer
}

fn texts(customer: &tactful::domain::Customer) -> Vec<&str> {
    customer.items.iter().map(|item| item.text.as_str()).collect()
}

#[test]
fn an_opera_report_with_its_title_lines() {
    let outcome = read_file("opera-arrivals.txt");
    assert_eq!((outcome.tally.records, outcome.tally.cancelled, outcome.tally.refused), (5, 1, 1));
    assert_eq!(outcome.rules(), ["no-such-date"]);
    assert_eq!((outcome.refusals[0].line, outcome.refusals[0].key.as_str()), (8, "Departure"));
    let anna = by_name(&outcome, "Mueller");
    assert_eq!((anna.name.given.as_str(), anna.gender), ("Anna", Some(Gender::Feminine)));
    assert_eq!(anna.languages[0].to_string(), "de");
    let stay = &anna.stays[0];
    assert_eq!((stay.booking.as_str(), stay.room.as_str(), stay.eta.as_str()), ("R-77810", "412", "15:00"));
    assert_eq!((stay.from.to_string(), stay.to.to_string()), ("2026-11-23".into(), "2026-11-26".into()));
    assert_eq!((stay.party.unwrap().adults, stay.requests.len()), (2, 2));
    let hoa = by_name(&outcome, "Nguyễn");
    assert_eq!((hoa.name.given.as_str(), hoa.stays[0].party.unwrap().children), ("Thị Hoa", 1));
}

#[test]
fn several_rows_of_a_guest_become_one_customer() {
    let outcome = read_file("arrivals-generic.csv");
    assert_eq!((outcome.tally.accepted, outcome.tally.cancelled, outcome.tally.refused), (2, 1, 0));
    let anna = by_name(&outcome, "Müller");
    let bookings: Vec<&str> = anna.stays.iter().map(|stay| stay.booking.as_str()).collect();
    assert_eq!(bookings, ["B-1", "B-3"]);
    let requests: Vec<&str> = anna.stays[0].requests.iter().map(|request| request.text.as_str()).collect();
    assert_eq!(requests, ["cot", "quiet room"]);
}

#[test]
fn two_guests_of_one_name_stay_two() {
    let table = "Guest Name,Confirmation,Arrival,Departure\n\
        MUELLER/ANNA,R-1,2026-11-23,2026-11-24\nMUELLER/ANNA,R-2,2026-11-23,2026-11-24\n";
    assert_eq!(try_reading(table.as_bytes(), &Format::Csv(None)).unwrap().tally.accepted, 2);
}

#[test]
fn a_refused_column_is_named_and_counted_and_never_stored() {
    let outcome = read_file("arrivals-generic.csv");
    assert_eq!((outcome.tally.columns, outcome.tally.cells), (1, 2));
    assert_eq!((outcome.refusals[0].rule.id(), outcome.refusals[0].key.as_str()), ("refused-column", "Religion"));
    assert!(!format!("{:?}", outcome.accepted).contains("SECRET") && !outcome.report().contains("SECRET"));
    let wanted = Mapping::parse("[columns]\nid = \"No\"\nsurname = \"Surname\"\nnote = \"Religion\"\n").unwrap();
    let format = Format::Csv(Some(Box::new(wanted)));
    let outcome = try_reading(b"No,Surname,Religion\n1,Koval,SECRET\n", &format).unwrap();
    assert_eq!((outcome.tally.columns, outcome.tally.cells, outcome.tally.accepted), (1, 1, 1));
    assert!(outcome.accepted[0].customer.items.is_empty());
}

#[test]
fn cyrillic_in_windows_1251() {
    let mapping =
        Mapping { encoding: tactful::exchange::Encoding::Windows1251, ..Mapping::preset("arrivals").unwrap() };
    let path = format!("{}/tests/imports/valid/arrivals-1251.csv", env!("CARGO_MANIFEST_DIR"));
    let outcome = try_reading(&std::fs::read(path).unwrap(), &Format::Csv(Some(Box::new(mapping)))).unwrap();
    assert_eq!((outcome.tally.accepted, outcome.refusals.len()), (2, 0));
    assert_eq!(by_name(&outcome, "Їжакевич").name.given, "Ганна");
    assert_eq!(by_name(&outcome, "Шевченко").stays[0].party.unwrap().children, 1);
}

#[test]
fn google_contacts_with_mark_and_notes_of_several_lines() {
    let outcome = read_file("google-contacts.csv");
    let anna = by_name(&outcome, "Müller");
    assert_eq!((anna.name.title.as_str(), anna.contacts.email.len(), anna.contacts.phone.len()), ("Dr.", 2, 2));
    assert_eq!(texts(anna), ["met at the fair likes, \"quiet\" rooms", "VIP"]);
    assert_eq!(by_name(&outcome, "Шевченко").name.given2, "Петрович");
    assert_eq!(outcome.rules(), ["column-not-mapped", "column-not-mapped", "no-name"]);
    assert_eq!(outcome.refusals[2].line, 5);
    assert!(!outcome.accepted.iter().any(|one| format!("{:?}", one.customer).contains("Hans")));
}

#[test]
fn notes_and_tags_have_unknown_consent() {
    let outcome = read_file("google-contacts.csv");
    for item in outcome.accepted.iter().flat_map(|one| &one.customer.items) {
        assert_eq!((item.category.as_str(), item.source), ("other", Source::Observed));
        assert!(item.consents.iter().all(|consent| consent.state == ConsentState::Unknown));
    }
}

#[test]
fn shopify_customers_with_apostrophes_and_newsletter() {
    let outcome = read_file("shopify-customers.csv");
    assert_eq!((outcome.tally.accepted, outcome.refusals.len()), (2, 0));
    let olena = outcome.customer("shopify-7012345678901");
    assert_eq!(olena.contacts.phone[0], "+380441234567");
    assert_eq!(texts(olena), ["asks for gift wrap", "vip", "ring size 54", "newsletter e-mail"]);
    let newsletter = olena.items.last().unwrap();
    assert_eq!(newsletter.category.as_str(), "channel");
    assert_eq!((newsletter.consents[0].purpose, newsletter.consents[0].state), (Purpose::Offers, ConsentState::Given));
    let no = &outcome.customer("shopify-7012345678902").items[0].consents[0];
    assert_eq!((no.purpose, no.state), (Purpose::Offers, ConsentState::Withdrawn));
}

#[test]
fn outlook_contacts_in_windows_1252_without_the_family() {
    let outcome = read_file("outlook-contacts.csv");
    let jurgen = by_name(&outcome, "Groß");
    assert_eq!((jurgen.name.given.as_str(), jurgen.gender), ("Jürgen", Some(Gender::Masculine)));
    assert_eq!(by_name(&outcome, "Lefèvre").name.title, "Dr.");
    assert_eq!((outcome.tally.columns, outcome.tally.cells), (1, 1));
    assert!(!format!("{:?}", outcome.accepted).contains("Mia"));
}

#[test]
fn hubspot_contacts_without_profiles() {
    let outcome = read_file("hubspot-contacts.csv");
    assert_eq!((outcome.tally.accepted, outcome.tally.columns, outcome.tally.cells), (2, 2, 2));
    let marie = outcome.customer("hubspot-1501");
    assert_eq!((marie.languages[0].to_string().as_str(), marie.items.len()), ("fr", 0));
    assert!(!format!("{:?}", outcome.accepted).contains("SECRET"));
}

#[test]
fn the_same_table_twice_gives_the_same_customers() {
    for name in ["opera-arrivals.txt", "google-contacts.csv", "shopify-customers.csv", "outlook-contacts.csv"] {
        assert_eq!(read_file(name).accepted, read_file(name).accepted, "{name}");
    }
}

#[test]
fn a_table_nobody_knows_asks_for_a_mapping() {
    let unknown = try_reading(b"a,b\n1,2\n", &Format::Csv(None));
    assert!(matches!(unknown, Err(ExchangeError::UnknownHeadings)));
    let mapping = Some(Box::new(Mapping::preset("shopify").unwrap()));
    assert!(matches!(try_reading(b"a,b\n1,2\n", &Format::Csv(mapping)), Err(ExchangeError::NoHeadings)));
    assert!(matches!(try_reading(b" \n", &Format::Csv(None)), Err(ExchangeError::Empty)));
}

#[test]
fn a_quote_that_never_closes_does_not_eat_the_memory() {
    let mut table = b"Customer ID,First Name,Last Name,Accepts Email Marketing,Total Orders\n1,\"Anna,x,y,z\n".to_vec();
    table.extend(std::iter::repeat_n(b"2,Jan,Novak,no,0\n", 500_000).flatten());
    assert!(matches!(try_reading(&table, &Format::Csv(None)), Err(ExchangeError::UnclosedQuote { line: 2 })));
}

#[test]
fn bad_cells_cost_their_row_or_themselves() {
    let head = "Customer ID,First Name,Last Name,Accepts Email Marketing,Total Orders,Note,Phone\n";
    let long = "x".repeat(121);
    for (row, rules, accepted) in [
        ("1,Anna,Koval,no,0,,,extra\n".to_owned(), vec!["too-many-cells"], 1),
        (format!("1,Anna,Koval,no,0,{long},\n"), vec!["text-too-long"], 2),
        (format!("1,{},Koval,no,0,,\n", "x".repeat(1 << 20)), vec!["name-too-long"], 1),
        ("1,An\u{1b}[2Jna,Koval,no,0,,\n".to_owned(), vec!["cleaned"], 2),
        (",,Koval,no,0,,\n".to_owned(), vec!["no-id"], 1),
        ("1,,,no,0,,\n".to_owned(), vec!["no-name"], 1),
    ] {
        let table = format!("{head}{row}2,Jan,Novák,no,0,,\n");
        let outcome = try_reading(table.as_bytes(), &Format::Csv(None)).unwrap();
        assert_eq!((outcome.rules(), outcome.tally.accepted), (rules, accepted), "{}", row.get(..20).unwrap_or(&row));
        assert_eq!(outcome.refusals[0].line, 2);
    }
    let outcome =
        try_reading(format!("{head}1,M\u{fffd},K,no,0,,\n").replace('\u{fffd}', "?").as_bytes(), &Format::Csv(None));
    assert!(outcome.is_ok());
    let mut bytes = head.as_bytes().to_vec();
    bytes.extend_from_slice(b"1,M\xfcller,K,no,0,,\n2,Jan,N,no,0,,\n");
    let outcome = try_reading(&bytes, &Format::Csv(None)).unwrap();
    assert_eq!((outcome.rules(), outcome.tally.accepted), (vec!["not-utf8"], 1));
}

#[test]
fn a_table_out_is_harmless_in_a_spreadsheet() {
    let text = r#"{"id":"=1+1","name":{"given":"@SUM(A1)","surname":"Koval"},"contacts":{"phone":["+380 44 123"]}}"#;
    let customer = super::harness::documents(text).accepted.remove(0).customer;
    let mut out = Vec::new();
    tactful::exchange::export_csv_heading(&mut out).unwrap();
    tactful::exchange::export_csv_row(&customer, &mut out).unwrap();
    let table = String::from_utf8(out).unwrap();
    let row = table.lines().nth(1).unwrap();
    assert!(row.starts_with("'=1+1,,'@SUM(A1),") && row.contains(",'+380 44 123,"), "{row}");
}
