//! `basis`: nothing is used without a lawful basis for this purpose now.
//!
//! The latest consent record of a purpose counts; among records of one day the strictest. A consent given without a date
//! does not hold; a refusal or withdrawal without one does.

use crate::disclosure::Permissions;
use crate::disclosure::thing::{Context, Ground, Thing};
use crate::domain::{Consent, ConsentState, Purpose};

pub fn removes(thing: &Thing<'_>, context: &Context<'_>) -> Permissions {
    let lawful = match thing.ground {
        // Operating data serve the stay or the order itself, and nothing else.
        Ground::Contract => matches!(thing.purpose, Purpose::Service | Purpose::ServicePersonalisation),
        Ground::Consent(consents) => consent_holds(consents, thing, context, Explicit::NotNeeded),
    };
    if lawful { Permissions::NONE } else { Permissions::ALL }
}

/// Whether a consent has to be explicit, as Art. 9 asks.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Explicit {
    Needed,
    NotNeeded,
}

/// Whether the purpose's consent holds and was given explicitly.
pub fn given_explicitly(thing: &Thing<'_>, context: &Context<'_>) -> bool {
    match thing.ground {
        Ground::Contract => false,
        Ground::Consent(consents) => consent_holds(consents, thing, context, Explicit::Needed),
    }
}

fn consent_holds(consents: &[Consent], thing: &Thing<'_>, context: &Context<'_>, explicit: Explicit) -> bool {
    let for_purpose = || consents.iter().filter(|consent| consent.purpose == thing.purpose);
    if for_purpose().any(said_no_without_date) {
        return false;
    }
    let Some(latest) = for_purpose().filter_map(|consent| consent.on).max() else { return false };
    for_purpose().filter(|consent| consent.on == Some(latest)).all(|consent| {
        holds_today(consent, context)
            && named_by_its_notice(consent, thing, context)
            && (explicit == Explicit::NotNeeded || consent.explicit)
    })
}

fn said_no_without_date(consent: &Consent) -> bool {
    let no = matches!(consent.state, ConsentState::Refused | ConsentState::Withdrawn | ConsentState::Expired);
    no && consent.on.is_none()
}

/// From the start of `on` through the end of `expires`, by the house's clock.
fn holds_today(consent: &Consent, context: &Context<'_>) -> bool {
    consent.state == ConsentState::Given
        && consent.on.is_some_and(|on| on <= context.day)
        && consent.expires.is_none_or(|expires| context.day <= expires)
}

fn named_by_its_notice(consent: &Consent, thing: &Thing<'_>, context: &Context<'_>) -> bool {
    let notice = consent.notice.as_str();
    let covered = |notice: &crate::disclosure::Notice| notice.covers(consent.purpose, thing.category);
    notice.is_empty() || context.policy.notice(notice).is_some_and(covered)
}
