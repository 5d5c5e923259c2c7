//! The encounter: the context in which something is about to be seen, said or done.

use serde::{Deserialize, Serialize};

use super::{Audience, Bystander, Clean, Language, Moment, Purpose};

/// The way in which house and customer meet.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Channel {
    /// Face to face.
    #[default]
    Desk,
    /// A call that only the caller hears.
    Phone,
    /// A call that a room hears.
    Speakerphone,
    /// A video call.
    Video,
    /// Written, at once.
    Chat,
    /// A recording that anybody may play.
    Voicemail,
    /// No customer and no bystander.
    BackOffice,
}

impl Channel {
    /// Every channel, in the order of the documents.
    pub const ALL: [Self; 7] =
        [Self::Desk, Self::Phone, Self::Speakerphone, Self::Video, Self::Chat, Self::Voicemail, Self::BackOffice];

    /// Whether it is ours to know who listens: elsewhere company is unknown whatever is said.
    #[must_use]
    pub const fn is_private(self) -> bool {
        matches!(self, Self::Desk | Self::Phone | Self::BackOffice)
    }

    /// The identity taken for granted on this channel until somebody says otherwise.
    #[must_use]
    pub const fn default_identity(self) -> Identity {
        match self {
            Self::Desk => Identity::Claimed,
            Self::BackOffice => Identity::Verified,
            _ => Identity::Unverified,
        }
    }
}

/// Who is beside the customer, as somebody said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Company {
    /// Nobody; somebody looked.
    Alone,
    /// These; never empty.
    With(Audience),
    /// Nobody said, or somebody said only that the guest is not alone.
    #[default]
    Unknown,
}

impl Company {
    /// In company of one kind of person.
    #[must_use]
    pub fn with(bystander: Bystander) -> Self {
        Self::With(Audience::of([bystander]))
    }

    /// Reads the words of the options: `alone`, `unknown`, or relations together.
    ///
    /// # Errors
    /// An unknown word, `alone` beside another, or no word at all.
    pub fn parse<'a>(words: impl IntoIterator<Item = &'a str>) -> Result<Self, NotACompany> {
        let mut present = Vec::new();
        let (mut alone, mut unknown) = (false, false);
        for word in words {
            match word {
                "alone" => alone = true,
                "unknown" => unknown = true,
                "partner" => present.push(Bystander::Partner),
                "family" => present.push(Bystander::Family),
                "friends" => present.push(Bystander::Friends),
                "colleagues" => present.push(Bystander::Colleagues),
                "strangers" => present.push(Bystander::Strangers),
                _ => return Err(NotACompany::Word(Clean::new(word))),
            }
        }
        match (alone, unknown, present.is_empty()) {
            (true, false, true) => Ok(Self::Alone),
            (true, ..) => Err(NotACompany::AloneWithOthers),
            (false, true, _) | (false, false, true) => Ok(Self::Unknown),
            (false, false, false) => Ok(Self::With(Audience::of(present))),
        }
    }
}

/// The words name no company.
#[derive(Debug, thiserror::Error)]
pub enum NotACompany {
    /// A word that is none of the documents'.
    #[error("`{0}` is no company; use alone, partner, family, friends, colleagues, strangers or unknown")]
    Word(Clean),
    /// Alone, and not alone.
    #[error("`alone` cannot stand beside another company; say one or the other")]
    AloneWithOthers,
}

/// What we know of who this is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Identity {
    /// The document was seen, or the caller answered the house's questions.
    Verified,
    /// Somebody says a name.
    Claimed,
    /// A stranger.
    Unverified,
}

impl Identity {
    /// Every identity, strictest last.
    pub const ALL: [Self; 3] = [Self::Verified, Self::Claimed, Self::Unverified];
}

/// What the encounter is about.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Occasion {
    /// The guest arrives.
    Arrival,
    /// The customer asks for something.
    #[default]
    Request,
    /// Something went wrong.
    Complaint,
    /// A sale.
    Sale,
    /// A payment.
    Payment,
    /// The house must say no.
    Refusal,
    /// Somebody is called in a room full of people.
    CallOut,
    /// The guest leaves.
    Farewell,
    /// Somebody died.
    Condolence,
}

impl Occasion {
    /// Every occasion, in the order of the documents.
    pub const ALL: [Self; 9] = [
        Self::Arrival,
        Self::Request,
        Self::Complaint,
        Self::Sale,
        Self::Payment,
        Self::Refusal,
        Self::CallOut,
        Self::Farewell,
        Self::Condolence,
    ];
}

/// How formal the house is with this customer now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Formality {
    /// Title and surname, or what the language has for it.
    Formal,
    /// Given name, where custom allows it.
    Informal,
}

/// A role's id, from data/roles.toml.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(transparent)]
pub struct RoleId(pub Clean);

/// The context now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Encounter {
    /// How we meet.
    pub channel: Channel,
    /// Who is beside the customer, as somebody said; rules ask [`Encounter::present`].
    pub company: Company,
    /// What we know of who this is.
    pub identity: Identity,
    /// What it is about.
    pub occasion: Occasion,
    /// How formal; absent is the language's custom.
    pub formality: Option<Formality>,
    /// The conversation language, if somebody chose one; absent is the customer's first, else the house's.
    pub language: Option<Language>,
    /// What the data would be used for.
    pub purpose: Purpose,
    /// The viewer's role; absent narrows nothing.
    pub role: Option<RoleId>,
    /// When.
    pub at: Moment,
}

impl Encounter {
    /// The encounter as it begins on this channel: company unknown, identity as the channel has it.
    #[must_use]
    pub fn begin(channel: Channel, at: Moment) -> Self {
        Self {
            channel,
            company: Company::Unknown,
            identity: channel.default_identity(),
            occasion: Occasion::Request,
            formality: None,
            language: None,
            purpose: Purpose::ServicePersonalisation,
            role: None,
            at,
        }
    }

    /// Who is, or may be, present or listening. In the back office nobody is; where it is not ours to know who
    /// listens, everybody may be; unknown is everybody.
    #[must_use]
    pub fn present(&self) -> Audience {
        match (self.channel, self.company) {
            (Channel::BackOffice, _) => Audience::NOBODY,
            (channel, Company::Alone) if channel.is_private() => Audience::NOBODY,
            (channel, Company::With(present)) if channel.is_private() && !present.is_empty() => present,
            _ => Audience::of(Bystander::ALL),
        }
    }

    /// Somebody says who is present. Where anybody may be near, it is the back office no longer: the guest is at the desk,
    /// and is who they say they are.
    pub fn say_present(&mut self, company: Company) {
        if self.channel == Channel::BackOffice && company != Company::Alone {
            self.channel = Channel::Desk;
            self.identity = self.identity.max(Channel::Desk.default_identity());
        }
        self.company = company;
    }

    /// Whether who is present was said, and so is forgotten again after a while; the back office itself says it.
    #[must_use]
    pub fn is_presence_said(&self) -> bool {
        self.channel == Channel::BackOffice || self.company != Company::Unknown
    }

    /// Whether nobody else is, or may be, present or listening.
    #[must_use]
    pub fn is_alone(&self) -> bool {
        self.present().is_empty()
    }
}

#[cfg(test)]
#[path = "encounter_tests.rs"]
mod tests;
