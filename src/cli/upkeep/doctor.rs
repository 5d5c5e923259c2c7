//! `doctor`: everything that can be wrong with a store, one line each, and under what is wrong what to do.

use serde::Serialize;

use super::follow::Follower;
use super::{shown, training};
use crate::cli::arguments::DoctorCall;
use crate::cli::failure::{Failure, Outcome};
use crate::cli::output::{Form, Output};
use crate::cli::unlock;
use crate::desk::{Check, DeskError, Finding, Place, Verdict};
use crate::domain::Clean;
use crate::phrases::{Argument, Phrases};
use crate::settings::Settings;

/// One line of the answer as JSON.
#[derive(Serialize)]
struct Line<'a> {
    check: Check,
    verdict: Verdict,
    what: &'a Clean,
    count: u64,
    says: Clean,
    #[serde(rename = "do")]
    advice: Option<Clean>,
}

/// Examines the store.
///
/// # Errors
/// There is no store; nobody can be asked for the passphrase; it was stopped.
pub fn doctor(
    call: &DoctorCall,
    settings: &Settings,
    phrases: &Phrases,
    output: &mut Output,
) -> Result<Outcome, Failure> {
    let follower = Follower::listening(phrases)?;
    let access = unlock::access(settings, phrases)?;
    let place = Place { store: &settings.store, access: &access };
    let mut says = Says { phrases, output, outcome: Outcome::Done };
    if call.fix {
        let mended = place.mend(chrono::Utc::now())?;
        for path in mended.into_iter().chain(training::mend(settings)?) {
            let path = shown(&path);
            if says.output.form() == Form::Text {
                says.output.line(0, &phrases.format("doctor-mended", &[("what", Argument::Text(&path))]))?;
            }
        }
    }
    let around = place.look_around()?;
    let is_log_damaged =
        around.findings.iter().any(|finding| (finding.check, finding.verdict) == (Check::Log, Verdict::Fault));
    for finding in &around.findings {
        says.finding(finding)?;
    }
    training::look_around(settings, &around, &mut says)?;
    if is_log_damaged {
        // Opening would read the store without its last changes.
        return Ok(says.outcome);
    }
    match unlock::open_with(&access, settings, phrases) {
        Ok(mut desk) => {
            let office = super::office(&desk);
            says.finding(&Finding { check: Check::Opens, verdict: Verdict::Sound, what: Clean::default(), count: 0 })?;
            let inside = follower.ended(desk.examine_store(&follower.follow(), &office))?;
            for finding in &inside.findings {
                says.finding(finding)?;
            }
        }
        Err(Failure::Desk(error @ DeskError::Store(_))) => says.does_not_open(&error)?,
        Err(failure) => return Err(failure),
    }
    training::examine(settings, &follower, &mut says)?;
    Ok(says.outcome)
}

/// The answer as it grows.
pub(super) struct Says<'a> {
    phrases: &'a Phrases,
    output: &'a mut Output,
    outcome: Outcome,
}

impl Says<'_> {
    pub fn finding(&mut self, finding: &Finding) -> Result<(), Failure> {
        let verdict = match finding.verdict {
            Verdict::Sound => "sound",
            Verdict::Note => "note",
            Verdict::Fault => "fault",
        };
        let id = format!("doctor-{}-{verdict}", finding.check.word());
        let arguments = [("what", Argument::Text(&finding.what)), ("count", Argument::Number(finding.count))];
        let sentence = self.phrases.format(&id, &arguments);
        let advice = (finding.verdict != Verdict::Sound).then(|| self.phrases.format(&format!("{id}-do"), &arguments));
        self.say(finding, sentence, advice)
    }

    fn does_not_open(&mut self, error: &DeskError) -> Result<(), Failure> {
        let finding = Finding { check: Check::Opens, verdict: Verdict::Fault, what: Clean::default(), count: 1 };
        self.say(&finding, error.sentence(self.phrases), Some(error.hint(self.phrases)))
    }

    fn say(&mut self, finding: &Finding, says: Clean, advice: Option<Clean>) -> Result<(), Failure> {
        if finding.verdict == Verdict::Fault {
            self.outcome = Outcome::Findings;
        }
        if self.output.form() == Form::Json {
            let Finding { check, verdict, what, count } = finding;
            let line = Line { check: *check, verdict: *verdict, what, count: *count, says, advice };
            return Ok(self.output.json(&line)?);
        }
        let mark = match finding.verdict {
            Verdict::Sound => "✓",
            Verdict::Note => "·",
            Verdict::Fault => "✗",
        };
        self.output.line(0, &Clean::new(&format!("{mark} {says}")))?;
        if let Some(advice) = advice {
            self.output.line(4, &advice)?;
        }
        Ok(())
    }
}
