//! From the entries of the index to the numbers of rows that may match: every word of a query must lead to a row.

use std::ops::ControlFlow;

use rusqlite::Connection;

use crate::store::StoreError;

use super::index::Index;
use super::posting::Span;
use super::query::Step;
use super::words::day;

/// Blocks that are read of one word at most to know all its rows; a word with more leads to so many rows that one of a few
/// has it, and each is asked.
const READ: usize = 64;
/// Entries passed over at most in looking for guests who stay today.
const PASSED: usize = 200_000;

/// A set of rows by their numbers, a bit each.
#[derive(Default)]
pub(super) struct Numbers(Vec<u64>);

/// Who stays on a day, kept from one search to the next as long as nothing was written.
#[derive(Default)]
pub(super) struct Staying {
    /// What the set was made of: the day, what others have written and what this connection has.
    of: Option<(char, i64, u64)>,
    numbers: Numbers,
}

impl Staying {
    /// The rows with a stay on this day; within a read, so that the set is of what that sees.
    pub fn on(&mut self, connection: &Connection, index: &Index<'_>, today: char) -> Result<&Numbers, StoreError> {
        let others: i64 = connection.prepare_cached("PRAGMA data_version")?.query_row([], |row| row.get(0))?;
        let of = Some((today, others, connection.total_changes()));
        if self.of != of {
            self.of = None;
            self.numbers = Numbers::of_day(index, today)?;
            self.of = of;
        }
        Ok(&self.numbers)
    }
}

impl Numbers {
    /// The rows with a stay on this day.
    fn of_day(index: &Index<'_>, today: char) -> Result<Self, StoreError> {
        let mut numbers = Self::default();
        let key = day(today);
        numbers.take_in(index, Span { first: key, last: key }, None)?;
        Ok(numbers)
    }

    fn take_in(&mut self, index: &Index<'_>, span: Span, among: Option<&Self>) -> Result<(), StoreError> {
        let _ = index.visit(span, |number| {
            if among.is_none_or(|among| among.contains(number)) {
                self.insert(number);
            }
            ControlFlow::Continue(())
        })?;
        Ok(())
    }

    fn insert(&mut self, number: u32) {
        let (place, bit) = Self::place(number);
        if place >= self.0.len() {
            self.0.resize(place + place / 2 + 64, 0);
        }
        if let Some(word) = self.0.get_mut(place) {
            *word |= bit;
        }
    }

    fn contains(&self, number: u32) -> bool {
        let (place, bit) = Self::place(number);
        self.0.get(place).is_some_and(|word| word & bit != 0)
    }

    const fn place(number: u32) -> (usize, u64) {
        ((number / 64) as usize, 1 << (number % 64))
    }
}

/// How the rows of a step are found: the entries of one word are gone through, in their order; the other words say which
/// of them count.
pub(super) struct Plan {
    through: Vec<Span>,
    among: Option<Numbers>,
    loose: bool,
}

impl Plan {
    /// Rare words first, since they leave the fewest rows.
    pub fn of(index: &Index<'_>, step: &Step) -> Result<Self, StoreError> {
        let mut plan = Self { through: Vec::new(), among: None, loose: false };
        let [.., _] = step.words.as_slice() else { return Ok(plan) };
        if let [spans] = step.words.as_slice() {
            plan.through.clone_from(spans);
            return Ok(plan);
        }
        let mut words = Vec::with_capacity(step.words.len());
        for spans in &step.words {
            let mut size = 0;
            for span in spans {
                size += index.size(*span, READ)?;
            }
            words.push((size, spans));
        }
        words.sort_by_key(|(size, _)| *size);
        plan.loose = words.last().is_some_and(|(size, _)| *size > READ);
        words.retain(|(size, _)| *size <= READ);
        let Some((_, through)) = words.pop() else {
            // All are very common: whoever has one has another often enough.
            plan.through.clone_from(step.words.first().unwrap_or(&Vec::new()));
            return Ok(plan);
        };
        for (_, spans) in words {
            let mut both = Numbers::default();
            for span in spans {
                both.take_in(index, *span, plan.among.as_ref())?;
            }
            plan.among = Some(both);
        }
        plan.through.clone_from(through);
        Ok(plan)
    }

    /// Whether many of its rows lack one of the words.
    pub const fn is_loose(&self) -> bool {
        self.loose
    }

    /// The first rows that may match, in the order of keys: at most so many, and only those among `these`, if said.
    pub fn candidates(&self, index: &Index<'_>, these: Option<&Numbers>, most: usize) -> Result<Vec<u32>, StoreError> {
        let (mut numbers, mut passed) = (Vec::new(), 0);
        for span in &self.through {
            let begun = numbers.len();
            let _ = index.visit(*span, |number| {
                passed += 1;
                if [self.among.as_ref(), these].into_iter().flatten().all(|set| set.contains(number)) {
                    numbers.push(number);
                }
                if numbers.len() - begun >= most || passed >= PASSED {
                    ControlFlow::Break(())
                } else {
                    ControlFlow::Continue(())
                }
            })?;
        }
        Ok(numbers)
    }
}
