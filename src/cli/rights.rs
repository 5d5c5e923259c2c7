//! `erase`, `restrict`, `object`, `retention`: the customer's rights and the house's terms.

use std::cell::Cell;
use std::io::{self, IsTerminal};
use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::arguments::{Erase, Object, Restrict, Retention};
use super::failure::{Failure, Outcome};
use super::output::{Form, Output};
use super::unlock;
use crate::desk::{Desk, Erased, Forbidden, Mode, RetentionProgress, RetentionReport, Wanted};
use crate::domain::{Channel, Clean, CustomerId, Encounter, Purpose};
use crate::phrases::{Argument, Phrases};
use crate::settings::Settings;

/// `erase`
///
/// # Errors
/// No such customer; nobody confirmed it; the store cannot be written.
pub fn erase(call: &Erase, settings: &Settings, phrases: &Phrases, output: &mut Output) -> Result<Outcome, Failure> {
    let id = CustomerId::new(&call.id);
    let mut desk = unlock::open(settings, phrases)?;
    let office = office(&desk);
    if call.lift {
        desk.welcome_back(&id, &office)?;
        match output.form() {
            Form::Json => output.json(&serde_json::json!({ "customer": id, "may_return": true }))?,
            Form::Text => output.line(0, &about(phrases, "erase-lifted", &id))?,
        }
        return Ok(Outcome::Done);
    }
    if !call.yes && io::stdin().is_terminal() {
        confirm(&id, phrases)?;
    }
    let erased = desk.erase(&id, &office)?;
    match output.form() {
        Form::Json => output.json(&erased)?,
        Form::Text => {
            for line in said_of_erasure(&erased, settings, phrases) {
                output.line(0, &line)?;
            }
        }
    }
    aside!("{}", phrases.text("erase-copies"));
    Ok(if erased.is_whole() { Outcome::Done } else { Outcome::Findings })
}

/// Whoever confirms types the number again: a slip of one digit would forget somebody else.
fn confirm(id: &CustomerId, phrases: &Phrases) -> Result<(), Failure> {
    aside_begun!("{} ", about(phrases, "erase-confirm", id));
    let mut typed = String::new();
    io::stdin().read_line(&mut typed)?;
    if CustomerId::new(typed.trim()) == *id { Ok(()) } else { Err(Failure::NotConfirmed) }
}

fn said_of_erasure(erased: &Erased, settings: &Settings, phrases: &Phrases) -> Vec<Clean> {
    let mut lines = vec![match erased.booking_kept_until {
        None => about(phrases, "erase-done", &erased.customer),
        Some(day) => {
            let day = settings.dates.write(day);
            let id = erased.customer.text();
            phrases.format("erase-booking-kept", &[("id", Argument::Text(id)), ("day", Argument::Text(&day))])
        }
    }];
    let removed = erased.backups_removed.iter();
    lines.extend(removed.map(|file| phrases.format("erase-backup-removed", &[("file", Argument::Text(file))])));
    lines.extend(not_overwritten(erased.overwritten, erased.why_not.as_ref(), phrases));
    lines
}

/// What is to be said of the overwriting that is not done.
fn not_overwritten(is_done: bool, why_not: Option<&Clean>, phrases: &Phrases) -> Option<Clean> {
    (!is_done).then(|| match why_not {
        None => phrases.text("erase-overwriting-waits"),
        Some(why) => phrases.format("erase-overwriting-failed", &[("why", Argument::Text(why))]),
    })
}

/// `restrict`
///
/// # Errors
/// No such customer; the store cannot be written.
pub fn restrict(
    call: &Restrict,
    settings: &Settings,
    phrases: &Phrases,
    output: &mut Output,
) -> Result<Outcome, Failure> {
    let mut desk = unlock::open(settings, phrases)?;
    let office = office(&desk);
    let forbidden = desk.restrict(&CustomerId::new(&call.id), wanted(call.lift), &office)?;
    told(&forbidden, call.lift, settings, phrases, output)
}

/// `object`
///
/// # Errors
/// No such customer; the store cannot be written.
pub fn object(call: &Object, settings: &Settings, phrases: &Phrases, output: &mut Output) -> Result<Outcome, Failure> {
    let mut desk = unlock::open(settings, phrases)?;
    let office = office(&desk);
    let forbidden = desk.object(&CustomerId::new(&call.id), &call.purposes, wanted(call.lift), &office)?;
    told(&forbidden, call.lift, settings, phrases, output)
}

const fn wanted(lift: bool) -> Wanted {
    if lift { Wanted::Lifted } else { Wanted::Forbidden }
}

fn told(
    forbidden: &Forbidden,
    lifted: bool,
    settings: &Settings,
    phrases: &Phrases,
    output: &mut Output,
) -> Result<Outcome, Failure> {
    if lifted {
        aside!("{}", phrases.text("forbid-own-word"));
    }
    if output.form() == Form::Json {
        output.json(forbidden)?;
        return Ok(Outcome::Done);
    }
    let since = |id: &str, day: chrono::NaiveDate| {
        let day = settings.dates.write(day);
        phrases.format(id, &[("id", Argument::Text(forbidden.customer.text())), ("day", Argument::Text(&day))])
    };
    match forbidden.restricted {
        Some(restriction) => output.line(0, &since("forbid-restricted", restriction.on))?,
        None => output.line(0, &about(phrases, "forbid-not-restricted", &forbidden.customer))?,
    }
    for objection in &forbidden.objections {
        let purpose = phrases.text(&format!("statement-purpose-{}", objection.purpose.id()));
        let day = settings.dates.write(objection.on);
        let words = [("purpose", Argument::Text(&purpose)), ("day", Argument::Text(&day))];
        output.line(0, &phrases.format("forbid-objection", &words))?;
    }
    if forbidden.objections.is_empty() {
        output.line(0, &phrases.text("forbid-no-objection"))?;
    }
    Ok(Outcome::Done)
}

/// `retention`
///
/// # Errors
/// The store cannot be read or written.
pub fn retention(
    call: &Retention,
    settings: &Settings,
    phrases: &Phrases,
    output: &mut Output,
) -> Result<Outcome, Failure> {
    let stop = Arc::new(AtomicBool::new(false));
    signal_hook::flag::register_conditional_shutdown(signal_hook::consts::SIGINT, 1, Arc::clone(&stop))?;
    signal_hook::flag::register(signal_hook::consts::SIGINT, Arc::clone(&stop))?;
    let mut desk = unlock::open(settings, phrases)?;
    let office = office(&desk);
    let (watched, shown) = (io::stderr().is_terminal(), Cell::new(false));
    let progress = |at: RetentionProgress| {
        if watched && at.done > 0 {
            shown.set(true);
            let numbers = [("done", Argument::Number(at.done)), ("about", Argument::Number(at.about))];
            aside_begun!("\r{}", phrases.format("retention-progress", &numbers));
        }
        if stop.load(Ordering::Relaxed) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    };
    let mode = if call.dry_run { Mode::Preview } else { Mode::Run };
    let report = desk.retention(mode, &office, &progress);
    if shown.get() {
        aside_begun!("\r\u{1b}[K");
    }
    let report = report?;
    match output.form() {
        Form::Json => output.json(&report)?,
        Form::Text => {
            for line in lines(&report, phrases) {
                output.line(0, &line)?;
            }
        }
    }
    let whole = report.overwritten && !report.stopped && report.postponed == 0;
    Ok(if whole { Outcome::Done } else { Outcome::Findings })
}

fn lines(report: &RetentionReport, phrases: &Phrases) -> Vec<Clean> {
    let counted = |id: &str, count: u64| phrases.format(id, &[("count", Argument::Number(count))]);
    let departed = report.departed.len() as u64;
    let nothing = report.due.is_empty() && departed == 0;
    let mut lines = vec![phrases.text(match (report.dry_run, nothing) {
        (true, false) => "retention-preview",
        (true, true) => "retention-preview-nothing",
        (false, false) => "retention-done",
        (false, true) => "retention-nothing",
    })];
    lines.extend(report.due.iter().map(|due| {
        let kind = phrases.text(&format!("retention-kind-{}", due.kind.id()));
        let words = [
            ("kind", Argument::Text(&kind)),
            ("count", Argument::Number(due.count)),
            ("days", Argument::Number(due.term_days.into())),
            ("basis", Argument::Text(&due.basis)),
        ];
        phrases.format("retention-line", &words)
    }));
    let others = [
        ("retention-departed", departed),
        ("retention-restricted", report.restricted),
        ("retention-postponed", report.postponed),
    ];
    lines.extend(others.into_iter().filter(|(_, count)| *count > 0).map(|(id, count)| counted(id, count)));
    lines.extend(report.stopped.then(|| phrases.text("retention-stopped")));
    let removed = report.copies_removed.iter();
    lines.extend(removed.map(|file| phrases.format("retention-copy-removed", &[("file", Argument::Text(file))])));
    lines.extend(not_overwritten(report.overwritten, report.why_not.as_ref(), phrases));
    lines
}

fn office(desk: &Desk) -> Encounter {
    Encounter { purpose: Purpose::Service, ..Encounter::begin(Channel::BackOffice, unlock::now(desk.zone())) }
}

fn about(phrases: &Phrases, id: &str, customer: &CustomerId) -> Clean {
    phrases.format(id, &[("id", Argument::Text(customer.text()))])
}
