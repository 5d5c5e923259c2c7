//! The sample customers of the demonstration, from data/sample/customers.jsonl.
//!
//! Dates stand there relative to the day of the demonstration, `today`, `today+2` or `today-400`, so that somebody
//! arrives today whatever the day.

use chrono::{NaiveDate, TimeDelta};
use serde_json::Value;

use crate::domain::Customer;

const DOCUMENTS: &str = include_str!("../../data/sample/customers.jsonl");

/// The sample customers, their stays, consents and promises around `today`, in the order of their ids.
/// A line that is no customer document is left out; a test finds it.
#[must_use]
pub fn customers(today: NaiveDate) -> Vec<Customer> {
    DOCUMENTS.lines().filter_map(|line| customer(line, today)).collect()
}

fn customer(line: &str, today: NaiveDate) -> Option<Customer> {
    let mut document = serde_json::from_str(line).ok()?;
    resolve(&mut document, today);
    serde_json::from_value(document).ok()
}

fn resolve(value: &mut Value, today: NaiveDate) {
    match value {
        Value::String(text) => {
            if let Some(day) = relative(text, today) {
                *text = day.to_string();
            }
        }
        Value::Array(values) => values.iter_mut().for_each(|value| resolve(value, today)),
        Value::Object(fields) => fields.values_mut().for_each(|value| resolve(value, today)),
        _ => {}
    }
}

/// The day that `today+2` names; nothing for any other text.
fn relative(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    let days = match text.strip_prefix("today")? {
        "" => 0,
        signed if signed.starts_with(['+', '-']) => signed.parse().ok()?,
        _ => return None,
    };
    today.checked_add_signed(TimeDelta::try_days(days)?)
}

#[cfg(test)]
mod tests {
    use super::relative;

    #[test]
    fn a_relative_day_is_counted_from_today() {
        let today = "2028-02-28".parse().expect("a day");
        for (text, day) in [
            ("today", Some("2028-02-28")),
            ("today+2", Some("2028-03-01")),
            ("today-59", Some("2027-12-31")),
            ("today's paper", None),
            ("2026-01-05", None),
        ] {
            assert_eq!(relative(text, today).map(|day| day.to_string()).as_deref(), day, "{text}");
        }
    }
}
