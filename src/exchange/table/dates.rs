//! The days of a table. A mapping may have forms with the day first and forms with the month first, and `12/05/2026` fits
//! both: then the first rows of the file decide for all of it, and where they cannot, the report says so.

use std::cell::RefCell;
use std::collections::BTreeSet;

use chrono::format::ParseErrorKind::{Impossible, OutOfRange};
use chrono::{Datelike, NaiveDate};

use super::super::Rule;
use super::super::mapping::Field;
use super::columns::Columns;
use super::head::Head;
use super::row::Row;

/// Years before this are faults of typing or of a form of date that doesn't fit.
const FIRST_YEAR: i32 = 1900;
/// Nights of a stay that is nothing unusual: of two readings the one with more of them is the less likely.
const USUAL_NIGHTS: i64 = 28;
/// The fields that hold days.
const DAYS: [Field; 4] = [Field::From, Field::To, Field::OrderedOn, Field::NewsletterOn];

/// What comes first, the day or the month.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Order {
    DayFirst,
    MonthFirst,
}

/// The forms in which the days of one table are written.
pub(super) struct Dates {
    forms: Vec<String>,
    /// Whether forms of both orders are left.
    open: bool,
    /// The columns of which the report says that nothing told the order.
    told: RefCell<BTreeSet<usize>>,
}

/// A day, and whether another order of day and month would have made another of it.
pub(super) struct Day {
    pub(super) day: NaiveDate,
    pub(super) doubtful: bool,
}

impl Dates {
    /// The forms of the mapping, of two orders the one that the first rows show: what fits only one of them, or a stay that
    /// would run backwards or for months by the other.
    pub(super) fn settle(head: &Head, columns: &Columns) -> Self {
        let declared = &head.mapping.dates;
        let forms = if declared.is_empty() { vec!["%Y-%m-%d".to_owned()] } else { declared.clone() };
        let has = |order| forms.iter().any(|form| order_of(form) == Some(order));
        let open = has(Order::DayFirst) && has(Order::MonthFirst);
        let mut dates = Self { forms, open, told: RefCell::default() };
        if !open {
            return dates;
        }
        let (mut day_first, mut month_first) = (0_u32, 0_u32);
        for record in head.rows() {
            let row = Row::new(&record, 0, columns, &head.mapping, &dates);
            for order in dates.shown_by(&row) {
                match order {
                    Order::DayFirst => day_first += 1,
                    Order::MonthFirst => month_first += 1,
                }
            }
        }
        if day_first != month_first {
            let other = if day_first > month_first { Order::MonthFirst } else { Order::DayFirst };
            dates.forms.retain(|form| order_of(form) != Some(other));
            dates.open = false;
        }
        dates
    }

    /// The orders that this row shows.
    fn shown_by(&self, row: &Row<'_>) -> Vec<Order> {
        let both = |field| {
            let text = row.text(field)?;
            Some((self.by(Order::DayFirst, text), self.by(Order::MonthFirst, text)))
        };
        let mut shown: Vec<Order> = DAYS
            .into_iter()
            .filter_map(|field| match both(field)? {
                (Some(_), None) => Some(Order::DayFirst),
                (None, Some(_)) => Some(Order::MonthFirst),
                _ => None,
            })
            .collect();
        if let (Some((Some(from), Some(other_from))), Some((Some(to), Some(other_to)))) =
            (both(Field::From), both(Field::To))
        {
            let usual = |from: NaiveDate, to: NaiveDate| (0..=USUAL_NIGHTS).contains(&(to - from).num_days());
            match (usual(from, to), usual(other_from, other_to)) {
                (true, false) => shown.push(Order::DayFirst),
                (false, true) => shown.push(Order::MonthFirst),
                _ => {}
            }
        }
        shown
    }

    fn by(&self, order: Order, text: &str) -> Option<NaiveDate> {
        let forms = self.forms.iter().filter(|form| order_of(form) == Some(order));
        first_fit(forms, text).ok()
    }

    /// The day that the text names.
    ///
    /// # Errors
    /// It names none, or one that no calendar has.
    pub(super) fn read(&self, text: &str) -> Result<Day, Rule> {
        let day = first_fit(self.forms.iter(), text)?;
        let differs = |order| self.by(order, text).is_some_and(|other| other != day);
        let doubtful = self.open && (differs(Order::DayFirst) || differs(Order::MonthFirst));
        Ok(Day { day, doubtful })
    }

    /// Whether a doubtful day stands in this column for the first time.
    pub(super) fn tells(&self, column: usize) -> bool {
        self.told.borrow_mut().insert(column)
    }
}

/// What comes first in this form, where both are in figures and no year stands before them.
fn order_of(form: &str) -> Option<Order> {
    let place = |signs: [&str; 2]| signs.iter().filter_map(|sign| form.find(sign)).min();
    let (day, month) = (place(["%d", "%e"])?, place(["%m", "%-m"])?);
    if place(["%Y", "%y"]).is_some_and(|year| year < day.min(month)) {
        return None;
    }
    Some(if day < month { Order::DayFirst } else { Order::MonthFirst })
}

/// The day by the first form that fits.
fn first_fit<'a>(forms: impl Iterator<Item = &'a String>, text: &str) -> Result<NaiveDate, Rule> {
    let date_only = text.split(['T', ' ']).next().unwrap_or(text);
    let mut impossible = false;
    for form in forms {
        for candidate in [text, date_only] {
            match NaiveDate::parse_from_str(candidate, form) {
                Ok(day) if day.year() >= FIRST_YEAR => return Ok(day),
                Ok(_) => {}
                Err(error) => impossible |= matches!(error.kind(), Impossible | OutOfRange),
            }
        }
    }
    Err(if impossible { Rule::NoSuchDate } else { Rule::NotADate })
}
