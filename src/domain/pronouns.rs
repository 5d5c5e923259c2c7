//! Pronouns: how to speak of the customer in the third person.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Audience, Clean, Language};

/// The pronouns a customer goes by, as RFC 9554 has them: "they/them". Operating data, like the form of address.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Pronouns {
    /// By language tag; `und` for any language.
    pub forms: BTreeMap<String, Clean>,
    /// From whom they are private; absent is nobody.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub private_from: Option<Audience>,
}

impl Pronouns {
    /// Those for a language: as the whole tag has it, else as its primary language, else for any.
    #[must_use]
    pub fn in_language(&self, language: &Language) -> Option<&Clean> {
        let whole = self.forms.get(&language.to_string());
        whole.or_else(|| self.forms.get(language.primary())).or_else(|| self.forms.get("und"))
    }
}
