//! Training: the store of attempts, scenes line by line and at two real terminals, and what is made of them.
#![expect(clippy::similar_names, reason = "trainer and trainee are the field's words")]

#[path = "../terminal/harness.rs"]
#[cfg(unix)]
#[expect(dead_code, reason = "the screens of training are left in their own way")]
mod harness;

#[allow(dead_code, reason = "the desk's own screen is looked at elsewhere")]
#[path = "../screens/harness.rs"]
mod desk_screen;

mod figures;
mod hosted;
mod plain;
mod private;
mod room;
mod screen;
mod snapshots;
mod store;
#[cfg(unix)]
mod two_terminals;
#[cfg(unix)]
mod upkeep;
mod xapi;
