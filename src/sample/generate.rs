//! Any number of made-up customers: customer `n` depends on the seed, on `n` and on the day only.

use std::io::{self, BufWriter, Write};

use chrono::NaiveDate;

use super::calendar::Calendar;
use super::json::Json;
use super::material::Material;
use super::person;
use crate::domain::Customer;

/// The customers `S-0000001` to `count`, their stays and consents around `today`; the same people as
/// [`write_jsonl`] writes.
pub fn generate(count: u64, seed: u64, today: NaiveDate) -> impl Iterator<Item = Customer> {
    let mut writer = Writer::new(seed, today);
    (1..=count).filter_map(move |number| serde_json::from_str(writer.line(number)).ok())
}

/// Writes `count` customers as JSON Lines, one document a line.
///
/// # Errors
/// When `out` takes no more.
pub fn write_jsonl(count: u64, seed: u64, today: NaiveDate, out: &mut impl Write) -> io::Result<()> {
    let mut writer = Writer::new(seed, today);
    // Standard output writes each line by itself: a million of them would take longer than the customers.
    let mut out = BufWriter::with_capacity(64 << 10, out);
    for number in 1..=count {
        out.write_all(writer.line(number).as_bytes())?;
        out.write_all(b"\n")?;
    }
    out.flush()
}

/// What every customer of one run shares, and the buffer of the one being written.
struct Writer {
    material: Material,
    calendar: Calendar,
    seed: u64,
    json: Json,
}

impl Writer {
    fn new(seed: u64, today: NaiveDate) -> Self {
        Self { material: Material::compiled(), calendar: Calendar::around(today), seed, json: Json::default() }
    }

    fn line(&mut self, number: u64) -> &str {
        self.json.clear();
        person::write(&mut self.json, &self.material, &self.calendar, self.seed, number);
        self.json.as_str()
    }
}
