//! What the customer forbade: any use of their data for a while (GDPR Art. 18), or use for a purpose (Art. 21). Both only
//! ever restrict, and only the customer's own word takes them back.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Purpose;

/// Everything is kept and nothing used but the form of address and the booking (GDPR Art. 18; law 2297-VI, Art. 8).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Restriction {
    /// The day since which it holds.
    pub on: NaiveDate,
}

/// The customer objected to any use for this purpose (GDPR Art. 21; law 2297-VI, Art. 8).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Objection {
    /// What their data must not be used for; never the service itself, which rests on the contract.
    pub purpose: Purpose,
    /// The day since which it holds.
    pub on: NaiveDate,
}

impl Objection {
    /// The purposes that an objection may name.
    pub const PURPOSES: [Purpose; 4] =
        [Purpose::ServicePersonalisation, Purpose::Offers, Purpose::Occasions, Purpose::Safety];
    /// What an objection is to where the customer named nothing. A need that keeps somebody safe was asked for explicitly,
    /// and goes only when it is named.
    pub const UNNAMED: [Purpose; 3] = [Purpose::ServicePersonalisation, Purpose::Offers, Purpose::Occasions];
}
