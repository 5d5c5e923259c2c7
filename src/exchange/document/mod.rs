//! Customer documents as JSON Lines. A line is parsed straight into a customer; only when that fails, or the line
//! holds something unusual, the slow and exact diagnosis looks at it.

mod diagnosis;
mod mend;
mod place;
mod shape;
mod survey;
mod tree;

pub(super) use mend::{closest, needs_cleaning};

use std::io::BufRead;
use std::ops::ControlFlow;

use super::gate::{Seen, passes, without_unconsented_health};
use super::input::{Accepted, Ended, Options, Progress, Tally};
use super::lines::{Line, Lines};
use super::{ExchangeError, Refusal, Rule, Weight};
use crate::custody::Carries;
use crate::domain::Customer;

/// Records between two words about progress.
const STEP: u64 = 512;

pub(super) fn read(
    source: impl BufRead,
    options: &Options<'_>,
    each: &mut dyn FnMut(Accepted) -> ControlFlow<()>,
    report: &mut dyn FnMut(Refusal),
) -> Result<Tally, ExchangeError> {
    let mut tally = Tally::default();
    let mut seen = Seen::default();
    let mut lines = Lines::new(source);
    loop {
        if tally.records.is_multiple_of(STEP) {
            let progress = Progress { done: lines.bytes(), total: options.total, accepted: tally.accepted };
            if (options.progress)(progress).is_break() {
                tally.ended = Ended::Stopped;
                break;
            }
        }
        let (text, number, ended) = match lines.next()? {
            Line::End => break,
            Line::TooLong { number } => (None, number, true),
            Line::Whole { text, .. } if text.trim_ascii().is_empty() => continue,
            Line::Whole { text, number, ended } => (Some(text), number, ended),
        };
        if number == 1 && text.is_some_and(|text| text.starts_with(b"\xff\xfe") || text.starts_with(b"\xfe\xff")) {
            return Err(ExchangeError::Utf16);
        }
        tally.records += 1;
        let mut refuse = |refusal: Refusal| {
            tally.count(&refusal);
            report(refusal);
        };
        let Some(text) = text else {
            refuse(Refusal::new(number, 0, Rule::LineTooLong, Weight::Record, ""));
            continue;
        };
        let Some(accepted) = take(text, number, ended, options, &mut refuse) else { continue };
        if (options.erased)(accepted.customer.id.as_str()) {
            refuse(Refusal::new(number, 0, Rule::Erased, Weight::Record, "id"));
            continue;
        }
        if !seen.first(accepted.customer.id.as_str()) {
            refuse(Refusal::new(number, 0, Rule::DuplicateId, Weight::Record, "id"));
            continue;
        }
        tally.accepted += 1;
        if each(accepted).is_break() {
            tally.ended = Ended::Stopped;
            break;
        }
    }
    if tally.records == 0 && tally.ended == Ended::Whole {
        return Err(ExchangeError::Empty);
    }
    Ok(tally)
}

/// The customer of one line, if it passes.
fn take(
    bytes: &[u8],
    number: u64,
    ended: bool,
    options: &Options<'_>,
    refuse: &mut dyn FnMut(Refusal),
) -> Option<Accepted> {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let good = bytes.get(..error.valid_up_to()).and_then(|good| std::str::from_utf8(good).ok());
            let column = good.map_or(0, |good| good.chars().count() as u64 + 1);
            refuse(Refusal::new(number, column, Rule::NotUtf8, Weight::Record, ""));
            return None;
        }
    };
    let mut customer = match serde_json::from_str::<Customer>(text) {
        Ok(customer) if survey::is_plain(text) && passes(&customer, options.category_known) => customer,
        straight => {
            let place = place::Place { text, line: number, ended };
            let rest = diagnosis::diagnose(&place, straight.err().as_ref(), options.category_known, refuse)?;
            match serde_json::from_str::<Customer>(&rest) {
                Ok(customer) if passes(&customer, options.category_known) => customer,
                // What the diagnosis overlooked is refused all the same.
                Ok(_) | Err(_) => {
                    refuse(Refusal::new(number, 0, Rule::Syntax, Weight::Record, ""));
                    return None;
                }
            }
        }
    };
    for place in without_unconsented_health(&mut customer) {
        let key = format!("items[{place}].text");
        refuse(Refusal::new(number, 0, Rule::HealthWithoutConsent, Weight::Notice, &key));
    }
    let keys = survey::keys(text);
    Some(Accepted { line: number, customer, carries: Carries::Whole, keys })
}
