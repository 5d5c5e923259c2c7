//! Floor 5: what staff can do, one method a use; each loads, decides, writes and leaves its trace.

mod answer;

pub use answer::{Hit, Promise, QuietTask, Slot, StayDates};
