//! A scene as its file writes it. Read with [`Scenario::read`]; whoever holds one may rely on every id in it being there.

use serde::{Deserialize, Serialize};

use super::{Competency, Event, Expectation, GuestSource, Kind, Turn};
use crate::domain::{
    Channel, Clean, Company, Customer, Encounter, Formality, Identity, Interface, Localised, Moment, Occasion, Purpose,
    RoleId,
};

/// Where a scene plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// Hotel reception, lobby, restaurant.
    Hotel,
    /// A shop's counter.
    Shop,
    /// A service desk: calls, cases, complaints.
    ServiceDesk,
}

impl Place {
    /// Its stable id, as documents and phrases (`place-ID`) write it.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Hotel => "hotel",
            Self::Shop => "shop",
            Self::ServiceDesk => "service-desk",
        }
    }
}

/// How the trainee answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Answers {
    /// In words of their own.
    Free,
    /// By choosing a line.
    Choices,
    /// Either.
    #[default]
    Both,
}

/// When the trainee learns what was found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Judgement {
    /// At the debrief: the guest reacts first.
    #[default]
    AtDebrief,
    /// After each line.
    AtOnce,
}

/// What each of a group of three reads before the scene, and nobody else's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Briefs {
    /// The member of staff: where they stand, what they are to do.
    pub staff: Localised,
    /// The guest: who they are, what they want, how they react.
    pub guest: Localised,
    /// The observer: what to look at.
    pub observer: Localised,
}

/// A source on which a rule that the scene teaches rests.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SourceText {
    /// Its id within the scene.
    pub id: Clean,
    /// Author, title, year or article.
    pub text: Localised,
}

/// The encounter as the scene begins.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Opening {
    /// How they meet.
    #[serde(default)]
    pub channel: Channel,
    /// Who is beside the guest, in the words of the encounter's options; `["alone"]` where nobody is.
    pub company: Vec<Clean>,
    /// What is known of who this is; absent is the channel's default.
    #[serde(default)]
    pub identity: Option<Identity>,
    /// What it is about.
    #[serde(default)]
    pub occasion: Occasion,
    /// How formal; absent is the language's custom.
    #[serde(default)]
    pub formality: Option<Formality>,
    /// What the data would be used for; absent is personalisation of the service.
    #[serde(default)]
    pub purpose: Option<Purpose>,
    /// The trainee's role.
    #[serde(default)]
    pub role: Option<RoleId>,
    /// The local moment in the scene: "2026-11-24T18:40". Consents, stays and shelf lives are judged by it.
    pub at: Clean,
}

/// A scene's file, as it is written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SceneFile {
    /// The file's format; 1 is the only one.
    pub format: u8,
    /// What it is called.
    pub title: Localised,
    /// Where it plays.
    pub place: Place,
    /// One to three learning goals.
    pub goals: Vec<Competency>,
    /// How long it takes, in minutes.
    pub minutes: u16,
    /// How the trainee answers.
    #[serde(default)]
    pub answers: Answers,
    /// When the trainee learns what was found.
    #[serde(default)]
    pub judgement: Judgement,
    /// What each of three reads before.
    pub brief: Briefs,
    /// Emotional cues of the guest, fixed beforehand for the observer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cue: Vec<Localised>,
    /// The sources it rests on.
    pub source: Vec<SourceText>,
    /// The encounter at the start.
    pub encounter: Opening,
    /// The guest.
    pub customer: GuestSource,
    /// The guest's turns, the first one first.
    pub turn: Vec<Turn>,
    /// What can happen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub event: Vec<Event>,
    /// What must happen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub must: Vec<Expectation>,
    /// What must not.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub must_not: Vec<Expectation>,
    /// What would be too cautious.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub too_cautious: Vec<Expectation>,
}

impl SceneFile {
    /// The place of a turn, from 0.
    #[must_use]
    pub fn turn_at(&self, id: &str) -> Option<usize> {
        self.turn.iter().position(|turn| turn.id == id)
    }

    /// The event of this id.
    #[must_use]
    pub fn event_of(&self, id: &str) -> Option<&Event> {
        self.event.iter().find(|event| event.id == id)
    }

    /// Every expectation with its kind, musts first.
    pub fn expectations(&self) -> impl Iterator<Item = (Kind, &Expectation)> {
        let must = self.must.iter().map(|one| (Kind::Must, one));
        let must_not = self.must_not.iter().map(|one| (Kind::MustNot, one));
        must.chain(must_not).chain(self.too_cautious.iter().map(|one| (Kind::TooCautious, one)))
    }

    /// The expectation of this id, with its kind.
    #[must_use]
    pub fn expectation(&self, id: &str) -> Option<(Kind, &Expectation)> {
        self.expectations().find(|(_, one)| one.id == id)
    }

    /// Who is beside the guest as the scene begins; unknown where the words cannot be read.
    #[must_use]
    pub fn company(&self) -> Company {
        Company::parse(self.encounter.company.iter().map(Clean::as_str)).unwrap_or_default()
    }

    /// The texts of these sources.
    #[must_use]
    pub fn sources(&self, ids: &[Clean]) -> Vec<&Localised> {
        ids.iter().filter_map(|id| self.source.iter().find(|source| source.id == *id)).map(|one| &one.text).collect()
    }
}

/// A scene that was read and has no fault: every id named in it is there, and the guest is known in both languages.
#[derive(Clone, Debug, PartialEq)]
pub struct Scenario {
    pub(super) id: Clean,
    pub(super) file: SceneFile,
    pub(super) uk: Customer,
    pub(super) en: Customer,
    pub(super) begins: Moment,
}

impl std::ops::Deref for Scenario {
    type Target = SceneFile;

    fn deref(&self) -> &SceneFile {
        &self.file
    }
}

impl Scenario {
    /// The scene's id: the file's name without `.toml`.
    #[must_use]
    pub const fn id(&self) -> &Clean {
        &self.id
    }

    /// The guest as the conversation language has them.
    #[must_use]
    pub const fn guest(&self, language: Interface) -> &Customer {
        match language {
            Interface::Uk => &self.uk,
            Interface::En => &self.en,
        }
    }

    /// The encounter as the scene begins, in this conversation language.
    #[must_use]
    pub fn opening(&self, language: Interface) -> Encounter {
        let written = &self.encounter;
        let begun = Encounter::begin(written.channel, self.begins);
        Encounter {
            company: self.company(),
            identity: written.identity.unwrap_or(begun.identity),
            occasion: written.occasion,
            formality: written.formality,
            language: Some(language.into()),
            purpose: written.purpose.unwrap_or(begun.purpose),
            role: written.role.clone(),
            ..begun
        }
    }
}
