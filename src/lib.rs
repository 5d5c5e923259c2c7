//! `tactful`: a customer card that shows staff what may be said, done and asked now, and nothing else.
//!
//! The house in reading order, from the ground up; a room imports only from floors below it:
//!
//! 1. [`domain`]: the plain types and their documents; [`log`]: what the program writes down of itself;
//! 2. [`disclosure`], [`address`], [`phrases`]: what may be said, how to address, the program's own words;
//!    [`retention`]: when what is known leaves;
//! 3. [`card`]: the only thing about a customer that a view gets; [`remark`]: whether a line would be right here and now;
//!    [`statement`]: what is held of a customer, for the customer; [`custody`]: what may happen to it at the desk;
//! 4. [`store`], [`exchange`], [`settings`], [`sample`]: keeping, bringing in, configuring, making up customers;
//!    [`roleplay`]: scenes, their playing and their debrief;
//! 5. [`desk`]: what staff can do, one method a use, each leaving its trace;
//! 6. [`tui`], [`cli`]: the two faces.

#![cfg_attr(not(test), warn(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

pub mod address;
pub mod card;
pub mod cli;
pub mod custody;
pub mod desk;
pub mod disclosure;
pub mod domain;
pub mod exchange;
pub mod log;
pub mod phrases;
pub mod remark;
pub mod retention;
pub mod roleplay;
pub mod sample;
pub mod settings;
pub mod statement;
pub mod store;
pub mod tui;
