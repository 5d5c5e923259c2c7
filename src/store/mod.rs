//! Floor 4: where customers and the trail are kept, behind one small interface in the words of the domain.

mod fault;
mod fold;
mod house;
mod interface;
mod key;
mod romanise;
mod sqlite;

pub use fault::StoreError;
pub use house::{House, Jurisdiction};
pub use interface::{
    Act, Candidate, Change, Detail, Filter, Import, ImportTally, Revision, Store, Stored, TrailEntry, Whom,
};
pub use key::Key;
pub use sqlite::SqliteStore;
