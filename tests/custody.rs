//! What may happen to a customer's data at the desk.

#[path = "custody/asking.rs"]
mod asking;
#[path = "custody/edits.rs"]
mod edits;
#[path = "disclosure/generate.rs"]
mod generate;
#[path = "custody/sample.rs"]
mod sample;
