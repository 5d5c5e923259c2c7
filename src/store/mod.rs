//! Floor 4: where customers and the trail are kept, behind one small interface in the words of the domain.

mod entry;
mod examination;
mod fault;
mod fold;
mod house;
mod interface;
mod key;
mod people;
mod pin;
mod rights;
mod romanise;
mod rules;
mod seal;
mod sound;
mod sqlite;
pub mod training;
mod tries;
mod upkeep;
mod watch;

pub use entry::{Act, TrailEntry, Whom};
pub use examination::{Check, Examination, Finding, Verdict};
pub use fault::StoreError;
pub use house::{House, Jurisdiction};
pub use interface::{
    Brought, Candidate, Change, Detail, Filter, Import, ImportTally, Imported, Revision, Store, Stored,
};
pub use key::Key;
pub use people::{
    Begun, Chain, ChainFault, ChainHash, ClosedSegment, HouseNotes, Looked, People, Recorded, StaffMember, Standing,
    TryEnd, Whose,
};
pub use pin::{PinHash, PinMark};
pub use rights::{Aged, Effort, Erasure, Overwritten, OwnBackup, Remains, ReturnByFile, Rights, Tombstones};
pub use rules::{HouseRules, KeptPolicy};
pub use seal::Seal;
pub use sqlite::{SqliteStore, TrainingStore};
pub use tries::{MayTry, Tries};
pub use upkeep::{
    Backup, Copied, Follow, HowFar, Replace, ReplacedTrail, Restored, Since, Stage, Unreadable, Upkeep, is_same_file,
};
pub use watch::{Told, Watch};
