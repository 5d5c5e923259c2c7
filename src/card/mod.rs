//! Floor 3: the card, the only thing about a customer that a view ever gets.
//!
//! A card is made from a [`PublicPart`](crate::disclosure::PublicPart) and nothing else, so it cannot know what is private.

mod ask;
mod compose;
mod conduct;
mod model;
mod text;
mod why;

pub use compose::{compose, entry_text, stranger};
pub use conduct::limit as limit_line;
pub use model::{AddressPanel, AvoidLine, Card, CaseLine, Entry, MomentLine, Question, StayLine, Why};
pub use text::text;
pub use why::{may_explain, with_why};
