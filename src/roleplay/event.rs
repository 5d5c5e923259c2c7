//! Events: what changes the encounter in the middle of a scene, at a turn or on the trainer's key.

use serde::{Deserialize, Serialize};

use super::Wordings;
use crate::domain::{Audience, Bystander, Channel, Clean, Company, Encounter, Identity, Localised};

/// What can happen beside the guest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum EventKind {
    /// The guest's partner joins.
    PartnerJoins,
    /// A queue forms behind the guest.
    QueueForms,
    /// The telephone rings.
    PhoneRings,
    /// A second guest steps up.
    SecondGuest,
    /// The guest leans over and reads the screen: it is no longer staff's alone.
    ReadsScreen,
    /// The call goes on speaker.
    OnSpeaker,
    /// A companion answers for the guest.
    CompanionAnswers,
    /// The guest steps aside alone.
    StepsAside,
    /// The shift changes: nobody has said yet who is present.
    ShiftChanges,
}

impl EventKind {
    /// Every kind, in the order of the documents.
    pub const ALL: [Self; 9] = [
        Self::PartnerJoins,
        Self::QueueForms,
        Self::PhoneRings,
        Self::SecondGuest,
        Self::ReadsScreen,
        Self::OnSpeaker,
        Self::CompanionAnswers,
        Self::StepsAside,
        Self::ShiftChanges,
    ];

    /// Its stable id, as documents and phrases (`event-ID`) write it.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::PartnerJoins => "partner-joins",
            Self::QueueForms => "queue-forms",
            Self::PhoneRings => "phone-rings",
            Self::SecondGuest => "second-guest",
            Self::ReadsScreen => "reads-screen",
            Self::OnSpeaker => "on-speaker",
            Self::CompanionAnswers => "companion-answers",
            Self::StepsAside => "steps-aside",
            Self::ShiftChanges => "shift-changes",
        }
    }

    /// Who is beside the guest after it, where the scene does not say: those who were there, and those who came.
    fn company_after(self, before: Company) -> Company {
        match self {
            Self::PartnerJoins => joined(before, Bystander::Partner),
            Self::CompanionAnswers => joined(before, Bystander::Family),
            Self::QueueForms | Self::SecondGuest => joined(before, Bystander::Strangers),
            Self::StepsAside => Company::Alone,
            Self::ReadsScreen | Self::ShiftChanges => Company::Unknown,
            Self::OnSpeaker | Self::PhoneRings => before,
        }
    }
}

/// Whoever was there, and one more.
fn joined(before: Company, newcomer: Bystander) -> Company {
    match before {
        Company::Unknown => Company::Unknown,
        Company::Alone => Company::with(newcomer),
        Company::With(present) => Company::With(present.union(Audience::of([newcomer]))),
    }
}

/// Something that happens and changes the encounter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// Its id within the scene.
    pub id: Clean,
    /// What happens.
    pub kind: EventKind,
    /// What is seen and heard, for the trainee to read.
    pub does: Localised,
    /// What a person who joins says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub says: Option<Localised>,
    /// Whether the trainer has a key for it beside the turns that name it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub key: bool,
    /// Who is beside the guest after it, where it is not what the kind says.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub company: Vec<Clean>,
    /// How they meet after it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
    /// What is known after it of who this is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identity: Option<Identity>,
    /// Words that show it was noticed, where no key was pressed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub noticed: Option<Wordings>,
}

impl Event {
    /// The encounter after this.
    #[must_use]
    pub fn applied(&self, before: &Encounter) -> Encounter {
        let company = if self.company.is_empty() {
            self.kind.company_after(before.company)
        } else {
            Company::parse(self.company.iter().map(Clean::as_str)).unwrap_or_default()
        };
        let by_kind = (self.kind == EventKind::OnSpeaker).then_some(Channel::Speakerphone);
        Encounter {
            company,
            channel: self.channel.or(by_kind).unwrap_or(before.channel),
            identity: self.identity.unwrap_or(before.identity),
            ..before.clone()
        }
    }
}
