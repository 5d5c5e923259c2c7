//! Floor 2: what may be seen, done, said and asked. Rules only restrict.

mod permission;

pub use permission::{Permissions, Verdict};
