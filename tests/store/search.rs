//! Searching: every script and number, close matches first, nothing private told.

use super::harness::*;

use tactful::domain::{Audience, Bystander, Clean, Customer, Order, Wish};
use tactful::store::{Filter, SqliteStore, Store};

#[test]
fn a_regular_of_many_years_is_found_by_every_number_and_first_of_all_by_the_newest() {
    let mut store = in_memory();
    let mut regular = customer("C-1", "Olha", "Kravets");
    let weeks = || day("2018-01-07").iter_weeks().take(400).enumerate();
    for (number, from) in weeks() {
        let from = from.to_string();
        regular.stays.push(stay(&format!("R-{}", 10_000 + number), &from, &from));
        regular.orders.push(Order {
            order: Clean::new(&format!("A-{}", 50_000 + number)),
            on: Some(day(&from)),
            what: Clean::new("a ring and a chain"),
            private_from: None,
        });
    }
    regular.stays.push(stay("R-99", "2026-11-23", "2026-11-26"));
    add(&mut store, &regular);
    for (number, _) in weeks() {
        for typed in [format!("R-{}", 10_000 + number), format!("a-{}", 50_000 + number)] {
            assert_eq!(found(&mut store, &typed), ["C-1"], "{typed}");
        }
    }
    for typed in ["R-99", "chain"] {
        assert_eq!(found(&mut store, typed), ["C-1"], "{typed}");
    }
}

#[test]
fn a_name_is_found_in_any_script_and_by_every_number() {
    let mut store = in_memory();
    let people = [
        ("C-01", "Łukasz", "Wiśniewski"),
        ("C-02", "Søren", "Kjær"),
        ("C-03", "Сергей", "Королёв"),
        ("C-04", "Thị Hương", "Nguyễn"),
        ("C-05", "伟明", "王"),
        ("C-06", "Олександр", "Шевченко"),
        ("C-07", "Anna", "Müller"),
        ("C-08", "محمد", "الأحمد"),
        ("C-09", "さくら", "山田"),
        ("C-10", "민준", "김"),
    ];
    for (id, given, surname) in people {
        let mut one = customer(id, given, surname);
        if id == "C-07" {
            one.contacts.phone.push(Clean::new("+49 30 901820"));
            one.contacts.email.push(Clean::new("anna.mueller@example.org"));
            one.stays.push(stay("R-77810", "2026-11-23", "2026-11-26"));
            one.orders.push(Order {
                order: Clean::new("A-5521"),
                on: None,
                what: Clean::new("ring"),
                private_from: None,
            });
        }
        add(&mut store, &one);
    }
    for (typed, id) in [
        ("lukasz", "C-01"),
        ("soren", "C-02"),
        ("kjaer", "C-02"),
        ("королев", "C-03"),
        ("korolev", "C-03"),
        ("nguyen", "C-04"),
        ("huong nguyen", "C-04"),
        ("nguyen huong", "C-04"),
        ("伟明", "C-05"),
        ("王伟明", "C-05"),
        ("明", "C-05"),
        ("weiming", "C-05"),
        ("oleksandr", "C-06"),
        ("шевч", "C-06"),
        ("shevchenko", "C-06"),
        ("ксанд", "C-06"),
        ("MÜLLER", "C-07"),
        ("muller", "C-07"),
        ("mueller", "C-07"),
        ("üll", "C-07"),
        ("мюллер", "C-07"),
        ("анна мюл", "C-07"),
        ("лукаш", "C-01"),
        ("an mü", "C-07"),
        ("901820", "C-07"),
        ("820", "C-07"),
        ("030 901820", "C-07"),
        ("+49 30 90", "C-07"),
        ("anna.mueller@example.org", "C-07"),
        ("R-77810", "C-07"),
        ("r77810", "C-07"),
        ("77810", "C-07"),
        ("a-5521", "C-07"),
        ("5521", "C-07"),
        ("احمد", "C-08"),
        ("山田", "C-09"),
        ("さくら", "C-09"),
        ("サクラ", "C-09"),
        ("김민준", "C-10"),
        ("민준", "C-10"),
    ] {
        assert!(found(&mut store, typed).contains(&id.to_owned()), "{typed}: {:?}", found(&mut store, typed));
    }
    for nothing in ["", "  ", "\"", "*", "anna AND", "NEAR(", "zzz", "anna olek", "-", "#028"] {
        assert!(found(&mut store, nothing).is_empty(), "{nothing}: {:?}", found(&mut store, nothing));
    }
}

#[test]
fn close_matches_come_first_then_present_guests_then_ids() {
    let mut store = in_memory();
    for (id, given, present) in [
        ("C-1", "Annabel", true),
        ("C-2", "Anna", false),
        ("C-3", "Anna", true),
        ("C-4", "Hanna", true),
        ("C-0", "Anna", false),
    ] {
        let mut one = customer(id, given, "X");
        if present {
            one.stays.push(stay("", "2026-11-23", "2026-11-26"));
        }
        add(&mut store, &one);
    }
    assert_eq!(found(&mut store, "anna"), ["C-3", "C-0", "C-2", "C-1", "C-4"]);
}

#[test]
fn present_guests_come_first_even_of_very_many() {
    let mut store = in_memory();
    let mut many: Vec<Customer> = (0..500).map(|n| customer(&format!("C-{n:03}"), "Anna", "Müller")).collect();
    many[450].stays.push(stay("", "2026-11-24", "2026-11-25"));
    import(&mut store, &many, &["name", "stays"]);
    assert_eq!(found(&mut store, "anna")[..2], ["C-450", "C-000"]);
    assert_eq!(found(&mut store, "an").len(), 20);
}

/// What a company that must not learn of anything private leaves of a customer.
fn in_company(customer: &Customer) -> Customer {
    let mut public = customer.clone();
    public.stays.retain(|stay| !stay.confidential);
    public.orders.retain(|order| order.private_from.is_none_or(Audience::is_empty));
    if let Some(wish) = &mut public.wish
        && wish.private_from.is_some_and(|audience| !audience.is_empty())
    {
        wish.forms.clear();
    }
    public
}

#[test]
fn what_is_private_leaves_no_trace_in_a_search() {
    let plain = |id: &str| customer(id, "Anna", "Müller");
    let private = |id: &str| {
        let mut one = plain(id);
        let partner = Some(Audience::of([Bystander::Partner]));
        one.orders.push(Order {
            order: Clean::new("A-5521"),
            on: None,
            what: Clean::new("anna ring"),
            private_from: partner,
        });
        let mut secret = stay("R-9", "2026-11-23", "2026-11-26");
        secret.confidential = true;
        one.stays.push(secret);
        let forms = [("de".to_owned(), Clean::new("Mäuschen"))].into();
        one.wish = Some(Wish { forms, private_from: Some(Audience::ANY), ..Wish::default() });
        one
    };
    let (mut with, mut without) = (in_memory(), in_memory());
    for number in 0..60 {
        let id = format!("C-{number:02}");
        add(&mut with, &if number % 3 == 1 { private(&id) } else { plain(&id) });
        add(&mut without, &plain(&id));
    }
    for text in ["anna", "ann", "an", "nna", "A-5521", "5521", "ring", "mauschen", "R-9", "müller anna", "anna ring"] {
        let filter = Filter { day: today(), limit: 20, public: &in_company };
        let ranks = |store: &mut SqliteStore| -> Vec<(String, u32)> {
            let hits = store.candidates(text, filter).expect("searched");
            hits.into_iter().map(|hit| (hit.customer.id.to_string(), hit.rank)).collect()
        };
        assert_eq!(ranks(&mut with), ranks(&mut without), "{text}");
    }
    for text in ["A-5521", "5521", "ring", "mauschen", "R-9", "anna 5521"] {
        assert_eq!(found(&mut with, text).len(), 20, "{text} alone");
    }
}
