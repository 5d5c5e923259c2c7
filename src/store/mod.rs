//! Floor 4: where customers and the trail are kept, behind one small interface in the words of the domain.

mod interface;

pub use interface::{
    Act, Candidate, Change, Filter, Import, ImportTally, Revision, Store, StoreError, Stored, TrailEntry, Whom,
};
