//! Floor 2: forms of address for this person, language and situation.

mod advice;

pub use advice::{Advice, Avoid, Certainty, Depth, Register, RegisterKind, Vocatives};
mod stub;
pub use stub::*;
