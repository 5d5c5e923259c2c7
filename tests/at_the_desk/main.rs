//! What somebody at the desk sees, driven by keys through the whole loop short of the terminal.

mod harness;
mod keeping;
mod walk;
