//! The customer document, format 1, and the part of it that address needs.

use std::collections::BTreeMap;
use std::fmt;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{
    Audience, Case, Clean, Consent, Gender, Item, Language, Objection, Order, PersonName, Pronouns, Purpose,
    Restriction, Stay,
};

/// A customer's id, as the house gives it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(transparent)]
pub struct CustomerId(Clean);

impl CustomerId {
    /// The id as the documents write it.
    #[must_use]
    pub fn new(id: &str) -> Self {
        Self(Clean::new(id))
    }

    /// The id as the documents write it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// The id as text to show.
    #[must_use]
    pub fn text(&self) -> &Clean {
        &self.0
    }
}

impl fmt::Display for CustomerId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The person. Name, contacts, stays, orders and cases are operating data; `items` and `visits` rest on consent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Customer {
    /// The document's format; absent is 1, and 1 is the only one.
    #[serde(default = "format_one")]
    pub format: u8,
    /// The house's id.
    pub id: CustomerId,
    /// The name.
    pub name: PersonName,
    /// Grammatical gender of address; absent is unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gender: Option<Gender>,
    /// The languages in which the customer asked to be addressed, preferred first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<Language>,
    /// Telephone, e-mail and postcode.
    #[serde(default, skip_serializing_if = "Contacts::is_empty")]
    pub contacts: Contacts,
    /// Stays, past and to come.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stays: Vec<Stay>,
    /// Orders.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub orders: Vec<Order>,
    /// Promises and complaints.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cases: Vec<Case>,
    /// Earlier visits: recognition.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visits: Option<Visits>,
    /// How the customer wishes to be addressed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wish: Option<Wish>,
    /// The customer's own limits.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub boundaries: Vec<Boundary>,
    /// What is known for personalisation.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<Item>,
    /// Nothing is used but the form of address and the booking; absent is no restriction.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub restricted: Option<Restriction>,
    /// The purposes for which the customer does not want their data used.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub objections: Vec<Objection>,
    /// How to speak of the customer in the third person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pronouns: Option<Pronouns>,
}

const fn format_one() -> u8 {
    1
}

impl Customer {
    /// The top-level keys of a document beside `format` and `id`, in its order: what an import can replace.
    pub const KEYS: [&'static str; 14] = [
        "name",
        "gender",
        "languages",
        "contacts",
        "stays",
        "orders",
        "cases",
        "visits",
        "wish",
        "boundaries",
        "items",
        "restricted",
        "objections",
        "pronouns",
    ];

    /// The stay that covers this day; of two, the one that began later.
    #[must_use]
    pub fn present_stay(&self, day: NaiveDate) -> Option<&Stay> {
        self.stays.iter().filter(|stay| stay.covers(day)).max_by_key(|stay| stay.from)
    }

    /// A customer of whom nothing but id and name is known.
    #[must_use]
    pub fn new(id: CustomerId, name: PersonName) -> Self {
        Self {
            format: 1,
            id,
            name,
            gender: None,
            languages: Vec::new(),
            contacts: Contacts::default(),
            stays: Vec::new(),
            orders: Vec::new(),
            cases: Vec::new(),
            visits: None,
            wish: None,
            boundaries: Vec::new(),
            items: Vec::new(),
            restricted: None,
            objections: Vec::new(),
            pronouns: None,
        }
    }

    /// Whether the customer objected to this purpose.
    #[must_use]
    pub fn objects_to(&self, purpose: Purpose) -> bool {
        self.objections.iter().any(|objection| objection.purpose == purpose)
    }

    /// What address needs of the customer.
    #[must_use]
    pub fn addressee(&self) -> Addressee {
        Addressee {
            name: self.name.clone(),
            gender: self.gender,
            wish: self.wish.clone().unwrap_or_default(),
            boundaries: self.boundaries.clone(),
        }
    }
}

/// What address needs of a customer, and no more.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Addressee {
    /// The name.
    pub name: PersonName,
    /// Grammatical gender of address, if known.
    pub gender: Option<Gender>,
    /// How the person wishes to be addressed.
    pub wish: Wish,
    /// Limits; those on address are obeyed, the others are not looked at.
    pub boundaries: Vec<Boundary>,
}

/// How to reach the customer; operating data.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Contacts {
    /// Telephone numbers as given.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub phone: Vec<Clean>,
    /// E-mail addresses.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub email: Vec<Clean>,
    /// Postcodes of addresses given with a booking or an order; a caller can be verified by one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub postcode: Vec<Clean>,
}

impl Contacts {
    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.phone.is_empty() && self.email.is_empty() && self.postcode.is_empty()
    }
}

/// Earlier visits; recognition is made of these, with their consent and audience.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Visits {
    /// The day of the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first: Option<NaiveDate>,
    /// The day of the last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last: Option<NaiveDate>,
    /// How many.
    pub count: u32,
    /// From whom they are private; absent is any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private_from: Option<Audience>,
    /// The consents to be recognised.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub consents: Vec<Consent>,
}

/// The customer's own wish for address; it wins over custom, and `never` is always obeyed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Wish {
    /// "Call me ...", by language tag.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub forms: BTreeMap<String, Clean>,
    /// From whom the wished forms are private; absent is nobody.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub private_from: Option<Audience>,
    /// Forms the customer never wants to hear.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub never: Vec<Clean>,
}

/// The customer's own limit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Boundary {
    /// What must not be done.
    pub kind: BoundaryKind,
    /// What it is about, where it is not about everything: a category, or a subject in the customer's words.
    #[serde(default, skip_serializing_if = "Clean::is_empty")]
    pub about: Clean,
    /// In whose presence it applies; absent is always.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<Audience>,
    /// Who must not learn of it; absent is any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub private_from: Option<Audience>,
}

impl Boundary {
    /// Who must not learn of it.
    #[must_use]
    pub fn audience(&self) -> Audience {
        self.private_from.unwrap_or(Audience::ANY)
    }
}

/// The kinds of limit that the program can keep.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum BoundaryKind {
    /// "Do not recognise me."
    NoRecognition,
    /// "Not by first name."
    NoFirstName,
    /// "No small talk", perhaps about one subject.
    NoSmallTalk,
    /// "No offers."
    NoOffers,
    /// "No questions", perhaps about one subject.
    NoQuestions,
    /// "Don't touch me."
    NoTouch,
    /// "No surprises": nothing done unasked.
    NoSurprises,
    /// "Don't call me."
    NoCalls,
}

impl BoundaryKind {
    /// Every kind, in the order of the documents.
    pub const ALL: [Self; 8] = [
        Self::NoRecognition,
        Self::NoFirstName,
        Self::NoSmallTalk,
        Self::NoOffers,
        Self::NoQuestions,
        Self::NoTouch,
        Self::NoSurprises,
        Self::NoCalls,
    ];
}
