//! The program `tactful`.
fn main() {}
