//! What somebody in a role may do beyond serving a customer: a role has only the duties that its table names, and a
//! house can only take duties away.

use serde::{Deserialize, Serialize};

/// One duty, as the tables of roles write it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Duty {
    /// Find customers and open their cards.
    Customers,
    /// Note, confirm, correct and withdraw what a customer says.
    Record,
    /// Give customers their statement.
    Statement,
    /// Take files of customers in.
    Import,
    /// Write customers' data out of the store.
    Export,
    /// Erase a customer.
    Erase,
    /// Restrict the use of a customer's data, or note an objection.
    Restrict,
    /// Let what has reached its term leave.
    Retention,
    /// Read others' trail and look for unusual use, with a reason.
    Audit,
    /// Add members of staff, let them leave, reset their PINs.
    Staff,
    /// Copy the store, bring it back from a copy, change its key.
    Backup,
    /// Change the house's policy.
    Policy,
    /// Lead role-plays and read what learners agreed to share.
    Training,
    /// Lift what the rule `role` forbids, for one encounter, with a reason.
    BreakGlass,
}

impl Duty {
    /// Every duty, in the order of the tables.
    pub const ALL: [Self; 14] = [
        Self::Customers,
        Self::Record,
        Self::Statement,
        Self::Import,
        Self::Export,
        Self::Erase,
        Self::Restrict,
        Self::Retention,
        Self::Audit,
        Self::Staff,
        Self::Backup,
        Self::Policy,
        Self::Training,
        Self::BreakGlass,
    ];

    /// The phrase that names it.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Customers => "duty-customers",
            Self::Record => "duty-record",
            Self::Statement => "duty-statement",
            Self::Import => "duty-import",
            Self::Export => "duty-export",
            Self::Erase => "duty-erase",
            Self::Restrict => "duty-restrict",
            Self::Retention => "duty-retention",
            Self::Audit => "duty-audit",
            Self::Staff => "duty-staff",
            Self::Backup => "duty-backup",
            Self::Policy => "duty-policy",
            Self::Training => "duty-training",
            Self::BreakGlass => "duty-break-glass",
        }
    }
}
