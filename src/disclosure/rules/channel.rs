//! `channel`: nothing personal is left on a recording, and the back office has nobody to speak to. That anybody may
//! listen to a speakerphone, a video call or a chat is in the company: see [`crate::domain::Encounter::present`].

use crate::disclosure::Permissions;
use crate::disclosure::thing::{Context, Thing};
use crate::domain::Channel;

pub fn removes(_: &Thing<'_>, context: &Context<'_>) -> Permissions {
    match context.encounter.channel {
        Channel::Voicemail => Permissions::MENTION,
        Channel::BackOffice => Permissions::MENTION.and(Permissions::ASK),
        Channel::Desk | Channel::Phone | Channel::Speakerphone | Channel::Video | Channel::Chat => Permissions::NONE,
    }
}
