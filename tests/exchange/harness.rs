//! Reads a file as an import does and keeps everything it hands out.

use std::ops::ControlFlow;

use tactful::domain::Customer;
use tactful::exchange::{Accepted, ExchangeError, Format, Options, Refusal, Tally, read};

const CATEGORIES: [&str; 18] = [
    "drink",
    "food",
    "table",
    "room",
    "pillow",
    "temperature",
    "newspaper",
    "transport",
    "occasion",
    "gift",
    "size",
    "colour",
    "style",
    "brand",
    "channel",
    "topic",
    "need",
    "other",
];

/// What a reading gave.
pub struct Outcome {
    pub accepted: Vec<Accepted>,
    pub refusals: Vec<Refusal>,
    pub tally: Tally,
}

impl Outcome {
    /// The rules that spoke, in the order of the file.
    pub fn rules(&self) -> Vec<&'static str> {
        self.refusals.iter().map(|refusal| refusal.rule.id()).collect()
    }

    /// The ids that were taken in.
    pub fn ids(&self) -> Vec<&str> {
        self.accepted.iter().map(|accepted| accepted.customer.id.as_str()).collect()
    }

    /// The customer of this id.
    pub fn customer(&self, id: &str) -> &Customer {
        let found = self.accepted.iter().find(|accepted| accepted.customer.id.as_str() == id);
        &found.unwrap_or_else(|| panic!("no {id} among {:?}", self.ids())).customer
    }

    /// The report as it is written.
    pub fn report(&self) -> String {
        let phrases = tactful::phrases::Phrases::new(tactful::domain::Interface::En);
        let mut out = Vec::new();
        for refusal in &self.refusals {
            tactful::exchange::write_report(refusal, &phrases, &mut out).unwrap();
        }
        String::from_utf8(out).unwrap()
    }
}

/// Reads `bytes` in this format.
pub fn try_reading(bytes: &[u8], format: &Format) -> Result<Outcome, ExchangeError> {
    let options = Options {
        category_known: &|category| CATEGORIES.contains(&category),
        erased: &|_| false,
        total: Some(bytes.len() as u64),
        progress: &|_| ControlFlow::Continue(()),
    };
    let (mut accepted, mut refusals) = (Vec::new(), Vec::new());
    let mut each = |one| {
        accepted.push(one);
        ControlFlow::Continue(())
    };
    let tally = read(bytes, format, &options, &mut each, &mut |one| refusals.push(one))?;
    Ok(Outcome { accepted, refusals, tally })
}

/// Reads lines of customer documents.
pub fn documents(text: impl AsRef<[u8]>) -> Outcome {
    try_reading(text.as_ref(), &Format::JsonLines).unwrap()
}
