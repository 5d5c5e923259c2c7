//! A question of `tactful name` and its answer: one line of JSON in, one out. The command line only pumps lines.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use super::{Length, ModifiedField, Name, NameOrder, NameStyle, NotALocale, Tag, Usage, format_name};
use crate::domain::text::Change;
use crate::domain::{Clean, Formality};

/// A name, whose it is, who reads it, and in which style.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NameRequest<'a> {
    /// The fields; a key may carry modifiers: `given-informal`, `surname-core`.
    #[serde(borrow)]
    pub name: Fields<'a>,
    /// Where the name comes from; unknown where absent.
    #[serde(borrow, default)]
    pub name_locale: Option<Text<'a>>,
    /// Who reads it.
    #[serde(borrow)]
    pub locale: Text<'a>,
    /// Derived where absent.
    #[serde(default)]
    pub order: Option<NameOrder>,
    /// The locale's own where absent.
    #[serde(default)]
    pub length: Option<Length>,
    /// What for.
    #[serde(default)]
    pub usage: Usage,
    /// The locale's own where absent.
    #[serde(default)]
    pub formality: Option<Formality>,
}

#[derive(Serialize)]
struct Answer<'a> {
    text: &'a str,
}

/// Why a line has no answer.
#[derive(Debug, thiserror::Error)]
pub enum NameError {
    /// The line is no question as the documents have it.
    #[error("{0}")]
    Line(#[from] serde_json::Error),
    /// A locale is none.
    #[error(transparent)]
    Locale(#[from] NotALocale),
    /// The standard asks for one of the two.
    #[error("the name needs `given` or `surname`")]
    Nobody,
}

impl NameRequest<'_> {
    /// The name in the style asked for.
    ///
    /// # Errors
    /// A locale cannot be read; the name has neither given name nor surname.
    pub fn answer(self) -> Result<String, NameError> {
        let reader: Tag = self.locale.0.parse()?;
        let mut name = self.name.0;
        name.set_locale(self.name_locale.map(|text| text.0.parse()).transpose()?);
        if name.is_nobody() {
            return Err(NameError::Nobody);
        }
        let style = NameStyle { order: self.order, length: self.length, usage: self.usage, formality: self.formality };
        Ok(format_name(&name, reader, &style))
    }
}

/// Answers one line.
///
/// # Errors
/// When the line cannot be read, with what is wrong.
pub fn name_line(line: &str) -> Result<String, NameError> {
    let request: NameRequest<'_> = serde_json::from_str(line)?;
    let text = request.answer()?;
    Ok(serde_json::to_string(&Answer { text: &text })?)
}

/// Text of the line, borrowed where it holds no escapes.
#[derive(Debug)]
pub struct Text<'a>(pub Cow<'a, str>);

impl<'de: 'a, 'a> Deserialize<'de> for Text<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct AnyText;
        impl<'de> Visitor<'de> for AnyText {
            type Value = Text<'de>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("text")
            }

            fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Text<'de>, E> {
                Ok(Text(Cow::Borrowed(text)))
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Text<'de>, E> {
                Ok(Text(Cow::Owned(text.to_owned())))
            }
        }
        deserializer.deserialize_str(AnyText)
    }
}

/// The fields of a name as an object.
#[derive(Debug)]
pub struct Fields<'a>(pub Name<'a>);

impl<'de: 'a, 'a> Deserialize<'de> for Fields<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Object;
        impl<'de> Visitor<'de> for Object {
            type Value = Fields<'de>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("the fields of a name")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields<'de>, A::Error> {
                let mut name = Name::new(None);
                while let Some(Text(key)) = map.next_key()? {
                    let field = ModifiedField::parse(&key)
                        .ok_or_else(|| A::Error::custom(format_args!("`{key}` is no field of a name")))?;
                    let value: Option<Text<'de>> = map.next_value()?;
                    name.set(field, value.map_or(Cow::Borrowed(""), |Text(value)| safe(value)));
                }
                Ok(Fields(name))
            }
        }
        deserializer.deserialize_map(Object)
    }
}

/// The value as it came if it can be shown as it is, else what the sanitiser leaves of it: an answer is a published
/// form and keeps the spelling of its parts, whichever Unicode normalisation they came in.
fn safe(value: Cow<'_, str>) -> Cow<'_, str> {
    if value.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return value;
    }
    // A joiner that stands alone is a slip of whoever typed it, and no danger.
    let joiner = |character| matches!(character, '\u{200c}' | '\u{200d}');
    let (clean, change) = if value.contains(joiner) {
        Clean::with_report(&value.replace(joiner, ""))
    } else {
        Clean::with_report(&value)
    };
    if change == Change::None { value } else { Cow::Owned(clean.to_string()) }
}
