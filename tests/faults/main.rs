//! What goes wrong around the program: it is killed or stopped in the middle, the disk is full, the place may not be
//! written. Each time the built program says what happened and what to do, and nothing is lost.
#![cfg(unix)]

mod files;
mod harness;
mod import;
mod place;
