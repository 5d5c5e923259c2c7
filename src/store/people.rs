//! Staff and the trail: who may come in, and the chain that shows whether the trail is whole.

use std::fmt;

use chrono::{DateTime, Utc};

use super::pin::{PinHash, PinMark};
use super::tries::{MayTry, Tries};
use super::{StoreError, TrailEntry};
use crate::domain::{Clean, RoleId};

/// A SHA-256 hash of the chain.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ChainHash(pub [u8; 32]);

impl ChainHash {
    /// Before the first entry of a store.
    pub const NONE: Self = Self([0; 32]);

    /// The hash that these 64 hexadecimal digits write.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits: Option<Vec<u8>> = text.trim().chars().map(|c| u8::try_from(c.to_digit(16)?).ok()).collect();
        let digits = digits.filter(|digits| digits.len() == 64)?;
        let mut hash = [0; 32];
        for (byte, pair) in hash.iter_mut().zip(digits.chunks(2)) {
            *byte = pair.iter().fold(0, |byte, half| byte << 4 | half);
        }
        Some(Self(hash))
    }
}

impl fmt::Display for ChainHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for ChainHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A member of staff. Who has left stays known, because the trail names them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaffMember {
    /// The name to sign in with.
    pub name: Clean,
    /// The role.
    pub role: RoleId,
    /// When they were added.
    pub added: DateTime<Utc>,
    /// When they left, if they did.
    pub retired: Option<DateTime<Utc>>,
    /// Wrong tries since the last right one.
    pub tries: Tries,
}

/// What came of asking to try a PIN; every answer but [`Begun::Refused`] for an unknown name is counted already.
#[derive(Debug)]
pub enum Begun {
    /// The try is counted as wrong until [`People::end_try`] says that it was right.
    May(StaffMember, PinHash),
    /// Nobody of this name works here.
    Unknown,
    /// Too early, or locked; the try counts as a wrong one, and its trail entry is written.
    Refused(MayTry),
}

/// How a try ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TryEnd {
    /// The PIN was right.
    Right,
    /// It was not.
    Wrong,
}

/// Whose entries of the trail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whose {
    /// Everybody's.
    Everybody,
    /// Those of this member of staff.
    Of(Clean),
}

/// An entry of the trail as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// Its place in the chain.
    pub number: u64,
    /// The entry.
    pub entry: TrailEntry,
    /// The reason given in free text, as long as it is kept.
    pub reason: Option<Clean>,
}

/// A time that something of one customer was looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Looked {
    /// When.
    pub at: DateTime<Utc>,
    /// Who.
    pub who: Clean,
    /// How.
    pub act: super::Act,
    /// The customer's random token.
    pub token: Clean,
    /// The customer, where the link is still there.
    pub customer: Option<crate::domain::CustomerId>,
}

/// What a member of staff is now, or that there is no staff.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// A single person's store.
    NoStaff,
    /// They work here, in this role, and come in with this PIN.
    Works(RoleId, PinMark),
    /// Nobody of this name works here.
    Gone,
}

/// A closed segment of the trail whose entries have left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClosedSegment {
    /// The number of its last entry.
    pub number: u64,
    /// The hash of its last entry: what stays of it.
    pub hash: ChainHash,
    /// When it was sealed.
    pub at: DateTime<Utc>,
}

/// What is wrong with the chain, at which entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChainFault {
    /// Entries from this number on, up to the one before the second, are not there.
    Missing(u64, u64),
    /// This entry does not say what it said, or stands elsewhere than it did.
    Altered(u64),
    /// The reason kept beside this entry is not the one that was given.
    ReasonAltered(u64),
    /// The head that was kept elsewhere is not in the chain: entries at its end are gone, or the chain was made anew.
    HeadNotFound,
}

/// What looking through the whole chain found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chain {
    /// How many entries are there.
    pub count: u64,
    /// The number of the last entry.
    pub last: u64,
    /// The hash of the last entry.
    pub head: ChainHash,
    /// The last segment that was sealed and has left.
    pub sealed: Option<ClosedSegment>,
    /// What is wrong, in the order of the chain; nothing when it is whole.
    pub faults: Vec<ChainFault>,
}

/// What the house said once about working with staff.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HouseNotes {
    /// When and by whom it was confirmed that staff were told that unusual use is looked for.
    pub informed: Option<(DateTime<Utc>, Clean)>,
    /// When adding the first person was put off.
    pub put_off: Option<DateTime<Utc>>,
}

/// What a store keeps of staff, and of the trail beyond appending to it.
pub trait People {
    /// Everybody who works or worked here, by name.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn staff(&mut self) -> Result<Vec<StaffMember>, StoreError>;

    /// What somebody is now: asked at each act, so that who left elsewhere is out here too.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn standing(&mut self, name: Option<&Clean>) -> Result<Standing, StoreError>;

    /// When somebody looked at something of one customer since then, oldest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn looks_since(&mut self, since: DateTime<Utc>) -> Result<Vec<Looked>, StoreError>;

    /// Adds a member of staff, or lets one who left come back; answers whether the name was free.
    ///
    /// # Errors
    /// When it cannot be written.
    fn add_staff(&mut self, name: &Clean, role: &RoleId, pin: &PinHash, trace: &TrailEntry)
    -> Result<bool, StoreError>;

    /// Lets a member of staff leave; answers whether anybody of this name works here.
    ///
    /// # Errors
    /// When it cannot be written.
    fn retire_staff(&mut self, name: &Clean, trace: &TrailEntry) -> Result<bool, StoreError>;

    /// Gives a member of staff another PIN, forgets wrong tries; answers whether anybody of this name works here.
    ///
    /// # Errors
    /// When it cannot be written.
    fn reset_staff(&mut self, name: &Clean, pin: &PinHash, trace: &TrailEntry) -> Result<bool, StoreError>;

    /// Begins a try at a PIN. It is counted before the PIN is looked at, so that no crash and no second terminal gives
    /// one more. `trace` is written if it is refused.
    ///
    /// # Errors
    /// When it cannot be written.
    fn begin_try(&mut self, name: &str, trace: &TrailEntry) -> Result<Begun, StoreError>;

    /// Ends a try that was begun, with its trail entry.
    ///
    /// # Errors
    /// When it cannot be written.
    fn end_try(&mut self, name: &Clean, end: TryEnd, trace: &TrailEntry) -> Result<(), StoreError>;

    /// Appends an entry with a reason in free text. The text stands outside the chain, which holds its salted digest.
    ///
    /// # Errors
    /// When it cannot be written: then nothing may be shown.
    fn append_with_reason(&mut self, entry: &TrailEntry, reason: &Clean) -> Result<(), StoreError>;

    /// Entries of the trail, newest first, at most `limit`.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn recorded(&mut self, whose: &Whose, limit: usize) -> Result<Vec<Recorded>, StoreError>;

    /// Looks through the whole chain; `known` is a head that was kept elsewhere.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn verify_trail(&mut self, known: Option<ChainHash>) -> Result<Chain, StoreError>;

    /// How many entries are older than `before`, as far as they stand together at the beginning of the trail.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn trail_older_than(&mut self, before: DateTime<Utc>) -> Result<u64, StoreError>;

    /// Seals the entries older than `before`, as far as they stand together at the beginning, and drops them with their
    /// reasons; the chain goes on from the seal. Answers how many left.
    ///
    /// # Errors
    /// When it cannot be written.
    fn seal_trail(&mut self, before: DateTime<Utc>, trace: &TrailEntry) -> Result<u64, StoreError>;

    /// What the house said once.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn house_notes(&mut self) -> Result<HouseNotes, StoreError>;

    /// Notes that staff were informed.
    ///
    /// # Errors
    /// When it cannot be written.
    fn note_informed(&mut self, trace: &TrailEntry) -> Result<(), StoreError>;

    /// Notes that adding the first person was put off.
    ///
    /// # Errors
    /// When it cannot be written.
    fn note_put_off(&mut self, at: DateTime<Utc>) -> Result<(), StoreError>;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_read_as_it_is_written() {
        let hash = ChainHash([0xa5; 32]);
        assert_eq!(ChainHash::parse(&hash.to_string()), Some(hash));
        assert_eq!(ChainHash::parse("a5"), None);
        assert_eq!(ChainHash::parse(&"g".repeat(64)), None);
    }
}
