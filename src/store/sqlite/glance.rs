//! What a list shows of a customer, name and stays, as a line a field: read for every row that is shown, so it must cost
//! little to read.

use chrono::{Datelike, NaiveDate};
use rusqlite::Connection;

use crate::domain::{Clean, Customer, CustomerId, PersonName};
use crate::store::StoreError;

use super::row::document;

/// The lines: the parts of the name, its language, the first and last days of stays. Where a stay is confidential there is
/// no glance: what may be shown is then told by the document.
pub(super) fn glance(customer: &Customer) -> Option<String> {
    use std::fmt::Write;
    if customer.stays.iter().any(|stay| stay.confidential) {
        return None;
    }
    let name = &customer.name;
    let mut lines = String::with_capacity(96);
    for part in parts(name) {
        lines.push_str(part.as_str());
        lines.push('\n');
    }
    if let Some(language) = &name.language {
        let _ = write!(lines, "{language}");
    }
    lines.push('\n');
    for stay in &customer.stays {
        let _ = write!(lines, "{} {} ", stay.from.num_days_from_ce(), stay.to.num_days_from_ce());
    }
    Some(lines)
}

const fn parts(name: &PersonName) -> [&Clean; 9] {
    [
        &name.title,
        &name.given,
        &name.given2,
        &name.surname,
        &name.surname2,
        &name.generation,
        &name.credentials,
        &name.known_as,
        &name.phonetic,
    ]
}

/// The customer as far as a list needs it: name and stays. Where what may be shown of these depends on the encounter,
/// the whole customer.
pub(super) fn at_a_glance(
    connection: &Connection,
    number: i64,
    id: &str,
    glance: Option<&str>,
) -> Result<Option<Customer>, StoreError> {
    glance.map_or_else(|| document(connection, number), |glance| Ok(Some(read(id, glance))))
}

fn read(id: &str, glance: &str) -> Customer {
    let mut lines = glance.split('\n');
    let mut part = || Clean::new(lines.next().unwrap_or_default());
    let name = PersonName {
        title: part(),
        given: part(),
        given2: part(),
        surname: part(),
        surname2: part(),
        generation: part(),
        credentials: part(),
        known_as: part(),
        phonetic: part(),
        language: None,
    };
    let language = lines.next().filter(|tag| !tag.is_empty()).and_then(|tag| tag.parse().ok());
    let mut customer = Customer::new(CustomerId::new(id), PersonName { language, ..name });
    let mut days = lines.next().unwrap_or_default().split(' ').map_while(|day| day.parse().ok());
    while let (Some(from), Some(to)) = (days.next(), days.next()) {
        let day = NaiveDate::from_num_days_from_ce_opt;
        customer.stays.extend(day(from).zip(day(to)).map(|(from, to)| crate::domain::Stay::of_days(from, to)));
    }
    customer
}

#[cfg(test)]
mod tests {
    use crate::domain::Customer;

    use super::{glance, read};

    #[test]
    fn name_and_stays_come_back() {
        let customer: Customer = serde_json::from_value(serde_json::json!({"id": "C-1",
            "name": {"title": "Dr.", "given": "Anna", "surname": "Müller", "phonetic": "ɐ", "language": "de-AT"},
            "stays": [{"from": "2026-11-23", "to": "2026-11-26"}, {"from": "2027-01-01", "to": "2027-01-02"}]}))
        .expect("a document");
        assert_eq!(read("C-1", &glance(&customer).expect("a glance")), customer);
        let mut secret = customer;
        secret.stays[0].confidential = true;
        assert_eq!(glance(&secret), None);
    }
}
