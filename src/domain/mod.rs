//! Floor 1: the plain types of the house and their documents.
//!
//! Nothing here reads a file, a clock or the environment; a value of these types is what the other floors
//! reason about. Reading order: [`text`], [`language`], [`name`], [`moment`], [`consent`], [`item`], [`booking`],
//! [`rights`], [`customer`], [`encounter`].

pub mod booking;
pub mod consent;
pub mod customer;
pub mod encounter;
mod escape;
pub mod item;
pub mod jurisdiction;
pub mod language;
pub mod moment;
pub mod name;
pub mod privacy;
pub mod pronouns;
pub mod rights;
pub mod spelling;
pub mod stated;
pub mod text;

pub use booking::{Case, CaseState, Order, Party, Request, Stay};
pub use consent::{Consent, ConsentState, Purpose, ends_on, is_given};
pub use customer::{Addressee, Boundary, BoundaryKind, Contacts, Customer, CustomerId, Visits, Wish};
pub use encounter::{Channel, Company, Encounter, Formality, Identity, Occasion, RoleId};
pub use item::{CategoryId, Item, Sensitivity, Source};
pub use jurisdiction::Jurisdiction;
pub use language::{Interface, Language, Localised};
pub use moment::Moment;
pub use name::{Gender, PersonName};
pub use privacy::{Audience, Bystander};
pub use pronouns::Pronouns;
pub use rights::{Objection, Restriction};
pub use stated::StatedEncounter;
pub use text::Clean;
