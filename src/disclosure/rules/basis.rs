//! `basis`: nothing is used without a lawful basis for this purpose now.
//!
//! The latest consent record of a purpose counts; among records of one day the strictest. A consent given without a date
//! does not hold; a refusal or withdrawal without one does.

use crate::disclosure::Permissions;
use crate::disclosure::thing::{Context, Ground, Thing};
use crate::domain::{CategoryId, Channel, Consent, ConsentState, Encounter, Item, Occasion, Purpose};

pub fn removes(thing: &Thing<'_>, context: &Context<'_>) -> Permissions {
    let lawful = match thing.ground {
        // Operating data serve the stay or the order itself, and nothing else.
        Ground::Contract => matches!(thing.purpose, Purpose::Service | Purpose::ServicePersonalisation),
        Ground::Consent(consents) => consent_holds(consents, thing, context, Explicit::NotNeeded),
    };
    if lawful { Permissions::NONE } else { Permissions::ALL }
}

/// Whether the customer was asked about this kind of thing and did not want it noted, less time ago than the house lets
/// pass before it asks again; or put it off today. A later yes to the same purpose ends it.
///
/// Looked at only where nobody else is: in company the house's standing questions are the same for everybody.
/// Source: GDPR Art. 7(4), recital 32 and 42: a refusal without detriment, and so without being pressed.
pub fn asked_in_vain(category: &CategoryId, context: &Context<'_>) -> bool {
    if !context.present.is_empty() || matches!(category.as_str(), NEED | OTHER) {
        return false;
    }
    let items = || context.items.iter().filter(|item| item.category == *category);
    let of_category = || items().flat_map(|item| &item.consents);
    // "Yes, but no offers": they wanted it noted, so it was not asked in vain.
    let agreed_beside = |item: &Item, refusal: &Consent| {
        item.consents.iter().any(|one| one.state == ConsentState::Given && one.on == refusal.on)
    };
    let refusals = items().flat_map(|item| item.consents.iter().filter(move |one| !agreed_beside(item, one)));
    refusals.into_iter().any(|refusal| {
        let agreed_since = || {
            let yes = of_category().filter(|one| one.purpose == refusal.purpose && one.state == ConsentState::Given);
            refusal.on.is_some() && yes.filter_map(|one| one.on).max() > refusal.on
        };
        let in_force = match (refusal.state, refusal.on) {
            (ConsentState::Refused, None) => true,
            (ConsentState::Refused, Some(on)) => {
                (context.day - on).num_days() < i64::from(context.policy.ask_again_days())
            }
            (ConsentState::Requested, Some(on)) => on == context.day,
            _ => false,
        };
        in_force && !agreed_since()
    })
}

/// What the kitchen has to know is asked on every occasion, whoever did not want it noted: it is for the customer's safety.
const NEED: &str = "need";

/// What nobody put in its place is about anything: a no to it is no answer to "what may we do for you?".
const OTHER: &str = "other";

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
            && carries_the_channel(consent, context.encounter)
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

/// An offer that the house begins with needs consent for that way of reaching the customer; a consent that names no channel
/// carries none. Source: GDPR Art. 6(1)(a), 7; Directive 2002/58/EC, Art. 13(1).
fn carries_the_channel(consent: &Consent, encounter: &Encounter) -> bool {
    consent.purpose != Purpose::Offers
        || !begun_by_the_house(encounter)
        || consent.channels.contains(&encounter.channel)
}

/// Whether the house turns to the customer and not the other way round: it calls somebody out, or leaves a message.
const fn begun_by_the_house(encounter: &Encounter) -> bool {
    matches!(encounter.occasion, Occasion::CallOut) || matches!(encounter.channel, Channel::Voicemail)
}

fn named_by_its_notice(consent: &Consent, thing: &Thing<'_>, context: &Context<'_>) -> bool {
    let notice = consent.notice.as_str();
    let covered = |notice: &crate::disclosure::Notice| notice.covers(consent.purpose, thing.category);
    notice.is_empty() || context.policy.notice(notice).is_some_and(covered)
}
