//! Training: the store of attempts, scenes line by line and at two real terminals, and what is made of them.
#![expect(clippy::similar_names, reason = "trainer and trainee are the field's words")]

#[path = "../terminal/harness.rs"]
#[cfg(unix)]
#[expect(dead_code, reason = "the screens of training are left in their own way")]
mod harness;

mod figures;
mod hosted;
mod plain;
mod private;
mod room;
mod screen;
mod store;
#[cfg(unix)]
mod two_terminals;
#[cfg(unix)]
mod upkeep;
mod xapi;
