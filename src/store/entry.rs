//! One line of the trail, in the words of the desk.

use chrono::{DateTime, Utc};

use crate::domain::{Channel, Clean, CustomerId, Purpose};

/// One line of the trail: who, when, for what, about whom by a random token, what kind of act. Never company, content
/// or search text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrailEntry {
    /// When, in UTC.
    pub at: DateTime<Utc>,
    /// Who; the single person's store has one name.
    pub who: Clean,
    /// In which role, if one was chosen.
    pub role: Option<Clean>,
    /// For what.
    pub purpose: Purpose,
    /// On which channel.
    pub channel: Channel,
    /// What kind of act.
    pub act: Act,
    /// About whom.
    pub about: Whom,
}

/// About whom a trail entry is. It is kept as a random token that only a separate table links to the customer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whom {
    /// Nobody in particular.
    Nobody,
    /// This customer.
    Customer(CustomerId),
    /// As read back: the token in hexadecimal, whose customer may be gone.
    Token(Clean),
}

/// Kinds of act.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Act {
    /// A card was opened, or opened wider.
    View,
    /// A search, written once, without its text.
    Search,
    /// Today's list was shown.
    List,
    /// Reasons were opened.
    Explain,
    /// The quiet tasks or the handover were shown.
    Prepare,
    /// A change.
    Change,
    /// An import.
    Import,
    /// An export.
    Export,
    /// The customer's statement was given.
    Statement,
    /// Somebody signed in.
    SignIn,
    /// Somebody signed out, or was locked out by idling.
    SignOut,
    /// A wrong PIN, a PIN too early, or a caller's answer that did not match.
    FailedTry,
    /// What the `role` rule forbids was lifted for one encounter.
    BreakGlass,
    /// Somebody else's trail was read, or the trail was looked through for unusual use.
    Audit,
    /// A member of staff was added, left, or got another PIN.
    Staff,
    /// It was confirmed that staff were informed.
    Inform,
    /// The house's policy in the store was changed.
    Policy,
    /// A customer was erased.
    Erase,
    /// Use was restricted.
    Restrict,
    /// Use for a purpose was forbidden.
    Object,
    /// The customer took back what they had forbidden.
    Lift,
    /// A consent was withdrawn.
    Withdraw,
    /// The last change was undone.
    Undo,
    /// A caller's answers were compared, and they matched.
    Verify,
    /// What had reached its term left.
    Retention,
    /// The store was copied.
    Backup,
    /// The store was brought back from a copy.
    Restore,
    /// The store got another key.
    KeyChange,
    /// A role-play about which something is kept.
    Training,
    /// The clock stood before the last entry: somebody set it back.
    ClockBack,
}

impl Act {
    /// Every kind of act.
    pub const ALL: [Self; 30] = [
        Self::View,
        Self::Search,
        Self::List,
        Self::Explain,
        Self::Prepare,
        Self::Change,
        Self::Import,
        Self::Export,
        Self::Statement,
        Self::SignIn,
        Self::SignOut,
        Self::FailedTry,
        Self::BreakGlass,
        Self::Audit,
        Self::Staff,
        Self::Inform,
        Self::Policy,
        Self::Erase,
        Self::Restrict,
        Self::Object,
        Self::Lift,
        Self::Withdraw,
        Self::Undo,
        Self::Verify,
        Self::Retention,
        Self::Backup,
        Self::Restore,
        Self::KeyChange,
        Self::Training,
        Self::ClockBack,
    ];
}
