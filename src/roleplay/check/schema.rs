//! A place in a JSON schema: what may stand there.

use serde_json::Value;

/// A schema, and the document in which its references are looked up.
#[derive(Clone, Copy)]
pub struct Place<'s> {
    pub schema: &'s Value,
    root: &'s Value,
}

impl<'s> Place<'s> {
    /// The whole document.
    pub const fn root(root: &'s Value) -> Self {
        Self { schema: root, root }
    }

    /// What this schema of the document leads to: references are followed, and of what may also be absent the rest is taken.
    pub fn at(self, schema: &'s Value) -> Self {
        let mut here = Self { schema, ..self };
        for _ in 0..4 {
            if let Some(name) = here.schema.get("$ref").and_then(Value::as_str) {
                let target = name.strip_prefix('#').and_then(|pointer| here.root.pointer(pointer));
                here.schema = target.unwrap_or(&Value::Null);
            } else if let Some(either) = here.schema.get("anyOf").and_then(Value::as_array) {
                let some = either.iter().find(|one| one.get("type").and_then(Value::as_str) != Some("null"));
                here.schema = some.unwrap_or(&Value::Null);
            } else {
                break;
            }
        }
        here
    }

    /// What stands under this key.
    pub fn below(self, key: &str) -> Option<Self> {
        self.schema.get("properties")?.get(key).map(|schema| self.at(schema))
    }

    /// What every element of a list is.
    pub fn items(self) -> Option<Self> {
        self.schema.get("items").map(|schema| self.at(schema))
    }

    /// The keys that may stand here.
    pub fn keys(self) -> Vec<&'s str> {
        let properties = self.schema.get("properties").and_then(Value::as_object);
        properties.into_iter().flat_map(serde_json::Map::keys).map(String::as_str).collect()
    }

    /// The keys that must stand here.
    pub fn required(self) -> Vec<&'s str> {
        let required = self.schema.get("required").and_then(Value::as_array);
        required.into_iter().flatten().filter_map(Value::as_str).collect()
    }

    /// The type that is written: the one beside `null`; none where several may stand.
    pub fn kind(self) -> Option<&'s str> {
        match self.schema.get("type")? {
            Value::String(kind) => Some(kind),
            Value::Array(kinds) if kinds.iter().filter(|kind| *kind != "null").count() == 1 => {
                kinds.iter().filter_map(Value::as_str).find(|kind| *kind != "null")
            }
            _ => None,
        }
    }

    /// The words of an enumeration.
    pub fn words(self) -> Option<Vec<&'s str>> {
        let text = |one: &'s Value| one.as_str().or_else(|| one.get("const")?.as_str());
        if let Some(words) = self.schema.get("enum").and_then(Value::as_array) {
            return Some(words.iter().filter_map(Value::as_str).collect());
        }
        let each = self.schema.get("oneOf")?.as_array()?.iter();
        let words = each.flat_map(|one| match one.get("enum").and_then(Value::as_array) {
            Some(words) => words.iter().filter_map(Value::as_str).collect(),
            None => text(one).into_iter().collect::<Vec<_>>(),
        });
        Some(words.collect())
    }
}
