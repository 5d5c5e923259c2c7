//! Floor 3: what is held of a customer, told to that customer (GDPR Art. 15; law 2297-VI, Art. 8).
//!
//! [`compose`] makes a [`Statement`] from the customer's own document and their own lines of the trail and from nothing
//! else; it names no member of staff. Its JSON is stable; [`text`], [`markdown`] and [`html`] say the same in plain words.

mod compose;
mod consent_record;
mod law;
mod model;
mod page;
mod render;
mod tongue;
mod typeset;
mod wording;

pub use compose::{Controller, Seen, compose};
pub use consent_record::ConsentRecord;
pub use law::{Authority, Basis, Right};
pub use model::{Held, KeptFor, Look, Operating, Statement, TrailKept, What};
pub(crate) use render::{escaped, marked};
pub use render::{html, markdown, text};
pub use tongue::{Tongue, tongue, words};
