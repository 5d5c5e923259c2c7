//! People at the built program: who may come in, what each role may do, and a trail that cannot be quietly changed.

#[allow(dead_code, reason = "the line-by-line desk is spoken to elsewhere")]
#[path = "../cli/harness.rs"]
mod harness;

mod audit;
mod glass;
mod house;
mod roles;
mod sign_in;
mod unusual;
