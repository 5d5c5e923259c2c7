//! Floor 4: files of customers in and out; the import gate and its report.
//!
//! A reader streams: it holds one record at a time (of a table, a bounded window of guests), hands out what passed
//! the gate and reports what did not, never with the value that was refused. It knows neither store nor desk: the
//! caller pumps what is accepted wherever it belongs.

mod cards;
mod document;
mod error;
mod export;
mod field;
mod gate;
mod headings;
mod input;
mod lines;
mod mapping;
mod mapping_check;
mod refusal;
mod refused;
mod table;

pub use cards::{export_jscontact, export_vcard, left_out, left_out_of_jscontact, left_out_of_table};
pub use error::ExchangeError;
pub use export::{export_csv_heading, export_csv_row, export_jsonl, harmless};
pub use headings::Headings;
pub use input::{Accepted, Ended, Format, Options, Progress, Source, Tally, open, read};
pub use mapping::{Capitals, Encoding, Field, IdRule, Mapping, NameOrder, Separator};
pub use mapping_check::Fault;
pub use refusal::{Refusal, Rule, Weight, write_report};
