//! The store's upkeep: copies, a new key, an examination, and what happens when any of it, or any other write, is cut short.
#![cfg(target_os = "linux")]

mod copies;
mod erased;
mod faults;
mod flips;
mod harness;
mod history;
mod said_no;
mod secrets;
mod together;
