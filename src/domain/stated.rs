//! The encounter as a call says it: the options of the command line, and the keys of batch lines by the same names.

use chrono_tz::Tz;
use serde::Deserialize;

use super::encounter::{Channel, Company, Encounter, Formality, Identity, NotACompany, Occasion, RoleId};
use super::moment::NotAMoment;
use super::{Language, Moment, Purpose};

/// What was said of the encounter. What is left open is as an encounter on that channel begins.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct StatedEncounter {
    /// The words for who is beside the customer; none is unknown.
    pub company: Vec<String>,
    /// How we meet.
    pub channel: Channel,
    /// What we know of who this is.
    pub identity: Option<Identity>,
    /// What it is about.
    pub occasion: Occasion,
    /// How formal.
    pub formality: Option<Formality>,
    /// The conversation language.
    pub language: Option<Language>,
    /// What the data would be used for.
    pub purpose: Option<Purpose>,
    /// The viewer's role.
    pub role: Option<RoleId>,
    /// When: RFC 3339, or local in the house's zone.
    pub at: Option<String>,
}

impl StatedEncounter {
    /// The moment, if one was said; a local time is read in `zone`.
    ///
    /// # Errors
    /// It is none.
    pub fn moment(&self, zone: Tz) -> Result<Option<Moment>, NotAMoment> {
        self.at.as_deref().map(|text| Moment::parse(text, zone)).transpose()
    }

    /// The encounter at this moment.
    ///
    /// # Errors
    /// The company is none, or `alone` stands beside another.
    pub fn encounter(&self, at: Moment) -> Result<Encounter, NotACompany> {
        let begun = Encounter::begin(self.channel, at);
        Ok(Encounter {
            company: Company::parse(self.company.iter().map(String::as_str))?,
            identity: self.identity.unwrap_or(begun.identity),
            occasion: self.occasion,
            formality: self.formality,
            language: self.language.clone(),
            purpose: self.purpose.unwrap_or(begun.purpose),
            role: self.role.clone(),
            ..begun
        })
    }
}
