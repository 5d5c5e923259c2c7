//! A sentence that staff say, in several conversation languages.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer};

use crate::domain::{Clean, Language};

/// One sentence by conversation language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spoken(Vec<(Language, Clean)>);

impl Spoken {
    /// The sentence in `wanted`: as the whole tag has it, else as its primary language, else in `fallback`, else in the
    /// first language there is; and the language it is in. None only when it has no language at all.
    #[must_use]
    pub fn say(&self, wanted: &Language, fallback: Option<&Language>) -> Option<(&Language, &Clean)> {
        let exact = |tag: &Language| self.0.iter().find(|(language, _)| language == tag);
        let primary = |tag: &Language| self.0.iter().find(|(language, _)| language.primary() == tag.primary());
        exact(wanted)
            .or_else(|| primary(wanted))
            .or_else(|| fallback.and_then(primary))
            .or_else(|| self.0.first())
            .map(|(language, text)| (language, text))
    }

    /// The languages it can be said in.
    pub fn languages(&self) -> impl Iterator<Item = &Language> {
        self.0.iter().map(|(language, _)| language)
    }
}

impl<'de> Deserialize<'de> for Spoken {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let by_tag = BTreeMap::<String, Clean>::deserialize(deserializer)?;
        let read = |(tag, text): (String, Clean)| tag.parse::<Language>().map(|language| (language, text));
        by_tag.into_iter().map(read).collect::<Result<_, _>>().map(Self).map_err(serde::de::Error::custom)
    }
}

impl schemars::JsonSchema for Spoken {
    fn schema_name() -> Cow<'static, str> {
        "Spoken".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let mut schema = BTreeMap::<String, String>::json_schema(generator);
        schema.insert("description".to_owned(), "The sentence by BCP 47 language tag.".into());
        schema
    }
}
