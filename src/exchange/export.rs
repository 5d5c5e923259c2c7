//! Customers out again.

use std::io::{self, Write};

use crate::domain::Customer;

/// Writes one customer document as a line of JSON; read in again it gives the same customer.
///
/// # Errors
/// When `out` cannot be written.
pub fn export_jsonl(customer: &Customer, out: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer(&mut *out, customer)?;
    out.write_all(b"\n")
}
