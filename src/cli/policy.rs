//! `tactful policy check` and `tactful address check`: every fault of a file or folder that people write.

use std::path::Path;

use super::failure::{Failure, Outcome};
use super::output::{Form, Output};
use crate::desk::{DeskError, check_conventions, check_policy};
use crate::domain::Clean;
use crate::phrases::{Argument, Phrases};

/// Names every fault of a policy file; with one, the check has findings.
///
/// # Errors
/// The file cannot be read, or standard output cannot be written.
pub fn check(path: &Path, phrases: &Phrases, output: &mut Output) -> Result<Outcome, Failure> {
    say(path, "policy-good", check_policy(path, phrases), phrases, output)
}

/// Names every fault of a folder of conventions; with one, the check has findings.
///
/// # Errors
/// The folder cannot be read, or standard output cannot be written.
pub fn check_folder(path: &Path, phrases: &Phrases, output: &mut Output) -> Result<Outcome, Failure> {
    say(path, "conventions-good", check_conventions(path, phrases), phrases, output)
}

fn say(
    path: &Path,
    good: &str,
    faults: Result<Vec<Clean>, DeskError>,
    phrases: &Phrases,
    output: &mut Output,
) -> Result<Outcome, Failure> {
    let file = Clean::new(&path.to_string_lossy());
    let faults = faults?;
    match output.form() {
        Form::Json => output.json(&serde_json::json!({ "file": file, "faults": faults }))?,
        Form::Text if faults.is_empty() => {
            output.line(0, &phrases.format(good, &[("file", Argument::Text(&file))]))?;
        }
        Form::Text => {
            for fault in &faults {
                output.line(0, fault)?;
            }
        }
    }
    Ok(if faults.is_empty() { Outcome::Done } else { Outcome::Findings })
}
