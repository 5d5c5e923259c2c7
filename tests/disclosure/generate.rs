//! Customers for the laws: anything a document may hold that a rule looks at.

use chrono::NaiveDate;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use tactful::address::{Advice, Certainty, Depth, Register, RegisterKind, Vocatives};
use tactful::domain::*;

pub fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

pub fn moment() -> Moment {
    Moment::parse("2026-11-24T14:32", chrono_tz::Europe::Kyiv).expect("a moment")
}

/// Advice as the address room gives it; the laws here do not turn on its words.
pub fn advice() -> Advice {
    Advice {
        language: "uk".parse().expect("a language"),
        greeting: Clean::new("Вітаю, пані Ковальчук"),
        spoken: vec![Clean::new("пані Ковальчук")],
        written: Clean::default(),
        reference: Clean::default(),
        vocative: Vocatives::default(),
        register: Register { kind: RegisterKind::V, pronoun: Clean::new("Ви") },
        avoid: Vec::new(),
        ask: None,
        depth: Depth::Full,
        certainty: Certainty::Certain,
        lines: Vec::new(),
        basis: Vec::new(),
    }
}

/// Every encounter that the laws range over, for one purpose and occasion.
pub fn encounters() -> Vec<Encounter> {
    let companies = companies();
    let roles = [None, Some("reception"), Some("kitchen"), Some("shop"), Some("security"), Some("no-such-role")];
    let mut all = Vec::new();
    for channel in Channel::ALL {
        for company in &companies {
            for identity in Identity::ALL {
                for role in roles {
                    let role = role.map(|id| RoleId(Clean::new(id)));
                    let begun = Encounter::begin(channel, moment());
                    all.push(Encounter { company: *company, identity, role, ..begun });
                }
            }
        }
    }
    all
}

/// Alone, each company by itself, two together, unknown.
pub fn companies() -> Vec<Company> {
    let mut companies = vec![Company::Alone, Company::Unknown];
    companies.extend(Bystander::ALL.into_iter().skip(1).map(Company::with));
    companies.push(Company::With(Audience::of([Bystander::Friends, Bystander::Colleagues])));
    companies
}

pub fn purposes() -> impl Strategy<Value = Purpose> {
    prop_oneof![3 => Just(Purpose::ServicePersonalisation), 1 => select(Purpose::ALL.to_vec())]
}

fn audience() -> impl Strategy<Value = Option<Audience>> {
    option::of(vec(select(Bystander::ALL.to_vec()), 0..3).prop_map(Audience::of))
}

fn some_day() -> impl Strategy<Value = NaiveDate> {
    (-900_i64..20).prop_map(|days| day("2026-11-24") + chrono::TimeDelta::days(days))
}

fn category() -> impl Strategy<Value = CategoryId> {
    select(vec!["drink", "food", "room", "newspaper", "topic", "need", "gift", "other", "unheard-of"])
        .prop_map(CategoryId::new)
}

fn consent() -> impl Strategy<Value = Consent> {
    let state = prop_oneof![
        4 => Just(ConsentState::Given),
        1 => select(vec![ConsentState::Refused, ConsentState::Withdrawn, ConsentState::Unknown]),
    ];
    let notice = select(vec!["2026-1", "", "newsletter-2025", "unheard-of"]);
    (purposes(), state, option::weighted(0.9, some_day()), option::of(some_day()), notice, any::<bool>()).prop_map(
        |(purpose, state, on, expires, notice, explicit)| Consent {
            purpose,
            state,
            on,
            expires: expires.map(|day| day + chrono::TimeDelta::days(700)),
            how: Clean::default(),
            notice: Clean::new(notice),
            benefit: Clean::default(),
            explicit,
            channels: Vec::new(),
        },
    )
}

fn item() -> impl Strategy<Value = Item> {
    let source = select(vec![Source::ToldUs, Source::ServiceHistory, Source::Observed, Source::Inferred]);
    let sensitivity = prop_oneof![
        5 => Just(Sensitivity::Ordinary),
        1 => Just(Sensitivity::Health),
        1 => Just(Sensitivity::Special),
    ];
    (category(), "[a-z]{4,9}", source, sensitivity, audience(), option::of(some_day()), vec(consent(), 0..3)).prop_map(
        |(category, text, source, sensitivity, private_from, confirmed_on, consents)| Item {
            id: None,
            category,
            text: Clean::from(format!("item {text}")),
            source,
            sensitivity,
            private_from,
            confirmed_on,
            consents,
        },
    )
}

fn boundary() -> impl Strategy<Value = Boundary> {
    let about = select(vec!["", "", "drink", "topic", "family", "gift"]);
    (select(BoundaryKind::ALL.to_vec()), about, audience(), audience())
        .prop_map(|(kind, about, when, private_from)| Boundary { kind, about: Clean::new(about), when, private_from })
}

fn stay() -> impl Strategy<Value = Stay> {
    let request = ("[a-z]{4,9}", audience())
        .prop_map(|(text, private_from)| Request { text: Clean::from(format!("request {text}")), private_from });
    (-3_i64..3, 0_i64..4, vec(request, 0..3), any::<bool>()).prop_map(|(from, nights, requests, confidential)| {
        let from = day("2026-11-24") + chrono::TimeDelta::days(from);
        Stay {
            booking: Clean::new("R-1"),
            from,
            to: from + chrono::TimeDelta::days(nights),
            eta: Clean::new("15:00"),
            room: Clean::new("412"),
            room_ready: Some(true),
            party: None,
            requests,
            confidential,
        }
    })
}

fn order() -> impl Strategy<Value = Order> {
    ("[a-z]{4,9}", option::of(some_day()), audience()).prop_map(|(what, on, private_from)| Order {
        order: Clean::new("A-1"),
        on,
        what: Clean::from(format!("order {what}")),
        private_from,
    })
}

fn visits() -> impl Strategy<Value = Visits> {
    (0_u32..9, option::of(some_day()), audience(), vec(consent(), 0..3))
        .prop_map(|(count, last, private_from, consents)| Visits { first: None, last, count, private_from, consents })
}

fn wish() -> impl Strategy<Value = Wish> {
    audience().prop_map(|private_from| Wish {
        forms: [("uk".to_owned(), Clean::new("пані Олено"))].into(),
        private_from,
        never: vec![Clean::new("Оленко")],
    })
}

fn objection() -> impl Strategy<Value = Objection> {
    select(Objection::PURPOSES.to_vec()).prop_map(|purpose| Objection { purpose, on: day("2026-11-01") })
}

pub fn customer() -> impl Strategy<Value = Customer> {
    let case = any::<bool>().prop_map(|open| Case {
        opened: day("2026-11-22"),
        what: Clean::new("heating"),
        promised: Clean::default(),
        due: None,
        state: if open { CaseState::Open } else { CaseState::Closed },
        closed: None,
    });
    (
        vec(stay(), 0..3),
        vec(order(), 0..3),
        vec(case, 0..2),
        option::of(visits()),
        option::of(wish()),
        vec(boundary(), 0..3),
        vec(item(), 0..7),
        option::weighted(0.1, Just(Restriction { on: day("2026-11-01") })),
        vec(objection(), 0..2),
        option::of(audience()),
    )
        .prop_map(|(stays, orders, cases, visits, wish, boundaries, items, restricted, objections, said)| {
            Customer {
                pronouns: said.map(|private_from| Pronouns {
                    forms: [("uk".to_owned(), Clean::new("вона/її"))].into(),
                    private_from,
                }),
                stays,
                orders,
                cases,
                visits,
                wish,
                boundaries,
                items,
                restricted,
                objections,
                ..Customer::new(
                    CustomerId::new("C-1"),
                    PersonName { given: Clean::new("Олена"), ..PersonName::default() },
                )
            }
        })
}
