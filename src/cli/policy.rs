//! `tactful policy` and `tactful address check`: every fault of a file or folder that people write, and the house's policy
//! in its store.

use std::path::Path;

use super::arguments::{Policy, PolicyCommand};
use super::failure::{Failure, Outcome};
use super::output::{Form, Output};
use super::unlock;
use crate::desk::{DeskError, HouseRules, check_conventions, check_policy};
use crate::domain::Clean;
use crate::phrases::{Argument, Phrases};
use crate::settings::Settings;

/// `policy`
///
/// # Errors
/// Not this person's duty, the file cannot be read or has faults, or the store does not answer.
pub fn policy(call: &Policy, settings: &Settings, phrases: &Phrases, output: &mut Output) -> Result<Outcome, Failure> {
    match &call.command {
        PolicyCommand::Check(call) => return check(&call.file, phrases, output),
        PolicyCommand::Set(call) => {
            unlock::open(settings, phrases)?.keep_house_policy(&call.file)?;
            done("policy-set", phrases, output)?;
        }
        PolicyCommand::Clear => {
            unlock::open(settings, phrases)?.drop_house_policy()?;
            done("policy-cleared", phrases, output)?;
        }
        PolicyCommand::Show => show(&unlock::open(settings, phrases)?.house_rules()?, phrases, output)?,
    }
    Ok(Outcome::Done)
}

fn done(id: &str, phrases: &Phrases, output: &mut Output) -> Result<(), Failure> {
    match output.form() {
        Form::Json => output.json(&serde_json::json!({ "done": id }))?,
        Form::Text => output.line(0, &phrases.text(id))?,
    }
    Ok(())
}

/// The policy as it was kept, so that it can be written to a file; who decided it stands on standard error.
fn show(rules: &HouseRules, phrases: &Phrases, output: &mut Output) -> Result<(), Failure> {
    if output.form() == Form::Json {
        output.json(rules)?;
        return Ok(());
    }
    if let (Some(at), Some(by)) = (&rules.changed, &rules.by) {
        let at = Clean::new(at);
        aside!("{}", phrases.format("policy-changed", &[("at", Argument::Text(&at)), ("by", Argument::Text(by))]));
    }
    match &rules.policy {
        None => output.line(0, &phrases.text("policy-none"))?,
        Some(text) => {
            for line in text.lines() {
                output.line(0, &Clean::new(line))?;
            }
        }
    }
    Ok(())
}

/// Names every fault of a policy file; with one, the check has findings.
fn check(path: &Path, phrases: &Phrases, output: &mut Output) -> Result<Outcome, Failure> {
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
