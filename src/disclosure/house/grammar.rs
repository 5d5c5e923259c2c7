//! What may stand where in a policy file, as data for the check that names every fault. A test keeps it equal to the
//! types that read the file.

/// What a value must be.
#[derive(Clone, Copy)]
pub(super) enum Shape {
    /// Any text that is not empty.
    Text,
    /// A list of such texts.
    Texts,
    /// `true` or `false`.
    Switch,
    /// A whole number of days.
    Days,
    /// One of the words.
    Word(Words),
    /// A list of the words.
    List(Words),
    /// A sentence in both interface languages.
    Localised,
    /// A sentence by language tag.
    Spoken,
    /// A table of these fields.
    Table(&'static [Field]),
    /// A list of tables of these fields.
    Tables(&'static [Field]),
    /// A table of the house's limits, each a whole number within its range.
    Limits,
    /// A table from each of the words to one shape.
    Each(Words, &'static Shape),
}

/// Vocabularies.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Words {
    Permission,
    Category,
    Channel,
    Occasion,
    Purpose,
    Source,
    Bystander,
    Role,
    Duty,
    ConfirmStays,
    NameUse,
    /// Words that another room knows and checks.
    Term,
}

/// Whether a field must be there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Need {
    Must,
    May,
}

/// One key of a table.
pub(super) struct Field {
    pub key: &'static str,
    pub shape: Shape,
    pub need: Need,
}

const fn must(key: &'static str, shape: Shape) -> Field {
    Field { key, shape, need: Need::Must }
}

const fn may(key: &'static str, shape: Shape) -> Field {
    Field { key, shape, need: Need::May }
}

/// The whole file.
pub(super) const FILE: &[Field] = &[
    may("restrict", Shape::Tables(RESTRICT)),
    may("shelf_life_days", Shape::Each(Words::Category, &Shape::Days)),
    may("private_from", Shape::Each(Words::Category, &Shape::List(Words::Bystander))),
    may("role", Shape::Tables(ROLE)),
    may("notice", Shape::Tables(NOTICE)),
    may("standing", Shape::Tables(STANDING)),
    may("verification", Shape::Tables(VERIFICATION)),
    may("conduct", Shape::Tables(CONDUCT)),
    may("switches", Shape::Table(SWITCHES)),
    may("limits", Shape::Limits),
    may("statement", Shape::Table(STATEMENT)),
    may("terms", Shape::Each(Words::Term, &Shape::Days)),
];

const RESTRICT: &[Field] = &[
    must("id", Shape::Text),
    must("remove", Shape::List(Words::Permission)),
    may("categories", Shape::List(Words::Category)),
    may("channels", Shape::List(Words::Channel)),
    may("occasions", Shape::List(Words::Occasion)),
    may("roles", Shape::List(Words::Role)),
    may("companies", Shape::List(Words::Bystander)),
    may("purposes", Shape::List(Words::Purpose)),
    may("sources", Shape::List(Words::Source)),
    must("reason", Shape::Localised),
    may("basis", Shape::Text),
];

const ROLE: &[Field] = &[
    must("id", Shape::Text),
    may("label", Shape::Localised),
    may("removes", Shape::Tables(REMOVAL)),
    may("may_not", Shape::List(Words::Duty)),
];

const REMOVAL: &[Field] = &[
    must("permissions", Shape::List(Words::Permission)),
    may("categories", Shape::List(Words::Category)),
    may("except", Shape::List(Words::Category)),
];

const NOTICE: &[Field] =
    &[must("id", Shape::Text), must("names", Shape::Each(Words::Purpose, &Shape::List(Words::Category)))];

const STANDING: &[Field] = &[
    must("category", Shape::Word(Words::Category)),
    may("occasions", Shape::List(Words::Occasion)),
    must("question", Shape::Spoken),
];

const VERIFICATION: &[Field] = &[may("channels", Shape::List(Words::Channel)), must("question", Shape::Spoken)];

const CONDUCT: &[Field] = &[
    must("id", Shape::Text),
    may("channels", Shape::List(Words::Channel)),
    may("occasions", Shape::List(Words::Occasion)),
    must("text", Shape::Localised),
];

const SWITCHES: &[Field] =
    &[may("confirm_stays", Shape::Word(Words::ConfirmStays)), may("name_use", Shape::Word(Words::NameUse))];

const STATEMENT: &[Field] = &[
    may("controller", Shape::Text),
    may("data_protection_contact", Shape::Text),
    may("recipients", Shape::Texts),
    may("statement_names", Shape::Switch),
];

/// The words of the vocabularies that do not depend on the house.
pub(super) const fn fixed(words: Words) -> &'static [&'static str] {
    match words {
        Words::Permission => &["see", "act", "mention", "ask"],
        Words::Channel => &["desk", "phone", "speakerphone", "video", "chat", "voicemail", "back-office"],
        Words::Occasion => {
            &["arrival", "request", "complaint", "sale", "payment", "refusal", "call-out", "farewell", "condolence"]
        }
        Words::Purpose => &["service", "service-personalisation", "offers", "occasions", "safety"],
        Words::Source => &["told-us", "service-history", "observed", "inferred"],
        Words::Bystander => &["any", "partner", "family", "friends", "colleagues", "strangers"],
        Words::Duty => &[
            "customers",
            "record",
            "statement",
            "import",
            "export",
            "erase",
            "restrict",
            "retention",
            "audit",
            "staff",
            "backup",
            "policy",
            "training",
            "break-glass",
        ],
        Words::ConfirmStays => &["neither-confirm-nor-deny", "take-a-message"],
        Words::NameUse => &["greeting-and-farewell", "twice"],
        Words::Category | Words::Role | Words::Term => &[],
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::disclosure::{HousePolicy, Limits};

    /// The properties of a schema, through a reference, a list or an option.
    fn properties_of<'a>(schema: &'a Value, root: &'a Value) -> Option<&'a serde_json::Map<String, Value>> {
        if let Some(name) = schema["$ref"].as_str() {
            return properties_of(&root["$defs"][name.rsplit('/').next()?], root);
        }
        if schema["items"].is_object() {
            return properties_of(&schema["items"], root);
        }
        schema["properties"].as_object()
    }

    fn compare(fields: &[Field], schema: &Value, root: &Value) {
        let properties = properties_of(schema, root).expect("a table has properties");
        let mut known: Vec<&str> = fields.iter().map(|field| field.key).collect();
        let mut typed: Vec<&str> = properties.keys().map(String::as_str).collect();
        known.sort_unstable();
        typed.sort_unstable();
        assert_eq!(known, typed);
        for field in fields {
            if let Shape::Table(inner) | Shape::Tables(inner) = field.shape {
                compare(inner, &properties[field.key], root);
            }
            if matches!(field.shape, Shape::Limits) {
                let limits = properties_of(&properties[field.key], root).expect("a table has properties");
                let known = Limits::RANGES.map(|(key, _, _)| key);
                assert!(limits.keys().eq(known), "{limits:?}");
            }
        }
    }

    #[test]
    fn the_grammar_has_the_keys_of_the_types() {
        let root = serde_json::to_value(schemars::schema_for!(HousePolicy)).expect("a schema is JSON");
        compare(FILE, &root, &root);
    }

    #[test]
    fn the_words_are_those_of_the_types() {
        fn reads<T: serde::de::DeserializeOwned>(words: Words) {
            for word in fixed(words) {
                assert!(serde_json::from_value::<T>(Value::from(*word)).is_ok(), "{word}");
            }
        }
        reads::<crate::disclosure::PermissionWord>(Words::Permission);
        reads::<crate::disclosure::Duty>(Words::Duty);
        assert_eq!(fixed(Words::Duty).len(), crate::disclosure::Duty::ALL.len());
        reads::<crate::domain::Channel>(Words::Channel);
        reads::<crate::domain::Occasion>(Words::Occasion);
        reads::<crate::domain::Purpose>(Words::Purpose);
        reads::<crate::domain::Source>(Words::Source);
        reads::<crate::domain::Bystander>(Words::Bystander);
        reads::<crate::disclosure::ConfirmStays>(Words::ConfirmStays);
        reads::<crate::disclosure::NameUse>(Words::NameUse);
    }
}
