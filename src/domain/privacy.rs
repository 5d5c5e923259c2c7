//! From whom something is private.

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, SerializeSeq, Serializer};

/// Somebody beside the customer, by relation.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Bystander {
    /// Whoever it is.
    Any,
    /// Spouse or partner; counts as family.
    Partner,
    /// Family, in which a partner may be.
    Family,
    /// Friends.
    Friends,
    /// Colleagues, business partners.
    Colleagues,
    /// People the customer does not know.
    Strangers,
}

impl Bystander {
    /// Every relation, in the order of the documents.
    pub const ALL: [Self; 6] =
        [Self::Any, Self::Partner, Self::Family, Self::Friends, Self::Colleagues, Self::Strangers];

    const fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// A set of bystanders: those from whom something is private, or those who are present.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Audience(u8);

impl Audience {
    /// Nobody: private from no one.
    pub const NOBODY: Self = Self(0);
    /// Private from anybody.
    pub const ANY: Self = Self(Bystander::Any.bit());

    /// The set of these.
    #[must_use]
    pub fn of(bystanders: impl IntoIterator<Item = Bystander>) -> Self {
        Self(bystanders.into_iter().fold(0, |set, one| set | one.bit()))
    }

    /// Whether nobody is in the set.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether this relation is named in the set.
    #[must_use]
    pub const fn names(self, bystander: Bystander) -> bool {
        self.0 & bystander.bit() != 0
    }

    /// Both sets together: private from more people.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether somebody who is, or may be, among `present` belongs to this set: whoever is present counts as
    /// *any*, a partner counts as family, and among family there may be a partner.
    #[must_use]
    pub const fn meets(self, present: Self) -> bool {
        let household = Bystander::Partner.bit() | Bystander::Family.bit();
        let present = if present.0 & household != 0 { present.0 | household } else { present.0 };
        present != 0
            && (self.names(Bystander::Any)
                || present & Bystander::Any.bit() != 0 && self.0 != 0
                || self.0 & present != 0)
    }

    /// The relations in the set, in the order of the documents.
    pub fn bystanders(self) -> impl Iterator<Item = Bystander> {
        Bystander::ALL.into_iter().filter(move |one| self.names(*one))
    }
}

impl Serialize for Audience {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(None)?;
        for one in self.bystanders() {
            list.serialize_element(&one)?;
        }
        list.end()
    }
}

impl<'de> Deserialize<'de> for Audience {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::<Bystander>::deserialize(deserializer).map(Self::of)
    }
}

impl schemars::JsonSchema for Audience {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Audience".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        Vec::<Bystander>::json_schema(generator)
    }
}

#[cfg(test)]
mod tests {
    use super::{Audience, Bystander};

    #[test]
    fn who_is_present_meets_who_must_not_learn() {
        use Bystander::{Any, Colleagues, Family, Friends, Partner};
        for (private_from, present, met) in [
            (vec![Any], vec![Friends], true),
            (vec![Family], vec![Partner], true),
            (vec![Partner], vec![Family], true),
            (vec![Partner], vec![Colleagues], false),
            (vec![Friends], vec![Any], true),
            (vec![], vec![Any], false),
            (vec![Any], vec![], false),
        ] {
            assert_eq!(
                Audience::of(private_from.clone()).meets(Audience::of(present.clone())),
                met,
                "{private_from:?} {present:?}"
            );
        }
    }
}
