//! The choices of the forms, and reading them.

use crate::custody::Asking;
use crate::desk::Desk;
use crate::domain::{Audience, BoundaryKind, Bystander, Channel, Clean, Purpose};
use crate::tui::form::Value;

/// The channels on which the house may begin.
pub const CHANNEL_CHOICES: [Channel; 4] = [Channel::Phone, Channel::Chat, Channel::Voicemail, Channel::Video];

/// Whom something can be private from and nobody beside, in the order of the choices after "as usual".
const AUDIENCES: [Audience; 2] = [Audience::NOBODY, Audience::ANY];

/// How many of the choices go with no other, where there is "as usual" and where there is not.
pub const ALONE: usize = AUDIENCES.len() + 1;

/// Who something can be private from, after a first choice of its own.
pub fn audiences(desk: &Desk, first: Option<&str>) -> Vec<Clean> {
    let ids = [
        "form-private-nobody",
        "form-private-any",
        "screen-company-partner",
        "screen-company-family",
        "screen-company-friends",
        "screen-company-colleagues",
        "screen-company-strangers",
    ];
    first.into_iter().chain(ids).map(|id| desk.phrases().text(id)).collect()
}

/// The audience of what was said; none for the first, "as usual".
pub fn audience(value: Option<&Value>) -> Option<Audience> {
    several(value).iter().try_fold(Audience::NOBODY, |all, place| Some(all.union(audience_at(place.checked_sub(1)?)?)))
}

/// The same where there is no "as usual".
pub fn audience_said(value: Option<&Value>) -> Audience {
    several(value).iter().filter_map(|place| audience_at(*place)).fold(Audience::NOBODY, Audience::union)
}

fn audience_at(place: usize) -> Option<Audience> {
    let one = |place: usize| Bystander::ALL.get(place).map(|one| Audience::of([*one]));
    AUDIENCES.get(place).copied().or_else(|| one(place - 1))
}

pub fn purposes(value: Option<&Value>) -> Vec<Purpose> {
    several(value).iter().filter_map(|at| Asking::PURPOSES.get(*at)).copied().collect()
}

/// The channels that were chosen.
pub fn channels(value: Option<&Value>) -> Vec<Channel> {
    several(value).iter().filter_map(|at| CHANNEL_CHOICES.get(*at)).copied().collect()
}

pub fn text(value: Option<&Value>) -> Clean {
    if let Some(Value::Text(text)) = value { text.clone() } else { Clean::default() }
}

pub const fn one(value: Option<&Value>) -> Option<usize> {
    if let Some(Value::One(at)) = value { *at } else { None }
}

pub fn several(value: Option<&Value>) -> Vec<usize> {
    if let Some(Value::Several(all)) = value { all.clone() } else { Vec::new() }
}

pub const fn channel_id(channel: Channel) -> &'static str {
    match channel {
        Channel::Chat => "form-channel-chat",
        Channel::Voicemail => "form-channel-voicemail",
        Channel::Video => "form-channel-video",
        _ => "form-channel-phone",
    }
}

pub const fn limit_id(kind: BoundaryKind) -> &'static str {
    match kind {
        BoundaryKind::NoRecognition => "form-limit-no-recognition",
        BoundaryKind::NoFirstName => "form-limit-no-first-name",
        BoundaryKind::NoSmallTalk => "form-limit-no-small-talk",
        BoundaryKind::NoOffers => "form-limit-no-offers",
        BoundaryKind::NoQuestions => "form-limit-no-questions",
        BoundaryKind::NoTouch => "form-limit-no-touch",
        BoundaryKind::NoSurprises => "form-limit-no-surprises",
        BoundaryKind::NoCalls => "form-limit-no-calls",
    }
}
