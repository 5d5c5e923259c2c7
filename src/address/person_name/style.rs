//! What is asked of a name: its order, how long, for what use and how formally.

use serde::{Deserialize, Serialize};

use crate::domain::Formality;

/// Which part of the name comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum NameOrder {
    /// "Iris Falke"
    GivenFirst,
    /// "Falke Iris"
    SurnameFirst,
    /// As in a sorted list: "Falke, Iris".
    Sorting,
}

/// How much of the name is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Length {
    /// As much as fits the use.
    Long,
    /// Further given names as initials.
    Medium,
    /// The least that still names the person.
    Short,
}

/// What the name is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Usage {
    /// Speaking of the person.
    #[default]
    Referring,
    /// Speaking to the person.
    Addressing,
    /// The letters on a badge.
    Monogram,
}

/// What is asked; what is left open is as the locale has it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct NameStyle {
    /// Open: derived from the name and the locale.
    pub order: Option<NameOrder>,
    /// Open: the locale's usual length.
    pub length: Option<Length>,
    /// What the name is for.
    pub usage: Usage,
    /// Open: the locale's usual formality.
    pub formality: Option<Formality>,
}

/// How many combinations a locale has patterns for.
pub(super) const SLOTS: usize = 42;

/// The place of a combination in the data; a sorted list has patterns for referring only.
pub(super) const fn slot(order: NameOrder, length: Length, usage: Usage, formality: Formality) -> usize {
    let by_length = length as usize;
    let by_formality = formality as usize;
    match order {
        NameOrder::GivenFirst | NameOrder::SurnameFirst => {
            ((order as usize * 3 + by_length) * 3 + usage as usize) * 2 + by_formality
        }
        NameOrder::Sorting => 36 + by_length * 2 + by_formality,
    }
}
