//! Customers who do not exist: the forty or so of the demonstration, written by hand, and any number made up.
//!
//! Nothing here reads a file, a clock or chance: the same day and the same seed give the same people. E-mail
//! addresses are at example.org and example.net; names, numbers and stories are made up.

mod calendar;
mod chance;
mod customers;
mod dealings;
mod generate;
mod json;
mod material;
mod person;
mod personal;

pub use customers::customers;
pub use generate::{generate, write_jsonl};
