//! Files of customers through the gate: what comes in, what is refused, and what the report says about it.

#[path = "exchange/bad_input.rs"]
mod bad_input;
#[path = "exchange/cards.rs"]
mod cards;
#[path = "exchange/documents.rs"]
mod documents;
#[path = "exchange/harness.rs"]
mod harness;
#[path = "exchange/hostile.rs"]
mod hostile;
#[path = "exchange/mappings.rs"]
mod mappings;
#[path = "exchange/postcodes.rs"]
mod postcodes;
#[path = "exchange/samples.rs"]
mod samples;
#[path = "exchange/tables.rs"]
mod tables;
#[path = "exchange/unfit.rs"]
mod unfit;
