//! Tables: rows of CSV through a mapping into customers. One row is held at a time, and a bounded window of guests,
//! so that the rows of one guest that stand near each other become one customer.

mod bytes;
mod columns;
mod dates;
mod head;
mod languages;
mod merge;
mod names;
mod row;
mod stay;
mod values;
mod window;

pub(super) use row::imported_item;
pub(super) use values::id_of;

use std::io::BufRead;
use std::ops::ControlFlow;

use bytes::Bytes;
use columns::Columns;
use dates::Dates;
use head::Head;
use window::Window;

use super::gate::{Seen, too_large};
use super::input::{Accepted, Ended, Options, Progress, Tally};
use super::mapping::{Mapping, NameOrder};
use super::{ExchangeError, Refusal, Rule, Weight};

/// Takes a whole name apart as a cell without a mapping would be.
pub(super) fn whole_name(text: &str, name: &mut crate::domain::PersonName) {
    names::take_apart(text, NameOrder::GivenFirst, &Mapping::default(), name);
}

/// Rows between two words about progress.
const STEP: u64 = 256;

pub(super) fn read(
    mut source: impl BufRead,
    mapping: Option<&Mapping>,
    options: &Options<'_>,
    each: &mut dyn FnMut(Accepted) -> ControlFlow<()>,
    report: &mut dyn FnMut(Refusal),
) -> Result<Tally, ExchangeError> {
    let head = Head::look(&mut source, mapping)?;
    let bytes = Bytes::new(source, head.letters);
    let meter = bytes.meter();
    let mut rows =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(head.separator.byte()).from_reader(bytes);
    let mut pump = Pump { tally: Tally::default(), seen: Seen::default(), options, each, report };
    let mut window = Window::default();
    let mut record = csv::ByteRecord::new();
    let mut line = 1;
    for _ in 0..=head.rows_before {
        meter.next_record();
        let start = rows.position().byte();
        rows.read_byte_record(&mut record).map_err(|error| meter.explain(error, start))?;
        line = meter.line_at(start);
    }
    let columns = Columns::new(&record, line, &head.mapping, &mut |refusal| pump.refuse(refusal));
    let dates = Dates::settle(&head, &columns);
    while pump.tally.ended == Ended::Whole {
        meter.next_record();
        let start = rows.position().byte();
        if !rows.read_byte_record(&mut record).map_err(|error| meter.explain(error, start))? {
            break;
        }
        if record.iter().all(|cell| cell.trim_ascii().is_empty()) {
            continue;
        }
        pump.tally.records += 1;
        let line = meter.line_at(start);
        let row = row::Row::new(&record, line, &columns, &head.mapping, &dates);
        let taken = row.take(options, &mut |refusal| pump.refuse(refusal));
        pump.tally.cells += columns.refused_cells(&record);
        match taken {
            row::Taken::Customer(accepted) => {
                if let Some((line, settled)) = window.add(line, *accepted) {
                    pump.hand_out(line, settled);
                }
            }
            row::Taken::Cancelled => pump.tally.cancelled += 1,
            row::Taken::Refused => {}
        }
        if pump.tally.records.is_multiple_of(STEP) {
            pump.progress(meter.read());
        }
    }
    for (line, settled) in window.rest() {
        if pump.tally.ended == Ended::Stopped {
            break;
        }
        pump.hand_out(line, settled);
    }
    pump.progress(meter.read());
    if pump.tally.records == 0 && pump.tally.ended == Ended::Whole {
        return Err(ExchangeError::Empty);
    }
    Ok(pump.tally)
}

/// Hands customers out and refusals on, and counts both.
struct Pump<'a> {
    tally: Tally,
    seen: Seen,
    options: &'a Options<'a>,
    each: &'a mut dyn FnMut(Accepted) -> ControlFlow<()>,
    report: &'a mut dyn FnMut(Refusal),
}

impl Pump<'_> {
    fn refuse(&mut self, refusal: Refusal) {
        self.tally.count(&refusal);
        (self.report)(refusal);
    }

    fn hand_out(&mut self, line: u64, accepted: Accepted) {
        // A mapping can make too long what is short enough in the table: a prefix, a constant.
        if let Some(rule) = too_large(&accepted.customer, self.options.category_known) {
            self.refuse(Refusal::new(line, 0, rule, Weight::Record, "id"));
            return;
        }
        if (self.options.erased)(accepted.customer.id.as_str()) {
            self.refuse(Refusal::new(line, 0, Rule::Erased, Weight::Record, "id"));
            return;
        }
        if !self.seen.first(accepted.customer.id.as_str()) {
            self.refuse(Refusal::new(line, 0, Rule::DuplicateId, Weight::Record, "id"));
            return;
        }
        self.tally.accepted += 1;
        if (self.each)(accepted).is_break() {
            self.tally.ended = Ended::Stopped;
        }
    }

    fn progress(&mut self, done: u64) {
        let progress = Progress { done, total: self.options.total, accepted: self.tally.accepted };
        if (self.options.progress)(progress).is_break() {
            self.tally.ended = Ended::Stopped;
        }
    }
}
