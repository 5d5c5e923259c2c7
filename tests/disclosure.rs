//! What may be seen, done, said and asked: one table a rule, the laws over generated customers, the house's policy file.

#[path = "disclosure/asking.rs"]
mod asking;
#[path = "disclosure/generate.rs"]
mod generate;
#[path = "disclosure/house.rs"]
mod house;
#[path = "disclosure/laws.rs"]
mod laws;
#[path = "disclosure/no_trace.rs"]
mod no_trace;
#[path = "disclosure/rules.rs"]
mod rules;
