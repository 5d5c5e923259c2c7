//! Files of customers through the gate: what comes in, what is refused, and what the report says about it.

#[path = "exchange/bad_input.rs"]
mod bad_input;
#[path = "exchange/cards.rs"]
mod cards;
#[path = "exchange/consents.rs"]
mod consents;
#[path = "exchange/days.rs"]
mod days;
#[path = "exchange/documents.rs"]
mod documents;
#[path = "exchange/harness.rs"]
mod harness;
#[path = "exchange/hostile.rs"]
mod hostile;
#[path = "exchange/letters.rs"]
mod letters;
#[path = "exchange/mappings.rs"]
mod mappings;
#[path = "exchange/names.rs"]
mod names;
#[path = "exchange/places.rs"]
mod places;
#[path = "exchange/postcodes.rs"]
mod postcodes;
#[path = "exchange/samples.rs"]
mod samples;
#[path = "exchange/tables.rs"]
mod tables;
#[path = "exchange/unfit.rs"]
mod unfit;
