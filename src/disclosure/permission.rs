//! What staff may do with one thing they know: a set that rules can only make smaller.

use std::fmt;

/// A set of permissions. There is no way to add to one: it starts whole and is intersected.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Permissions(u8);

impl Permissions {
    /// Staff may read it.
    pub const SEE: Self = Self(1);
    /// Staff may do it unasked.
    pub const ACT: Self = Self(2);
    /// Staff may say it aloud.
    pub const MENTION: Self = Self(4);
    /// Staff may ask an open question about its category.
    pub const ASK: Self = Self(8);
    /// Everything: where every decision starts.
    pub const ALL: Self = Self(15);
    /// Nothing.
    pub const NONE: Self = Self(0);

    /// Both sets together; for naming a set, not for widening a decision.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// What is in both.
    #[must_use]
    pub const fn intersect(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// This set without `removed`.
    #[must_use]
    pub const fn without(self, removed: Self) -> Self {
        Self(self.0 & !removed.0)
    }

    /// Whether all of `other` is in this set.
    #[must_use]
    pub const fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Whether nothing is left.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The word on the screen for this set, by first match.
    #[must_use]
    pub const fn verdict(self) -> Verdict {
        let see = self.contains(Self::SEE);
        let act = self.contains(Self::ACT);
        let mention = self.contains(Self::MENTION);
        match (see, mention, act) {
            (true, true, true) => Verdict::Say,
            (true, true, false) => Verdict::ConfirmFirst,
            (true, false, true) => Verdict::DoQuietly,
            _ if self.contains(Self::ASK) => Verdict::AskOpenly,
            _ => Verdict::Withheld,
        }
    }
}

impl fmt::Debug for Permissions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = [(Self::SEE, "SEE"), (Self::ACT, "ACT"), (Self::MENTION, "MENTION"), (Self::ASK, "ASK")];
        f.debug_set().entries(names.iter().filter(|(one, _)| self.contains(*one)).map(|(_, name)| name)).finish()
    }
}

/// What the card does with one thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Verdict {
    /// May be said.
    Say,
    /// May be said, to learn whether it still holds.
    ConfirmFirst,
    /// May be done, not said.
    DoQuietly,
    /// The category's open question; the content is not shown.
    AskOpenly,
    /// Nothing.
    Withheld,
}
