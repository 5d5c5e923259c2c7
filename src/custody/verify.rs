//! Whether what a caller answers is true of this customer: match or no match, and nothing of which part.

use chrono::NaiveDate;

use super::fold::bare;
use super::spoken_day::{DayOrder, SpokenDay};
use crate::domain::Customer;

/// Answers of different kinds that have to fit before anybody is believed.
const LEAST: usize = 2;

/// Digits of a telephone number or a booking number that say enough by themselves.
const ENOUGH_DIGITS: usize = 4;

/// The digits at the end of a telephone number by which it is known, whatever stands before: country and area.
const END_OF_PHONE: usize = 7;

/// What an answer turned out to be about.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fact {
    Number,
    Day,
    Postcode,
    Phone,
    Email,
}

/// Whether every answer is true and they are of at least two kinds. A number and a day must be of the same stay or order.
/// Empty answers are not looked at.
#[must_use]
pub fn answers_fit(customer: &Customer, answers: &[&str], today: NaiveDate, order: DayOrder) -> bool {
    let answers: Vec<&str> = answers.iter().map(|answer| answer.trim()).filter(|answer| !answer.is_empty()).collect();
    let stays = customer.stays.iter().map(|stay| (stay.booking.as_str(), vec![stay.from, stay.to]));
    let orders = customer.orders.iter().map(|order| (order.order.as_str(), order.on.into_iter().collect()));
    // All are looked at, so that a match takes no longer than none.
    let matches = stays.chain(orders).chain([("", Vec::new())]).filter(|(number, days)| {
        let fact = |answer: &&str| fact(answer, number, days, customer, today, order);
        let mut facts: Vec<Option<Fact>> = answers.iter().map(fact).collect();
        facts.sort();
        facts.dedup();
        facts.iter().all(Option::is_some) && facts.len() >= LEAST
    });
    matches.count() > 0
}

fn fact(
    answer: &str,
    number: &str,
    days: &[NaiveDate],
    customer: &Customer,
    today: NaiveDate,
    order: DayOrder,
) -> Option<Fact> {
    let contacts = &customer.contacts;
    let said = bare(answer);
    let day = SpokenDay::read(answer, today, order);
    if is_number(&said, &bare(number)) {
        Some(Fact::Number)
    } else if day.is_some_and(|day| days.iter().any(|one| day.is(*one))) {
        Some(Fact::Day)
    } else if !said.is_empty() && contacts.postcode.iter().any(|one| bare(one.as_str()) == said) {
        Some(Fact::Postcode)
    } else if contacts.email.iter().any(|one| one.as_str().to_lowercase() == answer.to_lowercase()) {
        Some(Fact::Email)
    } else if contacts.phone.iter().any(|one| is_phone(&digits(answer), &digits(one.as_str()))) {
        Some(Fact::Phone)
    } else {
        None
    }
}

/// The whole number, or all of its digits without the letters before them.
fn is_number(said: &str, kept: &str) -> bool {
    let of_digits = digits(kept);
    !said.is_empty() && (said == kept || said == of_digits && of_digits.len() >= ENOUGH_DIGITS)
}

/// The whole number, or its end without country and area.
fn is_phone(said: &str, kept: &str) -> bool {
    said.len() >= END_OF_PHONE
        && kept.len() >= END_OF_PHONE
        && (kept.ends_with(said) || said.ends_with(kept) || {
            // 044 555 0141 and +380 44 555 0141: the nought stands for the country.
            let said = said.trim_start_matches('0');
            said.len() >= END_OF_PHONE && kept.ends_with(said)
        })
}

fn digits(text: &str) -> String {
    text.chars().filter_map(|c| c.to_digit(10)).filter_map(|digit| char::from_digit(digit, 10)).collect()
}

#[cfg(test)]
mod tests {
    use super::answers_fit;
    use crate::custody::DayOrder;
    use crate::domain::Customer;

    fn customer() -> Customer {
        serde_json::from_str(
            r#"{"id": "C-1", "name": {"given": "Anna"},
                "contacts": {"phone": ["+380 44 555 0141"], "email": ["anna@example.org"], "postcode": ["01-001"]},
                "stays": [{"booking": "R-77810", "from": "2026-11-23", "to": "2026-11-26"},
                          {"booking": "R-90001", "from": "2026-12-20", "to": "2026-12-22"}],
                "orders": [{"order": "A-5521", "on": "2026-11-20"}]}"#,
        )
        .expect("a customer")
    }

    fn fits(answers: &[&str]) -> bool {
        let today = "2026-11-20".parse().expect("a day");
        answers_fit(&customer(), answers, today, DayOrder::DayFirst)
    }

    #[test]
    fn answers_fit_as_the_caller_says_them() {
        for answers in [
            &["R-77810", "23.11."][..],
            &["r 77 810", "23 November"],
            &["77810", "26 листопада", ""],
            &["a5521", "20.11.2026"],
            &["R77810", "01001"],
            &["044 555 0141", "23.11"],
            &["5550141", "ANNA@example.org"],
        ] {
            assert!(fits(answers), "{answers:?}");
        }
    }

    #[test]
    fn one_wrong_answer_or_one_answer_alone_is_no_match() {
        for answers in [
            &[][..],
            &["", ""],
            &["R-77810"],
            &["R-77810", "77810"],
            &["R-77810", "24.11."],
            &["R-77810", "20.12."],
            &["R-77810", "23.11.", "wrong"],
            &["R", "23.11."],
            &["41", "23.11."],
            &["23.11.", "26.11."],
            &["23.11.2025", "R-77810"],
        ] {
            assert!(!fits(answers), "{answers:?}");
        }
    }
}
