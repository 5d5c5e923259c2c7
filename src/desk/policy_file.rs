//! The house's policy file: every fault by line, in words; a file with faults is never half obeyed. Its terms are read by
//! the room that knows them, [`retention`](crate::retention).

use std::path::Path;

use super::DeskError;
use super::rights::term_fault;
use crate::disclosure::{Fault, HousePolicy, Policy};
use crate::domain::Clean;
use crate::phrases::{Argument, Phrases};
use crate::retention::{Days, Terms};

/// A policy file without faults.
#[derive(Clone, Debug, Default)]
pub(super) struct PolicyFile {
    /// What it decides of disclosure, limits and the statement.
    pub policy: HousePolicy,
    /// After how many days data leave.
    pub terms: Days,
}

/// The faults of the policy file at `path`, one sentence each with its line; none when it can be obeyed.
///
/// # Errors
/// When the file cannot be read.
pub fn check_policy(path: &Path, phrases: &Phrases) -> Result<Vec<Clean>, DeskError> {
    Ok(read_text(&text_of(path)?, &Policy::built_in(), phrases).err().unwrap_or_default())
}

/// The program's own policy tightened by the file at `path`; for where no store is open.
pub(super) fn tightened(path: &Path, phrases: &Phrases) -> Result<Policy, DeskError> {
    let built_in = Policy::built_in();
    let house = read(path, &built_in, phrases)?;
    Ok(built_in.merge(house.policy))
}

/// The policy file at `path`, which is to tighten `known`.
pub(super) fn read(path: &Path, known: &Policy, phrases: &Phrases) -> Result<PolicyFile, DeskError> {
    parse(&text_of(path)?, known, &shown(path), phrases)
}

/// A policy file's text; `file` is where it came from, for the faults.
pub(super) fn parse(text: &str, known: &Policy, file: &Clean, phrases: &Phrases) -> Result<PolicyFile, DeskError> {
    read_text(text, known, phrases).map_err(|faults| DeskError::Faults { file: file.clone(), faults })
}

fn read_text(text: &str, known: &Policy, phrases: &Phrases) -> Result<PolicyFile, Vec<Clean>> {
    let in_words = |faults: Vec<Fault>| faults.iter().map(|fault| sentence(fault, phrases)).collect::<Vec<_>>();
    let policy = HousePolicy::read(text, known).map_err(in_words)?;
    match Terms::days_of(&policy.terms, text) {
        Ok(terms) => Ok(PolicyFile { policy, terms }),
        Err(faults) => Err(faults.iter().map(|fault| term_fault(fault, phrases)).collect()),
    }
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
