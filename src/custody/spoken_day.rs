//! A day as people say it: 23.11., 23 November, November 23rd, 2026-11-23, today.

use std::sync::LazyLock;

use chrono::{Datelike, Days, NaiveDate};
use serde::Deserialize;

use super::fold::words;

/// Which number comes first where both could be a month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DayOrder {
    /// 23.11.
    #[default]
    DayFirst,
    /// 11/23
    MonthFirst,
}

/// A day without its year, or with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SpokenDay {
    day: u32,
    month: u32,
    year: Option<i32>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    months: Vec<Vec<String>>,
    today: Vec<String>,
    tomorrow: Vec<String>,
}

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let nothing = |_| Words { months: Vec::new(), today: Vec::new(), tomorrow: Vec::new() };
    toml::from_str(include_str!("../../data/spoken-days.toml")).unwrap_or_else(nothing)
});

impl SpokenDay {
    /// Reads a day; none where it is no day of any year.
    #[must_use]
    pub fn read(text: &str, today: NaiveDate, order: DayOrder) -> Option<Self> {
        let words: Vec<String> = words(text)
            .iter()
            .flat_map(|word| word.split('-'))
            .filter(|word| !word.is_empty())
            .map(Into::into)
            .collect();
        let said = |list: &[String]| matches!(words.as_slice(), [one] if list.contains(one));
        if said(&WORDS.today) {
            return Some(Self::of(today));
        }
        if said(&WORDS.tomorrow) {
            return today.checked_add_days(Days::new(1)).map(Self::of);
        }
        let numbers: Vec<u32> = words.iter().filter_map(|word| number(word)).collect();
        let month = words.iter().filter(|word| number(word).is_none()).find_map(|word| month(word));
        let (day, month, year) = match (month, numbers.as_slice()) {
            (Some(month), [day]) => (*day, month, None),
            (Some(month), [day, year]) if *day <= 31 => (*day, month, Some(*year)),
            (Some(month), [year, day]) => (*day, month, Some(*year)),
            (None, [year, month, day]) if *year > 31 => (*day, *month, Some(*year)),
            (None, [one, other]) => in_order(*one, *other, None, order),
            (None, [one, other, year]) => in_order(*one, *other, Some(*year), order),
            _ => return None,
        };
        let year = match year {
            None => None,
            Some(short @ 0..=99) => Some(2000 + i32::try_from(short).ok()?),
            Some(long) => Some(i32::try_from(long).ok()?),
        };
        // The 29th of February is a day of some year.
        NaiveDate::from_ymd_opt(year.unwrap_or(2024), month, day).map(|_| Self { day, month, year })
    }

    fn of(day: NaiveDate) -> Self {
        Self { day: day.day(), month: day.month(), year: Some(day.year()) }
    }

    /// Whether it is this day; without a year it is that day of any.
    #[must_use]
    pub fn is(self, day: NaiveDate) -> bool {
        self.day == day.day() && self.month == day.month() && self.year.is_none_or(|year| year == day.year())
    }

    /// The day itself; without a year the next one, today included.
    #[must_use]
    pub fn next(self, today: NaiveDate) -> Option<NaiveDate> {
        let of_year = |year: i32| NaiveDate::from_ymd_opt(year, self.month, self.day);
        match self.year {
            Some(year) => of_year(year),
            None => (today.year()..today.year() + 9).filter_map(of_year).find(|day| *day >= today),
        }
    }
}

/// The day that is meant by what is written in a form: with its year, or the next such day.
#[must_use]
pub fn day_to_come(text: &str, today: NaiveDate, order: DayOrder) -> Option<NaiveDate> {
    SpokenDay::read(text, today, order)?.next(today)
}

const fn in_order(one: u32, other: u32, year: Option<u32>, order: DayOrder) -> (u32, u32, Option<u32>) {
    let month_first = match order {
        DayOrder::MonthFirst => one <= 12,
        DayOrder::DayFirst => other > 12,
    };
    if month_first { (other, one, year) } else { (one, other, year) }
}

/// "23", "23rd", "23го".
fn number(word: &str) -> Option<u32> {
    let digits = word.chars().take_while(char::is_ascii_digit).count();
    let ending = word.chars().skip(digits);
    let number = word.get(..digits)?;
    (digits > 0 && ending.clone().all(char::is_alphabetic) && ending.count() <= 3).then(|| number.parse().ok())?
}

/// The month that this word begins like; of several beginnings the longest.
fn month(word: &str) -> Option<u32> {
    let beginnings = (1_u32..).zip(&WORDS.months).flat_map(|(month, list)| list.iter().map(move |one| (month, one)));
    let fitting = beginnings.filter(|(_, beginning)| word.starts_with(beginning.as_str()));
    fitting.max_by_key(|(_, beginning)| beginning.len()).map(|(month, _)| month)
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::{DayOrder, SpokenDay, WORDS, day_to_come};

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    #[test]
    fn a_day_is_read_as_people_say_it() {
        assert_eq!(WORDS.months.len(), 12);
        let today = day("2026-11-20");
        for said in [
            "23.11.",
            "23.11",
            "23/11/2026",
            "23-11-26",
            "2026-11-23",
            "23 November",
            "November 23rd",
            "the 23rd of November, 2026",
            "23 листопада",
            "23-го листопада 2026 року",
            "23. November",
            "le 23 novembre",
            "23 de noviembre",
            "23 listopada",
            "23. listopadu",
        ] {
            let read = SpokenDay::read(said, today, DayOrder::DayFirst).unwrap_or_else(|| panic!("{said}"));
            assert!(read.is(day("2026-11-23")), "{said}: {read:?}");
            assert_eq!(read.next(today), Some(day("2026-11-23")), "{said}");
        }
        for said in ["", "tea", "32.11.", "30 February", "23", "11.23.45.67", "23 of what"] {
            assert_eq!(SpokenDay::read(said, today, DayOrder::DayFirst), None, "{said}");
        }
        assert!(SpokenDay::read("11/12", today, DayOrder::MonthFirst).is_some_and(|one| one.is(day("2020-11-12"))));
        assert!(SpokenDay::read("11/12", today, DayOrder::DayFirst).is_some_and(|one| one.is(day("2020-12-11"))));
    }

    #[test]
    fn a_day_without_its_year_is_the_next_one() {
        for (said, meant) in [("1.3.", "2027-03-01"), ("20.11.", "2026-11-20"), ("завтра", "2026-11-21")] {
            assert_eq!(day_to_come(said, day("2026-11-20"), DayOrder::DayFirst), Some(day(meant)), "{said}");
        }
    }
}
