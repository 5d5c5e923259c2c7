//! Breaking the glass: what the rule `role` forbids, and that rule only, is lifted for the encounter at hand. Its reason
//! stands in the trail before anything more is shown.

use super::PeopleError;
use crate::card::{self, Card};
use crate::desk::{Desk, DeskError};
use crate::disclosure::{Duty, Glass};
use crate::domain::{Clean, Encounter};
use crate::store::{Act, Whom};

/// Shortest reason in letters: a word at least.
const SHORTEST: usize = 3;
/// Longest reason.
const LONGEST: usize = 300;

impl Desk {
    /// Lifts the rule `role` for the open card. It is whole again when the card closes, when anybody may be present, and
    /// when somebody else signs in.
    ///
    /// # Errors
    /// The person is not verified, not alone, or on a channel that others can hear; not this person's duty; no reason;
    /// nothing is open; the trace cannot be written: then nothing is lifted.
    pub fn break_glass(&mut self, reason: &str, encounter: &Encounter) -> Result<Card, DeskError> {
        self.may_break_glass(encounter)?;
        let reason = reason_of(reason)?;
        let open = self.open.as_ref().filter(|open| open.customer.is_some()).ok_or(DeskError::NothingOpen)?;
        let about = Whom::Customer(open.id.clone());
        self.change(encounter)?;
        let entry = self.entry(Act::BreakGlass, about, encounter);
        self.store.append_with_reason(&entry, &reason)?;
        self.policy.set_glass(Glass::Broken);
        self.change(encounter)
    }

    /// Whether the glass could be broken in this encounter.
    ///
    /// # Errors
    /// Not this person's duty; the person is not verified, not alone, or on a channel that others can hear.
    pub fn may_break_glass(&mut self, encounter: &Encounter) -> Result<(), DeskError> {
        self.require(Duty::BreakGlass)?;
        if card::may_explain(encounter) { Ok(()) } else { Err(PeopleError::GlassNotNow.into()) }
    }

    /// Makes the glass whole again where this encounter is not for one pair of eyes.
    pub(in crate::desk) fn mend_glass(&mut self, encounter: &Encounter) {
        if !card::may_explain(encounter) {
            self.policy.set_glass(Glass::Whole);
        }
    }
}

/// A reason in free text, as it is kept.
pub(super) fn reason_of(text: &str) -> Result<Clean, DeskError> {
    let reason = Clean::new(text.trim());
    let letters = reason.as_str().chars().filter(|letter| letter.is_alphanumeric()).count();
    if letters < SHORTEST || reason.as_str().chars().count() > LONGEST {
        return Err(PeopleError::NoReason.into());
    }
    Ok(reason)
}
