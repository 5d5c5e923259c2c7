//! Floor 2: what the program says, by message id and typed arguments, in the interface languages (Fluent bundles).
//!
//! Rooms below and beside answer with ids and arguments; the words are looked up here, at the edge.

mod bundle;

pub use bundle::{Argument, Phrases};
