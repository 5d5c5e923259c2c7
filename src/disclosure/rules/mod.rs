//! The rules, one function each: what it removes from one thing in one encounter. A rule can only remove.
//!
//! Their order never changes a decision, only the order in which reasons are read.

mod basis;
mod boundary;
mod channel;
mod company;
mod fuse;
mod house;
mod identity;
mod inferred;
mod objection;
mod observed;
mod restriction;
mod role;
mod safety;
mod stale;

pub(super) use basis::asked_in_vain;
pub(super) use boundary::limits;

use super::Permissions;
use super::thing::{Context, Thing};

/// The rules by their stable ids, in the order in which reasons are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RuleId {
    /// Nobody has shown who this is.
    Identity,
    /// Sensitive facts outside the explicit-consent safety path.
    Fuse,
    /// No lawful basis for this purpose now.
    Basis,
    /// The customer had all use restricted.
    Restriction,
    /// The customer objected to this purpose.
    Objection,
    /// The customer's own limit.
    Boundary,
    /// Private from somebody who is or may be present.
    Company,
    /// A health need is acted on, never said.
    Safety,
    /// Staff noticed it; the customer never said it.
    Observed,
    /// Worked out, not told.
    Inferred,
    /// Older than its shelf life, or never dated.
    Stale,
    /// The role does not need it.
    Role,
    /// The channel cannot carry it.
    Channel,
    /// The house's own policy.
    House,
}

impl RuleId {
    /// Every rule, in the order of reasons.
    pub const ALL: [Self; 14] = [
        Self::Identity,
        Self::Fuse,
        Self::Basis,
        Self::Restriction,
        Self::Objection,
        Self::Boundary,
        Self::Company,
        Self::Safety,
        Self::Observed,
        Self::Inferred,
        Self::Stale,
        Self::Role,
        Self::Channel,
        Self::House,
    ];

    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Identity => "identity",
            Self::Fuse => "fuse",
            Self::Basis => "basis",
            Self::Restriction => "restriction",
            Self::Objection => "objection",
            Self::Boundary => "boundary",
            Self::Company => "company",
            Self::Safety => "safety",
            Self::Observed => "observed",
            Self::Inferred => "inferred",
            Self::Stale => "stale",
            Self::Role => "role",
            Self::Channel => "channel",
            Self::House => "house",
        }
    }

    /// The legal or ethical basis.
    #[must_use]
    pub const fn basis(self) -> &'static str {
        match self {
            Self::Identity => "GDPR Art. 5(1)(f), 32",
            Self::Fuse => "GDPR Art. 9; A9-2-a",
            Self::Basis => "A6-1-a, A7-3",
            Self::Restriction => "A18",
            Self::Objection | Self::Boundary => "A21",
            Self::Company => "GDPR Art. 5(1)(f); CJEU C-740/22",
            Self::Safety => "A9-2-a",
            Self::Observed => "GDPR Art. 5(1)(a)",
            Self::Inferred => "GDPR Art. 5(1)(a), 5(1)(d)",
            Self::Stale => "GDPR Art. 5(1)(d)",
            Self::Role => "GDPR Art. 5(1)(c), 25",
            Self::Channel => "GDPR Art. 32; CJEU C-740/22",
            Self::House => "GDPR Art. 25",
        }
    }

    /// The phrase that says it in a sentence which could be read to the customer.
    #[must_use]
    pub const fn sentence(self) -> &'static str {
        match self {
            Self::Identity => "rule-identity",
            Self::Fuse => "rule-fuse",
            Self::Basis => "rule-basis",
            Self::Restriction => "rule-restriction",
            Self::Objection => "rule-objection",
            Self::Boundary => "rule-boundary",
            Self::Company => "rule-company",
            Self::Safety => "rule-safety",
            Self::Observed => "rule-observed",
            Self::Inferred => "rule-inferred",
            Self::Stale => "rule-stale",
            Self::Role => "rule-role",
            Self::Channel => "rule-channel",
            Self::House => "rule-house",
        }
    }

    /// What the rule removes from this thing now.
    pub(super) fn removes(self, thing: &Thing<'_>, context: &Context<'_>) -> Permissions {
        match self {
            Self::Identity => identity::removes(thing, context),
            Self::Fuse => fuse::removes(thing, context),
            Self::Basis => basis::removes(thing, context),
            Self::Restriction => restriction::removes(thing, context),
            Self::Objection => objection::removes(thing, context),
            Self::Boundary => boundary::removes(thing, context),
            Self::Company => company::removes(thing, context),
            Self::Safety => safety::removes(thing, context),
            Self::Observed => observed::removes(thing, context),
            Self::Inferred => inferred::removes(thing, context),
            Self::Stale => stale::removes(thing, context),
            Self::Role => role::removes(thing, context),
            Self::Channel => channel::removes(thing, context),
            Self::House => house::removes(thing, context),
        }
    }
}
