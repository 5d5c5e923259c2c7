//! Floor 2: when what is known of a customer leaves: the terms of data/retention.toml, and what of one customer is due.
//!
//! Pure. A restricted customer keeps everything (GDPR Art. 18): whoever restricts use may need the data to be there.

mod due;
mod terms;

pub use due::{Due, due};
pub use terms::{Days, HouseTerms, Kind, Term, TermFault, Terms, WrittenDays};
