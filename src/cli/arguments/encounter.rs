//! The encounter as options.

use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use serde::de::DeserializeOwned;
use serde::de::value::{Error, StrDeserializer};

use crate::domain::encounter::NotACompany;
use crate::domain::{
    Channel, Clean, Company, Formality, Identity, Language, Occasion, Purpose, RoleId, StatedEncounter,
};

/// The encounter, as far as the call says.
#[derive(Debug, Default, Args)]
pub struct EncounterOptions {
    #[arg(long, value_name = "WHO", value_parser = ["alone", "partner", "family", "friends", "colleagues", "strangers", "unknown"])]
    pub company: Vec<String>,
    #[arg(long, value_parser = word::<Channel>(&["desk", "phone", "speakerphone", "video", "chat", "voicemail", "back-office"]))]
    pub channel: Option<Channel>,
    #[arg(long, value_parser = word::<Identity>(&["verified", "claimed", "unverified"]))]
    pub identity: Option<Identity>,
    #[arg(long, value_parser = word::<Occasion>(&["arrival", "request", "complaint", "sale", "payment", "refusal", "call-out", "farewell", "condolence"]))]
    pub occasion: Option<Occasion>,
    #[arg(long, value_parser = word::<Formality>(&["formal", "informal"]))]
    pub formality: Option<Formality>,
    #[arg(long, value_name = "TAG")]
    pub language: Option<Language>,
    #[arg(long, value_parser = word::<Purpose>(&["service", "service-personalisation", "offers", "occasions", "safety"]))]
    pub purpose: Option<Purpose>,
    #[arg(long, value_name = "NAME")]
    pub role: Option<String>,
    #[arg(long, value_name = "TIME")]
    pub at: Option<String>,
}

impl EncounterOptions {
    /// The company that the options name.
    ///
    /// # Errors
    /// `alone` beside another.
    pub fn company(&self) -> Result<Company, NotACompany> {
        Company::parse(self.company.iter().map(String::as_str))
    }

    /// What the options say, by the same names as the keys of batch lines.
    #[must_use]
    pub fn stated(&self) -> StatedEncounter {
        StatedEncounter {
            company: self.company.clone(),
            channel: self.channel.unwrap_or_default(),
            identity: self.identity,
            occasion: self.occasion.unwrap_or_default(),
            formality: self.formality,
            language: self.language.clone(),
            purpose: self.purpose,
            role: self.role.as_deref().map(|role| RoleId(Clean::new(role))),
            at: self.at.clone(),
        }
    }
}

/// One of these words, read as the documents read it.
pub fn word<T>(words: &'static [&'static str]) -> impl TypedValueParser<Value = T>
where
    T: DeserializeOwned + Clone + Send + Sync + 'static,
{
    PossibleValuesParser::new(words).try_map(|word| T::deserialize(StrDeserializer::<Error>::new(&word)))
}
