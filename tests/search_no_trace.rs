//! No trace in searches and lists: two stores, one with the customers as they are, one with everything that is private in
//! the encounter deleted by hand, answer every search alike.

use std::fs::File;
use std::io::Write;
use std::ops::ControlFlow;
use std::path::Path;

use tactful::desk::{Access, Desk, House, Incoming, Jurisdiction};
use tactful::domain::{Audience, Bystander, Channel, Clean, Company, Customer, Encounter, Identity, Interface, Moment};
use tactful::exchange::{self, Format};
use tactful::settings::Settings;

fn now() -> Moment {
    Moment::parse("2026-11-24T14:32", chrono_tz::Europe::Kyiv).expect("a moment")
}

fn encounter(company: Company) -> Encounter {
    Encounter { company, identity: Identity::Claimed, ..Encounter::begin(Channel::Desk, now()) }
}

fn desk(folder: &Path, name: &str, customers: &[Customer]) -> Desk {
    let (store, key, file) = (folder.join(name), folder.join("key"), folder.join(format!("{name}.jsonl")));
    std::fs::write(&key, "a key of more than thirty-two letters").expect("the key is written");
    let mut out = File::create(&file).expect("a file");
    for customer in customers {
        exchange::export_jsonl(customer, &mut out).expect("a document");
    }
    out.flush().expect("written");
    let access = Access::KeyFile(key);
    let house = House { zone: chrono_tz::Europe::Kyiv, jurisdiction: Jurisdiction::Ua };
    Desk::create(&store, &access, house).expect("a new store");
    let mut desk = Desk::open_store(&store, &access, Settings::default(), Interface::En).expect("it opens");
    let incoming = Incoming {
        name: Clean::new("sample"),
        source: exchange::open(&file).expect("the file opens"),
        format: &Format::JsonLines,
        progress: &|_| ControlFlow::Continue(()),
        report: &mut |refusal| panic!("refused: {refusal:?}"),
    };
    let outcome = desk.import(incoming, &Encounter::begin(Channel::BackOffice, now())).expect("imported");
    assert_eq!(outcome.stored.new, customers.len() as u64);
    desk
}

/// What a colleague with scissors would cut out: everything private from somebody present that a search could meet.
fn cut(customer: &Customer, present: Audience) -> Customer {
    let mut cut = customer.clone();
    cut.stays.retain(|stay| !stay.confidential);
    cut.orders.retain(|order| !order.private_from.is_some_and(|audience| audience.meets(present)));
    for stay in &mut cut.stays {
        stay.requests.retain(|request| !request.private_from.unwrap_or(Audience::ANY).meets(present));
    }
    if let Some(wish) = &mut cut.wish
        && wish.private_from.is_some_and(|audience| audience.meets(present))
    {
        wish.forms.clear();
    }
    cut
}

/// Every word anybody could search for, private ones above all.
fn words(customers: &[Customer]) -> Vec<String> {
    let mut words = Vec::new();
    for customer in customers {
        words.extend(customer.name.parts().map(ToString::to_string));
        words.extend(customer.contacts.phone.iter().chain(&customer.contacts.email).map(ToString::to_string));
        words.extend(customer.stays.iter().map(|stay| stay.booking.to_string()));
        words.extend(customer.orders.iter().flat_map(|order| [order.order.to_string(), order.what.to_string()]));
        words.extend(customer.wish.iter().flat_map(|wish| wish.forms.values().map(ToString::to_string)));
        words.extend(customer.items.iter().map(|item| item.text.to_string()));
    }
    let prefixes: Vec<_> = words.iter().map(|word| word.chars().take(3).collect()).collect();
    words.extend(prefixes);
    // Two words, one of them just begun.
    let begun = |word: &String| word.chars().take(2).collect::<String>();
    let pairs: Vec<_> =
        words.iter().zip(words.iter().rev()).map(|(one, other)| format!("{one} {}", begun(other))).collect();
    words.extend(pairs);
    words.sort();
    words.dedup();
    words
}

#[test]
fn a_search_in_company_finds_what_it_would_find_if_nothing_private_existed() {
    let folder = tempfile::tempdir().expect("a folder");
    let customers = tactful::sample::customers(now().day());
    let words = words(&customers);
    let mut whole = desk(folder.path(), "whole", &customers);
    for (name, company) in [
        ("unknown", Company::Unknown),
        ("partner", Company::with(Bystander::Partner)),
        ("colleagues", Company::with(Bystander::Colleagues)),
    ] {
        let encounter = encounter(company);
        let public: Vec<_> = customers.iter().map(|customer| cut(customer, encounter.present())).collect();
        let mut cut = desk(folder.path(), name, &public);
        for word in &words {
            let found = whole.find(word, &encounter).expect("a search");
            assert_eq!(found, cut.find(word, &encounter).expect("a search"), "{word} in company of {name}");
        }
        assert_eq!(whole.arrivals(&encounter).expect("a list"), cut.arrivals(&encounter).expect("a list"));
        assert_eq!(whole.in_house(&encounter).expect("a list"), cut.in_house(&encounter).expect("a list"));
    }
}

#[test]
fn alone_and_verified_the_private_order_is_found() {
    let folder = tempfile::tempdir().expect("a folder");
    let customers = tactful::sample::customers(now().day());
    let private = customers
        .iter()
        .flat_map(|customer| customer.orders.iter().map(move |order| (customer, order)))
        .find(|(_, order)| order.private_from.is_some_and(|audience| !audience.is_empty()))
        .expect("the sample has a private order");
    let mut desk = desk(folder.path(), "alone", &customers);
    let alone = Encounter { company: Company::Alone, identity: Identity::Verified, ..encounter(Company::Alone) };
    let found = desk.find(private.1.order.as_str(), &alone).expect("a search");
    assert_eq!(found.first().map(|hit| &hit.customer), Some(&private.0.id));
}
