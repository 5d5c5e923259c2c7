//! Categories: what kinds of thing may be known, and what holds for each unless the customer says otherwise.

use serde::Deserialize;

use super::Spoken;
use crate::domain::{Audience, CategoryId, Localised};

/// Recognition: earlier visits.
pub const RECOGNITION: &str = "recognition";
/// An order.
pub const ORDER: &str = "order";
/// A request that came with a booking.
pub const REQUEST: &str = "request";
/// The present stay.
pub const STAY: &str = "stay";
/// An open case.
pub const CASE: &str = "case";

/// One category of the house's list.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Category {
    /// Its id, as the documents write it.
    pub id: CategoryId,
    /// Whether the program makes it itself, so that no item may have it.
    #[serde(default)]
    pub derived: bool,
    /// Days after which what was confirmed must be asked again.
    pub shelf_life_days: u32,
    /// From whom it is private if nobody said.
    pub private_from: Audience,
    /// Its name.
    pub label: Localised,
    /// Other ways in which staff say its name, in either interface language: case forms, and near words.
    #[serde(default)]
    pub also: Vec<String>,
    /// Its open question, which says nothing of what is known.
    pub question: Spoken,
}

/// The file of categories.
#[derive(Clone, Debug, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CategoryFile {
    /// Every category.
    #[serde(default)]
    pub category: Vec<Category>,
}
