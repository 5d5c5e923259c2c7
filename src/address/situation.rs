//! The situation: what address needs of an encounter, and nothing more.

use crate::domain::{Channel, Encounter, Formality, Language, Moment, Occasion};

/// Whether somebody else may hear.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Listeners {
    /// Nobody but the person addressed.
    Nobody,
    /// Somebody is, or may be, present or listening.
    #[default]
    Others,
}

/// What address needs of an encounter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Situation {
    /// The conversation language.
    pub language: Language,
    /// Whether somebody else may hear: then a first name is said only on the person's own wish.
    pub company: Listeners,
    /// How we meet: what is written, or kept to be heard later, is greeted without the time of day.
    pub channel: Channel,
    /// What it is about.
    pub occasion: Occasion,
    /// How formal; absent is the language's custom.
    pub formality: Option<Formality>,
    /// When; absent gives a greeting that fits any hour.
    pub time: Option<Moment>,
}

impl Situation {
    /// A situation of which only the language is known.
    #[must_use]
    pub fn new(language: Language) -> Self {
        Self {
            language,
            company: Listeners::Others,
            channel: Channel::Desk,
            occasion: Occasion::Request,
            formality: None,
            time: None,
        }
    }

    /// What address needs of this encounter, in this conversation language.
    #[must_use]
    pub fn of(encounter: &Encounter, language: Language) -> Self {
        Self {
            language,
            company: if encounter.is_alone() { Listeners::Nobody } else { Listeners::Others },
            channel: encounter.channel,
            occasion: encounter.occasion,
            formality: encounter.formality,
            time: Some(encounter.at),
        }
    }

    /// The local hour to greet by, where the words are heard when they are said.
    pub(super) fn hour(&self) -> Option<u32> {
        use chrono::Timelike as _;
        match self.channel {
            Channel::Chat | Channel::Voicemail => None,
            _ => self.time.map(|moment| moment.local_time().hour()),
        }
    }
}
