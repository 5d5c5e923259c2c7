//! The headings of a table: how a mapping names them, and how they are compared.

use serde::Deserialize;
use serde::de::{Deserializer, Error as _};

/// One heading or several. Of several filled columns the first counts, for phone, e-mail, postcode, notes, tags and
/// requests all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Headings(pub Vec<String>);

impl<'de> Deserialize<'de> for Headings {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match toml::Value::deserialize(deserializer)? {
            toml::Value::String(one) => Ok(Self(vec![one])),
            toml::Value::Array(many) => many
                .into_iter()
                .map(|one| one.as_str().map(str::to_owned).ok_or_else(|| D::Error::custom("a heading is a text")))
                .collect::<Result<_, _>>()
                .map(Self),
            _ => Err(D::Error::custom("a heading or a list of headings is wanted")),
        }
    }
}

impl schemars::JsonSchema for Headings {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Headings".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]})
    }
}

/// A heading as headings are compared: letters and digits only, in lower case.
pub(super) fn fold(heading: &str) -> String {
    use unicode_normalization::UnicodeNormalization as _;
    // Most headings and most words of a cell are of such letters, and each row has some.
    if heading.is_ascii() {
        return heading.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
    }
    heading.nfkc().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
