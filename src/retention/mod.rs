//! Floor 2: when what is known of a customer leaves: the terms of data/retention.toml, what of one customer is due, and
//! when one thing will be.
//!
//! Pure. A restricted customer keeps everything (GDPR Art. 18): whoever restricts use may need the data to be there.

mod due;
mod terms;

pub use due::{Due, Leaving, customer_leaves, due, stands, text_leaves, visits_leave};
pub use terms::{Days, HouseTerms, Kind, Term, TermFault, Terms, WrittenDays};
