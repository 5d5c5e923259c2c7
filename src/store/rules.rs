//! What the house decided for every desk of the store: its policy, kept where nobody leaves it behind.

use chrono::{DateTime, Utc};

use super::{StoreError, TrailEntry};
use crate::domain::Clean;

/// The house's policy as the store keeps it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct KeptPolicy {
    /// Grows with every change, so that a running desk sees that there was one.
    pub revision: i64,
    /// The text of the policy file; none where the house has decided nothing, or took it back.
    pub text: Option<String>,
    /// When and by whom it was last changed.
    pub changed: Option<(DateTime<Utc>, Clean)>,
}

/// The house's policy in a store.
pub trait HouseRules {
    /// The revision of the house's policy.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn policy_revision(&mut self) -> Result<i64, StoreError>;

    /// The house's policy.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn kept_policy(&mut self) -> Result<KeptPolicy, StoreError>;

    /// Keeps this text as the house's policy, or none, with its trail entry.
    ///
    /// # Errors
    /// When it cannot be written.
    fn keep_policy(&mut self, text: Option<&str>, trace: &TrailEntry) -> Result<(), StoreError>;
}
