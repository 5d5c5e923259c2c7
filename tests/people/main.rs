//! People at the built program: who may come in, what each role may do, and a trail that cannot be quietly changed.

#[allow(dead_code, reason = "the line-by-line desk is spoken to elsewhere")]
#[path = "../cli/harness.rs"]
mod harness;

#[allow(dead_code, reason = "not every key is pressed here")]
#[path = "../screens/harness.rs"]
mod screen;

mod audit;
mod decided;
mod glass;
mod glass_no_trace;
mod house;
mod lines;
mod parked;
mod roles;
mod rules;
mod screens;
mod sent_out;
mod sign_in;
mod unusual;
