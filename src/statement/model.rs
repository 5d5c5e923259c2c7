//! What a statement says, as a stable object: every key is present, also where there is nothing to say.

use chrono::NaiveDate;
use serde::Serialize;

use super::{Authority, ConsentRecord, Right};
use crate::domain::{
    Audience, BoundaryKind, Case, CategoryId, Channel, Clean, Contacts, CustomerId, Gender, Jurisdiction, Language,
    Objection, Order, PersonName, Purpose, Restriction, Sensitivity, Source, Stay,
};
use crate::retention::Kind;

/// Everything the house holds of one customer, for that customer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Statement {
    /// The form of this object.
    pub format: u8,
    /// The language of its words.
    pub language: Language,
    /// The language that was wanted and that the program has no words in; none where it had.
    pub language_wanted: Option<Language>,
    /// When it was given, RFC 3339 in UTC.
    pub given_at: String,
    /// The same day by the house's clock.
    pub given_on: NaiveDate,
    /// Whose.
    pub customer: CustomerId,
    /// Under whose law.
    pub jurisdiction: Jurisdiction,
    /// Who answers for the data; none where the house has not said.
    pub controller: Option<Clean>,
    /// How to reach whoever is responsible for data protection; none where the house has not said.
    pub data_protection_contact: Option<Clean>,
    /// What the contract needs.
    pub operating: Operating,
    /// Since when nothing of it is used but form of address and booking; none where the customer did not restrict it.
    pub restricted: Option<Restriction>,
    /// The purposes the customer objected to.
    pub objections: Vec<Objection>,
    /// What is known beyond it, each with where it comes from and what it rests on.
    pub held: Vec<Held>,
    /// Who outside the house gets any of it; empty is nobody.
    pub recipients: Vec<Clean>,
    /// What the record of who looked rests on, and how long it is kept.
    pub trail: TrailKept,
    /// When and in which role it was looked at, newest first.
    pub looked_at: Vec<Look>,
    /// The customer's rights.
    pub rights: Vec<Right>,
    /// Where to complain.
    pub authority: Authority,
}

/// Operating data, held for the contract, without a consent record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Operating {
    /// The article it rests on.
    pub basis: &'static str,
    /// The name.
    pub name: PersonName,
    /// Grammatical gender of address.
    pub gender: Option<Gender>,
    /// The languages asked for.
    pub languages: Vec<Language>,
    /// Telephone and e-mail.
    pub contacts: Contacts,
    /// Stays with their requests.
    pub stays: Vec<Stay>,
    /// Orders.
    pub orders: Vec<Order>,
    /// Promises and complaints.
    pub cases: Vec<Case>,
    /// How long each kind is kept.
    pub kept: Vec<KeptFor>,
}

/// How long one kind of thing is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct KeptFor {
    /// What.
    pub kind: Kind,
    /// Days, from departure, order, closing or the last dealings.
    pub days: u32,
}

/// On what ground each look is recorded, and for how long the entry is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct TrailKept {
    /// The article it rests on.
    pub basis: &'static str,
    /// Days, from the entry.
    pub days: u32,
}

/// One thing known beyond what the contract needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Held {
    /// What.
    #[serde(flatten)]
    pub what: What,
    /// The article it rests on.
    pub basis: &'static str,
    /// From whom it is known.
    pub source: Source,
    /// In whose presence it is neither said nor shown.
    pub private_from: Audience,
    /// Since when; none where nobody noted it.
    pub since: Option<NaiveDate>,
    /// When the customer last said that it is so.
    pub confirmed_on: Option<NaiveDate>,
    /// From this day it is asked about again before it is used.
    pub ask_again_on: Option<NaiveDate>,
    /// The last day on which it may be used; none is until the customer says otherwise.
    pub until: Option<NaiveDate>,
    /// The day on which it is deleted unless the customer says or does something; none where no day is known, and while
    /// the customer restricts the use.
    pub deleted_on: Option<NaiveDate>,
    /// By which term.
    pub deleted_by: Option<Kind>,
    /// The consents it rests on; none where it needs none, or nobody asked.
    pub consents: Vec<ConsentRecord>,
}

/// What kind of thing it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum What {
    /// A preference, an occasion, a need.
    Item {
        /// Its id.
        id: Option<uuid::Uuid>,
        /// Its category.
        category: CategoryId,
        /// The category in words.
        label: Clean,
        /// As it was told.
        text: Clean,
        /// How sensitive it is.
        sensitivity: Sensitivity,
    },
    /// Earlier visits.
    Visits {
        /// The day of the first.
        first: Option<NaiveDate>,
        /// The day of the last.
        last: Option<NaiveDate>,
        /// How many.
        count: u32,
    },
    /// A form of address wished for.
    WishedForm {
        /// In which language.
        language: String,
        /// The form.
        text: Clean,
    },
    /// Pronouns the customer goes by.
    Pronouns {
        /// In which language.
        language: String,
        /// As they are written.
        text: Clean,
    },
    /// A form of address that must never be used.
    NeverForm {
        /// The form.
        text: Clean,
    },
    /// The customer's own limit.
    Boundary {
        /// Which.
        boundary: BoundaryKind,
        /// What it is about; none is everything.
        about: Option<Clean>,
        /// In whose presence; none is always.
        when: Option<Audience>,
    },
}

/// One time that something of the customer's was looked at or done with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Look {
    /// When, RFC 3339 in UTC.
    pub at: String,
    /// The day by the house's clock.
    #[serde(skip)]
    pub day: NaiveDate,
    /// The time by the house's clock.
    #[serde(skip)]
    pub time: Clean,
    /// Who, where the house names its staff.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub who: Option<Clean>,
    /// In which role; none where none was chosen.
    pub role: Option<Clean>,
    /// The role in words.
    pub role_label: Option<Clean>,
    /// What was done.
    pub act: Clean,
    /// What for.
    pub purpose: Purpose,
    /// Where.
    pub channel: Channel,
}
