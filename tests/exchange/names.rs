//! Names, titles and gender from tables and cards: nothing is guessed, and nothing of a name is lost.

use tactful::domain::{Customer, Gender};
use tactful::exchange::{Format, Mapping};

use super::harness::{Outcome, try_reading};

fn arrivals(heads: &str, cells: &str) -> Outcome {
    let table = format!("Confirmation No;Arrival;Departure;{heads}\nR1;2026-11-23;2026-11-24;{cells}\n");
    try_reading(table.as_bytes(), &Format::Csv(None)).unwrap()
}

fn one(heads: &str, cells: &str) -> Customer {
    arrivals(heads, cells).accepted.remove(0).customer
}

/// Given, further given, surname, generation.
fn parts(customer: &Customer) -> [&str; 4] {
    let name = &customer.name;
    [name.given.as_str(), name.given2.as_str(), name.surname.as_str(), name.generation.as_str()]
}

#[test]
fn in_a_whole_name_an_initial_or_a_generation_is_no_gender() {
    for (cell, wanted, gender) in [
        ("MUELLER/ANNA M", ["Anna M", "", "Mueller", ""], None),
        ("Jane M. Smith", ["Jane M.", "", "Smith", ""], None),
        ("M. Dupont", ["M.", "", "Dupont", ""], None),
        ("Brown, John Fr.", ["John Fr.", "", "Brown", ""], None),
        ("Smith, John Sr.", ["John", "", "Smith", "Sr."], None),
        ("John Smith Jr.", ["John", "", "Smith", "Jr."], None),
        ("KING/MARTIN LUTHER III", ["Martin Luther", "", "King", "III"], None),
        ("HR/ANNA", ["Anna", "", "Hr", ""], None),
        ("MUELLER/ANNA MRS", ["Anna", "", "Mueller", ""], Some(Gender::Feminine)),
        ("Mr. John Smith Sr.", ["John", "", "Smith", "Sr."], Some(Gender::Masculine)),
        ("Herr Hans Müller", ["Hans", "", "Müller", ""], Some(Gender::Masculine)),
        ("пані Олена Коваль", ["Олена", "", "Коваль", ""], Some(Gender::Feminine)),
        ("Mr and Mrs Smith", ["and", "", "Smith", ""], None),
    ] {
        let customer = one("Guest Name", cell);
        assert_eq!((parts(&customer), customer.gender), (wanted, gender), "{cell}");
    }
}

#[test]
fn a_title_column_says_more() {
    for (cell, title, gender) in [
        ("M.", "", Some(Gender::Masculine)),
        ("FR", "", Some(Gender::Feminine)),
        ("Hr.", "", Some(Gender::Masculine)),
        ("Frau Dr.", "Dr.", Some(Gender::Feminine)),
        ("Herr Prof. Dr.", "Prof. Dr.", Some(Gender::Masculine)),
        ("Dr.", "Dr.", None),
        ("Herr und Frau", "Herr und Frau", None),
    ] {
        let customer = one("Last Name;Anrede", &format!("Müller;{cell}"));
        assert_eq!((customer.name.title.as_str(), customer.gender), (title, gender), "{cell}");
    }
}

#[test]
fn the_heading_says_that_the_surname_comes_first() {
    for (heads, cell, wanted) in [
        ("ПІБ", "Шевченко Іван Петрович", ["Іван", "Петрович", "Шевченко", ""]),
        ("П.І.Б.", "Коваленко Олена Іванівна", ["Олена", "Іванівна", "Коваленко", ""]),
        ("ПІБ", "Коваленко Олена", ["Олена", "", "Коваленко", ""]),
        ("ПІБ", "пан Шевченко Іван Ілліч", ["Іван", "Ілліч", "Шевченко", ""]),
        ("Прізвище, ім’я, по батькові", "Шевченко Іван Петрович", ["Іван", "Петрович", "Шевченко", ""]),
        ("Гість", "Іван Петрович Шевченко", ["Іван", "Петрович", "Шевченко", ""]),
        ("Гість", "Шевченко, Іван Петрович", ["Іван", "Петрович", "Шевченко", ""]),
        ("Guest Name", "Anna Maria Müller", ["Anna Maria", "", "Müller", ""]),
    ] {
        assert_eq!(parts(&one(heads, cell)), wanted, "{heads}: {cell}");
    }
}

#[test]
fn an_apostrophe_is_part_of_a_name_and_no_mark_of_a_spreadsheet() {
    for (cell, surname) in [("'t Hart, Jan", "'t Hart"), ("'s Jongers, Jan", "'s Jongers"), ("'-Koval, Jan", "-Koval")]
    {
        assert_eq!(one("Guest Name", cell).name.surname, surname, "{cell}");
    }
    let phone = one("Last Name;Phone", "Koval;'0441234567");
    assert_eq!(phone.contacts.phone[0], "0441234567");
}

#[test]
fn how_a_name_is_said_comes_whole() {
    let table = "First Name,Last Name,Phonetic First Name,Phonetic Last Name,Name Prefix,Labels,E-mail 1 - Value\n\
                 Hanako,Yamada,はなこ,やまだ,,* myContacts ::: VIP ::: * friends,h@example.org\n";
    let outcome = try_reading(table.as_bytes(), &Format::Csv(None)).unwrap();
    let customer = &outcome.accepted[0].customer;
    assert_eq!(customer.name.phonetic, "はなこ やまだ");
    let tags: Vec<&str> = customer.items.iter().map(|item| item.text.as_str()).collect();
    assert_eq!((tags, outcome.rules()), (vec!["VIP"], vec![]), "a label that the program gives itself is no tag");
}

/// Our own table comes back through its mapping, without what it does not hold.
#[test]
fn our_own_table_comes_in_again() {
    let text = r#"{"id":"E-1","name":{"title":"Dr.","given":"Ганна","given2":"Марія","surname":"'t Hart","surname2":"García","generation":"III","credentials":"PhD","known_as":"Änn"},"gender":"feminine","languages":["uk","en"],"contacts":{"phone":["+380 44 1","=1+1"],"email":["a@b.c"],"postcode":["01001"]}}"#;
    let customer = super::harness::documents(text).accepted.remove(0).customer;
    let mut out = Vec::new();
    tactful::exchange::export_csv_heading(&mut out).unwrap();
    tactful::exchange::export_csv_row(&customer, &mut out).unwrap();
    assert!(Mapping::preset("tactful").is_some());
    let outcome = try_reading(&out, &Format::Csv(None)).unwrap();
    assert_eq!(outcome.accepted[0].customer, customer);
    let left: Vec<&str> = outcome.refusals.iter().map(|one| one.key.as_str()).collect();
    assert_eq!(left, ["Bookings", "Arrivals", "Orders"]);
}
