//! Floor 2: forms of address for this person, language and situation.
//!
//! Reading order: [`Situation`] (what is asked), `person` (the name as it arrives), `convention` and `rule` (what a
//! language's file says), `slots` and `pattern` (forms without holes), `advise` (the answer), `line` (moments and
//! bad news), `vocative` (rules by language);
//! `person_name` (names as Unicode has them).

mod advice;
mod advise;
mod avoidance;
pub mod batch;
mod check;
mod common;
mod convention;
mod conventions;
mod example;
#[cfg(test)]
mod examples;
mod greeting;
mod in_order;
mod line;
mod order;
mod pattern;
mod person;
pub mod person_name;
mod registers;
mod romanise;
mod rule;
mod several;
mod situation;
mod slots;
mod vocative;
mod wish;

pub use advice::{Advice, Avoid, Certainty, Depth, Register, RegisterKind, Vocatives};
pub use advise::{advise, advise_stranger};
pub use batch::answer_line;
pub use check::{ConventionFault, check_language};
pub use conventions::{BrokenConvention, Conventions, conventions_schema};
pub use line::{About, Line, advise_line};
pub use order::display_name;
pub use several::advise_several;
pub use situation::{Listeners, Situation};

use crate::domain::PersonName;

/// The name as it stands, for speaking of somebody whom no form fits; nothing where that is never wanted.
fn plain_reference(name: &PersonName, refused: impl Fn(&str) -> bool) -> String {
    let text = display_name(name).to_string();
    if refused(&text) { String::new() } else { text }
}
