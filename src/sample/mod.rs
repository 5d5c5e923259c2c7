//! Customers who do not exist: the forty or so of the demonstration, written by hand, and any number made up.
//!
//! Nothing here reads a file, a clock or chance: the same day and the same seed give the same people. Phone numbers
//! and e-mail addresses belong to nobody on purpose (example.org, example.net, numbers set aside for fiction where a
//! country has them).

mod customers;

pub use customers::customers;
