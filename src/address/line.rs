//! Lines for moments that desks forget, and for bad news: what is safe to say, what is not, and why.

use serde::{Deserialize, Serialize};

use super::convention::Convention;
use super::pattern::{Pattern, Slot};
use super::{Conventions, Situation, advise, advise_stranger};
use crate::domain::{Addressee, Clean, Localised, Occasion};

/// A moment that has a line of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum About {
    /// Somebody has died or is in grief.
    Condolence,
    /// The guest complains.
    Complaint,
    /// We were wrong.
    Apology,
    /// The card was declined.
    DeclinedPayment,
    /// There is no room left for a booking.
    Overbooking,
    /// What was asked for cannot be done.
    Refusal,
    /// Calling the next guest in a full room: no name and no title.
    CallOut,
    /// A companion or parent answers for the guest.
    CompanionAnswers,
    /// A carer or interpreter stands beside the guest, who is the one addressed.
    Carer,
    /// The name on the document is not the name in use.
    DocumentName,
    /// The guest wants no title, or Mx.
    NoTitle,
    /// The guest is a teenager.
    Teenager,
    /// The guest corrects how we say the name.
    Pronunciation,
    /// Introducing the guest to a colleague.
    Introduction,
    /// The wake-up call.
    WakeUp,
    /// The knock on the door.
    Knock,
    /// Somebody of whom nothing is known.
    Unknown,
}

impl About {
    /// Every moment, in the order of this list.
    pub const ALL: [Self; 17] = [
        Self::Condolence,
        Self::Complaint,
        Self::Apology,
        Self::DeclinedPayment,
        Self::Overbooking,
        Self::Refusal,
        Self::CallOut,
        Self::CompanionAnswers,
        Self::Carer,
        Self::DocumentName,
        Self::NoTitle,
        Self::Teenager,
        Self::Pronunciation,
        Self::Introduction,
        Self::WakeUp,
        Self::Knock,
        Self::Unknown,
    ];

    /// The moments that belong to an occasion of an encounter.
    #[must_use]
    pub const fn of(occasion: Occasion) -> &'static [Self] {
        match occasion {
            Occasion::Condolence => &[Self::Condolence],
            Occasion::Complaint => &[Self::Complaint, Self::Apology],
            Occasion::Payment => &[Self::DeclinedPayment],
            Occasion::Refusal => &[Self::Refusal, Self::Overbooking],
            Occasion::CallOut => &[Self::CallOut],
            _ => &[],
        }
    }
}

/// A line to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The moment.
    pub about: About,
    /// What is safe to say, in the conversation language.
    pub say: Clean,
    /// What is not.
    pub not: Option<Clean>,
    /// Why, in the interface languages.
    pub why: Localised,
    /// The norms it rests on.
    pub basis: Vec<Clean>,
}

/// The line for this moment and person; nothing in a language known in order only. Nobody is a stranger.
#[must_use]
pub fn advise_line(
    addressee: Option<&Addressee>,
    situation: &Situation,
    about: About,
    conventions: &Conventions,
) -> Option<Line> {
    let convention = conventions.full(&situation.language)?;
    let advice = addressee
        .map_or_else(|| advise_stranger(situation, conventions), |addressee| advise(addressee, situation, conventions));
    line_for(convention, situation, about, advice.spoken.first().map(Clean::as_str))
}

/// The lines for the hard moments of an occasion, around this form of address.
pub(super) fn lines_of(convention: &Convention, situation: &Situation, form: Option<&str>) -> Vec<Line> {
    let moments = About::of(situation.occasion).iter();
    moments.filter_map(|about| line_for(convention, situation, *about, form)).collect()
}

fn line_for(convention: &Convention, situation: &Situation, about: About, form: Option<&str>) -> Option<Line> {
    let region = situation.language.region();
    let here =
        |regions: &[String]| regions.is_empty() || region.is_some_and(|own| regions.iter().any(|one| one == own));
    let rule = convention.line.iter().find(|rule| rule.about == about && here(&rule.regions))?;
    let fill = |pattern: &Pattern| pattern.fill(|slot, _| form.filter(|_| slot == Slot::Form));
    let say = rule.say.as_ref().and_then(fill).or_else(|| fill(&rule.nameless))?;
    let basis = rule.source.iter().filter_map(|id| convention.source.get(id)).cloned().collect();
    Some(Line { about, say: Clean::new(&say), not: rule.not.clone(), why: rule.why.clone(), basis })
}
