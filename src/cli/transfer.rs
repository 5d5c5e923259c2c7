//! Files of customers in: `import`.

use std::cell::Cell;
use std::io::{self, IsTerminal};
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use serde::Serialize;

use super::arguments::Import;
use super::failure::{Failure, Outcome};
use super::output::{Form, Output};
use super::private_file::PrivateFile;
use super::refused::Refused;
use super::unlock;
use crate::desk::{Desk, DeskError, ImportOutcome, Incoming};
use crate::domain::{Channel, Clean, Encounter};
use crate::exchange::{self, Format, Mapping, Progress, Refusal};
use crate::phrases::{Argument, Phrases};
use crate::settings::Settings;

/// How often the progress is written anew, in records.
const EVERY: u64 = 2_000;

#[derive(Serialize)]
struct Counts {
    file: Clean,
    records: u64,
    accepted: u64,
    refused: u64,
    parts: u64,
    columns: u64,
    cells: u64,
    cancelled: u64,
    cleaned: u64,
    new: u64,
    changed: u64,
    unchanged: u64,
    kept: u64,
}

/// Takes the files in, one after the other; a file is seen whole or not at all.
///
/// # Errors
/// No file could be taken in, the report cannot be written, or it was stopped.
pub fn import(call: &Import, settings: &Settings, phrases: &Phrases, output: &mut Output) -> Result<Outcome, Failure> {
    let stop = Arc::new(AtomicBool::new(false));
    // The second Ctrl-C ends the program at once; what was staged is removed at the next opening.
    signal_hook::flag::register_conditional_shutdown(signal_hook::consts::SIGINT, 1, Arc::clone(&stop))?;
    signal_hook::flag::register(signal_hook::consts::SIGINT, Arc::clone(&stop))?;
    let mapping = call.map.as_deref().map(|name| mapping(name, phrases)).transpose()?;
    let mut desk = unlock::open(settings, phrases)?;
    let mut report = call.report.as_deref().map(PrivateFile::begin).transpose()?;
    let (mut outcome, mut taken, mut last) = (Outcome::Done, 0, None);
    for file in &call.files {
        match import_one(&mut desk, file, mapping.as_ref(), &stop, report.as_mut(), phrases) {
            Ok(done) => {
                taken += 1;
                if done.read.refused_something() || done.stored.erased > 0 {
                    outcome = Outcome::Findings;
                }
                tell(&counts(file, &done), phrases, output)?;
            }
            Err(failure) if stop.load(Ordering::Relaxed) => return Err(failure),
            Err(failure) => {
                if let Some(earlier) = last.replace(failure) {
                    earlier.say(phrases);
                }
            }
        }
    }
    if let Some(report) = report {
        report.keep()?;
    }
    match last {
        None => Ok(outcome),
        Some(failure) if taken == 0 => Err(failure),
        Some(failure) => {
            failure.say(phrases);
            Ok(Outcome::Findings)
        }
    }
}

/// A shipped mapping by its name, or the mapping file at that path.
fn mapping(name: &str, phrases: &Phrases) -> Result<Mapping, Failure> {
    if let Some(preset) = Mapping::preset(name) {
        return Ok(preset);
    }
    let file = Clean::new(name);
    let text = std::fs::read_to_string(name)
        .map_err(|error| DeskError::File { file: file.clone(), what: Clean::new(&error.to_string()) })?;
    Mapping::parse(&text).map_err(|faults| {
        let said = faults.iter().map(|fault| {
            let what = phrases.format(fault.phrase, &[("key", Argument::Text(&fault.key))]);
            let meant = fault
                .suggestion
                .map(Clean::new)
                .map(|meant| phrases.format("refusal-did-you-mean", &[("suggestion", Argument::Text(&meant))]));
            let said = meant.map_or_else(|| what.to_string(), |meant| format!("{what} {meant}"));
            located(fault.line, &said, phrases)
        });
        Failure::Faults { file, faults: said.collect() }
    })
}

fn located(line: u64, what: &str, phrases: &Phrases) -> Clean {
    let what = Clean::new(what);
    phrases.format("fault-line", &[("line", Argument::Number(line)), ("what", Argument::Text(&what))])
}

fn import_one(
    desk: &mut Desk,
    path: &Path,
    mapping: Option<&Mapping>,
    stop: &AtomicBool,
    report: Option<&mut PrivateFile>,
    phrases: &Phrases,
) -> Result<ImportOutcome, Failure> {
    let name = Clean::new(&path.to_string_lossy());
    let wrong = |error| DeskError::Exchange { file: name.clone(), error };
    let mut source = exchange::open(path).map_err(wrong)?;
    let format = match mapping {
        Some(mapping) => Format::Csv(Some(Box::new(mapping.clone()))),
        None => Format::detect(path, &mut source).map_err(wrong)?,
    };
    let mut unwritten = None;
    let mut report = report;
    let mut refused = Refused::default();
    let mut each = |refusal: Refusal| match report.as_deref_mut() {
        Some(file) if unwritten.is_none() => unwritten = exchange::write_report(&refusal, phrases, file).err(),
        Some(_) => {}
        None => refused.note(&refusal, phrases),
    };
    let meter = Meter { shown: io::stderr().is_terminal(), last: Cell::new(0) };
    let progress = |progress: Progress| {
        meter.show(progress, phrases);
        if stop.load(Ordering::Relaxed) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    };
    let office = Encounter::begin(Channel::BackOffice, unlock::now(desk.zone()));
    let incoming = Incoming { name: name.clone(), source, format: &format, progress: &progress, report: &mut each };
    let done = desk.import(incoming, &office);
    meter.clear();
    let done = done?;
    refused.say(&name, phrases);
    unwritten.map_or(Ok(done), |error| Err(error.into()))
}

/// How far an import got, on one line of standard error where somebody watches.
struct Meter {
    shown: bool,
    last: Cell<u64>,
}

impl Meter {
    fn show(&self, progress: Progress, phrases: &Phrases) {
        if !self.shown || progress.accepted < self.last.get() + EVERY {
            return;
        }
        self.last.set(progress.accepted);
        let percent = progress.total.filter(|total| *total > 0).map(|total| progress.done * 100 / total);
        let records = ("records", Argument::Number(progress.accepted));
        let text = match percent {
            Some(percent) => phrases.format("import-progress", &[records, ("percent", Argument::Number(percent))]),
            None => phrases.format("import-progress-unknown", &[records]),
        };
        aside_begun!("\r{text}");
    }

    fn clear(&self) {
        if self.last.get() > 0 {
            aside_begun!("\r\u{1b}[K");
        }
    }
}

fn counts(path: &Path, done: &ImportOutcome) -> Counts {
    Counts {
        file: Clean::new(&path.to_string_lossy()),
        records: done.read.records,
        accepted: done.read.accepted,
        refused: done.read.refused + done.stored.erased,
        parts: done.read.parts,
        columns: done.read.columns,
        cells: done.read.cells,
        cancelled: done.read.cancelled,
        cleaned: done.read.cleaned,
        new: done.stored.new,
        changed: done.stored.changed,
        unchanged: done.stored.unchanged,
        kept: done.stored.kept,
    }
}

fn tell(counts: &Counts, phrases: &Phrases, output: &mut Output) -> Result<(), Failure> {
    if output.form() == Form::Json {
        return Ok(output.json(counts)?);
    }
    output.line(0, &counts.file)?;
    for (id, number) in [
        ("import-new", counts.new),
        ("import-changed", counts.changed),
        ("import-unchanged", counts.unchanged),
        ("import-kept", counts.kept),
        ("import-refused", counts.refused),
        ("import-parts", counts.parts),
        ("import-columns", counts.columns),
        ("import-cancelled", counts.cancelled),
        ("import-cleaned", counts.cleaned),
    ] {
        if number > 0 || id == "import-new" {
            output.line(2, &phrases.format(id, &[("count", Argument::Number(number))]))?;
        }
    }
    Ok(())
}
