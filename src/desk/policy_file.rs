//! The house's policy file: every fault by line, in words; a file with faults is never half obeyed.

use std::path::Path;

use super::DeskError;
use crate::disclosure::{Fault, HousePolicy, Policy};
use crate::domain::Clean;
use crate::phrases::{Argument, Phrases};

/// The faults of the policy file at `path`, one sentence each with its line and column; none when it can be obeyed.
///
/// # Errors
/// When the file cannot be read.
pub fn check_policy(path: &Path, phrases: &Phrases) -> Result<Vec<Clean>, DeskError> {
    let faults = HousePolicy::check(&text_of(path)?, &Policy::built_in());
    Ok(faults.iter().map(|fault| sentence(fault, phrases)).collect())
}

/// The program's own policy tightened by the file at `path`; for where no store is open.
pub(super) fn tightened(path: &Path, phrases: &Phrases) -> Result<Policy, DeskError> {
    let built_in = Policy::built_in();
    let house = read(path, &built_in, phrases)?;
    Ok(built_in.merge(house))
}

/// The policy file at `path`, which is to tighten `known`.
pub(super) fn read(path: &Path, known: &Policy, phrases: &Phrases) -> Result<HousePolicy, DeskError> {
    parse(&text_of(path)?, known, &shown(path), phrases)
}

/// A policy file's text; `file` is where it came from, for the faults.
pub(super) fn parse(text: &str, known: &Policy, file: &Clean, phrases: &Phrases) -> Result<HousePolicy, DeskError> {
    HousePolicy::read(text, known).map_err(|faults| DeskError::Faults {
        file: file.clone(),
        faults: faults.iter().map(|fault| sentence(fault, phrases)).collect(),
    })
}

pub(super) fn text_of(path: &Path) -> Result<String, DeskError> {
    let refuse = |error: std::io::Error| DeskError::File { file: shown(path), what: Clean::new(&error.to_string()) };
    std::fs::read_to_string(path).map_err(refuse)
}

pub(super) fn shown(path: &Path) -> Clean {
    Clean::new(&path.to_string_lossy())
}

fn sentence(fault: &Fault, phrases: &Phrases) -> Clean {
    let arguments = [
        ("key", Argument::Text(&fault.key)),
        ("word", Argument::Text(&fault.word)),
        ("limit", Argument::Text(&fault.limit)),
    ];
    let what = phrases.format(fault.message, &arguments);
    let meant = fault.suggestion.as_ref().map(|suggestion| {
        let meant = phrases.format("policy-did-you-mean", &[("suggestion", Argument::Text(suggestion))]);
        format!(" {meant}")
    });
    Clean::new(&format!("{}:{}: {what}{}", fault.line, fault.column, meant.unwrap_or_default()))
}
