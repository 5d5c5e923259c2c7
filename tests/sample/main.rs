//! The sample customers, those written by hand and those made up.

mod generated;
mod people;
mod rules;
