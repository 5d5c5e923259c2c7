//! What an encounter begins with when a card is opened: from the public part of what is known, so that a default can
//! betray nothing that the card may not show.

use crate::domain::{CaseState, Channel, Customer, Encounter, Identity, Occasion};

/// `encounter` with the occasion that booking and open cases suggest, if staff chose none.
#[must_use]
pub fn begin(public: &Customer, encounter: &Encounter) -> Encounter {
    let mut begun = encounter.clone();
    if begun.occasion == Occasion::Request {
        begun.occasion = occasion(public, encounter);
    }
    begun
}

fn occasion(public: &Customer, encounter: &Encounter) -> Occasion {
    let today = encounter.at.day();
    let open_case = public.restricted.is_none() && public.cases.iter().any(|case| case.state == CaseState::Open);
    if encounter.channel == Channel::Desk && public.stays.iter().any(|stay| stay.from == today) {
        Occasion::Arrival
    } else if open_case && encounter.identity == Identity::Verified {
        Occasion::Complaint
    } else if encounter.channel == Channel::Desk && public.stays.iter().any(|stay| stay.to == today) {
        Occasion::Farewell
    } else {
        Occasion::Request
    }
}
