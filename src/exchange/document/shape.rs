//! The shape of a customer document as a table, for the diagnosis. A test holds it equal to the types of the domain.

use super::super::gate::{LONGEST_FIELD, LONGEST_NAME, LONGEST_TEXT};

/// What a value has to be.
pub(super) enum Shape {
    /// A text of at most so many characters.
    Text(usize),
    /// The customer's id.
    Id,
    /// A day.
    Day,
    /// `true` or `false`.
    YesNo,
    /// A whole number up to this.
    Whole(u64),
    /// The format, 1.
    Format,
    /// One of these words.
    Word(&'static [&'static str]),
    /// An item's source.
    Source,
    /// An item's sensitivity.
    Sensitivity,
    /// An item's category.
    Category,
    /// A language tag.
    Tag,
    /// A UUID.
    Uuid,
    /// A list.
    List(&'static Shape),
    /// The list of items, each of which is refused by itself.
    Items(&'static Shape),
    /// Texts by language tag.
    ByTag(&'static Shape),
    /// An object with these keys.
    Record(&'static [Field]),
    /// The same for a stay, which ends after it begins.
    Stay(&'static [Field]),
}

/// One key of an object.
pub(super) struct Field {
    pub(super) key: &'static str,
    pub(super) need: Need,
    pub(super) shape: Shape,
}

/// Whether a key has to be there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Need {
    Required,
    Optional,
    /// May be absent or `null`.
    Nullable,
}

use Need::{Nullable, Optional, Required};
use Shape::{
    ByTag, Category, Day, Id, Items, List, Record, Sensitivity, Source, Stay, Tag, Text, Uuid, Whole, Word, YesNo,
};

const fn field(key: &'static str, need: Need, shape: Shape) -> Field {
    Field { key, need, shape }
}

/// Sources that the gate refuses by name.
pub(super) const REFUSED_SOURCES: [&str; 3] = ["third-party", "social-media", "public"];
/// Sources that an item may have.
pub(super) const SOURCES: &[&str] = &["told-us", "service-history", "observed", "inferred"];
/// Degrees of sensitivity.
pub(super) const SENSITIVITIES: &[&str] = &["ordinary", "health", "special"];

const NAME: Shape = Text(LONGEST_NAME);
const FIELD: Shape = Text(LONGEST_FIELD);
const AUDIENCE: Shape = List(&Word(&["any", "partner", "family", "friends", "colleagues", "strangers"]));

/// The whole document.
pub(super) const CUSTOMER: Shape = Record(&[
    field("format", Optional, Shape::Format),
    field("id", Required, Id),
    field("name", Required, Record(PERSON_NAME)),
    field("gender", Nullable, Word(&["masculine", "feminine", "neuter", "common"])),
    field("languages", Optional, List(&Tag)),
    field(
        "contacts",
        Optional,
        Record(&[
            field("phone", Optional, List(&NAME)),
            field("email", Optional, List(&NAME)),
            field("postcode", Optional, List(&NAME)),
        ]),
    ),
    field("stays", Optional, List(&Stay(STAY))),
    field("orders", Optional, List(&Record(ORDER))),
    field("cases", Optional, List(&Record(CASE))),
    field("visits", Nullable, Record(VISITS)),
    field("wish", Nullable, Record(WISH)),
    field("boundaries", Optional, List(&Record(BOUNDARY))),
    field("items", Optional, Items(&Record(ITEM))),
    field("restricted", Nullable, Record(&[field("on", Required, Day)])),
    field("objections", Optional, List(&Record(OBJECTION))),
    field(
        "pronouns",
        Nullable,
        Record(&[field("forms", Optional, ByTag(&NAME)), field("private_from", Nullable, AUDIENCE)]),
    ),
]);

const PERSON_NAME: &[Field] = &[
    field("title", Optional, NAME),
    field("given", Optional, NAME),
    field("given2", Optional, NAME),
    field("surname", Optional, NAME),
    field("surname2", Optional, NAME),
    field("generation", Optional, NAME),
    field("credentials", Optional, NAME),
    field("known_as", Optional, NAME),
    field("phonetic", Optional, NAME),
    field("language", Nullable, Tag),
];

const STAY: &[Field] = &[
    field("booking", Optional, FIELD),
    field("from", Required, Day),
    field("to", Required, Day),
    field("eta", Optional, FIELD),
    field("room", Optional, FIELD),
    field("room_ready", Nullable, YesNo),
    field(
        "party",
        Nullable,
        Record(&[field("adults", Required, Whole(65_535)), field("children", Optional, Whole(65_535))]),
    ),
    field(
        "requests",
        Optional,
        List(&Record(&[field("text", Required, FIELD), field("private_from", Nullable, AUDIENCE)])),
    ),
    field("confidential", Optional, YesNo),
];

const ORDER: &[Field] = &[
    field("order", Required, FIELD),
    field("on", Nullable, Day),
    field("what", Optional, FIELD),
    field("private_from", Nullable, AUDIENCE),
];

const CASE: &[Field] = &[
    field("opened", Required, Day),
    field("what", Required, FIELD),
    field("promised", Optional, FIELD),
    field("due", Nullable, Day),
    field("state", Required, Word(&["open", "closed"])),
    field("closed", Nullable, Day),
];

const VISITS: &[Field] = &[
    field("first", Nullable, Day),
    field("last", Nullable, Day),
    field("count", Required, Whole(4_294_967_295)),
    field("private_from", Nullable, AUDIENCE),
    field("consents", Optional, List(&Record(CONSENT))),
];

const WISH: &[Field] = &[
    field("forms", Optional, ByTag(&NAME)),
    field("private_from", Nullable, AUDIENCE),
    field("never", Optional, List(&NAME)),
];

const BOUNDARY: &[Field] = &[
    field(
        "kind",
        Required,
        Word(&[
            "no-recognition",
            "no-first-name",
            "no-small-talk",
            "no-offers",
            "no-questions",
            "no-touch",
            "no-surprises",
            "no-calls",
        ]),
    ),
    field("about", Optional, FIELD),
    field("when", Nullable, AUDIENCE),
    field("private_from", Nullable, AUDIENCE),
];

const ITEM: &[Field] = &[
    field("id", Nullable, Uuid),
    field("category", Required, Category),
    field("text", Required, Text(LONGEST_TEXT)),
    field("source", Required, Source),
    field("sensitivity", Optional, Sensitivity),
    field("private_from", Nullable, AUDIENCE),
    field("confirmed_on", Nullable, Day),
    field("consents", Optional, List(&Record(CONSENT))),
];

const CONSENT: &[Field] = &[
    field("purpose", Required, Word(&["service", "service-personalisation", "offers", "occasions", "safety"])),
    field("state", Required, Word(&["requested", "given", "refused", "withdrawn", "expired", "unknown"])),
    field("on", Nullable, Day),
    field("expires", Nullable, Day),
    field("how", Optional, FIELD),
    field("notice", Optional, FIELD),
    field("benefit", Optional, FIELD),
    field("explicit", Optional, YesNo),
    field(
        "channels",
        Optional,
        List(&Word(&["desk", "phone", "speakerphone", "video", "chat", "voicemail", "back-office"])),
    ),
];

/// The service itself rests on the contract; nobody objects to it (GDPR Art. 21(1)).
const OBJECTION: &[Field] = &[
    field("purpose", Required, Word(&["service-personalisation", "offers", "occasions", "safety"])),
    field("on", Required, Day),
];

#[cfg(test)]
mod tests {
    use super::{CUSTOMER, Field, Need, Shape};
    use crate::domain::Customer;

    /// A smallest document with `key` added to the object at `path`, as JSON.
    fn smallest(shape: &Shape, at: &[&str], extra: &str) -> String {
        let of = |one: &Shape| smallest(one, at, extra);
        match shape {
            Shape::Record(fields) | Shape::Stay(fields) => {
                let here = at.is_empty();
                let wanted = |field: &&Field| field.need == Need::Required || at.first() == Some(&field.key);
                let mut members: Vec<String> = fields
                    .iter()
                    .filter(wanted)
                    .map(|field| {
                        let deeper = if at.first() == Some(&field.key) { &at[1..] } else { &["-"][..] };
                        format!("\"{}\":{}", field.key, smallest(&field.shape, deeper, extra))
                    })
                    .collect();
                if here {
                    members.push(extra.to_owned());
                }
                format!("{{{}}}", members.join(","))
            }
            Shape::List(one) | Shape::Items(one) => format!("[{}]", of(one)),
            Shape::ByTag(one) => format!("{{\"de\":{}}}", of(one)),
            Shape::Word(words) => format!("\"{}\"", words[0]),
            Shape::Source => "\"told-us\"".into(),
            Shape::Day => "\"2026-01-01\"".into(),
            Shape::YesNo => "true".into(),
            Shape::Whole(_) | Shape::Format => "1".into(),
            _ => "\"x\"".into(),
        }
    }

    fn objects(shape: &Shape, path: &mut Vec<&'static str>, found: &mut Vec<(Vec<&'static str>, Vec<&'static str>)>) {
        match shape {
            Shape::Record(fields) | Shape::Stay(fields) => {
                found.push((path.clone(), fields.iter().map(|field| field.key).collect()));
                for field in *fields {
                    path.push(field.key);
                    objects(&field.shape, path, found);
                    path.pop();
                }
            }
            Shape::List(one) | Shape::Items(one) => objects(one, path, found),
            _ => {}
        }
    }

    #[test]
    fn the_table_has_the_keys_of_the_types() {
        let mut found = Vec::new();
        objects(&CUSTOMER, &mut Vec::new(), &mut found);
        assert_eq!(found.len(), 17);
        for (path, keys) in found {
            let line = smallest(&CUSTOMER, &path, "\"not a key\":1");
            let error = serde_json::from_str::<Customer>(&line).unwrap_err().to_string();
            let mut known: Vec<&str> = error.split('`').skip(3).step_by(2).collect();
            let mut ours = keys.clone();
            known.sort_unstable();
            ours.sort_unstable();
            assert!(error.contains("unknown field `not a key`"), "{line}: {error}");
            assert_eq!(known, ours, "{path:?}");
        }
    }
}
