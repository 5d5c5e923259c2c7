//! Floor 4: where customers and the trail are kept, behind one small interface in the words of the domain.

mod bell;
mod fault;
mod fold;
mod house;
mod interface;
mod key;
mod romanise;
mod seal;
mod sqlite;
pub mod training;
mod upkeep;
mod watch;

pub use fault::StoreError;
pub use house::{House, Jurisdiction};
pub use interface::{
    Act, Candidate, Change, Detail, Filter, Import, ImportTally, Revision, Store, Stored, TrailEntry, Whom,
};
pub use key::Key;
pub use seal::Seal;
pub use sqlite::{SqliteStore, TrainingStore};
pub use upkeep::Upkeep;
pub use watch::{Told, Watch};
