//! Floor 3: the card, the only thing about a customer that a view ever gets.

mod model;

pub use model::{AddressPanel, AvoidLine, Card, CaseLine, Entry, Question, StayLine, Why};
