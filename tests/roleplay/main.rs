//! The training room through its public interface: scenes as files, sessions, what the card shows, debriefs.

mod debrief;
mod faults;
mod harness;
mod paper;
mod properties;
mod scenes;
mod session;
