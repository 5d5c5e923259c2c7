//! What a store says of the house it belongs to; written once, when it is made.

use chrono_tz::Tz;

pub use crate::domain::Jurisdiction;

/// The facts of the house that outlive any one desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct House {
    /// The zone in which the house reads its clock: stays and consents are judged by its days.
    pub zone: Tz,
    /// Whose law on personal data holds.
    pub jurisdiction: Jurisdiction,
}
