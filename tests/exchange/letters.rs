//! Letters: what encoding a table has, and cards that are folded within a letter or have long parameters.

use std::fmt::Write as _;
use std::io::{BufReader, Read};
use std::ops::ControlFlow;

use proptest::prelude::*;
use tactful::exchange::{Encoding, Format, Mapping, Options, read};

use super::harness::try_reading;

/// A table whose first look sees nothing but ASCII, and a last row in these bytes.
fn outlook(rows: usize, last: &[u8]) -> Vec<u8> {
    let mut table = String::from("First Name,Last Name,E-mail Address,Business Phone\n");
    for number in 0..rows {
        let _ = writeln!(table, "Givenname{number},Surname{number},given{number}@example.org,+1 555 {number}");
    }
    let mut table = table.into_bytes();
    table.extend_from_slice(last);
    table.extend_from_slice(b",j@example.org,\n");
    table
}

fn last_surname(table: &[u8], format: &Format) -> String {
    let outcome = try_reading(table, format).unwrap();
    outcome.accepted.last().unwrap().customer.name.surname.to_string()
}

#[test]
fn letters_are_told_where_the_first_of_them_stand() {
    for rows in [0, 1_500] {
        assert_eq!(last_surname(&outlook(rows, "Jörg,Müller".as_bytes()), &Format::Csv(None)), "Müller", "{rows}");
        assert_eq!(last_surname(&outlook(rows, b"J\xf6rg,M\xfcller"), &Format::Csv(None)), "Müller", "{rows}");
        assert_eq!(last_surname(&outlook(rows, b"J\xf6rg,M\xfc"), &Format::Csv(None)), "Mü", "{rows}");
    }
    let cyrillic = Mapping { encoding: Encoding::Windows1251, ..Mapping::preset("outlook").unwrap() };
    let format = Format::Csv(Some(Box::new(cyrillic)));
    // Two letters of Сірко are UTF-8 by chance; the word is not.
    for last in [&b"\xd1\xb3\xf0\xea\xee,\xd1\xb3\xf0\xea\xee"[..], "Сірко,Сірко".as_bytes()] {
        assert_eq!(last_surname(&outlook(1_500, last), &format), "Сірко");
    }
}

/// Gives a few bytes at a time, as a pipe may.
struct Drops<'a>(&'a [u8], usize);

impl Read for Drops<'_> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        let most = self.1.min(into.len());
        (&mut self.0).take(most as u64).read(into)
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Wherever the bytes are cut on their way, the same letters come of them.
    #[test]
    fn letters_do_not_depend_on_how_the_bytes_arrive(name in "[äöüßéіїєґ]{1,40}", drop in 1_usize..40, at_once in 100_usize..300) {
        let table = outlook(20, format!("{name},{name}").as_bytes());
        let options = Options {
            category_known: &|_| true,
            erased: &|_| false,
            total: None,
            progress: &|_| ControlFlow::Continue(()),
        };
        let mut surname = String::new();
        let mut each = |one: tactful::exchange::Accepted| {
            surname = one.customer.name.surname.to_string();
            ControlFlow::Continue(())
        };
        let source = BufReader::with_capacity(at_once, Drops(&table, at_once.max(drop)));
        read(source, &Format::Csv(None), &options, &mut each, &mut |_| {}).unwrap();
        prop_assert_eq!(surname, name);
    }

    /// A card may be folded after any byte of a line.
    #[test]
    fn a_line_folded_within_a_letter_is_put_together_again(at in 2_usize..20) {
        let line = "N:Шевченко;Олена;;;".as_bytes();
        let (begin, end) = line.split_at(at);
        let card = [b"BEGIN:VCARD\r\nVERSION:3.0\r\nUID:u\r\n", begin, b"\r\n ", end, b"\r\nEND:VCARD\r\n"].concat();
        let outcome = try_reading(&card, &Format::VCard).unwrap();
        let name = &outcome.customer("u").name;
        prop_assert_eq!((name.surname.as_str(), name.given.as_str()), ("Шевченко", "Олена"));
    }
}

fn card(lines: &str) -> super::harness::Outcome {
    let card = format!("BEGIN:VCARD\r\nVERSION:4.0\r\nUID:u\r\nN:Long;Anna;;;\r\n{lines}\r\nEND:VCARD\r\n");
    try_reading(card.as_bytes(), &Format::VCard).unwrap()
}

#[test]
fn long_parameters_are_as_good_as_short_ones() {
    for length in [10, 250, 5_000] {
        let label = "a: b; ".repeat(length / 6);
        let outcome = card(&format!("ADR;LABEL=\"{label}\":;;Street 1;Berlin;;10117;Germany"));
        assert_eq!(outcome.customer("u").contacts.postcode, [tactful::domain::Clean::new("10117")], "{length}");
        assert!(!outcome.rules().contains(&"card-line"), "{length}");
        let types = "HOME,".repeat(length / 5);
        let note = format!(
            "NOTE;TYPE={types}WORK;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D1=82=D0=B8=D1=85=D0=B0 =\r\n=D0=BA=D1=96=D0=BC=D0=BD=D0=B0=D1=82=D0=B0"
        );
        let outcome = card(&note);
        assert_eq!(outcome.customer("u").items[0].text, "тиха кімната", "{length}");
    }
}

#[test]
fn parameters_without_end_keep_nobody_busy() {
    for lines in ["A=\r\n ".repeat(12_000), "\"=\r\n ".repeat(12_000), ";X=\"=\r\n ".repeat(8_000)] {
        let outcome = card(&format!("NOTE;{lines}\r\nTEL:1"));
        assert_eq!((outcome.ids(), outcome.rules()), (vec!["u"], vec!["card-line"]));
    }
}
