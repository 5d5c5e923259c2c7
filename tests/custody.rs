//! What may happen to a customer's data at the desk.

#[path = "custody/answers.rs"]
mod answers;
#[path = "custody/asking.rs"]
mod asking;
#[path = "custody/carry.rs"]
mod carry;
#[path = "custody/desk.rs"]
mod desk;
#[path = "custody/edits.rs"]
mod edits;
#[expect(dead_code, reason = "the laws use more of it")]
#[path = "disclosure/generate.rs"]
mod generate;
#[path = "custody/limits.rs"]
mod limits;
#[path = "custody/sample.rs"]
mod sample;
#[path = "custody/store.rs"]
mod store;
#[path = "custody/undo.rs"]
mod undo;
