//! `boundary`: the customer's own limit outranks whatever would disclose more.
//!
//! Limits are on what is known for personalisation: what the customer ordered or asked for with the booking is not
//! limited unless the boundary names it.

use crate::disclosure::Permissions;
use crate::disclosure::category::RECOGNITION;
use crate::disclosure::thing::{Context, Thing};
use crate::domain::{Boundary, BoundaryKind, Purpose, Sensitivity, Source};

/// Small talk and questions about something that is no category are limited through this one.
const TOPIC: &str = "topic";

pub fn removes(thing: &Thing<'_>, context: &Context<'_>) -> Permissions {
    let limited = context.boundaries.iter().map(|boundary| limits(boundary, thing, context));
    limited.fold(Permissions::NONE, Permissions::and)
}

/// What this boundary takes from this thing in this encounter.
pub fn limits(boundary: &Boundary, thing: &Thing<'_>, context: &Context<'_>) -> Permissions {
    let named = boundary.about.as_str() == thing.category.as_str();
    if !applies(boundary, context) || (thing.is_operating() && !named) {
        return Permissions::NONE;
    }
    match boundary.kind {
        BoundaryKind::NoRecognition if thing.category.as_str() == RECOGNITION => Permissions::ALL,
        BoundaryKind::NoOffers if thing.purpose == Purpose::Offers => Permissions::ALL,
        BoundaryKind::NoSmallTalk if named || is_topic(boundary, thing, context) => {
            Permissions::MENTION.and(Permissions::ASK)
        }
        BoundaryKind::NoQuestions if named || boundary.about.is_empty() || is_topic(boundary, thing, context) => {
            Permissions::ASK
        }
        BoundaryKind::NoSurprises if is_surprise(thing) => Permissions::ACT,
        BoundaryKind::NoRecognition
        | BoundaryKind::NoOffers
        | BoundaryKind::NoSmallTalk
        | BoundaryKind::NoQuestions
        | BoundaryKind::NoSurprises
        // Those on conduct and address alone; advice and the lines of conduct keep them.
        | BoundaryKind::NoFirstName
        | BoundaryKind::NoTouch
        | BoundaryKind::NoCalls => Permissions::NONE,
    }
}

/// A surprise is what the customer did not tell us, or a celebration; a need that keeps somebody safe never is.
fn is_surprise(thing: &Thing<'_>) -> bool {
    let untold = matches!(thing.source, Source::Observed | Source::Inferred);
    let celebration = matches!(thing.category.as_str(), "occasion" | "gift");
    thing.sensitivity != Sensitivity::Health && (untold || celebration)
}

/// Whether those are present in whose presence it applies; one that names nobody applies always.
fn applies(boundary: &Boundary, context: &Context<'_>) -> bool {
    boundary.when.is_none_or(|when| when.is_empty() || when.meets(context.present))
}

fn is_topic(boundary: &Boundary, thing: &Thing<'_>, context: &Context<'_>) -> bool {
    thing.category.as_str() == TOPIC && !context.policy.names_a_category(boundary.about.as_str())
}
