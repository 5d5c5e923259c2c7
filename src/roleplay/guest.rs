//! The guest of a scene: a whole customer document inside, or a sample customer by id. A text of the document may stand under
//! language keys (`{ uk = "...", en = "..." }`), so that the guest told the house about the tea in the language that is played.

use serde::{Deserialize, Serialize};

use crate::domain::{Clean, Interface};

/// The guest as the file writes it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct GuestSource(toml::Value);

impl GuestSource {
    /// The id of the sample customer, where the guest is one.
    #[must_use]
    pub fn sample(&self) -> Option<&str> {
        self.0.as_str()
    }

    /// The document in one language: what stands under language keys is chosen, days become text.
    pub(super) fn in_language(&self, language: Interface) -> toml::Value {
        spoken(&self.0, language)
    }
}

fn spoken(value: &toml::Value, language: Interface) -> toml::Value {
    match value {
        toml::Value::Table(table) => match under_language_keys(table, language) {
            Some(one) => spoken(one, language),
            None => toml::Value::Table(
                table.iter().map(|(key, value)| (key.clone(), below(key, value, language))).collect(),
            ),
        },
        toml::Value::Array(list) => toml::Value::Array(list.iter().map(|one| spoken(one, language)).collect()),
        toml::Value::Datetime(day) => toml::Value::String(day.to_string()),
        other => other.clone(),
    }
}

/// The wished forms of address have language keys of their own: all of them stay.
fn below(key: &str, value: &toml::Value, language: Interface) -> toml::Value {
    if key == "forms" { value.clone() } else { spoken(value, language) }
}

/// The value for `language` of a table that has exactly the interface languages as keys.
fn under_language_keys(table: &toml::Table, language: Interface) -> Option<&toml::Value> {
    let keys = Interface::ALL.map(Interface::tag);
    let all = table.len() == keys.len() && keys.iter().all(|key| table.contains_key(*key));
    table.get(language.tag()).filter(|_| all)
}

/// What a table could stand for, in a schema: the id of a sample customer, or a document.
impl schemars::JsonSchema for GuestSource {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "GuestSource".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "The id of a sample customer, or a customer document (format 1) in which any text, list or table may stand under the keys `uk` and `en`.",
            "type": ["string", "object"],
        })
    }
}

/// Sample customers by id, as a caller above this floor has them.
pub type Samples<'a> = &'a dyn Fn(&Clean, chrono::NaiveDate) -> Option<crate::domain::Customer>;
