//! The card of a scene, put together by the rooms of the desk as the desk does it.

use crate::address::{Advice, Situation, advise, advise_stranger};
use crate::card::{self, Card};
use crate::disclosure::{PublicPart, decide};
use crate::domain::{Customer, Encounter, Identity, Language};
use crate::remark::House;

/// The card of this guest in this encounter.
#[must_use]
pub fn card(guest: &Customer, encounter: &Encounter, house: House<'_>) -> Card {
    let advice = advice(guest, encounter, house);
    if encounter.identity == Identity::Unverified {
        return card::stranger(advice, encounter, house.policy, house.phrases);
    }
    let public = PublicPart::of(guest, encounter, house.policy);
    let decisions = decide(&public, encounter, house.policy);
    card::compose(&public, &decisions, advice, encounter, house.policy, house.phrases)
}

/// The card with its reasons, where the desk would show them.
#[must_use]
pub fn with_reasons(guest: &Customer, encounter: &Encounter, house: House<'_>) -> Card {
    let card = card(guest, encounter, house);
    if encounter.identity == Identity::Unverified {
        return card;
    }
    let public = PublicPart::of(guest, encounter, house.policy);
    let decisions = decide(&public, encounter, house.policy);
    card::with_why(card.clone(), &decisions, encounter, house.policy, house.phrases).unwrap_or(card)
}

/// How to address this guest in this encounter.
#[must_use]
pub fn advice(guest: &Customer, encounter: &Encounter, house: House<'_>) -> Advice {
    let language: Language = encounter.language.clone().unwrap_or_else(|| house.phrases.interface().into());
    let situation = Situation::of(encounter, language);
    if encounter.identity == Identity::Unverified {
        return advise_stranger(&situation, house.conventions);
    }
    let public = PublicPart::of(guest, encounter, house.policy);
    advise(&public.addressee(), &situation, house.conventions)
}
