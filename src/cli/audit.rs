//! The trail at the command line: reading it, whether it is whole, and what was unusual.

use super::arguments::{Audit, AuditCommand, AuditUnusual, AuditVerify};
use super::failure::{Failure, Outcome};
use super::output::{Form, Output};
use super::unlock;
use crate::desk::{AuditScope, ChainHash, TrailLine};
use crate::domain::Clean;
use crate::phrases::{Argument, Phrases};
use crate::settings::Settings;

/// `audit`
///
/// # Errors
/// Not this person's duty, no reason, or the store does not answer.
pub fn audit(call: &Audit, settings: &Settings, phrases: &Phrases, output: &mut Output) -> Result<Outcome, Failure> {
    match &call.command {
        Some(AuditCommand::Verify(call)) => verify(call, settings, phrases, output),
        Some(AuditCommand::Unusual(call)) => unusual(call, settings, phrases, output),
        None => read(call, settings, phrases, output),
    }
}

fn read(call: &Audit, settings: &Settings, phrases: &Phrases, output: &mut Output) -> Result<Outcome, Failure> {
    let mut desk = unlock::open(settings, phrases)?;
    let scope = match (&call.of, &call.reason) {
        (Some(name), _) => AuditScope::Of(Clean::new(name)),
        (None, Some(_)) => AuditScope::Everybody,
        (None, None) => AuditScope::Mine,
    };
    let lines = desk.audit_of(&scope, call.reason.as_deref(), call.limit)?;
    if scope == AuditScope::Mine && desk.signed_in().is_some() && !call.mine {
        aside!("{}", phrases.text("audit-only-mine"));
    }
    for line in lines {
        match output.form() {
            Form::Json => output.json(&line)?,
            Form::Text => output.line(0, &trail(&line))?,
        }
    }
    Ok(Outcome::Done)
}

fn verify(call: &AuditVerify, settings: &Settings, phrases: &Phrases, output: &mut Output) -> Result<Outcome, Failure> {
    let known = match call.head.as_deref() {
        Some(text) => Some(ChainHash::parse(text).ok_or(Failure::NotAHash)?),
        None => None,
    };
    let mut desk = unlock::open(settings, phrases)?;
    let report = desk.verify_trail(known)?;
    match output.form() {
        Form::Json => output.json(&report)?,
        Form::Text => {
            let (count, head) = (Argument::Number(report.count), Clean::new(&report.head));
            output.line(0, &phrases.format("chain-count", &[("count", count)]))?;
            if let Some(sealed) = &report.sealed {
                output.line(0, &phrases.format("chain-sealed", &[("last", Argument::Number(sealed.last))]))?;
            }
            output.line(0, &phrases.format("chain-head", &[("head", Argument::Text(&head))]))?;
            for fault in &report.faults {
                output.line(0, &fault.what)?;
            }
            if report.faults.is_empty() {
                output.line(0, &phrases.text("chain-whole"))?;
            }
        }
    }
    Ok(if report.faults.is_empty() { Outcome::Done } else { Outcome::Findings })
}

fn unusual(
    call: &AuditUnusual,
    settings: &Settings,
    phrases: &Phrases,
    output: &mut Output,
) -> Result<Outcome, Failure> {
    let mut desk = unlock::open(settings, phrases)?;
    let found = desk.unusual(call.reason.as_deref())?;
    for finding in &found {
        match output.form() {
            Form::Json => output.json(finding)?,
            Form::Text => {
                let about = finding.about.as_ref().map(|token| format!("  {token}")).unwrap_or_default();
                let line = format!("{}  {}  {}: {}{about}", finding.at, finding.who, finding.rule, finding.what);
                output.line(0, &Clean::new(&line))?;
            }
        }
    }
    aside!("{}", phrases.text("unusual-for-security-only"));
    if found.is_empty() {
        aside!("{}", phrases.text("unusual-nothing"));
        return Ok(Outcome::Done);
    }
    Ok(Outcome::Findings)
}

/// One line of the trail; its words are the document's, for whoever compares the two.
fn trail(line: &TrailLine) -> Clean {
    let word = |value: serde_json::Result<serde_json::Value>| {
        value.ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
    };
    let text = |text: &Option<Clean>| text.as_ref().map(ToString::to_string).unwrap_or_default();
    let parts = [
        line.at.clone(),
        line.who.to_string(),
        text(&line.role),
        word(serde_json::to_value(line.act)),
        word(serde_json::to_value(line.channel)),
        word(serde_json::to_value(line.purpose)),
        text(&line.about),
        text(&line.reason),
    ];
    Clean::new(&parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("  "))
}
