//! `tactful policy check`: every fault of a policy file by its line.

use std::path::Path;

use super::failure::{Failure, Outcome};
use super::output::{Form, Output};
use crate::desk::check_policy;
use crate::domain::Clean;
use crate::phrases::{Argument, Phrases};

/// Names every fault; with one, the check has findings.
///
/// # Errors
/// The file cannot be read, or standard output cannot be written.
pub fn check(path: &Path, phrases: &Phrases, output: &mut Output) -> Result<Outcome, Failure> {
    let file = Clean::new(&path.to_string_lossy());
    let faults = check_policy(path, phrases)?;
    match output.form() {
        Form::Json => output.json(&serde_json::json!({ "file": file, "faults": faults }))?,
        Form::Text if faults.is_empty() => {
            output.line(0, &phrases.format("policy-good", &[("file", Argument::Text(&file))]))?;
        }
        Form::Text => {
            for fault in &faults {
                output.line(0, fault)?;
            }
        }
    }
    Ok(if faults.is_empty() { Outcome::Done } else { Outcome::Findings })
}
